// A plan's rounds as a problem for models/solve, with the way back.
#pragma once

#include "domain/planners/RoundPlanner.h"
#include "solve/GroupProblem.h"

namespace convenor {
// Every round of the workshop that has groups stands in the problem (so that people who meet again are seen),
// in the order of the agenda; rounds that are not asked for are facts: every seat pinned, nobody else
// present, sizes and languages as they are. Where a fact breaks a rule about two people, it counts for one of
// them only. Aims and balance of several rounds that differ: those of the first round asked for.
struct GroupCase
{
    Plan plan; // the snapshot that this is about
    solve::GroupProblem problem;
    QList<Id> people;        // of each number, in rising order: whoever takes part in a round asked for
    QList<Id> rounds;        // of each number
    QList<QList<Id>> groups; // [round] of each number
    QList<bool> isAsked;     // [round]
    solve::Seating seats;    // as people sit now
    // Wishes [round] by number of the person: numbers of groups, best first.
    QList<QHash<int, QList<int>>> wishes;
    QList<QStringList> valueNames; // [attribute] of each value, as people read it
    // What the rounds that are facts cost by themselves: no division can change it.
    solve::GroupScore facts;

    int personIndex(Id person) const;
    int roundIndex(Id round) const { return int(rounds.indexOf(round)); }
    int groupIndex(int round, Id group) const { return int(groups[round].indexOf(group)); }
    bool hasAsked() const { return isAsked.contains(true); }
};

// Weights of the aim: `All` is the benchmark's (1, 3, 2); the others count one part four times as much.
solve::Weights weightsOf(GroupAim aim);
// Whether a group may also have too few of one kind (half of all are first-timers), and not only too many:
// nobody misses a country of three people in a group.
bool mayBeTooFew(BalanceBy by);
// What a wish of a rank costs (1, 2, 3 ...; 0 = not wished, though others were): 0, 1, 2, 4, 6, then 10.
// Somebody without wishes costs nothing anywhere.
int rankCost(int rank);

// `rounds`: which to divide; empty = all that have groups. Seats that are pinned and leaders stay.
// Topics count as the same in two rounds when their titles do (folded); when there are fewer topics than
// rounds nobody could visit another one each time, so they are names then and no rule.
// With keepSeats the seats of now are the problem's `reference`, and a group may stay smaller or larger than
// its equal share, as it is (capacities hold): nobody is moved for evenness alone.
GroupCase groupCase(const Plan& plan, const QList<Id>& rounds, bool keepSeats = false);

// The steps from the plan to the seats, for the rounds asked for: seats of people who do not take part go
// too. Whoever leads a group sits in it with or without a row.
ChangeSet seatChanges(const GroupCase& given, const solve::Seating& seats, IdSource& ids);

// How wishes are met by seats, over the rounds asked for.
Satisfaction satisfactionOf(const GroupCase& given, const solve::Seating& seats);
} // namespace convenor
