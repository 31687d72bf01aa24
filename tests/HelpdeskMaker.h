// A helpdesk of two experts and five times, or a matchmaking, with people to be booked.
#pragma once

#include "EditorPlan.h"

namespace convenor::testing {
struct HelpdeskMaker
{
    // 09:15 to 10:05, meetings of ten minutes.
    explicit HelpdeskMaker(EditorPlan& plan, ItemKind kind = ItemKind::Helpdesk) : test(plan)
    {
        item = test.item(QStringLiteral("Helpdesk"), 50, 0, kind);
        Helpdesk record;
        record.agendaItem = item;
        helpdesk = test.add(record);
        if (kind != ItemKind::Matchmaking) {
            for (const auto& [given, family] :
                 {std::pair("Arnault", "Morisson"), std::pair("Marc", "Pattinson")}) {
                expertPeople << test.person(QString::fromLatin1(given), QString::fromLatin1(family));
                addExpert(expertPeople.constLast());
            }
        }
        for (const char* family : {"Adam", "Bell", "Cole", "Dunn"})
            people << test.person(QStringLiteral("Anna"), QString::fromLatin1(family));
    }

    Id addExpert(Id person)
    {
        HelpdeskExpert expert;
        expert.helpdesk = helpdesk;
        expert.person = person;
        experts << test.add(expert);
        return experts.constLast();
    }
    Id request(Id person, Id expert = 0, const QString& topic = {})
    {
        MeetingRequest record;
        record.helpdesk = helpdesk;
        record.person = person;
        record.expert = expert;
        record.topic = topic;
        return test.add(record);
    }
    Id book(Id person, Id expert, int slot, const QString& topic = {}, Id request = 0)
    {
        Booking record;
        record.helpdesk = helpdesk;
        record.expert = expert;
        record.person = person;
        record.request = request;
        record.slot = slot;
        record.topic = topic;
        return test.add(record);
    }
    Id meet(Id person, Id partner, int slot, std::optional<int> table)
    {
        Booking record;
        record.helpdesk = helpdesk;
        record.person = person;
        record.partner = partner;
        record.slot = slot;
        record.tableNumber = table;
        return test.add(record);
    }

    EditorPlan& test;
    Id item = 0;
    Id helpdesk = 0;
    QList<Id> expertPeople;
    QList<Id> experts;
    QList<Id> people;
};
} // namespace convenor::testing
