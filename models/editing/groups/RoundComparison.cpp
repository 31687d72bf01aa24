#include "domain/Records.h"
#include "editing/groups/Division.h"
#include "solve/GroupBounds.h"

#include <map>

namespace convenor {
namespace {
RoundComparison compared(const QHash<Id, Id>& one, const QHash<Id, Id>& other)
{
    RoundComparison comparison;
    std::map<Id, int> sizesOfOne, sizesOfOther;
    std::map<std::pair<Id, Id>, int> cells; // people of a group of the one who sit in a group of the other
    for (auto seat = one.cbegin(); seat != one.cend(); ++seat) {
        const auto found = other.constFind(seat.key());
        if (found == other.cend())
            continue;
        ++comparison.people;
        ++sizesOfOne[*seat];
        ++sizesOfOther[*found];
        ++cells[{*seat, *found}];
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
    QList<QHash<Id, Id>> seats;
    for (const Id round : roundsInOrder(plan)) {
        const QHash<Id, Id> known = takenSeats(plan, round);
        if (known.isEmpty())
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
