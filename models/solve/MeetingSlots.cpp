#include "solve/MeetingSlots.h"

#include <algorithm>
#include <cmath>

namespace convenor::solve {
namespace {
constexpr double fineness = 1024; // steps of weight to a unit of MeetingCase
}

MeetingSlots::MeetingSlots(MeetingState& state, Chance& chance, MeetingWork& work)
    : m_state(state), m_case(state.meetings()), m_chance(chance), m_work(work),
      m_node(std::size_t(m_case.people()), -1)
{
}

void MeetingSlots::run(long long tries, MeetingCooling noise)
{
    const double ratio = std::log(noise.to / noise.from);
    for (long long done = 0; done < tries;) {
        m_noise = noise.from * std::exp(ratio * static_cast<double>(done) / static_cast<double>(tries));
        const int slot = static_cast<int>(m_chance.below(static_cast<std::uint32_t>(m_case.slotCount())));
        collect(slot);
        fill(slot);
        placeElsewhere();
        m_work.offer(m_state);
        const long long made = 1 + static_cast<long long>(m_choices.size());
        done += made;
        if (!m_work.spend(made))
            return;
    }
}

// All meetings of two that are in the slot or nowhere.
void MeetingSlots::collect(int slot)
{
    m_choices.clear();
    m_edges.clear();
    for (const int person : m_people)
        m_node[std::size_t(person)] = -1;
    m_people.clear();
    const auto nodeOf = [this](int person) {
        int& node = m_node[std::size_t(person)];
        if (node < 0) {
            node = static_cast<int>(m_people.size());
            m_people.push_back(person);
        }
        return node;
    };
    const auto add = [&](int wish) {
        for (int i = m_case.firstChoice(wish); i < m_case.firstChoice(wish + 1); ++i) {
            const MeetingChoice& choice = m_case.choice(i);
            if (choice.people.size() != 2 || !choice.allowed.test(slot))
                continue;
            m_choices.push_back(i);
            const double weight = static_cast<double>(m_case.value(i, slot)) + m_chance.fraction() * m_noise;
            m_edges.push_back({nodeOf(choice.people[0]), nodeOf(choice.people[1]),
                               static_cast<long long>(weight * fineness)});
        }
    };
    for (const int wish : m_state.inSlot(slot)) {
        if (!m_case.isPinned(wish))
            add(wish);
    }
    for (const int wish : m_state.unplaced())
        add(wish);
}

void MeetingSlots::fill(int slot)
{
    std::vector<int> chosen = heaviestMatching(static_cast<int>(m_people.size()), m_edges);
    // The worthiest first: tables may be too few.
    std::stable_sort(chosen.begin(), chosen.end(), [this](int one, int other) {
        return m_edges[std::size_t(one)].weight > m_edges[std::size_t(other)].weight;
    });
    const std::vector<int> before(m_state.inSlot(slot).begin(), m_state.inSlot(slot).end());
    for (const int wish : before) {
        if (!m_case.isPinned(wish))
            m_state.remove(wish);
    }
    for (const int edge : chosen) {
        const int choice = m_choices[std::size_t(edge)];
        const int wish = m_case.choice(choice).wish;
        if (!m_state.isPlaced(wish) && m_state.withinLimits(wish) && m_state.fits(choice, slot))
            m_state.place(choice, slot);
    }
}

// Wishes that lost their place, or never had one, where there is room as it is.
void MeetingSlots::placeElsewhere()
{
    for (std::size_t i = 0; i < m_state.unplaced().size();) {
        const int wish = m_state.unplaced()[i];
        for (int j = m_case.firstChoice(wish); j < m_case.firstChoice(wish + 1) && !m_state.isPlaced(wish);
             ++j) {
            const SlotMask fitting = m_state.withinLimits(wish) ? m_state.fitting(j) : SlotMask();
            if (fitting.any())
                m_state.place(j, fitting.nextAround(static_cast<int>(
                                     m_chance.below(static_cast<std::uint32_t>(m_case.slotCount())))));
        }
        if (!m_state.isPlaced(wish))
            ++i;
    }
}
} // namespace convenor::solve
