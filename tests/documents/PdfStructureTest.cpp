// What a PDF says to those who cannot see it.
#include "documents/PageMaker.h"
#include "documents/pdf/PdfWriter.h"
#include "documents/PdfTree.h"

#include <QTemporaryDir>

using namespace convenor;
using namespace convenor::testing;

class PdfStructureTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void tagsAreNested();
    void tablesKnowTheirHeaders();
    void aParagraphContinuesOnTheNextPage();
    void feetAndRulesAreArtifacts();
    void languagesAreTold();
    void linksAreElements();
    void aLinkGoesOnInTheNextLine();
    void dangerousLinksAreText();
    void figuresSayWhatTheyShow();
    void theOutlineNests();
    void rightToLeftTextStandsInTheOrderOfReading();
    void contentOfUnknownNodesIsRead();
    void theCheckFindsWhatIsWrong();

private:
    PdfTree treeOf(PageMaker& maker)
    {
        const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        const PdfInfo info{QStringLiteral("Agenda"), QStringLiteral("en"), {}};
        const Result<Done> written = writePdf({maker.pages, {}}, info, maker.fonts(), file);
        file.close();
        const Result<PdfTree> tree = readPdf(path);
        if (!written || !tree) {
            qWarning() << "not a PDF" << (tree ? QString() : tree.error().detail);
            return {};
        }
        return *tree;
    }

    QTemporaryDir m_folder;
};

namespace {
QString u(const char* text)
{
    return QString::fromUtf8(text);
}

// A row of cells with these texts.
void addRow(PageMaker& maker, int parent, StructureTag cell, const QStringList& texts)
{
    const int row = maker.node(StructureTag::TableRow, parent);
    for (const QString& text : texts) {
        const int number = maker.node(cell, row);
        if (cell == StructureTag::HeaderCell)
            maker.last().scope = HeaderScope::Column;
        maker.text(number, text);
    }
}

int addTable(PageMaker& maker)
{
    const int table = maker.node(StructureTag::Table);
    addRow(maker, maker.node(StructureTag::TableHead, table), StructureTag::HeaderCell,
           {u("Time"), u("Item")});
    const int body = maker.node(StructureTag::TableBody, table);
    addRow(maker, body, StructureTag::DataCell, {u("9:00"), u("Opening")});
    addRow(maker, body, StructureTag::DataCell, {u("10:00"), QString()});
    return body;
}
} // namespace

void PdfStructureTest::tagsAreNested()
{
    PageMaker maker;
    maker.paragraph(u("Agenda"), StructureTag::Heading1);
    const int section = maker.node(StructureTag::Section);
    maker.paragraph(u("Monday"), StructureTag::Heading2, section);
    maker.paragraph(u("In the morning"), StructureTag::Heading3, section);
    const int list = maker.node(StructureTag::List, section);
    for (const char* text : {"one", "two"})
        maker.paragraph(u(text), StructureTag::ListBody, maker.node(StructureTag::ListItem, list));
    const PdfTree tree = treeOf(maker);
    QCOMPARE(tagsOf(tree.root), u("Document(H1 Sect(H2 H3 L(LI(LBody) LI(LBody))))"));
    QCOMPARE(tree.root.text, u("AgendaMondayIn the morningonetwo"));
    QCOMPARE(elementsOf(tree, u("H3")).front()->text, u("In the morning"));
    QCOMPARE(problemsOf(tree), QStringList());
    QCOMPARE(tree.title, u("Agenda"));
    QVERIFY(tree.metadata.contains(u(">Agenda<")));
    QVERIFY(!tree.metadata.contains(u("pdfuaid"))); // which nobody has verified
}

void PdfStructureTest::tablesKnowTheirHeaders()
{
    PageMaker maker;
    const int body = addTable(maker);
    const int row = maker.node(StructureTag::TableRow, body);
    const int cell = maker.node(StructureTag::HeaderCell, row);
    maker.last().scope = HeaderScope::Row;
    maker.last().columns = 2;
    maker.text(cell, u("Afternoon"));
    const PdfTree tree = treeOf(maker);
    QCOMPARE(tagsOf(tree.root), u("Document(Table(THead(TR(TH TH)) TBody(TR(TD TD) TR(TD TD) TR(TH))))"));
    const auto headers = elementsOf(tree, u("TH"));
    QCOMPARE(headers[0]->scope, u("Column"));
    QCOMPARE(headers[2]->scope, u("Row"));
    QCOMPARE(headers[2]->columns, 2);
    QCOMPARE(elementsOf(tree, u("TD")).back()->text, QString());
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::aParagraphContinuesOnTheNextPage()
{
    PageMaker maker;
    const int first = maker.paragraph(u("begins here "));
    maker.beginPage();
    maker.text(0, u("repeated header"));
    maker.text(first, u("goes on here "));
    const int second = maker.paragraph(u("another"));
    maker.beginPage();
    maker.text(first, u("and ends here"));
    maker.text(second, u(" one"));
    const PdfTree tree = treeOf(maker);
    const auto paragraphs = elementsOf(tree, u("P"));
    QCOMPARE(paragraphs.size(), 2u);
    QCOMPARE(paragraphs[0]->text, u("begins here goes on here and ends here"));
    QCOMPARE(paragraphs[1]->text, u("another one"));
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::feetAndRulesAreArtifacts()
{
    PageMaker maker;
    maker.page().shapes.push_back({QRectF(50, 50, 400, 0.4), qRgb(0, 0, 0)});
    maker.page().shapes.push_back({QRectF(50, 90, 400, 0.4), qRgb(255, 0, 0)});
    maker.paragraph(u("said"));
    maker.text(0, u("repeated"));
    maker.page().foot = maker.pieces({TextSpan{u("Page 1 of 1")}});
    maker.page().stamp = maker.pieces({TextSpan{u("v3")}});
    const PdfTree tree = treeOf(maker);
    QCOMPARE(tree.root.text, u("said"));
    QStringList artifacts;
    for (const PdfArtifact& artifact : tree.artifacts)
        artifacts += artifact.type + u(":") + artifact.text;
    QCOMPARE(artifacts, QStringList({u("Layout:"), u("Pagination:repeated"), u("Pagination:Page 1 of 1v3")}));
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::languagesAreTold()
{
    PageMaker maker;
    const int plain = maker.node(StructureTag::Paragraph);
    TextSpan name{u("Име")};
    name.language = u("bg");
    maker.text(plain, {TextSpan{u("Name / ")}, name, TextSpan{u(" / ")}});
    const int other = maker.node(StructureTag::Paragraph);
    maker.last().language = u("el");
    maker.text(other, {TextSpan{u("Ελλάδα")}}, u("el"));
    for (TextPiece& piece : maker.page().pieces) {
        if (piece.text.contains(u"Име"))
            piece.language = u("bg");
    }
    const PdfTree tree = treeOf(maker);
    QCOMPARE(tree.language, u("en"));
    QCOMPARE(tagsOf(tree.root), u("Document(P(Span) P)"));
    const PdfElement& span = *elementsOf(tree, u("Span")).front();
    QCOMPARE(span.text, u("Име"));
    QCOMPARE(languageOf(tree, span), u("bg"));
    QCOMPARE(tree.root.children[0].text, u("Name / Име / "));
    QCOMPARE(languageOf(tree, tree.root.children[0]), u("en"));
    QCOMPARE(languageOf(tree, tree.root.children[1]), u("el"));
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::linksAreElements()
{
    PageMaker maker;
    const int paragraph = maker.node(StructureTag::Paragraph);
    TextSpan web{u("the page")};
    web.link = u("https://example.org/?a=1&b=\"2\"");
    TextSpan mail{u("us")};
    mail.link = u("mailto:me@example.org");
    maker.text(paragraph, {TextSpan{u("See ")}, web, TextSpan{u(" or ask ")}, mail, TextSpan{u(".")}});
    const PdfTree tree = treeOf(maker);
    QCOMPARE(tagsOf(tree.root), u("Document(P(Link Link))"));
    QCOMPARE(tree.root.text, u("See the page or ask us."));
    const auto links = elementsOf(tree, u("Link"));
    QCOMPARE(links[0]->text, u("the page"));
    QCOMPARE(links[0]->targets, QStringList({u("https://example.org/?a=1&b=%222%22")}));
    QCOMPARE(links[1]->targets, QStringList({u("mailto:me@example.org")}));
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::aLinkGoesOnInTheNextLine()
{
    PageMaker maker;
    const int paragraph = maker.node(StructureTag::Paragraph);
    TextSpan web{
        u("a link so long that no single line of any page could ever hold all of it, and which goes on")};
    web.link = u("https://example.org");
    maker.text(paragraph, {web});
    maker.beginPage();
    TextSpan rest{u(" overleaf")};
    rest.link = web.link;
    maker.text(paragraph, {rest});
    const PdfTree tree = treeOf(maker);
    const auto links = elementsOf(tree, u("Link"));
    QCOMPARE(links.size(), 1u);
    QCOMPARE(links[0]->text, web.text + rest.text);
    QCOMPARE(links[0]->targets.size(), 3);
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::dangerousLinksAreText()
{
    PageMaker maker;
    const int paragraph = maker.node(StructureTag::Paragraph);
    std::vector<TextSpan> spans;
    for (const char* target : {"javascript:alert(1)", "file:///etc/passwd", "nonsense", "//example.org"}) {
        TextSpan span{u("trap ")};
        span.link = u(target);
        spans.push_back(span);
    }
    maker.text(paragraph, spans);
    const PdfTree tree = treeOf(maker);
    QCOMPARE(tagsOf(tree.root), u("Document(P)"));
    QCOMPARE(tree.root.text, u("trap trap trap trap "));
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::figuresSayWhatTheyShow()
{
    PageMaker maker;
    QImage code(21, 21, QImage::Format_Mono);
    code.fill(1);
    for (int i = 0; i < 3; ++i) {
        const int figure = maker.node(StructureTag::Figure);
        maker.last().text = u("Code of Zsófia");
        // The same dots, be they shared or made again.
        maker.page().pictures.push_back(
            {QRectF(50, 50 + 40 * i, 30, 30), i < 2 ? code : code.copy(), figure, i == 1});
    }
    maker.page().pictures.push_back({QRectF(300, 50, 30, 30), code, 0, false});
    const PdfTree tree = treeOf(maker);
    const auto figures = elementsOf(tree, u("Figure"));
    QCOMPARE(figures.size(), 3u);
    QCOMPARE(figures[0]->alt, u("Code of Zsófia"));
    QCOMPARE(figures[0]->box, QRectF(50, 841.89 - 80, 30, 30));
    QCOMPARE(tree.images, 1);
    QCOMPARE(tree.artifacts.size(), 1u);
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::theOutlineNests()
{
    PageMaker maker;
    maker.paragraph(u("Agenda"), StructureTag::Heading1);
    maker.paragraph(u("Понеделник"), StructureTag::Heading2);
    maker.paragraph(u("Opening"), StructureTag::Heading3);
    maker.paragraph(u("said"));
    maker.beginPage();
    maker.paragraph(u("Tuesday"), StructureTag::Heading2);
    maker.paragraph(u("Annex"), StructureTag::Heading1);
    const PdfTree tree = treeOf(maker);
    QStringList headings;
    for (const PdfHeading& heading : tree.outline)
        headings += u("%1 %2 %3").arg(heading.level).arg(heading.page).arg(heading.title);
    QCOMPARE(headings, QStringList({u("1 0 Agenda"), u("2 0 Понеделник"), u("3 0 Opening"), u("2 1 Tuesday"),
                                    u("1 1 Annex")}));
    QCOMPARE(tree.outline.front().top, 841.89 - 40);
}

void PdfStructureTest::rightToLeftTextStandsInTheOrderOfReading()
{
    const QString hebrew = u("Shalom שלום עולם and שָׁלוֹם.");
    const QString arabic = u("السلام لا مرحبا 123 (ab)");
    PageMaker maker;
    maker.paragraph(hebrew);
    maker.paragraph(arabic);
    const PdfTree tree = treeOf(maker);
    QCOMPARE(tree.root.children[0].text, hebrew);
    QCOMPARE(tree.root.children[1].text, arabic);
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::contentOfUnknownNodesIsRead()
{
    PageMaker maker;
    maker.text(77, u("from nowhere"));
    const PdfTree tree = treeOf(maker);
    QCOMPARE(tree.root.tag, u("Document"));
    QCOMPARE(tree.root.text, u("from nowhere"));
    QCOMPARE(problemsOf(tree), QStringList());
}

void PdfStructureTest::theCheckFindsWhatIsWrong()
{
    PageMaker maker;
    const int body = addTable(maker);
    addRow(maker, body, StructureTag::DataCell, {u("11:00"), u("too"), u("many")});
    maker.paragraph(u("no row"), StructureTag::DataCell, body);
    const int header = maker.paragraph(u("no scope"), StructureTag::HeaderCell);
    const int figure = maker.node(StructureTag::Figure);
    maker.page().pictures.push_back({QRectF(0, 0, 9, 9), QImage(2, 2, QImage::Format_RGB32), figure, false});
    QVERIFY(header > 0);
    PdfTree tree = treeOf(maker);
    const QStringList problems = problemsOf(tree);
    QCOMPARE(
        problems,
        QStringList({u("TR \"11:00toomany\" has 3 columns, those above it 2"),
                     u("TD \"no row\" stands in TBody"), u("TH \"no scope\" stands in Document"),
                     u("TH \"no scope\" has no scope"), u("a figure on page 1 has no alternative text")}));
    tree.language.clear();
    tree.marked = tree.showsTitle = false;
    tree.root.hasLanguage = true;
    QCOMPARE(problemsOf(tree).size(), problems.size() + 4);
}

CONVENOR_TEST(PdfStructureTest)
#include "PdfStructureTest.moc"
