// Pages for a shared screen: the agenda in pieces that can be read, breaks counted down.
#include "documents/Fonts.h"
#include "documents/Layout.h"
#include "HalfDay.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

namespace {
Result<Pages> pagesOf(Paper paper, const Plan& plan, FontSet& fonts)
{
    const Result<Document> document = makePaper(paper, plan, {});
    if (!document)
        return document.error();
    TextShaper shaper(fonts);
    return layOut(*document, shaper);
}
} // namespace

class ScreenPapersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void agendaPagesHoldWhatCanBeRead();
    void lanesAreOneRow();
    void breaksAreCountedDown();
    void theFirstBreakBeginsTheDay();
    void longBreaksCountTheLastMinutes();
    void nothingIsNothing();

private:
    FontSet m_fonts;
};

void ScreenPapersTest::agendaPagesHoldWhatCanBeRead()
{
    HalfDay maker;
    for (int i = 0; i < 20; ++i)
        maker.item(QStringLiteral("Talk %1.").arg(i), 10);
    const Result<Document> document = makePaper(Paper::ScreenAgenda, maker.plan, {});
    QVERIFY(document);
    QCOMPARE(document->page.size.width() / document->page.size.height(), 16.0 / 9);
    QCOMPARE(sheetsIn(document->root).size(), 1); // the page to begin with
    const QList<const DocumentNode*> tables = tablesIn(document->root);
    std::size_t rows = 0;
    for (const DocumentNode* table : tables) {
        QVERIFY2(table->rows.size() <= 10, qPrintable(QString::number(table->rows.size())));
        QVERIFY(table->rows.back().look != RowLook::Group); // a part's title stays with what it opens
        rows += table->rows.size();
    }
    QCOMPARE(rows, std::size_t(32));
    const Result<Pages> pages = pagesOf(Paper::ScreenAgenda, maker.plan, m_fonts);
    QCOMPARE(pages->pages.size(), std::size_t(tables.size() + 1)); // no table runs over its page
}

void ScreenPapersTest::lanesAreOneRow()
{
    HalfDay maker;
    const Id parallel = maker.item(QStringLiteral("Stories"), 0, 0, ItemKind::Parallel);
    maker.in(maker.item(QStringLiteral("LEFT"), 30, parallel));
    maker.item(QStringLiteral("RIGHT"), 30, parallel);
    const Result<Document> document = makePaper(Paper::ScreenAgenda, maker.plan, {});
    const TableRow* row = rowOf(*document, parallel);
    QVERIFY(row);
    QCOMPARE(textOfCell(row->cells[1]), QStringLiteral("Stories\nMain room  LEFT\nRIGHT"));
}

void ScreenPapersTest::breaksAreCountedDown()
{
    HalfDay maker;
    const Result<Pages> pages = pagesOf(Paper::ScreenBreak, maker.plan, m_fonts);
    QVERIFY(pages);
    QCOMPARE(pages->pages.size(), std::size_t(11)); // the break, ten minutes
    auto textOfPage = [&](std::size_t index) {
        QString text;
        for (const TextPiece& piece : pages->pages[index].pieces)
            text += piece.text + u'|';
        return text;
    };
    QVERIFY(textOfPage(0).contains(QStringLiteral("Coffee break")));
    QVERIFY(textOfPage(0).contains(QStringLiteral("Back at 10:10")) ||
            textOfPage(0).contains(QStringLiteral("Back at |10:10")));
    QVERIFY(textOfPage(0).contains(QStringLiteral("AERIAL UPTAKE")));
    for (int minutes = 10; minutes > 0; --minutes)
        QVERIFY(textOfPage(std::size_t(11 - minutes)).startsWith(QStringLiteral("%1|").arg(minutes)));
    double largest = 0;
    for (const TextPiece& piece : pages->pages[1].pieces)
        largest = std::max(largest, piece.size);
    QVERIFY2(largest > 120, "the number is huge");
    QVERIFY(pages->remarks.tight.empty());
}

void ScreenPapersTest::theFirstBreakBeginsTheDay()
{
    PlanMaker maker;
    maker.day(QDate(2021, 12, 10), 540);
    maker.item(QStringLiteral("Registration"), 5, 0, ItemKind::Break);
    maker.item(QStringLiteral("Welcome"), 5);
    maker.item(QStringLiteral("Lunch"), 5, 0, ItemKind::Meal); // nobody comes back from it
    const QString text = textOfPaper(Paper::ScreenBreak, maker.plan);
    QVERIFY(text.contains(QStringLiteral("We begin at 09:05")));
    QVERIFY(!text.contains(QStringLiteral("Lunch")));
}

void ScreenPapersTest::longBreaksCountTheLastMinutes()
{
    PlanMaker maker;
    maker.day(QDate(2021, 12, 10), 540);
    maker.item(QStringLiteral("Welcome"), 5);
    maker.item(QStringLiteral("Lunch"), 90, 0, ItemKind::Meal);
    maker.item(QStringLiteral("Talk"), 5);
    const Result<Document> document = makePaper(Paper::ScreenBreak, maker.plan, {});
    QCOMPARE(sheetsIn(document->root).size(), 16);
}

void ScreenPapersTest::nothingIsNothing()
{
    PlanMaker maker;
    maker.day(QDate(2021, 12, 10), 540);
    for (const Paper paper : {Paper::ScreenAgenda, Paper::ScreenBreak}) {
        const Result<Document> document = makePaper(paper, maker.plan, {});
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::NothingToExport);
    }
}

CONVENOR_TEST(ScreenPapersTest)
#include "ScreenPapersTest.moc"
