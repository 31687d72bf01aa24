#include "bench/HelpdeskBench.h"

#include "bench/ThreadTime.h"
#include "domain/planners/HelpdeskPlanner.h"
#include "domain/Records.h"
#include "tables/HelpdeskBoard.h"
#include "tables/RequestListModel.h"
#include "ui/helpdesk/HelpdeskPage.h"
#include "ui/helpdesk/MeetingBoard.h"
#include "ui/helpdesk/RequestsList.h"
#include "ui/OpenPlan.h"

#include <QApplication>
#include <QtTest>

#include <algorithm>
#include <cstdio>

namespace convenor::testing {
namespace {
constexpr int keysMeasured = 40;
constexpr int times = 12;
constexpr int wishesEach = 5; // of a person

// Everybody asks; half of the places are taken.
void fill(OpenPlan& plan, int people, int tables, int experts)
{
    IdSource& ids = plan.editor->ids();
    ChangeSet changes;
    QList<Id> everybody;
    for (int i = 0; i < people + experts; ++i) {
        Person person;
        person.id = ids.next();
        person.familyName = QStringLiteral("Family%1").arg(i * 7919 % people, 4, 10, QLatin1Char('0'));
        person.givenName = QStringLiteral("Given%1").arg(i);
        person.organisation = QStringLiteral("Organisation %1").arg(i % 90);
        changes.add(person);
        everybody.append(person.id);
    }
    AgendaItem item;
    item.id = ids.next();
    item.day = (*plan.editor->plan().all<Day>().begin()).id;
    item.position = qint64(1) << 20;
    item.kind = experts > 0 ? ItemKind::Helpdesk : ItemKind::Matchmaking;
    item.minutes = times * 15;
    changes.add(item);
    Helpdesk desk;
    desk.id = ids.next();
    desk.agendaItem = item.id;
    desk.meetingMinutes = 15;
    desk.tables = tables;
    changes.add(desk);
    QList<Id> receiving;
    for (int i = 0; i < experts; ++i) {
        HelpdeskExpert expert;
        expert.id = ids.next();
        expert.helpdesk = desk.id;
        expert.person = everybody[people + i];
        changes.add(expert);
        receiving.append(expert.id);
    }
    const int atOnce = experts > 0 ? experts : tables;
    for (int i = 0; i < people * (experts > 0 ? 1 : wishesEach); ++i) {
        MeetingRequest request;
        request.id = ids.next();
        request.helpdesk = desk.id;
        request.person = everybody[i % people];
        if (experts > 0)
            request.expert = receiving[i % experts];
        else
            request.partner = everybody[(i * 31 + i / people + 1) % people];
        if (request.partner == request.person)
            continue;
        changes.add(request);
        // The first of each time, people side by side.
        const int slot = i / (atOnce / 2);
        const int place = i % (atOnce / 2);
        if (slot >= times)
            continue;
        Booking booking;
        booking.id = ids.next();
        booking.helpdesk = desk.id;
        booking.slot = slot * 15;
        booking.topic = QStringLiteral("Topic %1").arg(i);
        booking.person = everybody[(slot * 7 + 2 * place) % people];
        if (experts > 0) {
            booking.expert = receiving[place];
        } else {
            booking.partner = everybody[(slot * 7 + 2 * place + 1) % people];
            booking.tableNumber = place + 1;
        }
        changes.add(booking);
    }
    if (!plan.editor->apply(QStringLiteral("Filled"), changes))
        qFatal("cannot fill the plan");
    plan.checker->finish();
}

void benchBoard(int people, int tables, int experts)
{
    OpenPlan plan;
    fill(plan, people, tables, experts);
    const Id helpdesk = (*plan.editor->plan().all<Helpdesk>().begin()).id;
    constexpr int looks = 10;
    double since = threadTime();
    for (int i = 0; i < looks; ++i)
        meetingGrid(plan.editor->plan(), plan.editor->timing(), helpdesk);
    const double grid = (threadTime() - since) / looks;
    since = threadTime();
    for (int i = 0; i < looks; ++i)
        requestLines(plan.editor->plan(), plan.editor->timing(), helpdesk);
    const double lines = (threadTime() - since) / looks;
    since = threadTime();
    HelpdeskPage page(plan.session());
    page.resize(1300, 800);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("no window");
    QCoreApplication::processEvents();
    const double opened = threadTime() - since;
    page.takeFocus();
    auto* board = page.findChild<MeetingBoard*>();
    QList<double> pins, typed, arrows;
    const auto press = [&](Qt::Key key, QList<double>& into) {
        plan.checker->finish(); // rules and reasons beside the window belong to no key
        page.finishReasons();
        QCoreApplication::processEvents();
        const double before = threadTime();
        QTest::keyClick(page.windowHandle(), key);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(); // the repaint
        into << threadTime() - before;
    };
    const qint64 before = plan.editor->revision();
    for (int i = 0; i < keysMeasured; ++i) {
        board->goTo(board->model()->index(i % times, i % 4));
        board->setFocus();
        press(Qt::Key_P, pins);
        press(Qt::Key_Delete, typed);
        press(Qt::Key_Down, arrows);
        if (i % 2 == 0 && !plan.editor->undo())
            qFatal("nothing to take back");
    }
    if (plan.editor->revision() < before + keysMeasured)
        qFatal("the keys changed nothing");
    for (QList<double>* all : {&pins, &typed, &arrows})
        std::sort(all->begin(), all->end());
    std::printf("board of %d people, %d times, %d %s (ms of the window's thread): worked out %.1f, requests "
                "%.1f, opened %.0f; pin to painted board median %.1f, slowest %.1f; let wait median %.1f, "
                "slowest %.1f (limit 50); arrow median %.1f\n",
                people, times, experts > 0 ? experts : tables, experts > 0 ? "experts" : "tables", grid,
                lines, opened, pins[pins.size() / 2], pins.constLast(), typed[typed.size() / 2],
                typed.constLast(), arrows[arrows.size() / 2]);
}
} // namespace

void benchHelpdesk()
{
    benchBoard(350, 60, 0);
    benchBoard(350, 0, 12);
}
} // namespace convenor::testing
