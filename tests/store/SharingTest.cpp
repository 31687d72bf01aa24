// One writer, many readers, crashed writers, and programs that do not ask.
#include "domain/Records.h"
#include "store/OpenPlans.h"
#include "store/PlanStore.h"
#include "store/WriterLock.h"
#include "TestMain.h"

#include <QtTest>

#include <sqlite3.h>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace convenor {
namespace {
QString helper()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("store_helper"));
}

ChangeSet people(Id first, Id last)
{
    ChangeSet changes;
    for (Id id = first; id <= last; ++id) {
        Person person;
        person.id = id;
        person.familyName = QStringLiteral("Person %1").arg(id);
        changes.add(person);
    }
    return changes;
}

// A program that knows nothing of our lock.
class Stranger
{
public:
    explicit Stranger(const QString& path) { sqlite3_open(path.toUtf8().constData(), &m_database); }
    ~Stranger() { sqlite3_close(m_database); }
    bool run(const char* sql) const
    {
        return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

private:
    sqlite3* m_database = nullptr;
};

// Another process that has the plan open for writing.
class OtherWriter
{
public:
    explicit OtherWriter(const QString& path)
    {
        m_process.start(helper(), {QStringLiteral("hold"), path});
        m_ready = m_process.waitForReadyRead(10'000);
    }
    ~OtherWriter() { end(); }
    bool isReady() const { return m_ready; }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    bool m_ready = false;
};
} // namespace

class SharingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writer_isAloneInTheProcess();
    void writer_isAloneAmongProcesses();
    void writer_waitsForTheOther();
    void lock_ofAKilledWriterIsBroken();
    void lock_thatNamesNobodyIsBroken();
    void look_isOnlyDoneWhileNobodyHasThePlanOpen();
    void links_areTheFileTheyLeadTo();
    void strangeWrite_isFoundOut();
    void replacedFile_isFoundOut();
    void removedFile_isFoundOut();
    void strangeReader_delaysACommit();
    void strangeWriter_delaysAReader();
    void crash_isRolledBackByReader();
    void crash_isRolledBackByWriter();
    void crash_isReadInAReadOnlyFolder();
    void readOnlyFolder_isReadNotWritten();

private:
    QString path(const QString& name = QStringLiteral("a.workshop")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<PlanStore> make();
    void makeCrashed();
    // Runs the helper as somebody who may only read the folder.
    QProcess* asReader(const QString& command);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SharingTest::init()
{
    convenor::testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<PlanStore> SharingTest::make()
{
    auto store = std::move(*PlanStore::create(path()));
    if (!store->apply(people(1, 100), {}))
        qFatal("no plan");
    return store;
}

void SharingTest::writer_isAloneInTheProcess()
{
    const auto store = make();
    const auto second = PlanStore::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::HeldByWriter);
    QVERIFY(!second.error().detail.isEmpty());
    const auto read = PlanStore::read(path());
    QVERIFY(read);
    QVERIFY(read->plan == *Plan().applied(people(1, 100)));
    QCOMPARE(read->heldBy, second.error().detail);
    QVERIFY(read->heldBy.contains(QSysInfo::machineHostName()));
    // Still the writer.
    QVERIFY(store->apply(people(101, 101), {}));
}

void SharingTest::writer_isAloneAmongProcesses()
{
    make().reset();
    OtherWriter other(path());
    QVERIFY(other.isReady());
    const auto second = PlanStore::open(path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::HeldByWriter);
    QVERIFY(second.error().detail.contains(QSysInfo::machineHostName()));
    QCOMPARE(PlanStore::read(path())->heldBy, second.error().detail);
    other.end();
    QVERIFY(PlanStore::read(path())->heldBy.isEmpty());
    QVERIFY(PlanStore::open(path()));
}

void SharingTest::writer_waitsForTheOther()
{
    make().reset();
    OtherWriter other(path());
    QVERIFY(other.isReady());
    std::atomic<bool> opened = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] { opened = PlanStore::open(path()).ok(); }));
    thread->start();
    QTest::qWait(400);
    other.end();
    QVERIFY(thread->wait(5000));
    QVERIFY(opened);
}

void SharingTest::lock_ofAKilledWriterIsBroken()
{
    make().reset();
    OtherWriter other(path());
    QVERIFY(other.isReady());
    other.kill();
    QVERIFY(QFile::exists(path() + QStringLiteral(".lock")));
    QVERIFY(PlanStore::read(path())->heldBy.isEmpty());
    QVERIFY(PlanStore::open(path()));
    QVERIFY(!QFile::exists(path() + QStringLiteral(".lock")));
}

void SharingTest::lock_thatNamesNobodyIsBroken()
{
    make().reset();
    QFile lock(path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    lock.close();
    QVERIFY(PlanStore::open(path()));
}

void SharingTest::look_isOnlyDoneWhileNobodyHasThePlanOpen()
{
    make().reset();
    int looks = 0;
    const auto begin = [&](OpenPlan::Purpose purpose) {
        return OpenPlan::begin(path(), path(), purpose, [&] {
            ++looks;
            return Result<Done>(Done{});
        });
    };
    auto writer = begin(OpenPlan::Purpose::Writing);
    QVERIFY(writer);
    QVERIFY(isOpenForWriting(path()));
    QCOMPARE(looks, 1);
    {
        const auto reader = begin(OpenPlan::Purpose::Reading);
        QVERIFY(reader);
        QCOMPARE(looks, 1);
        QCOMPARE(begin(OpenPlan::Purpose::Writing).error().kind, ErrorKind::HeldByWriter);
        const auto nothing = [] { return Result<Done>(Done{}); };
        QCOMPARE(reader->aside(path(), nothing).error().kind, ErrorKind::HeldByWriter);
        writer->end();
        QVERIFY(reader->aside(path(), nothing));
    }
    QVERIFY(!isOpenForWriting(path()));
    const auto again = begin(OpenPlan::Purpose::Reading);
    QCOMPARE(looks, 2);
}

void SharingTest::links_areTheFileTheyLeadTo()
{
    const auto store = make();
    const QString link = path(QStringLiteral("link.workshop"));
    QVERIFY(QFile::link(path(), link));
    QCOMPARE(PlanStore::open(link).error().kind, ErrorKind::HeldByWriter);
#ifdef Q_OS_UNIX
    const QString hard = path(QStringLiteral("hard.workshop"));
    QCOMPARE(::link(path().toUtf8().constData(), hard.toUtf8().constData()), 0);
    QCOMPARE(PlanStore::open(hard).error().kind, ErrorKind::HeldByWriter);
#endif
    QVERIFY(store->apply(people(101, 101), {}));
}

void SharingTest::strangeWrite_isFoundOut()
{
    const auto store = make();
    QVERIFY(Stranger(path()).run("UPDATE person SET family_name = 'changed' WHERE id = 1"));
    QCOMPARE(store->apply(people(101, 101), {}).error().kind, ErrorKind::ChangedElsewhere);
    QVERIFY(store->reload());
    QCOMPARE(store->plan().find<Person>(1)->familyName, QStringLiteral("changed"));
    QVERIFY(store->apply(people(101, 101), {}));
}

void SharingTest::replacedFile_isFoundOut()
{
    auto other = std::move(*PlanStore::create(path(QStringLiteral("other.workshop"))));
    QVERIFY(other->apply(people(500, 500), {}));
    QVERIFY(other->apply(people(501, 501), {}));
    other.reset();
    const auto store = make();
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(path(QStringLiteral("other.workshop")), path()));
    QCOMPARE(store->apply(people(101, 101), {}).error().kind, ErrorKind::ChangedElsewhere);
    QVERIFY(store->reload());
    QVERIFY(store->plan() == *Plan().applied(people(500, 501)));
    QCOMPARE(*store->apply(people(101, 101), {}), 3);
    QCOMPARE(PlanStore::open(path()).error().kind, ErrorKind::HeldByWriter);
}

void SharingTest::removedFile_isFoundOut()
{
    const auto store = make();
    QVERIFY(QFile::remove(path()));
    QCOMPARE(store->apply(people(101, 101), {}).error().kind, ErrorKind::ChangedElsewhere);
    QCOMPARE(store->reload().error().kind, ErrorKind::FileMissing);
    // Nothing is open now, and nothing crashes.
    QCOMPARE(store->apply(people(101, 101), {}).error().kind, ErrorKind::ChangedElsewhere);
    QVERIFY(!store->history());
    QVERIFY(!store->changesOf(1));
    QVERIFY(!store->saveCopy(path(QStringLiteral("copy"))));
    QCOMPARE(store->revision(), 0);
}

void SharingTest::strangeReader_delaysACommit()
{
    const auto store = make();
    const Stranger stranger(path());
    QVERIFY(stranger.run("BEGIN; SELECT count(*) FROM person"));
    QCOMPARE(store->apply(people(101, 101), {}).error().kind, ErrorKind::HeldByWriter);
    QCOMPARE(store->revision(), 1);
    QVERIFY(stranger.run("COMMIT"));
    QCOMPARE(*store->apply(people(101, 101), {}), 2);
    QVERIFY(store->reload());
    QVERIFY(store->plan() == *Plan().applied(people(1, 101)));
}

void SharingTest::strangeWriter_delaysAReader()
{
    make().reset();
    const Stranger stranger(path());
    QVERIFY(stranger.run("BEGIN EXCLUSIVE"));
    QCOMPARE(PlanStore::read(path()).error().kind, ErrorKind::HeldByWriter);
    QCOMPARE(PlanStore::open(path()).error().kind, ErrorKind::HeldByWriter);
    QVERIFY(stranger.run("COMMIT"));
    QVERIFY(PlanStore::read(path()));
}

void SharingTest::makeCrashed()
{
    make().reset();
    QCOMPARE(QProcess::execute(helper(), {QStringLiteral("crash"), path()}), 9);
    QVERIFY(QFileInfo(path() + QStringLiteral("-journal")).size() > 0);
}

void SharingTest::crash_isRolledBackByReader()
{
    makeCrashed();
    const auto read = PlanStore::read(path());
    QVERIFY(read);
    QVERIFY(read->plan == *Plan().applied(people(1, 100)));
    QVERIFY(!QFile::exists(path() + QStringLiteral("-journal")));
    QVERIFY(!QFile::exists(path() + QStringLiteral(".lock")));
}

void SharingTest::crash_isRolledBackByWriter()
{
    makeCrashed();
    const auto store = PlanStore::open(path());
    QVERIFY(store);
    QVERIFY((*store)->plan() == *Plan().applied(people(1, 100)));
    QCOMPARE(*(*store)->apply(people(101, 101), {}), 2);
}

QProcess* SharingTest::asReader(const QString& command)
{
    auto* process = new QProcess(this);
#ifdef Q_OS_UNIX
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    const QString journal = path() + QStringLiteral("-journal");
    if (QFile::exists(journal))
        QFile::setPermissions(journal, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    ::chmod(m_folder->path().toUtf8().constData(), 0555);
    process->setChildProcessModifier([] {
        constexpr int nobody = 65534;
        // Root may write whatever the mode says.
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(77);
    });
#endif
    process->start(helper(), {command, path()});
    process->waitForFinished();
#ifdef Q_OS_UNIX
    ::chmod(m_folder->path().toUtf8().constData(), 0700);
#endif
    return process;
}

void SharingTest::crash_isReadInAReadOnlyFolder()
{
    makeCrashed();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const QProcess* process = asReader(QStringLiteral("read"));
    if (process->error() == QProcess::FailedToStart)
        QSKIP("nobody cannot run programs of this folder");
    QCOMPARE(process->exitCode(), 0);
    QVERIFY(QFile::exists(path() + QStringLiteral("-journal")));
    QVERIFY(file.seek(0) && file.readAll() == before);
}

void SharingTest::readOnlyFolder_isReadNotWritten()
{
    make().reset();
    const QProcess* reader = asReader(QStringLiteral("read"));
    if (reader->error() == QProcess::FailedToStart)
        QSKIP("nobody cannot run programs of this folder");
    QCOMPARE(reader->exitCode(), 0);
    QCOMPARE(asReader(QStringLiteral("open"))->exitCode(), 4);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::SharingTest)
#include "SharingTest.moc"
