// The day grid: what stands where, what is said of it, what is announced.
#include "tables/DayGridModel.h"

#include "EditorPlan.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class DayGridModelTest : public QObject
{
    Q_OBJECT

    static const DayGridBlock* blockOf(const DayGrid& grid, Id item)
    {
        for (const DayGridBlock& block : grid.blocks) {
            if (block.item == item && block.isMain)
                return &block;
        }
        return nullptr;
    }
    static void put(EditorPlan& test, Id item, int start, Id room)
    {
        test.edit<AgendaItem>(item, [&](AgendaItem& record) {
            record.pinnedStart = start;
            record.room = room;
        });
    }

private slots:
    void init() { failOnWarnings(); }

    void roomsStandByUse()
    {
        EditorPlan test;
        const Id unused = test.room(QStringLiteral("Alpha"));
        const Id used = test.room(QStringLiteral("Beta"));
        const Id talk = test.item(QStringLiteral("Talk"), 30);
        const Id other = test.item(QStringLiteral("Other"), 30);
        put(test, talk, 600, used);
        put(test, other, 600, used);
        const DayGrid grid = dayGrid(test.plan(), test.editor->timing(), test.day());
        // Two items at one time in one room: side by side, and both are marked.
        QCOMPARE(grid.columns.size(), 3);
        QCOMPARE(grid.columns[0].room, used);
        QCOMPARE(grid.columns[1].room, used);
        QCOMPARE(grid.columns[2].room, unused);
        QCOMPARE(blockOf(grid, talk)->column, 0);
        QCOMPARE(blockOf(grid, other)->column, 1);
        QCOMPARE(blockOf(grid, talk)->overlaps, QStringLiteral("Other"));
        QCOMPARE(grid.firstMinute, 480);
        QCOMPARE(blockOf(grid, talk)->row, (600 - 480) / 5);
        QCOMPARE(blockOf(grid, talk)->rows, 6);
    }

    void breaksAndPlenariesReachOverAllRooms()
    {
        EditorPlan test;
        const Id a = test.room(QStringLiteral("A"));
        const Id b = test.room(QStringLiteral("B"));
        const Id keynote = test.item(QStringLiteral("Keynote"), 30);
        const Id parallel = test.item(QStringLiteral("Parallel"), 0, 0, ItemKind::Parallel);
        const Id one = test.item(QStringLiteral("one"), 60, parallel);
        const Id two = test.item(QStringLiteral("two"), 30, parallel);
        const Id lost = test.item(QStringLiteral("lost"), 30, parallel);
        const Id lunch = test.item(QStringLiteral("Lunch"), 60, 0, ItemKind::Meal);
        const Id desk = test.item(QStringLiteral("Desk"), 15);
        test.edit<AgendaItem>(keynote, [&](AgendaItem& item) { item.room = a; });
        test.edit<AgendaItem>(one, [&](AgendaItem& item) { item.room = a; });
        test.edit<AgendaItem>(two, [&](AgendaItem& item) { item.room = b; });
        put(test, desk, 11 * 60 + 15, b); // during lunch, 10:45 to 11:45
        const DayGrid grid = dayGrid(test.plan(), test.editor->timing(), test.day());
        // The strip of the parallel sessions, two rooms, what has no room among the lanes.
        QCOMPARE(grid.columns.size(), 4);
        QVERIFY(blockOf(grid, parallel)->isStrip);
        QCOMPARE(blockOf(grid, parallel)->column, 0);
        QVERIFY(blockOf(grid, keynote)->isPlenary);
        QCOMPARE(blockOf(grid, keynote)->columns, 3);
        QCOMPARE(blockOf(grid, one)->column, 1);
        QCOMPARE(blockOf(grid, two)->column, 2);
        QCOMPARE(blockOf(grid, lost)->column, 3);
        QCOMPARE(grid.columns[3].kind, DayGridColumn::NoRoom);
        // Lunch goes around the desk: in two pieces.
        const auto isLunch = [lunch](const DayGridBlock& block) { return block.item == lunch; };
        QCOMPARE(std::count_if(grid.blocks.begin(), grid.blocks.end(), isLunch), 2);
        QVERIFY(!blockOf(grid, desk)->isPlenary);
    }

    // A break that was put into a room while others talk stands in that room, whether it is free there or
    // not.
    void breaksWithARoomStandInIt()
    {
        EditorPlan test;
        const Id a = test.room(QStringLiteral("A"));
        const Id b = test.room(QStringLiteral("B"));
        const Id c = test.room(QStringLiteral("C"));
        const Id talk = test.item(QStringLiteral("Talk"), 60);
        const Id coffee = test.item(QStringLiteral("Coffee break"), 15, 0, ItemKind::Break);
        put(test, talk, 11 * 60, a);
        put(test, coffee, 11 * 60 + 10, a);
        for (const Id room : {a, b}) {
            put(test, coffee, 11 * 60 + 10, room);
            const DayGrid grid = dayGrid(test.plan(), test.editor->timing(), test.day());
            const DayGridBlock* block = blockOf(grid, coffee);
            QVERIFY(!block->isPlenary);
            QCOMPARE(block->columns, 1);
            QCOMPARE(grid.columns[block->column].room, room);
        }
        // Two breaks at one time in one room.
        const Id snack = test.item(QStringLiteral("Snack"), 15, 0, ItemKind::Break);
        put(test, talk, 15 * 60, a);
        put(test, coffee, 11 * 60, c);
        put(test, snack, 11 * 60, c);
        DayGrid grid = dayGrid(test.plan(), test.editor->timing(), test.day());
        for (const Id item : {coffee, snack})
            QCOMPARE(grid.columns[blockOf(grid, item)->column].room, c);
        // Nothing else at the time: it is for everybody.
        put(test, snack, 17 * 60, c);
        grid = dayGrid(test.plan(), test.editor->timing(), test.day());
        QVERIFY(blockOf(grid, coffee)->isPlenary);
    }

    void sessionsAreStripsBesideTheirRoom()
    {
        EditorPlan test;
        const Id a = test.room(QStringLiteral("A"));
        const Id part = test.item(QStringLiteral("Morning"), 0, 0, ItemKind::Part);
        const Id talk = test.item(QStringLiteral("Talk"), 30, part);
        test.item(QStringLiteral("More"), 30, part);
        test.edit<AgendaItem>(part, [&](AgendaItem& item) { item.room = a; });
        DayGridModel model(*test.editor);
        model.setDay(test.day());
        model.setWatching(true);
        const DayGridBlock* strip = blockOf(model.grid(), part);
        QVERIFY(strip && strip->isStrip);
        QCOMPARE(strip->rows, 12);
        QCOMPARE(model.grid().columns[strip->column].room, a);
        QVERIFY(model.grid().columns[strip->column].isStrip);
        QCOMPARE(model.indexOf(talk).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("“Talk”, Talk, 09:15 to 09:45, A, across all rooms, in “Morning”"));
        const QModelIndex free = model.index(0, model.columnCount() - 1);
        QCOMPARE(free.data(Qt::AccessibleTextRole).toString(), QStringLiteral("A, 08:00, free until 09:15"));
    }

    void timesBeyondTheDayStandAtItsEdge()
    {
        EditorPlan test;
        const Id late = test.item(QStringLiteral("Late"), 120);
        put(test, late, 23 * 60 + 30, 0);
        DayGrid grid = dayGrid(test.plan(), test.editor->timing(), test.day());
        QCOMPARE(blockOf(grid, late)->rows, 24);
        QVERIFY(grid.minuteAt(grid.rows) >= 25 * 60 + 30);
        put(test, late, 9'000'000, 0);
        grid = dayGrid(test.plan(), test.editor->timing(), test.day());
        QVERIFY(grid.rows <= 48 * 12);
        QCOMPARE(blockOf(grid, late)->row, grid.rows - 1);
        QCOMPARE(dayGrid(test.plan(), test.editor->timing(), 4711), DayGrid());
    }

    void typingInAFreePlaceMakesAnItem()
    {
        EditorPlan test;
        const Id a = test.room(QStringLiteral("A"));
        const Id b = test.room(QStringLiteral("B"));
        const Id next = test.item(QStringLiteral("Next"), 30);
        put(test, next, 11 * 60, b);
        const Id beside = test.item(QStringLiteral("Beside"), 180);
        put(test, beside, 10 * 60, a);
        DayGridModel model(*test.editor);
        QSignalSpy created(&model, &DayGridModel::created);
        QSignalSpy said(&model, &DayGridModel::said);
        model.setDay(test.day());
        model.setWatching(true);
        int column = 0;
        while (model.grid().columns[column].room != b)
            ++column;
        const qint64 revision = test.editor->revision();
        QVERIFY(model.setData(model.index(model.grid().rowAt(10 * 60 + 40), column), QStringLiteral("Demo")));
        QCOMPARE(test.editor->revision(), revision + 1);
        QCOMPARE(created.size(), 1);
        const auto* demo = test.plan().find<AgendaItem>(created.constFirst().constFirst().toLongLong());
        QVERIFY(demo);
        QCOMPARE(demo->room.id, b);
        QCOMPARE(demo->pinnedStart, std::optional(640));
        QCOMPARE(demo->minutes, 20); // until the next thing begins
        QCOMPARE(said.constLast().constFirst().toString(), QStringLiteral("Added “Demo” at 10:40 in B."));
        QVERIFY(model.setData(model.indexOf(demo->id), QStringLiteral("Demo 2")));
        QCOMPARE(model.indexOf(demo->id).data().toString(), QStringLiteral("Demo 2"));
        QVERIFY(!model.setData(model.index(0, column), QStringLiteral("  ")));
    }

    // A move announces its columns, and nothing is read anew.
    void announcesWhatDiffers()
    {
        EditorPlan test;
        const Id a = test.room(QStringLiteral("A"));
        const Id b = test.room(QStringLiteral("B"));
        const Id one = test.item(QStringLiteral("one"), 60);
        const Id two = test.item(QStringLiteral("two"), 60);
        put(test, one, 600, a);
        put(test, two, 600, b);
        DayGridModel model(*test.editor);
        model.setDay(test.day());
        model.setWatching(true);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.run(model.edits().place(two, {test.day(), 590, b})));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().column(), model.indexOf(two).column());
        QCOMPARE(changed[0][1].toModelIndex().column(), model.indexOf(two).column());
        test.room(QStringLiteral("C"));
        QCOMPARE(reset.size(), 0);
        model.setWatching(false);
        changed.clear();
        QVERIFY(model.run(model.edits().place(two, {test.day(), 595, b})));
        QCOMPARE(changed.size(), 0);
    }

    void holdsUnderRandomChanges_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 20211210, 77})
            QTest::addRow("%d", seed) << seed;
    }
    void holdsUnderRandomChanges()
    {
        QFETCH(int, seed);
        EditorPlan test(QStringLiteral("conference"));
        RandomChanges random(quint32(seed), test.plan().largestId() + 1);
        DayGridModel model(*test.editor);
        model.setDay(test.day());
        model.setWatching(true);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ModelMirror mirror(model);
        for (int step = 0; step < 40; ++step) {
            const Result<qint64> done = test.editor->apply(QStringLiteral("set"), random.next(test.plan()));
            QVERIFY(done || done.error().kind == ErrorKind::DoubleBooked);
            QCOMPARE(model.grid(), dayGrid(test.plan(), test.editor->timing(), model.day()));
            QCOMPARE(mirror.difference(), QString());
            QCOMPARE(mirror.resets, 0);
            // No cell belongs to two, and every item of the day has its place.
            int cells = 0;
            for (const DayGridBlock& block : model.grid().blocks) {
                QVERIFY(block.row >= 0 && block.row + block.rows <= model.rowCount());
                QVERIFY(block.column >= 0 && block.column + block.columns <= model.columnCount());
                cells += block.rows * block.columns;
            }
            int taken = 0;
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    taken += model.blockAt(model.index(row, column)) ? 1 : 0;
            }
            QCOMPARE(taken, cells);
        }
        while (test.editor->canUndo())
            QVERIFY(test.editor->undo());
        QCOMPARE(mirror.difference(), QString());
    }
};
} // namespace convenor

CONVENOR_TEST_CORE(convenor::DayGridModelTest)
#include "DayGridModelTest.moc"
