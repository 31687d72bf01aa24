// Dividing people: the question, the work in any thread, the answer in words.
#pragma once

#include "domain/Watch.h"
#include "editing/groups/GroupCase.h"
#include "solve/GroupSolver.h"

namespace convenor {
// What is to be done with the seats of rounds.
enum class DivisionKind {
    Divide,  // everybody anew, but pins and leaders
    Seat,    // whoever has no seat gets one; nobody else moves unless a rule forces it
    Balance, // the fewest moves that keep all rules and are worth it
};

struct DivisionRequest
{
    DivisionKind kind = DivisionKind::Divide;
    QList<Id> rounds; // empty = all rounds that have groups
    quint64 seed = 1;
    qint64 iterations = 0; // 0 = what suits
    int mostMoves = -1;    // Balance: at most so many seats change; -1 = no limit
};

// How good seats are, in numbers and words. Of the rounds asked for: what rounds that are facts cost by
// themselves is in none of the numbers; meeting again somebody from such a round is.
struct DivisionReport
{
    solve::GroupScore score;
    solve::GroupBound bound;
    double gap = 0; // (score - bound) / score; 0 = proven best
    int people = 0; // with a seat
    int rounds = 0;
    int groups = 0;                // of all rounds
    int smallest = 0, largest = 0; // group
    int pairsAgain = 0;            // pairs who meet again, and the least possible
    int leastPairsAgain = 0;
    Satisfaction wishes; // over the rounds asked for
    QStringList broken;  // rules that the seats break, a sentence each
};

struct Division
{
    DivisionKind kind = DivisionKind::Divide;
    GroupCase given;
    solve::Seating seats;
    DivisionReport report;
    int moved = 0;        // people who had a seat and get another
    int left = 0;         // people who have a seat, do not take part, and lose it, pinned or not
    bool stopped = false; // the best so far
};

// How far the work is: the best so far and what it cannot be under, as DivisionReport counts them.
struct DivisionProgress
{
    double done = 0;  // 0 to 1
    qint64 best = 0;  // weighted
    qint64 bound = 0; // weighted
    double gap = 0;   // (best - bound) / best; 0 = proven best
    int rounds = 0;   // of the workshop, in which people may meet again
    int broken = 0;   // rules
    int pairsAgain = 0;
    int beyondShare = 0;      // seats
    Satisfaction wishes = {}; // over the rounds asked for
};

// Pure: works on the snapshot, in any thread. Errors: WrongFormat (subject "groups", detail: why, e.g. no
// rounds, too many people, the same people in two rounds at one time, rules that cannot all be kept: the
// sentences of impossibleRules, a line each, each saying what to change). `progress` is told from the thread
// that works; `watch.stop` ends with the best so far (stopped), which may be taken.
Result<Division> divide(const Plan& plan, const DivisionRequest& request, const Watch& watch = {},
                        const std::function<void(const DivisionProgress&)>& progress = {});
// How the seats of now are, without changing anything.
DivisionReport reportOf(const GroupCase& given, const solve::Seating& seats);
// People of the case who have a seat and would get another (or none); `seats` where they would sit.
int peopleMoved(const GroupCase& given, const solve::Seating& seats);

// Why there are too many people, rounds or groups to work on; "" when there are not.
QString reasonBySize(const GroupCase& given);
// Rules of the rounds asked for that cannot all be kept, whoever sits where; empty = none found.
std::vector<solve::Conflict> impossibleRulesOf(const GroupCase& given);
// Rules of the rounds asked for that the seats break.
std::vector<solve::Conflict> brokenRulesOf(const GroupCase& given, const solve::Seating& seats);
// "57 people take part in “Working groups 1”, but its groups have 50 places: give groups 7 more places, or
// add a group.": one sentence for a conflict, with what to do about it; never empty.
QString conflictSentence(const GroupCase& given, const solve::Conflict& conflict);
// "2 people who do not take part left their seats."; "" for nobody.
QString leftSentence(int people);
// "57 people in 6 groups of 9 or 10; 48 got their first wish; 3 pairs meet again (least possible 2); at most
// 4 % better is possible."
QString reportSentence(const DivisionReport& report);
// "48 of 57 got their first wish, 1 none of theirs; 3 pairs meet again; at most 4 % better is possible".
QString progressText(const DivisionProgress& now);
// "3 pairs meet again (least possible 2)". More than there are cannot be the least possible (seats that break
// rules may undercut what rules allow): it is left out then.
QString pairsAgainText(int pairs, int least);

// Repair: who cancelled leaves, who came late gets a seat, a lost room's groups move or are dissolved.
struct RepairQuestion
{
    QList<Id> rounds; // empty = all in which somebody sits
    Id lostRoom = 0;  // 0 = none; its groups lose it, also those in which nobody sits yet
    quint64 seed = 1;
    qint64 iterations = 0; // 0 = what suits
};
struct RepairChoice
{
    int moved = 0;        // people who must be told
    QString sentence;     // "14 people move: all rules kept; 2 pairs meet again."
    bool possible = true; // false: sentence says why not
    QString result;    // "all rules kept; 2 pairs meet again": what is behind the moves; "" when impossible
    ChangeSet changes; // seats, and for a lost room the groups' rooms or their removal
    DivisionReport report;
    QList<Id> rounds; // that it is about, and the plan that it was made for
    Plan plan;
};
// The price list, in rising order of moves; the first one that keeps all rules is the proposal.
struct RepairList
{
    QString sentence; // "Room Beta is lost at 14:00: 14 people in 2 groups."
    QList<RepairChoice> choices;
    int proposal = -1; // index; -1 = nothing needs repair, or nothing works
};
// Errors as of divide; a room that no round asked for uses is told by the list's sentence, without choices.
// Cancelled when the watch says so.
Result<RepairList> repair(const Plan& plan, const RepairQuestion& question, IdSource& ids,
                          const Watch& watch = {});

// Why somebody sits where she sits: "2nd wish; her 1st, “Skills”, is full: the cheapest swap, with Marek
// Przeor, would make 2 pairs meet again." One line each; the swaps can be taken.
struct SeatReason
{
    QString text;
    Id group = 0;    // the other group that the line is about; 0 = about the seat itself
    Id exchange = 0; // who would go the other way; 0 = nobody
};
QList<SeatReason> whyHere(const Plan& plan, Id round, Id person);

// Compares rounds: "5 groups of 6: 7 pairs meet again, least possible 5." Each two rounds in which somebody
// sits, in the order of the agenda; counted over the people who sit in both.
struct RoundComparison
{
    Id one = 0, other = 0; // rounds
    int people = 0;        // who sit in both
    int pairsAgain = 0;
    int least = 0; // with groups of these sizes
};
QList<RoundComparison> compareRounds(const Plan& plan);
} // namespace convenor
