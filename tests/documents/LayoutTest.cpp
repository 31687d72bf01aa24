// Pages: what may be torn and what may not, headers, footers, extremes.
#include "documents/Layout.h"

#include "DocumentParts.h"
#include "TestMain.h"

#include <QRandomGenerator>

#include <map>
#include <set>
#include <thread>

using namespace convenor;
using namespace convenor::testing;

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void rowsAreNeverSplit();
    void headerRowsAreRepeated();
    void pagesSayTheirNumber();
    void aRowHigherThanAPageContinues();
    void headingsStayWithWhatFollows();
    void aTitleOf100kBIsLaidOut();
    void aStopCancels();
    void pagesAreDeliveredAsTheyFill();
    void recordsAreFoundOnThePage();
    void anyThreadMakesTheSamePages();
    void cellsKeepToTheirColumns();
    void typeShrinksToTheWantedPages();
    void columnsFitTheirTexts();

private:
    Pages pagesOf(const Document& document)
    {
        Result<Pages> pages = layOut(document, m_shaper);
        return pages ? std::move(pages).value() : Pages{};
    }

    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
};

namespace {
DocumentNode randomTable(int rows, QRandomGenerator& random)
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns = {TableColumn{0, 90}, TableColumn{1, 0}};
    table.headerRows.push_back(rowOf({QStringLiteral("HEADTIME"), QStringLiteral("HEADTITLE")}));
    table.headerRows.front().look = RowLook::Header;
    for (int i = 0; i < rows; ++i) {
        const QString text = QStringLiteral("some words for row %1 ").arg(i).repeated(1 + random.bounded(12));
        table.rows.push_back(rowOf({QString::number(i), text.trimmed()}));
        table.rows.back().subject = 1000 + i;
    }
    return table;
}

// The foot stands last.
QString textOfPage(const Page& page)
{
    return textOf(page.pieces) + textOf(page.foot);
}
} // namespace

void LayoutTest::rowsAreNeverSplit()
{
    QRandomGenerator random(3);
    Document document = documentOf({randomTable(300, random)});
    const Pages pages = pagesOf(document);
    QVERIFY(pages.pages.size() > 5);
    std::map<qint64, std::set<int>> pagesOfRow;
    std::map<qint64, QString> textOfRow;
    for (const Page& page : pages.pages) {
        for (const TextPiece& piece : page.pieces) {
            QVERIFY(piece.position.y() <= page.size.height());
            pagesOfRow[piece.subject].insert(page.number);
            textOfRow[piece.subject] += piece.text;
        }
    }
    for (const TableRow& row : document.root.children.front().rows) {
        QCOMPARE(pagesOfRow[row.subject].size(), std::size_t(1));
        QString text;
        for (const TableCell& cell : row.cells)
            text += cell.blocks.front().spans.front().text;
        QCOMPARE(textOfRow[row.subject], text);
    }
}

void LayoutTest::headerRowsAreRepeated()
{
    QRandomGenerator random(4);
    Document document = documentOf({paragraph(QStringLiteral("before")), randomTable(200, random)});
    const Pages pages = pagesOf(document);
    QVERIFY(pages.pages.size() > 3);
    for (const Page& page : pages.pages)
        QCOMPARE(textOfPage(page).count(QStringLiteral("HEADTITLE")), 1);
    QVERIFY(textOfPage(pages.pages[1]).startsWith(QStringLiteral("HEADTIME")));
}

void LayoutTest::pagesSayTheirNumber()
{
    QRandomGenerator random(5);
    Document document = documentOf({randomTable(200, random)});
    const Pages pages = pagesOf(document);
    const int count = int(pages.pages.size());
    for (const Page& page : pages.pages) {
        const QString expected = QStringLiteral("Page %1 of %2").arg(page.number).arg(count);
        QVERIFY(textOfPage(page).endsWith(QStringLiteral("FOOT") + expected));
        QCOMPARE(page.foot.back().node, 0);
    }
    Document empty = documentOf({});
    QCOMPARE(pagesOf(empty).pages.size(), std::size_t(1));
}

void LayoutTest::aRowHigherThanAPageContinues()
{
    QString text;
    for (int i = 0; i < 6000; ++i)
        text += QStringLiteral("w%1 ").arg(i);
    QRandomGenerator random(6);
    DocumentNode table = randomTable(3, random);
    table.rows[1] = rowOf({QStringLiteral("long"), text});
    Document document = documentOf({table});
    const Pages pages = pagesOf(document);
    QVERIFY(pages.pages.size() >= 5);
    QCOMPARE(textFrom(pages, QStringLiteral("w0 ")), text);
    for (const Page& page : pages.pages) {
        QVERIFY(textOfPage(page).contains(QStringLiteral("HEADTITLE")));
        for (const TextPiece& piece : page.pieces) {
            if (piece.node != 0)
                QVERIFY(piece.position.y() + piece.descent < page.size.height() - 55);
        }
    }
}

void LayoutTest::headingsStayWithWhatFollows()
{
    // Whatever stands above it, the heading is on the page of the line that follows.
    for (int lines = 30; lines < 70; ++lines) {
        std::vector<DocumentNode> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back(paragraph(QStringLiteral("x")));
        blocks.push_back(headingNode(2, SizeRole::Heading, plain(QStringLiteral("HEADING"))));
        blocks.push_back(paragraph(QStringLiteral("FOLLOWS")));
        Document document = documentOf(std::move(blocks));
        const Pages pages = pagesOf(document);
        for (const Page& page : pages.pages)
            QCOMPARE(textOfPage(page).contains(QStringLiteral("HEADING")),
                     textOfPage(page).contains(QStringLiteral("FOLLOWS")));
    }
}

void LayoutTest::aTitleOf100kBIsLaidOut()
{
    for (const QString& title :
         {QString(100'000, QChar(u'W')), QStringLiteral("long title ").repeated(9'000)}) {
        Document document =
            documentOf({headingNode(1, SizeRole::Title, plain(title)), paragraph(QStringLiteral("END"))});
        document.footer = title;
        const Pages pages = pagesOf(document);
        QVERIFY(pages.pages.size() > 20);
        QVERIFY(pages.pages.size() < 600);
        QCOMPARE(textFrom(pages, title.left(4)), title);
        QVERIFY(textOfPage(pages.pages.back()).contains(QStringLiteral("END")));
        QVERIFY(textOfPage(pages.pages.back()).endsWith(QString::number(pages.pages.size())));
    }
}

void LayoutTest::aStopCancels()
{
    QRandomGenerator random(8);
    Document document = documentOf({randomTable(500, random)});
    std::stop_source source;
    LayoutOptions options;
    options.stop = source.get_token();
    int delivered = 0;
    options.pageReady = [&](const Page&) {
        ++delivered;
        source.request_stop();
    };
    const Result<Pages> pages = layOut(document, m_shaper, options);
    QVERIFY(!pages.ok());
    QCOMPARE(pages.error().kind, ErrorKind::Cancelled);
    QCOMPARE(delivered, 1);
}

void LayoutTest::pagesAreDeliveredAsTheyFill()
{
    QRandomGenerator random(9);
    Document document = documentOf({randomTable(100, random)});
    LayoutOptions options;
    std::vector<Page> delivered;
    options.pageReady = [&](const Page& page) { delivered.push_back(page); };
    const Result<Pages> pages = layOut(document, m_shaper, options);
    QVERIFY(pages.ok());
    QCOMPARE(delivered.size(), pages->pages.size());
    QVERIFY(textOfPage(delivered.front()).endsWith(QStringLiteral("FOOTPage 1")));
}

void LayoutTest::recordsAreFoundOnThePage()
{
    QRandomGenerator random(10);
    Document document = documentOf({randomTable(100, random)});
    const Pages pages = pagesOf(document);
    QCOMPARE(pageOf(pages, 1000), 0);
    QCOMPARE(pageOf(pages, 1099), int(pages.pages.size()) - 1);
    QCOMPARE(pageOf(pages, 5), -1);
    const QRectF region = regionOf(pages.pages.front(), 1001);
    QVERIFY(region.width() > 400);
    QCOMPARE(subjectAt(pages.pages.front(), region.center()), qint64(1001));
    QCOMPARE(subjectAt(pages.pages.front(), QPointF(1, 1)), qint64(0));
}

void LayoutTest::anyThreadMakesTheSamePages()
{
    QRandomGenerator random(11);
    DocumentNode table = randomTable(60, random);
    table.rows[5] = rowOf({QString::fromUtf8("漢字 שלום"), QString::fromUtf8("мир 😀")});
    Document document = documentOf({table});
    const Pages here = pagesOf(document);
    std::vector<Pages> there(2);
    {
        std::vector<std::jthread> threads;
        for (Pages& pages : there) {
            threads.emplace_back([&] {
                FontSet fonts;
                TextShaper shaper(fonts);
                if (Result<Pages> result = layOut(document, shaper))
                    pages = std::move(result).value();
            });
        }
    }
    for (const Pages& pages : there) {
        QCOMPARE(pages.pages.size(), here.pages.size());
        for (std::size_t i = 0; i < here.pages.size(); ++i) {
            QCOMPARE(pages.pages[i].pieces.size(), here.pages[i].pieces.size());
            for (std::size_t k = 0; k < here.pages[i].pieces.size(); ++k) {
                QCOMPARE(pages.pages[i].pieces[k].text, here.pages[i].pieces[k].text);
                QCOMPARE(pages.pages[i].pieces[k].position, here.pages[i].pieces[k].position);
                QCOMPARE(pages.pages[i].pieces[k].glyphs, here.pages[i].pieces[k].glyphs);
            }
        }
    }
}

void LayoutTest::cellsKeepToTheirColumns()
{
    const QString word = QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitaenswitwe").repeated(4);
    DocumentNode lanes;
    lanes.kind = NodeKind::Table;
    lanes.look = TableLook::Lanes;
    lanes.columns = {TableColumn{}, TableColumn{}, TableColumn{}};
    TableRow row;
    for (int i = 0; i < 3; ++i) {
        row.cells.push_back(cellOf({paragraph(word)}));
        row.cells.back().blocks.front().subject = i + 1;
    }
    lanes.rows.push_back(row);
    Document document = documentOf({lanes});
    const Pages pages = pagesOf(document);
    std::vector<std::pair<double, double>> extents;
    for (const TableCell& cell : document.root.children.front().rows.front().cells) {
        double left = 1e9;
        double right = 0;
        for (const TextPiece& piece : pages.pages.front().pieces) {
            if (piece.subject != cell.blocks.front().subject)
                continue;
            left = std::min(left, piece.position.x());
            right = std::max(right, piece.position.x() + piece.width);
        }
        extents.emplace_back(left, right);
    }
    QVERIFY(extents[0].second < extents[1].first);
    QVERIFY(extents[1].second < extents[2].first);
    QVERIFY(extents[2].second <= pages.pages.front().size.width() - 56);
}

void LayoutTest::typeShrinksToTheWantedPages()
{
    std::vector<DocumentNode> blocks;
    for (int i = 0; i < 54; ++i)
        blocks.push_back(paragraph(QStringLiteral("line %1").arg(i)));
    Document document = documentOf(blocks);
    QCOMPARE(pagesOf(document).pages.size(), std::size_t(2));
    document.wantedPages = 1;
    const Pages fitting = pagesOf(document);
    QCOMPARE(fitting.pages.size(), std::size_t(1));
    const double size = fitting.pages.front().pieces.front().size;
    QVERIFY(size < 9.5 && size > 9.5 * 0.85);
    // What cannot fit keeps its size.
    for (int i = 0; i < 100; ++i)
        document.root.children.push_back(paragraph(QStringLiteral("more")));
    QCOMPARE(pagesOf(document).pages.front().pieces.front().size, 9.5);
}

void LayoutTest::columnsFitTheirTexts()
{
    QRandomGenerator random(12);
    DocumentNode table = randomTable(3, random);
    table.columns = {TableColumn{0, 200, true}, TableColumn{1, 0}};
    Document narrow = documentOf({table});
    table.rows.front().cells.front() = cellOf({paragraph(QStringLiteral("wide words ").repeated(40))});
    Document wide = documentOf({table});
    auto secondColumn = [&](const Document& document) {
        const Pages pages = pagesOf(document);
        for (const TextPiece& piece : pages.pages.front().pieces) {
            if (piece.text == QStringLiteral("HEADTITLE"))
                return piece.position.x();
        }
        return 0.0;
    };
    QVERIFY(secondColumn(narrow) < 150);
    QVERIFY(qAbs(secondColumn(wide) - 52 - 200) < 1);
}

CONVENOR_TEST(LayoutTest)
#include "LayoutTest.moc"
