// A workshop with people, rooms and an item for groups, open for editing, and the round on it.
#pragma once

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/groups/GroupEdits.h"
#include "ui/OpenPlan.h"

namespace convenor::testing {
struct RoundPlan : OpenPlan
{
    // The first people have names of their own, "Anna Georgieva" (BG) and so on; all others "Guest Aaa" ...
    explicit RoundPlan(int count) : edits(*editor)
    {
        static const char* const names[] = {"Anna Georgieva", "Marek Przeor", "Anna Novak", "Bianca Muntean",
                                            "Георги Петров"};
        static const char* const countries[] = {"BG", "PL", "RO", "FR"};
        ChangeSet changes;
        for (int i = 0; i < count; ++i) {
            Person person;
            person.id = editor->ids().next();
            if (i < int(std::size(names))) {
                setFullName(person, QString::fromUtf8(names[i]));
            } else {
                person.givenName = QStringLiteral("Guest");
                person.familyName = QStringLiteral("%1%2%3")
                                        .arg(QChar(u'A' + i / 26))
                                        .arg(QChar(u'a' + i % 26))
                                        .arg(QStringLiteral("mann"));
            }
            person.country = QString::fromLatin1(countries[i % 4]);
            person.organisation = QStringLiteral("Agency %1").arg(i % 7);
            people.append(person.id);
            changes.add(person);
        }
        for (const int places : {40, 20}) {
            Room room;
            room.id = editor->ids().next();
            room.name = places == 40 ? QStringLiteral("Hall & Foyer") : QStringLiteral("Beta");
            room.capacity = places;
            rooms.append(room.id);
            changes.add(room);
        }
        AgendaItem groups;
        item = groups.id = editor->ids().next();
        groups.day = plan().all<Day>().begin()->id;
        groups.kind = ItemKind::Groups;
        groups.title = QStringLiteral("Working groups");
        groups.minutes = 60;
        changes.add(groups);
        if (!editor->apply(QStringLiteral("People"), changes))
            qFatal("cannot fill the plan");
    }
    const Plan& plan() const { return editor->plan(); }
    qsizetype steps() const { return editor->history().size(); }
    // A round of so many groups.
    Id makeRound(int groups)
    {
        RoundWish wish;
        wish.item = item;
        wish.groups = groups;
        return makeRound(wish);
    }
    Id makeRound(const RoundWish& wish)
    {
        Id round = 0;
        if (!edits.addRound(wish, &round) || round == 0)
            qFatal("cannot make a round");
        return round;
    }
    // Everybody gets a seat, in turn.
    void seatInTurn(Id round)
    {
        const QList<Id> groups = groupsOfRound(plan(), round);
        for (qsizetype group = 0; group < groups.size(); ++group) {
            QList<Id> part;
            for (qsizetype i = group; i < people.size(); i += groups.size())
                part.append(people[i]);
            if (!edits.seat(part, groups[group]))
                qFatal("cannot seat people");
        }
    }
    void cancel(Id person)
    {
        const Person before = *plan().find<Person>(person);
        Person after = before;
        after.status = PersonStatus::Cancelled;
        ChangeSet changes;
        changes.edit(before, after);
        if (!editor->apply(QStringLiteral("Cancelled"), changes))
            qFatal("cannot cancel");
    }

    GroupEdits edits;
    QList<Id> people;
    QList<Id> rooms;
    Id item = 0;
};
} // namespace convenor::testing
