// What bytes are, found from themselves; and everything in ../shared that people's programs write.
#include "exchange/TableFile.h"

#include "TestMain.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace convenor {
namespace {
using Table = std::shared_ptr<const TableFile>;

QString shared(const char* path)
{
    return qEnvironmentVariable("CONVENOR_SHARED") + QLatin1String(path);
}

QList<QStringList> rowsOf(const TableFile& file)
{
    QList<QStringList> rows;
    SourceRow row;
    const std::unique_ptr<RowReader> reader = file.rows(0);
    while (reader->next(row))
        rows << row.cells;
    return rows;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TableFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void kinds_areFoundFromTheBytes();
    void strangers_areRefused_data();
    void strangers_areRefused();
    void pastedText_isRead();
    void expectedCells_areRead();
    void realFiles_areReported();
    void hostileFiles_areReported();
    void anyCut_isReported();

private:
    // Opens every file of a folder and reads all rows: each is read to its end or refused with a reason,
    // within 2 s. How many files there were.
    static int readAll(const QString& folder);
};

void TableFileTest::kinds_areFoundFromTheBytes()
{
    const Result<Table> csv = TableFile::open("a,b\n", QStringLiteral("people.vcf"));
    QVERIFY(csv);
    QCOMPARE(int((*csv)->kind()), int(TableFile::Kind::Csv));
    QCOMPARE((*csv)->tables().size(), 1);
    QCOMPARE((*csv)->encoding(), QStringLiteral("UTF-8"));
    QVERIFY((*csv)->isEncodingSure());
    const Result<Table> card =
        TableFile::open("\xEF\xBB\xBF\r\nbegin:vcard\nFN:A\nend:vcard\n", QStringLiteral("people.csv"));
    QVERIFY(card);
    QCOMPARE(int((*card)->kind()), int(TableFile::Kind::VCard));
    // The spreadsheets' own reader answers for what is a zip archive.
    QVERIFY(!TableFile::open("PK\x03\x04 damaged", QStringLiteral("people.csv")));
}

void TableFileTest::strangers_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why"); // a part of it
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << "empty";
    QTest::newRow("blanks") << QByteArray(" \n\t\r\n") << "empty";
    QTest::newRow("zeros") << QByteArray(1000, '\0') << "no text";
    QByteArray noise;
    for (int i = 0; i < 5000; ++i)
        noise += char(quint32(i) * 2654435761U >> 24);
    QTest::newRow("noise") << noise << "no text";
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").append(500, 'x')
                         << "save it as .xlsx";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n...") << "PDF";
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << "picture";
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << "picture";
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF\2\1\1")
                             << "program";
    QTest::newRow("program for Windows") << QByteArray("MZ\x90\0\3\0\0\0", 8) << "program";
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << "archive";
    QTest::newRow("7z") << QByteArray("7z\xBC\xAF\x27\x1C") << "archive";
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) << "database";
    QTest::newRow("page") << QByteArray("\n<!DOCTYPE html><table><tr><td>A</table>") << "web page";
    QTest::newRow("page in UTF-16") << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << "web page";
    QTest::newRow("calendar") << QByteArray("BEGIN:VCALENDAR\n") << "calendar";
    QTest::newRow("JSON") << QByteArray("[\n {\"name\": \"Anna\"}]") << "JSON";
    QTest::newRow("text document") << QByteArray("{\\rtf1\\ansi}") << "text document";
}

void TableFileTest::strangers_areRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const Result<Table> file = TableFile::open(bytes, QStringLiteral("people.csv"));
    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(ErrorKind::WrongFormat));
    QCOMPARE(file.error().subject, QStringLiteral("people.csv"));
    QVERIFY2(file.error().detail.contains(why), qPrintable(file.error().detail));
}

void TableFileTest::pastedText_isRead()
{
    const Result<Table> tabs = TableFile::ofText(QStringLiteral("Name\tOrg\nStoyanov, Ivan; Dr\tА, Б\n"));
    QVERIFY(tabs);
    QCOMPARE(rowsOf(**tabs),
             (QList<QStringList>{{"Name", "Org"}, {"Stoyanov, Ivan; Dr", QStringLiteral("А, Б")}}));
    const Result<Table> commas = TableFile::ofText(QStringLiteral("Zoë,x\nB,y"));
    QVERIFY(commas);
    QCOMPARE(rowsOf(**commas), (QList<QStringList>{{QStringLiteral("Zoë"), "x"}, {"B", "y"}}));
    const Result<Table> card = TableFile::ofText(QStringLiteral("BEGIN:VCARD\nFN:A\nEND:VCARD"));
    QVERIFY(card);
    QCOMPARE(int((*card)->kind()), int(TableFile::Kind::VCard));
    QVERIFY(!TableFile::ofText({}));
}

// Files whose right cells lie beside them: lists of cells, or of objects by the header.
void TableFileTest::expectedCells_areRead()
{
    if (!QFileInfo::exists(shared("/data/csv/sineemore")))
        QSKIP("the third-party files are not here");
    int compared = 0;
    for (const char* folder : {"/data/csv/sineemore", "/data/csv/spectrum"}) {
        QDirIterator iterator(shared(folder), {QStringLiteral("*.json")}, QDir::Files);
        while (iterator.hasNext()) {
            const QString path = iterator.next();
            const QByteArray bytes = read(path.left(path.size() - 4) + QStringLiteral("csv"));
            if (bytes.trimmed().isEmpty()) // missing, or with nothing in it: refused
                continue;
            const Result<Table> file = TableFile::open(bytes, path);
            QVERIFY2(file, qPrintable(path));
            QList<QStringList> rows = rowsOf(**file);
            const QStringList header = rows.constFirst();
            const QJsonArray expected = QJsonDocument::fromJson(read(path)).array();
            if (expected.first().isObject())
                rows.removeFirst();
            QCOMPARE(rows.size(), expected.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                QStringList cells;
                for (const QJsonValue& value : expected[i].toArray())
                    cells << value.toString();
                if (expected[i].isObject()) {
                    for (const QString& name : header)
                        cells << expected[i].toObject().value(name).toString();
                }
                QVERIFY2(rows[i] == cells, qPrintable(path + u' ' + rows[i].join(u'|')));
            }
            ++compared;
        }
    }
    QVERIFY(compared >= 8);
}

int TableFileTest::readAll(const QString& folder)
{
    int files = 0;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        const QByteArray bytes = read(path);
        ++files;
        QElapsedTimer timer;
        timer.start();
        const Result<Table> file = TableFile::open(bytes, path);
        if (!file) {
            if (file.error().detail.isEmpty())
                QTest::qFail(qPrintable(path + QStringLiteral(": no reason")), __FILE__, __LINE__);
            continue;
        }
        const std::unique_ptr<RowReader> reader = (*file)->rows(0);
        SourceRow row;
        int last = 0;
        while (reader->next(row)) {
            if (row.number <= last)
                QTest::qFail(qPrintable(path + QStringLiteral(": numbers")), __FILE__, __LINE__);
            last = row.number;
        }
        if (reader->error() || reader->progress() < 1 || last == 0)
            QTest::qFail(qPrintable(path + QStringLiteral(": not to the end")), __FILE__, __LINE__);
        if (timer.elapsed() > 2000)
            QTest::qFail(qPrintable(path + QStringLiteral(": too slow")), __FILE__, __LINE__);
    }
    return files;
}

void TableFileTest::realFiles_areReported()
{
    if (!QFileInfo(shared("/data/csv")).isDir())
        QSKIP("the third-party files are not here");
    QVERIFY(readAll(shared("/data/csv")) > 100);
    QVERIFY(readAll(shared("/data/encodings")) > 40);
    QVERIFY(readAll(shared("/data/vcf")) > 20);
    QVERIFY(readAll(shared("/data/attendees")) > 0);
}

void TableFileTest::hostileFiles_areReported()
{
    const QString script = shared("/harness/csvhostile.py");
    if (!QFileInfo::exists(script))
        QSKIP("the harness is not here");
    const QTemporaryDir folder;
    if (QProcess::execute(QStringLiteral("python3"), {script, folder.path()}) != 0)
        QSKIP("no Python");
    QVERIFY(readAll(folder.path()) > 300);
}

void TableFileTest::anyCut_isReported()
{
    const QByteArray bytes(
        "\xEF\xBB\xBFName;\"Org, \"\"Inc\"\"\nline\";Ünï\r\nA;'+32;\"\\\"x\\\"\"\r\r\n\"B;C\n"
        "D;\xEB\xFF;\"e\"\n");
    const QByteArray card(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=\r\n;X\r\n"
        "item1.TEL;TYPE=\"work,voice\":+1\r\n 23\r\nPHOTO;ENCODING=BASE64:/9j\r\n AA\r\nEND:VCARD\r\n");
    for (const QByteArray& whole : {bytes, card}) {
        for (qsizetype size = 1; size <= whole.size(); ++size) {
            const Result<Table> file = TableFile::open(whole.left(size), QStringLiteral("cut"));
            QVERIFY(file ? !rowsOf(**file).isEmpty() : !file.error().detail.isEmpty());
        }
    }
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::TableFileTest)
#include "TableFileTest.moc"
