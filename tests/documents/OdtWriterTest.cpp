// The ODT writer: a valid package of well-formed parts that says what the document says.
#include "documents/odt/OdtWriter.h"

#include "DocumentParts.h"
#include "TestMain.h"
#include "ZipReader.h"

#include <QBuffer>

using namespace convenor;
using namespace convenor::testing;

namespace {
const QString mimeType = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray odtOf(const Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeOdt(document, buffer) ? buffer.data() : QByteArray();
}

QString contentOf(const Document& document)
{
    return QString::fromUtf8(zipPart(odtOf(document), QStringLiteral("content.xml")));
}

DocumentNode heading(int level, const QString& text)
{
    return headingNode(level, SizeRole::Heading, plain(text));
}

// One of everything.
Document sample()
{
    TextSpan link = plain(QStringLiteral("join"));
    link.link = QStringLiteral("https://example.org/?a=1&b=2");
    TextSpan trap = plain(QStringLiteral("trap"));
    trap.link = QStringLiteral("file:///etc/passwd");
    DocumentNode list;
    list.kind = NodeKind::List;
    list.children = {section({paragraph(QStringLiteral("entry"))})};
    DocumentNode table = tableOf({{1, 0}, {0, 60}}, {rowOf({QStringLiteral("a"), QStringLiteral("b")})});
    table.headerRows = {rowOf({QStringLiteral("A"), QStringLiteral("B")})};
    table.text = QStringLiteral("summary");
    DocumentNode band;
    band.kind = NodeKind::Band;
    band.children = {figure({40, 20}, QStringLiteral("A \"red\" square")), paragraph(QStringLiteral("said"))};
    SheetBox box;
    box.place = QRectF(0, 0, 200, 100);
    box.line = Qt::black;
    box.blocks = {paragraph(QStringLiteral("boxed"))};
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    sheet.boxes = {box};
    DocumentNode rule;
    rule.kind = NodeKind::Rule;
    return documentOf({band, heading(1, QStringLiteral("First")), rule,
                       paragraphNode(SizeRole::Body, {link, trap}), list, table, table, sheet});
}
} // namespace

class OdtWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void packageIsOdf();
    void everyPartIsNamedAndWellFormed();
    void structureIsReal();
    void spansCoverFields();
    void pageIsTheDocuments();
    void languagesAreSaid();
    void hostileTextIsText();
    void blanksStay();
    void sameDocumentSameBytes();
    void refusingDeviceIsReported();
};

void OdtWriterTest::packageIsOdf()
{
    const QByteArray bytes = odtOf(sample());
    const QList<ZipPart> parts = zipParts(bytes);
    QVERIFY(!parts.isEmpty());
    QCOMPARE(parts.first().name, QStringLiteral("mimetype"));
    QVERIFY(parts.first().stored);
    QCOMPARE(QString::fromLatin1(parts.first().bytes), mimeType);
    // Programs tell the kind of file from these bytes: no extra field may stand before them.
    QCOMPARE(bytes.mid(30, 8 + mimeType.size()), "mimetype" + mimeType.toLatin1());
}

void OdtWriterTest::everyPartIsNamedAndWellFormed()
{
    const QList<ZipPart> parts = zipParts(odtOf(sample()));
    QStringList names;
    for (const ZipPart& part : parts) {
        names.append(part.name);
        if (part.name.endsWith(QStringLiteral(".xml")))
            QVERIFY2(xmlProblem(part.bytes).isEmpty(), qPrintable(part.name + xmlProblem(part.bytes)));
    }
    const QByteArray manifest = zipPart(odtOf(sample()), QStringLiteral("META-INF/manifest.xml"));
    QVERIFY(names.contains(QStringLiteral("Pictures/1.png")));
    for (const QString& name : names) {
        if (name != QStringLiteral("mimetype") && !name.startsWith(QStringLiteral("META-INF/")))
            QVERIFY2(manifest.contains("\"" + name.toUtf8() + "\""), qPrintable(name));
    }
}

void OdtWriterTest::structureIsReal()
{
    const QString content = contentOf(sample());
    QVERIFY(
        content.contains(QRegularExpression(QStringLiteral("<text:h [^>]*text:outline-level=\"1\">First"))));
    QVERIFY(content.contains(QStringLiteral("<table:table-header-rows><table:table-row")));
    QVERIFY(content.contains(QStringLiteral("<table:title>summary</table:title>")));
    QVERIFY(content.contains(QStringLiteral("<text:list-item><text:p")));
    QVERIFY(content.contains(QStringLiteral("xlink:href=\"https://example.org/?a=1&amp;b=2\"")));
    QVERIFY(!content.contains(QStringLiteral("file:")));
    QVERIFY(content.contains(QStringLiteral("<svg:desc>A &quot;red&quot; square</svg:desc>")));
    QVERIFY(content.contains(QStringLiteral("xlink:href=\"Pictures/1.png\"")));
    QVERIFY(content.contains(QStringLiteral("boxed")));
    // Word makes one of two tables without anything between them.
    QVERIFY(!content.contains(QStringLiteral("</table:table><table:table ")));
}

void OdtWriterTest::spansCoverFields()
{
    DocumentNode table = tableOf({{}, {}, {}}, {rowOf({QStringLiteral("a"), QStringLiteral("b")}),
                                                rowOf({QStringLiteral("c"), QStringLiteral("d")})});
    table.rows[0].cells[0].rows = 2;
    table.rows[0].cells[1].columns = 2;
    const QString content = contentOf(documentOf({table}));
    QXmlStreamReader xml(content);
    QList<QStringList> rows;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.qualifiedName() == QStringLiteral("table:table-row"))
            rows.append(QStringList());
        else if (xml.qualifiedName() == QStringLiteral("table:table-cell"))
            rows.last().append(QStringLiteral("cell"));
        else if (xml.qualifiedName() == QStringLiteral("table:covered-table-cell"))
            rows.last().append(QStringLiteral("covered"));
    }
    const QList<QStringList> wanted = {
        {QStringLiteral("cell"), QStringLiteral("cell"), QStringLiteral("covered")},
        {QStringLiteral("covered"), QStringLiteral("cell"), QStringLiteral("cell")}};
    QCOMPARE(rows, wanted);
    QVERIFY(content.contains(QStringLiteral("table:number-rows-spanned=\"2\"")));
    QVERIFY(content.contains(QStringLiteral("table:number-columns-spanned=\"2\"")));
}

void OdtWriterTest::pageIsTheDocuments()
{
    Document document = sample();
    document.page = a4Landscape();
    document.words.pageOf = QStringLiteral("%2 pages, this is %1");
    document.stamp = QStringLiteral("v3");
    const QByteArray bytes = odtOf(document);
    const QString styles = QString::fromUtf8(zipPart(bytes, QStringLiteral("styles.xml")));
    QVERIFY(styles.contains(QStringLiteral("fo:page-width=\"841.89pt\"")));
    QVERIFY(styles.contains(QStringLiteral("style:print-orientation=\"landscape\"")));
    QVERIFY(styles.contains(QStringLiteral("FOOT · v3<text:tab/>")));
    QVERIFY(styles.contains(QRegularExpression(
        QStringLiteral("<text:page-count>1</text:page-count> pages, this is <text:page-number"))));
    const QByteArray meta = zipPart(bytes, QStringLiteral("meta.xml"));
    QVERIFY(meta.contains("<dc:title>Title</dc:title>"));
    QVERIFY(meta.contains("<dc:language>en</dc:language>"));
}

void OdtWriterTest::languagesAreSaid()
{
    DocumentNode node = paragraph(QStringLiteral("Клъстери"));
    node.language = QStringLiteral("bg");
    TextSpan span = plain(QStringLiteral("שלום"));
    span.language = QStringLiteral("he");
    span.isolated = true;
    const QByteArray bytes = odtOf(documentOf({node, paragraphNode(SizeRole::Body, {span})}));
    const QString content = QString::fromUtf8(zipPart(bytes, QStringLiteral("content.xml")));
    QVERIFY(content.contains(QStringLiteral("fo:language=\"bg\" fo:country=\"BG\"")));
    QVERIFY(content.contains(QStringLiteral("style:language-complex=\"he\"")));
    QVERIFY(content.contains(QChar(0x2068) + QStringLiteral("שלום") + QChar(0x2069)));
    const QString styles = QString::fromUtf8(zipPart(bytes, QStringLiteral("styles.xml")));
    QVERIFY(styles.contains(QStringLiteral("fo:language=\"en\" fo:country=\"GB\"")));
}

void OdtWriterTest::hostileTextIsText()
{
    Document document = sample();
    document.title = document.footer = document.stamp = hostileText();
    document.root.children.push_back(paragraph(hostileText()));
    document.root.children.push_back(heading(2, hostileText()));
    DocumentNode picture = figure({10, 10}, hostileText());
    document.root.children.push_back(picture);
    DocumentNode table = tableOf({{}}, {rowOf({hostileText()})});
    table.text = hostileText();
    document.root.children.push_back(table);
    for (const ZipPart& part : zipParts(odtOf(document))) {
        if (!part.name.endsWith(QStringLiteral(".xml")))
            continue;
        QVERIFY2(xmlProblem(part.bytes).isEmpty(), qPrintable(xmlProblem(part.bytes)));
        const QString text = QString::fromUtf8(part.bytes);
        QVERIFY(!text.contains(QStringLiteral("<img")));
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(!text.contains(QChar(0x1B)));
    }
    QVERIFY(xmlText(zipPart(odtOf(document), QStringLiteral("content.xml")))
                .contains(QStringLiteral("=cmd() <img src=file:///x> & \"q\"")));
}

void OdtWriterTest::blanksStay()
{
    const QString content = contentOf(documentOf({paragraph(QStringLiteral(" a  b "))}));
    QVERIFY(content.contains(QStringLiteral("<text:s/>a <text:s/>b ")));
}

void OdtWriterTest::sameDocumentSameBytes()
{
    QCOMPARE(odtOf(sample()), odtOf(sample()));
}

void OdtWriterTest::refusingDeviceIsReported()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const Result<Done> written = writeOdt(sample(), closed);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
}

CONVENOR_TEST(OdtWriterTest)
#include "OdtWriterTest.moc"
