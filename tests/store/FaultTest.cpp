// Full disks and killed writers: what was acknowledged is there, what was refused is not.
#include "domain/Records.h"
#include "files/SafeFile.h"
#include "store/PlanStore.h"
#include "TestMain.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace convenor {
namespace {
QString helper()
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("store_helper"));
}

ChangeSet person(Id id, const QString& name)
{
    Person record;
    record.id = id;
    record.familyName = name;
    ChangeSet changes;
    changes.add(record);
    return changes;
}

// Text that compresses badly.
QString noise(int length)
{
    QRandomGenerator random(7);
    QString text;
    while (text.size() < length)
        text += QChar(random.bounded(0x4e00, 0x9fff));
    return text;
}

// The number behind the last "revision" that was printed whole.
qint64 lastAcknowledged(const QByteArray& output)
{
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (line->startsWith("revision "))
            return line->mid(9).toLongLong();
    }
    return 0;
}

// A small file system of its own; only root may make one.
class SmallDisk
{
public:
    explicit SmallDisk(const QByteArray& size)
    {
        const QStringList arguments{
            QStringLiteral("-t"),    QStringLiteral("tmpfs"),
            QStringLiteral("-o"),    QStringLiteral("size=%1").arg(QLatin1String(size)),
            QStringLiteral("tmpfs"), m_folder.path()};
        QProcess mount;
        mount.start(QStringLiteral("mount"), arguments);
        m_mounted =
            mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
    bool isThere() const { return m_mounted; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};
} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void fullDisk_refusesTheEdit();
    void fullDisk_recordsNothingByHalves();
    void fullDisk_takesNoCopy();
    void fullDisk_takesNoNewPlan();
    void fileSizeLimit_refusesTheEdit();
    void killedWriter_losesNothingAcknowledged();
};

void FaultTest::fullDisk_refusesTheEdit()
{
    const SmallDisk disk("1m");
    if (!disk.isThere())
        QSKIP("only root can make a small disk");
    const QString path = disk.path(QStringLiteral("a.workshop"));
    auto store = std::move(*PlanStore::create(path));
    const QString name = noise(4000);
    Plan plan;
    Id id = 0;
    for (;;) {
        const ChangeSet changes = person(++id, name);
        const auto number = store->apply(changes, {});
        if (!number) {
            QCOMPARE(number.error().kind, ErrorKind::DiskFull);
            break;
        }
        plan = *plan.applied(changes);
        QVERIFY(id < 1000);
    }
    const qint64 last = id - 1;
    QVERIFY(last > 3);
    QCOMPARE(store->revision(), last);
    QCOMPARE(PlanStore::read(path)->revision, last);
    QVERIFY(store->reload());
    QVERIFY(store->plan() == plan);
    // A small edit may still go, or not; either way the store goes on.
    const ChangeSet removal = person(1, name).inverted();
    const auto removed = store->apply(removal, {});
    if (removed)
        plan = *plan.applied(removal);
    else
        QCOMPARE(removed.error().kind, ErrorKind::DiskFull);
    store.reset();
    const auto again = PlanStore::read(path);
    QVERIFY(again);
    QVERIFY(again->plan == plan);
}

void FaultTest::fullDisk_recordsNothingByHalves()
{
    const SmallDisk disk("1m");
    if (!disk.isThere())
        QSKIP("only root can make a small disk");
    const QString path = disk.path(QStringLiteral("a.workshop"));
    auto store = std::move(*PlanStore::create(path));
    QVERIFY(store->apply(person(1, QStringLiteral("Anna")), {}));
    QVERIFY(store->reload());
    Plan plan = store->plan();
    for (Id id = 2;; ++id) {
        QVERIFY(id < 1000);
        Printout printout;
        printout.id = id;
        printout.pages = noise(20'000);
        ChangeSet changes;
        changes.add(printout);
        if (const Result<Done> recorded = store->record(changes); !recorded) {
            QCOMPARE(recorded.error().kind, ErrorKind::DiskFull);
            break;
        }
        plan = *plan.applied(changes);
    }
    QVERIFY(plan.rows(Table::Printout).size() > 3);
    QVERIFY(store->reload());
    QVERIFY(store->plan() == plan);
    QCOMPARE(store->revision(), 1);
    // Room again: it goes on.
    ChangeSet removal;
    for (const Printout& printout : plan.all<Printout>())
        removal.remove(printout);
    const Result<Done> removed = store->record(removal);
    if (!removed)
        QCOMPARE(removed.error().kind, ErrorKind::DiskFull);
    store.reset();
    const auto again = PlanStore::read(path);
    QVERIFY(again);
    QCOMPARE(again->plan.rows(Table::Printout).size(), removed ? 0 : plan.rows(Table::Printout).size());
    QCOMPARE(again->revision, 1);
}

void FaultTest::fullDisk_takesNoCopy()
{
    const SmallDisk disk("256k");
    if (!disk.isThere())
        QSKIP("only root can make a small disk");
    const QTemporaryDir folder;
    const auto store = std::move(*PlanStore::create(folder.filePath(QStringLiteral("a.workshop"))));
    ChangeSet changes;
    for (Id id = 1; id <= 100; ++id)
        changes.append(person(id, noise(2000)));
    QVERIFY(store->apply(changes, {}));
    const QString target = disk.path(QStringLiteral("copy.workshop"));
    QVERIFY(SafeFile::write(target, QByteArrayLiteral("what stood here")));
    QCOMPARE(store->saveCopy(target).error(), (Error{ErrorKind::DiskFull, target, {}}));
    QCOMPARE(disk.files(), QStringList{QStringLiteral("copy.workshop")});
    QCOMPARE(QFileInfo(target).size(), 15);
    const auto large = SafeFile::write(target, QByteArray(400'000, 'x'));
    QCOMPARE(large.error(), (Error{ErrorKind::DiskFull, target, {}}));
    QCOMPARE(disk.files(), QStringList{QStringLiteral("copy.workshop")});
    QCOMPARE(QFileInfo(target).size(), 15);
}

void FaultTest::fullDisk_takesNoNewPlan()
{
    const SmallDisk disk("64k");
    if (!disk.isThere())
        QSKIP("only root can make a small disk");
    const auto store = PlanStore::create(disk.path(QStringLiteral("a.workshop")));
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::DiskFull);
    QCOMPARE(disk.files(), QStringList());
}

void FaultTest::fileSizeLimit_refusesTheEdit()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    PlanStore::create(path)->reset();
    QProcess process;
    process.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{400'000, 400'000};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    process.start(helper(), {QStringLiteral("edit"), path, QStringLiteral("100000")});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 4);
    const qint64 acknowledged = lastAcknowledged(process.readAllStandardOutput());
    QVERIFY(acknowledged > 10);
    const auto read = PlanStore::read(path);
    QVERIFY(read);
    QCOMPARE(read->revision, acknowledged);
#else
    QSKIP("no such limit here");
#endif
}

void FaultTest::killedWriter_losesNothingAcknowledged()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    PlanStore::create(path)->reset();
    QRandomGenerator random(1);
    for (int i = 0; i < 15; ++i) {
        QProcess process;
        process.start(helper(), {QStringLiteral("edit"), path, QStringLiteral("1000000")});
        QVERIFY(process.waitForReadyRead(10'000));
        QTest::qSleep(random.bounded(40));
        process.kill();
        QVERIFY(process.waitForFinished());
        const qint64 acknowledged = lastAcknowledged(process.readAllStandardOutput());
        const auto read = PlanStore::read(path);
        QVERIFY(read);
        QVERIFY(read->revision >= acknowledged);
        QVERIFY(read->revision <= acknowledged + 1);
    }
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::FaultTest)
#include "FaultTest.moc"
