#include "bench/GroupsBench.h"

#include "bench/ThreadTime.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "tables/RoundBoard.h"
#include "ui/groups/GroupBoard.h"
#include "ui/groups/GroupsPage.h"
#include "ui/OpenPlan.h"

#include <QApplication>
#include <QtTest>

#include <algorithm>
#include <cstdio>

namespace convenor::testing {
namespace {
constexpr int keysMeasured = 40;

// Everybody has a seat in every round, wishes for three groups, and somebody moderates each group.
void fill(OpenPlan& plan, int people, int groups, int rounds)
{
    IdSource& ids = plan.editor->ids();
    ChangeSet changes;
    QList<Id> everybody;
    for (int i = 0; i < people; ++i) {
        Person person;
        person.id = ids.next();
        person.familyName = QStringLiteral("Family%1").arg(i * 7919 % people, 4, 10, QLatin1Char('0'));
        person.givenName = QStringLiteral("Given%1").arg(i);
        person.organisation = QStringLiteral("Organisation %1").arg(i % 90);
        person.country = QString(QChar(u'A' + i % 25)) + QChar(u'A' + i % 3);
        person.category = QStringLiteral("category %1").arg(i % 4);
        changes.add(person);
        everybody.append(person.id);
    }
    for (int number = 0; number < rounds; ++number) {
        AgendaItem item;
        item.id = ids.next();
        item.day = (*plan.editor->plan().all<Day>().begin()).id;
        item.position = qint64(number + 1) << 20;
        item.kind = ItemKind::Groups;
        item.minutes = 45;
        changes.add(item);
        BreakoutRound round;
        round.id = ids.next();
        round.agendaItem = item.id;
        round.sizeTolerance = 2;
        changes.add(round);
        QList<Id> made;
        for (int i = 0; i < groups; ++i) {
            BreakoutGroup group;
            group.id = ids.next();
            group.round = round.id;
            group.topic = QStringLiteral("Topic %1").arg(i);
            group.moderator = everybody[i];
            changes.add(group);
            made.append(group.id);
        }
        for (int i = 0; i < people; ++i) {
            GroupMembership seat;
            seat.id = ids.next();
            seat.round = round.id;
            seat.group = made[(i + number * (i / groups)) % groups];
            seat.person = everybody[i];
            if (i >= groups)
                changes.add(seat);
            for (int rank = 1; rank <= 3; ++rank) {
                TopicPreference wish;
                wish.id = ids.next();
                wish.person = everybody[i];
                wish.group = made[(i * rank + rank) % groups];
                wish.rank = rank;
                changes.add(wish);
            }
        }
    }
    if (!plan.editor->apply(QStringLiteral("Filled"), changes))
        qFatal("cannot fill the plan");
    plan.checker->finish();
}

void benchBoard(int people, int groups, int rounds)
{
    OpenPlan plan;
    fill(plan, people, groups, rounds);
    double since = threadTime();
    constexpr int looks = 10;
    for (int i = 0; i < looks; ++i)
        roundBoard(plan.editor->plan(), roundsInOrder(plan.editor->plan()).constFirst());
    const double look = (threadTime() - since) / looks;
    since = threadTime();
    GroupsPage page(plan.session());
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("no window");
    QCoreApplication::processEvents();
    const double opened = (threadTime() - since);
    page.takeFocus();
    auto* board = page.findChild<GroupBoard*>();
    QList<double> times;
    QList<double> arrows;
    const auto press = [&](Qt::Key key, QList<double>& into) {
        plan.checker->finish(); // rules and numbers beside the window belong to no key
        page.finishCounting();
        QCoreApplication::processEvents();
        const double before = threadTime();
        QTest::keyClick(page.windowHandle(), key);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(); // the repaint
        into << threadTime() - before;
    };
    const qint64 before = plan.editor->revision();
    for (int i = 0; i < keysMeasured; ++i) {
        board->goToGroup(groupsOfRound(plan.editor->plan(), page.round()).value(3 + i % 3));
        QTest::keyClick(page.windowHandle(), Qt::Key_End); // who does not lead the group
        press(Qt::Key(Qt::Key_1 + i % 3), times);
        press(Qt::Key_Right, arrows);
    }
    if (plan.editor->revision() < before + keysMeasured)
        qFatal("the keys changed nothing");
    std::sort(times.begin(), times.end());
    std::sort(arrows.begin(), arrows.end());
    std::printf(
        "board of %d people in %d groups, %d rounds (ms of the window's thread): worked out %.1f, opened "
        "%.0f; moving key to painted board median %.1f, slowest %.1f (limit 50 at 350); arrow median "
        "%.1f\n",
        people, groups, rounds, look, opened, times[times.size() / 2], times.constLast(),
        arrows[arrows.size() / 2]);
}
} // namespace

void benchGroups()
{
    benchBoard(350, 20, 4);
    benchBoard(1000, 50, 3);
}
} // namespace convenor::testing
