// Random agendas for tests: parts, lanes, pins, buffers, people, groups and a helpdesk; the same for a seed.
#pragma once

#include "domain/Timing.h"
#include "PlanMaker.h"

#include <QRandomGenerator>

namespace convenor::testing {
struct TreeMaker
{
    explicit TreeMaker(quint32 seed) : random(seed)
    {
        other = maker.day(QDate(2021, 12, 11), clock(9, 0));
        day = maker.day(QDate(2021, 12, 10), clock(9, 0), clock(18, 0));
        for (int i = 0; i < 5; ++i)
            people.append(maker.person(QStringLiteral("P%1").arg(i), QStringLiteral("Family")));
        const int count = random.bounded(2, 30);
        for (int i = 0; i < count; ++i)
            addItem();
    }

    void addItem()
    {
        QList<Id> homes{0};
        for (const AgendaItem& item : maker.plan.all<AgendaItem>()) {
            if (item.kind == ItemKind::Part || item.kind == ItemKind::Parallel)
                homes.append(item.id);
        }
        const Id parent = homes.at(random.bounded(int(homes.size())));
        const ItemKind kind = ItemKind(random.bounded(int(ItemKind::Break)));
        const Id item = maker.item(QStringLiteral("Item %1").arg(maker.lastPosition), random.bounded(5, 40),
                                   parent, kind == ItemKind::Groups ? ItemKind::Talk : kind);
        items.append(item);
        maker.edit<AgendaItem>(item, [&](AgendaItem& record) {
            if (random.bounded(8) == 0)
                record.pinnedStart = 540 + random.bounded(400);
            if (random.bounded(3) == 0)
                record.bufferMinutes = random.bounded(1, 12);
        });
        if (random.bounded(2) == 0)
            maker.assign(people.at(random.bounded(int(people.size()))), item,
                         random.bounded(2) ? Role::Speaker : Role::Chair);
        if (random.bounded(8) == 0)
            addGroups(item);
        else if (random.bounded(10) == 0)
            addHelpdesk(item);
    }
    void addGroups(Id item)
    {
        BreakoutRound round;
        round.agendaItem = item;
        const Id id = maker.add(round);
        for (int i = 0; i < 2; ++i) {
            BreakoutGroup group;
            group.round = id;
            group.topic = QStringLiteral("Topic %1").arg(i);
            const Id groupId = maker.add(group);
            GroupMembership member;
            member.round = id;
            member.group = groupId;
            member.person = people.at(i);
            maker.add(member);
        }
    }
    void addHelpdesk(Id item)
    {
        Helpdesk helpdesk;
        helpdesk.agendaItem = item;
        const Id id = maker.add(helpdesk);
        HelpdeskExpert expert;
        expert.helpdesk = id;
        expert.person = people.at(0);
        expert.earliest = 600;
        maker.add(expert);
    }
    Id anyItem() { return items.at(random.bounded(int(items.size()))); }
    Timing timing() const { return Timing(maker.plan); }

    QRandomGenerator random;
    PlanMaker maker;
    Id other = 0; // an empty day behind it
    Id day = 0;
    QList<Id> people;
    QList<Id> items;
};
} // namespace convenor::testing
