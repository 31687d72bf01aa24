#include "solve/MeetingCore.h"

#include "solve/MeetingSearch.h"

#include <algorithm>

namespace convenor::solve {
namespace {
constexpr int flowsToChoose = 8; // most wishes are whole after a few
constexpr long long triesForAWish = 500;
constexpr int dislike = 3; // for a wish that found no slot: about what its half wishes are liked by
} // namespace

MeetingCore::MeetingCore(MeetingState& state, Chance& chance, MeetingWork& work, MeetingPairs& pairs)
    : m_state(state), m_case(state.meetings()), m_chance(chance), m_work(work), m_pairs(pairs),
      m_from(work.best())
{
    m_from.resize(std::size_t(m_case.wishes()));
}

void MeetingCore::run(long long tries, MeetingCooling cooling)
{
    const long long leave = m_work.left() - tries;
    while (m_work.left() > leave && !m_work.isWorthProven()) {
        takeWishes(choose());
        const long long suitable = triesForAWish * static_cast<long long>(m_wishes.size());
        findSlots(std::min(suitable, m_work.left() - leave), cooling);
        for (const int wish : m_wishes) {
            if (!m_state.isPlaced(wish))
                m_pairs.like(wish, -dislike);
        }
        // What it cost beside the search: flows, and problems that are made anew.
        if (!m_work.spend(1 + m_case.wishes()))
            return;
    }
}

void MeetingCore::runAmong(const std::vector<char>& wanted, long long tries, MeetingCooling cooling)
{
    m_from = m_work.best();
    takeWishes(wanted);
    findSlots(tries, cooling);
}

// A flow with few wishes that are half fulfilled: such ones are liked more or less by chance, until the flow
// has them or not.
std::vector<char> MeetingCore::choose()
{
    std::vector<int> shares;
    bool whole = false;
    for (int i = 0; i < flowsToChoose && !whole; ++i) {
        shares = m_pairs.shares();
        whole = true;
        for (int wish = 0; wish < m_case.wishes(); ++wish) {
            if (shares[std::size_t(wish)] != 1)
                continue;
            whole = false;
            const int by = 1 + static_cast<int>(m_chance.below(static_cast<std::uint32_t>(1 + i)));
            m_pairs.like(wish, m_chance.below(2) ? by : -by);
        }
        if (!m_work.spend(m_case.wishes()))
            break;
    }
    std::vector<char> wanted;
    for (const int share : shares)
        wanted.push_back(share > 0);
    return wanted;
}

void MeetingCore::takeWishes(const std::vector<char>& wanted)
{
    const MeetingProblem& whole = m_case.problem();
    m_wishes.clear();
    m_problem = whole;
    m_problem.wishes.clear();
    m_problem.pins.clear();
    m_problem.now.clear();
    std::vector<int> numbers(whole.wishes.size(), -1);
    for (int wish = 0; wish < m_case.wishes(); ++wish) {
        if (!wanted[std::size_t(wish)] && !m_case.isPinned(wish))
            continue;
        numbers[std::size_t(wish)] = static_cast<int>(m_wishes.size());
        m_wishes.push_back(wish);
        m_problem.wishes.push_back(whole.wishes[std::size_t(wish)]);
    }
    for (FixedMeeting pin : m_case.pins()) {
        pin.wish = numbers[std::size_t(pin.wish)];
        m_problem.pins.push_back(pin);
    }
}

void MeetingCore::findSlots(long long tries, MeetingCooling cooling)
{
    const MeetingCase meetings(m_problem);
    const MeetingOptions options{.stop = m_work.stopToken()};
    MeetingWork work(meetings, options, tries);
    MeetingState state(meetings);
    MeetingPlan from;
    for (const int wish : m_wishes)
        from.push_back(m_from[std::size_t(wish)]);
    state.takeOver(from);
    // The core has a scale of its own: nothing is kept in it.
    const double scale = static_cast<double>(m_case.scale());
    MeetingSearch(state, m_chance, work).run(tries, {cooling.from / scale, cooling.to / scale});
    m_work.spend(work.spent());

    std::fill(m_from.begin(), m_from.end(), PlacedMeeting());
    for (std::size_t i = 0; i < m_wishes.size(); ++i)
        m_from[std::size_t(m_wishes[i])] = work.best()[i];
    m_state.takeOver(m_from);
    m_work.offer(m_state);
}
} // namespace convenor::solve
