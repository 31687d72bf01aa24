#include "domain/Records.h"
#include "editing/groups/Division.h"
#include "solve/GroupBounds.h"

#include <map>

namespace convenor {
namespace {
// The group of everybody who sits in a round; leading counts.
std::map<Id, Id> seatsOf(const Plan& plan, Id round)
{
    std::map<Id, Id> seats;
    for (const GroupMembership& row : plan.all<GroupMembership>()) {
        const Person* person = plan.find<Person>(row.person);
        if (row.round == round && person && person->status != PersonStatus::Cancelled)
            seats[row.person] = row.group;
    }
    for (const Id group : groupsOfRound(plan, round)) {
        const BreakoutGroup& record = *plan.find<BreakoutGroup>(group);
        for (const Id leader : {Id(record.moderator), Id(record.rapporteur)}) {
            if (leader != 0)
                seats[leader] = group;
        }
    }
    return seats;
}

RoundComparison compared(const std::map<Id, Id>& one, const std::map<Id, Id>& other)
{
    RoundComparison comparison;
    std::map<Id, int> sizesOfOne, sizesOfOther;
    std::map<std::pair<Id, Id>, int> cells; // people of a group of the one who sit in a group of the other
    for (const auto& [person, group] : one) {
        const auto found = other.find(person);
        if (found == other.end())
            continue;
        ++comparison.people;
        ++sizesOfOne[group];
        ++sizesOfOther[found->second];
        ++cells[{group, found->second}];
    }
    for (const auto& [groups, people] : cells)
        comparison.pairsAgain += people * (people - 1) / 2;
    std::vector<std::vector<int>> sizes(2);
    for (const auto& [group, size] : sizesOfOne)
        sizes[0].push_back(size);
    for (const auto& [group, size] : sizesOfOther)
        sizes[1].push_back(size);
    comparison.least = int(solve::leastRepeats(comparison.people, sizes));
    return comparison;
}
} // namespace

QList<RoundComparison> compareRounds(const Plan& plan)
{
    QList<Id> rounds;
    QList<std::map<Id, Id>> seats;
    for (const Id round : roundsInOrder(plan)) {
        const std::map<Id, Id> known = seatsOf(plan, round);
        if (known.empty())
            continue;
        rounds.append(round);
        seats.append(known);
    }
    QList<RoundComparison> comparisons;
    for (qsizetype one = 0; one < rounds.size(); ++one) {
        for (qsizetype other = one + 1; other < rounds.size(); ++other) {
            RoundComparison comparison = compared(seats[one], seats[other]);
            comparison.one = rounds[one];
            comparison.other = rounds[other];
            comparisons.append(comparison);
        }
    }
    return comparisons;
}
} // namespace convenor
