// ODS, zipped and flat.
#include "SheetParts.h"
#include "TestMain.h"

#include <QFile>

namespace convenor::testing {
class OdsFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void cells_areShown_data();
    void cells_areShown();
    void repeats_areBounded();
    void mergedCells_keepTheirPlaces();
    void sheets_areFound();
    void flatFiles_areRead();
    void strangeFiles_areRefused_data();
    void strangeFiles_areRefused();
    void realFiles_areRead();

private:
    static ReadSheet read(const QByteArray& rows)
    {
        return readSheet(odsOf("<table:table table:name='S'>" + rows + "</table:table>"));
    }
};

void OdsFileTest::cells_areShown_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto add = [](const char* name, const char* attributes, const char* inside, const char* text) {
        QTest::newRow(name) << "<table:table-cell " + QByteArray(attributes) + '>' + inside +
                                   "</table:table-cell>"
                            << QString::fromUtf8(text);
    };
    add("text", "office:value-type='string'", "<text:p>Анна</text:p>", "Анна");
    add("lines", "office:value-type='string'", "<text:p>a</text:p><text:p>b<text:line-break/>c</text:p>",
        "a\nb\nc");
    add("blanks", "office:value-type='string'", "<text:p>  a \n b<text:s text:c='3'/>c<text:tab/>d</text:p>",
        "a b   c\td");
    add("spans", "office:value-type='string'",
        "<text:p>a<text:span>b<text:a>c</text:a></text:span>d</text:p>", "abcd");
    add("ruby", "office:value-type='string'",
        "<text:p><text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>x</text:ruby-text></"
        "text:ruby></text:p>",
        "東");
    add("annotation", "office:value-type='string'",
        "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>", "a");
    add("attribute", "office:value-type='string' office:string-value='a'", "", "a");
    add("number", "office:value-type='float' office:value='1234.50'", "<text:p>1,234.50 €</text:p>",
        "1234.5");
    add("telephone", "office:value-type='float' office:value='420'", "<text:p>00420</text:p>", "00420");
    add("currency", "office:value-type='currency' office:value='3'", "<text:p>3.00 €</text:p>", "3");
    add("share", "office:value-type='percentage' office:value='0.15'", "<text:p>15%</text:p>", "15%");
    add("date", "office:value-type='date' office:date-value='2026-11-22'", "<text:p>22.11.26</text:p>",
        "2026-11-22");
    add("moment", "office:value-type='date' office:date-value='2026-11-22T09:29:59.9999'", "",
        "2026-11-22 09:30");
    add("time", "office:value-type='time' office:time-value='PT09H30M00S'", "", "09:30");
    add("long time", "office:value-type='time' office:time-value='PT30H05M07S'", "", "30:05:07");
    add("boolean", "office:value-type='boolean' office:boolean-value='true'", "<text:p>WAHR</text:p>",
        "TRUE");
    add("error", "office:value-type='string' office:string-value='' table:formula='x'",
        "<text:p>#N/A</text:p>", "#N/A");
    add("no number", "office:value-type='float' office:value='x'", "<text:p>y</text:p>", "y");
}

void OdsFileTest::cells_areShown()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, text);
    const ReadSheet sheet = read("<table:table-row>" + cell + "</table:table-row>");
    QCOMPARE(sheet.error, QString());
    QCOMPARE(sheet.line(1), text);
}

void OdsFileTest::repeats_areBounded()
{
    const QByteArray x = "<text:p>x</text:p></table:table-cell>";
    const ReadSheet sheet = read(
        "<table:table-row table:number-rows-repeated='2'><table:table-cell "
        "table:number-columns-repeated='3'/>"
        "<table:table-cell table:number-columns-repeated='2'>" +
        x +
        "<table:table-cell table:number-columns-repeated='16379'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
        "<table:table-row table:number-rows-repeated='500000'><table:table-cell/></table:table-row>"
        "<table:table-row><table:table-cell table:number-columns-repeated='999999999'>" +
        x + "</table:table-row><table:table-row table:number-rows-repeated='1048576'><table:table-cell/>" +
        "</table:table-row>");
    QCOMPARE(sheet.error, QString());
    QCOMPARE(sheet.rows.size(), 3); // 500,003 empty rows are no matter
    QCOMPARE(sheet.line(2), QStringLiteral("|||x|x"));
    QCOMPARE(sheet.rows[2].number, 500006);
    QCOMPARE(sheet.rows[2].cells.size(), 16384);
    // A small file that says it were a huge one.
    const ReadSheet huge = read("<table:table-row table:number-rows-repeated='1048576'><table:table-cell "
                                "table:number-columns-repeated='16384'>" +
                                x + "</table:table-row>");
    QVERIFY(huge.error.contains(QStringLiteral("100 million")));
}

void OdsFileTest::mergedCells_keepTheirPlaces()
{
    const ReadSheet sheet = read(
        "<table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned='2'>"
        "<text:p>a</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>b</text:p>"
        "</table:table-cell></table:table-row></table:table-header-rows>"
        "<table:table-row-group><table:table-row "
        "table:visibility='collapse'><table:table-cell><text:p>c</text:p>"
        "</table:table-cell></table:table-row></table:table-row-group>");
    QCOMPARE(sheet.line(1), QStringLiteral("a||b"));
    QCOMPARE(sheet.line(2), QStringLiteral("c"));
    QCOMPARE(sheet.remarks.size(), 2);
}

void OdsFileTest::sheets_areFound()
{
    const QByteArray row =
        "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>";
    const QByteArray bytes = odsOf(
        "<table:tracked-changes><table:table-cell><text:p>old</text:p></table:table-cell></"
        "table:tracked-changes>"
        "<table:table table:name='a'><table:shapes><text:p>shape</text:p></table:shapes></table:table>"
        "<table:table table:name=\"'file:///x.ods'#$S\">" +
            row + "</table:table><table:table table:name='b' table:style-name='h'>" + row + "</table:table>",
        "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>");
    const auto file = openSheetFile(bytes, QStringLiteral("f"));
    QVERIFY(file);
    QCOMPARE((*file)->tables().size(), 2);
    QCOMPARE((*file)->tables()[1].name, QStringLiteral("b"));
    QVERIFY(!(*file)->tables()[0].hidden);
    QVERIFY((*file)->tables()[1].hidden);
    QVERIFY(readSheet(bytes, 0).rows.isEmpty());
    QCOMPARE(readSheet(bytes, 1).line(1), QStringLiteral("x"));
}

void OdsFileTest::flatFiles_areRead()
{
    const ReadSheet sheet = readSheet(
        "<?xml version='1.0' encoding='UTF-8'?>" +
        odsContentOf("<table:table table:name='a'><table:table-row><table:table-cell><text:p>x</text:p>"
                     "</table:table-cell></table:table-row></table:table>"));
    QCOMPARE(sheet.error, QString());
    QCOMPARE(sheet.line(1), QStringLiteral("x"));
}

void OdsFileTest::strangeFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto part = [](const char* name, const QByteArray& bytes) {
        return std::pair(QString::fromLatin1(name), bytes);
    };
    QTest::newRow("password") << zipOf({part("content.xml", odsContentOf({})),
                                        part("META-INF/manifest.xml",
                                             "<m><file-entry><encryption-data/></file-entry></m>")})
                              << QStringLiteral("password");
    QTest::newRow("no table") << odsOf({}) << QStringLiteral("no sheet");
    QTest::newRow("no content") << zipOf({part("mimetype", "x")}) << QStringLiteral("archive");
    QTest::newRow("text document") << zipOf(
                                          {part("word/document.xml", "x"), part("[Content_Types].xml", "x")})
                                   << QStringLiteral("text document");
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on")
                               << QStringLiteral(".xls");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("end");
}

void OdsFileTest::strangeFiles_areRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const auto file = openSheetFile(bytes, QStringLiteral("name"));
    QVERIFY(!file);
    QCOMPARE(file.error().subject, QStringLiteral("name"));
    QVERIFY2(file.error().detail.contains(why), qPrintable(file.error().detail));
}

void OdsFileTest::realFiles_areRead()
{
    const QString folder = sharedFolder(QStringLiteral("data/xlsx"));
    if (folder.isEmpty())
        QSKIP("no shared folder");
    const auto read = [&](const char* name, int table = 0) {
        QFile file(folder + u'/' + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", name);
        return readSheet(file.readAll(), table);
    };
    QCOMPARE(read("calamine/with-annotation.ods").line(1), QStringLiteral("cell a.1"));
    QVERIFY(read("calamine/pass_protected.ods").error.contains(QStringLiteral("password")));
    QCOMPARE(read("sheetjs/AutoFilter.ods", 2).remarks.size(), 1);
    QCOMPARE(read("calamine/number_rows_repeated.ods", 2).line(10), QStringLiteral("C|D"));
}
} // namespace convenor::testing

CONVENOR_TEST_CORE(convenor::testing::OdsFileTest)
#include "OdsFileTest.moc"
