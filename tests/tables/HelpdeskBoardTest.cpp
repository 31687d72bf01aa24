// The board of a helpdesk: what stands where, what is said of it, what is announced.
#include "tables/HelpdeskBoard.h"

#include "domain/planners/MeetingPlanner.h"
#include "EditorPlan.h"
#include "HelpdeskMaker.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class HelpdeskBoardTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void places_standByTimeAndExpert();
    void breaks_standBetweenTimes();
    void meetings_speakASentence();
    void absence_saysWhy();
    void bookings_changeOneCell();
    void rows_comeAndGoWithTheItem();
    void experts_comeAndGo();
    void tables_areColumnsOfMatchmaking();
    void tables_areNotWithoutEnd();
    void headers_sayNamesAsTheyAre();
    void strayBookings_haveARow();
    void sleeps_untilItIsLookedAt();
    void holdsUnderRandomChanges_data();
    void holdsUnderRandomChanges();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    static QString cell(const HelpdeskBoard& board, int row, int column)
    {
        return board.index(row, column).data().toString();
    }
    static QString spoken(const HelpdeskBoard& board, int row, int column)
    {
        return board.index(row, column).data(Qt::AccessibleTextRole).toString();
    }
};

void HelpdeskBoardTest::places_standByTimeAndExpert()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    HelpdeskBoard board(*test.editor);
    QCOMPARE(board.rowCount(), 0);
    board.setHelpdesk(desk.helpdesk);
    QCOMPARE(board.rowCount(), 5);
    QCOMPARE(board.columnCount(), 2);
    QCOMPARE(board.headerData(0, Qt::Vertical).toString(), QStringLiteral("09:15"));
    QCOMPARE(board.headerData(4, Qt::Vertical).toString(), QStringLiteral("09:55"));
    QCOMPARE(board.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Arnault Morisson\n0/5"));
    QCOMPARE(cell(board, 2, 1), QStringLiteral("free"));
    QCOMPARE(spoken(board, 2, 1), QStringLiteral("09:35, Marc Pattinson: free"));
    board.setHelpdesk(0);
    QCOMPARE(board.rowCount(), 0);
    QCOMPARE(board.columnCount(), 0);
}

void HelpdeskBoardTest::breaks_standBetweenTimes()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    const QAbstractItemModelTester tester(&board, fatal);
    ModelMirror mirror(board);
    const Id coffee = test.item(QStringLiteral("Coffee"), 10, 0, ItemKind::Break);
    test.edit<AgendaItem>(coffee, [](AgendaItem& item) { item.pinnedStart = 9 * 60 + 35; });
    int breaks = 0;
    for (int row = 0; row < board.rowCount(); ++row) {
        if (!board.isBreak(row))
            continue;
        ++breaks;
        QCOMPARE(cell(board, row, 0), QStringLiteral("Coffee"));
        QCOMPARE(spoken(board, row, 1), QStringLiteral("09:35 to 09:45: Coffee"));
        QCOMPARE(board.flags(board.index(row, 0)) & Qt::ItemIsDropEnabled, Qt::NoItemFlags);
    }
    QCOMPARE(breaks, 1);
    QCOMPARE(board.rowCount(), 5); // four times are left
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void HelpdeskBoardTest::meetings_speakASentence()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    const Id booking = desk.book(desk.people[0], desk.experts[1], 10, QStringLiteral("State aid"));
    test.edit<Person>(desk.people[0],
                      [](Person& person) { person.organisation = QStringLiteral("Cluster Agency"); });
    test.edit<Booking>(booking, [](Booking& record) {
        record.pinned = true;
        record.status = BookingStatus::Confirmed;
    });
    QCOMPARE(board.indexOf(booking), board.index(1, 1));
    QCOMPARE(spoken(board, 1, 1), QStringLiteral("09:25, Marc Pattinson: Anna Adam; Cluster Agency; "
                                                 "confirmed; pinned; State aid"));
    QCOMPARE(board.index(1, 1).data(IdRole).toLongLong(), booking);
    QVERIFY(board.index(1, 1).data(PinnedRole).toBool());
    // Nobody came: the place is free again, and what was there can still be told.
    test.edit<Booking>(booking, [](Booking& record) { record.status = BookingStatus::NoShow; });
    QCOMPARE(board.cellAt(board.index(1, 1)).state, MeetingCell::Free);
    QVERIFY2(spoken(board, 1, 1).contains(QStringLiteral("free; was Anna Adam")),
             qPrintable(spoken(board, 1, 1)));
}

void HelpdeskBoardTest::absence_saysWhy()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    test.edit<HelpdeskExpert>(desk.experts[0], [](HelpdeskExpert& expert) { expert.earliest = 9 * 60 + 35; });
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    QCOMPARE(cell(board, 0, 0), QStringLiteral("not there before 09:35"));
    QCOMPARE(spoken(board, 1, 0),
             QStringLiteral("09:25, Arnault Morisson: no meeting: not there before 09:35"));
    QCOMPARE(cell(board, 2, 0), QStringLiteral("free"));
    QVERIFY(board.headerData(0, Qt::Horizontal).toString().endsWith(QStringLiteral("0/3")));
}

void HelpdeskBoardTest::bookings_changeOneCell()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    const QAbstractItemModelTester tester(&board, fatal);
    ModelMirror mirror(board);
    QSignalSpy cells(&board, &QAbstractItemModel::dataChanged);
    QSignalSpy rows(&board, &QAbstractItemModel::rowsInserted);
    const Id booking = desk.book(desk.people[0], desk.experts[0], 20);
    QVERIFY(rows.isEmpty());
    // The place, and the column whose header counts it.
    QVERIFY(std::any_of(cells.cbegin(), cells.cend(), [&](const QList<QVariant>& change) {
        return change[0].toModelIndex() == board.index(2, 0) && change[1].toModelIndex() == board.index(2, 0);
    }));
    for (const QList<QVariant>& change : std::as_const(cells))
        QCOMPARE(change[0].toModelIndex().column(), 0);
    cells.clear();
    test.edit<Booking>(booking, [](Booking& record) { record.pinned = true; });
    QCOMPARE(cells.size(), 1);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->undo());
    QCOMPARE(cell(board, 2, 0), QStringLiteral("free"));
}

void HelpdeskBoardTest::rows_comeAndGoWithTheItem()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    const QAbstractItemModelTester tester(&board, fatal);
    ModelMirror mirror(board);
    QSignalSpy removed(&board, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&board, &QAbstractItemModel::rowsInserted);
    test.edit<AgendaItem>(desk.item, [](AgendaItem& item) { item.minutes = 30; });
    QCOMPARE(board.rowCount(), 3);
    QCOMPARE(removed.size(), 2);
    test.edit<AgendaItem>(desk.item, [](AgendaItem& item) { item.minutes = 60; });
    QCOMPARE(board.rowCount(), 6);
    QCOMPARE(inserted.size(), 3);
    // Moved: the same rows at other times.
    test.edit<AgendaItem>(desk.item, [](AgendaItem& item) { item.pinnedStart = 11 * 60; });
    QCOMPARE(board.headerData(0, Qt::Vertical).toString(), QStringLiteral("11:00"));
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void HelpdeskBoardTest::experts_comeAndGo()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    const QAbstractItemModelTester tester(&board, fatal);
    ModelMirror mirror(board);
    desk.book(desk.people[0], desk.experts[1], 0);
    desk.addExpert(desk.people[3]);
    QCOMPARE(board.columnCount(), 3);
    ChangeSet changes = removeExpert(test.plan(), desk.experts[0], test.editor->ids());
    test.apply(changes);
    QCOMPARE(board.columnCount(), 2);
    QCOMPARE(cell(board, 0, 0), QStringLiteral("Anna Adam"));
    QVERIFY(test.editor->undo());
    QCOMPARE(cell(board, 0, 1), QStringLiteral("Anna Adam"));
    test.edit<Person>(desk.expertPeople[1], [](Person& person) { person.familyName = QStringLiteral("P"); });
    QCOMPARE(board.headerData(1, Qt::Horizontal).toString().section(u'\n', 0, 0), QStringLiteral("Marc P"));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void HelpdeskBoardTest::tables_areColumnsOfMatchmaking()
{
    EditorPlan test;
    HelpdeskMaker desk(test, ItemKind::Matchmaking);
    test.edit<Helpdesk>(desk.helpdesk, [](Helpdesk& helpdesk) { helpdesk.tables = 2; });
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    const QAbstractItemModelTester tester(&board, fatal);
    ModelMirror mirror(board);
    QCOMPARE(board.columnCount(), 2);
    desk.meet(desk.people[0], desk.people[1], 0, 2);
    QCOMPARE(cell(board, 0, 1), QStringLiteral("Anna Adam, Anna Bell"));
    QCOMPARE(board.cellAt(board.index(0, 1)).people,
             (QStringList{QStringLiteral("Anna Adam"), QStringLiteral("Anna Bell")}));
    QCOMPARE(cell(board, 0, 0), QStringLiteral("free"));
    // Without a number: at the first table that is free.
    desk.meet(desk.people[2], desk.people[3], 0, {});
    QCOMPARE(cell(board, 0, 0), QStringLiteral("Anna Cole, Anna Dunn"));
    test.edit<Helpdesk>(desk.helpdesk, [](Helpdesk& helpdesk) { helpdesk.tables = 0; });
    QCOMPARE(board.columnCount(), 3); // one more than are used
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void HelpdeskBoardTest::tables_areNotWithoutEnd()
{
    EditorPlan test;
    HelpdeskMaker desk(test, ItemKind::Matchmaking);
    test.edit<Helpdesk>(desk.helpdesk, [](Helpdesk& helpdesk) { helpdesk.tables = 100'000'000; });
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    QCOMPARE(board.columnCount(), mostTables);
    QCOMPARE(board.grid().hiddenTables, 100'000'000 - mostTables);
    // A meeting beyond them is still seen.
    desk.meet(desk.people[0], desk.people[1], 0, 90'000'000);
    QCOMPARE(board.columnCount(), mostTables);
    QCOMPARE(cell(board, 0, 0), QStringLiteral("Anna Adam, Anna Bell"));
}

void HelpdeskBoardTest::headers_sayNamesAsTheyAre()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    test.edit<HelpdeskExpert>(desk.experts[0],
                              [](HelpdeskExpert& expert) { expert.place = QStringLiteral("Desk %3 %4"); });
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    QCOMPARE(board.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Arnault Morisson; Desk %3 %4; 0 of 5 places booked"));
}

void HelpdeskBoardTest::strayBookings_haveARow()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    const QAbstractItemModelTester tester(&board, fatal);
    const Id booking = desk.book(desk.people[0], desk.experts[0], 45);
    QCOMPARE(board.rowCount(), 6);
    QCOMPARE(board.headerData(5, Qt::Vertical).toString(), QStringLiteral("10:00"));
    QCOMPARE(board.indexOf(booking), board.index(5, 0));
    QCOMPARE(board.cellAt(board.index(5, 1)).state, MeetingCell::NotThere);
    QVERIFY(test.editor->undo());
    QCOMPARE(board.rowCount(), 5);
}

void HelpdeskBoardTest::sleeps_untilItIsLookedAt()
{
    EditorPlan test;
    HelpdeskMaker desk(test);
    HelpdeskBoard board(*test.editor);
    board.setHelpdesk(desk.helpdesk);
    QSignalSpy refreshed(&board, &HelpdeskBoard::refreshed);
    board.setWatching(false);
    desk.book(desk.people[0], desk.experts[0], 0);
    QVERIFY(refreshed.isEmpty());
    QCOMPARE(cell(board, 0, 0), QStringLiteral("free"));
    board.setWatching(true);
    QCOMPARE(cell(board, 0, 0), QStringLiteral("Anna Adam"));
}

void HelpdeskBoardTest::holdsUnderRandomChanges_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 20211210, 77})
        QTest::addRow("%d", seed) << seed;
}

// Every helpdesk of a plan is looked at, while anything in the plan changes.
void HelpdeskBoardTest::holdsUnderRandomChanges()
{
    QFETCH(int, seed);
    EditorPlan test(QStringLiteral("two-day-meeting"));
    RandomChanges random(quint32(seed), test.plan().largestId() + 1);
    const auto change = [&] {
        const Result<qint64> step = test.editor->apply(QStringLiteral("set"), random.next(test.plan()));
        QVERIFY(step || step.error().kind == ErrorKind::DoubleBooked);
    };
    for (int i = 0; i < 60 || test.plan().all<Booking>().isEmpty(); ++i)
        change();
    std::vector<std::unique_ptr<HelpdeskBoard>> boards;
    std::vector<std::unique_ptr<ModelMirror>> mirrors;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const Id helpdesk : helpdesksInOrder(test.plan(), test.editor->timing()).mid(0, 3)) {
        boards.push_back(std::make_unique<HelpdeskBoard>(*test.editor));
        boards.back()->setHelpdesk(helpdesk);
        testers.push_back(std::make_unique<QAbstractItemModelTester>(boards.back().get(), fatal));
        mirrors.push_back(std::make_unique<ModelMirror>(*boards.back()));
    }
    QVERIFY(!boards.empty());
    for (int step = 0; step < 60; ++step) {
        change();
        for (std::size_t i = 0; i < boards.size(); ++i) {
            const HelpdeskBoard& board = *boards[i];
            QVERIFY(board.grid() == meetingGrid(test.plan(), test.editor->timing(), board.helpdesk()));
            QCOMPARE(mirrors[i]->difference(), QString());
            QCOMPARE(mirrors[i]->resets, 0);
        }
    }
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    for (const auto& mirror : mirrors)
        QCOMPARE(mirror->difference(), QString());
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::HelpdeskBoardTest)
#include "HelpdeskBoardTest.moc"
