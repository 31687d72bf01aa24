// Why requests have no meeting, in sentences with names and times.
#pragma once

#include "editing/meetings/BookingCase.h"
#include "editing/meetings/MeetingBooker.h"
#include "solve/MeetingSolver.h"

#include <QCoreApplication>

namespace convenor {
class BookingReasons
{
    Q_DECLARE_TR_FUNCTIONS(BookingReasons)

public:
    // All must outlive it; `given` is the case of the plan, and in `placed` its meetings stand.
    BookingReasons(const Plan& plan, const Timing& timing, const BookingCase& given,
                   const solve::MeetingPlan& placed);

    // One sentence; never empty.
    QString sentence(Id request) const;

private:
    QString ofWish(const MeetingRequest& request, int wish) const;
    // Whom the request is for cannot come at all; "" when he can.
    QString cannotCome(const MeetingRequest& request) const;
    QString whyNoOption(const MeetingRequest& request) const;
    using Refusals = std::vector<solve::MeetingRefusal>;
    QString ofExperts(const MeetingRequest& request, int wish, const Refusals& refusals) const;
    QString ofPair(const MeetingRequest& request, const Refusals& refusals) const;
    // "10 taken by meetings that are confirmed, of a higher priority or asked for earlier": of those who have
    // these places.
    QString takenBy(const MeetingRequest& request, const QList<int>& rivals) const;
    // Why a wish that is met comes before the request; Nothing when it only fits better.
    enum class Before { Nothing, Over, Confirmed, Pinned, Priority, FirstMeeting, FirstTimer, Earlier };
    Before whyBefore(const MeetingRequest& request, int rival) const;
    // Placed meetings of one of the people, in slots in which the request might be.
    QList<int> meetingsOf(const QSet<int>& people, const solve::SlotSet& open) const;
    // What stands in somebody's way at these times, each once: "Working group 2 until 11:30".
    QString engagements(Id person, Id expert, const solve::SlotSet& slots) const;
    solve::SlotSet window(const MeetingRequest& request) const;
    solve::SlotSet openFor(const MeetingRequest& request) const;
    bool hasMeeting(Id person) const;

    const Plan& m_plan;
    const Helpdesk& m_helpdesk;
    const BookingCase& m_given;
    const solve::MeetingPlan& m_placed;
    const Plan m_ground;
    const HelpdeskTimes m_times;
    QHash<Id, int> m_wishOf;         // by request
    QHash<int, Refusals> m_refusals; // by wish that is not placed
};
} // namespace convenor
