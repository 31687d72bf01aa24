// The HTML writer's newer elements: lists, bands, boxes, spans, groups of rows.
#include "documents/HtmlWriter.h"

#include "DocumentParts.h"
#include "TestMain.h"
#include "ZipReader.h"

#include <QBuffer>

using namespace convenor;
using namespace convenor::testing;

namespace {
QString htmlOf(const Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QString html = writeHtml(document, buffer) ? QString::fromUtf8(buffer.data()) : QString();
    return QString(html).replace(QStringLiteral("</p>\n"), QStringLiteral("</p>"));
}

// With its void elements closed the page is XML, so every tag is balanced.
QString problemOf(QString html)
{
    html.remove(QStringLiteral("<!DOCTYPE html>\n"));
    html.replace(QRegularExpression(QStringLiteral("<(meta|img|hr|col)( [^>]*)?>")),
                 QStringLiteral("<\\1\\2/>"));
    return xmlProblem(html.toUtf8());
}
} // namespace

class HtmlWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void tablesSayWhatTheyAre();
    void emptyHeadersAreNone();
    void allKindsAreWritten();
    void languagesOfSpans();
    void hostileTextIsText();
};

void HtmlWriterTest::tablesSayWhatTheyAre()
{
    DocumentNode table =
        tableOf({{}, {}}, {rowOf({QStringLiteral("one")}), rowOf({QStringLiteral("a"), QStringLiteral("b")}),
                           rowOf({QStringLiteral("two")}), rowOf({QStringLiteral("c")})});
    table.text = QStringLiteral("what it is");
    table.headerRows = {rowOf({QStringLiteral("A"), QStringLiteral("B")})};
    for (const std::size_t group : {0, 2}) {
        table.rows[group].look = RowLook::Group;
        table.rows[group].cells[0].columns = 2;
    }
    table.rows[1].cells[0].rowHeader = true;
    table.rows[1].cells[1].rows = 2;
    const QString html = htmlOf(documentOf({table}));
    QVERIFY2(problemOf(html).isEmpty(), qPrintable(problemOf(html)));
    QVERIFY(html.contains(QStringLiteral("<caption>what it is</caption>")));
    QVERIFY(html.contains(QStringLiteral("<thead>\n<tr><th scope=\"col\"><p>A</p></th>")));
    QVERIFY(html.contains(QStringLiteral("<th scope=\"row\"><p>a</p></th>")));
    QVERIFY(html.contains(QStringLiteral("<td rowspan=\"2\"><p>b</p></td>")));
    QCOMPARE(html.count(QStringLiteral("<tbody>")), 2);
    QVERIFY(html.contains(QStringLiteral(
        "</tbody>\n<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"2\"><p>two")));
}

void HtmlWriterTest::emptyHeadersAreNone()
{
    DocumentNode table = tableOf({{}, {}}, {});
    table.headerRows = {rowOf({QString(), QStringLiteral("B")})};
    const QString html = htmlOf(documentOf({table}));
    QVERIFY(html.contains(QStringLiteral("<tr><td><p></p></td><th scope=\"col\">")));
}

void HtmlWriterTest::allKindsAreWritten()
{
    DocumentNode list;
    list.kind = NodeKind::List;
    list.children = {section({paragraph(QStringLiteral("entry"))})};
    DocumentNode band;
    band.kind = NodeKind::Band;
    band.children = {figure({40, 20}, QStringLiteral("logo"))};
    SheetBox box;
    box.place = QRectF(0, 0, 200, 100);
    box.ground = QColor(Qt::darkBlue);
    box.blocks = {paragraph(QStringLiteral("boxed"))};
    box.blocks.front().points = 40;
    box.blocks.front().spans.front().colour = ColourRole::Inverse;
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    sheet.boxes = {box};
    Document document = documentOf({band, list, unit(QStringLiteral("u"), {sheet})});
    document.accent = QColor(0x12, 0x34, 0x56);
    document.stamp = QStringLiteral("v3");
    const QString html = htmlOf(document);
    QVERIFY2(problemOf(html).isEmpty(), qPrintable(problemOf(html)));
    QVERIFY(html.contains(QStringLiteral("<ul>\n<li><p>entry</p>")));
    QVERIFY(html.contains(
        QStringLiteral("<div class=\"band\">\n<figure><img alt=\"logo\" width=\"53\" src=\"data:")));
    QVERIFY(html.contains(QStringLiteral("<section class=\"page\">")));
    QVERIFY(html.contains(
        QStringLiteral("<section class=\"box ground\" style=\"width: 200.0pt; background: #000080\">")));
    QVERIFY(html.contains(
        QStringLiteral("<p class=\"sized\" style=\"font-size: 40.0pt\"><span class=\"inverse\">boxed")));
    QVERIFY(html.contains(QStringLiteral("--accent: #123456")));
    QVERIFY(html.contains(QStringLiteral("<footer class=\"small muted\">v3</footer>")));
    QVERIFY(!html.contains(QStringLiteral("<script")));
}

void HtmlWriterTest::languagesOfSpans()
{
    TextSpan first{QStringLiteral("Name"), TextStyle::Regular, ColourRole::Text, true};
    TextSpan second{QStringLiteral("שם"), TextStyle::Bold, ColourRole::Text, true};
    second.language = QStringLiteral("he");
    TextSpan word{QStringLiteral("и")};
    word.language = QStringLiteral("bg");
    const QString html = htmlOf(documentOf({paragraphNode(SizeRole::Body, {first, word, second})}));
    QVERIFY(html.contains(QStringLiteral("<p><bdi>Name</bdi><span lang=\"bg\">и</span>"
                                         "<strong><bdi lang=\"he\" dir=\"rtl\">שם</bdi></strong></p>")));
}

void HtmlWriterTest::hostileTextIsText()
{
    DocumentNode table = tableOf({{}}, {rowOf({hostileText()})});
    table.text = hostileText();
    table.language = hostileText();
    Document document = documentOf({table, figure({1, 1}, hostileText()), paragraph(hostileText())});
    document.title = document.stamp = document.language = hostileText();
    const QString html = htmlOf(document);
    QVERIFY2(problemOf(html).isEmpty(), qPrintable(problemOf(html)));
    QVERIFY(!html.contains(QStringLiteral("<img src=file")));
    QVERIFY(!html.contains(QChar(0x202E)));
    QVERIFY(!html.contains(QChar(0x1B)));
    QCOMPARE(html.count(QStringLiteral("<img ")), 1);
}

CONVENOR_TEST(HtmlWriterTest)
#include "HtmlWriterTest.moc"
