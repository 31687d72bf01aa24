// Tables: spans, heights, lines, columns alike, rows that may be cut.
#include "DocumentParts.h"
#include "TestMain.h"

#include <set>

using namespace convenor;
using namespace convenor::testing;

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void spanningCellsMakeRoom();
    void tiedRowsStayTogether();
    void cellsStandInTheMiddle();
    void rowsAreAsHighAsTheyMust();
    void boxedCellsAreRuledAllAround();
    void tintsFillTheirCells();
    void figuresStandInCells();
    void alikeTablesHaveAlikeColumns();
    void theHeaderKeepsTwoRows();
    void lanesAreCutRatherThanMoved();
    void rightToLeftTablesBeginAtTheRight();

private:
    Pages pagesOf(const Document& document)
    {
        Result<Pages> pages = layOut(document, m_shaper);
        return pages ? std::move(pages).value() : Pages{};
    }
    Page firstPage(const DocumentNode& node) { return pagesOf(documentOf({node})).pages.front(); }

    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
};

namespace {
const QString lorem = QStringLiteral("some words that fill a line and then some more of them ");

DocumentNode boxed(std::vector<TableRow> rows)
{
    DocumentNode table = tableOf({TableColumn{}, TableColumn{}, TableColumn{}}, std::move(rows));
    table.look = TableLook::Boxed;
    return table;
}

// "a" over two rows, beside it "b", "c" and below these "d", "e".
DocumentNode spanning(const QString& a)
{
    DocumentNode table = boxed({rowOf({a, QStringLiteral("b"), QStringLiteral("c")}),
                                rowOf({QStringLiteral("d"), QStringLiteral("e")}),
                                rowOf({QStringLiteral("f"), QStringLiteral("g"), QStringLiteral("h")})});
    table.rows.front().cells.front().rows = 2;
    table.rows[0].subject = 1;
    table.rows[1].subject = 2;
    table.rows[2].subject = 3;
    return table;
}

double xOf(const Page& page, const QString& text)
{
    const TextPiece* piece = pieceOf(page, text);
    return piece ? piece->position.x() : -1;
}

double yOf(const Page& page, const QString& text)
{
    const TextPiece* piece = pieceOf(page, text);
    return piece ? piece->position.y() : -1;
}

int shapesOver(const Page& page, QPointF place)
{
    return int(std::count_if(page.shapes.begin(), page.shapes.end(),
                             [&](const PageShape& shape) { return shape.rect.contains(place); }));
}
} // namespace

void TableTest::spanningCellsMakeRoom()
{
    const Page page = firstPage(spanning(QStringLiteral("a")));
    QCOMPARE(xOf(page, QStringLiteral("d")), xOf(page, QStringLiteral("b")));
    QCOMPARE(xOf(page, QStringLiteral("e")), xOf(page, QStringLiteral("c")));
    QCOMPARE(xOf(page, QStringLiteral("f")), xOf(page, QStringLiteral("a")));
    QCOMPARE(regionOf(page, 1).height(), regionOf(page, 3).height());
    // A high one makes the last of its rows higher.
    const Page high = firstPage(spanning(lorem.repeated(6)));
    QCOMPARE(regionOf(high, 1).height(), regionOf(page, 1).height());
    QVERIFY(regionOf(high, 2).height() > 60);
    double lowest = 0;
    for (const TextPiece& piece : high.pieces) {
        if (lorem.contains(piece.text.trimmed()) && piece.text.size() > 2)
            lowest = std::max(lowest, piece.position.y());
    }
    QVERIFY(lowest > regionOf(high, 2).top());
    QVERIFY(lowest < regionOf(high, 2).bottom());
    for (const PageNode& node : high.nodes) {
        if (node.tag == StructureTag::DataCell) {
            QCOMPARE(node.rows, 2);
            break;
        }
    }
}

void TableTest::tiedRowsStayTogether()
{
    std::vector<TableRow> rows;
    for (int i = 0; i < 60; ++i) {
        rows.push_back(rowOf({QStringLiteral("head %1").arg(i), QStringLiteral("x"), QStringLiteral("y")}));
        rows.back().cells.front().rows = 3;
        rows.push_back(rowOf({QStringLiteral("second"), QStringLiteral("y")}));
        rows.push_back(rowOf({QStringLiteral("third"), QStringLiteral("y")}));
        for (int k = 1; k <= 3; ++k)
            rows[rows.size() - std::size_t(k)].subject = i + 1;
    }
    const Pages pages = pagesOf(documentOf({boxed(rows)}));
    QVERIFY(pages.pages.size() > 3);
    std::set<qint64> seen;
    for (const Page& page : pages.pages) {
        std::set<qint64> here;
        for (const TextPiece& piece : page.pieces)
            here.insert(piece.subject);
        for (const qint64 subject : here)
            QVERIFY(seen.insert(subject).second);
    }
    QCOMPARE(seen.size(), std::size_t(60));
}

void TableTest::cellsStandInTheMiddle()
{
    DocumentNode table = boxed({rowOf({lorem.repeated(5), QStringLiteral("top"), QStringLiteral("middle")})});
    table.rows.front().cells[2].align = VerticalAlign::Middle;
    table.rows.front().subject = 1;
    const Page page = firstPage(table);
    const QRectF row = regionOf(page, 1);
    const TextPiece* middle = pieceOf(page, QStringLiteral("middle"));
    QVERIFY(qAbs(middle->position.y() - (middle->ascent - middle->descent) / 2 - row.center().y()) < 2);
    QVERIFY(yOf(page, QStringLiteral("top")) < row.top() + 18);
}

void TableTest::rowsAreAsHighAsTheyMust()
{
    DocumentNode table = boxed({rowOf({QStringLiteral("a"), {}, {}}), rowOf({lorem.repeated(20), {}, {}})});
    for (TableRow& row : table.rows)
        row.minHeight = 10 * pointsPerMillimetre;
    table.rows[0].subject = 1;
    table.rows[1].subject = 2;
    const Page page = firstPage(table);
    QVERIFY(qAbs(regionOf(page, 1).height() - 28.35) < 0.01);
    QVERIFY(regionOf(page, 2).height() > 100);
}

void TableTest::boxedCellsAreRuledAllAround()
{
    DocumentNode table = spanning(QStringLiteral("a"));
    table.rows.push_back(rowOf({QStringLiteral("only")})); // two places stay empty
    table.rows.back().subject = 4;
    const Page page = firstPage(table);
    const QRectF first = regionOf(page, 1);
    const double column = first.width() / 3;
    const auto edge = [&](int i) { return first.left() + column * i; };
    for (int i = 0; i <= 3; ++i) {
        QVERIFY(shapesOver(page, {edge(i), first.center().y()}) > 0);
        QVERIFY(shapesOver(page, {edge(i), regionOf(page, 3).center().y()}) > 0);
        QVERIFY(i == 2 || shapesOver(page, {edge(i), regionOf(page, 4).center().y()}) > 0);
    }
    for (int i = 0; i < 3; ++i) {
        const double x = edge(i) + column / 2;
        QVERIFY(shapesOver(page, {x, first.top()}) > 0);
        QCOMPARE(shapesOver(page, {x, first.bottom()}) > 0, i > 0); // "a" goes on
        QVERIFY(shapesOver(page, {x, regionOf(page, 3).top()}) > 0);
        QVERIFY(shapesOver(page, {x, regionOf(page, 4).bottom()}) > 0);
        QCOMPARE(shapesOver(page, {x, first.center().y()}), 0);
    }
}

void TableTest::tintsFillTheirCells()
{
    DocumentNode table = spanning(QStringLiteral("a"));
    table.rows.front().cells.front().tint = QColor(1, 2, 3);
    const Page page = firstPage(table);
    const auto tint = std::find_if(page.shapes.begin(), page.shapes.end(),
                                   [](const PageShape& shape) { return shape.colour == qRgb(1, 2, 3); });
    QVERIFY(tint != page.shapes.end());
    QCOMPARE(tint->rect.top(), regionOf(page, 1).top());
    QCOMPARE(tint->rect.bottom(), regionOf(page, 2).bottom());
    QCOMPARE(tint->rect.width(), regionOf(page, 1).width() / 3);
}

void TableTest::figuresStandInCells()
{
    DocumentNode table = boxed({rowOf({QStringLiteral("a"), {}, QStringLiteral("c")})});
    table.rows.front().cells[1] = cellOf({figure(QSizeF(400, 200), QStringLiteral("wide"))});
    table.rows.front().subject = 1;
    const Page page = firstPage(table);
    const QRectF cell = regionOf(page, 1);
    const QRectF picture = page.pictures.front().rect;
    QVERIFY(picture.left() > cell.left() + cell.width() / 3);
    QVERIFY(picture.right() < cell.left() + cell.width() * 2 / 3);
    QCOMPARE(picture.width(), picture.height() * 2);
    QVERIFY(cell.contains(picture));
}

void TableTest::alikeTablesHaveAlikeColumns()
{
    const auto table = [](const QString& first) {
        return tableOf({TableColumn{0, 200, true}, TableColumn{}},
                       {rowOf({first, QStringLiteral("second")})});
    };
    const DocumentNode narrow = table(QStringLiteral("x"));
    const DocumentNode wide = table(QStringLiteral("a wider text"));
    const auto columnsOf = [&](const Document& document) {
        std::set<double> columns;
        const Pages pages = pagesOf(document);
        for (const Page& page : pages.pages) {
            for (const TextPiece& piece : page.pieces) {
                if (piece.text == QStringLiteral("second"))
                    columns.insert(piece.position.x());
            }
        }
        return columns.size();
    };
    QCOMPARE(columnsOf(documentOf({section({narrow}), section({wide})})), std::size_t(1));
    // What changes in one unit must not move another: it would have to be printed again.
    QCOMPARE(columnsOf(documentOf({unit(QStringLiteral("a"), {narrow}), unit(QStringLiteral("b"), {wide})})),
             std::size_t(2));
    QCOMPARE(columnsOf(documentOf({unit(QStringLiteral("a"), {narrow, wide})})), std::size_t(1));
}

void TableTest::theHeaderKeepsTwoRows()
{
    for (int before = 40; before < 60; ++before) {
        std::vector<DocumentNode> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(paragraph(QStringLiteral("x")));
        blocks.push_back(headingNode(2, SizeRole::Heading, plain(QStringLiteral("DAY"))));
        DocumentNode table =
            tableOf({TableColumn{}}, {rowOf({QStringLiteral("r0")}), rowOf({QStringLiteral("r1")}),
                                      rowOf({QStringLiteral("r2")})});
        table.headerRows.push_back(rowOf({QStringLiteral("HEAD")}));
        blocks.push_back(table);
        const Pages pages = pagesOf(documentOf(blocks));
        for (const Page& page : pages.pages) {
            QCOMPARE(pieceOf(page, QStringLiteral("DAY")) != nullptr,
                     pieceOf(page, QStringLiteral("r0")) != nullptr);
            QCOMPARE(pieceOf(page, QStringLiteral("r0")) != nullptr,
                     pieceOf(page, QStringLiteral("r1")) != nullptr);
        }
    }
}

void TableTest::lanesAreCutRatherThanMoved()
{
    // Two lanes of talks, each a record; 60 % of a page high, below something that takes half of one.
    const auto lane = [](int base, int talks, SizeRole size) {
        std::vector<DocumentNode> blocks;
        for (int i = 0; i < talks; ++i) {
            DocumentNode talk =
                section({paragraphNode(size, {plain(QStringLiteral("talk %1").arg(base + i))}),
                         paragraph(QStringLiteral("speaker %1").arg(base + i))});
            talk.subject = base + i;
            blocks.push_back(talk);
        }
        return section(std::move(blocks));
    };
    TableRow lanes;
    lanes.look = RowLook::Lanes;
    lanes.cells.push_back(cellOf({lane(100, 14, SizeRole::Body)}));
    lanes.cells.push_back(cellOf({lane(200, 10, SizeRole::Heading)}));
    DocumentNode inner = tableOf({TableColumn{}, TableColumn{}}, {lanes});
    inner.look = TableLook::Lanes;
    TableRow outer;
    outer.look = RowLook::Lanes;
    outer.cells.push_back(cellOf({inner}));
    std::vector<DocumentNode> blocks;
    for (int i = 0; i < 26; ++i)
        blocks.push_back(paragraph(QStringLiteral("line")));
    blocks.push_back(tableOf({TableColumn{}}, {outer}));
    const Pages pages = pagesOf(documentOf(blocks));
    QCOMPARE(pages.pages.size(), std::size_t(2));
    QVERIFY(pieceOf(pages.pages[0], QStringLiteral("talk 100")));
    QVERIFY(pieceOf(pages.pages[0], QStringLiteral("talk 200")));
    QVERIFY(pieceOf(pages.pages[1], QStringLiteral("talk 113")));
    QVERIFY(pieceOf(pages.pages[1], QStringLiteral("talk 209")));
    std::set<QString> texts;
    for (const Page& page : pages.pages) {
        for (const TextPiece& piece : page.pieces) {
            QVERIFY(piece.position.y() + piece.descent < page.size.height() - 55);
            QVERIFY(piece.position.y() - piece.ascent >= 47);
            if (piece.subject == 0)
                continue;
            texts.insert(piece.text);
            // A talk stands beside its speaker, and where it says.
            QVERIFY(regionOf(page, piece.subject).adjusted(-1, -3, 1, 3).contains(piece.position));
            const QString other = piece.text.startsWith(QStringLiteral("talk")) ? QStringLiteral("speaker %1")
                                                                                : QStringLiteral("talk %1");
            QVERIFY(pieceOf(page, other.arg(piece.subject)));
        }
    }
    QCOMPARE(texts.size(), std::size_t(48));
}

void TableTest::rightToLeftTablesBeginAtTheRight()
{
    Document document =
        documentOf({boxed({rowOf({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
                           rowOf({QStringLiteral("wide"), QStringLiteral("d")})})});
    document.root.children.front().rows[1].cells[0].columns = 2;
    document.language = QStringLiteral("ar");
    const Page page = pagesOf(document).pages.front();
    QVERIFY(xOf(page, QStringLiteral("a")) > xOf(page, QStringLiteral("b")) + 100);
    QVERIFY(xOf(page, QStringLiteral("b")) > xOf(page, QStringLiteral("c")) + 100);
    QVERIFY(xOf(page, QStringLiteral("wide")) > page.size.width() - 100);
    QVERIFY(qAbs(xOf(page, QStringLiteral("d")) - xOf(page, QStringLiteral("c"))) < 2);
}

CONVENOR_TEST(TableTest)
#include "TableTest.moc"
