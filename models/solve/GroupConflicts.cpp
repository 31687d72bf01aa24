#include "solve/GroupBounds.h"
#include "solve/lemon/Flow.h"
#include "solve/RoundRules.h"
#include "solve/TopicRounds.h"

#include <algorithm>
#include <numeric>

namespace convenor::solve {
namespace {
// Gives each round of one person a topic of its own (Kuhn's augmenting paths).
class OwnTopics
{
public:
    OwnTopics(const GroupProblem& problem, const std::vector<RoundRules>& rules, const TopicRounds& set,
              int person)
        : m_problem(problem), m_rules(rules), m_set(set), m_person(person),
          m_roundAt(std::size_t(set.topics), nowhere)
    {
    }
    // The first round for which nothing is left, or nowhere.
    int roundWithout()
    {
        for (std::size_t i = 0; i < m_set.rounds.size(); ++i) {
            const auto round = std::size_t(m_set.rounds[i]);
            const auto p = std::size_t(m_person);
            if (!m_problem.present[round][p] || m_problem.pinned[round][p] != nowhere)
                continue;
            std::vector<char> seen(m_roundAt.size());
            if (!place(static_cast<int>(i), seen))
                return m_set.rounds[i];
        }
        return nowhere;
    }

private:
    bool place(int i, std::vector<char>& seen)
    {
        const RoundRules& rules = m_rules[std::size_t(m_set.rounds[std::size_t(i)])];
        const std::vector<int>& topics = m_set.topicOf[std::size_t(i)];
        for (std::size_t group = 0; group < topics.size(); ++group) {
            const auto topic = std::size_t(topics[group]);
            if (seen[topic] || !rules.mayBe(m_person, static_cast<int>(group)))
                continue;
            seen[topic] = 1;
            if (m_roundAt[topic] == nowhere || place(m_roundAt[topic], seen)) {
                m_roundAt[topic] = i;
                return true;
            }
        }
        return false;
    }
    const GroupProblem& m_problem;
    const std::vector<RoundRules>& m_rules;
    const TopicRounds& m_set;
    int m_person;
    std::vector<int> m_roundAt; // by topic
};

// How many seats of a set of rounds stay empty that must be filled, or find no topic: people who come to
// every topic once at most, topics with the places of all rounds.
int seatsMissing(const Pool& pool)
{
    const TopicPool& free = pool.free;
    const int people = free.people();
    const int end = people + free.topics();
    std::vector<int> supply(std::size_t(end) + 1);
    std::vector<FlowArc> arcs;
    for (int person = 0; person < people; ++person) {
        const int seats = free.seats[std::size_t(person)];
        supply[std::size_t(person)] = seats;
        supply[std::size_t(end)] -= seats;
        arcs.push_back({person, end, 0, seats, 1});
        for (int topic = 0; topic < free.topics(); ++topic) {
            if (free.cost(person, topic) != forbidden)
                arcs.push_back({person, people + topic, 0, 1, 0});
        }
    }
    int needed = 0;
    for (int topic = 0; topic < free.topics(); ++topic) {
        const int least = free.least[std::size_t(topic)];
        const int more = std::min(-supply[std::size_t(end)], free.most[std::size_t(topic)] - least);
        needed += least;
        arcs.push_back({people + topic, end, 0, least, -1});
        arcs.push_back({people + topic, end, 0, std::max(0, more), 0});
    }
    return static_cast<int>(cheapestFlow(supply, arcs).cost) + needed;
}
} // namespace

std::vector<Conflict> impossibleRules(const GroupProblem& problem)
{
    std::vector<Conflict> found;
    std::vector<RoundRules> rules;
    for (int round = 0; round < problem.roundCount(); ++round)
        rules.emplace_back(problem, round).find(found);
    if (!found.empty())
        return found;
    const std::vector<TopicRounds> sets = topicRoundsOf(problem);
    for (const TopicRounds& set : sets) {
        for (int person = 0; set.rounds.size() > 1 && person < problem.people; ++person) {
            const int round = OwnTopics(problem, rules, set, person).roundWithout();
            if (round != nowhere)
                found.push_back({.kind = Conflict::Kind::TooFewTopics, .round = round, .person = person});
        }
    }
    for (const TopicRounds& set : sets) {
        if (!found.empty() || set.rounds.size() < 2)
            continue;
        const Pool pool = poolOf(problem, set);
        if (!cheapestPicks(pool.free).feasible)
            found.push_back({.kind = Conflict::Kind::TooFewTopics,
                             .round = set.rounds.front(),
                             .amount = seatsMissing(pool)});
    }
    return found;
}
} // namespace convenor::solve
