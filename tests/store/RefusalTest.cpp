// What is no sound plan is refused: quickly, unchanged, and without a word of its content.
#include "domain/Records.h"
#include "RandomChanges.h"
#include "store/PlanStore.h"
#include "store/Schema.h"
#include "TestMain.h"

#include <QtTest>

#include <sqlite3.h>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

Q_DECLARE_METATYPE(convenor::ErrorKind)

namespace convenor {
namespace {
const QString secret = QStringLiteral("Geheimnis");

void runSql(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    const QByteArray message = sqlite3_errmsg(database);
    sqlite3_close(database);
    QVERIFY2(code == SQLITE_OK, message.constData());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}
} // namespace

class RefusalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void missing_isSaid();
    void folder_isNoFile();
    void fifo_isNoFile();
    void otherFiles_areNoPlan_data();
    void otherFiles_areNoPlan();
    void headers_areLookedAt_data();
    void headers_areLookedAt();
    void hugeFile_isRefused();
    void strangers_areNamed_data();
    void strangers_areNamed();
    void strangerNames_areMadeSafe();
    void rows_areChecked_data();
    void rows_areChecked();
    void hugeText_isRefused();
    void deepHistory_isRefused();
    void otherPageSizes_areRead();
    void damagedBytes_neverCrash();
    void filesBeside_areLookedAt();
    void strangeJournal_changesNothing();

private:
    // Both ways in refuse, in two seconds, and leave the file alone.
    void refused(const QString& path, ErrorKind kind, const QString& detail = {});
    QString path(const QString& name = QStringLiteral("a.workshop")) const
    {
        return m_folder->filePath(name);
    }
    QString sound();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RefusalTest::init()
{
    convenor::testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString RefusalTest::sound()
{
    const auto store = PlanStore::create(path());
    convenor::testing::RandomChanges random(11);
    ChangeSet changes = random.asChanges(random.plan());
    Person person;
    person.id = 1'000'000;
    person.familyName = secret;
    changes.add(person);
    if (!store || !(*store)->apply(changes, {secret}))
        qFatal("no plan");
    return path();
}

void RefusalTest::refused(const QString& path, ErrorKind kind, const QString& detail)
{
    const QByteArray before = contentOf(path);
    const auto check = [&](const Error& error) {
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.subject, path);
        QVERIFY2(detail.isEmpty() || error.detail == detail, qPrintable(error.detail));
        QVERIFY(!error.detail.contains(secret));
    };
    const std::clock_t start = std::clock();
    const auto read = PlanStore::read(path);
    QVERIFY(!read);
    check(read.error());
    const auto opened = PlanStore::open(path);
    QVERIFY(!opened);
    check(opened.error());
    QVERIFY(std::clock() - start < 4 * CLOCKS_PER_SEC);
    QVERIFY(contentOf(path) == before);
    QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
}

void RefusalTest::missing_isSaid()
{
    refused(path(), ErrorKind::FileMissing);
    QVERIFY(QFile::link(path(QStringLiteral("nowhere")), path(QStringLiteral("link"))));
    refused(path(QStringLiteral("link")), ErrorKind::FileMissing);
}

void RefusalTest::folder_isNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("a.workshop")));
    refused(path(), ErrorKind::NotAFile);
}

void RefusalTest::fifo_isNoFile()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(path().toUtf8().constData(), 0600), 0);
    // Opening it would wait for ever.
    QCOMPARE(PlanStore::read(path()).error().kind, ErrorKind::NotAFile);
    QCOMPARE(PlanStore::open(path()).error().kind, ErrorKind::NotAFile);
#else
    QSKIP("no FIFOs here");
#endif
}

void RefusalTest::otherFiles_areNoPlan_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::NotAPlan;
    QTest::newRow("one byte") << QByteArray("S") << ErrorKind::NotAPlan;
    QTest::newRow("text") << QByteArray("name;email\n").repeated(1000) << ErrorKind::NotAPlan;
    QTest::newRow("zip") << QByteArray("PK\3\4").leftJustified(2000, 'x') << ErrorKind::NotAPlan;
    QTest::newRow("zeros") << QByteArray(65536, '\0') << ErrorKind::NotAPlan;
    QTest::newRow("the first words only") << QByteArray("SQLite format 3\0", 16) << ErrorKind::PlanDamaged;
    QTest::newRow("zeros behind the first words")
        << QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0') << ErrorKind::NotAPlan;
}

void RefusalTest::otherFiles_areNoPlan()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorKind, kind);
    write(path(), content);
    refused(path(), kind);
}

void RefusalTest::headers_areLookedAt_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("other program") << QByteArray("PRAGMA application_id = 7") << ErrorKind::NotAPlan;
    QTest::newRow("no program") << QByteArray("PRAGMA application_id = 0") << ErrorKind::NotAPlan;
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 99") << ErrorKind::PlanNewer;
    QTest::newRow("far newer") << QByteArray("PRAGMA user_version = 2147483647") << ErrorKind::PlanNewer;
    QTest::newRow("no schema") << QByteArray("PRAGMA user_version = 0") << ErrorKind::PlanDamaged;
    QTest::newRow("negative") << QByteArray("PRAGMA user_version = -1") << ErrorKind::PlanDamaged;
    QTest::newRow("write-ahead log") << QByteArray("PRAGMA journal_mode = WAL") << ErrorKind::PlanForeign;
}

void RefusalTest::headers_areLookedAt()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const ErrorKind, kind);
    runSql(sound(), sql);
    refused(path(), kind);
}

void RefusalTest::hugeFile_isRefused()
{
    QFile file(sound());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (!file.resize((qint64(2) << 30) + 1))
        QSKIP("no sparse files here");
    file.close();
    QCOMPARE(PlanStore::read(path()).error().kind, ErrorKind::FileTooBig);
    QCOMPARE(PlanStore::open(path()).error().kind, ErrorKind::FileTooBig);
}

void RefusalTest::strangers_areNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("detail");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON person BEGIN "
                                           "DELETE FROM person; END")
                             << QStringLiteral("trigger t");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1") << QStringLiteral("view v");
    QTest::newRow("table") << QByteArray("CREATE TABLE other (a)") << QStringLiteral("table other");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(a)")
                                   << QStringLiteral("table f");
    QTest::newRow("column") << QByteArray("ALTER TABLE person ADD COLUMN extra TEXT")
                            << QStringLiteral("table person");
    QTest::newRow("index") << QByteArray("CREATE INDEX i ON person (length(hex(zeroblob(20000000))))")
                           << QStringLiteral("index i");
    QTest::newRow("missing table") << QByteArray("DROP TABLE translation")
                                   << QStringLiteral("no table translation");
    QTest::newRow("missing index") << QByteArray("DROP INDEX booking_person")
                                   << QStringLiteral("no index booking_person");
    QTest::newRow("check that takes long")
        << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = substr(sql, 1, "
                      "length(sql) - 8) || ', CHECK (length(randomblob(30000000)) > 0)) STRICT' "
                      "WHERE name = 'person'")
        << QStringLiteral("table person");
    QTest::newRow("two of a name")
        << QByteArray("PRAGMA writable_schema = ON; INSERT INTO sqlite_master SELECT * FROM sqlite_master "
                      "WHERE name = 'sqlite_autoindex_booking_seat_1'")
        << QStringLiteral("two of one name");
}

void RefusalTest::strangers_areNamed()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, detail);
    runSql(sound(), sql);
    refused(path(), ErrorKind::PlanForeign, detail);
}

void RefusalTest::strangerNames_areMadeSafe()
{
    runSql(sound(), "CREATE TABLE \"a<img src=x>\x1b[31m" + QByteArray(1000, 'n') + "\" (a)");
    const auto read = PlanStore::read(path());
    QCOMPARE(read.error().kind, ErrorKind::PlanForeign);
    QVERIFY(read.error().detail.size() < 80);
    QVERIFY(!read.error().detail.contains(u'<'));
    QVERIFY(!read.error().detail.contains(QChar(0x1b)));
}

void RefusalTest::rows_areChecked_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("detail");
    const QByteArray insert = "INSERT INTO person (id, family_name) VALUES ";
    const QByteArray unchecked = "PRAGMA ignore_check_constraints = ON; ";
    const QString person = QStringLiteral("person 2000000");
    QTest::newRow("NUL") << insert + "(2000000, 'a' || char(0) || 'b')" << person;
    QTest::newRow("no UTF-8") << insert + "(2000000, CAST(x'c328' AS TEXT))" << person;
    QTest::newRow("half a surrogate pair") << insert + "(2000000, CAST(x'eda080' AS TEXT))" << person;
    QTest::newRow("id 0") << unchecked + insert + "(0, 'a')" << QString();
    QTest::newRow("negative id") << unchecked + insert + "(-5, 'a')" << QString();
    QTest::newRow("unknown word") << unchecked + "UPDATE person SET status = 'Geheimnis'" << QString();
    QTest::newRow("no such day") << QByteArray("INSERT INTO day (id, date) VALUES (2000000, '2026-02-31')")
                                 << QStringLiteral("day 2000000");
    QTest::newRow("year 0000") << QByteArray("INSERT INTO day (id, date) VALUES (2000000, '0000-01-01')")
                               << QStringLiteral("day 2000000");
    QTest::newRow("number too large")
        << QByteArray("INSERT INTO day (id, opens) VALUES (2000000, 4294967296)")
        << QStringLiteral("day 2000000");
    QTest::newRow("negative length") << unchecked + "UPDATE agenda_item SET minutes = -1" << QString();
    QTest::newRow("nobody's availability")
        << unchecked + "UPDATE availability SET person = NULL, room = NULL" << QString();
    QTest::newRow("reference to nowhere") << QByteArray("INSERT INTO assignment (id, person, agenda_item) "
                                                        "SELECT 2000000, 99, id FROM agenda_item LIMIT 1")
                                          << QStringLiteral("assignment 2000000");
    QTest::newRow("revision without time")
        << QByteArray("UPDATE revision SET made_at = 'yesterday'") << QStringLiteral("revision 1");
}

void RefusalTest::rows_areChecked()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, detail);
    runSql(sound(), sql);
    refused(path(), ErrorKind::PlanDamaged, detail);
}

void RefusalTest::hugeText_isRefused()
{
    runSql(sound(), "UPDATE person SET diet = CAST(zeroblob(40000000) AS TEXT) WHERE id = 1000000");
    refused(path(), ErrorKind::PlanDamaged);
}

// The changes of a step are looked at when they are wanted.
void RefusalTest::deepHistory_isRefused()
{
    runSql(sound(), "UPDATE revision SET changes = x'00ff00ff'");
    const auto store = PlanStore::open(path());
    QVERIFY(store);
    QCOMPARE((*store)->changesOf(1).error(),
             (Error{ErrorKind::PlanDamaged, path(), QStringLiteral("revision 1")}));
}

void RefusalTest::otherPageSizes_areRead()
{
    const Plan plan = PlanStore::read(sound())->plan;
    for (const QByteArray& sql :
         {QByteArray("PRAGMA page_size = 512; VACUUM"), QByteArray("PRAGMA page_size = 65536; VACUUM"),
          QByteArray("PRAGMA auto_vacuum = 2; VACUUM")}) {
        runSql(path(), sql);
        const auto read = PlanStore::read(path());
        QVERIFY(read);
        QVERIFY(read->plan == plan);
    }
}

void RefusalTest::damagedBytes_neverCrash()
{
    const QByteArray whole = contentOf(sound());
    QRandomGenerator random(3);
    for (int i = 0; i < 150; ++i) {
        QByteArray damaged = whole;
        for (int n = 1 << random.bounded(8); n > 0; --n)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        if (random.bounded(4) == 0)
            damaged.truncate(random.bounded(damaged.size()));
        write(path(), damaged);
        const auto read = PlanStore::read(path());
        if (!read)
            QVERIFY(!read.error().detail.contains(secret));
        QVERIFY(contentOf(path()) == damaged);
    }
}

void RefusalTest::filesBeside_areLookedAt()
{
    sound();
    const QString log = path() + QStringLiteral("-wal");
    const QString journal = path() + QStringLiteral("-journal");
    write(log, "x");
    refused(path(), ErrorKind::PlanForeign);
    QVERIFY(QFile::remove(log));
    // Such a journal names a file that SQLite would delete.
    write(journal, QByteArray("/tmp/victim").rightJustified(600, 'x') +
                       QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8));
    refused(path(), ErrorKind::PlanForeign);
    QVERIFY(QFile::remove(journal));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("a.workshop-journal")));
    refused(path(), ErrorKind::PlanForeign);
}

// A journal that SQLite would roll back, but that is not of this file.
void RefusalTest::strangeJournal_changesNothing()
{
    sound();
    const QString journal = path() + QStringLiteral("-journal");
    QByteArray header("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    header += QByteArray::fromHex("ffffffff00003039000000010000020000001000");
    write(journal, header.leftJustified(512, '\0') + QByteArray(8192, 'z'));
    refused(path(), ErrorKind::PlanDamaged);
    QVERIFY(QFile::exists(journal));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RefusalTest)
#include "RefusalTest.moc"
