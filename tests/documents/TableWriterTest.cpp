// Tables for spreadsheets and the clipboard: their fields, and that nothing in them is obeyed.
#include "documents/TableWriter.h"

#include "DocumentParts.h"
#include "documents/TableText.h"
#include "TestMain.h"
#include "ZipReader.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

#include <clocale>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace convenor;
using namespace convenor::testing;

namespace {
DocumentNode titled(const QString& text)
{
    return headingNode(2, SizeRole::Heading, plain(text));
}

DocumentNode dataTable(const QStringList& header, const QList<QStringList>& rows)
{
    DocumentNode table = tableOf(std::vector<TableColumn>(std::size_t(header.size())), {});
    table.headerRows = {rowOf(header)};
    for (const QStringList& row : rows)
        table.rows.push_back(rowOf(row));
    return table;
}

TableRow groupRow(const QString& text, int columns)
{
    TableRow row = rowOf({text});
    row.cells.front().columns = columns;
    row.look = RowLook::Group;
    return row;
}

QByteArray csvOf(const Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(document, buffer) ? buffer.data() : QByteArray();
}

QByteArray xlsxOf(const Document& document)
{
    const QTemporaryDir folder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeXlsx(document, folder.path(), buffer) ? buffer.data() : QByteArray();
}

// A field of a sheet: its text, and how the sheet says what it is ("t": "s" a text, none a number).
struct SheetField
{
    QString text;
    QString type;
    bool formula = false;

    bool operator==(const SheetField&) const = default;
};

// Every text of the workbook, in the order in which fields call it by its number.
QStringList sharedTexts(const QByteArray& workbook)
{
    QXmlStreamReader xml(zipPart(workbook, QStringLiteral("xl/sharedStrings.xml")));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("t"))
            texts.append(xml.readElementText());
    }
    return texts;
}

// The fields of the first sheet by their places ("B2").
QMap<QString, SheetField> fieldsOf(const Document& document)
{
    const QByteArray workbook = xlsxOf(document);
    const QStringList texts = sharedTexts(workbook);
    QXmlStreamReader xml(zipPart(workbook, QStringLiteral("xl/worksheets/sheet1.xml")));
    QMap<QString, SheetField> fields;
    QString place;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("c")) {
            place = xml.attributes().value(QStringLiteral("r")).toString();
            fields[place].type = xml.attributes().value(QStringLiteral("t")).toString();
        } else if (xml.name() == QStringLiteral("f")) {
            fields[place].formula = true;
        } else if (xml.name() == QStringLiteral("v")) {
            const QString value = xml.readElementText();
            fields[place].text =
                fields[place].type == QStringLiteral("s") ? texts.value(value.toInt()) : value;
        }
    }
    return fields;
}

SheetField textField(const QString& text)
{
    return {text, QStringLiteral("s")};
}

SheetField numberField(const QString& number)
{
    return {number, QString()};
}

QString sheetOf(const Document& document, int number = 1)
{
    return QString::fromUtf8(
        zipPart(xlsxOf(document), QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");
const QString d = QStringLiteral("d");
} // namespace

class TableWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void tablesHaveTitles();
    void spansAreFilled();
    void groupsBecomeAColumn();
    void pagesOfOneListAreOneTable();
    void factsAndLanesAreNoTables();
    void longTablesComeFromTheirSource();
    void numbers_data();
    void numbers();
    void csvIsPlain();
    void csvOfTablesOfOneKindIsOneTable();
    void xlsxIsWellFormed();
    void xlsxKeepsTextsAndNumbersApart();
    void xlsxNumbersKnowNoLocale();
    void xlsxCutsTextsThatNoFieldTakes();
    void xlsxSaysWhoMadeIt();
    void xlsxFailsWithItsFolder();
    void halfAWorkbookIsNone();
    void sheetNamesAreTakenByAllPrograms();
    void hostileTextIsText();
    void clipboardIsSelfContained();
    void noTableNoClipboard();
};

void TableWriterTest::tablesHaveTitles()
{
    const QList<TextTable> tables = tablesOf(documentOf({titled(a), dataTable({b}, {{c}})}));
    QCOMPARE(tables, QList<TextTable>({{a, {b}, {{c}}}}));
    DocumentNode unheaded = dataTable({b}, {{c}});
    unheaded.text = d;
    QCOMPARE(tablesOf(documentOf({unheaded})).first().title, d);
}

void TableWriterTest::spansAreFilled()
{
    DocumentNode table = dataTable(
        {a, b, c},
        {{QStringLiteral("1"), QStringLiteral("2")}, {QStringLiteral("3")}, {QStringLiteral("all")}});
    table.rows[0].cells[0].rows = 2;
    table.rows[0].cells[1].columns = 2;
    table.rows[2].cells[0].columns = 3;
    const QList<QStringList> wanted = {{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2")},
                                       {QStringLiteral("1"), QStringLiteral("3"), QString()},
                                       {QStringLiteral("all"), QString(), QString()}};
    QCOMPARE(tablesOf(documentOf({table})).first().rows, wanted);
}

void TableWriterTest::groupsBecomeAColumn()
{
    DocumentNode table = dataTable({a, b}, {{c, d}, {d, c}});
    table.rows.insert(table.rows.begin(), groupRow(QStringLiteral("Austria"), 2));
    table.rows.insert(table.rows.begin() + 2, groupRow(QStringLiteral("Belgium"), 2));
    const TextTable text = tablesOf(documentOf({table})).first();
    QCOMPARE(text.header, QStringList({QStringLiteral("Part"), a, b}));
    QCOMPARE(text.rows,
             QList<QStringList>({{QStringLiteral("Austria"), c, d}, {QStringLiteral("Belgium"), d, c}}));
}

void TableWriterTest::pagesOfOneListAreOneTable()
{
    SheetBox left;
    left.blocks = {dataTable({a}, {{b}})};
    SheetBox right;
    right.blocks = {dataTable({a}, {{c}})};
    DocumentNode sheet;
    sheet.kind = NodeKind::Sheet;
    sheet.boxes = {left, right};
    const QList<TextTable> tables = tablesOf(documentOf({titled(d), sheet, dataTable({b}, {{c}})}));
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0].rows, QList<QStringList>({{b}, {c}}));
}

void TableWriterTest::factsAndLanesAreNoTables()
{
    DocumentNode facts = dataTable({a}, {{b}});
    facts.look = TableLook::Facts;
    DocumentNode lanes = tableOf({{}}, {TableRow{}});
    lanes.look = TableLook::Lanes;
    lanes.rows[0].cells.push_back(cellOf({dataTable({c}, {{d}})}));
    const QList<TextTable> tables = tablesOf(documentOf({facts, lanes}));
    QCOMPARE(tables.size(), 1);
    QCOMPARE(tables.first().header, QStringList(c));
}

void TableWriterTest::longTablesComeFromTheirSource()
{
    class Numbers : public RowSource
    {
    public:
        qsizetype count() const override { return 1000; }
        TableRow row(qsizetype index) const override { return rowOf({QString::number(index)}); }
    };
    DocumentNode table = dataTable({a}, {});
    table.source = std::make_shared<Numbers>();
    const Document document = documentOf({table});
    QCOMPARE(tablesOf(document).first().rows.size(), 1000);
    QVERIFY(sheetOf(document).contains(QStringLiteral("<v>999</v>")));
}

void TableWriterTest::numbers_data()
{
    QTest::addColumn<bool>("isNumber");
    const auto row = [](const char* text, bool number) { QTest::newRow(text) << number; };
    row("0", true);
    row("12", true);
    row("-3.25", true);
    row("007", false);
    row("1.50", false);
    row("-0", false);
    row("123456789012345.5", false);
    row("+32 2 123", false);
    row("1e5", false);
    row("1,5", false);
    row("1-2", false);
    row("1234567890123456", false);
    row("", false);
    row("10 Dec", false);
}

void TableWriterTest::numbers()
{
    QFETCH(const bool, isNumber);
    QCOMPARE(numberOf(QString::fromUtf8(QTest::currentDataTag())).has_value(), isNumber);
}

void TableWriterTest::csvIsPlain()
{
    const Document document =
        documentOf({titled(a),
                    dataTable({QStringLiteral("Name"), QStringLiteral("Town, country")},
                              {{QStringLiteral("Zsófia \"Z\""), QStringLiteral("=1+1")}}),
                    titled(b), dataTable({c}, {{d}})});
    QCOMPARE(csvOf(document),
             QByteArray("\xEF\xBB\xBFTable,Name,\"Town, country\"\r\na,\"Zsófia \"\"Z\"\"\",'=1+1\r\n"
                        "\r\nTable,c\r\nb,d\r\n"));
}

void TableWriterTest::csvOfTablesOfOneKindIsOneTable()
{
    const Document document =
        documentOf({titled(a), dataTable({c}, {{d}}), titled(b), dataTable({c}, {{d}})});
    QCOMPARE(csvOf(document), QByteArray("\xEF\xBB\xBFTable,c\r\na,d\r\nb,d\r\n"));
    // What is of another kind stands behind them; each row still says whose it is.
    QCOMPARE(csvOf(documentOf({titled(a), dataTable({c}, {{d}}), titled(b), dataTable({c}, {{d}}), titled(c),
                               dataTable({d}, {{a}})})),
             QByteArray("\xEF\xBB\xBFTable,c\r\na,d\r\nb,d\r\n\r\nTable,d\r\nc,a\r\n"));
    // One alone needs no title.
    QCOMPARE(csvOf(documentOf({titled(a), dataTable({c}, {{d}})})), QByteArray("\xEF\xBB\xBF"
                                                                               "c\r\nd\r\n"));
}

void TableWriterTest::xlsxIsWellFormed()
{
    const Document document =
        documentOf({titled(a), dataTable({c}, {{d}}), titled(b), dataTable({d}, {{c}})});
    const QList<ZipPart> parts = zipParts(xlsxOf(document));
    QStringList names;
    for (const ZipPart& part : parts) {
        names.append(part.name);
        QVERIFY2(xmlProblem(part.bytes).isEmpty(), qPrintable(part.name + xmlProblem(part.bytes)));
    }
    for (const char* name : {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml",
                             "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml",
                             "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "docProps/core.xml"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    const QString sheet = sheetOf(document);
    QVERIFY(sheet.contains(QStringLiteral("state=\"frozen\"")));
    QCOMPARE(xlsxOf(document), xlsxOf(document));
    // Even without a table it is a workbook.
    QVERIFY(xmlProblem(sheetOf(documentOf({})).toUtf8()).isEmpty());
}

void TableWriterTest::xlsxKeepsTextsAndNumbersApart()
{
    DocumentNode table = dataTable(
        {a, b, c, d}, {{QStringLiteral("=SUM(A1)"), QStringLiteral("42"), QStringLiteral("2026-12-10"),
                        QStringLiteral("https://example.org")},
                       {QString(), QStringLiteral("007"), QStringLiteral("-3.25"), QStringLiteral("two")}});
    table.rows[1].cells[3].blocks.push_back(paragraph(QStringLiteral("lines")));
    const QMap<QString, SheetField> fields = fieldsOf(documentOf({table}));
    const QMap<QString, SheetField> wanted = {
        {QStringLiteral("A1"), textField(a)},
        {QStringLiteral("B1"), textField(b)},
        {QStringLiteral("C1"), textField(c)},
        {QStringLiteral("D1"), textField(d)},
        {QStringLiteral("A2"), textField(QStringLiteral("=SUM(A1)"))},
        {QStringLiteral("B2"), numberField(QStringLiteral("42"))},
        {QStringLiteral("C2"), textField(QStringLiteral("2026-12-10"))},
        {QStringLiteral("D2"), textField(QStringLiteral("https://example.org"))},
        {QStringLiteral("B3"), textField(QStringLiteral("007"))},
        {QStringLiteral("C3"), numberField(QStringLiteral("-3.25"))},
        {QStringLiteral("D3"), textField(QStringLiteral("two\nlines"))},
    };
    for (const auto& [place, field] : wanted.toStdMap())
        QVERIFY2(fields.value(place) == field, qPrintable(place + fields.value(place).text));
    QCOMPARE(fields.keys(), wanted.keys());
}

// The library prints "3,25" where the process speaks German.
void TableWriterTest::xlsxNumbersKnowNoLocale()
{
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    const char* german = nullptr;
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_BE.UTF-8", "nl_BE.UTF-8"})
        german = german ? german : std::setlocale(LC_ALL, name);
    if (!german)
        QSKIP("no locale with decimal commas is installed");
    const Document document = documentOf({dataTable({a}, {{QStringLiteral("3.25")}})});
    const QString sheet = sheetOf(document);
    const QString after = QString::number(1.5) + QString::fromUtf8(std::setlocale(LC_ALL, nullptr));
    const QString kept = QStringLiteral("1.5") + QString::fromUtf8(german);
    std::setlocale(LC_ALL, before.constData());
    QCOMPARE(after, kept);
    QVERIFY(sheet.contains(QStringLiteral("<v>3.25</v>")));
    QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral("width=\"\\d+,"))));
}

void TableWriterTest::xlsxCutsTextsThatNoFieldTakes()
{
    // The last character that has room is half of one.
    const QString text = QString(32766, u'x') + QStringLiteral("\U0001F600 and more");
    const QMap<QString, SheetField> fields =
        fieldsOf(documentOf({dataTable({a}, {{text}, {QString(32760, u'y') + QStringLiteral("_x0041_")}})}));
    QCOMPARE(fields.value(QStringLiteral("A2")).text, QString(32766, u'x'));
    QCOMPARE(fields.value(QStringLiteral("A3")).text.size(), 32767);
}

void TableWriterTest::xlsxSaysWhoMadeIt()
{
    Document document = documentOf({dataTable({a}, {{b}})});
    document.title = QStringLiteral("Zsófia's <list>");
    const QByteArray core = zipPart(xlsxOf(document), QStringLiteral("docProps/core.xml"));
    QVERIFY(core.contains("<dc:title>Zsófia's &lt;list&gt;</dc:title>"));
    QVERIFY(core.contains("<dc:creator>Convenor</dc:creator>"));
    QVERIFY(core.contains(">1980-01-01T00:00:00Z</dcterms:created>"));
}

void TableWriterTest::xlsxFailsWithItsFolder()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<Done> done = writeXlsx(documentOf({dataTable({a}, {{b}})}), missing, buffer);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(done.error().subject, missing);
    QVERIFY(!done.error().detail.isEmpty());
    QVERIFY(buffer.data().isEmpty());
}

// As on a full disk: the sheet in its temporary file has no room, the archive has.
void TableWriterTest::halfAWorkbookIsNone()
{
#ifdef Q_OS_UNIX
    QList<QStringList> rows;
    for (int i = 0; i < 20'000; ++i)
        rows.append({QString::number(i % 10), a});
    const Document document = documentOf({dataTable({a, b}, rows)});
    const QTemporaryDir folder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{300'000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const Result<Done> done = writeXlsx(document, folder.path(), buffer);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(done.error().subject, folder.path());
    QVERIFY(buffer.data().isEmpty());
    QVERIFY(writeXlsx(document, folder.path(), buffer));
    // Nothing of what people typed lies about but the workbook itself.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("workbook.xlsx")));
#else
    QSKIP("needs limits of Unix");
#endif
}

void TableWriterTest::sheetNamesAreTakenByAllPrograms()
{
    const QString name = QStringLiteral("Monday: [9/11] 'and' a title that is much longer than 31");
    const Document document =
        documentOf({titled(name), dataTable({c}, {{d}}), titled(name), dataTable({d}, {{c}}),
                    titled(QStringLiteral("History")), dataTable({a}, {{c}})});
    const QByteArray workbook = zipPart(xlsxOf(document), QStringLiteral("xl/workbook.xml"));
    QXmlStreamReader xml(workbook);
    QStringList names;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("sheet"))
            names.append(xml.attributes().value(QStringLiteral("name")).toString());
    }
    QCOMPARE(names.size(), 3);
    QVERIFY(names[0] != names[1]);
    for (const QString& each : names) {
        QVERIFY2(
            each.size() <= 31 && !each.contains(QRegularExpression(QStringLiteral("[\\[\\]:*?/\\\\]"))) &&
                !each.endsWith(u'\'') && each.compare(QLatin1String("history"), Qt::CaseInsensitive) != 0,
            qPrintable(each));
    }
}

void TableWriterTest::hostileTextIsText()
{
    Document document = documentOf({titled(hostileText()), dataTable({hostileText()}, {{hostileText()}})});
    document.title = hostileText();
    for (const ZipPart& part : zipParts(xlsxOf(document)))
        QVERIFY2(xmlProblem(part.bytes).isEmpty(), qPrintable(part.name + xmlProblem(part.bytes)));
    const QByteArray workbook = xlsxOf(document);
    for (const ZipPart& part : zipParts(workbook)) {
        QVERIFY(!part.bytes.contains("<img"));
        QVERIFY(!part.bytes.contains("<f>"));
        QVERIFY(!part.bytes.contains("hyperlink"));
    }
    const QString texts = sharedTexts(workbook).join(u' ');
    QVERIFY(texts.contains(QStringLiteral("=cmd() <img")));
    QVERIFY(texts.contains(QStringLiteral("_x005F_x0041_")));
    QVERIFY(texts.contains(QChar(0x241B)) && texts.contains(QChar(0x2408))); // seen, not written as "_x001B_"
    const QString csv = QString::fromUtf8(csvOf(document));
    QVERIFY(!csv.contains(QRegularExpression(QStringLiteral("(^|[\\n,])\"?[=+@-]"))));
    const QString html = clipboardHtml(document);
    QVERIFY(!html.contains(QStringLiteral("<img")));
    QCOMPARE(html.count(QStringLiteral(">'=cmd()")), 2); // both fields; the heading above is none
    for (const QString& text : {texts, csv, html, clipboardText(document)}) {
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(!text.contains(QChar(0x1B)));
    }
    QVERIFY(clipboardText(document).startsWith(QStringLiteral("'=cmd()")));
}

void TableWriterTest::clipboardIsSelfContained()
{
    DocumentNode table = dataTable({a, b}, {{c, d}});
    table.rows[0].cells[0].rowHeader = true;
    table.rows[0].cells[1].blocks.front().spans.front().link = QStringLiteral("javascript:alert(1)");
    const QString html = clipboardHtml(documentOf({titled(QStringLiteral("Title")), table}));
    QVERIFY(html.contains(QStringLiteral("border-collapse")));
    QVERIFY(html.contains(QStringLiteral("scope=\"row\"")));
    QVERIFY(!html.contains(QStringLiteral("class=")));
    QVERIFY(!html.contains(QStringLiteral("src=")));
    QVERIFY(!html.contains(QStringLiteral("javascript:")));
    QVERIFY(html.contains(QStringLiteral("mso-number-format:'\\@'")));
    QCOMPARE(clipboardText(documentOf({table})), QStringLiteral("a\tb\nc\td\n"));
}

void TableWriterTest::noTableNoClipboard()
{
    const Document document = documentOf({titled(a), paragraph(b)});
    QVERIFY(clipboardHtml(document).isEmpty());
    QVERIFY(clipboardText(document).isEmpty());
}

CONVENOR_TEST(TableWriterTest)
#include "TableWriterTest.moc"
