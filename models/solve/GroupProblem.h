// Dividing people into parallel groups over one or several rounds: what is given, what is wanted.
// Plain values, no Qt: people, rounds, groups and attribute values are numbers from 0.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace convenor::solve {
// No group: the person does not take part in that round, or has no seat yet.
inline constexpr int nowhere = -1;

// Seats: for each round, for each person, the number of the group within its round, or `nowhere`.
using Seating = std::vector<std::vector<int>>;

struct GroupShape
{
    int least = 0; // people
    int most = 0;
    std::uint64_t languages = ~std::uint64_t(0); // bits; whoever shares none of them may not sit here
    // Groups of different rounds with the same topic (a number from 0) are one thing twice: nobody is sent to
    // it twice, unless pins say so (a seat that is not pinned is broken when the person sits at its topic in
    // an earlier round too, or in a later round in which she is pinned). -1: a topic of its own.
    int topic = -1;
    bool operator==(const GroupShape&) const = default;
};

// Something by which groups are to be as even as the whole (country, organisation, category ...).
// For a value that n of the N present people have, a group of s people should hold at most ceil(n*s/N) of
// them, and with `bothWays` at least floor(n*s/N); each person beyond costs Weights::balance.
struct Attribute
{
    std::vector<int> valueOf; // by person; -1 = not known, counts nowhere
    int values = 0;
    bool bothWays = false;
    bool operator==(const Attribute&) const = default;
};

// What one unit costs. The defaults are the objective J of the benchmark.
struct Weights
{
    int preference = 1; // multiplies GroupProblem::seatCost
    int repeat = 3;     // two people meeting again: (meetings - 1) for each pair that is not in `together`
    int balance = 2;
    int broken = 1000; // for each broken rule, person over or under a size, language, pin, pair
    int move = 0;      // for each seat of `reference` that changed (repair)
    bool operator==(const Weights&) const = default;
};

struct GroupProblem
{
    int people = 0;
    std::vector<std::vector<GroupShape>> rounds; // [round][group]
    std::vector<Attribute> attributes;
    std::vector<std::uint64_t> languages; // by person, bits; all bits = no matter
    // What a seat costs by wishes: [round][person * groups of the round + group]. The benchmark's ranks cost
    // 0, 1, 2, 4, 6 and an unranked group 10.
    std::vector<std::vector<int>> seatCost;
    std::vector<std::vector<char>> present; // [round][person]: takes part and needs a seat
    Seating pinned; // [round][person]: the group where the seat is fixed, else nowhere
    std::vector<std::pair<int, int>> apart;    // not in one group, in any round
    std::vector<std::pair<int, int>> together; // in one group in every round in which both are present
    // Seats that people know already, for repair; empty = none. Only `present` people with a seat count.
    Seating reference;
    Weights weights;

    int roundCount() const { return static_cast<int>(rounds.size()); }
    int groupCount(int round) const { return static_cast<int>(rounds[std::size_t(round)].size()); }
    int cost(int round, int person, int group) const
    {
        return seatCost[std::size_t(round)]
                       [std::size_t(person) * rounds[std::size_t(round)].size() + std::size_t(group)];
    }
    bool operator==(const GroupProblem&) const = default;
};

// How good a seating is. `broken` counts hard rules: sizes, languages, pins, pairs, the same topic twice,
// somebody present without a seat.
struct GroupScore
{
    long long preference = 0; // sum of seatCost
    long long repeats = 0;
    long long balance = 0;
    long long broken = 0;
    long long moved = 0;
    long long total(const Weights& weights) const
    {
        return weights.preference * preference + weights.repeat * repeats + weights.balance * balance +
               weights.broken * broken + weights.move * moved;
    }
    bool operator==(const GroupScore&) const = default;
};

// Counts everything afresh; shares no code with the solver's deltas, so that each proves the other.
GroupScore scoreOf(const GroupProblem& problem, const Seating& seats);

// A hard rule that a seating breaks, or that cannot be kept at all, by name and number.
struct Conflict
{
    enum class Kind {
        TooManyPeople, // amount: people beyond all places of the round
        TooFewPeople,  // amount: people missing for the least sizes of the round
        TooFull,       // group; amount: people beyond its size; person: who could sit nowhere else
        TooEmpty,      // group; amount: people missing
        Language,      // person, group: none in common (group = nowhere: with no group of the round; other:
                       // with none that this person, who sits together with her, understands)
        Pin,           // person, group: pinned there and not there
        PinsTooMany,   // group; amount: people beyond its size who are pinned, or together with pinned ones
        Apart,         // person, other, group: sit (or must sit) together; group = nowhere: two of `amount`
                       // people who are all kept apart, more than there are groups
        Together, // person, other: sit (or are pinned) apart; with an amount: two of so many people to be
                  // kept together, more than any group takes
        TogetherAndApart, // person, other: must be both, directly or through others
        TopicTwice,       // person, group: not pinned there, and sits at its topic in another round too
        TooFewTopics,  // person: present in more rounds than there are topics left to him; person = nowhere:
                       // `amount` seats cannot be filled without a topic twice
        NoSeat,        // person: present and in no group
        LanguagePlaces // amount: people who can only sit in groups of too few places (group: one of those)
    };
    Kind kind;
    int round = 0;
    int group = nowhere;
    int person = nowhere;
    int other = nowhere;
    int amount = 0;
    bool operator==(const Conflict&) const = default;
};

// Which hard rules a seating breaks, in the order of rounds, groups, people; their amounts sum up to
// scoreOf().broken (an amount of 0 counts as one).
std::vector<Conflict> brokenRules(const GroupProblem& problem, const Seating& seats);
} // namespace convenor::solve
