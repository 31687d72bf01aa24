#include "solve/GroupState.h"

#include <algorithm>

namespace convenor::solve {
GroupState::GroupState(const GroupProblem& problem)
    : m_problem(problem), m_numbers(problem), m_balance(problem, m_numbers), m_weights(problem.weights),
      m_people(std::size_t(problem.people)), m_rounds(std::size_t(problem.roundCount())),
      m_groups(std::size_t(m_numbers.count())), m_stride(std::size_t(problem.people)),
      m_at(m_people * m_rounds, nowhere), m_reference(m_at), m_chair(m_at), m_members(m_groups * m_stride),
      m_cost(m_people * m_groups), m_byGoing(m_people), m_met(m_people * m_people), m_hasPairs(m_people),
      m_apart(m_people), m_together(m_people)
{
    for (int round = 0; round < problem.roundCount() && !problem.reference.empty(); ++round) {
        for (int person = 0; person < problem.people; ++person) {
            const int known = problem.reference[std::size_t(round)][std::size_t(person)];
            if (known != nowhere && isPresent(person, round))
                m_reference[atIndex(person, round)] = m_numbers.number(round, known);
        }
    }
    fillCosts();
    m_ownCost = m_cost;
    fillPairs();
    fillTopics();
    for (int group = 0; group < m_numbers.count(); ++group)
        m_total += shapeCost(group);
    for (int round = 0; round < problem.roundCount(); ++round) {
        for (int person = 0; person < problem.people; ++person) {
            m_moved += movedBy(person, round, nowhere);
            m_total += unseatedCost(person, round);
        }
    }
}

// What depends on the person and the group alone.
void GroupState::fillCosts()
{
    for (int person = 0; person < m_problem.people; ++person) {
        for (int group = 0; group < m_numbers.count(); ++group) {
            const int round = m_numbers.roundOf[std::size_t(group)];
            const int pin = m_problem.pinned[std::size_t(round)][std::size_t(person)];
            const int ofRound = group - m_numbers.first[std::size_t(round)];
            int cost = m_weights.preference * m_problem.cost(round, person, ofRound);
            if (!(m_problem.languages[std::size_t(person)] & m_numbers.shapes[std::size_t(group)].languages))
                cost += m_weights.broken;
            if (pin != nowhere && pin != ofRound)
                cost += m_weights.broken;
            cost += m_weights.move * movedBy(person, round, group);
            m_cost[std::size_t(person) * m_groups + std::size_t(group)] = cost;
        }
    }
}

void GroupState::fillPairs()
{
    const auto note = [this](const std::vector<std::pair<int, int>>& pairs,
                             std::vector<std::vector<int>>& partners) {
        for (const auto& [person, other] : pairs) {
            if (person == other)
                continue;
            partners[std::size_t(person)].push_back(other);
            partners[std::size_t(other)].push_back(person);
            m_hasPairs[std::size_t(person)] = m_hasPairs[std::size_t(other)] = 1;
        }
    };
    note(m_problem.apart, m_apart);
    note(m_problem.together, m_together);
}

void GroupState::fillTopics()
{
    int topics = 0;
    for (const GroupShape& shape : m_numbers.shapes)
        topics = std::max(topics, shape.topic + 1);
    m_groupsOfTopic.assign(m_rounds, std::vector<std::vector<int>>(std::size_t(topics)));
    for (int group = 0; group < m_numbers.count(); ++group) {
        const auto round = std::size_t(m_numbers.roundOf[std::size_t(group)]);
        if (topicOf(group) >= 0)
            m_groupsOfTopic[round][std::size_t(topicOf(group))].push_back(group);
    }
}

int GroupState::ruleTie(int person, int other) const
{
    const std::vector<int>& apart = m_apart[std::size_t(person)];
    const std::vector<int>& together = m_together[std::size_t(person)];
    return m_weights.broken * static_cast<int>(std::count(apart.begin(), apart.end(), other) -
                                               std::count(together.begin(), together.end(), other));
}

int GroupState::missed(int group, int size) const
{
    const GroupShape& shape = m_numbers.shapes[std::size_t(group)];
    return std::max(0, size - shape.most) + std::max(0, shape.least - size);
}

long long GroupState::shapeCost(int group) const
{
    return static_cast<long long>(m_weights.broken) * missed(group, m_balance.size(group)) +
           static_cast<long long>(m_weights.balance) * m_balance.excess(group);
}

int GroupState::unseatedCost(int person, int round) const
{
    return isPresent(person, round) ? m_weights.broken + m_weights.move * movedBy(person, round, nowhere) : 0;
}

// One by one the table would be right at every step; for people who leave and come at once it is corrected by
// the ties among them.
long long GroupState::changeByExchange(int group, std::span<const int> out, int otherGroup,
                                       std::span<const int> in, long long enough)
{
    long long change = 0;
    const auto count = [&](std::span<const int> people, int from, int to) {
        for (std::size_t i = 0; i < people.size(); ++i) {
            change += seatCost(people[i], to) - seatCost(people[i], from);
            for (std::size_t j = 0; j < i; ++j)
                change += 2 * tieOfNeighbours(people[i], people[j]);
        }
    };
    count(out, group, otherGroup);
    count(in, otherGroup, group);
    for (int person : out) {
        for (int other : in)
            change -= 2 * tie(person, other);
    }
    const int growth = static_cast<int>(in.size()) - static_cast<int>(out.size());
    const int size = m_balance.size(group);
    const int othersSize = m_balance.size(otherGroup);
    change += static_cast<long long>(m_weights.broken) *
              (missed(group, size + growth) - missed(group, size) + missed(otherGroup, othersSize - growth) -
               missed(otherGroup, othersSize));
    if (change > enough)
        return change;
    return change + static_cast<long long>(m_weights.balance) *
                        (m_balance.changeBy(group, out, in) + m_balance.changeBy(otherGroup, in, out));
}

long long GroupState::changeBySeat(int person, int group)
{
    const int size = m_balance.size(group);
    const int people[] = {person};
    return seatCost(person, group) - unseatedCost(person, m_numbers.roundOf[std::size_t(group)]) +
           static_cast<long long>(m_weights.broken) * (missed(group, size + 1) - missed(group, size)) +
           static_cast<long long>(m_weights.balance) * m_balance.changeBy(group, {}, people);
}

void GroupState::seat(int person, int group)
{
    m_total -= shapeCost(group);
    takeSeat(person, group);
    m_balance.refresh(group);
    m_total += shapeCost(group);
}

void GroupState::unseat(int person, int round)
{
    const int group = groupAt(person, round);
    m_total -= shapeCost(group);
    leaveSeat(person, round);
    m_balance.refresh(group);
    m_total += shapeCost(group);
}

void GroupState::reseat(int round, std::span<const int> people, std::span<const int> groups)
{
    // A group may be named twice: its shape is taken off once, when it is first touched.
    m_touched.clear();
    const auto touch = [this](int group) {
        if (std::find(m_touched.begin(), m_touched.end(), group) != m_touched.end())
            return;
        m_touched.push_back(group);
        m_total -= shapeCost(group);
    };
    for (std::size_t i = 0; i < people.size(); ++i) {
        touch(groupAt(people[i], round));
        touch(groups[i]);
    }
    for (int person : people)
        leaveSeat(person, round);
    for (std::size_t i = 0; i < people.size(); ++i)
        takeSeat(people[i], groups[i]);
    for (int group : m_touched) {
        m_balance.refresh(group);
        m_total += shapeCost(group);
    }
}

void GroupState::seatAll(const Seating& seats)
{
    std::vector<int> wanted(m_at.size(), nowhere);
    for (int round = 0; round < m_problem.roundCount(); ++round) {
        for (int person = 0; person < m_problem.people; ++person) {
            const int group = seats[std::size_t(round)][std::size_t(person)];
            if (group != nowhere && isPresent(person, round))
                wanted[atIndex(person, round)] = m_numbers.number(round, group);
        }
    }
    restore(wanted);
}

void GroupState::restore(const std::vector<int>& allSeats)
{
    const auto forChanged = [&](auto&& change) {
        for (int person = 0; person < m_problem.people; ++person) {
            for (int round = 0; round < m_problem.roundCount(); ++round) {
                if (groupAt(person, round) != allSeats[atIndex(person, round)])
                    change(person, round, allSeats[atIndex(person, round)]);
            }
        }
    };
    forChanged([this](int person, int round, int) {
        if (groupAt(person, round) != nowhere)
            unseat(person, round);
    });
    forChanged([this](int person, int, int group) {
        if (group != nowhere)
            seat(person, group);
    });
}

Seating seatingOf(const GroupProblem& problem, const std::vector<int>& allSeats)
{
    const GroupNumbers numbers(problem);
    const auto rounds = std::size_t(problem.roundCount());
    Seating seats(rounds, std::vector<int>(std::size_t(problem.people), nowhere));
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::size_t person = 0; person < std::size_t(problem.people); ++person) {
            const int group = allSeats[person * rounds + round];
            if (group != nowhere)
                seats[round][person] = group - numbers.first[round];
        }
    }
    return seats;
}
} // namespace convenor::solve
