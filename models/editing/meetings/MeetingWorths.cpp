#include "editing/meetings/MeetingWorths.h"

#include <algorithm>
#include <limits>

namespace convenor {
namespace {
constexpr int wishes = 3;                   // first, second, third
constexpr int placeOfArrival = 10 * wishes; // better wishes of ten others
} // namespace

MeetingWorths::MeetingWorths(QList<int> priorities, bool arrivals)
    : m_priorities(std::move(priorities)), m_arrivals(arrivals ? int(m_priorities.size()) : 0)
{
    std::sort(m_priorities.begin(), m_priorities.end());
    m_priorities.erase(std::unique(m_priorities.begin(), m_priorities.end()), m_priorities.end());
    const int bestKind = arrivals ? 1 : 3;
    // First-timers, arrival and wish together: 2 (n + 1) places and a wish at most.
    const int small = 2 * placeOfArrival * (m_arrivals + 1) + wishes;
    m_meeting = 4 * small;
    m_first = 3 * (bestKind * m_meeting + small);
    // More than two meetings of the level below, with all that they can be worth.
    const qint64 whole = qint64(bestKind) * m_meeting + small + m_first;
    qint64 level = 0;
    while (level <= std::numeric_limits<int>::max() - whole && m_levels.size() < m_priorities.size()) {
        m_levels.append(int(level));
        level = 2 * (level + whole);
    }
    // Priorities are typed: whoever types more different ones than there are levels has told more than can be
    // meant, and the lowest of them count as one.
    if (m_priorities.size() > m_levels.size())
        m_priorities = m_priorities.sliced(m_priorities.size() - m_levels.size());
}

int MeetingWorths::ofMeeting(const MeetingClaim& claim, int wish) const
{
    const auto known = std::lower_bound(m_priorities.cbegin(), m_priorities.cend(), claim.priority);
    const int level = m_levels.value(std::distance(m_priorities.cbegin(), known));
    const int arrival = m_arrivals > 0 ? m_arrivals - 1 - claim.arrival : 0;
    const int firstTimer = claim.isFirstTimer ? m_arrivals + 1 : 0;
    return level + claim.kind * m_meeting + placeOfArrival * (arrival + firstTimer) +
           std::max(0, wishes - wish);
}
} // namespace convenor
