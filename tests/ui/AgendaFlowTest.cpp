// Blocks, lanes, days and the parking list in the window: by keys, by drags, by the clipboard.
#include "TestMain.h"
#include "ui/agenda/AgendaDrag.h"
#include "ui/agenda/DayGridView.h"
#include "ui/AgendaWindow.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QToolButton>

using namespace convenor;
using namespace convenor::testing;

class AgendaFlowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    const QStringList m_abc{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};

    // Items held and let go over a place of a widget.
    static bool drop(AgendaWindow& shown, QWidget* onto, const QPoint& at, const QList<Id>& items,
                     Qt::KeyboardModifiers held = {})
    {
        const auto data = carriedItems(*shown.plan.editor, items, Carry::Move);
        QDragEnterEvent enter(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, held);
        QApplication::sendEvent(onto, &enter);
        QDragMoveEvent move(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, held);
        QApplication::sendEvent(onto, &move);
        QDropEvent event(at, Qt::MoveAction | Qt::CopyAction, data.get(), Qt::LeftButton, held);
        QApplication::sendEvent(onto, &event);
        return event.isAccepted();
    }
    static QPoint inRow(const AgendaWindow& shown, int row, bool below)
    {
        const QRect cell = shown.grid()->visualRect(shown.model()->index(row, AgendaModel::TitleColumn));
        return {cell.center().x(), below ? cell.bottom() - 1 : cell.top() + 1};
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void lanesAreShownAndWalked();
    void midnightIsTheNextDay();
    void wrongPlacesStayInTheBar();
    void severalItemsGoTogether();
    void wholeItemsAreCutCopiedAndPasted();
    void rowsAreDragged();
    void itemsAreDroppedOnDays();
    void ideasAreParkedAndPlaced();
    void parkedItemsAreOrderedAndRemoved();
    void shiftSaysWhatItCannot();
    void joinsWhatIsSelected();
    void secondPartsAreJoinedBack();
    void questionsKeepTheirDay();
    void theGridFollowsADayThatIsUndone();
    void lengthsOfSessionsAreNotTypedElsewhere();
    void refusedPastesKeepWhatWasCut();
    void aClosedParkingListIsLeft();
    void theInspectorTellsOfVisitsAndClosedMeetings();
    void readersChangeNothing();
};

void AgendaFlowTest::lanesAreShownAndWalked()
{
    AgendaWindow shown;
    AgendaItem parallel;
    parallel.kind = ItemKind::Parallel;
    parallel.title = QStringLiteral("Parallel");
    const Insertion host =
        insertItem(shown.now(), parallel, {shown.model()->day(), 0, 0}, shown.plan.editor->ids());
    QVERIFY(shown.plan.editor->apply(QStringLiteral("Parallel"), host.changes));
    QList<Id> lanes;
    for (const char* title : {"Lane 1", "Lane 2"}) {
        AgendaItem lane;
        lane.kind = ItemKind::Part;
        lane.title = QString::fromLatin1(title);
        const Insertion made =
            insertItem(shown.now(), lane, {shown.model()->day(), host.item, 0}, shown.plan.editor->ids());
        QVERIFY(shown.plan.editor->apply(lane.title, made.changes));
        lanes << made.item;
    }
    const QList<Id> first =
        shown.fill({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, 20, lanes[0]);
    const QList<Id> second = shown.fill({QStringLiteral("D"), QStringLiteral("E")}, 22, lanes[1]);
    const int laneRow = shown.model()->rowOf(lanes[1]);
    const QModelIndex cell = shown.model()->index(laneRow, AgendaModel::TitleColumn);
    QCOMPARE(cell.data(ChipRole).toString(), QStringLiteral("16 free"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("16 free")));
    QCOMPARE(shown.model()->index(shown.model()->rowOf(lanes[0]), 0).data(ChipRole).toString(), QString());
    // What runs at the same time: C begins at 40, when E (22 to 44) runs.
    QVERIFY(shown.goTo(shown.model()->rowOf(first[2])));
    shown.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shown.current(), second[1]);
    QVERIFY2(shown.said.contains(QStringLiteral("Lane 2 of 2")), qPrintable(shown.said));
    shown.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shown.current(), second[1]);
    QCOMPARE(shown.said, QStringLiteral("This is the last lane."));
    shown.key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shown.current(), first[1]);
    // Longer: the other lane has more to spare, and its row says so at once.
    shown.key(Qt::Key_Plus, Qt::AltModifier);
    QCOMPARE(cell.data(ChipRole).toString(), QStringLiteral("21 free"));
    QVERIFY(shown.goTo(shown.model()->rowOf(host.item)));
    shown.key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shown.current(), host.item);
    QVERIFY(shown.said.contains(QStringLiteral("in none")));
}

void AgendaFlowTest::midnightIsTheNextDay()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 60);
    QVERIFY(shown.goTo(2, AgendaModel::StartColumn));
    shown.type(QStringLiteral("24:30"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.time(items[2]).start, 1470);
    QCOMPARE(shown.cell(2, AgendaModel::StartColumn), QStringLiteral("00:30 +1"));
    QCOMPARE(shown.cell(2, AgendaModel::EndColumn), QStringLiteral("01:30 +1"));
    // Opened and left: nothing changes.
    const qint64 revision = shown.plan.editor->revision();
    QVERIFY(shown.goTo(2, AgendaModel::StartColumn));
    shown.key(Qt::Key_F2);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.plan.editor->revision(), revision);
    QVERIFY(shown.model()->dayText().contains(QStringLiteral("01:30 +1")));
    QVERIFY2(shown.model()->dayText().contains(QStringLiteral("in front")),
             qPrintable(shown.model()->dayText()));
}

void AgendaFlowTest::wrongPlacesStayInTheBar()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    const Id second = shown.addDay();
    QVERIFY(shown.goTo(0));
    shown.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.line()->hasFocus());
    const qsizetype steps = shown.steps();
    for (const char* wrong : {"", "nowhere", "day 9", "day 1 day 2", "<b>bold</b>"}) {
        shown.line()->clear();
        shown.type(QString::fromLatin1(wrong));
        shown.key(Qt::Key_Return);
        QVERIFY2(shown.bar()->isVisible(), wrong);
        QCOMPARE(shown.steps(), steps);
    }
    shown.key(Qt::Key_Escape); // the suggestions, where some are open
    if (shown.bar()->isVisible())
        shown.key(Qt::Key_Escape);
    QVERIFY(!shown.bar()->isVisible());
    QVERIFY(shown.grid()->hasFocus());
    QCOMPARE(shown.steps(), steps);
    // A day with a time, completed and typed.
    shown.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    shown.type(QStringLiteral("day 2, 14:00"));
    QVERIFY2(shown.outlook().contains(QStringLiteral("pinned to 14:00")), qPrintable(shown.outlook()));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.item(items[0]).day.id, second);
    QCOMPARE(shown.time(items[0]).start, 840);
    QCOMPARE(shown.model()->day(), second);
    QCOMPARE(shown.current(), items[0]);
    QCOMPARE(shown.steps(), steps + 1);
    // A cell that cannot be stored keeps the bar shut.
    QVERIFY(shown.goTo(0, AgendaModel::MinutesColumn));
    shown.type(QStringLiteral("abc"));
    shown.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!shown.bar()->isVisible());
    shown.key(Qt::Key_Escape);
}

void AgendaFlowTest::severalItemsGoTogether()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill({m_abc[0], m_abc[1], m_abc[2], QStringLiteral("D")}, 30);
    QVERIFY(shown.goTo(1));
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("B|C|A|D"));
    // They stay selected for the next gesture.
    shown.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(shown.item(items[1]).pinnedStart && shown.item(items[2]).pinnedStart);
    QVERIFY(!shown.item(items[0]).pinnedStart);
    shown.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!shown.item(items[1]).pinnedStart && !shown.item(items[2]).pinnedStart);
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A|D"));
    QCOMPARE(shown.parked()->model()->rowCount(), 2);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown.titles().join(u'|'), QStringLiteral("B|C|A|D"));
}

void AgendaFlowTest::wholeItemsAreCutCopiedAndPasted()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    const Id second = shown.addDay();
    const Id first = shown.model()->day();
    QVERIFY(shown.goTo(0));
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(shown.grid()->selectionModel()->selectedIndexes().size(), 2 * int(AgendaModel::ColumnCount));
    const qsizetype steps = shown.steps();
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(shown.steps(), steps);
    shown.key(Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(shown.model()->day(), second);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.steps(), steps + 1);
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A|B"));
    QVERIFY(shown.current() != items[0]);
    // Again: a copy can be pasted as often as one likes.
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.titles().size(), 4);
    // Cut goes once, and only when it is pasted.
    shown.key(Qt::Key_PageUp, Qt::AltModifier);
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A|B|C"));
    QVERIFY(shown.goTo(2));
    shown.key(Qt::Key_Space, Qt::ShiftModifier);
    shown.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(shown.item(items[2]).day.id, first);
    shown.key(Qt::Key_PageDown, Qt::AltModifier);
    QVERIFY(shown.goTo(0));
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.item(items[2]).day.id, second);
    QCOMPARE(shown.titles().at(1), QStringLiteral("C"));
    const qsizetype done = shown.steps();
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.steps(), done);
    // Cells go on as cells.
    QVERIFY(shown.goTo(1));
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), QStringLiteral("C"));
}

void AgendaFlowTest::rowsAreDragged()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    const qsizetype steps = shown.steps();
    QVERIFY(drop(shown, shown.grid()->viewport(), inRow(shown, 0, false), {items[2]}));
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("C|A|B"));
    QCOMPARE(shown.steps(), steps + 1);
    QCOMPARE(shown.current(), items[2]);
    QVERIFY(drop(shown, shown.grid()->viewport(), inRow(shown, 2, true), {items[2]}));
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A|B|C"));
    QVERIFY(drop(shown, shown.grid()->viewport(), inRow(shown, 0, true), {items[2]}, Qt::ControlModifier));
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A|C|B|C"));
    // Onto the empty ground below the rows: to the end.
    const QPoint ground(40, shown.grid()->viewport()->height() - 4);
    QVERIFY(drop(shown, shown.grid()->viewport(), ground, {items[0]}));
    QCOMPARE(shown.titles().last(), QStringLiteral("A"));
    // What is no item of this workshop is not taken.
    const qsizetype before = shown.steps();
    QVERIFY(!drop(shown, shown.grid()->viewport(), ground, {}));
    QVERIFY(!drop(shown, shown.grid()->viewport(), ground, {987654321}));
    QMimeData nonsense;
    nonsense.setData(QStringLiteral("application/x-convenor-agenda-items"), "x move 1 2 3");
    QDropEvent event(ground, Qt::MoveAction, &nonsense, Qt::LeftButton, {});
    QApplication::sendEvent(shown.grid()->viewport(), &event);
    QCOMPARE(shown.steps(), before);
}

void AgendaFlowTest::itemsAreDroppedOnDays()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    const Id second = shown.addDay();
    QVERIFY(shown.goTo(0));
    const int tab = shown.days()->tabOf(second);
    QCOMPARE(tab, 1);
    QVERIFY(drop(shown, shown.days(), shown.days()->tabRect(tab).center(), {items[1]}));
    QCOMPARE(shown.item(items[1]).day.id, second);
    QVERIFY(shown.said.contains(QStringLiteral("Moved “B” to")));
    QVERIFY(drop(shown, shown.days(), shown.days()->tabRect(tab).center(), {items[0]}, Qt::ControlModifier));
    QCOMPARE(shown.plan.editor->timing().day(second)->roots.size(), 2);
    QVERIFY(shown.item(items[0]).day != second);
    // Onto the parking list and back.
    shown.parking()->setOpen(true);
    QVERIFY(drop(shown, shown.parked()->viewport(), {10, 10}, {items[0]}));
    QCOMPARE(shown.item(items[0]).day.id, 0);
    QVERIFY(drop(shown, shown.grid()->viewport(), inRow(shown, 0, false), {items[0]}));
    QVERIFY(shown.item(items[0]).day != 0);
}

void AgendaFlowTest::ideasAreParkedAndPlaced()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    auto* header = shown.parking()->findChild<QToolButton*>(QStringLiteral("parkingHeader"));
    QCOMPARE(header->text(), QStringLiteral("Parking list (0)"));
    QVERIFY(!shown.parking()->isOpen());
    QVERIFY(shown.goTo(0));
    shown.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.parking()->isOpen());
    const qsizetype steps = shown.steps();
    shown.type(QStringLiteral("45' Panel on skills"));
    shown.key(Qt::Key_Return);
    shown.type(QStringLiteral("Yoga"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.steps(), steps + 2);
    QCOMPARE(header->text(), QStringLiteral("Parking list (2)"));
    QCOMPARE(shown.parked()->model()->index(0, 0).data().toString(),
             QStringLiteral("Panel on skills (45 min)"));
    shown.key(Qt::Key_Down);
    QVERIFY(shown.parked()->hasFocus());
    shown.key(Qt::Key_Home);
    const Id panel = shown.parked()->currentItem();
    QCOMPARE(shown.page()->selected(), (Subject{Table::AgendaItem, panel}));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A|Panel on skills|B|C"));
    QCOMPARE(shown.current(), panel);
    QVERIFY(shown.grid()->hasFocus());
    QCOMPARE(header->text(), QStringLiteral("Parking list (1)"));
    // By the bar, to a time.
    shown.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.parked()->hasFocus());
    shown.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    shown.type(QStringLiteral("17:00"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.titles().last(), QStringLiteral("Yoga"));
    QCOMPARE(shown.time(shown.current()).start, 1020);
    QCOMPARE(shown.item(items[0]).day.id, shown.model()->day());
}

void AgendaFlowTest::parkedItemsAreOrderedAndRemoved()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    QVERIFY(shown.goTo(0));
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    shown.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    shown.key(Qt::Key_End);
    QCOMPARE(shown.parked()->currentItem(), items[2]);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    const auto* model = static_cast<const ParkingModel*>(shown.parked()->model());
    QCOMPARE(model->itemAt(1), items[2]);
    QCOMPARE(shown.parked()->currentItem(), items[2]);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    shown.key(Qt::Key_Up, Qt::AltModifier); // at the top already
    QCOMPARE(model->itemAt(0), items[2]);
    shown.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(model->itemAt(1), items[2]);
    const qsizetype steps = shown.steps();
    shown.key(Qt::Key_Delete);
    QVERIFY(!shown.now().find<AgendaItem>(items[2]));
    QCOMPARE(shown.steps(), steps + 1);
    shown.key(Qt::Key_F2);
    shown.type(QStringLiteral("Renamed"));
    shown.key(Qt::Key_Return);
    QVERIFY(model->index(shown.parked()->currentIndex().row())
                .data()
                .toString()
                .startsWith(QStringLiteral("Renamed")));
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.grid()->hasFocus());
}

void AgendaFlowTest::shiftSaysWhatItCannot()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    QVERIFY(shown.goTo(1));
    shown.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    const qsizetype steps = shown.steps();
    for (const char* wrong : {"abc", "0", "-5", "10 from never", "10 now"}) {
        shown.line()->clear();
        shown.type(QString::fromLatin1(wrong));
        shown.key(Qt::Key_Return);
        QVERIFY2(shown.bar()->isVisible(), wrong);
        QVERIFY2(shown.steps() == steps, wrong);
    }
    shown.key(Qt::Key_Escape);
    QList<int> starts;
    for (const Id item : items)
        starts << shown.time(item).start;
    // The clock says that it is 09:50 of that day in the workshop's zone.
    shown.page()->setClock([] { return QDateTime(QDate(2021, 12, 10), QTime(8, 50), Qt::UTC); });
    shown.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    shown.type(QStringLiteral("10 now"));
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.bar()->isVisible());
    QCOMPARE(shown.time(items[1]).start, starts[1]);
    QCOMPARE(shown.time(items[2]).start, starts[2] + 10);
    QVERIFY(!shown.said.isEmpty());
}

void AgendaFlowTest::joinsWhatIsSelected()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill({m_abc[0], m_abc[1], m_abc[2], QStringLiteral("D")}, 30);
    QVERIFY(shown.goTo(0));
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A / B / C|D"));
    QCOMPARE(shown.time(items[0]).minutes(), 90);
    shown.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.line()->text(), QStringLiteral("45"));
    shown.line()->clear();
    shown.type(QStringLiteral("90"));
    shown.key(Qt::Key_Return);
    QVERIFY(shown.bar()->isVisible()); // nothing would be left
    shown.line()->clear();
    shown.type(QStringLiteral("30"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.time(items[0]).minutes(), 30);
    QCOMPARE(shown.cell(1, AgendaModel::MinutesColumn), QStringLiteral("60"));
    QVERIFY(shown.goTo(2));
    shown.key(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(shown.said.contains(QStringLiteral("Nothing stands behind")));
}

void AgendaFlowTest::secondPartsAreJoinedBack()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    QVERIFY(shown.goTo(0));
    shown.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A|A (2)|B|C"));
    QVERIFY(shown.current() != items[0]);
    shown.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(shown.titles().join(u'|'), QStringLiteral("A|B|C"));
    QCOMPARE(shown.current(), items[0]);
    QCOMPARE(shown.time(items[0]).minutes(), 30);
}

// Another day is looked at before Enter: the question is still about the day of which it was asked.
void AgendaFlowTest::questionsKeepTheirDay()
{
    AgendaWindow shown;
    const Id first = shown.model()->day();
    const Id second = shown.addDay();
    const QList<Id> there = shown.fill({QStringLiteral("X")}, 30, 0, second);
    const QList<Id> items = shown.fill(m_abc, 30, 0, first);
    const int start = shown.time(items[1]).start;
    const int startThere = shown.time(there[0]).start;
    const Id parked = shown.fill({QStringLiteral("D")}, 30).constFirst();
    QVERIFY(shown.plan.editor->revision() > 0);
    QCOMPARE(shown.model()->day(), first);
    QVERIFY(shown.goTo(1));
    shown.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    shown.days()->setCurrentIndex(shown.days()->tabOf(second));
    QCOMPARE(shown.model()->day(), second);
    shown.line()->setFocus();
    shown.type(QStringLiteral("10"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.time(items[1]).start, start + 10);
    QCOMPARE(shown.time(there[0]).start, startThere);
    // "Next day" is the one behind that of the item.
    shown.page()->goTo({Table::AgendaItem, parked});
    shown.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    shown.days()->setCurrentIndex(shown.days()->tabOf(second));
    shown.line()->setFocus();
    shown.type(QStringLiteral("+1"));
    shown.key(Qt::Key_Return);
    QVERIFY(!shown.bar()->isVisible());
    QCOMPARE(shown.item(parked).day.id, second);
}

void AgendaFlowTest::theGridFollowsADayThatIsUndone()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    const Id first = shown.model()->day();
    shown.key(Qt::Key_G, Qt::ControlModifier);
    shown.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.model()->day() != first);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.model()->day(), first);
    auto* grid = shown.window->findChild<DayGridView*>();
    QVERIFY(grid->isVisible());
    QVERIFY(grid->model()->rowCount() > 0);
    QVERIFY(grid->goToItem(items[1]));
}

// "200" over the minutes of a session: no search may lead the second figure into another row.
void AgendaFlowTest::lengthsOfSessionsAreNotTypedElsewhere()
{
    AgendaWindow shown;
    AgendaItem part;
    part.kind = ItemKind::Part;
    const Insertion host =
        insertItem(shown.now(), part, {shown.model()->day(), 0, 0}, shown.plan.editor->ids());
    QVERIFY(shown.plan.editor->apply(QStringLiteral("Session"), host.changes));
    const QList<Id> inside = shown.fill(m_abc, 20, host.item);
    const qsizetype steps = shown.steps();
    const int row = shown.model()->rowOf(host.item);
    for (const int column : {AgendaModel::MinutesColumn, AgendaModel::EndColumn}) {
        QVERIFY(shown.goTo(row, column));
        shown.said.clear();
        shown.type(QStringLiteral("200"));
        shown.key(Qt::Key_Return);
        QCOMPARE(shown.steps(), steps);
        QVERIFY2(shown.said.startsWith(QStringLiteral("It is as long as what stands in it.")),
                 qPrintable(shown.said));
    }
    QCOMPARE(shown.time(host.item).minutes(), 60);
    QCOMPARE(shown.time(inside[0]).minutes(), 20);
}

void AgendaFlowTest::refusedPastesKeepWhatWasCut()
{
    AgendaWindow shown;
    AgendaItem part;
    part.kind = ItemKind::Part;
    const Insertion host =
        insertItem(shown.now(), part, {shown.model()->day(), 0, 0}, shown.plan.editor->ids());
    QVERIFY(shown.plan.editor->apply(QStringLiteral("Session"), host.changes));
    shown.fill(m_abc, 20, host.item);
    const Id second = shown.addDay();
    const qsizetype steps = shown.steps();
    QVERIFY(shown.goTo(shown.model()->rowOf(host.item)));
    shown.key(Qt::Key_Space, Qt::ShiftModifier);
    shown.key(Qt::Key_X, Qt::ControlModifier);
    // Into itself it cannot go.
    QVERIFY(shown.goTo(shown.model()->rowOf(host.item) + 1));
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.steps(), steps);
    shown.key(Qt::Key_PageDown, Qt::AltModifier);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.item(host.item).day.id, second);
}

// Gestures work on the agenda again, not on what was chosen in the list that is closed now.
void AgendaFlowTest::aClosedParkingListIsLeft()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 30);
    QVERIFY(shown.goTo(2));
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shown.page()->goTo({Table::AgendaItem, items[2]}));
    QCOMPARE(shown.parking()->activeItem(), items[2]);
    shown.parking()->setOpen(false);
    QCOMPARE(shown.parking()->activeItem(), Id(0));
}

void AgendaFlowTest::theInspectorTellsOfVisitsAndClosedMeetings()
{
    AgendaWindow shown;
    const QList<Id> items = shown.fill(m_abc, 90);
    for (int i = 0; i < 7; ++i) {
        Person person;
        person.id = shown.plan.editor->ids().next();
        person.familyName = QStringLiteral("P%1").arg(i);
        person.organisation = i < 2 ? QStringLiteral("DG GROW") : QStringLiteral("ERRIN");
        person.status = PersonStatus::Confirmed;
        ChangeSet changes;
        changes.add(person);
        QVERIFY(shown.plan.editor->apply(QStringLiteral("Person"), changes));
    }
    QVERIFY(shown.goTo(0, AgendaModel::KindColumn));
    shown.type(QStringLiteral("Site visit"));
    shown.key(Qt::Key_Return);
    QVERIFY(shown.goTo(0));
    auto* inspector = shown.window->findChild<QWidget*>(QStringLiteral("inspector"));
    const auto line = [&](const char* name) {
        return inspector->findChild<QLineEdit*>(QString::fromLatin1(name));
    };
    const auto note = [&](const char* name) {
        return inspector->findChild<QLabel*>(QString::fromLatin1(name));
    };
    QVERIFY(line("group_size")->isVisibleTo(inspector));
    line("group_size")->setFocus();
    shown.type(QStringLiteral("3"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.item(items[0]).groupSize.value_or(0), 3);
    QVERIFY2(note("visitNote")->text().contains(QStringLiteral("groups of 3: 3 departure")),
             qPrintable(note("visitNote")->text()));
    line("closed_for")->setFocus();
    shown.type(QStringLiteral("DG GROW; Nobody"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.item(items[0]).closedFor, QStringLiteral("DG GROW; Nobody"));
    QVERIFY2(note("closedNote")->text().contains(QStringLiteral("2")) &&
                 note("closedNote")->text().contains(QStringLiteral("Nobody")),
             qPrintable(note("closedNote")->text()));
    line("track")->setFocus();
    shown.type(QStringLiteral("Skills"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.now().all<Track>().size(), 1);
    QVERIFY(shown.goTo(1));
    QCOMPARE(line("track")->text(), QString());
    QVERIFY(!line("group_size")->isVisibleTo(inspector));
    line("track")->setFocus();
    shown.type(QStringLiteral("skills"));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.now().all<Track>().size(), 1);
    QCOMPARE(shown.item(items[1]).track, shown.item(items[0]).track);
}

void AgendaFlowTest::readersChangeNothing()
{
    OpenPlan plan(QStringLiteral("online-half-day"));
    auto reader = PlanEditor::openReadOnly(plan.editor->path());
    QVERIFY(reader);
    PlanChecker checker(**reader);
    AgendaPage page({**reader, checker, plan.prompter});
    page.resize(1200, 700);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.takeFocus();
    for (const auto key : {Qt::Key_M, Qt::Key_C, Qt::Key_P, Qt::Key_T, Qt::Key_J, Qt::Key_D})
        QTest::keyClick(page.windowHandle(), key, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!page.findChild<TypedBar*>()->isVisible());
    QVERIFY((*reader)->plan() == plan.editor->plan());
}

CONVENOR_TEST(AgendaFlowTest)
#include "AgendaFlowTest.moc"
