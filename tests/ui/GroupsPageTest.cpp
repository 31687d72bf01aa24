// The Groups page: rounds, dividing, where records lead, what it names.
#include "editing/groups/GroupDivider.h"
#include "TestMain.h"
#include "ui/GroupBoards.h"

#include <QComboBox>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>

using namespace convenor;
using namespace convenor::testing;

class GroupsPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QCoreApplication::setApplicationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void saysWhatToDo();
    void ctrlBShowsTheRound();
    void dividesAndStops();
    void handMovesKeepTheNumbers();
    void otherRoundsLetItGoOn();
    void stepsThroughRounds();
    void groupsComeAndGo();
    void goesToSubjects();
    void readOnlyChangesNothing();
    void namesEveryControl();
};

void GroupsPageTest::saysWhatToDo()
{
    GroupBoards groups;
    QVERIFY(groups.open(5));
    groups.chord(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(groups.shell.window->workspace()->currentIndex(), int(WorkspaceView::GroupsIndex));
    QVERIFY(groups.page()->findChild<QWidget*>(QStringLiteral("groupsEmpty"))->isVisible());
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("newRoundButton"));
    groups.chord(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(groups.status().contains(QStringLiteral("no round")));
}

void GroupsPageTest::ctrlBShowsTheRound()
{
    GroupBoards groups;
    QVERIFY(groups.open(5));
    const Id round = groups.makeRound(2);
    QVERIFY(groups.shell.window->workspace()->setPage(WorkspaceView::AgendaIndex));
    groups.key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(groups.shell.window->workspace()->currentIndex(), int(WorkspaceView::GroupsIndex));
    QCOMPARE(groups.page()->round(), round);
    // Who expects to be asked how many groups types a figure: it must move nobody.
    QVERIFY2(groups.status().contains(QStringLiteral("2 group(s) already")), qPrintable(groups.status()));
    const Plan before = groups.plan();
    groups.key(Qt::Key_2);
    groups.key(Qt::Key_Return);
    QVERIFY(groups.plan() == before);
    QCOMPARE(groups.plan().all<BreakoutRound>().size(), 1);
}

void GroupsPageTest::dividesAndStops()
{
    GroupBoards groups;
    QVERIFY(groups.open(40));
    QVERIFY(groups.makeRound(4));
    const qsizetype steps = groups.steps();
    groups.board()->goToPerson(groups.someone(0));
    groups.board()->takeFocus();
    groups.key(Qt::Key_1);
    QVERIFY(groups.board()->goToPerson(groups.someone(0)));
    groups.key(Qt::Key_L);
    groups.key(Qt::Key_R);
    groups.page()->finishDividing();
    QCOMPARE(groups.steps(), steps + 3);
    QCOMPARE(groups.groupNow(groups.someone(0)), groups.group(1)); // locked
    QCOMPARE(groups.peopleIn(0), 0);
    groups.page()->finishCounting();
    QVERIFY(groups.text("groupsNumbers").contains(QStringLiteral("40 people in 4 group(s)")));
    // Another one, which is stopped: the best so far counts.
    groups.key(Qt::Key_R);
    groups.key(Qt::Key_Escape);
    groups.page()->finishDividing();
    QCOMPARE(groups.peopleIn(0), 0);
    // Somebody without a seat gets one; nothing else is asked for.
    groups.board()->goToPerson(groups.someone(3));
    groups.key(Qt::Key_0);
    QVERIFY(groups.page()->findChild<QWidget*>(QStringLiteral("groupsReport"))->isHidden());
    groups.page()->finishCounting();
    QVERIFY(groups.text("groupsNumbers").contains(QStringLiteral("1 not yet")));
    groups.key(Qt::Key_U);
    groups.page()->finishDividing();
    QCOMPARE(groups.peopleIn(0), 0);
    groups.key(Qt::Key_B);
    groups.page()->finishDividing();
    QCOMPARE(groups.peopleIn(0), 0);
    groups.page()->finishCounting();
    QVERIFY(groups.text("groupsNumbers").contains(QStringLiteral("40")));
}

void GroupsPageTest::handMovesKeepTheNumbers()
{
    GroupBoards groups;
    QVERIFY(groups.open(12));
    QVERIFY(groups.makeRound(4));
    groups.key(Qt::Key_R);
    groups.page()->finishDividing();
    groups.page()->finishCounting();
    QVERIFY(groups.text("groupsNumbers").contains(QStringLiteral("12 people in 4 group(s) of 3;")));
    groups.board()->goToPerson(groups.board()->lists()[1]->people().idAt(0));
    groups.key(Qt::Key_2);
    groups.page()->finishCounting();
    const QString numbers = groups.text("groupsNumbers");
    QVERIFY2(numbers.contains(QStringLiteral("12 people in 4 group(s) of 2 to 4;")), qPrintable(numbers));
    // Nobody forbade that they differ.
    QVERIFY2(!numbers.contains(QStringLiteral("broken")), qPrintable(numbers));
    QVERIFY(groups.page()->inspector()->findChild<QWidget*>(QStringLiteral("groupBroken"))->isHidden());
    GroupEdits edits(*groups.shell.editor);
    const BreakoutGroup second = *groups.plan().find<BreakoutGroup>(groups.group(2));
    BreakoutGroup small = second;
    small.capacity = 3;
    QVERIFY(edits.edit(second, small));
    groups.board()->goToGroup(groups.group(2));
    auto* broken = groups.page()->inspector()->findChild<QLabel*>(QStringLiteral("groupBroken"));
    QVERIFY(!broken->text().isEmpty());
}

// To look at another round neither stops a division nor shows its report there.
void GroupsPageTest::otherRoundsLetItGoOn()
{
    GroupBoards groups;
    QVERIFY(groups.open(200));
    const Id first = groups.makeRound(10);
    const Id second = groups.makeRound(12);
    QList<bool> stopped;
    for (GroupDivider* divider : groups.page()->findChildren<GroupDivider*>(Qt::FindDirectChildrenOnly))
        connect(divider, &GroupDivider::divided, this,
                [&stopped](const Result<Division>& answer) { stopped.append(!answer || answer->stopped); });
    groups.key(Qt::Key_R);
    groups.page()->showRound(first);
    groups.page()->finishDividing();
    QCOMPARE(stopped, QList<bool>{false});
    QCOMPARE(groups.page()->round(), first);
    QVERIFY(groups.page()->findChild<QWidget*>(QStringLiteral("groupsReport"))->isHidden());
    groups.page()->showRound(second);
    QCOMPARE(groups.peopleIn(0), 0);
    // Stopped by whoever wants it, it says so.
    groups.page()->takeFocus();
    groups.key(Qt::Key_R);
    groups.key(Qt::Key_Escape);
    groups.page()->finishDividing();
    QVERIFY(groups.text("groupsReport").contains(QStringLiteral("Stopped")));
}

void GroupsPageTest::stepsThroughRounds()
{
    GroupBoards groups;
    QVERIFY(groups.open(6));
    const Id first = groups.makeRound(2);
    const Id second = groups.makeRound(3);
    QCOMPARE(groups.page()->round(), second);
    const Id person = groups.someone(4);
    groups.board()->goToPerson(person);
    groups.key(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(groups.page()->round(), first);
    QCOMPARE(groups.board()->currentPerson(), person); // she is followed
    QVERIFY(groups.board()->lists()[0]->hasFocus());
    groups.key(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(groups.page()->round(), second);
    groups.chord(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(groups.page()->round(), first);
    auto* choice = groups.page()->findChild<QComboBox*>(QStringLiteral("roundChoice"));
    QCOMPARE(choice->count(), 2);
    // A round that goes is left.
    QVERIFY(GroupEdits(*groups.shell.editor).removeRound(first));
    QCOMPARE(groups.page()->round(), second);
    QVERIFY(GroupEdits(*groups.shell.editor).removeRound(second));
    QCOMPARE(groups.page()->round(), Id(0));
    QVERIFY(groups.page()->findChild<QWidget*>(QStringLiteral("groupsEmpty"))->isVisible());
    groups.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(groups.page()->round(), second);
}

void GroupsPageTest::groupsComeAndGo()
{
    GroupBoards groups;
    QVERIFY(groups.open(6));
    QVERIFY(groups.makeRound(2));
    groups.key(Qt::Key_Insert);
    QCOMPARE(groups.board()->lists().size(), 4);
    QCOMPARE(groups.board()->currentGroup(), groups.group(3));
    QVERIFY(!groups.board()->isAncestorOf(QApplication::focusWidget())); // its topic is typed
    groups.page()->takeFocus();
    groups.key(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(groups.board()->lists().size(), 3);
    QVERIFY(groups.board()->isAncestorOf(QApplication::focusWidget()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    groups.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(groups.board()->lists().size(), 4);
}

void GroupsPageTest::goesToSubjects()
{
    GroupBoards groups;
    QVERIFY(groups.open(12));
    const Id first = groups.makeRound(3);
    groups.seat(5, 2);
    GroupEdits edits(*groups.shell.editor);
    const Id person = groups.board()->lists()[2]->people().idAt(3);
    QVERIFY(edits.setWishes(person, first, {groups.group(1)}));
    QVERIFY(edits.setPair(person, groups.someone(0), PairKind::Apart));
    const Id group = groups.group(3);
    const Id second = groups.makeRound(2);
    WorkspaceView* view = groups.shell.window->workspace();
    const auto shows = [&](const Subject& subject) {
        view->setPage(WorkspaceView::AgendaIndex);
        view->goTo(subject);
        return view->currentIndex() == WorkspaceView::GroupsIndex;
    };
    QVERIFY(shows({Table::BreakoutRound, first}));
    QCOMPARE(groups.page()->round(), first);
    QVERIFY(shows({Table::BreakoutRound, second}));
    QCOMPARE(groups.page()->round(), second);
    QVERIFY(shows({Table::BreakoutGroup, group}));
    QCOMPARE(groups.page()->round(), first);
    QCOMPARE(groups.board()->currentGroup(), group);
    QVERIFY(groups.board()->lists()[3]->hasFocus());
    QVERIFY(shows({Table::BreakoutRound, second}));
    for (const GroupMembership& membership : groups.plan().all<GroupMembership>()) {
        if (membership.person == person)
            QVERIFY(shows({Table::GroupMembership, membership.id}));
    }
    QCOMPARE(groups.board()->currentPerson(), person);
    QCOMPARE(groups.page()->selected(), (Subject{Table::Person, person}));
    QVERIFY(shows({Table::BreakoutRound, second}));
    QVERIFY(shows({Table::TopicPreference, (*groups.plan().all<TopicPreference>().begin()).id}));
    QCOMPARE(groups.page()->round(), first);
    QCOMPARE(groups.board()->currentPerson(), person);
    const PairRule pair = *groups.plan().all<PairRule>().begin();
    QVERIFY(shows({Table::PairRule, pair.id}));
    QCOMPARE(groups.board()->currentPerson(), pair.first.id);
    QVERIFY(!groups.page()->goTo({Table::Room, 1}));
    QVERIFY(!groups.page()->goTo({Table::BreakoutGroup, 99999}));
    QVERIFY(groups.page()->goTo({Table::AgendaItem, groups.item}));
}

void GroupsPageTest::readOnlyChangesNothing()
{
    GroupBoards groups;
    QVERIFY(groups.open(12));
    QVERIFY(groups.makeRound(3));
    Shell shell;
    QVERIFY(shell.files.openFile(groups.shell.editor->path()));
    QVERIFY(shell.editor->isReadOnly());
    QVERIFY(shell.show());
    QVERIFY(shell.window->workspace()->setPage(WorkspaceView::GroupsIndex));
    auto* page = shell.window->findChild<GroupsPage*>();
    QVERIFY(page->round() != 0);
    page->takeFocus();
    Typist typist(*shell.window);
    const Plan before = shell.editor->plan();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_0, Qt::Key_L, Qt::Key_R, Qt::Key_B, Qt::Key_U,
                              Qt::Key_Insert, Qt::Key_S, Qt::Key_Down, Qt::Key_S})
        typist.key(key);
    page->finishDividing();
    QVERIFY(shell.editor->plan() == before);
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("divideButton"))->isEnabled());
    typist.key(Qt::Key_Slash);
    typist.type(QStringLiteral("g3"), true);
    QVERIFY(shell.editor->plan() == before);
}

void GroupsPageTest::namesEveryControl()
{
    GroupBoards groups;
    QVERIFY(groups.open(12));
    QVERIFY(groups.makeRound(3));
    for (QWidget* widget : groups.page()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAbstractButton* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     widget->parentWidget()->accessibleName().size() > 0,
                 qPrintable(widget->objectName()));
    }
    // Every action has its key (those of a menu of their own too), and no key is there twice in the window.
    QStringList keys;
    const auto collect = [&](const auto& self, const QList<QAction*>& actions) -> void {
        for (const QAction* action : actions) {
            if (action->menu())
                self(self, action->menu()->actions());
            else if (!action->shortcut().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut)
                keys.append(action->shortcut().toString());
        }
    };
    const QList<QAction*> own = groups.page()->pageActions();
    QVERIFY(own.size() > 15);
    for (const QAction* action : own) {
        for (const QAction* one : action->menu() ? action->menu()->actions() : QList<QAction*>{}) {
            QVERIFY2(!one->shortcut().isEmpty(), qPrintable(one->text()));
        }
        QVERIFY2(action->menu() || !action->shortcut().isEmpty(), qPrintable(action->text()));
    }
    collect(collect, groups.shell.window->menuBar()->actions());
    const qsizetype before = keys.size();
    keys.removeDuplicates();
    QCOMPARE(keys.size(), before);
}

CONVENOR_TEST(GroupsPageTest)
#include "GroupsPageTest.moc"
