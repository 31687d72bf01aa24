// Plans for tests, in a few words.
#pragma once

#include "domain/Plan.h"
#include "domain/Records.h"

#include <QtTest>

#include <initializer_list>

namespace convenor::testing {
inline int clock(int hours, int minutes)
{
    return hours * 60 + minutes;
}

// Builds a plan row by row; positions and ids count up.
class PlanMaker
{
public:
    explicit PlanMaker(const QString& zone = QStringLiteral("Europe/Brussels"))
    {
        Workshop workshop;
        workshop.id = ids.next();
        workshop.title = QStringLiteral("Clusters");
        workshop.timezone = zone;
        add(workshop);
    }

    template <typename Record>
    Id add(Record record)
    {
        if (!record.id)
            record.id = ids.next();
        ChangeSet changes;
        changes.add(record);
        apply(changes);
        return record.id;
    }
    template <typename Record, typename Edit>
    void edit(Id id, Edit change)
    {
        Record after = *plan.find<Record>(id);
        change(after);
        ChangeSet changes;
        changes.edit(*plan.find<Record>(id), after);
        apply(changes);
    }
    void apply(const ChangeSet& changes)
    {
        Result<Plan> next = plan.applied(changes);
        if (!next)
            qFatal("the test's plan is refused: %s %s", qPrintable(next.error().subject),
                   qPrintable(next.error().detail));
        plan = *next;
    }

    Id day(QDate date, int opens, std::optional<int> mustEndAt = {})
    {
        Day record;
        record.date = date;
        record.opens = opens;
        record.mustEndAt = mustEndAt;
        return lastDay = add(record);
    }
    Id item(const QString& title, int minutes, Id parent = 0, ItemKind kind = ItemKind::Talk)
    {
        AgendaItem record;
        record.day = lastDay;
        record.parent = parent;
        record.position = ++lastPosition << 20;
        record.title = title;
        record.minutes = minutes;
        record.kind = kind;
        return add(record);
    }
    Id pinned(const QString& title, int start, int minutes, Id parent = 0, ItemKind kind = ItemKind::Talk)
    {
        const Id id = item(title, minutes, parent, kind);
        edit<AgendaItem>(id, [start](AgendaItem& record) { record.pinnedStart = start; });
        return id;
    }
    Id room(const QString& name, std::optional<int> capacity = {})
    {
        Room record;
        record.name = name;
        record.capacity = capacity;
        return add(record);
    }
    void putIn(Id item, Id room)
    {
        edit<AgendaItem>(item, [room](AgendaItem& record) { record.room = room; });
    }
    Id person(const QString& given, const QString& family, const QString& organisation = {})
    {
        Person record;
        record.givenName = given;
        record.familyName = family;
        record.organisation = organisation;
        return add(record);
    }
    Id assign(Id person, Id item, Role role = Role::Speaker)
    {
        Assignment record;
        record.person = person;
        record.agendaItem = item;
        record.role = role;
        return add(record);
    }

    CountingIds ids{1};
    Plan plan;
    Id lastDay = 0;
    qint64 lastPosition = 0;
};
} // namespace convenor::testing
