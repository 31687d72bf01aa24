#include "solve/MeetingPairs.h"

#include "solve/MeetingState.h"

#include <algorithm>

namespace convenor::solve {
namespace {
// Of these slots, how many somebody can use without too many in a row: of one more than that, all but one.
int usableSlots(const MeetingCase& meetings, int person, const SlotMask& slots)
{
    const int most = meetings.inRow(person);
    int usable = 0;
    for (int slot = 0, row = 0; slot < meetings.slotCount(); ++slot) {
        row = slots.test(slot) ? row + 1 : 0;
        if (most > 0 && row > most)
            row = 0;
        else
            usable += row > 0;
        if (meetings.endsRow(slot))
            row = 0;
    }
    return usable;
}
} // namespace

MeetingPairs::MeetingPairs(const MeetingCase& meetings)
    : m_case(meetings), m_slots(std::size_t(meetings.people())), m_likes(std::size_t(meetings.wishes()), 0)
{
    for (int wish = 0; wish < meetings.wishes() && m_exists; ++wish) {
        if (!meetings.isPinned(wish))
            addWish(wish);
    }
    if (m_exists)
        addLimits();
}

// Nodes: source, sink, then everybody as one who comes and as one who is met.
void MeetingPairs::addWish(int wish)
{
    for (int i = m_case.firstChoice(wish); i < m_case.firstChoice(wish + 1); ++i) {
        const MeetingChoice& choice = m_case.choice(i);
        m_exists = m_exists && choice.people.size() == 2;
        if (!m_exists)
            return;
        if (!choice.allowed.any())
            continue;
        const long long value = choice.value + (choice.asNow >= 0);
        for (std::size_t one = 0; one < 2; ++one) {
            m_slots[std::size_t(choice.people[one])] |= choice.allowed;
            m_arcs.push_back(
                {2 + choice.people[one], 2 + m_case.people() + choice.people[1 - one], 0, 1, -value});
        }
        m_choices.push_back(i);
    }
}

void MeetingPairs::addLimits()
{
    const MeetingState pinned(m_case);
    std::vector<char> counted(std::size_t(m_case.people()), 0);
    for (const int choice : m_choices) {
        const int asker = m_case.asker(m_case.choice(choice).wish);
        if (asker >= 0 && pinned.asked(asker) == 0 && !counted[std::size_t(asker)]++)
            m_first += std::max(0LL, m_case.firstValue(asker));
    }
    long long tables = 0;
    for (int slot = 0; slot < m_case.slotCount(); ++slot)
        tables += std::clamp(m_case.problem().tables - pinned.tablesUsed(slot), 0, m_case.wishes());
    for (int person = 0; person < m_case.people(); ++person) {
        const int most = usableSlots(m_case, person, m_slots[std::size_t(person)]);
        m_arcs.push_back({0, 2 + person, 0, most, 0});
        m_arcs.push_back({2 + m_case.people() + person, 1, 0, most, 0});
    }
    const int units = static_cast<int>(2 * std::min(tables, static_cast<long long>(m_choices.size())));
    m_arcs.push_back({0, 1, 0, units, 0});
    m_supply.assign(std::size_t(2 + 2 * m_case.people()), 0);
    m_supply[0] = units;
    m_supply[1] = -units;
}

long long MeetingPairs::bound() const
{
    return m_exists ? -cheapestFlow(m_supply, m_arcs).cost / 2 + m_first : LLONG_MAX;
}

std::vector<int> MeetingPairs::shares() const
{
    std::vector<FlowArc> arcs = m_arcs;
    for (std::size_t i = 0; i < 2 * m_choices.size(); ++i)
        arcs[i].price = -m_likes[std::size_t(m_case.choice(m_choices[i / 2]).wish)];
    const FlowResult flow = cheapestFlow(m_supply, arcs);
    std::vector<int> shares(std::size_t(m_case.wishes()), 0);
    for (std::size_t i = 0; i < 2 * m_choices.size(); ++i)
        shares[std::size_t(m_case.choice(m_choices[i / 2]).wish)] += flow.flow[i];
    return shares;
}
} // namespace convenor::solve
