#include "solve/MeetingPrices.h"

#include <algorithm>
#include <cmath>

namespace convenor::solve {
namespace {
constexpr long long fineness = 256; // steps of price to a unit of MeetingCase
constexpr int patience = 6;         // rounds without a better bound, then steps are halved
constexpr double leastStep = 0.01;
} // namespace

MeetingPrices::MeetingPrices(MeetingState& state, MeetingWork& work)
    : m_state(state), m_case(state.meetings()), m_work(work), m_prices(std::size_t(m_case.wishes()), 0),
      m_often(std::size_t(m_case.wishes()), 0), m_node(std::size_t(m_case.people()), -1)
{
    const MeetingState pinned(m_case);
    m_fixed = pinned.value();
    std::vector<char> counted(std::size_t(m_case.people()), 0);
    for (const int wish : pinned.unplaced()) {
        const int asker = m_case.asker(wish);
        if (asker >= 0 && pinned.asked(asker) == 0 && !counted[std::size_t(asker)]++)
            m_fixed += std::max(0LL, m_case.firstValue(asker));
    }
}

void MeetingPrices::run(long long tries)
{
    m_least = static_cast<double>(m_work.bound() - m_fixed) * fineness;
    for (long long done = 0; done < tries; done += m_looked) {
        m_looked = 1;
        m_taken.clear();
        m_uses.assign(m_prices.size(), 0);
        long long upper = 0;
        for (const long long price : m_prices)
            upper += price;
        for (int slot = 0; slot < m_case.slotCount(); ++slot)
            upper += matchSlot(slot);
        m_work.tightenBound(m_fixed + upper / fineness);
        for (std::size_t wish = 0; wish < m_uses.size(); ++wish)
            m_often[wish] += (std::min(1, m_uses[wish]) - m_often[wish]) * 0.1;
        offerPlan();
        if (!changePrices(static_cast<double>(upper)) || !m_work.spend(m_looked))
            return;
    }
}

long long MeetingPrices::matchSlot(int slot)
{
    m_edges.clear();
    m_choices.clear();
    std::fill(m_node.begin(), m_node.end(), -1);
    int nodes = 0;
    for (int i = 0; i < m_case.choiceCount(); ++i) {
        const MeetingChoice& choice = m_case.choice(i);
        if (!choice.allowed.test(slot) || m_case.isPinned(choice.wish))
            continue;
        const long long weight = m_case.value(i, slot) * fineness - m_prices[std::size_t(choice.wish)];
        if (weight <= 0)
            continue;
        for (const int person : choice.people) {
            if (m_node[std::size_t(person)] < 0)
                m_node[std::size_t(person)] = nodes++;
        }
        m_edges.push_back(
            {m_node[std::size_t(choice.people[0])], m_node[std::size_t(choice.people[1])], weight});
        m_choices.push_back(i);
    }
    m_looked += static_cast<long long>(m_edges.size());
    long long sum = 0;
    for (const int edge : heaviestMatching(nodes, m_edges)) {
        sum += m_edges[std::size_t(edge)].weight;
        const int choice = m_choices[std::size_t(edge)];
        ++m_uses[std::size_t(m_case.choice(choice).wish)];
        m_taken.push_back({choice, slot});
    }
    return sum;
}

// Each wish in the first slot that took it.
void MeetingPrices::offerPlan()
{
    m_state.takeOver({});
    for (const auto& [choice, slot] : m_taken) {
        const int wish = m_case.choice(choice).wish;
        if (!m_state.isPlaced(wish) && m_state.withinLimits(wish) && m_state.fits(choice, slot))
            m_state.place(choice, slot);
    }
    m_state.placeWhatFits();
    m_work.offer(m_state);
}

bool MeetingPrices::changePrices(double upper)
{
    if (upper < m_least) {
        m_least = upper;
        m_idle = 0;
    } else if (++m_idle >= patience) {
        m_idle = 0;
        m_step /= 2;
    }
    double length = 0;
    for (std::size_t wish = 0; wish < m_prices.size(); ++wish) {
        const int over = m_uses[wish] - 1;
        if (over > 0 || (over < 0 && m_prices[wish] > 0))
            length += over * over;
    }
    if (length == 0 || m_step < leastStep)
        return false;
    const double goal = static_cast<double>(m_work.bestValue() - m_fixed) * fineness;
    const double step = m_step * std::max(upper - goal, static_cast<double>(fineness)) / length;
    for (std::size_t wish = 0; wish < m_prices.size(); ++wish) {
        const double change = step * (m_uses[wish] - 1);
        m_prices[wish] = std::max(0LL, m_prices[wish] + std::llround(change));
    }
    return true;
}
} // namespace convenor::solve
