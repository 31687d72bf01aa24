// A workshop with a helpdesk, or a matchmaking, made by hand or by chance, and what its rows say of it:
// counted here from the records alone.
#pragma once

#include "domain/planners/MeetingPlanner.h"
#include "editing/meetings/MeetingEdits.h"
#include "EditorPlan.h"

#include <QRandomGenerator>

#include <map>
#include <set>

namespace convenor::testing {
class MeetingsPlan : public EditorPlan
{
public:
    explicit MeetingsPlan(const QString& sample = {}) : EditorPlan(sample) {}

    // An item at a time of the day.
    Id itemAt(const QString& title, int start, int minutes, ItemKind kind, Id parent = 0)
    {
        const Id made = item(title, minutes, parent, kind);
        if (parent == 0)
            edit<AgendaItem>(made, [start](AgendaItem& record) { record.pinnedStart = start; });
        return made;
    }
    // 11:40 to 12:30 unless told otherwise.
    Id helpdeskAt(int start = 700, int minutes = 50, ItemKind kind = ItemKind::Helpdesk)
    {
        Helpdesk helpdesk;
        helpdesk.agendaItem = itemAt(QStringLiteral("Desk"), start, minutes, kind);
        return add(helpdesk);
    }
    Id expert(Id helpdesk, Id person, const QString& topics = {})
    {
        HelpdeskExpert expert;
        expert.helpdesk = helpdesk;
        expert.person = person;
        expert.topics = topics;
        return add(expert);
    }
    MeetingRequest request(Id helpdesk, Id person, Id expert = 0)
    {
        MeetingRequest request;
        request.helpdesk = helpdesk;
        request.person = person;
        request.expert = expert;
        return request;
    }
    Id ask(Id helpdesk, Id person, Id expert = 0, int priority = 0)
    {
        MeetingRequest made = request(helpdesk, person, expert);
        made.priority = priority;
        return add(made);
    }
    Id askPartner(Id helpdesk, Id person, Id partner, RequestAnswer answer = RequestAnswer::Open)
    {
        MeetingRequest made = request(helpdesk, person);
        made.partner = partner;
        made.answer = answer;
        return add(made);
    }
    Id book(Id request, Id expert, int slot, BookingStatus status = BookingStatus::Tentative)
    {
        const MeetingRequest& asked = *plan().find<MeetingRequest>(request);
        Booking booking;
        booking.helpdesk = asked.helpdesk;
        booking.expert = expert;
        booking.person = asked.person;
        booking.partner = asked.partner;
        booking.request = request;
        booking.slot = slot;
        booking.status = status;
        return add(booking);
    }
    // The optimiser's answer, applied.
    BookingProposal fill(quint64 seed = 1)
    {
        const Result<BookingProposal> proposal = bookMeetings(plan(), {{}, seed, 0}, editor->ids());
        if (!proposal)
            qFatal("not booked: %s", qPrintable(proposal.error().detail));
        const Result<QString> taken = MeetingEdits(*editor).take(*proposal);
        if (!taken)
            qFatal("not taken: %d %s %s", int(taken.error().kind), qPrintable(taken.error().subject),
                   qPrintable(taken.error().detail));
        return *proposal;
    }
    const Booking* bookingOf(Id request) const
    {
        for (const Booking& booking : plan().all<Booking>()) {
            if (booking.request == request && isLive(booking.status))
                return &booking;
        }
        return nullptr;
    }
    static QString reasonOf(const QList<UnmetRequest>& unmet, Id request)
    {
        for (const UnmetRequest& one : unmet) {
            if (one.request == request)
                return one.reason;
        }
        return {};
    }
};

// The humans of a booking.
inline QList<Id> humansOf(const Plan& plan, const Booking& booking)
{
    const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking.expert);
    return {booking.person, expert ? Id(expert->person) : Id(booking.partner)};
}

// What is wrong with the live meetings of a plan that nobody placed by hand; "" when nothing: two meetings of
// somebody at once, a meeting over a session or group of their own, over a limit, too many tables.
inline QString wrongMeetings(const Plan& plan)
{
    const Timing timing(plan);
    std::map<std::pair<Id, int>, Id> sits; // person, minute
    for (const Booking& booking : plan.all<Booking>()) {
        if (!isLive(booking.status))
            continue;
        const Helpdesk& helpdesk = *plan.find<Helpdesk>(booking.helpdesk);
        const int start = timing.find(helpdesk.agendaItem)->start + booking.slot;
        for (const Id human : humansOf(plan, booking)) {
            for (int minute = start; minute < start + helpdesk.meetingMinutes; ++minute) {
                if (!sits.emplace(std::pair(human, minute), booking.id).second)
                    return QStringLiteral("%1 sits twice at %2").arg(human).arg(minute);
            }
        }
    }
    std::set<Id> desks; // who has a role there is there
    for (const Helpdesk& helpdesk : plan.all<Helpdesk>())
        desks.insert(helpdesk.agendaItem);
    for (const Assignment& role : plan.all<Assignment>()) {
        if (desks.contains(role.agendaItem))
            continue;
        const ItemTime& time = *timing.find(role.agendaItem);
        for (int minute = time.start; minute < time.end; ++minute) {
            if (sits.contains({role.person, minute}))
                return QStringLiteral("%1 misses their own session").arg(role.person);
        }
    }
    for (const GroupMembership& seat : plan.all<GroupMembership>()) {
        const ItemTime& time = *timing.find(plan.find<BreakoutRound>(seat.round)->agendaItem);
        for (int minute = time.start; minute < time.end; ++minute) {
            if (sits.contains({seat.person, minute}))
                return QStringLiteral("%1 misses their own group").arg(seat.person);
        }
    }
    for (const Helpdesk& helpdesk : plan.all<Helpdesk>()) {
        std::map<QString, std::pair<int, int>> asked; // by person, organisation: meetings, of them planned
        std::map<int, int> atOnce;
        std::set<std::pair<int, int>> tables;
        for (const Booking& booking : plan.all<Booking>()) {
            if (booking.helpdesk != helpdesk.id || !isLive(booking.status))
                continue;
            const bool isPlanned = !booking.pinned && booking.status == BookingStatus::Tentative;
            const QString organisation =
                plan.find<Person>(booking.person)->organisation.toLower().simplified();
            for (const QString& who : {QString::number(booking.person), organisation}) {
                ++asked[who].first;
                asked[who].second += isPlanned;
            }
            ++atOnce[booking.slot];
            if (booking.tableNumber && !tables.insert({booking.slot, *booking.tableNumber}).second)
                return QStringLiteral("two meetings at table %1").arg(*booking.tableNumber);
            if (booking.partner != 0 && !booking.tableNumber)
                return QStringLiteral("a meeting without table");
        }
        // What people book by hand may be more.
        for (const auto& [who, count] : asked) {
            bool isPerson = false;
            who.toLongLong(&isPerson);
            const int most = isPerson ? helpdesk.mostPerPerson : helpdesk.mostPerOrganisation;
            if (most > 0 && !who.isEmpty() && count.first > most && count.second > 0)
                return QStringLiteral("%1 has %2 meetings").arg(who).arg(count.first);
        }
        for (const auto& [slot, count] : atOnce) {
            if (helpdesk.tables > 0 && count > helpdesk.tables)
                return QStringLiteral("%1 meetings at %2 tables").arg(count).arg(helpdesk.tables);
        }
    }
    return {};
}
} // namespace convenor::testing
