// What is said of meetings: who with whom and when.
#pragma once

#include "domain/planners/MeetingPlanner.h"

namespace convenor {
// "11:40": when a meeting begins that many minutes after the start of its helpdesk.
QString meetingClock(const Plan& plan, const Timing& timing, Id helpdesk, int slot);
// The expert's name, or the partner's.
QString counterpartName(const Plan& plan, Id expert, Id partner);
// "Anna Georgieva with Marc Pattinson at 11:40"
QString meetingText(const Plan& plan, const Timing& timing, const Booking& booking);
// The people who asked, each once: "Anna Georgieva", "3 people".
QString askersText(const Plan& plan, const QList<Id>& bookings);

// Why somebody cannot have a place: "Marc Pattinson: meeting with Ivan Ivanov until 11:50." `ignored` is the
// booking that would move there. "" when nothing is in the way.
QString whyTaken(const Plan& plan, const Timing& timing, Id helpdesk, Id person, const MeetingPlace& place,
                 Id ignored);
// What was set aside or exceeded for a booking that stands: "Working group 2 until 11:30 is missed for it.",
// "That is more than 1 meeting each." "" when nothing was.
QString bookingRemarks(const Plan& plan, const Timing& timing, const Booking& booking);

// "“Helpdesk” has meetings of 15 minutes", "Marc Pattinson is at Table 3", "Request of Anna Georgieva
// changed".
QString helpdeskEditLabel(const Plan& plan, const Helpdesk& before, const Helpdesk& after);
QString expertEditLabel(const Plan& plan, const HelpdeskExpert& before, const HelpdeskExpert& after);
QString requestEditLabel(const Plan& plan, const MeetingRequest& before, const MeetingRequest& after);
} // namespace convenor
