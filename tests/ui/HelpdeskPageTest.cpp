// The Helpdesk page: which helpdesk is shown, where records lead, what it says, what it names.
#include "editing/meetings/MeetingEdits.h"
#include "TestMain.h"
#include "ui/Helpdesks.h"

#include <QComboBox>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>

using namespace convenor;
using namespace convenor::testing;

class HelpdeskPageTest : public QObject
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
    void showsWhereSomebodyWaits();
    void goesToSubjects();
    void followsTheCurrentPlace();
    void fillingCanBeStopped();
    void readOnlyChangesNothing();
    void namesEveryControl();
};

void HelpdeskPageTest::saysWhatToDo()
{
    OpenPlan made;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("blank.workshop"));
    QVERIFY(made.editor->saveCopy(path));
    Shell shell;
    QVERIFY(shell.files.openFile(path));
    QVERIFY(shell.show());
    shell.key(Qt::Key_5, Qt::ControlModifier);
    auto* page = shell.window->findChild<HelpdeskPage*>();
    QVERIFY(page);
    QCOMPARE(page->helpdesk(), Id(0));
    auto* empty = page->findChild<QLabel*>(QStringLiteral("helpdeskEmpty"));
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("Ctrl+H")));
    QVERIFY(QApplication::focusWidget());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("newHelpdeskButton"));
    shell.action(QStringLiteral("fillAction"))->trigger();
    QVERIFY2(shell.window->statusText().contains(QStringLiteral("no helpdesk")),
             qPrintable(shell.window->statusText()));
}

void HelpdeskPageTest::showsWhereSomebodyWaits()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 3));
    // An earlier one, in which nobody waits.
    ChangeSet changes;
    AgendaItem item = *desk.plan().find<AgendaItem>(desk.item);
    item.id = desk.shell.editor->ids().next();
    item.pinnedStart = 10 * 60;
    changes.add(item);
    Helpdesk other;
    other.id = desk.shell.editor->ids().next();
    other.agendaItem = item.id;
    other.name = QStringLiteral("Early");
    changes.add(other);
    QVERIFY(desk.shell.editor->apply(QStringLiteral("Another"), changes));
    desk.show();
    QCOMPARE(desk.page()->helpdesk(), desk.helpdesk);
    const auto* choice = desk.page()->findChild<QComboBox*>(QStringLiteral("helpdeskChoice"));
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentText(), QStringLiteral("\u2068Funding\u2069"));
    desk.chord(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(desk.page()->helpdesk(), other.id);
    QVERIFY(desk.page()->findChild<QWidget*>(QStringLiteral("helpdeskNoExperts"))->isVisible());
    QCOMPARE(desk.numbers(), QStringLiteral("0/0"));
    // One that goes is left.
    desk.chord(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.page()->helpdesk(), desk.helpdesk);
    QCOMPARE(choice->count(), 1);
    desk.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(choice->count(), 2);
}

void HelpdeskPageTest::goesToSubjects()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 4));
    MeetingEdits edits(*desk.shell.editor);
    Id booking = 0;
    QVERIFY(edits.bookRequest(desk.requests[0], {.expert = desk.experts[1], .slot = 20}, &booking));
    QVERIFY(booking != 0);
    WorkspaceView* view = desk.shell.window->workspace();
    const auto shows = [&](const Subject& subject) {
        view->setPage(WorkspaceView::AgendaIndex);
        view->goTo(subject);
        return view->currentIndex() == WorkspaceView::HelpdeskIndex;
    };
    QVERIFY(shows({Table::Booking, booking}));
    QCOMPARE(desk.board()->currentBooking(), booking);
    QVERIFY(desk.board()->hasFocus());
    QCOMPARE(desk.page()->selected(), (Subject{Table::Person, desk.people[0]}));
    QVERIFY(shows({Table::HelpdeskExpert, desk.experts[0]}));
    QCOMPARE(desk.board()->currentExpert(), desk.experts[0]);
    QVERIFY(shows({Table::MeetingRequest, desk.requests[2]}));
    QCOMPARE(desk.list()->currentRequest(), desk.requests[2]);
    QVERIFY(desk.list()->hasFocus());
    QVERIFY(shows({Table::Helpdesk, desk.helpdesk}));
    QVERIFY(desk.page()->goTo({Table::Person, desk.people[0]}));
    QCOMPARE(desk.board()->currentBooking(), booking);
    QVERIFY(desk.page()->goTo({Table::Person, desk.people[3]}));
    QCOMPARE(desk.list()->currentRequest(), desk.requests[3]);
    QVERIFY(desk.page()->goTo({Table::AgendaItem, desk.item}));
    QVERIFY(!desk.page()->goTo({Table::Room, 1}));
    QVERIFY(!desk.page()->goTo({Table::Person, desk.people[9]}));
}

// Beside the board stand the meeting or the request where the keys are.
void HelpdeskPageTest::followsTheCurrentPlace()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 4));
    desk.show();
    desk.book(0, 0, QStringLiteral("adams"));
    auto* tabs = desk.shell.window->findChild<QTabWidget*>(QStringLiteral("helpdeskTabs"));
    QVERIFY(tabs);
    desk.goTo(0, 0);
    QCOMPARE(tabs->currentIndex(), 0);
    desk.list()->setFocus();
    desk.list()->goToRow(1);
    QCOMPARE(tabs->currentIndex(), 1);
    desk.goTo(0, 0);
    QCOMPARE(tabs->currentIndex(), 0);
    // Another tab stays until something else is asked for.
    desk.chord(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    desk.goTo(0, 0);
    QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
    desk.key(Qt::Key_Return);
    QCOMPARE(tabs->currentIndex(), 0);
}

void HelpdeskPageTest::fillingCanBeStopped()
{
    Helpdesks desk;
    QVERIFY(desk.open(15, 13));
    desk.show();
    desk.list()->setFocus();
    desk.key(Qt::Key_F);
    desk.key(Qt::Key_Escape);
    desk.page()->finishFilling();
    // Stopped or done already: what was found is taken, and nobody is doubled.
    QVERIFY(desk.live() <= 10);
    for (const Booking& booking : desk.plan().all<Booking>())
        QVERIFY(desk.board()->board().indexOf(booking.id).isValid());
}

void HelpdeskPageTest::readOnlyChangesNothing()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 4));
    desk.show();
    desk.book(0, 0, QStringLiteral("adams"));
    Shell shell;
    QVERIFY(shell.files.openFile(desk.shell.editor->path()));
    QVERIFY(shell.editor->isReadOnly());
    QVERIFY(shell.show());
    QVERIFY(shell.window->workspace()->setPage(WorkspaceView::HelpdeskIndex));
    auto* page = shell.window->findChild<HelpdeskPage*>();
    auto* board = page->findChild<MeetingBoard*>();
    Typist typist(*shell.window);
    const Plan before = shell.editor->plan();
    for (const QModelIndex& place : {board->model()->index(0, 0), board->model()->index(1, 1)}) {
        board->goTo(place);
        board->setFocus();
        for (const Qt::Key key : {Qt::Key_M, Qt::Key_S, Qt::Key_P, Qt::Key_C, Qt::Key_Delete, Qt::Key_F,
                                  Qt::Key_B, Qt::Key_Return})
            typist.key(key);
    }
    page->findChild<RequestsList*>()->setFocus();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_M, Qt::Key_Delete, Qt::Key_F})
        typist.key(key);
    page->finishFilling();
    QVERIFY(shell.editor->plan() == before);
    QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("fillButton"))->isEnabled());
}

void HelpdeskPageTest::namesEveryControl()
{
    Helpdesks desk;
    QVERIFY(desk.open(10, 4));
    desk.show();
    for (QWidget* widget : desk.page()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAbstractButton* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     widget->parentWidget()->accessibleName().size() > 0,
                 qPrintable(widget->objectName()));
    }
    // Every action has its key, and no key is there twice in the window.
    QStringList keys;
    const auto collect = [&](const auto& self, const QList<QAction*>& actions) -> void {
        for (const QAction* action : actions) {
            if (action->menu())
                self(self, action->menu()->actions());
            else if (!action->shortcut().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut)
                keys.append(action->shortcut().toString());
        }
    };
    const QList<QAction*> own = desk.page()->pageActions();
    QVERIFY(own.size() > 20);
    for (const QAction* action : own)
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    collect(collect, desk.shell.window->menuBar()->actions());
    const qsizetype before = keys.size();
    keys.removeDuplicates();
    QCOMPARE(keys.size(), before);
}

CONVENOR_TEST(HelpdeskPageTest)
#include "HelpdeskPageTest.moc"
