// What meetings of one helpdesk are worth to the optimiser (the order of importance is told in
// BookingCase.h).
#pragma once

#include <QList>

namespace convenor {
// What one request asks for, as far as it counts.
struct MeetingClaim
{
    int priority = 0;
    int arrival = 0; // place on the list, 0 first
    bool isFirstTimer = false;
    int kind = 1; // helpdesk: 1; matchmaking: 3 both asked, 2 accepted, 1 one side asked
};

class MeetingWorths
{
public:
    // `priorities` of all requests: only their order counts. Without `arrivals` nobody comes before anybody
    // by the time of asking (matchmaking).
    MeetingWorths(QList<int> priorities, bool arrivals);

    // Of a meeting by the `wish`-th wish, 0 first; from the fourth on they are worth nothing.
    int ofMeeting(const MeetingClaim& claim, int wish) const;
    // Added when somebody has a meeting at all.
    int ofFirstMeeting() const { return m_first; }

private:
    QList<int> m_priorities; // each once, the lowest first
    int m_arrivals = 0;      // how many places there are on the list
    int m_meeting = 0;       // one meeting, whosesoever
    int m_first = 0;
    QList<int> m_levels; // by priority: what it adds
};
} // namespace convenor
