// What the rules about meetings share: the helpdesks with their meetings, read once, and words for them.
#pragma once

#include "domain/planners/FreePlaces.h"
#include "domain/rules/Problem.h"

namespace convenor::rules {
// A helpdesk that stands on the agenda.
struct MeetingView
{
    MeetingView(const RuleInput& input, const Helpdesk& helpdesk);
    MeetingView(const MeetingView&) = delete; // `places` reads `times`

    const Helpdesk* helpdesk;
    qsizetype item; // index in Timing::items()
    bool areTables; // matchmaking
    HelpdeskTimes times;
    FreePlaces places;
    QList<const Booking*> toCome; // live and not over, by time
    QList<Id> waiting;            // waitingRequests
};

// By id of the helpdesk. Helpdesks without a meeting or a request are left out, and so are those whose item
// is not there. They live as long as the input and its copies.
const std::vector<std::unique_ptr<MeetingView>>& readMeetings(const RuleInput& input);

// The other one of a meeting: the expert as a person, or the partner.
Id hostOf(const Plan& plan, const Booking& booking);
// "11:40", by the clock of the helpdesk's day.
QString startText(const RuleInput& input, const MeetingView& view, const Booking& booking);
// "the meeting of Anna Bell with Marc Pattinson at 11:40".
QString meetingText(const RuleInput& input, const MeetingView& view, const Booking& booking);

// A problem of meetings, with their people.
Problem problemOf(const RuleInput& input, const char* rule, Severity severity, const MeetingView& view,
                  const QList<const Booking*>& bookings);
// Ways out: to the first place that fits; back to the waiting list.
void offerMove(Problem& problem, const RuleInput& input, const MeetingView& view, const Booking& booking);
void offerWait(Problem& problem, const RuleInput& input, const QList<const Booking*>& bookings);
} // namespace convenor::rules
