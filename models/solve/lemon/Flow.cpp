#include "solve/lemon/Flow.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace convenor::solve {
FlowResult cheapestFlow(const std::vector<int>& supply, const std::vector<FlowArc>& arcs)
{
    using Graph = lemon::SmartDigraph;
    Graph graph;
    graph.reserveNode(static_cast<int>(supply.size()));
    graph.reserveArc(static_cast<int>(arcs.size()));
    for (std::size_t node = 0; node < supply.size(); ++node)
        graph.addNode();
    for (const FlowArc& arc : arcs)
        graph.addArc(graph.nodeFromId(arc.from), graph.nodeFromId(arc.to));

    // Total costs may exceed an int: costs are counted in 64 bits.
    lemon::NetworkSimplex<Graph, int, long long> simplex(graph);
    Graph::NodeMap<int> supplies(graph);
    Graph::ArcMap<int> least(graph);
    Graph::ArcMap<int> most(graph);
    Graph::ArcMap<long long> costs(graph);
    for (std::size_t node = 0; node < supply.size(); ++node)
        supplies[graph.nodeFromId(static_cast<int>(node))] = supply[node];
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const Graph::Arc arc = graph.arcFromId(static_cast<int>(i));
        least[arc] = arcs[i].least;
        most[arc] = arcs[i].most;
        costs[arc] = arcs[i].cost;
    }
    simplex.supplyMap(supplies).lowerMap(least).upperMap(most).costMap(costs);
    FlowResult result;
    if (simplex.run() != lemon::NetworkSimplex<Graph, int, long long>::OPTIMAL)
        return result;
    result.feasible = true;
    result.cost = simplex.totalCost<long long>();
    result.flow.resize(arcs.size());
    for (std::size_t i = 0; i < arcs.size(); ++i)
        result.flow[i] = simplex.flow(graph.arcFromId(static_cast<int>(i)));
    return result;
}
} // namespace convenor::solve
