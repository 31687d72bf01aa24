#include "solve/lemon/Flow.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

namespace convenor::solve {
namespace {
// By what costs have to be multiplied so that all prices together are less than the least of them; 1 when
// that is too much, or there are no prices.
long long unitOf(const std::vector<int>& supply, const std::vector<FlowArc>& arcs)
{
    // What the simplex adds up: costs along a path of any length, and a cost above all of them for each node.
    constexpr long long mostSum = LLONG_MAX / 8;
    long long units = 0;
    for (const int sent : supply)
        units += std::max(0, sent);
    long long cost = 1;
    long long price = 0;
    for (const FlowArc& arc : arcs) {
        cost = std::max(cost, std::abs(arc.cost));
        price = std::max(price, static_cast<long long>(std::abs(arc.price)));
    }
    const long long unit = 2 * units * price + 1;
    return unit > mostSum / cost / static_cast<long long>(supply.size() + 1) ? 1 : unit;
}
} // namespace

FlowResult cheapestFlow(const std::vector<int>& supply, const std::vector<FlowArc>& arcs)
{
    using Graph = lemon::SmartDigraph;
    const long long unit = unitOf(supply, arcs);
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
        costs[arc] = unit > 1 ? arcs[i].cost * unit + arcs[i].price : arcs[i].cost;
    }
    simplex.supplyMap(supplies).lowerMap(least).upperMap(most).costMap(costs);
    FlowResult result;
    if (simplex.run() != lemon::NetworkSimplex<Graph, int, long long>::OPTIMAL)
        return result;
    result.feasible = true;
    result.flow.resize(arcs.size());
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        result.flow[i] = simplex.flow(graph.arcFromId(static_cast<int>(i)));
        result.cost += arcs[i].cost * result.flow[i];
    }
    return result;
}
} // namespace convenor::solve
