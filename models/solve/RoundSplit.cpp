#include "solve/TopicRounds.h"

#include <algorithm>

namespace convenor::solve {
namespace {
constexpr int nobody = -1;

// Works on topics: m_topics[i][person] is the topic she takes in the i-th round of the set. Two rounds seen
// together are a graph whose nodes are topics and whose edges are people (from her topic in the one to her
// topic in the other); who exchanges her two topics turns her edge round. Turning a path round takes one
// person from its first topic to its last in the one round and back in the other, and leaves all between as
// they are.
class RoundSplit
{
public:
    RoundSplit(const GroupProblem& problem, const TopicRounds& set, const Seating& seats)
        : m_problem(problem), m_set(set),
          m_topics(set.rounds.size(), std::vector<int>(std::size_t(problem.people), nowhere)),
          m_free(set.rounds.size(), std::vector<char>(std::size_t(problem.people))),
          m_load(set.rounds.size(), std::vector<int>(std::size_t(set.topics))),
          m_groupOf(set.rounds.size(), std::vector<int>(std::size_t(set.topics)))
    {
        for (std::size_t i = 0; i < set.rounds.size(); ++i) {
            const auto round = std::size_t(set.rounds[i]);
            for (std::size_t group = 0; group < set.topicOf[i].size(); ++group)
                m_groupOf[i][std::size_t(set.topicOf[i][group])] = static_cast<int>(group);
            for (std::size_t p = 0; p < std::size_t(problem.people); ++p) {
                const int pin = problem.present[round][p] ? seats[round][p] : nowhere;
                m_free[i][p] = problem.present[round][p] && pin == nowhere;
                if (pin != nowhere)
                    put(i, p, set.topicOf[i][std::size_t(pin)]);
            }
        }
    }
    // Each pick into the round where its group needs it most.
    void spread(const TopicPicks& picks)
    {
        for (std::size_t p = 0; p < std::size_t(m_problem.people); ++p) {
            for (int topic : picks.topics[p]) {
                std::size_t best = m_topics.size();
                for (std::size_t i = 0; i < m_topics.size(); ++i) {
                    if (m_free[i][p] && m_topics[i][p] == nowhere &&
                        (best == m_topics.size() || change(i, topic, 1) < change(best, topic, 1)))
                        best = i;
                }
                if (best < m_topics.size())
                    put(best, p, topic);
            }
        }
    }
    void even()
    {
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 0; i < m_topics.size(); ++i) {
                for (std::size_t j = 0; j < m_topics.size(); ++j) {
                    for (int topic = 0; i != j && topic < m_set.topics; ++topic) {
                        while (turnPath(i, j, topic))
                            changed = true;
                    }
                }
            }
        }
    }
    void write(Seating& seats) const
    {
        for (std::size_t i = 0; i < m_topics.size(); ++i) {
            for (std::size_t p = 0; p < m_topics[i].size(); ++p) {
                if (m_free[i][p] && m_topics[i][p] != nowhere)
                    seats[std::size_t(m_set.rounds[i])][p] = m_groupOf[i][std::size_t(m_topics[i][p])];
            }
        }
    }

private:
    void put(std::size_t i, std::size_t p, int topic)
    {
        m_topics[i][p] = topic;
        ++m_load[i][std::size_t(topic)];
    }
    // People over or under the size weigh most; then groups of a topic should be of one size in all rounds.
    long long weight(std::size_t i, int topic, int people) const
    {
        const GroupShape& shape =
            m_problem.rounds[std::size_t(m_set.rounds[i])][std::size_t(m_groupOf[i][std::size_t(topic)])];
        const long long wrong = std::max(0, people - shape.most) + std::max(0, shape.least - people);
        return (wrong << 32) + static_cast<long long>(people) * people;
    }
    long long change(std::size_t i, int topic, int by) const
    {
        const int people = m_load[i][std::size_t(topic)];
        return weight(i, topic, people + by) - weight(i, topic, people);
    }
    // One person less at `from` in round i, one more in round j, where some other topic makes up for it.
    bool turnPath(std::size_t i, std::size_t j, int from)
    {
        const long long start = change(i, from, -1) + change(j, from, 1);
        if (start >= 0)
            return false;
        std::vector<std::vector<int>> edges(std::size_t(m_set.topics));
        for (std::size_t p = 0; p < m_topics[i].size(); ++p) {
            if (m_free[i][p] && m_free[j][p] && m_topics[i][p] != nowhere && m_topics[j][p] != nowhere)
                edges[std::size_t(m_topics[i][p])].push_back(static_cast<int>(p));
        }
        std::vector<int> by(std::size_t(m_set.topics), nobody);
        std::vector<int> queue{from};
        for (std::size_t next = 0; next < queue.size(); ++next) {
            const int topic = queue[next];
            if (topic != from && start + change(i, topic, 1) + change(j, topic, -1) < 0) {
                turn(i, j, from, topic, by);
                return true;
            }
            for (int person : edges[std::size_t(topic)]) {
                const int to = m_topics[j][std::size_t(person)];
                if (to == from || by[std::size_t(to)] != nobody)
                    continue;
                by[std::size_t(to)] = person;
                queue.push_back(to);
            }
        }
        return false;
    }
    void turn(std::size_t i, std::size_t j, int from, int to, const std::vector<int>& by)
    {
        --m_load[i][std::size_t(from)];
        ++m_load[j][std::size_t(from)];
        ++m_load[i][std::size_t(to)];
        --m_load[j][std::size_t(to)];
        for (int topic = to; topic != from;) {
            const auto person = std::size_t(by[std::size_t(topic)]);
            const int before = m_topics[i][person];
            std::swap(m_topics[i][person], m_topics[j][person]);
            topic = before;
        }
    }
    const GroupProblem& m_problem;
    const TopicRounds& m_set;
    std::vector<std::vector<int>> m_topics;  // [i][person]
    std::vector<std::vector<char>> m_free;   // [i][person]: present and not pinned
    std::vector<std::vector<int>> m_load;    // [i][topic]: people
    std::vector<std::vector<int>> m_groupOf; // [i][topic]
};
} // namespace

bool splitIntoRounds(const GroupProblem& problem, const TopicRounds& set, const TopicPicks& picks,
                     Seating& seats)
{
    if (!set.alike)
        return false;
    RoundSplit split(problem, set, seats);
    split.spread(picks);
    split.even();
    split.write(seats);
    return true;
}
} // namespace convenor::solve
