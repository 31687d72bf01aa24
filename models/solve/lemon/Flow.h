// The bridge to LEMON 1.3.1 (network simplex, matching), in plain vectors: its headers are C++17 and no
// warnings of theirs are ours. Nobody else includes LEMON.
#pragma once

#include <vector>

namespace convenor::solve {
struct FlowArc
{
    int from = 0;
    int to = 0;
    int least = 0;
    int most = 0;
    long long cost = 0; // for each unit
    int price = 0;      // of the cheapest flows, one is taken with the least sum of this
};
struct FlowResult
{
    bool feasible = false;
    long long cost = 0;
    std::vector<int> flow; // by arc
};
// The cheapest flow in which each node sends out `supply` more than it takes in (supplies sum up to 0). On
// its way from a supply to a demand no unit may meet more than one arc that has a price. Prices are left
// aside where 64 bits do not hold both (costs of some thousand millions in a graph of some ten thousand
// nodes).
FlowResult cheapestFlow(const std::vector<int>& supply, const std::vector<FlowArc>& arcs);
} // namespace convenor::solve
