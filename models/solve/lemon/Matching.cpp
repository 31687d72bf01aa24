#include "solve/lemon/Matching.h"

#include <lemon/matching.h>
#include <lemon/smart_graph.h>

namespace convenor::solve {
std::vector<int> heaviestMatching(int nodes, const std::vector<MatchingEdge>& edges)
{
    using Graph = lemon::SmartGraph;
    Graph graph;
    graph.reserveNode(nodes);
    graph.reserveEdge(static_cast<int>(edges.size()));
    for (int node = 0; node < nodes; ++node)
        graph.addNode();
    for (const MatchingEdge& edge : edges)
        graph.addEdge(graph.nodeFromId(edge.one), graph.nodeFromId(edge.other));
    Graph::EdgeMap<long long> weights(graph);
    for (std::size_t i = 0; i < edges.size(); ++i)
        weights[graph.edgeFromId(static_cast<int>(i))] = edges[i].weight;

    lemon::MaxWeightedMatching<Graph, Graph::EdgeMap<long long>> matching(graph, weights);
    matching.run();
    std::vector<int> chosen;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].weight > 0 && matching.matching(graph.edgeFromId(static_cast<int>(i))))
            chosen.push_back(static_cast<int>(i));
    }
    return chosen;
}
} // namespace convenor::solve
