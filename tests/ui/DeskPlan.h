// A workshop with people and an item from 11:40 to 12:30 that can become a helpdesk, open for editing.
#pragma once

#include "domain/planners/ExpertPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/meetings/MeetingEdits.h"
#include "ui/OpenPlan.h"
#include "ui/Typist.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace convenor::testing {
struct DeskPlan : OpenPlan
{
    explicit DeskPlan(ItemKind kind = ItemKind::Talk) : edits(*editor)
    {
        ChangeSet changes;
        for (const char* name : {"Anna Georgieva", "Ilkka Nykänen", "Jaume Sastre", "Marc Pattinson",
                                 "Arnault Morisson", "Anna Novak"}) {
            Person person;
            person.id = editor->ids().next();
            setFullName(person, QString::fromUtf8(name));
            people.append(person.id);
            changes.add(person);
        }
        Room room;
        room.id = hall = editor->ids().next();
        room.name = QStringLiteral("Hall & Foyer");
        changes.add(room);
        AgendaItem record;
        record.id = item = editor->ids().next();
        record.day = (*plan().all<Day>().begin()).id;
        record.kind = kind;
        record.title = QStringLiteral("Meet <b>experts</b>");
        record.pinnedStart = 11 * 60 + 40;
        record.minutes = 50;
        changes.add(record);
        if (!editor->apply(QStringLiteral("People"), changes))
            qFatal("cannot fill the plan");
    }
    // With Marc Pattinson and Arnault Morisson as experts; a matchmaking has none.
    Id makeHelpdesk()
    {
        HelpdeskWish wish;
        wish.item = item;
        wish.placeWord = QStringLiteral("Table %1");
        wish.experts = {people[3], people[4]};
        wish.tables = 2;
        if (!edits.addHelpdesk(wish, &helpdesk) || helpdesk == 0)
            qFatal("cannot make a helpdesk");
        experts = expertsOf(plan(), helpdesk);
        return helpdesk;
    }
    Id request(Id person, Id expert = 0)
    {
        MeetingRequest wanted;
        wanted.helpdesk = helpdesk;
        wanted.person = person;
        wanted.expert = expert;
        Id created = 0;
        if (!edits.addRequest(wanted, &created))
            qFatal("cannot add a request");
        return created;
    }
    // A meeting with the first expert in a slot, counted from 0.
    Id book(Id person, int slot)
    {
        Id booked = 0;
        if (!edits.bookRequest(request(person), {.expert = experts[0], .slot = 10 * slot}, &booked))
            qFatal("cannot book");
        return booked;
    }
    const Plan& plan() const { return editor->plan(); }
    qsizetype steps() const { return editor->history().size(); }

    MeetingEdits edits;
    QList<Id> people; // Anna Georgieva, Ilkka, Jaume, Marc, Arnault, Anna Novak
    QList<Id> experts;
    Id hall = 0;
    Id item = 0;
    Id helpdesk = 0;
};

// A panel or bar in a window of its own.
template <typename Panel>
struct Shown
{
    template <typename... More>
    explicit Shown(More&&... more) : panel(new Panel(std::forward<More>(more)...)), typist(window)
    {
        window.setWidgetResizable(true);
        window.setWidget(panel);
        window.resize(700, 700);
    }
    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    template <typename Widget>
    Widget& find(const char* name) const
    {
        auto* found = panel->template findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    QString text(const char* name) const { return find<QLabel>(name).text(); }
    // Types into a field and leaves it by Enter.
    void enter(const char* name, const QString& text)
    {
        auto& line = find<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        typist.type(text, true);
        typist.key(Qt::Key_Return);
    }
    QStringList lines(const char* name) const
    {
        QStringList texts;
        const auto& list = find<QListWidget>(name);
        for (int row = 0; row < list.count(); ++row)
            texts.append(list.item(row)->text());
        return texts;
    }

    QScrollArea window;
    Panel* panel;
    Typist typist;
};
} // namespace convenor::testing
