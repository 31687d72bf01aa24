#include "domain/rules/MeetingView.h"

#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
MeetingView::MeetingView(const RuleInput& input, const Helpdesk& record)
    : helpdesk(&record), item(input.schedule.indexOf(record.agendaItem)),
      areTables(isMatchmaking(input.plan, record.id)),
      times(input.plan, input.timing, input.schedule, record.id), places(input.plan, times),
      waiting(waitingRequests(input.plan, record.id))
{
    for (const Booking& booking : input.plan.all<Booking>()) {
        if (booking.helpdesk == record.id && isLive(booking.status) &&
            booking.status != BookingStatus::TookPlace)
            toCome.append(&booking);
    }
    std::stable_sort(toCome.begin(), toCome.end(),
                     [](const Booking* a, const Booking* b) { return a->slot < b->slot; });
}

const std::vector<std::unique_ptr<MeetingView>>& readMeetings(const RuleInput& input)
{
    auto& known = viewsOf(input).meetings;
    if (known)
        return *known;
    QSet<Id> used;
    for (const Booking& booking : input.plan.all<Booking>())
        used.insert(booking.helpdesk);
    for (const MeetingRequest& request : input.plan.all<MeetingRequest>())
        used.insert(request.helpdesk);
    std::vector<std::unique_ptr<MeetingView>> read;
    for (const Helpdesk& helpdesk : input.plan.all<Helpdesk>()) {
        if (used.contains(helpdesk.id) && input.schedule.indexOf(helpdesk.agendaItem) >= 0)
            read.push_back(std::make_unique<MeetingView>(input, helpdesk));
    }
    known = std::make_unique<const std::vector<std::unique_ptr<MeetingView>>>(std::move(read));
    return *known;
}

Id hostOf(const Plan& plan, const Booking& booking)
{
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking.expert);
    return expert ? Id(expert->person) : Id(booking.partner);
}

QString startText(const RuleInput& input, const MeetingView& view, const Booking& booking)
{
    return clockText(timeAfter(input.timing.items().at(view.item).start, booking.slot));
}

QString meetingText(const RuleInput& input, const MeetingView& view, const Booking& booking)
{
    return QCoreApplication::translate("rules", "the meeting of %1 with %2 at %3")
        .arg(personName(input.plan, booking.person), personName(input.plan, hostOf(input.plan, booking)),
             startText(input, view, booking));
}

Problem problemOf(const RuleInput& input, const char* rule, Severity severity, const MeetingView& view,
                  const QList<const Booking*>& bookings)
{
    Problem problem{rule, severity, {subject(input, view.item)}, {}, {}};
    for (const Booking* booking : bookings) {
        problem.subjects.append({Table::Booking, booking->id});
        for (const Id person : {Id(booking->person), hostOf(input.plan, *booking)}) {
            if (!problem.subjects.contains(Subject{Table::Person, person}))
                problem.subjects.append({Table::Person, person});
        }
    }
    return problem;
}

void offerMove(Problem& problem, const RuleInput& input, const MeetingView& view, const Booking& booking)
{
    const MeetingRequest* stored = input.plan.find<MeetingRequest>(booking.request);
    const MeetingRequest request = stored ? *stored : requestOf(booking);
    const std::optional<MeetingPlace> place = view.places.first(request, booking.id);
    if (!place || (place->expert == booking.expert && place->slot == booking.slot))
        return;
    Booking after = booking;
    after.expert = place->expert;
    after.partner = place->expert != 0 ? 0 : booking.partner.id;
    after.slot = place->slot;
    after.tableNumber = view.places.freeTable(place->slot, booking.tableNumber, {booking.id});
    ChangeSet changes;
    changes.edit(booking, after);
    offer(problem,
          QCoreApplication::translate("rules", "Move the meeting at %1 to %2, with %3")
              .arg(startText(input, view, booking), startText(input, view, after),
                   personName(input.plan, hostOf(input.plan, after))),
          changes);
}

void offerWait(Problem& problem, const RuleInput& input, const QList<const Booking*>& bookings)
{
    QList<Id> ids;
    for (const Booking* booking : bookings)
        ids.append(booking->id);
    ClockIds source(input.plan.largestId());
    const int count = int(ids.size());
    offer(problem,
          QCoreApplication::translate("rules", "Put %n meetings on the waiting list", nullptr, count),
          pushToWaiting(input.plan, ids, source));
}
} // namespace convenor::rules
