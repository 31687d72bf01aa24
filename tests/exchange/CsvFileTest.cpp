// CSV as programs write it and as people break it.
#include "CpuTimer.h"
#include "domain/CsvText.h"
#include "exchange/TableFile.h"
#include "TestMain.h"

namespace convenor {
namespace {
using Table = std::shared_ptr<const TableFile>;

// The rows of a text, cells between bars.
QString rowsOf(const QByteArray& bytes, const TableFileOptions& options = {}, Table* table = nullptr)
{
    const Result<Table> file = TableFile::open(bytes, QStringLiteral("people.csv"), options);
    if (!file)
        return u'!' + file.error().detail;
    if (table)
        *table = *file;
    QStringList lines;
    SourceRow row;
    const std::unique_ptr<RowReader> reader = (*file)->rows(0);
    while (reader->next(row))
        lines << QString::number(row.number) + u':' + row.cells.join(u'|');
    return lines.join(u'/');
}
} // namespace

class CsvFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void text_isRead_data();
    void text_isRead();
    void delimiter_isFound_data();
    void delimiter_isFound();
    void delimiter_isObeyed();
    void flaws_areTold_data();
    void flaws_areTold();
    void openQuotes_costNoTime();
    void size_isBounded();
    void rows_areNumberedByLines();
    void guardedCells_comeBack();
    void reader_stops();
    void reader_outlivesItsFile();
};

void CsvFileTest::text_isRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const QByteArray& bytes, const char* rows) {
        QTest::newRow(name) << bytes << QString::fromUtf8(rows);
    };
    row("LF", "a,b\nc,d\n", "1:a|b/2:c|d");
    row("CR LF", "a,b\r\nc,d", "1:a|b/2:c|d");
    row("CR", "a,b\rc,d\r", "1:a|b/2:c|d");
    row("CR CR LF", "a,b\r\r\nc,d\r\r\n", "1:a|b/2:c|d");
    row("LF CR", "a,b\n\rc,d\n\r", "1:a|b/2:c|d");
    row("line separators",
        "a,b\xE2\x80\xA8"
        "c,d",
        "1:a|b/2:c|d");
    row("end of DOS", "a,b\r\nc,d\r\n\x1A", "1:a|b/2:c|d");
    row("empty rows", "a,b\n\n,\nc,d\n", "1:a|b/2:/3:|/4:c|d");
    row("ragged rows", "a,b,c\nd\ne,f,g,h\n", "1:a|b|c/2:d/3:e|f|g|h");
    row("one column", "a\nb c\n", "1:a/2:b c");
    row("last cell empty", "a,b\nc,", "1:a|b/2:c|");
    row("blanks stay", " a , b\nc,d \n", "1: a | b/2:c|d ");
    row("quotes", "\"a\",\"b, \"\"c\"\"\"\n\"\",\"d\ne\"\n", "1:a|b, \"c\"/2:|d\ne");
    row("blanks around quotes", "a, \"b, c\" ,d\ne,f,g\n", "1:a|b, c|d/2:e|f|g");
    row("quotes within", "a,\"b \"c\" d\",5\" disk\ne,f,g\n", "1:a|b \"c\" d|5\" disk/2:e|f|g");
    row("backslashes", "\"\\\"A\\\" B\",c\n\"d\\\\\",\"C:\\x\"\n", "1:\"A\" B|c/2:d\\|C:\\x");
    row("backslash at the end", "a,\"C:\\\"\nb,\"\"\"q\"\"\"\n", "1:a|C:\\/2:b|\"q\"");
    row("single quotes", "a;b;c\n'd;e';'f';'g'\n", "1:a|b|c/2:d;e|f|g");
    row("apostrophes", "a,b\n's Gravenhage,d'\n", "1:a|b/2:'s Gravenhage|d'");
    row("byte order mark", "\xEF\xBB\xBF\"a\",b\n", "1:a|b");
    row("mark in the middle",
        "a,b\n\xEF\xBB\xBF"
        "c,d\n",
        "1:a|b/2:c|d");
    row("zero bytes", QByteArray("a,b\nc\0d,e\n", 10), "1:a|b/2:cd|e");
    row("UTF-8 with a letter cut off", "a,é\nb,Zo\xC3", "1:a|é/2:b|ZoÃ");
    row("two encodings", "é,Ü\nZo\xEB,Ü\n", "1:é|Ü/2:Zoë|Ü");
}

void CsvFileTest::text_isRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, rows);
    QCOMPARE(rowsOf(bytes), rows);
}

void CsvFileTest::delimiter_isFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("Name,Org\nA,B\n") << ',';
    QTest::newRow("semicolon") << QByteArray("Name;Org\nMüller, Anna;Org, Inc\nIliev, B.;C, D\n") << ';';
    QTest::newRow("tab") << QByteArray("Name\tOrg\nA, B\tC; D\n") << '\t';
    QTest::newRow("pipe") << QByteArray("Name|Org|E-mail\nA|B, C|d\n") << '|';
    QTest::newRow("unit separator") << QByteArray("Name\x1FOrg\nA\x1FZ\n") << '\x1F';
    QTest::newRow("quoted others") << QByteArray("Name,Groups\nA,\"x;y;z\"\nB,\"x;y\"\nC,\"x;y;z\"\n") << ',';
    QTest::newRow("one line") << QByteArray("Name;Org;E-mail") << ';';
    QTest::newRow("titles above") << QByteArray(
                                         "List of participants, 2026\n\nName;Org;E-mail\nA;B;c\nD;E;f\n")
                                  << ';';
    QTest::newRow("named by Excel") << QByteArray("sep=;\r\na,b;c,d\r\n") << ';';
    QTest::newRow("named in quotes") << QByteArray("\"sep=|\"\na,b|c,d\n") << '|';
}

void CsvFileTest::delimiter_isFound()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const char, delimiter);
    Table table;
    const QString rows = rowsOf(bytes, {}, &table);
    QVERIFY(table);
    QCOMPARE(table->delimiter(), QChar(QLatin1Char(delimiter)));
    QVERIFY(!rows.contains(QStringLiteral("sep=")));
}

void CsvFileTest::delimiter_isObeyed()
{
    TableFileOptions options;
    options.delimiter = u':';
    QCOMPARE(rowsOf("a:b,c\nd:e,f\n", options), QStringLiteral("1:a|b,c/2:d|e,f"));
}

void CsvFileTest::flaws_areTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("remark"); // how it begins
    QTest::newRow("quote open to the end") << QByteArray("a,b\n1,\"open,3\n2,c\n") << "1:a|b/2:1|open|3/3:2|c"
                                           << "1 quotation mark(s) never closed, the first in row 2";
    QTest::newRow("quote open before another one")
        << QByteArray("n,o\n\"A,b\nC,\"d, e\"\nF,\"g\"\n") << "1:n|o/2:A|b/3:C|d, e/4:F|g"
        << "1 quotation mark(s) never closed, the first in row 2";
    QTest::newRow("zero bytes") << QByteArray("a,b\nc\0,\0d\n", 10) << "1:a|b/2:c|d"
                                << "2 cell(s) with zero bytes, the first in row 2";
    QTest::newRow("two encodings") << QByteArray("é,ü\nZo\xEB,ö\n") << "1:é|ü/2:Zoë|ö"
                                   << "1 cell(s) with letters in another encoding, the first in row 2";
    QTest::newRow("nothing") << QByteArray("a,\"b\"\n\"c\",d\n") << "1:a|b/2:c|d"
                             << "";
}

void CsvFileTest::flaws_areTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, rows);
    QFETCH(const QString, remark);
    Table table;
    QCOMPARE(rowsOf(bytes, {}, &table), rows);
    const QString remarks = table->remarks().join(u' ');
    QVERIFY2(remarks.left(remark.size()) == remark && remarks.isEmpty() == remark.isEmpty(),
             qPrintable(remarks));
}

// Each field opens a quote that nothing closes: each would be read to the end of the file.
void CsvFileTest::openQuotes_costNoTime()
{
    for (const char* piece : {"\"\"\"x\n", "\"\"\"x,", "\"x\n", ",\" x"}) {
        const QByteArray bytes = QByteArray(piece).repeated(400'000);
        const convenor::testing::CpuTimer timer;
        const QString rows = rowsOf(bytes);
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!rows.isEmpty());
    }
}

void CsvFileTest::size_isBounded()
{
    Table table;
    const QString wide = rowsOf(QByteArray(40'000, ','), {}, &table);
    QCOMPARE(wide.count(u'|'), 16383);
    QVERIFY(table->remarks().join(u' ').contains(QStringLiteral("too many columns")));
    const QString longCell = rowsOf("a,b\n" + QByteArray("é").repeated(1 << 20) + ",c\n", {}, &table);
    QCOMPARE(longCell.size(), qsizetype(1 << 19) + QStringLiteral("1:a|b/2:|c").size());
    QVERIFY(table->remarks().join(u' ').contains(QStringLiteral("too long")));
    const Result<Table> big =
        TableFile::open(QByteArray(largestTableFile + 1, 'a'), QStringLiteral("big.csv"));
    QVERIFY(!big);
    QCOMPARE(int(big.error().kind), int(ErrorKind::FileTooBig));
}

void CsvFileTest::rows_areNumberedByLines()
{
    QCOMPARE(rowsOf("a,b\r\n\"c\r\nd\ne\",f\r\n\r\ng,h\r\n"), QStringLiteral("1:a|b/2:c\r\nd\ne|f/5:/6:g|h"));
    QCOMPARE(rowsOf("sep=;\na;b\nc;d"), QStringLiteral("2:a|b/3:c|d"));
    QCOMPARE(rowsOf("a,b\r\"c\rd\",e\rf,g"), QStringLiteral("1:a|b/2:c\rd|e/4:f|g"));
}

void CsvFileTest::guardedCells_comeBack()
{
    const QStringList texts{"+32 2 555", "=cmd()",   "-15 %", "@name", " =1", "＝1",    "'=1",
                            "''+2",      "'t Hooft", "plain", "'",     "a'b", "\t=tab", "5\" disk; a, b"};
    QCOMPARE(fromHarmlessCell(QStringLiteral("'+32 2 555")), QStringLiteral("+32 2 555"));
    for (const QString& text : texts)
        QCOMPARE(fromHarmlessCell(harmlessCell(text)), text);
    // The way through a file: what Convenor writes.
    const QByteArray file = QByteArray("\xEF\xBB\xBF") + csvLine({"Cell", "Next"}).toUtf8();
    for (const QString& text : texts) {
        const QString rows = rowsOf(file + csvLine({text, QStringLiteral("next")}).toUtf8());
        QCOMPARE(rows, QStringLiteral("1:Cell|Next/2:") + text + QStringLiteral("|next"));
    }
}

void CsvFileTest::reader_stops()
{
    std::stop_source source;
    TableFileOptions options;
    options.stop = source.get_token();
    const Result<Table> file =
        TableFile::open(QByteArray("a,b\n").repeated(100'000), QStringLiteral("a.csv"), options);
    QVERIFY(file);
    const std::unique_ptr<RowReader> reader = (*file)->rows(0);
    SourceRow row;
    for (int i = 0; i < 50'000; ++i)
        QVERIFY(reader->next(row));
    QVERIFY(qAbs(reader->progress() - 0.5) < 0.01);
    QVERIFY(!reader->error());
    source.request_stop();
    QVERIFY(!reader->next(row));
    QVERIFY(reader->error());
    QCOMPARE(int(reader->error()->kind), int(ErrorKind::Cancelled));
    const Result<Table> stopped = TableFile::open("a,b\n", QStringLiteral("a.csv"), options);
    QVERIFY(!stopped);
    QCOMPARE(int(stopped.error().kind), int(ErrorKind::Cancelled));
}

void CsvFileTest::reader_outlivesItsFile()
{
    std::unique_ptr<RowReader> reader;
    {
        QByteArray bytes("a,b\nc,\"d");
        Result<Table> file = TableFile::open(bytes, QStringLiteral("a.csv"));
        QVERIFY(file);
        reader = (*file)->rows(0);
        bytes.fill('x');
    }
    SourceRow row;
    QVERIFY(reader->next(row));
    QCOMPARE(row.cells, (QStringList{"a", "b"}));
    QVERIFY(reader->next(row));
    QCOMPARE(row.cells, (QStringList{"c", "d"}));
    QVERIFY(!reader->next(row));
    QVERIFY(!reader->next(row));
    QCOMPARE(reader->progress(), 1.0);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::CsvFileTest)
#include "CsvFileTest.moc"
