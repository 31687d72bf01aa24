// Where a request can be placed at a helpdesk as things stand: what gestures, refilling and rules share.
#pragma once

#include "domain/planners/MeetingPlanner.h"

#include <QMultiMap>
#include <QSet>

namespace convenor {
// Reads the bookings of the helpdesk once; for many questions about one plan.
class FreePlaces
{
public:
    // Both must outlive it; `times` are plan's.
    FreePlaces(const Plan& plan, const HelpdeskTimes& times);

    // Everybody is free and there, at the request's own times, and a table is free. The request's own booking
    // counts unless it is `ignored`.
    bool fits(const MeetingRequest& request, const MeetingPlace& place, Id ignored = 0) const;
    // The first place that fits, by wishes, then time.
    std::optional<MeetingPlace> first(const MeetingRequest& request, Id ignored = 0) const;
    // The same, within the limits of the helpdesk: for what is planned, not booked by hand.
    std::optional<MeetingPlace> firstWithinLimits(const MeetingRequest& request) const;
    // Which limit keeps the person from another meeting: "" or "Anna Bell has 2 meetings already, the most
    // for one person".
    QString limitReached(const MeetingRequest& request) const;
    // One sentence.
    QString whyWaiting(const MeetingRequest& request) const;

    // A table that no meeting has at that time: `wanted` if it is free, else the first. Nothing when there is
    // none, or no number of tables is told.
    std::optional<int> freeTable(int offset, std::optional<int> wanted = {},
                                 const QList<Id>& ignored = {}) const;
    // Somebody else could sit there: no number of tables is told, or one is free.
    bool hasTable(int offset, const QList<Id>& ignored = {}) const;
    // Meetings that an expert would have in a row with one in the slot (index).
    int inRow(Id expert, qsizetype slot) const;

private:
    QList<MeetingPlace> placesFor(const MeetingRequest& request) const;
    std::optional<MeetingPlace> firstOf(const MeetingRequest& request, Id ignored, bool withinLimits) const;
    bool isInTime(const MeetingRequest& request, const Slot& slot) const;
    bool mayCome(const MeetingRequest& request, Id person, int offset, Id ignored) const;
    QString whyNotAt(const MeetingRequest& request, Id expert) const;

    const Plan& m_plan;
    const HelpdeskTimes& m_times;
    const Helpdesk* m_helpdesk; // null when there is none: nothing fits
    bool m_isMatchmaking;
    QMultiMap<int, const Booking*> m_bookings; // live, by slot
    QHash<Id, int> m_meetings;                 // by the person who asked
    QHash<QString, int> m_ofOrganisation;      // by countKey of who asked
    QHash<Id, QSet<int>> m_offsetsOfExperts;   // by expert
};
} // namespace convenor
