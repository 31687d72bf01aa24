// The running order: everything that the organisers need, internal items too.
#include "HalfDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class RunSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void saysWhatIsBehindTheScenes();
    void timesAreMarked();
    void actualTimesAreFilledIn();
    void everyItemHasARow();
    void nothingIsNothing();

private:
    Document document(const Plan& plan)
    {
        Result<Document> made = makePaper(Paper::RunSheet, plan, {});
        return made ? std::move(made).value() : Document{};
    }
};

void RunSheetTest::saysWhatIsBehindTheScenes()
{
    HalfDay maker;
    const Id briefing = maker.item(QStringLiteral("Briefing"), 10, 0, ItemKind::Internal);
    maker.edit<AgendaItem>(briefing, [](AgendaItem& item) {
        item.materials = QStringLiteral("Two microphones");
        item.notes = QStringLiteral("First line\nSecond line");
    });
    maker.edit<AgendaItem>(maker.coffee, [](AgendaItem& item) { item.internal = true; });
    maker.edit<Person>(maker.marek, [](Person& person) { person.phone = QStringLiteral("+32 2 123"); });
    const QString text = textOf(document(maker.plan));
    for (const char* words :
         {"Briefing\n", "Internal", "Materials: Two microphones\n", "Notes: First line\n", "Second line\n",
          "Marek Przeor, keynote, invited, +32 2 123\n", "Coffee break\n", "Break · Internal\n"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(!text.contains(QStringLiteral("Declined")));
}

void RunSheetTest::timesAreMarked()
{
    HalfDay maker;
    maker.edit<Day>(maker.lastDay, [](Day& day) { day.mustEndAt = clock(12, 20); });
    maker.edit<AgendaItem>(maker.coffee, [](AgendaItem& item) {
        item.pinnedStart = clock(10, 15);
        item.bufferMinutes = 5;
    });
    const Document document = this->document(maker.plan);
    const TableRow* coffee = rowOf(document, maker.coffee);
    const QString time = textOfCell(coffee->cells[0]);
    QVERIFY(coffee->cells[0].rowHeader);
    QVERIFY(time.startsWith(QString::fromUtf8("10:15 – 10:25")));
    QVERIFY(time.contains(QStringLiteral("Fixed start")));
    QVERIFY(time.contains(QStringLiteral("5 minutes buffer before")));
    QVERIFY(time.contains(QStringLiteral("15 minutes free before"))); // from 10:00, not only the buffer
    QCOMPARE(textOfCell(coffee->cells[2]), QStringLiteral("10"));
    // What comes after it must be over at 12:20 and takes 145 minutes with it.
    QCOMPARE(textOfCell(coffee->cells[1]), QStringLiteral("09:50"));
    const QString text = textOf(document);
    QVERIFY(text.contains(QStringLiteral("must end at 12:20")));
    QVERIFY(text.contains(QStringLiteral("25 minutes over")));
}

void RunSheetTest::actualTimesAreFilledIn()
{
    HalfDay maker;
    maker.edit<AgendaItem>(maker.welcome, [](AgendaItem& item) {
        item.actualStart = clock(9, 17);
        item.actualEnd = clock(9, 24);
    });
    const Document document = this->document(maker.plan);
    const TableRow* welcome = rowOf(document, maker.welcome);
    QCOMPARE(textOfCell(welcome->cells[7]), QStringLiteral("09:17"));
    QCOMPARE(textOfCell(welcome->cells[8]), QStringLiteral("09:24"));
    QCOMPARE(textOfCell(rowOf(document, maker.coffee)->cells[7]), QString()); // to be written into
    QCOMPARE(tablesIn(document.root).first()->look, TableLook::Boxed);
}

void RunSheetTest::everyItemHasARow()
{
    HalfDay maker;
    maker.day(QDate(2021, 12, 11), 540);
    const Id tomorrow = maker.item(QStringLiteral("Tomorrow"), 10, 0, ItemKind::Internal);
    const Document document = this->document(maker.plan);
    for (const AgendaItem& item : maker.plan.all<AgendaItem>())
        QVERIFY2(rowOf(document, item.id), qPrintable(item.title));
    QVERIFY(rowOf(document, tomorrow));
    QCOMPARE(tablesIn(document.root).size(), 2);
    for (const DocumentNode* table : tablesIn(document.root)) {
        for (const TableRow& row : table->rows)
            QCOMPARE(row.cells.size(), table->columns.size());
    }
}

void RunSheetTest::nothingIsNothing()
{
    PlanMaker maker;
    maker.day(QDate(2021, 12, 10), 540);
    const Result<Document> document = makePaper(Paper::RunSheet, maker.plan, {});
    QVERIFY(!document);
    QCOMPARE(document.error().subject, QStringLiteral("run-sheet"));
}

CONVENOR_TEST(RunSheetTest)
#include "RunSheetTest.moc"
