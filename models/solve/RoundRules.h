// The hard rules of one round, before anybody is seated: where people can still go, and what contradicts.
#pragma once

#include "solve/GroupProblem.h"

namespace convenor::solve {
// People who must sit together are one unit. A unit loses the groups in which one of them has no language,
// whose topic a pin of another round takes, where somebody sits from whom one of them is kept apart, and
// which are full; a unit with one group left sits there, which may take groups from others. What is left
// over is counted against the places.
class RoundRules
{
public:
    RoundRules(const GroupProblem& problem, int round);
    // Adds what cannot be; with nothing added the round may still be impossible.
    void find(std::vector<Conflict>& found);
    // After find(): whether a person may still sit in a group. Not for those who are absent.
    bool mayBe(int person, int group) const;

private:
    struct Unit
    {
        std::vector<int> people;
        std::vector<char> allowed; // by group
        int pinnedPerson = nowhere;
        int group = nowhere; // where it must sit
        Conflict last = {};  // why it lost a group last
    };
    const GroupShape& shape(int group) const;
    bool isPresent(int person) const;
    int pinOf(int person) const;
    void makeUnits();
    void makeRivals();
    void checkCounts(std::vector<Conflict>& found) const;
    void checkPins(std::vector<Conflict>& found);
    void checkLanguages(std::vector<Conflict>& found);
    void forbidPinnedTopics();
    void checkSizes(std::vector<Conflict>& found);
    void propagate(std::vector<Conflict>& found);
    void settle(int number, int group);
    void take(int number, int group, const Conflict& why);
    void checkPlaces(std::vector<Conflict>& found) const;
    void checkCliques(std::vector<Conflict>& found) const;
    int placesLeft(int group) const;

    const GroupProblem& m_problem;
    int m_round;
    int m_present = 0;
    int m_largest = 0; // people of a unit
    std::vector<Unit> m_units;
    std::vector<int> m_unitOf; // by person, nowhere = absent
    struct Rival
    {
        int unit;
        int person; // of the unit that has this rival
        int other;  // of `unit`
    };
    std::vector<std::vector<Rival>> m_rivals; // by unit: kept apart from
    std::vector<int> m_settled;               // by group: people who must sit there
    std::vector<int> m_queue;                 // units that were settled and not yet looked at
};
} // namespace convenor::solve
