// A workshop on file with seed 002's helpdesk: 11:40 to 12:30, two experts, 10-minute meetings.
#pragma once

#include "domain/planners/MeetingPlanner.h"
#include "EditorPlan.h"

namespace convenor::testing {
struct DeskPlan : EditorPlan
{
    DeskPlan()
    {
        itemId = item(QStringLiteral("Helpdesk"), 50, 0, ItemKind::Helpdesk);
        edit<AgendaItem>(itemId, [](AgendaItem& record) { record.pinnedStart = 11 * 60 + 40; });
        HelpdeskWish wish;
        wish.item = itemId;
        wish.experts = {person(QStringLiteral("Arnault"), QStringLiteral("Morisson")),
                        person(QStringLiteral("Marc"), QStringLiteral("Pattinson"))};
        const NewHelpdesk made = addHelpdesk(plan(), wish, editor->ids());
        apply(made.changes);
        desk = made.helpdesk;
        arnault = expertsOf(plan(), desk).constFirst();
        marc = expertsOf(plan(), desk).constLast();
    }
    Id asks(const QString& given)
    {
        MeetingRequest request;
        request.helpdesk = desk;
        request.person = person(given, QStringLiteral("Asker"));
        return add(request);
    }
    // A person with a request and a meeting; the request's id.
    Id meets(const QString& given, Id expert, int slot)
    {
        const Id request = asks(given);
        apply(bookRequest(plan(), request, {expert, 0, slot}, editor->ids()));
        return request;
    }
    // Of the meeting of a request; -1 = it waits, -2 = it is neither there nor waits.
    int slotOf(Id request) const
    {
        if (const Booking* booking = liveBookingOf(plan(), request))
            return booking->slot;
        return waitingRequests(plan(), desk).contains(request) ? -1 : -2;
    }
    template <typename Edit>
    void editDesk(Edit change)
    {
        edit<Helpdesk>(desk, change);
    }

    Id itemId = 0;
    Id desk = 0;
    Id arnault = 0; // experts
    Id marc = 0;
};
} // namespace convenor::testing
