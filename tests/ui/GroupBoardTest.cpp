// The board of groups: going about, selecting, moving, swapping, finding, dragging.
#include "TestMain.h"
#include "ui/GroupBoards.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QTimer>

using namespace convenor;
using namespace convenor::testing;

class GroupBoardTest : public QObject
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
    void arrowsKeepTheLine();
    void selectsOverColumns();
    void movesSeveralAsOneStep();
    void takesOutAndLocks();
    void swapsTwo();
    void findsPeople();
    void whoLeavesTheBoardIsNotFound();
    void choosesAGroupByLetters();
    void emptyColumnIsNarrow();
    void menuOfAPerson();
    void dragsOneAndMany();
    void dropsOnAPersonSwap();
    void largeLettersFit();
};

void GroupBoardTest::arrowsKeepTheLine()
{
    GroupBoards groups;
    QVERIFY(groups.open(12));
    QVERIFY(groups.makeRound(3));
    groups.seat(4, 1);
    groups.seat(1, 2);
    GroupBoard* board = groups.board();
    QVERIFY(board->goToPerson(board->lists()[0]->people().idAt(0)));
    board->takeFocus();
    groups.key(Qt::Key_Down);
    groups.key(Qt::Key_Down);
    QCOMPARE(board->lists()[0]->currentIndex().row(), 2);
    groups.key(Qt::Key_Right);
    QVERIFY(board->lists()[1]->hasFocus());
    QCOMPARE(board->lists()[1]->currentIndex().row(), 2);
    QCOMPARE(board->currentGroup(), groups.group(1));
    groups.key(Qt::Key_Right); // has one person only
    QCOMPARE(board->lists()[2]->currentIndex().row(), 0);
    groups.key(Qt::Key_Right); // nobody
    QVERIFY(board->lists()[3]->hasFocus());
    QCOMPARE(board->currentPerson(), Id(0));
    groups.key(Qt::Key_Right); // the last column
    QVERIFY(board->lists()[3]->hasFocus());
    groups.key(Qt::Key_Left);
    groups.key(Qt::Key_Left);
    QCOMPARE(board->lists()[1]->currentIndex().row(), 2); // the line is kept
    groups.key(Qt::Key_End);
    QCOMPARE(board->lists()[1]->currentIndex().row(), 3);
    groups.key(Qt::Key_Home);
    QCOMPARE(board->lists()[1]->currentIndex().row(), 0);
    // Letters are no search of the list.
    groups.type(QStringLiteral("x"));
    QCOMPARE(board->lists()[1]->currentIndex().row(), 0);
}

void GroupBoardTest::selectsOverColumns()
{
    GroupBoards groups;
    QVERIFY(groups.open(12));
    QVERIFY(groups.makeRound(2));
    groups.seat(4, 1);
    GroupBoard* board = groups.board();
    board->goToPerson(board->lists()[0]->people().idAt(0));
    board->takeFocus();
    groups.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(board->selectedPeople().size(), 2);
    groups.key(Qt::Key_Right, Qt::ControlModifier);
    groups.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(board->selectedPeople().size(), 3);
    groups.key(Qt::Key_Down);
    QCOMPARE(board->selectedPeople().size(), 1); // alone, over all columns
    QCOMPARE(board->selectedPeople(), QList<Id>{board->currentPerson()});
}

void GroupBoardTest::movesSeveralAsOneStep()
{
    GroupBoards groups;
    QVERIFY(groups.open(12));
    QVERIFY(groups.makeRound(3));
    GroupBoard* board = groups.board();
    const GroupListModel& none = board->lists()[0]->people();
    const Id stays = none.idAt(2);
    groups.key(Qt::Key_Down, Qt::ShiftModifier);
    const qsizetype steps = groups.steps();
    groups.key(Qt::Key_3);
    QCOMPARE(groups.steps(), steps + 1);
    QCOMPARE(groups.peopleIn(3), 2);
    QVERIFY(!groups.status().isEmpty());
    // The one that stood behind them is next.
    QCOMPARE(board->currentPerson(), stays);
    QCOMPARE(board->selectedPeople(), QList<Id>{stays});
    groups.key(Qt::Key_9);
    QCOMPARE(groups.steps(), steps + 1);
    QVERIFY(groups.status().contains(QStringLiteral("no group 9")));
    // The last one of a column: whoever stood before.
    board->goToPerson(none.idAt(none.rowCount() - 1));
    const Id before = none.idAt(none.rowCount() - 2);
    groups.key(Qt::Key_1);
    QCOMPARE(board->currentPerson(), before);
    groups.chord(Qt::Key_Z, Qt::ControlModifier);
    groups.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(groups.peopleIn(0), 12);
}

void GroupBoardTest::takesOutAndLocks()
{
    GroupBoards groups;
    QVERIFY(groups.open(6));
    QVERIFY(groups.makeRound(2));
    groups.seat(3, 1);
    GroupBoard* board = groups.board();
    const GroupListModel& first = board->lists()[1]->people();
    const Id person = first.idAt(0);
    board->goToPerson(person);
    board->takeFocus();
    groups.key(Qt::Key_L);
    QVERIFY(first.seatAt(0).isPinned);
    QCOMPARE(board->currentPerson(), person);
    groups.key(Qt::Key_L);
    QVERIFY(!first.seatAt(0).isPinned);
    // On a Bulgarian keyboard too.
    QTest::sendKeyEvent(QTest::Click, groups.shell.window->windowHandle(), Qt::Key(0x041b),
                        QStringLiteral("л"), {});
    QVERIFY(first.seatAt(0).isPinned);
    groups.key(Qt::Key_L);
    groups.key(Qt::Key_0);
    QCOMPARE(groups.groupNow(person), Id(0));
    QCOMPARE(groups.peopleIn(1), 2);
    groups.key(Qt::Key_Delete);
    QCOMPARE(groups.peopleIn(1), 1);
    QVERIFY(board->lists()[1]->hasFocus());
}

void GroupBoardTest::swapsTwo()
{
    GroupBoards groups;
    QVERIFY(groups.open(6));
    QVERIFY(groups.makeRound(2));
    groups.seat(3, 1);
    groups.seat(3, 2);
    GroupBoard* board = groups.board();
    const Id one = board->lists()[1]->people().idAt(0);
    const Id other = board->lists()[2]->people().idAt(0);
    const qsizetype steps = groups.steps();
    board->goToPerson(one);
    board->takeFocus();
    groups.key(Qt::Key_S);
    QVERIFY(groups.status().contains(QStringLiteral("Esc")));
    groups.key(Qt::Key_Escape);
    groups.key(Qt::Key_Right);
    groups.key(Qt::Key_S); // marks again: forgotten before
    QCOMPARE(groups.steps(), steps);
    groups.key(Qt::Key_Left);
    groups.key(Qt::Key_S);
    QCOMPARE(groups.steps(), steps + 1);
    QCOMPARE(groups.groupNow(one), groups.group(2));
    QCOMPARE(groups.groupNow(other), groups.group(1));
    // Enter says with whom as well.
    board->goToPerson(one);
    board->takeFocus();
    groups.key(Qt::Key_S);
    groups.key(Qt::Key_Left);
    const Id third = board->currentPerson();
    groups.key(Qt::Key_Return);
    QCOMPARE(groups.steps(), steps + 2);
    QCOMPARE(groups.groupNow(one), groups.group(1));
    QCOMPARE(groups.groupNow(third), groups.group(2));
    QVERIFY(board->isAncestorOf(QApplication::focusWidget()));
    groups.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(groups.groupNow(one), groups.group(2));
    // Two that are selected.
    board->goToPerson(one);
    board->takeFocus();
    board->lists()[1]->selectionModel()->select(
        board->lists()[1]->people().index(board->lists()[1]->people().rowOf(other)),
        QItemSelectionModel::Select);
    groups.key(Qt::Key_S);
    QCOMPARE(groups.groupNow(one), groups.group(1));
}

void GroupBoardTest::findsPeople()
{
    GroupBoards groups;
    QVERIFY(groups.open(30));
    QVERIFY(groups.makeRound(4));
    GroupEdits edits(*groups.shell.editor);
    Person georgieva = *groups.plan().find<Person>(groups.someone(6));
    Person renamed = georgieva;
    renamed.familyName = QStringLiteral("Георгиева");
    ChangeSet changes;
    changes.edit(georgieva, renamed);
    QVERIFY(groups.shell.editor->apply(QStringLiteral("Renamed"), changes));
    QVERIFY(edits.seat({georgieva.id}, groups.group(4)));
    groups.key(Qt::Key_Slash);
    QVERIFY(groups.line()->hasFocus());
    groups.type(QStringLiteral("geo"));
    QCOMPARE(groups.board()->currentPerson(), georgieva.id);
    QVERIFY(groups.text("boardHint").contains(QStringLiteral("Георгиева")));
    groups.key(Qt::Key_Escape);
    QVERIFY(groups.board()->lists()[4]->hasFocus());
    // Next matches, by / and by the arrows.
    groups.key(Qt::Key_F, Qt::ControlModifier);
    groups.type(QStringLiteral("ha"));
    const Id first = groups.board()->currentPerson();
    groups.type(QStringLiteral("/"));
    const Id second = groups.board()->currentPerson();
    QVERIFY(first != second);
    groups.key(Qt::Key_Up);
    QCOMPARE(groups.board()->currentPerson(), first);
    groups.type(QStringLiteral("zzz"));
    QVERIFY(groups.text("boardHint").contains(QStringLiteral("Nobody")));
    groups.key(Qt::Key_Return);
    QVERIFY(!groups.line()->isVisible());
    QCOMPARE(groups.board()->currentPerson(), first);
    // With ten groups and more a figure waits for the second one.
    QVERIFY(groups.makeRound(12));
    groups.key(Qt::Key_Slash);
    groups.type(QStringLiteral("geo"));
    groups.type(QStringLiteral("1"));
    QCOMPARE(groups.groupNow(georgieva.id), Id(0));
    QVERIFY(groups.text("boardHint").contains(QStringLiteral("1…")));
    groups.key(Qt::Key_Backspace);
    groups.type(QStringLiteral("1"));
    groups.key(Qt::Key_Return);
    QCOMPARE(groups.groupNow(georgieva.id), groups.group(1));
    groups.type(QStringLiteral("geo"));
    groups.type(QStringLiteral("13"));
    QCOMPARE(groups.groupNow(georgieva.id), groups.group(1));
    QVERIFY(groups.status().contains(QStringLiteral("12")));
    groups.type(QStringLiteral("0"));
    QCOMPARE(groups.groupNow(georgieva.id), Id(0));
}

// Found, and then the plan moves on without her: keys pressed next do nothing to anybody.
void GroupBoardTest::whoLeavesTheBoardIsNotFound()
{
    GroupBoards groups;
    QVERIFY(groups.open(30));
    QVERIFY(groups.makeRound(4));
    const Person found = *groups.plan().find<Person>(groups.someone(6)); // Geaa
    groups.key(Qt::Key_Slash);
    groups.type(QStringLiteral("geaa"));
    QCOMPARE(groups.board()->currentPerson(), found.id);
    ChangeSet changes;
    changes.remove(found);
    QVERIFY(groups.shell.editor->apply(QStringLiteral("Removed"), changes));
    QVERIFY(groups.text("boardHint").contains(QStringLiteral("Nobody")));
    const Plan before = groups.plan();
    groups.key(Qt::Key_Down);
    groups.type(QStringLiteral("2"));
    groups.key(Qt::Key_Backspace);
    QVERIFY(groups.plan() == before);
}

void GroupBoardTest::emptyColumnIsNarrow()
{
    GroupBoards groups;
    QVERIFY(groups.open(8));
    QVERIFY(groups.makeRound(2));
    GroupBoard* board = groups.board();
    QCOMPARE(board->lists()[0]->width(), board->lists()[1]->width());
    groups.seat(8, 1);
    QVERIFY(board->lists()[0]->width() * 3 < board->lists()[1]->width() * 2);
    const QWidget* header =
        board->lists()[0]->parentWidget()->findChild<QWidget*>(QStringLiteral("groupHeader"));
    QVERIFY(header->accessibleName().contains(QStringLiteral("0 people")));
    groups.chord(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(board->lists()[0]->width(), board->lists()[1]->width());
}

// What concerns a person or a column, not the whole menu of the page.
void GroupBoardTest::menuOfAPerson()
{
    GroupBoards groups;
    QVERIFY(groups.open(8));
    QVERIFY(groups.makeRound(2));
    QStringList names;
    QTimer::singleShot(0, this, [&names] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (const QAction* action : menu ? menu->actions() : QList<QAction*>())
            names.append(action->objectName());
        if (menu)
            menu->close();
    });
    emit groups.board()->lists()[0]->customContextMenuRequested({5, 5});
    QVERIFY2(names.size() >= 6 && names.size() <= 10, qPrintable(names.join(u'|')));
    QVERIFY(names.contains(QStringLiteral("whyAction")));
    QVERIFY(!names.contains(QStringLiteral("newRoundAction")));
}

void GroupBoardTest::choosesAGroupByLetters()
{
    GroupBoards groups;
    QVERIFY(groups.open(6));
    QVERIFY(groups.makeRound(12));
    GroupEdits edits(*groups.shell.editor);
    const BreakoutGroup before = *groups.plan().find<BreakoutGroup>(groups.group(11));
    BreakoutGroup after = before;
    after.topic = QStringLiteral("Умения for <b>all</b>");
    QVERIFY(edits.edit(before, after));
    groups.board()->goToPerson(groups.someone(0));
    groups.board()->takeFocus();
    groups.key(Qt::Key_M);
    groups.type(QStringLiteral("zzz"));
    groups.key(Qt::Key_Return);
    QVERIFY(groups.line()->isVisible());
    QCOMPARE(groups.groupNow(groups.someone(0)), Id(0));
    groups.line()->clear();
    groups.type(QStringLiteral("umen"));
    QVERIFY(groups.text("boardHint").contains(QStringLiteral("<b>all</b>")));
    groups.key(Qt::Key_Return);
    QCOMPARE(groups.groupNow(groups.someone(0)), groups.group(11));
    QVERIFY(groups.board()->lists()[0]->hasFocus());
}

void GroupBoardTest::dragsOneAndMany()
{
    GroupBoards groups;
    QVERIFY(groups.open(8));
    const Id round = groups.makeRound(2);
    GroupBoard* board = groups.board();
    const auto drop = [&](int column, const QByteArray& text, Qt::KeyboardModifiers held, const QPoint& at) {
        QMimeData data;
        data.setData(GroupColumnList::dragFormat(), text);
        QWidget* target = board->lists()[column]->viewport();
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, held);
        QApplication::sendEvent(target, &enter);
        QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, held);
        QApplication::sendEvent(target, &event);
        return enter.isAccepted();
    };
    const auto ids = [&](const QList<Id>& people, Id of) {
        QByteArray text = QByteArray::number(of);
        for (const Id person : people)
            text += ' ' + QByteArray::number(person);
        return text;
    };
    const QList<Id> three{groups.someone(0), groups.someone(1), groups.someone(2)};
    const qsizetype steps = groups.steps();
    QVERIFY(drop(1, ids(three, round), {}, {20, 60}));
    QCOMPARE(groups.steps(), steps + 1);
    QCOMPARE(groups.peopleIn(1), 3);
    QVERIFY(drop(0, ids({three[0]}, round), {}, {20, 60}));
    QCOMPARE(groups.groupNow(three[0]), Id(0));
    // From another round, or nonsense: nothing.
    drop(2, ids(three, round + 1), {}, {20, 60});
    drop(2, "nonsense", {}, {20, 60});
    QCOMPARE(groups.peopleIn(2), 0);
    QMimeData other;
    other.setText(QStringLiteral("text"));
    QDragEnterEvent enter({20, 60}, Qt::MoveAction, &other, Qt::LeftButton, {});
    QApplication::sendEvent(board->lists()[1]->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void GroupBoardTest::dropsOnAPersonSwap()
{
    GroupBoards groups;
    QVERIFY(groups.open(8));
    const Id round = groups.makeRound(2);
    groups.seat(3, 1);
    groups.seat(3, 2);
    GroupBoard* board = groups.board();
    GroupColumnList* second = board->lists()[2];
    const Id one = board->lists()[1]->people().idAt(0);
    const Id other = second->people().idAt(1);
    QMimeData data;
    data.setData(GroupColumnList::dragFormat(), QByteArray::number(round) + ' ' + QByteArray::number(one));
    const QPoint at = second->visualRect(second->people().index(1)).center();
    QDropEvent event(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::ControlModifier);
    const qsizetype steps = groups.steps();
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(second->viewport(), &enter);
    QApplication::sendEvent(second->viewport(), &event);
    QCOMPARE(groups.steps(), steps + 1);
    QCOMPARE(groups.groupNow(one), groups.group(2));
    QCOMPARE(groups.groupNow(other), groups.group(1));
}

// Nothing is clipped at 200 %, and with 19 tables the board scrolls sideways.
void GroupBoardTest::largeLettersFit()
{
    GroupBoards groups;
    QVERIFY(groups.open(12));
    QVERIFY(groups.makeRound(19));
    GroupBoard* board = groups.board();
    const auto check = [&] {
        QCoreApplication::processEvents();
        for (const GroupColumnList* list : board->lists()) {
            QVERIFY(list->width() >= list->fontMetrics().averageCharWidth() * 28);
            const int row = list->sizeHintForRow(0);
            QVERIFY(row < 0 || row >= list->fontMetrics().height());
            const QWidget* header = list->parentWidget()->findChild<QWidget*>(QStringLiteral("groupHeader"));
            QVERIFY(header->height() >= header->heightForWidth(header->width()));
            QVERIFY(list->height() >= list->fontMetrics().height() * 3);
        }
        QVERIFY(board->horizontalScrollBar()->maximum() > 0);
    };
    check();
    QFont large = groups.shell.window->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    groups.shell.window->setFont(large);
    check();
    // On a small screen the header says only which group it is.
    const QSize usual = groups.shell.window->size();
    groups.shell.window->resize(usual.width(), 640);
    check();
    const QWidget* header =
        board->lists()[1]->parentWidget()->findChild<QWidget*>(QStringLiteral("groupHeader"));
    QVERIFY(header->height() * 2 <= board->height());
    groups.shell.window->resize(usual);
    // The focus is always seen.
    board->takeFocus();
    for (int i = 0; i < 19; ++i)
        groups.key(Qt::Key_Right);
    QVERIFY(board->lists()[19]->hasFocus());
    QVERIFY(!board->lists()[19]->viewport()->visibleRegion().isEmpty());
    QVERIFY(board->lists()[0]->viewport()->visibleRegion().isEmpty());
    large.setPointSizeF(large.pointSizeF() / 2);
    QApplication::setFont(large);
}

CONVENOR_TEST(GroupBoardTest)
#include "GroupBoardTest.moc"
