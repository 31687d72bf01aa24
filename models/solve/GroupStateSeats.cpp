// How the table of seat costs follows a person who leaves a seat or takes one.
#include "solve/GroupState.h"

#include <algorithm>

namespace convenor::solve {
void GroupState::leaveSeat(int person, int round)
{
    const int group = groupAt(person, round);
    const auto from = std::size_t(group) * m_stride;
    const int chair = m_chair[atIndex(person, round)];
    const int last = m_members[from + std::size_t(m_balance.size(group)) - 1];
    m_members[from + std::size_t(chair)] = last;
    m_chair[atIndex(last, round)] = chair;
    m_balance.take(group, person);

    countMeetings(person, group, -1);
    chargeAcquaintances(person, group, -1);
    chargePairs(person, group, -1);
    chargeTopic(person, group, -1);
    m_at[atIndex(person, round)] = nowhere;
    chargeTopic(person, group, 1);
    m_moved += movedBy(person, round, nowhere) - movedBy(person, round, group);
    m_total += unseatedCost(person, round) - seatCost(person, group);
}

void GroupState::takeSeat(int person, int group)
{
    const int round = m_numbers.roundOf[std::size_t(group)];
    m_total += seatCost(person, group) - unseatedCost(person, round);
    m_moved += movedBy(person, round, group) - movedBy(person, round, nowhere);
    chargeTopic(person, group, -1);
    m_at[atIndex(person, round)] = group;
    chargeTopic(person, group, 1);
    chargePairs(person, group, 1);
    chargeAcquaintances(person, group, 1);
    countMeetings(person, group, 1);

    const int chair = m_balance.size(group);
    m_members[std::size_t(group) * m_stride + std::size_t(chair)] = person;
    m_chair[atIndex(person, round)] = chair;
    m_balance.put(group, person);
}

// The person meets everybody of the group once more (by = 1) or once less (-1): in every other round each of
// the two begins or ceases to cost something where the other sits.
void GroupState::countMeetings(int person, int group, int by)
{
    const int round = m_numbers.roundOf[std::size_t(group)];
    const std::vector<int>& together = m_together[std::size_t(person)];
    const int* at = &m_at[atIndex(person, 0)];
    int* costs = &m_cost[std::size_t(person) * m_groups];
    std::uint8_t* meetings = &m_met[std::size_t(person) * m_people];
    const int repeat = by * m_weights.repeat;
    for (int other : membersOf(group)) {
        if (!together.empty() && std::find(together.begin(), together.end(), other) != together.end())
            continue; // meeting again is what these want
        const int before = meetings[other];
        const int known = by > 0 ? before : before - 1; // meetings in rounds but this one
        const auto now = static_cast<std::uint8_t>(before + by);
        meetings[other] = now;
        m_met[std::size_t(other) * m_people + std::size_t(person)] = now;
        if (known > 1)
            continue; // two other rounds at least: nothing hangs on this one
        const int* othersAt = &m_at[atIndex(other, 0)];
        int* othersCosts = &m_cost[std::size_t(other) * m_groups];
        for (int elsewhere = 0; elsewhere < static_cast<int>(m_rounds); ++elsewhere) {
            if (elsewhere == round)
                continue;
            const int mine = at[elsewhere];
            const int theirs = othersAt[elsewhere];
            if (known - (mine != nowhere && mine == theirs) > 0)
                continue; // they meet in a third round anyhow
            if (theirs != nowhere)
                costs[theirs] += repeat;
            if (mine != nowhere)
                othersCosts[mine] += repeat;
        }
    }
}

// Whoever meets the person in another round minds meeting there again.
void GroupState::chargeAcquaintances(int person, int group, int by)
{
    const int round = m_numbers.roundOf[std::size_t(group)];
    const std::vector<int>& together = m_together[std::size_t(person)];
    const std::uint8_t* meetings = &m_met[std::size_t(person) * m_people];
    const int repeat = by * m_weights.repeat;
    const auto metBefore = [&](int other, int until) {
        for (int earlier = 0; earlier < until; ++earlier) {
            if (earlier != round && groupAt(person, earlier) != nowhere &&
                groupAt(person, earlier) == groupAt(other, earlier))
                return true;
        }
        return false;
    };
    for (int elsewhere = 0; elsewhere < static_cast<int>(m_rounds); ++elsewhere) {
        const int mine = groupAt(person, elsewhere);
        if (elsewhere == round || mine == nowhere)
            continue;
        for (int other : membersOf(mine)) {
            if (other == person || (meetings[other] > 1 && metBefore(other, elsewhere)))
                continue;
            if (!together.empty() && std::find(together.begin(), together.end(), other) != together.end())
                continue;
            m_cost[std::size_t(other) * m_groups + std::size_t(group)] += repeat;
        }
    }
}

void GroupState::chargePairs(int person, int group, int by)
{
    if (!m_hasPairs[std::size_t(person)])
        return;
    const auto round = std::size_t(m_numbers.roundOf[std::size_t(group)]);
    const int broken = by * m_weights.broken;
    for (int other : m_apart[std::size_t(person)])
        m_cost[std::size_t(other) * m_groups + std::size_t(group)] += broken;
    for (int other : m_together[std::size_t(person)]) {
        int* costs = &m_cost[std::size_t(other) * m_groups];
        for (int elsewhere = m_numbers.first[round]; elsewhere < m_numbers.first[round + 1]; ++elsewhere)
            costs[elsewhere] += elsewhere == group ? 0 : broken;
    }
}

// What the group's topic costs the person in the other rounds, taken off (-1) before a change of the seat and
// put on again (1) after it.
void GroupState::chargeTopic(int person, int group, int by)
{
    const int topic = topicOf(group);
    if (topic < 0)
        return;
    int* costs = &m_cost[std::size_t(person) * m_groups];
    for (int round = 0; round < static_cast<int>(m_rounds); ++round) {
        const std::vector<int>& groups = m_groupsOfTopic[std::size_t(round)][std::size_t(topic)];
        if (round == m_numbers.roundOf[std::size_t(group)] || groups.empty())
            continue;
        const int cost = topicCost(person, topic, round);
        if (cost == 0)
            continue;
        for (int there : groups)
            costs[there] += by * cost;
    }
}

// What the topic costs in that round by the person's other seats. Pins break nothing; every other seat at the
// topic does, but for one of them when there is no pin.
int GroupState::topicCost(int person, int topic, int round) const
{
    int pins = 0;
    int others = 0;
    for (int there = 0; there < static_cast<int>(m_rounds); ++there) {
        const int group = groupAt(person, there);
        if (there == round || group == nowhere || topicOf(group) != topic)
            continue;
        ++(isPinned(person, there) ? pins : others);
    }
    const bool breaks = isPinned(person, round) ? pins == 0 && others > 0 : pins + others > 0;
    return breaks ? m_weights.broken : 0;
}
} // namespace convenor::solve
