#include "solve/MeetingFlow.h"

#include "solve/lemon/Flow.h"
#include "solve/MeetingState.h"

#include <algorithm>
#include <climits>

namespace convenor::solve {
namespace {
constexpr int source = 0;
constexpr int sink = 1;

// The plan of a flow: arcs that mean "this choice in that slot".
struct Meaning
{
    int choice = -1;
    int slot = -1;
};

class HubFlow
{
public:
    explicit HubFlow(const MeetingCase& meetings) : m_case(meetings), m_pinned(meetings) {}
    // Among plans of the same value the cheapest by these prices, [asker][slot]; the slots of an asker take
    // turns among her wishes: one that is not a wish's turn costs it one more.
    void spread(const std::vector<int>& prices) { m_prices = &prices; }
    MeetingFlow solved();

private:
    int addNode() { return m_nodes++; }
    void addArc(int from, int to, int most, long long value, int price = 0, Meaning meaning = {})
    {
        m_arcs.push_back({from, to, 0, most, -value, price});
        m_meanings.push_back(meaning);
    }
    void findHubs();
    int hubOf(const MeetingChoice& choice) const;
    int askerNode(int wish);
    int nodeAfter(int hub, int slot);
    int rowNode(int hub, int slot);
    int seatNode(int hub, int slot);
    std::vector<int> pricesOf(int wish);
    void addWish(int wish);
    std::size_t index(int person, int slot) const
    {
        return std::size_t(person) * std::size_t(m_case.slotCount()) + std::size_t(slot);
    }

    const MeetingCase& m_case;
    const MeetingState m_pinned; // nothing but the pins
    const std::vector<int>* m_prices = nullptr;
    int m_nodes = 2;
    std::vector<FlowArc> m_arcs;
    std::vector<Meaning> m_meanings;
    std::vector<int> m_asked; // by person: choices she is in
    std::vector<int> m_turns; // by person: wishes she asks
    std::vector<int> m_turn;  // by person: wishes met so far
    std::vector<int> m_crowdNodes, m_askerNodes, m_slotNodes;
    std::vector<int> m_rowNodes, m_seatNodes; // [person][slot]
};

void HubFlow::findHubs()
{
    m_asked.assign(std::size_t(m_case.people()), 0);
    m_turns = m_turn = m_asked;
    for (int i = 0; i < m_case.choiceCount(); ++i) {
        for (const int person : m_case.choice(i).people)
            ++m_asked[std::size_t(person)];
    }
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        if (m_case.asker(wish) >= 0)
            ++m_turns[std::size_t(m_case.asker(wish))];
    }
}

int HubFlow::hubOf(const MeetingChoice& choice) const
{
    const int asker = m_case.asker(choice.wish);
    int hub = -1;
    for (const int person : choice.people) {
        if (person != asker && (hub < 0 || m_asked[std::size_t(person)] > m_asked[std::size_t(hub)]))
            hub = person;
    }
    return hub < 0 && !choice.people.empty() ? choice.people.front() : hub;
}

// Where the wishes of an asker come from; the source when nothing limits them.
int HubFlow::askerNode(int wish)
{
    const int asker = m_case.asker(wish);
    if (asker < 0)
        return source;
    const int crowd = m_case.crowd(asker);
    const int most = m_case.most(asker);
    const long long first = m_pinned.asked(asker) == 0 ? std::max(0LL, m_case.firstValue(asker)) : 0;
    if (crowd < 0 && most == INT_MAX && first == 0)
        return source;
    int& node = m_askerNodes[std::size_t(asker)];
    if (node >= 0)
        return node;
    node = addNode();
    int from = source;
    if (crowd >= 0) {
        int& crowdNode = m_crowdNodes[std::size_t(crowd)];
        if (crowdNode < 0) {
            crowdNode = addNode();
            const int left = m_case.problem().crowds[std::size_t(crowd)].most - m_pinned.askedByCrowd(crowd);
            addArc(source, crowdNode, std::max(0, left), 0);
        }
        from = crowdNode;
    }
    int left = std::max(0, std::min(most, m_case.wishes()) - m_pinned.asked(asker));
    if (first > 0 && left > 0) {
        addArc(from, node, 1, first);
        --left;
    }
    if (left > 0)
        addArc(from, node, left, 0);
    return node;
}

// Where a meeting of a hub goes on to: the tables of its slot, where they matter; else the hub's row, if rows
// are limited. Both at once would be no flow any more.
int HubFlow::nodeAfter(int hub, int slot)
{
    if (!m_case.enoughTables()) {
        int& node = m_slotNodes[std::size_t(slot)];
        if (node < 0) {
            node = addNode();
            addArc(node, sink, std::max(0, m_case.problem().tables - m_pinned.tablesUsed(slot)), 0);
        }
        return node;
    }
    return hub >= 0 && m_case.inRow(hub) > 0 ? rowNode(hub, slot) : sink;
}

// Of as many slots in a row as are one too many, all but one can be used; these rows do not overlap.
int HubFlow::rowNode(int hub, int slot)
{
    const int most = m_case.inRow(hub);
    int begin = slot;
    while (begin > 0 && !m_case.endsRow(begin - 1))
        --begin;
    begin += (slot - begin) / (most + 1) * (most + 1);
    int& node = m_rowNodes[index(hub, begin)];
    if (node < 0) {
        int left = most - m_pinned.busy(hub).test(begin);
        for (int at = begin; at < begin + most && !m_case.endsRow(at); ++at)
            left -= m_pinned.busy(hub).test(at + 1);
        node = addNode();
        addArc(node, sink, std::max(0, left), 0);
    }
    return node;
}

int HubFlow::seatNode(int hub, int slot)
{
    if (hub < 0)
        return nodeAfter(hub, slot);
    int& node = m_seatNodes[index(hub, slot)];
    if (node < 0) {
        node = addNode();
        addArc(node, nodeAfter(hub, slot), 1, 0);
    }
    return node;
}

// What each slot costs a wish apart from its value; empty when nothing.
std::vector<int> HubFlow::pricesOf(int wish)
{
    const int asker = m_case.asker(wish);
    if (!m_prices || asker < 0 || m_turns[std::size_t(asker)] < 2)
        return {};
    const int turns = m_turns[std::size_t(asker)];
    const int own = m_turn[std::size_t(asker)]++;
    std::vector<int> prices(std::size_t(m_case.slotCount()), 0);
    int count = asker;
    for (int slot = 0; slot < m_case.slotCount(); ++slot) {
        prices[std::size_t(slot)] = (*m_prices)[index(asker, slot)];
        if (m_case.problem().free[std::size_t(asker)][std::size_t(slot)])
            prices[std::size_t(slot)] += count++ % turns != own;
    }
    return prices;
}

void HubFlow::addWish(int wish)
{
    const std::vector<int> prices = pricesOf(wish);
    int node = -1;
    for (int i = m_case.firstChoice(wish); i < m_case.firstChoice(wish + 1); ++i) {
        const MeetingChoice& choice = m_case.choice(i);
        const int hub = hubOf(choice);
        for (int slot = choice.allowed.next(0); slot >= 0; slot = choice.allowed.next(slot + 1)) {
            if (node < 0) {
                const int from = askerNode(wish);
                node = addNode();
                addArc(from, node, 1, 0);
            }
            const int price = prices.empty() ? 0 : prices[std::size_t(slot)];
            addArc(node, seatNode(hub, slot), 1, m_case.value(i, slot), price, {i, slot});
        }
    }
}

MeetingFlow HubFlow::solved()
{
    findHubs();
    m_crowdNodes.assign(m_case.problem().crowds.size(), -1);
    m_askerNodes.assign(std::size_t(m_case.people()), -1);
    m_slotNodes.assign(std::size_t(m_case.slotCount()), -1);
    m_rowNodes.assign(std::size_t(m_case.people()) * std::size_t(m_case.slotCount()), -1);
    m_seatNodes = m_rowNodes;
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        if (!m_case.isPinned(wish))
            addWish(wish);
    }
    addArc(source, sink, m_case.wishes(), 0); // who is not served
    std::vector<int> supply(std::size_t(m_nodes), 0);
    supply[source] = m_case.wishes();
    supply[sink] = -m_case.wishes();
    const FlowResult flow = cheapestFlow(supply, m_arcs);

    MeetingFlow result;
    result.value = -flow.cost;
    result.plan.resize(std::size_t(m_case.wishes()));
    for (std::size_t i = 0; i < m_arcs.size(); ++i) {
        if (flow.flow[i] > 0 && m_meanings[i].choice >= 0) {
            const MeetingChoice& choice = m_case.choice(m_meanings[i].choice);
            result.plan[std::size_t(choice.wish)] = {choice.option, m_meanings[i].slot};
        }
    }
    return result;
}
} // namespace

MeetingFlow flowThroughHubs(const MeetingCase& meetings)
{
    return HubFlow(meetings).solved();
}

SpreadFlow::SpreadFlow(const MeetingCase& meetings)
    : m_case(meetings), m_prices(std::size_t(meetings.people()) * std::size_t(meetings.slotCount()), 0)
{
}

MeetingFlow SpreadFlow::solved() const
{
    HubFlow flow(m_case);
    flow.spread(m_prices);
    return flow.solved();
}

bool SpreadFlow::learn(const MeetingPlan& plan)
{
    std::vector<char> met(m_prices.size(), 0);
    bool twice = false;
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        const int asker = m_case.asker(wish);
        const int slot = plan[std::size_t(wish)].slot;
        if (asker < 0 || slot < 0)
            continue;
        const auto at = std::size_t(asker) * std::size_t(m_case.slotCount()) + std::size_t(slot);
        if (met[at]++ != 1) // the first is right, and of three the second has told
            continue;
        ++m_prices[at];
        twice = true;
    }
    return twice;
}

long long pinnedValue(const MeetingCase& meetings)
{
    return MeetingState(meetings).value();
}
} // namespace convenor::solve
