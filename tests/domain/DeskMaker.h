// Plans with a helpdesk for tests: seed 002's, 11:40 to 12:30 with two experts.
#pragma once

#include "domain/planners/MeetingPlanner.h"
#include "PlanMaker.h"

namespace convenor::testing {
struct DeskMaker : PlanMaker
{
    DeskMaker()
    {
        dayId = day(QDate(2021, 12, 10), clock(9, 15), clock(13, 0));
        itemId = pinned(QStringLiteral("Online expert helpdesk"), clock(11, 40), 50, 0, ItemKind::Helpdesk);
        desk = add(Helpdesk{.agendaItem = itemId, .name = {}});
        arnault = expertNamed(QStringLiteral("Arnault"), QStringLiteral("Morisson"));
        marc = expertNamed(QStringLiteral("Marc"), QStringLiteral("Pattinson"));
    }
    Id expertNamed(const QString& given, const QString& family)
    {
        HelpdeskExpert record;
        record.helpdesk = desk;
        record.person = person(given, family);
        return add(record);
    }
    Id host(Id expert) const { return plan.find<HelpdeskExpert>(expert)->person; }
    Id request(Id who, Id expert = 0, int priority = 0)
    {
        MeetingRequest record;
        record.helpdesk = desk;
        record.person = who;
        record.expert = expert;
        record.priority = priority;
        return add(record);
    }
    // A person with a request.
    Id asks(const QString& given, Id expert = 0, int priority = 0)
    {
        return request(person(given, QStringLiteral("Asker")), expert, priority);
    }
    Id personOf(Id request) const { return plan.find<MeetingRequest>(request)->person; }
    // Books; the live booking's id, 0 when refused.
    Id book(Id request, Id expert, int slot)
    {
        const ChangeSet changes = bookRequest(plan, request, {expert, 0, slot}, ids);
        if (changes.isEmpty())
            return 0;
        apply(changes);
        return liveBookingOf(plan, request)->id;
    }
    Id booked(Id who, Id expert, int slot)
    {
        const ChangeSet changes = bookPerson(plan, desk, who, {expert, 0, slot}, ids);
        if (changes.isEmpty())
            return 0;
        apply(changes);
        for (const Change& change : changes) {
            if (change.table == Table::Booking)
                return change.id;
        }
        return 0;
    }
    const Booking& booking(Id id) const { return *plan.find<Booking>(id); }
    HelpdeskTimes times() const { return {plan, Timing(plan), desk}; }
    QList<int> offsets() const
    {
        QList<int> list;
        for (const Slot& slot : slotsOf(plan, Timing(plan), desk))
            list.append(slot.offset);
        return list;
    }

    Id dayId = 0;
    Id itemId = 0;
    Id desk = 0;
    Id arnault = 0; // experts
    Id marc = 0;
};
} // namespace convenor::testing
