// A seating on the work-bench: who sits where, what every other seat would cost each person, and exact
// changes of the total. Groups are numbered through all rounds (GroupNumbers).
//
// The heart is a table: seatCost(person, group) is what `person` adds to the total by sitting in `group`,
// while everybody else stays: wishes, language, pin, topic twice, meetings again, apart, together, moved
// seat. Only sizes and balance stand beside it. Asking is one look into the table; whoever really changes
// seats brings the table up to date (some hundred additions), which happens a hundred times less often.
#pragma once

#include "solve/GroupBalance.h"

namespace convenor::solve {
// The seats of GroupState::allSeats() by round and person.
Seating seatingOf(const GroupProblem& problem, const std::vector<int>& allSeats);

class GroupState
{
public:
    // Everybody is without a seat at first. The problem must outlive the state.
    explicit GroupState(const GroupProblem& problem);

    const GroupProblem& problem() const { return m_problem; }
    const GroupNumbers& numbers() const { return m_numbers; }
    int groupAt(int person, int round) const { return m_at[atIndex(person, round)]; }
    std::span<const int> membersOf(int group) const
    {
        return {&m_members[std::size_t(group) * m_stride], std::size_t(m_balance.size(group))};
    }
    bool isPresent(int person, int round) const
    {
        return m_problem.present[std::size_t(round)][std::size_t(person)] != 0;
    }
    bool isPinned(int person, int round) const
    {
        return m_problem.pinned[std::size_t(round)][std::size_t(person)] != nowhere;
    }
    // A group of that round with the topic of a group of another round, or nowhere.
    int sameTopic(int group, int round) const
    {
        const int topic = topicOf(group);
        if (topic < 0 || m_groupsOfTopic[std::size_t(round)][std::size_t(topic)].empty())
            return nowhere;
        return m_groupsOfTopic[std::size_t(round)][std::size_t(topic)].front();
    }
    // Everything weighted, as GroupScore::total(); whoever is present without a seat counts as broken.
    long long total() const { return m_total; }
    // Seats of the reference that changed.
    int moved() const { return m_moved; }

    // What the person adds to the total in that group, sizes and balance not counted. If somebody of the
    // group leaves it in the same step, tie() with her has to be taken off.
    int seatCost(int person, int group) const { return seatCosts(person)[group]; }
    const int* seatCosts(int person) const { return &m_cost[std::size_t(person) * m_groups]; }
    // What two people who do not share a group now would cost by sharing one.
    int tie(int person, int other) const { return tieOver(person, other, 0); }
    // What two people who share a group cost by that.
    int tieOfNeighbours(int person, int other) const { return tieOver(person, other, 1); }

    // The change of the total without sizes and balance when two people of one round change places.
    int seatChangeBySwap(int person, int group, int other, int othersGroup) const
    {
        const int* costs = seatCosts(person);
        const int* othersCosts = seatCosts(other);
        return costs[othersGroup] - costs[group] + othersCosts[group] - othersCosts[othersGroup] -
               2 * tie(person, other);
    }
    // What balance adds to it.
    int balanceChangeBySwap(int person, int group, int other, int othersGroup) const
    {
        return m_weights.balance * (m_balance.changeByExchange(group, person, other) +
                                    m_balance.changeByExchange(othersGroup, other, person));
    }
    // The change of the total when two people exchange their seats in those rounds; both have one there, not
    // the same, and neither takes a topic that is hers in a round that stays.
    int changeBySwapInRounds(int person, int other, std::span<const int> rounds);
    // The change of the total when `out` of group and `in` of another group of the same round change places;
    // their numbers may differ, and either may be empty.
    long long changeByExchange(int group, std::span<const int> out, int otherGroup, std::span<const int> in,
                               long long enough);
    // The change of the total when somebody without a seat in that round takes one.
    long long changeBySeat(int person, int group);
    // 1 if the reference seats the person elsewhere in that round than in `group`.
    int movedBy(int person, int round, int group) const
    {
        const int known = m_reference[atIndex(person, round)];
        return known != nowhere && known != group;
    }

    // Seats somebody who has no seat in that round, or takes one's seat; the total follows.
    void seat(int person, int group);
    void unseat(int person, int round);
    // Gives each of some people of one round a new group of it; all leave before the first sits down.
    void reseat(int round, std::span<const int> people, std::span<const int> groups);
    void seatAll(const Seating& seats);
    Seating seats() const { return seatingOf(m_problem, m_at); }

    // All seats in one row, [person][round] -> group, to come back to.
    const std::vector<int>& allSeats() const { return m_at; }
    void restore(const std::vector<int>& allSeats);

private:
    std::size_t atIndex(int person, int round) const
    {
        return std::size_t(person) * m_rounds + std::size_t(round);
    }
    // How they are tied when they have met in more rounds than so many.
    int tieOver(int person, int other, int rounds) const
    {
        const bool again = m_met[std::size_t(person) * m_people + std::size_t(other)] > rounds;
        const int repeat = again ? m_weights.repeat : 0;
        return m_hasPairs[std::size_t(person)] ? repeat + ruleTie(person, other) : repeat;
    }
    int repeatsByGoing(int person, int other, std::span<const int> rounds);
    int pairsByGoing(int person, int other, std::span<const int> rounds) const;
    void fillCosts();
    void fillPairs();
    void fillTopics();
    int ruleTie(int person, int other) const;
    int missed(int group, int size) const; // people over or under the sizes
    long long shapeCost(int group) const;  // of size and balance
    int unseatedCost(int person, int round) const;
    void leaveSeat(int person, int round);
    void takeSeat(int person, int group);
    void countMeetings(int person, int group, int by);
    void chargeAcquaintances(int person, int group, int by);
    void chargePairs(int person, int group, int by);
    void chargeTopic(int person, int group, int by);
    int topicCost(int person, int topic, int round) const;
    int topicOf(int group) const { return m_numbers.shapes[std::size_t(group)].topic; }

    const GroupProblem& m_problem;
    GroupNumbers m_numbers;
    GroupBalance m_balance;
    Weights m_weights;
    std::size_t m_people;
    std::size_t m_rounds;
    std::size_t m_groups;
    std::size_t m_stride; // chairs kept for a group
    long long m_total = 0;
    int m_moved = 0;
    std::vector<int> m_at;           // [person][round]
    std::vector<int> m_reference;    // [person][round]
    std::vector<int> m_chair;        // [person][round]: place among the members
    std::vector<int> m_members;      // [group][chair]
    std::vector<int> m_cost;         // [person][group]
    std::vector<int> m_ownCost;      // [person][group]: what hangs on nobody's seats
    std::vector<int> m_byGoing;      // by person: meetings won by the exchange at work, 0 between
    std::vector<std::uint8_t> m_met; // [person][person]: rounds in one group; never counted for `together`
    std::vector<char> m_hasPairs;    // by person
    std::vector<std::vector<int>> m_apart;
    std::vector<std::vector<int>> m_together;
    std::vector<int> m_touched; // by a change of seats at work
    // Groups of each topic in each round, [round][topic] -> groups.
    std::vector<std::vector<std::vector<int>>> m_groupsOfTopic;
};
} // namespace convenor::solve
