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
    int cost = 0; // for each unit
};
struct FlowResult
{
    bool feasible = false;
    long long cost = 0;
    std::vector<int> flow; // by arc
};
// The cheapest flow in which each node sends out `supply` more than it takes in (supplies sum up to 0).
FlowResult cheapestFlow(const std::vector<int>& supply, const std::vector<FlowArc>& arcs);
} // namespace convenor::solve
