// The agenda by room: what stands in which column, what goes across all, and that nothing is lost.
#include "HalfDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
Document gridOfPlan(const Plan& plan)
{
    Result<Document> document = makePaper(Paper::AgendaGrid, plan, {});
    return document ? std::move(document).value() : Document{};
}

// Every row must fill the table's columns, spans from rows above it included: what the layout relies on.
void checkShape(const DocumentNode& table)
{
    std::vector<int> taken(table.columns.size(), 0); // rows below that a column is still taken for
    for (const TableRow& row : table.rows) {
        std::size_t column = 0;
        std::vector<int> next = taken;
        for (const TableCell& cell : row.cells) {
            while (column < taken.size() && taken[column] > 0)
                ++column;
            for (int i = 0; i < cell.columns; ++i, ++column) {
                QVERIFY(column < taken.size());
                QCOMPARE(taken[column], 0);
                next[column] = cell.rows;
            }
        }
        for (std::size_t i = 0; i < next.size(); ++i) {
            QVERIFY2(next[i] > 0, "a column without a cell");
            taken[i] = next[i] - 1;
        }
    }
    for (const int rows : taken)
        QCOMPARE(rows, 0); // no cell hangs out at the end
}

const TableCell* cellWith(const DocumentNode& table, const QString& text)
{
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row.cells) {
            if (wholeTextOfCell(cell).contains(text))
                return &cell;
        }
    }
    return nullptr;
}
} // namespace

class GridPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void whatIsAloneGoesAcross();
    void lanesStandInTheirRooms();
    void differentLengthsSpanRows();
    void overlapsInOneRoomBothAppear();
    void itemsWithoutLengthAppear();
    void manyRoomsTakeSeveralPages();
    void groupsStandInTheirRooms();
    void tracksAreNamed();
    void eachDayStartsAPage();
    void nothingIsNothing();
};

void GridPaperTest::whatIsAloneGoesAcross()
{
    HalfDay maker;
    const Document document = gridOfPlan(maker.plan);
    const DocumentNode& table = *tablesIn(document.root).first();
    QCOMPARE(table.columns.size(), std::size_t(2)); // no room is needed beside another: one column
    checkShape(table);
    const TableCell* welcome = cellWith(table, QStringLiteral("Welcome"));
    QVERIFY(welcome);
    QVERIFY(wholeTextOfCell(*welcome).contains(QStringLiteral("Main room"))); // that of its part
    QVERIFY(wholeTextOfCell(*welcome).contains(QStringLiteral("Part I: introduction")));
    QVERIFY(cellWith(table, QStringLiteral("Marek Przeor")));
    QVERIFY(!textOf(document).contains(QStringLiteral("Declined")));
}

void GridPaperTest::lanesStandInTheirRooms()
{
    HalfDay maker;
    const Id studio = maker.room(QStringLiteral("Studio"));
    const Id parallel = maker.item(QStringLiteral("Stories"), 0, 0, ItemKind::Parallel);
    maker.putIn(maker.item(QStringLiteral("LEFT"), 30, parallel), maker.main);
    maker.putIn(maker.item(QStringLiteral("RIGHT"), 30, parallel), studio);
    maker.item(QStringLiteral("OUTSIDE"), 30, parallel);
    const Document document = gridOfPlan(maker.plan);
    const DocumentNode& table = *tablesIn(document.root).first();
    checkShape(table);
    const TableRow& header = table.headerRows.front();
    QCOMPARE(header.cells.size(), std::size_t(4));
    QCOMPARE(textOfCell(header.cells[1]), QStringLiteral("Main room"));
    QCOMPARE(textOfCell(header.cells[2]), QStringLiteral("Studio"));
    QCOMPARE(textOfCell(header.cells[3]), QStringLiteral("Elsewhere"));
    const TableRow& row = table.rows.back();
    QCOMPARE(textOfCell(row.cells[0]), QStringLiteral("12:30"));
    QVERIFY(row.cells[0].rowHeader);
    QVERIFY(wholeTextOfCell(row.cells[1]).contains(QStringLiteral("LEFT")));
    QVERIFY(wholeTextOfCell(row.cells[1]).contains(QStringLiteral("Stories")));
    QVERIFY(wholeTextOfCell(row.cells[2]).contains(QStringLiteral("RIGHT")));
    QVERIFY(wholeTextOfCell(row.cells[3]).contains(QStringLiteral("OUTSIDE")));
    QCOMPARE(cellWith(table, QStringLiteral("Coffee break"))->columns, 3);
}

void GridPaperTest::differentLengthsSpanRows()
{
    HalfDay maker;
    const Id studio = maker.room(QStringLiteral("Studio"));
    const Id parallel = maker.item({}, 0, 0, ItemKind::Parallel);
    maker.putIn(maker.item(QStringLiteral("LONG"), 60, parallel), maker.main);
    const Id lane = maker.item(QStringLiteral("Lane"), 0, parallel, ItemKind::Part);
    maker.putIn(lane, studio);
    maker.item(QStringLiteral("SHORT ONE"), 20, lane);
    maker.item(QStringLiteral("SHORT TWO"), 20, lane);
    const Document document = gridOfPlan(maker.plan);
    const DocumentNode& table = *tablesIn(document.root).first();
    checkShape(table);
    QCOMPARE(cellWith(table, QStringLiteral("LONG"))->rows, 3);
    QCOMPARE(cellWith(table, QStringLiteral("SHORT TWO"))->rows, 1);
    QVERIFY(wholeTextOfCell(*cellWith(table, QStringLiteral("SHORT TWO")))
                .contains(QString::fromUtf8("12:50 – 13:10")));
}

void GridPaperTest::overlapsInOneRoomBothAppear()
{
    HalfDay maker;
    const Id studio = maker.room(QStringLiteral("Studio"));
    auto pin = [&](const char* title, int hour, int minute, Id room) {
        maker.putIn(maker.pinned(QString::fromUtf8(title), clock(hour, minute), 60), room);
    };
    pin("FIRST", 14, 0, studio);
    pin("SECOND", 14, 30, studio);
    pin("ELSE", 14, 0, maker.main);
    const Document document = gridOfPlan(maker.plan);
    const DocumentNode& table = *tablesIn(document.root).first();
    checkShape(table);
    const QString text = wholeTextOfCell(*cellWith(table, QStringLiteral("FIRST")));
    QVERIFY(text.contains(QString::fromUtf8("14:00 – 15:00")));
    QVERIFY(text.contains(QStringLiteral("SECOND")));
    QVERIFY(text.contains(QString::fromUtf8("14:30 – 15:30")));
    QVERIFY(!text.contains(QStringLiteral("ELSE")));
}

void GridPaperTest::itemsWithoutLengthAppear()
{
    PlanMaker maker;
    maker.day(QDate(2021, 12, 10), 540);
    for (const char* title : {"ONE", "TWO", "THREE"})
        maker.item(QString::fromUtf8(title), 0);
    const Document document = gridOfPlan(maker.plan);
    const QString text = textOf(document);
    for (const char* title : {"ONE", "TWO", "THREE"})
        QVERIFY2(text.contains(QString::fromUtf8(title)), title);
    checkShape(*tablesIn(document.root).first());
}

void GridPaperTest::manyRoomsTakeSeveralPages()
{
    HalfDay maker;
    const Id parallel = maker.item({}, 0, 0, ItemKind::Parallel);
    for (int i = 1; i <= 13; ++i)
        maker.putIn(maker.item(QStringLiteral("LANE %1.").arg(i), 30, parallel),
                    maker.room(QStringLiteral("Room %1.").arg(i)));
    const Document document = gridOfPlan(maker.plan);
    const QList<const DocumentNode*> tables = tablesIn(document.root);
    QCOMPARE(tables.size(), 3);
    QString all = textOf(document);
    for (const DocumentNode* table : tables) {
        checkShape(*table);
        QVERIFY(table->columns.size() <= 7);
        QVERIFY(cellWith(*table, QStringLiteral("Coffee break"))); // for everybody, so on every page
    }
    for (int i = 1; i <= 13; ++i)
        QCOMPARE(all.count(QStringLiteral("LANE %1.").arg(i)), 1);
    QVERIFY(all.contains(QStringLiteral("rooms 1 to 4 of 13")));
}

void GridPaperTest::groupsStandInTheirRooms()
{
    HalfDay maker;
    const Id studio = maker.room(QStringLiteral("Studio"));
    const Id round = maker.addRound(maker.groups);
    maker.addGroup(round, QStringLiteral("TOPIC A"), studio, QStringLiteral("Table 7"));
    maker.addGroup(round, QStringLiteral("TOPIC B"), 0); // in the room of the item
    const Document document = gridOfPlan(maker.plan);
    const DocumentNode& table = *tablesIn(document.root).first();
    checkShape(table);
    const QString studioText = wholeTextOfCell(*cellWith(table, QStringLiteral("TOPIC A")));
    QVERIFY(studioText.contains(QString::fromUtf8("Table 7 · TOPIC A")));
    QVERIFY(studioText.contains(QStringLiteral("Part III: working groups")));
    QVERIFY(!studioText.contains(QStringLiteral("TOPIC B")));
    QVERIFY(cellWith(table, QStringLiteral("TOPIC B")));
}

void GridPaperTest::tracksAreNamed()
{
    HalfDay maker;
    Track track;
    track.name = QStringLiteral("Green transition");
    track.code = QStringLiteral("GT");
    const Id id = maker.add(track);
    maker.edit<AgendaItem>(maker.keynote, [id](AgendaItem& item) { item.track = id; });
    const Document document = gridOfPlan(maker.plan);
    const TableCell* cell =
        cellWith(*tablesIn(document.root).first(), QStringLiteral("The state of the art"));
    QVERIFY(cell->tint.isValid());
    QVERIFY(wholeTextOfCell(*cell).contains(QStringLiteral("GT"))); // colour never alone
    QVERIFY(textOf(document).contains(QStringLiteral("GT Green transition")));
}

void GridPaperTest::eachDayStartsAPage()
{
    HalfDay maker;
    maker.day(QDate(2021, 12, 11), 540);
    maker.day(QDate(2021, 12, 12), 540);
    maker.item(QStringLiteral("SUNDAY"), 20);
    const Document document = gridOfPlan(maker.plan);
    QList<SectionStart> starts;
    for (const DocumentNode& child : document.root.children) {
        if (child.kind == NodeKind::Section)
            starts.append(child.start);
    }
    // Saturday is empty.
    QCOMPARE(starts, (QList{SectionStart::Here, SectionStart::Page}));
    QVERIFY(document.page.size.width() > document.page.size.height());
}

void GridPaperTest::nothingIsNothing()
{
    PlanMaker maker;
    maker.day(QDate(2021, 12, 10), 540);
    maker.item(QStringLiteral("Briefing"), 20, 0, ItemKind::Internal);
    const Result<Document> document = makePaper(Paper::AgendaGrid, maker.plan, {});
    QVERIFY(!document);
    QCOMPARE(document.error().subject, QStringLiteral("agenda-grid"));
}

CONVENOR_TEST(GridPaperTest)
#include "GridPaperTest.moc"
