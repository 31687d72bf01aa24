// The bridge to LEMON's maximum-weight matching, in plain vectors.
#pragma once

#include <vector>

namespace convenor::solve {
struct MatchingEdge
{
    int one = 0;
    int other = 0; // not the same
    long long weight = 0;
};
// The edges (by index, ascending) that no two of share a node and whose weights sum up to the most. Nodes are
// 0 to nodes - 1; edges that weigh nothing or less are left out.
std::vector<int> heaviestMatching(int nodes, const std::vector<MatchingEdge>& edges);
} // namespace convenor::solve
