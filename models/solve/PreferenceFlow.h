// One min-cost flow: which topics each person takes, not yet in which round.
#pragma once

#include <climits>
#include <cstddef>
#include <vector>

namespace convenor::solve {
inline constexpr int forbidden = INT_MAX; // a cost: this person may not take this topic

// What is left to divide once the pinned seats are taken out: people, each with a number of seats in
// different topics, and topics with places.
struct TopicPool
{
    std::vector<int> seats;   // by person: how many different topics to take
    std::vector<int> classOf; // by person: people of one class may mostly go to the same topics (any grouping
                              // is right; a good one, by languages, makes the graph small)
    std::vector<int> least;   // by topic: places to fill
    std::vector<int> most;    // by topic: places there are
    std::vector<int> costs;   // [person * topics + topic], or `forbidden`

    int people() const { return static_cast<int>(seats.size()); }
    int topics() const { return static_cast<int>(least.size()); }
    int cost(int person, int topic) const
    {
        return costs[std::size_t(person) * least.size() + std::size_t(topic)];
    }
};

struct TopicPicks
{
    bool feasible = false;
    long long cost = 0;                   // proven least
    std::vector<std::vector<int>> topics; // by person: as many different ones as she has seats
};
TopicPicks cheapestPicks(const TopicPool& pool);
} // namespace convenor::solve
