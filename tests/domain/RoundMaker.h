// Plans with rounds of groups, in a few words.
#pragma once

#include "PlanMaker.h"

namespace convenor::testing {
class RoundMaker : public PlanMaker
{
public:
    explicit RoundMaker(int minutesOfDay = clock(9, 0)) { day(QDate(2026, 4, 27), minutesOfDay); }

    Id round(Id ofItem, const QString& name = {})
    {
        BreakoutRound record;
        record.agendaItem = ofItem;
        record.name = name;
        return add(record);
    }
    // A round on an item of its own.
    Id round(const QString& name)
    {
        return round(item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups), name);
    }
    Id group(Id ofRound, const QString& topic = {}, std::optional<int> capacity = {}, Id room = 0,
             const QString& place = {})
    {
        BreakoutGroup record;
        record.round = ofRound;
        record.topic = topic;
        record.capacity = capacity;
        record.room = room;
        record.place = place;
        return add(record);
    }
    Id seat(Id person, Id group, bool pinned = false)
    {
        return add(GroupMembership{0, plan.find<BreakoutGroup>(group)->round, group, person, pinned});
    }
    Id pair(Id one, Id other, PairKind kind) { return add(PairRule{0, one, other, kind}); }
    Id wish(Id person, Id group, int rank) { return add(TopicPreference{0, person, group, rank}); }
    // "P0 Person", "P1 Person" ...
    QList<Id> crowd(int count)
    {
        QList<Id> people;
        for (int i = 0; i < count; ++i)
            people.append(person(QStringLiteral("P%1").arg(i), QStringLiteral("Person")));
        return people;
    }
    void speaks(Id person, const QString& languages)
    {
        edit<Person>(person, [&](Person& record) { record.languages = languages; });
    }
    void cancel(Id person)
    {
        edit<Person>(person, [](Person& record) { record.status = PersonStatus::Cancelled; });
    }
    void lead(Id group, Ref<Person> BreakoutGroup::*member, Id person)
    {
        edit<BreakoutGroup>(group, [&](BreakoutGroup& record) { record.*member = person; });
    }
};
} // namespace convenor::testing
