// A whole window over a workshop with a helpdesk and people who ask, used by keys.
#pragma once

#include "domain/planners/MeetingPlanner.h"
#include "domain/Records.h"
#include "tables/HelpdeskBoard.h"
#include "tables/RequestListModel.h"
#include "ui/helpdesk/HelpdeskPage.h"
#include "ui/helpdesk/MeetingBoard.h"
#include "ui/helpdesk/RequestsList.h"
#include "ui/Shell.h"
#include "ui/Typist.h"
#include "ui/WorkspaceView.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace convenor::testing {
// At 11:40 two experts receive people for ten minutes each, five times; before it, until 11:50, those of the
// working group have no time. People are called Adams, Bell, Cole ...
class Helpdesks
{
public:
    // With `waiting` requests, the first of them by the first people. `experts` of 0: a matchmaking of two
    // tables, in which each request is for the next person.
    bool open(int people, int waiting, int experts = 2)
    {
        OpenPlan made;
        fill(made, people, waiting, experts);
        const QString path = folder.filePath(QStringLiteral("helpdesk.workshop"));
        if (!made.editor->saveCopy(path) || !shell.files.openFile(path) || !shell.show())
            return false;
        shell.window->resize(1300, 850);
        typist = std::make_unique<Typist>(*shell.window);
        return shell.window->workspace()->setPage(WorkspaceView::AgendaIndex);
    }
    // Goes to the page, with the keys on the board's first place.
    void show() { chord(Qt::Key_5, Qt::ControlModifier); }

    HelpdeskPage* page() { return shell.window->findChild<HelpdeskPage*>(); }
    MeetingBoard* board() { return page()->findChild<MeetingBoard*>(); }
    RequestsList* list() { return page()->findChild<RequestsList*>(); }
    const QList<RequestLine>& lines() { return static_cast<RequestListModel*>(list()->model())->lines(); }
    QLineEdit* line() { return page()->findChild<QLineEdit*>(QStringLiteral("candidateLine")); }
    QListWidget* candidates() { return page()->findChild<QListWidget*>(QStringLiteral("candidateList")); }
    QString numbers() { return page()->findChild<QLabel*>(QStringLiteral("helpdeskNumbers"))->text(); }
    const Plan& plan() const { return shell.editor->plan(); }
    qsizetype steps() const { return shell.editor->history().size(); }
    QString status() const { return shell.window->statusText(); }
    void goTo(int row, int column)
    {
        board()->goTo(board()->model()->index(row, column));
        board()->setFocus();
    }
    // What stands there: the name, "free", or the reason.
    QString cell(int row, int column) { return board()->model()->index(row, column).data().toString(); }
    const MeetingCell& place(int row, int column)
    {
        return board()->board().cellAt(board()->model()->index(row, column));
    }
    int live() const
    {
        int count = 0;
        for (const Booking& booking : plan().all<Booking>())
            count += isLive(booking.status) ? 1 : 0;
        return count;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { typist->key(key, modifiers); }
    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        typist->key(key, modifiers);
        QTest::qWait(0); // actions of the window's menus are queued
    }
    void type(const QString& text) { typist->type(text, true); }
    // Books somebody by name in a place, as the window does it.
    void book(int row, int column, const QString& name)
    {
        goTo(row, column);
        type(name);
        key(Qt::Key_Return);
    }

    QTemporaryDir folder;
    Shell shell;
    std::unique_ptr<Typist> typist;
    Id item = 0;
    Id helpdesk = 0;
    QList<Id> experts;
    QList<Id> people;
    QList<Id> requests;

private:
    void fill(OpenPlan& made, int count, int waiting, int expertCount)
    {
        IdSource& ids = made.editor->ids();
        ChangeSet changes;
        const Id day = (*made.editor->plan().all<Day>().begin()).id;
        item = addItem(changes, ids.next(), day, 11 * 60 + 40, 50,
                       expertCount == 0 ? ItemKind::Matchmaking : ItemKind::Helpdesk);
        Helpdesk desk;
        desk.id = helpdesk = ids.next();
        desk.agendaItem = item;
        desk.name = QStringLiteral("Funding");
        desk.tables = expertCount == 0 ? 2 : 0;
        changes.add(desk);
        static const char* const names[] = {"Morisson", "Pattinson", "Rossi"};
        for (int i = 0; i < expertCount; ++i) {
            HelpdeskExpert expert;
            expert.helpdesk = helpdesk;
            expert.person = addPerson(changes, ids.next(), QLatin1String(names[i]));
            expert.id = ids.next();
            expert.place = QStringLiteral("Table %1").arg(i + 1);
            changes.add(expert);
            experts << expert.id;
        }
        static const char* const families[] = {"Adams", "Bell",  "Cole",  "Dunn",   "Evans",
                                               "Fabre", "Gatti", "Horak", "Ivanov", "Jans",
                                               "Kral",  "Lopez", "Mayer", "Novak",  "Olsen"};
        for (int i = 0; i < count; ++i)
            people << addPerson(changes, ids.next(), QLatin1String(families[i % 15]));
        for (int i = 0; i < waiting; ++i) {
            MeetingRequest request;
            request.id = ids.next();
            request.helpdesk = helpdesk;
            request.person = people[i];
            request.topic = QStringLiteral("State aid");
            if (expertCount == 0)
                request.partner = people[(i + 1) % count];
            changes.add(request);
            requests << request.id;
        }
        // The last two are in a working group until 11:50.
        const Id groupItem = addItem(changes, ids.next(), day, 11 * 60, 50, ItemKind::Panel);
        for (int i = qMax(0, count - 2); i < count; ++i) {
            Assignment role;
            role.id = ids.next();
            role.agendaItem = groupItem;
            role.person = people[i];
            role.role = Role::Panellist;
            changes.add(role);
        }
        if (!made.editor->apply(QStringLiteral("Filled"), changes))
            qFatal("cannot fill the plan");
    }
    static Id addItem(ChangeSet& changes, Id id, Id day, int start, int minutes, ItemKind kind)
    {
        AgendaItem record;
        record.id = id;
        record.day = day;
        record.position = id << 20;
        record.title =
            kind == ItemKind::Panel ? QStringLiteral("Working group 2") : QStringLiteral("Meetings");
        record.kind = kind;
        record.pinnedStart = start;
        record.minutes = minutes;
        changes.add(record);
        return id;
    }
    static Id addPerson(ChangeSet& changes, Id id, const QString& family)
    {
        Person person;
        person.id = id;
        person.givenName = QStringLiteral("Xaver");
        person.familyName = family;
        person.organisation = QStringLiteral("Agency");
        changes.add(person);
        return id;
    }
};
} // namespace convenor::testing
