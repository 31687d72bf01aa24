// What it changes when two people exchange their seats in several rounds at once.
#include "solve/GroupState.h"

#include <algorithm>

namespace convenor::solve {
int GroupState::changeBySwapInRounds(int person, int other, std::span<const int> rounds)
{
    int change = 0;
    for (const int round : rounds) {
        const int group = groupAt(person, round);
        const int othersGroup = groupAt(other, round);
        const int* costs = &m_ownCost[std::size_t(person) * m_groups];
        const int* othersCosts = &m_ownCost[std::size_t(other) * m_groups];
        change += costs[othersGroup] - costs[group] + othersCosts[group] - othersCosts[othersGroup] +
                  balanceChangeBySwap(person, group, other, othersGroup);
    }
    change +=
        m_weights.repeat * (repeatsByGoing(person, other, rounds) + repeatsByGoing(other, person, rounds));
    for (const auto& [one, another] : {std::pair(person, other), std::pair(other, person)}) {
        if (m_hasPairs[std::size_t(one)])
            change += m_weights.broken * pairsByGoing(one, another, rounds);
    }
    return change;
}

// How many meetings again the person wins by going where the other sits. The two meet each other as before.
int GroupState::repeatsByGoing(int person, int other, std::span<const int> rounds)
{
    const std::vector<int>& together = m_together[std::size_t(person)];
    const std::uint8_t* meetings = &m_met[std::size_t(person) * m_people];
    int change = 0;
    const auto isCounted = [&](int met) {
        return met != person && met != other &&
               (together.empty() || std::find(together.begin(), together.end(), met) == together.end());
    };
    for (const int round : rounds) {
        for (const int left : membersOf(groupAt(person, round))) {
            if (isCounted(left))
                change -= meetings[left] + m_byGoing[std::size_t(left)]-- > 1;
        }
        for (const int joined : membersOf(groupAt(other, round))) {
            if (isCounted(joined))
                change += meetings[joined] + m_byGoing[std::size_t(joined)]++ > 0;
        }
    }
    for (const int round : rounds) {
        for (const int group : {groupAt(person, round), groupAt(other, round)}) {
            for (const int met : membersOf(group))
                m_byGoing[std::size_t(met)] = 0;
        }
    }
    return change;
}

// How many pair rules more are broken.
int GroupState::pairsByGoing(int person, int other, std::span<const int> rounds) const
{
    int change = 0;
    for (const int round : rounds) {
        const int group = groupAt(person, round);
        const int target = groupAt(other, round);
        for (const int foe : m_apart[std::size_t(person)]) {
            const int at = groupAt(foe, round);
            if (foe != other)
                change += (at == target) - (at == group);
        }
        for (const int friendly : m_together[std::size_t(person)]) {
            const int at = groupAt(friendly, round);
            if (friendly != other && at != nowhere)
                change += (at != target) - (at != group);
        }
    }
    return change;
}
} // namespace convenor::solve
