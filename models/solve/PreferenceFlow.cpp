// Most topics cost a person the same (all that she did not ask for). Those arcs go through one node for all
// people of a class, "anywhere else": 20,000 arcs become some 2,000, and the flow takes a millisecond
// instead of ten. That flow allows a little more than the people do (the same topic twice, by two ways), so
// it is a bound; when the people of a class can share out what it sends through their node, which is found
// exactly by augmenting paths, it is the optimum. Otherwise the whole graph is solved.
#include "solve/PreferenceFlow.h"

#include "solve/lemon/Flow.h"

#include <algorithm>
#include <numeric>

namespace convenor::solve {
namespace {
constexpr int nobody = -1;

// The cost that most of a person's topics have (majority vote of Boyer and Moore; any answer is right).
int usualCost(const TopicPool& pool, int person)
{
    int usual = forbidden;
    int votes = 0;
    for (int topic = 0; topic < pool.topics(); ++topic) {
        const int cost = pool.cost(person, topic);
        if (cost == forbidden)
            continue;
        if (votes == 0)
            usual = cost;
        votes += cost == usual ? 1 : -1;
    }
    return usual;
}

// Shares out among the people of a class what the flow sends through their node.
class Sharing
{
public:
    Sharing(const TopicPool& pool, const std::vector<int>& usual, std::vector<int> left, TopicPicks& picks)
        : m_pool(pool), m_usual(usual), m_left(std::move(left)), m_holders(m_left.size()), m_picks(picks)
    {
    }
    // One more topic for a person; false when there is no way to have it.
    bool give(int person)
    {
        int best = nobody;
        for (int topic = 0; topic < m_pool.topics(); ++topic) {
            const auto t = std::size_t(topic);
            if (m_left[t] > 0 && mayTake(person, topic) &&
                (best == nobody || m_left[t] > m_left[std::size_t(best)]))
                best = topic;
        }
        if (best == nobody)
            return augment(person);
        take(person, best);
        return true;
    }

private:
    bool mayTake(int person, int topic) const
    {
        if (m_pool.cost(person, topic) != m_usual[std::size_t(person)])
            return false;
        const auto& holders = m_holders[std::size_t(topic)];
        return std::find(holders.begin(), holders.end(), person) == holders.end();
    }
    void take(int person, int topic)
    {
        --m_left[std::size_t(topic)];
        m_holders[std::size_t(topic)].push_back(person);
        m_picks.topics[std::size_t(person)].push_back(topic);
    }
    // Breadth first from the topics that the person may have, over holders who may go elsewhere, to a topic
    // with places left.
    bool augment(int person)
    {
        std::vector<int> giver(m_left.size(), nobody);  // who would come to a topic
        std::vector<int> before(m_left.size(), nobody); // from which
        std::vector<int> queue;
        const auto reach = [&](int who, int from) {
            for (int topic = 0; topic < m_pool.topics(); ++topic) {
                const auto t = std::size_t(topic);
                if (giver[t] != nobody || !mayTake(who, topic))
                    continue;
                giver[t] = who;
                before[t] = from;
                queue.push_back(topic);
            }
        };
        reach(person, nobody);
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const int topic = queue[i];
            if (m_left[std::size_t(topic)] > 0) {
                follow(topic, giver, before);
                return true;
            }
            for (int holder : m_holders[std::size_t(topic)])
                reach(holder, topic);
        }
        return false;
    }
    void follow(int topic, const std::vector<int>& giver, const std::vector<int>& before)
    {
        take(giver[std::size_t(topic)], topic);
        while (before[std::size_t(topic)] != nobody) {
            const int who = giver[std::size_t(topic)];
            const int left = before[std::size_t(topic)];
            std::erase(m_holders[std::size_t(left)], who);
            std::erase(m_picks.topics[std::size_t(who)], left);
            ++m_left[std::size_t(left)];
            topic = left;
            take(giver[std::size_t(topic)], topic);
        }
    }
    const TopicPool& m_pool;
    const std::vector<int>& m_usual;
    std::vector<int> m_left;                 // by topic
    std::vector<std::vector<int>> m_holders; // by topic
    TopicPicks& m_picks;
};

// Nodes: people, classes, topics, the end. Arcs in the order in which they are read back.
class Network
{
public:
    // Whole: an arc for each topic that a person may take; else the usual ones go through the class.
    Network(const TopicPool& pool, bool whole)
        : m_pool(pool), m_usual(std::size_t(pool.people()), forbidden),
          m_classes(pool.people() ? *std::max_element(pool.classOf.begin(), pool.classOf.end()) + 1 : 0),
          m_through(std::size_t(m_classes) * std::size_t(pool.topics()), 0)
    {
        m_supply.resize(std::size_t(end()) + 1);
        for (int person = 0; person < pool.people(); ++person)
            addPerson(person, whole);
        addTopics();
    }
    TopicPicks solve() const
    {
        TopicPicks picks;
        if (m_impossible)
            return picks;
        const FlowResult result = cheapestFlow(m_supply, m_arcs);
        if (!result.feasible)
            return picks;
        picks.cost = result.cost + m_fixedCost;
        picks.topics.resize(std::size_t(m_pool.people()));
        std::vector<int> elsewhere = m_merged;
        elsewhere.resize(std::size_t(m_pool.people()));
        std::vector<std::vector<int>> through(std::size_t(m_classes),
                                              std::vector<int>(std::size_t(m_pool.topics())));
        for (std::size_t i = 0; i < m_arcs.size(); ++i) {
            const FlowArc& arc = m_arcs[i];
            if (result.flow[i] == 0 || arc.to == end())
                continue;
            if (arc.from >= m_pool.people())
                through[std::size_t(arc.from - m_pool.people())][std::size_t(topicOf(arc.to))] =
                    result.flow[i];
            else if (arc.to < topicNode(0))
                elsewhere[std::size_t(arc.from)] += result.flow[i];
            else
                picks.topics[std::size_t(arc.from)].push_back(topicOf(arc.to));
        }
        picks.feasible = share(elsewhere, through, picks);
        return picks;
    }
    // The flow does not exist, rather than being impossible to share out.
    bool isWhole() const { return m_whole; }

private:
    int classNode(int person) const { return m_pool.people() + m_pool.classOf[std::size_t(person)]; }
    int topicNode(int topic) const { return m_pool.people() + m_classes + topic; }
    int topicOf(int node) const { return node - m_pool.people() - m_classes; }
    int end() const { return topicNode(m_pool.topics()); }

    void addPerson(int person, bool whole)
    {
        const auto p = std::size_t(person);
        const int seats = m_pool.seats[p];
        if (seats == 0)
            return;
        const int usual = whole ? forbidden : usualCost(m_pool, person);
        m_usual[p] = usual;
        const std::size_t firstArc = m_arcs.size();
        int usualTopics = 0;
        for (int topic = 0; topic < m_pool.topics(); ++topic) {
            const int cost = m_pool.cost(person, topic);
            if (cost == forbidden)
                continue;
            if (cost == usual) {
                ++usualTopics;
                m_through[throughIndex(person, topic)] = 1;
            } else {
                m_arcs.push_back({person, topicNode(topic), 0, 1, cost});
            }
        }
        m_whole = m_whole && usualTopics == 0;
        m_merged.resize(std::size_t(m_pool.people()));
        if (usualTopics > 0 && m_arcs.size() == firstArc) { // nothing to choose: she starts in her class
            m_impossible = m_impossible || usualTopics < seats;
            m_merged[p] = seats;
            m_fixedCost += static_cast<long long>(seats) * usual;
            m_supply[std::size_t(classNode(person))] += seats;
        } else {
            m_supply[p] = seats;
            if (usualTopics > 0)
                m_arcs.push_back({person, classNode(person), 0, std::min(seats, usualTopics), usual});
        }
        m_supply[std::size_t(end())] -= seats;
        m_total += seats;
    }
    void addTopics()
    {
        for (int one = 0; one < m_classes; ++one) {
            for (int topic = 0; topic < m_pool.topics(); ++topic) {
                if (m_through[std::size_t(one) * std::size_t(m_pool.topics()) + std::size_t(topic)])
                    m_arcs.push_back({m_pool.people() + one, topicNode(topic), 0, m_total, 0});
            }
        }
        for (int topic = 0; topic < m_pool.topics(); ++topic) {
            const int least = std::max(0, m_pool.least[std::size_t(topic)]);
            const int most = std::min(m_total, m_pool.most[std::size_t(topic)]);
            m_impossible = m_impossible || most < least;
            m_arcs.push_back({topicNode(topic), end(), least, most, 0});
        }
    }
    std::size_t throughIndex(int person, int topic) const
    {
        return std::size_t(m_pool.classOf[std::size_t(person)]) * std::size_t(m_pool.topics()) +
               std::size_t(topic);
    }
    bool share(const std::vector<int>& elsewhere, const std::vector<std::vector<int>>& through,
               TopicPicks& picks) const
    {
        std::vector<std::vector<int>> people;
        people.resize(std::size_t(m_classes));
        for (int person = 0; person < m_pool.people(); ++person) {
            if (elsewhere[std::size_t(person)] > 0)
                people[std::size_t(m_pool.classOf[std::size_t(person)])].push_back(person);
        }
        for (std::size_t one = 0; one < people.size(); ++one) {
            // Those who need most first: they have the least choice.
            std::stable_sort(people[one].begin(), people[one].end(), [&](int left, int right) {
                return elsewhere[std::size_t(left)] > elsewhere[std::size_t(right)];
            });
            Sharing sharing(m_pool, m_usual, through[one], picks);
            for (int person : people[one]) {
                for (int i = 0; i < elsewhere[std::size_t(person)]; ++i) {
                    if (!sharing.give(person))
                        return false;
                }
            }
        }
        return true;
    }
    const TopicPool& m_pool;
    std::vector<int> m_usual;
    int m_classes;
    std::vector<char> m_through; // [class * topics + topic]
    std::vector<int> m_supply;
    std::vector<int> m_merged; // by person: seats that start in the class
    std::vector<FlowArc> m_arcs;
    long long m_fixedCost = 0;
    int m_total = 0;
    bool m_whole = true;
    bool m_impossible = false;
};
} // namespace

TopicPicks cheapestPicks(const TopicPool& pool)
{
    const Network network(pool, false);
    TopicPicks picks = network.solve();
    if (picks.feasible || network.isWhole())
        return picks;
    return Network(pool, true).solve();
}
} // namespace convenor::solve
