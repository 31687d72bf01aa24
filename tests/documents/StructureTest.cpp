// What the elements of a document are, to those who cannot see it.
#include "DocumentParts.h"
#include "TestMain.h"

#include <map>

using namespace convenor;
using namespace convenor::testing;

class StructureTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void numbersAscendAndParentsComeFirst();
    void headingsAreForTheOutline();
    void tablesSayWhatTheirCellsAre();
    void aRepeatedHeaderIsNoElement();
    void listsHaveItems();
    void languagesAreSaidWhereTheyChange();
    void lanesAreNoTable();
    void figuresWithoutTextAreDecoration();

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
// "Table 2 in 1": tag, number and parent would be hard to read; a path of tags is not.
QStringList pathsOf(const Pages& pages)
{
    static const QStringList names = {
        QStringLiteral("Document"), QStringLiteral("Sect"),  QStringLiteral("H1"),
        QStringLiteral("H2"),       QStringLiteral("H3"),    QStringLiteral("P"),
        QStringLiteral("L"),        QStringLiteral("LI"),    QStringLiteral("LBody"),
        QStringLiteral("Table"),    QStringLiteral("THead"), QStringLiteral("TBody"),
        QStringLiteral("TR"),       QStringLiteral("TH"),    QStringLiteral("TD"),
        QStringLiteral("Figure")};
    std::map<int, QString> paths;
    QStringList result;
    for (const PageNode& node : nodesOf(pages)) {
        const QString name = names[int(node.tag)];
        paths[node.number] = node.parent == 0 ? name : paths[node.parent] + QChar(u'/') + name;
        result.append(paths[node.number]);
    }
    return result;
}

DocumentNode sampleTable()
{
    TableRow row = rowOf({QStringLiteral("name"), QStringLiteral("value")});
    row.cells.front().rowHeader = true;
    DocumentNode table = tableOf({TableColumn{}, TableColumn{}}, {row});
    table.text = QStringLiteral("summary");
    table.headerRows.push_back(rowOf({QStringLiteral("A"), QStringLiteral("B")}));
    return table;
}
} // namespace

void StructureTest::numbersAscendAndParentsComeFirst()
{
    std::vector<DocumentNode> blocks;
    for (int i = 0; i < 40; ++i) {
        blocks.push_back(headingNode(2, SizeRole::Heading, plain(QStringLiteral("part %1").arg(i))));
        blocks.push_back(sampleTable());
        blocks.push_back(section({paragraph(QStringLiteral("text"))}));
    }
    const Pages pages = pagesOf(documentOf(blocks));
    QVERIFY(pages.pages.size() > 3);
    int expected = 1;
    for (const Page& page : pages.pages) {
        const int before = expected;
        for (const PageNode& node : page.nodes) {
            QCOMPARE(node.number, expected++);
            QVERIFY(node.parent < node.number);
            QCOMPARE(node.parent == 0, node.number == 1);
        }
        for (const TextPiece& piece : page.pieces) {
            QVERIFY(piece.node < expected);
            QVERIFY(piece.node == 0 || piece.node >= before); // none of these elements is on two pages
        }
    }
    QCOMPARE(expected, 1 + 1 + 40 * (1 + 9 + 2));
}

void StructureTest::headingsAreForTheOutline()
{
    std::vector<DocumentNode> blocks;
    for (int level = 1; level <= 5; ++level)
        blocks.push_back(
            headingNode(level, SizeRole::Heading, plain(QStringLiteral("level %1\x1b").arg(level))));
    blocks.push_back(paragraph(QStringLiteral("end")));
    const Pages pages = pagesOf(documentOf(blocks));
    QCOMPARE(pathsOf(pages).mid(1),
             QStringList({QStringLiteral("Document/H1"), QStringLiteral("Document/H2"),
                          QStringLiteral("Document/H3"), QStringLiteral("Document/H3"),
                          QStringLiteral("Document/H3"), QStringLiteral("Document/P")}));
    const std::vector<PageNode> nodes = nodesOf(pages);
    QCOMPARE(nodes[3].text, QString::fromUtf8("level 3␛"));
    double above = 40;
    for (std::size_t i = 1; i <= 5; ++i) {
        QVERIFY(nodes[i].top > above);
        above = nodes[i].top;
    }
}

void StructureTest::tablesSayWhatTheirCellsAre()
{
    DocumentNode table = sampleTable();
    TableRow merged = rowOf({QStringLiteral("wide")});
    merged.cells.front().columns = 2;
    table.rows.push_back(merged);
    table.rows.push_back(rowOf({QStringLiteral("x"), QStringLiteral("y")}));
    table.rows.back().cells[1].blocks.push_back(paragraph(QStringLiteral("z")));
    const Pages pages = pagesOf(documentOf({table}));
    const QString head = QStringLiteral("Document/Table/THead/TR");
    const QString body = QStringLiteral("Document/Table/TBody/TR");
    const QString th = QStringLiteral("/TH");
    const QString td = QStringLiteral("/TD");
    const QString p = QStringLiteral("/P");
    QCOMPARE(pathsOf(pages),
             QStringList({QStringLiteral("Document"), QStringLiteral("Document/Table"),
                          QStringLiteral("Document/Table/THead"), head, head + th, head + th,
                          QStringLiteral("Document/Table/TBody"), body, body + th, body + td, body, body + td,
                          body, body + td, body + td, body + td + p, body + td + p}));
    const std::vector<PageNode> nodes = nodesOf(pages);
    QCOMPARE(nodes[1].text, QStringLiteral("summary"));
    QCOMPARE(nodes[4].scope, HeaderScope::Column);
    QCOMPARE(nodes[8].scope, HeaderScope::Row);
    QCOMPARE(nodes[9].scope, HeaderScope::None);
    QCOMPARE(nodes[11].columns, 2);
    // The text of a cell of one paragraph is the cell's own.
    QCOMPARE(pieceOf(pages.pages.front(), QStringLiteral("value"))->node, nodes[9].number);
    QCOMPARE(pieceOf(pages.pages.front(), QStringLiteral("z"))->node, nodes[16].number);
}

void StructureTest::aRepeatedHeaderIsNoElement()
{
    DocumentNode table = sampleTable();
    for (int i = 0; i < 100; ++i)
        table.rows.push_back(rowOf({QStringLiteral("n"), QStringLiteral("v")}));
    const Pages pages = pagesOf(documentOf({table}));
    QVERIFY(pages.pages.size() > 2);
    QVERIFY(pieceOf(pages.pages[0], QStringLiteral("A"))->node > 0);
    QCOMPARE(pieceOf(pages.pages[1], QStringLiteral("A"))->node, 0);
    QCOMPARE(pathsOf(pages).count(QStringLiteral("Document/Table/THead")), 1);
}

void StructureTest::listsHaveItems()
{
    DocumentNode list;
    list.kind = NodeKind::List;
    list.children.push_back(section({paragraph(QStringLiteral("one"))}));
    list.children.push_back(section({paragraph(QStringLiteral("two")), paragraph(QStringLiteral("more"))}));
    const Pages pages = pagesOf(documentOf({list}));
    const QString item = QStringLiteral("Document/L/LI");
    const QString body = item + QStringLiteral("/LBody");
    QCOMPARE(pathsOf(pages).mid(1), QStringList({QStringLiteral("Document/L"), item, body, item, body,
                                                 body + QStringLiteral("/P"), body + QStringLiteral("/P")}));
    const Page& page = pages.pages.front();
    QCOMPARE(page.pieces.front().text, QString::fromUtf8("•"));
    QCOMPARE(page.pieces.front().node, 0);
    QCOMPARE(page.pieces.front().position.y(), page.pieces[1].position.y());
    QVERIFY(page.pieces.front().position.x() + page.pieces.front().width < page.pieces[1].position.x());
    QCOMPARE(textOf(page.pieces), QString::fromUtf8("•one•twomore"));
}

void StructureTest::languagesAreSaidWhereTheyChange()
{
    DocumentNode bulgarian = paragraph(QString::fromUtf8("здравей"));
    bulgarian.language = QStringLiteral("bg");
    DocumentNode both =
        paragraphNode(SizeRole::Body, {plain(QStringLiteral("name / ")), TextSpan{QString::fromUtf8("име")}});
    both.spans.back().language = QStringLiteral("bg");
    DocumentNode table = sampleTable();
    table.rows.front().cells[1].blocks.front().language = QStringLiteral("bg");
    DocumentNode inner = section({bulgarian, paragraph(QStringLiteral("x"))});
    inner.language = QStringLiteral("bg");
    const Pages pages = pagesOf(documentOf({bulgarian, both, table, inner}));
    QStringList said;
    for (const PageNode& node : nodesOf(pages)) {
        if (!node.language.isEmpty())
            said.append(QString::number(int(node.tag)) + node.language);
    }
    QCOMPARE(said, QStringList({QStringLiteral("%1bg").arg(int(StructureTag::Paragraph)),
                                QStringLiteral("%1bg").arg(int(StructureTag::DataCell)),
                                QStringLiteral("%1bg").arg(int(StructureTag::Section))}));
    const Page& page = pages.pages.front();
    QCOMPARE(pieceOf(page, QString::fromUtf8("име"))->language, QStringLiteral("bg"));
    QCOMPARE(pieceOf(page, QStringLiteral("name / "))->language, QStringLiteral("en"));
    QCOMPARE(pieceOf(page, QStringLiteral("value"))->language, QStringLiteral("bg"));
    QCOMPARE(pieceOf(page, QStringLiteral("x"))->language, QStringLiteral("bg"));
}

void StructureTest::lanesAreNoTable()
{
    DocumentNode lanes =
        tableOf({TableColumn{}, TableColumn{}}, {rowOf({QStringLiteral("left"), QStringLiteral("right")})});
    lanes.look = TableLook::Lanes;
    const QStringList paths = pathsOf(pagesOf(documentOf({lanes})));
    QCOMPARE(paths,
             QStringList({QStringLiteral("Document"), QStringLiteral("Document/Sect"),
                          QStringLiteral("Document/Sect/Sect"), QStringLiteral("Document/Sect/Sect/P"),
                          QStringLiteral("Document/Sect/Sect"), QStringLiteral("Document/Sect/Sect/P")}));
}

void StructureTest::figuresWithoutTextAreDecoration()
{
    const Pages pages =
        pagesOf(documentOf({figure(QSizeF(10, 10), QStringLiteral("a logo")), figure(QSizeF(10, 10), {})}));
    const std::vector<PageNode> nodes = nodesOf(pages);
    QCOMPARE(nodes.size(), std::size_t(2));
    QCOMPARE(nodes[1].tag, StructureTag::Figure);
    QCOMPARE(nodes[1].text, QStringLiteral("a logo"));
    QCOMPARE(pages.pages.front().pictures[0].node, nodes[1].number);
    QCOMPARE(pages.pages.front().pictures[1].node, 0);
}

CONVENOR_TEST(StructureTest)
#include "StructureTest.moc"
