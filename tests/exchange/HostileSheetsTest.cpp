// Spreadsheets made to do harm: each ends soon, with rows or with a reason.
#include "CpuTimer.h"
#include "SheetParts.h"
#include "TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace convenor::testing {
class HostileSheetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void tricks_areRefused_data();
    void tricks_areRefused();
    void bombs_areStopped();
    void longTexts_areCut_data();
    void longTexts_areCut();
    void manyRelationships_areLeftOut();
    void damagedFiles_neverCrash();
    void hostileFiles_haveAReport();

private:
    // Reads all sheets of a file within two seconds (ten under a sanitizer); its report.
    static QString report(const QByteArray& bytes);
};

QString HostileSheetsTest::report(const QByteArray& bytes)
{
    const convenor::testing::CpuTimer timer;
    QString said;
    qsizetype rows = 0;
    if (const auto file = openSheetFile(bytes, QStringLiteral("f"))) {
        for (int table = 0; table < int((*file)->tables().size()); ++table) {
            const std::unique_ptr<RowReader> reader = (*file)->rows(table);
            SourceRow row;
            while (reader->next(row))
                ++rows;
            if (reader->error())
                said += reader->error()->detail;
        }
        said += QStringLiteral(" %1 rows").arg(rows);
    } else {
        said = file.error().detail;
    }
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    constexpr int longest = 10'000;
#else
    constexpr int longest = 5'000;
#endif
    if (timer.elapsed() > longest)
        qFatal("too slow: %s", qPrintable(said));
    return said;
}

void HostileSheetsTest::tricks_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto add = [](const char* name, const QByteArray& bytes, const char* why) {
        QTest::newRow(name) << bytes << QString::fromLatin1(why);
    };
    const auto target = [](const char* path) {
        Workbook book;
        book.target = path;
        return xlsxOf(book);
    };
    add("upward", target("../../etc/passwd"), "outside");
    add("external", target("x\" TargetMode=\"External"), "outside");
    add("missing", target("worksheets/none.xml"), "missing");
    Workbook book;
    book.more = {{QStringLiteral("XL/worksheets\\sheet1.xml"), "<worksheet/>"}};
    add("two of one name", xlsxOf(book), "two parts");
    Parts parts = partsOf({});
    parts[3].second.prepend("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>");
    add("DOCTYPE", zipOf(parts), "DOCTYPE");
    parts = partsOf({});
    parts[3].second = "<worksheet><sheetData>" + QByteArray("<a>").repeated(100000);
    add("depth", zipOf(parts), "nested");
    parts[3].second = "<worksheet><sheetData><row><c t='inlineStr'><is><t>" + QByteArray(5 << 20, 'A');
    add("one text", zipOf(parts), "2 MB");
    parts[3].second = "<worksheet><!--" + QByteArray(5 << 20, 'A');
    add("one comment", zipOf(parts), "2 MB");
    parts[3].second = "<worksheet a='" + QByteArray(5 << 20, 'A');
    add("one attribute", zipOf(parts), "2 MB");
    parts[3].second = "<worksheet><sheetData><row>";
    add("no end", zipOf(parts), "end is missing");
    parts = partsOf({});
    parts.removeAt(1);
    add("no workbook", zipOf(parts), "no workbook");
}

void HostileSheetsTest::tricks_areRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const QString said = report(bytes);
    QVERIFY2(said.contains(why), qPrintable(said));
}

void HostileSheetsTest::bombs_areStopped()
{
    // Many texts, each of an allowed length: 128 MB of them in a file of 200 kB.
    Workbook book;
    book.shared = ("<si><t>" + QByteArray(1 << 20, 'A') + "</t></si>").repeated(80);
    const QByteArray bytes = xlsxOf(book);
    QVERIFY(bytes.size() < 1 << 20);
    QVERIFY(report(bytes).contains(QStringLiteral("64 MB")));
    // Every escape moved the whole rest of the text.
    book.shared = "<si><t>" + QByteArray("_x000A_").repeated(140'000) + "</t></si>";
    book.rows = "<row><c t='s'><v>0</v></c></row>";
    report(xlsxOf(book));
    QCOMPARE(readSheet(xlsxOf(book)).rows[0].cells[0], QString(140'000, u'\n'));
    // Rows that reach far to the right.
    book.shared.clear();
    book.rows = QByteArray("<row><c r='XFD1'><v>1</v></c></row>").repeated(7000);
    QVERIFY(report(xlsxOf(book)).contains(QStringLiteral("100 million")));
}

void HostileSheetsTest::longTexts_areCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // Comments, further elements and paragraphs part a text into pieces, each of which is short.
    const QByteArray text(100'000, 'A');
    const auto inlined = [](const QByteArray& content) {
        return xlsxOf({.rows = "<row r='1'><c r='A1' t='inlineStr'><is>" + content + "</is></c></row>"});
    };
    QTest::newRow("comments") << inlined("<t>" + (text + "<!-- -->").repeated(200) + "</t>");
    QTest::newRow("runs") << inlined(("<r><t>" + text + "</t></r>").repeated(200));
    QTest::newRow("value") << xlsxOf(
        {.rows = "<row r='1'><c r='A1' t='str'><v>" + (text + "<!-- -->").repeated(200) + "</v></c></row>"});
    QTest::newRow("shared") << xlsxOf({.rows = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
                                       .shared = "<si>" + ("<t>" + text + "</t>").repeated(200) + "</si>"});
    QTest::newRow("cells of a row") << xlsxOf({.rows = "<row r='1'><c r='A1' t='s'><v>0</v></c>" +
                                                       QByteArray("<c t='s'><v>0</v></c>").repeated(16000) +
                                                       "</row>",
                                               .shared = "<si><t>" + text + "</t></si>"});
    const auto ods = [](const QByteArray& cells) {
        return odsOf("<table:table table:name='S'><table:table-row>" + cells +
                     "</table:table-row></table:table>");
    };
    QTest::newRow("paragraphs") << ods(
        "<table:table-cell>" + ("<text:p>" + text + "</text:p>").repeated(200) + "</table:table-cell>");
    QTest::newRow("one paragraph") << ods("<table:table-cell><text:p>" + (text + "<!-- -->").repeated(200) +
                                          "</text:p></table:table-cell>");
    QTest::newRow("blanks") << ods("<table:table-cell><text:p>" +
                                   QByteArray("<text:s text:c='1000'/>A").repeated(3000) +
                                   "</text:p></table:table-cell>");
}

void HostileSheetsTest::longTexts_areCut()
{
    QFETCH(const QByteArray, bytes);
    const convenor::testing::CpuTimer timer;
    const ReadSheet sheet = readSheet(bytes);
    QCOMPARE(sheet.error, QString());
    QCOMPARE(sheet.rows.size(), 1);
    QCOMPARE(sheet.rows[0].cells.join(QString()).size(), 1 << 20);
    QCOMPARE(sheet.remarks.size(), 1);
    QVERIFY2(sheet.remarks[0].contains(QStringLiteral("cut")), qPrintable(sheet.remarks[0]));
    QVERIFY(timer.elapsed() < 5000);
}

void HostileSheetsTest::manyRelationships_areLeftOut()
{
    Parts parts = partsOf({.rows = "<row r='1'><c r='A1'><v>7</v></c></row>"});
    QByteArray many;
    for (int i = 0; i < 200'000; ++i)
        many += "<Relationship Id='x" + QByteArray::number(i) + "' Type='t/hyperlink' Target='y'/>";
    parts[2].second.replace("</Relationships>", many + "</Relationships>");
    const ReadSheet sheet = readSheet(zipOf(parts));
    QCOMPARE(sheet.line(1), QStringLiteral("7"));
    QCOMPARE(sheet.remarks.size(), 1);
}

void HostileSheetsTest::damagedFiles_neverCrash()
{
    Workbook book;
    book.rows =
        QByteArray(
            "<row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c t='inlineStr'><is><t>b</t></is></c></row>")
            .repeated(20);
    book.shared = "<si><r><t>a</t></r></si>";
    book.styles = "<cellXfs><xf numFmtId='14'/></cellXfs>";
    const QByteArray stored = xlsxOf(book);
    const QByteArray ods =
        odsOf("<table:table table:name='S'><table:table-row><table:table-cell "
              "office:value-type='float' office:value='3'/></table:table-row></table:table>");
    QRandomGenerator random(7);
    for (int i = 0; i < 600; ++i) {
        QByteArray bytes = i % 2 ? stored : ods;
        for (int k = random.bounded(1, 12); k > 0; --k)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        if (i % 5 == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        QVERIFY(!report(bytes).isEmpty());
    }
    // The same within the XML: mutations that the archive's checksum does not see.
    for (int i = 0; i < 600; ++i) {
        Parts parts = partsOf(book);
        QByteArray& part = parts[random.bounded(int(parts.size()))].second;
        for (int k = random.bounded(1, 6); k > 0; --k)
            part[random.bounded(int(part.size()))] = "<>&\"'=/ \0A9\xff"[random.bounded(12)];
        QVERIFY(!report(zipOf(parts)).isEmpty());
    }
}

void HostileSheetsTest::hostileFiles_haveAReport()
{
    const QString harness = sharedFolder(QStringLiteral("harness"));
    if (harness.isEmpty())
        QSKIP("no shared folder");
    const QTemporaryDir folder;
    QProcess maker;
    maker.start(QStringLiteral("python3"), {harness + QStringLiteral("/xmlhostile.py"), folder.path()});
    if (!maker.waitForFinished(120000) || maker.exitCode() != 0)
        QSKIP("no python");
    int count = 0;
    QDirIterator files(folder.path(), {QStringLiteral("*.xlsx")});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!report(file.readAll()).isEmpty());
        ++count;
    }
    QVERIFY(count > 100);
}
} // namespace convenor::testing

CONVENOR_TEST_CORE(convenor::testing::HostileSheetsTest)
#include "HostileSheetsTest.moc"
