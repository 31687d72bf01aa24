// XLSX as Excel, LibreOffice, Google and lesser programs write it.
#include "exchange/sheets/NumberFormat.h"
#include "SheetParts.h"
#include "TestMain.h"

#include <QFile>

namespace convenor::testing {
class XlsxFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void cells_areShown_data();
    void cells_areShown();
    void numbers_areShown_data();
    void numbers_areShown();
    void dates_countFromEitherYear();
    void places_areKept();
    void emptyRows_comeOnlyBetweenOthers();
    void sheets_haveNamesAndMayBeHidden();
    void parts_areFoundWhereverTheyLie_data();
    void parts_areFoundWhereverTheyLie();
    void remarks_sayWhatIsDifferent();
    void twoReaders_doNotDisturbEachOther();
    void reading_canBeStopped();
    void realFiles_areRead();
};

void XlsxFileTest::cells_areShown_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto add = [](const char* name, const char* cell, const QString& text) {
        QTest::newRow(name) << QByteArray(cell) << text;
    };
    add("shared", "<c t='s'><v>0</v></c>", QStringLiteral("Анна"));
    add("runs", "<c t='s'><v>1</v></c>", QStringLiteral("Anna Bell"));
    add("phonetic", "<c t='s'><v>2</v></c>", QStringLiteral("東京"));
    add("escapes", "<c t='s'><v>3</v></c>", QStringLiteral("a\rb_x000D_c_xyz"));
    add("no such text", "<c t='s'><v>99</v></c>", {});
    add("before the first", "<c t='s'><v>-1</v></c>", {});
    add("inline", "<c t='inlineStr'><is><t>x</t></is></c>", QStringLiteral("x"));
    add("inline runs",
        "<c t='inlineStr'><is><r><t>x</t></r><r><rPr><b/></rPr><t xml:space='preserve'> y</t></r></is></c>",
        QStringLiteral("x y"));
    add("inline in v", "<c t='inlineStr'><v>x</v></c>", QStringLiteral("x"));
    add("CDATA", "<c t='inlineStr'><is><t><![CDATA[<b>&amp;]]></t></is></c>", QStringLiteral("<b>&amp;"));
    add("entities", "<c t='inlineStr'><is><t>a &amp; b &#233;</t></is></c>", QStringLiteral("a & b é"));
    add("formula", "<c t='str'><f>A1&amp;B1</f><v>Anna</v></c>", QStringLiteral("Anna"));
    add("formula of a number", "<c><f>1+1</f><v>2</v></c>", QStringLiteral("2"));
    add("true", "<c t='b'><v>1</v></c>", QStringLiteral("TRUE"));
    add("false", "<c t='b'><v>0</v></c>", QStringLiteral("FALSE"));
    add("error", "<c t='e'><v>#N/A</v></c>", QStringLiteral("#N/A"));
    add("ISO date", "<c t='d'><v>2026-11-22T09:30:00</v></c>", QStringLiteral("2026-11-22 09:30"));
    add("integer", "<c><v>359888123456</v></c>", QStringLiteral("359888123456"));
    add("arithmetic", "<c><v>0.30000000000000004</v></c>", QStringLiteral("0.3"));
    add("date", "<c s='1'><v>46348</v></c>", QStringLiteral("2026-11-22"));
    add("own format", "<c s='2'><v>46348.395833333336</v></c>", QStringLiteral("2026-11-22 09:30"));
    add("share", "<c s='3'><v>0.15</v></c>", QStringLiteral("15%"));
    add("zeros", "<c s='4'><v>420</v></c>", QStringLiteral("00420"));
    add("no such format", "<c s='77'><v>1.50</v></c>", QStringLiteral("1.5"));
    add("not a number", "<c><v>NaN</v></c>", QStringLiteral("NaN"));
}

void XlsxFileTest::cells_areShown()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, text);
    Workbook book;
    book.rows = "<row r='1'>" + cell + "<c t='inlineStr'><is><t>end</t></is></c></row>";
    book.shared = "<si><t>Анна</t></si><si><r><t>Anna </t></r><r><t>Bell</t></r></si>"
                  "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>"
                  "<si><t>a_x000D_b_x005F_x000D_c_xyz</t></si>";
    book.styles = "<numFmts><numFmt numFmtId='164' formatCode='DD.MM.YYYY\\ HH:MM'/>"
                  "<numFmt numFmtId='165' formatCode='00000'/></numFmts>"
                  "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                  "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='9'/>"
                  "<xf numFmtId='165'/></cellXfs>"
                  "<dxfs><dxf><numFmt numFmtId='164' formatCode='0'/></dxf></dxfs>";
    const ReadSheet sheet = readSheet(xlsxOf(book));
    QCOMPARE(sheet.error, QString());
    QCOMPARE(sheet.rows.size(), 1);
    QCOMPARE(sheet.rows[0].cells, QStringList({text, QStringLiteral("end")}));
}

void XlsxFileTest::numbers_areShown_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    const auto add = [](double number, const char* format, const char* text) {
        QTest::addRow("%s of %.15g", format, number)
            << number << QString::fromUtf8(format) << QString::fromUtf8(text);
    };
    add(0, "General", "0");
    add(-0.0, "GENERAL", "0");
    add(1e15, "General", "1000000000000000");
    add(12345678901234567890.0, "0", "12345678901234600000");
    add(0.00001, "0.00E+00", "0.00001");
    add(-1.5, "#,##0.00\\ \"d\"", "-1.5");
    add(1e300, "General", "1e+300");
    add(46348, "yyyy\\-mm\\-dd", "2026-11-22");
    add(46348, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2026-11-22");
    add(46348, "[$-402]d mmmm yyyy \"г.\";@", "2026-11-22");
    add(46348.5, "m/d/yy h:mm", "2026-11-22 12:00");
    add(46348.5, "[$-409]h:mm AM/PM", "12:00");
    add(46348.5, "D.M.YY", "2026-11-22");
    add(46348, "mmm-yy", "2026-11-22");
    add(1.25, "[h]:mm", "30:00");
    add(0.395833333333333, "hh:mm", "09:30");
    add(0.3959375, "hh:mm:ss", "09:30:09");
    add(0.999999999, "hh:mm", "00:00"); // the next day
    add(45000.0000000001, "yyyy-mm-dd hh:mm:ss", "2023-03-15 00:00");
    add(3, "[Red]0", "3");
    add(3, "\"day\" 0", "3");
    add(3, "[$€-2] #,##0", "3");
    add(0.1534, "0.00%", "15.34%");
    add(-5, "yyyy-mm-dd", "-5");
    add(2958466, "yyyy-mm-dd", "2958466");
    add(7, "000", "007");
    add(7.5, "000", "7.5");
    add(1, "@", "1");
}

void XlsxFileTest::numbers_areShown()
{
    QFETCH(const double, number);
    QFETCH(const QString, format);
    QTEST(shownNumber(number, formatOfCode(format), false), "text");
}

void XlsxFileTest::dates_countFromEitherYear()
{
    const NumberFormat date = builtInFormat(14);
    QCOMPARE(shownNumber(1, date, false), QStringLiteral("1900-01-01"));
    QCOMPARE(shownNumber(59, date, false), QStringLiteral("1900-02-28"));
    QCOMPARE(shownNumber(60, date, false), QStringLiteral("1900-02-29")); // which never was
    QCOMPARE(shownNumber(61, date, false), QStringLiteral("1900-03-01"));
    QCOMPARE(shownNumber(0, date, true), QStringLiteral("1904-01-01"));
    QCOMPARE(shownNumber(44886, date, true), QStringLiteral("2026-11-22"));
    Workbook book;
    book.rows = "<row><c s='0'><v>44886</v></c></row>";
    book.styles = "<cellXfs><xf numFmtId='14'/></cellXfs>";
    book.properties =
        "<workbookPr date1904='1'/><extLst><ext><x:workbookPr xmlns:x='x' a='1'/></ext></extLst>";
    QCOMPARE(readSheet(xlsxOf(book)).line(1), QStringLiteral("2026-11-22"));
}

void XlsxFileTest::places_areKept()
{
    Workbook book;
    book.rows = "<row r='3'><c r='B3'><v>1</v></c><c r='D3'><v>2</v></c><c><v>3</v></c></row>"
                "<row><c/><c><v>4</v></c></row>"
                "<row r='9'><c r='$B$9'><v>5</v></c><c r='xfd9'><v>6</v></c></row>"
                "<row r='0'><c r='1A'><v>7</v></c><c r='ZZZZ1'><v>8</v></c><c r='C'><v>9</v></c></row>"
                "<row r='4294967297'><c r='C1'><v>1</v></c><c r='A1'><v>2</v></c></row>";
    const ReadSheet sheet = readSheet(xlsxOf(book));
    QCOMPARE(sheet.error, QString());
    QCOMPARE(sheet.line(3), QStringLiteral("|1||2|3"));
    QCOMPARE(sheet.line(4), QStringLiteral("|4"));
    QCOMPARE(sheet.rows[2].cells.size(), 16384);
    QCOMPARE(sheet.line(10), QStringLiteral("7|8|9")); // one after another where the file does not tell
    QCOMPARE(sheet.line(11), QStringLiteral("2||1"));
}

void XlsxFileTest::emptyRows_comeOnlyBetweenOthers()
{
    Workbook book;
    book.rows = "<row r='1'><c><v>1</v></c><c s='1'/></row><row r='2'><c s='1'/></row><row r='3'/>"
                "<row r='6'><c><v>2</v></c></row><row r='7'><c s='1'/></row>";
    const ReadSheet sheet = readSheet(xlsxOf(book));
    QList<int> numbers;
    for (const SourceRow& row : sheet.rows)
        numbers << row.number;
    QCOMPARE(numbers, QList<int>({1, 2, 3, 6}));
    QCOMPARE(sheet.rows[0].cells.size(), 1);
}

void XlsxFileTest::sheets_haveNamesAndMayBeHidden()
{
    Parts parts = partsOf({});
    parts[1].second = "<w:workbook xmlns:w='http://purl.oclc.org/ooxml/spreadsheetml/main' "
                      "xmlns:q='http://purl.oclc.org/ooxml/officeDocument/relationships'><w:sheets>"
                      "<w:sheet name='Лист' q:id='s'/><w:sheet name='b' state='hidden' q:id='s'/>"
                      "<w:sheet name='c' state='veryHidden' q:id='s'/><w:sheet name='chart' "
                      "q:id='t'/></w:sheets></w:workbook>";
    const auto file = openSheetFile(zipOf(parts), QStringLiteral("f"));
    QVERIFY(file);
    QCOMPARE(int((*file)->kind()), int(TableFile::Kind::Xlsx));
    QStringList names;
    QList<bool> hidden;
    for (const SourceTable& table : (*file)->tables()) {
        names << table.name;
        hidden << table.hidden;
    }
    QCOMPARE(names, QStringList({QStringLiteral("Лист"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(hidden, QList<bool>({false, true, true}));
}

void XlsxFileTest::parts_areFoundWhereverTheyLie_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("relative") << QByteArray("worksheets/sheet1.xml");
    QTest::newRow("absolute") << QByteArray("/xl/worksheets/sheet1.xml");
    QTest::newRow("dots") << QByteArray("./../xl/worksheets/../worksheets/sheet1.xml");
    QTest::newRow("backslashes") << QByteArray("worksheets\\sheet1.xml");
    QTest::newRow("case") << QByteArray("Worksheets/Sheet1.xml");
    QTest::newRow("percent") << QByteArray("worksheets/sheet%31.xml");
}

void XlsxFileTest::parts_areFoundWhereverTheyLie()
{
    QFETCH(const QByteArray, target);
    Workbook book;
    book.rows = "<row><c><v>1</v></c></row>";
    book.target = target;
    const ReadSheet sheet = readSheet(xlsxOf(book));
    QCOMPARE(sheet.error, QString());
    QCOMPARE(sheet.line(1), QStringLiteral("1"));
}

void XlsxFileTest::remarks_sayWhatIsDifferent()
{
    Workbook book;
    book.before = "<cols><col min='2' max='3' hidden='1'/><col min='9' max='16384' hidden='1'/></cols>";
    book.rows = "<row hidden='1'><c><v>1</v></c></row><row hidden='1'/><row><c><f>NOW()</f></c></row>";
    book.after = "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A2:A3'/></mergeCells>";
    const QStringList remarks = readSheet(xlsxOf(book)).remarks;
    QCOMPARE(remarks.size(), 4);
    QVERIFY(remarks[0].startsWith(u'2')); // merged
    QVERIFY(remarks[1].startsWith(u'1')); // hidden rows
    QVERIFY(remarks[2].startsWith(u'2')); // hidden columns
    QVERIFY(remarks[3].startsWith(u'1')); // formulas
}

void XlsxFileTest::twoReaders_doNotDisturbEachOther()
{
    Workbook book;
    book.rows = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>";
    std::unique_ptr<RowReader> first;
    std::unique_ptr<RowReader> second;
    {
        const auto file = openSheetFile(xlsxOf(book), QStringLiteral("f"));
        QVERIFY(file);
        first = (*file)->rows(0);
        second = (*file)->rows(0);
    } // readers outlive the file
    SourceRow row;
    QVERIFY(first->next(row) && first->next(row));
    QCOMPARE(row.cells, QStringList{QStringLiteral("2")});
    QVERIFY(second->next(row));
    QCOMPARE(row.cells, QStringList{QStringLiteral("1")});
    QVERIFY(!first->next(row));
    QVERIFY(!first->error());
    QVERIFY(first->progress() > 0.99);
}

void XlsxFileTest::reading_canBeStopped()
{
    Workbook book;
    for (int i = 0; i < 5000; ++i)
        book.rows += "<row><c><v>1</v></c></row>";
    std::stop_source stop;
    TableFileOptions options;
    options.stop = stop.get_token();
    const auto file = openSheetFile(xlsxOf(book), QStringLiteral("f"), options);
    QVERIFY(file);
    const std::unique_ptr<RowReader> reader = (*file)->rows(0);
    SourceRow row;
    QVERIFY(reader->next(row));
    stop.request_stop();
    QVERIFY(!reader->next(row));
    QCOMPARE(int(reader->error()->kind), int(ErrorKind::Cancelled));
}

void XlsxFileTest::realFiles_areRead()
{
    const QString folder = sharedFolder(QStringLiteral("data/xlsx"));
    if (folder.isEmpty())
        QSKIP("no shared folder");
    const auto line = [&](const char* name, int number, int table = 0) {
        QFile file(folder + u'/' + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", name);
        return readSheet(file.readAll(), table).line(number);
    };
    QCOMPARE(line("calamine/date_1904.xlsx", 1), QStringLiteral("2021-01-01|15"));
    QCOMPARE(line("sheetjs/1904.xlsx", 1).section(u'|', 0, 1), QStringLiteral("1|1904-01-02"));
    QCOMPARE(line("calamine/issue_391.xlsx", 1).isEmpty(), false);
    QCOMPARE(line("readxl/iris-google-doc.xlsx", 2), QStringLiteral("5.1|3.5|1.4|0.2|setosa"));
    QCOMPARE(line("readxl/utf8-sheet-names.xlsx", 1).isEmpty(), false);
}
} // namespace convenor::testing

CONVENOR_TEST_CORE(convenor::testing::XlsxFileTest)
#include "XlsxFileTest.moc"
