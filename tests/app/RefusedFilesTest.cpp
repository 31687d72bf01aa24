// Files that no command opens, and places where nothing can be written: the exit code and one sentence.
#include "Program.h"
#include "TestMain.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace convenor {
using namespace convenor::testing;

namespace {
// A line that adds a room.
QByteArray room()
{
    return "{\"label\":\"Room\",\"changes\":[{\"add\":\"room\",\"fields\":{\"name\":\"A\"}}]}\n";
}
} // namespace

class RefusedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        convenor::testing::failOnWarnings();
        m_folder = std::make_unique<PlanFolder>();
    }
    void noPlan_isRefusedByEveryCommand_data();
    void noPlan_isRefusedByEveryCommand();
    void newerSchema_isRefusedUntouched();
    void damagedPlan_isRefusedUntouched();
    void damagedHistory_isFoundByVerify();
    void heldPlan_isRefusedToWritersOnly();
    void readOnlyPlace_isReported();
    void fullDisk_losesNothing();
    void lostOutput_isReported();
    void powerOverTheFile_isNotAssumed();

private:
    // Commands upon a plan that is none.
    void refuseEverywhere(const QString& path)
    {
        const QString lines = m_folder->file(QStringLiteral("l.jsonl"),
                                             R"({"label":"x","changes":[{"add":"room","fields":{}}]})");
        const QString people = m_folder->file(QStringLiteral("p.csv"), "Name\nAnna\n");
        REFUSED_WITH(runProgram({QStringLiteral("verify"), path}), 3);
        REFUSED_WITH(runProgram({QStringLiteral("check"), path}), 3);
        REFUSED_WITH(runProgram({QStringLiteral("show"), path, QStringLiteral("agenda")}), 3);
        REFUSED_WITH(runProgram({QStringLiteral("apply"), path, lines}), 3);
        REFUSED_WITH(runProgram({QStringLiteral("undo"), path}), 3);
        REFUSED_WITH(runProgram({QStringLiteral("redo"), path}), 3);
        REFUSED_WITH(runProgram({QStringLiteral("import"), path, people, QStringLiteral("--as"),
                                 QStringLiteral("people")}),
                     3);
        const QString paper = m_folder->path(QStringLiteral("x.pdf"));
        REFUSED_WITH(runProgram({QStringLiteral("export"), path, QStringLiteral("agenda"),
                                 QStringLiteral("-o"), paper}),
                     3);
        QVERIFY(!QFile::exists(paper));
    }

    std::unique_ptr<PlanFolder> m_folder;
};

void RefusedFilesTest::noPlan_isRefusedByEveryCommand_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what :
         {"missing", "folder", "fifo", "text", "empty", "zeros", "other database", "symlink loop"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void RefusedFilesTest::noPlan_isRefusedByEveryCommand()
{
    QFETCH(const QString, what);
    const QString path = m_folder->path(QStringLiteral("it.workshop"));
    if (what == u"folder") {
        QVERIFY(QDir().mkdir(path));
    } else if (what == u"fifo") {
#ifdef Q_OS_UNIX
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
#else
        QSKIP("no FIFOs here");
#endif
    } else if (what == u"text") {
        m_folder->file(QStringLiteral("it.workshop"), QByteArray("Dear colleagues,\n").repeated(100));
    } else if (what == u"empty") {
        m_folder->file(QStringLiteral("it.workshop"), {});
    } else if (what == u"zeros") {
        m_folder->file(QStringLiteral("it.workshop"), QByteArray(20000, '\0'));
    } else if (what == u"other database") {
        QByteArray bytes = PlanFolder::bytes(m_folder->blank(QStringLiteral("good.workshop")));
        bytes.replace(68, 4, QByteArray("\0\0\0\0", 4)); // the application's number
        m_folder->file(QStringLiteral("it.workshop"), bytes);
    } else if (what == u"symlink loop") {
        QVERIFY(QFile::link(path, path));
    }
    const QByteArray before = what == u"fifo" ? QByteArray() : PlanFolder::bytes(path);
    refuseEverywhere(path);
    if (what != u"fifo")
        QCOMPARE(PlanFolder::bytes(path), before);
}

void RefusedFilesTest::newerSchema_isRefusedUntouched()
{
    QByteArray bytes = PlanFolder::bytes(m_folder->blank());
    bytes[63] = char(bytes[63] + 1); // user_version
    const QString newer = m_folder->file(QStringLiteral("newer.workshop"), bytes);
    refuseEverywhere(newer);
    QVERIFY(runProgram({QStringLiteral("verify"), newer}).err.contains("newer"));
    QCOMPARE(PlanFolder::bytes(newer), bytes);
}

void RefusedFilesTest::damagedPlan_isRefusedUntouched()
{
    const QByteArray good = PlanFolder::bytes(m_folder->sample(QStringLiteral("online-half-day")));
    QByteArray cut = good.left(good.size() / 2);
    refuseEverywhere(m_folder->file(QStringLiteral("cut.workshop"), cut));
    QCOMPARE(PlanFolder::bytes(m_folder->path(QStringLiteral("cut.workshop"))), cut);
}

void RefusedFilesTest::damagedHistory_isFoundByVerify()
{
    const QString plan = m_folder->blank();
    DONE(runProgram({QStringLiteral("apply"), plan, QStringLiteral("-")},
                    room().replace("\"Room\"", "\"Step to be damaged\"")));
    DONE(runProgram({QStringLiteral("apply"), plan, QStringLiteral("-")}, room()));
    DONE(runProgram({QStringLiteral("verify"), plan}));
    QByteArray bytes = PlanFolder::bytes(plan);
    // The step's changes: a zlib stream behind its label.
    const qsizetype changes = bytes.indexOf("\x58\x85", bytes.indexOf("Step to be damaged"));
    QVERIFY(changes > 0);
    bytes.replace(changes, 2, "??");
    const QString damaged = m_folder->file(QStringLiteral("damaged.workshop"), bytes);
    const Outcome verify = runProgram({QStringLiteral("verify"), damaged});
    REFUSED_WITH(verify, 3);
    QVERIFY(verify.err.contains("revision 2"));
    QCOMPARE(PlanFolder::bytes(damaged), bytes);
    // The rows themselves are sound.
    DONE(runProgram({QStringLiteral("show"), damaged, QStringLiteral("rooms")}));
}

void RefusedFilesTest::heldPlan_isRefusedToWritersOnly()
{
    const QString plan = m_folder->blank();
    QProcess holder;
    holder.setProcessEnvironment(bareEnvironment());
    holder.start(QStringLiteral(CONVENOR_PROGRAM), {QStringLiteral("apply"), plan, QStringLiteral("-")});
    holder.write(room());
    QVERIFY(holder.waitForReadyRead(20000));
    QElapsedTimer waited;
    waited.start();
    const Outcome second = runProgram({QStringLiteral("apply"), plan, QStringLiteral("-")}, room());
    REFUSED_WITH(second, 3);
    QVERIFY2(waited.elapsed() < 6000, "it gives up after about two seconds");
    QVERIFY(second.out.isEmpty());
    REFUSED_WITH(runProgram({QStringLiteral("undo"), plan}), 3);
    // Reading goes on.
    QCOMPARE(runProgram({QStringLiteral("verify"), plan}).out, QByteArray("revision 2\n"));
    DONE(runProgram({QStringLiteral("show"), plan, QStringLiteral("rooms")}));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    DONE(runProgram({QStringLiteral("apply"), plan, QStringLiteral("-")}, room()));

    // A writer that was killed holds nothing.
    QProcess killed;
    killed.setProcessEnvironment(bareEnvironment());
    killed.start(QStringLiteral(CONVENOR_PROGRAM), {QStringLiteral("apply"), plan, QStringLiteral("-")});
    killed.write(room());
    QVERIFY(killed.waitForReadyRead(20000));
    killed.kill();
    QVERIFY(killed.waitForFinished());
    QCOMPARE(runProgram({QStringLiteral("apply"), plan, QStringLiteral("-")}, room()).out,
             QByteArray("revision 5\n"));
}

void RefusedFilesTest::readOnlyPlace_isReported()
{
    const QString plan = m_folder->sample(QStringLiteral("online-half-day"));
    const QString nowhere = m_folder->path(QStringLiteral("none/x.pdf"));
    REFUSED_WITH(
        runProgram({QStringLiteral("export"), plan, QStringLiteral("agenda"), QStringLiteral("-o"), nowhere}),
        4);
    // A folder of that name stands in the way.
    QVERIFY(QDir().mkdir(m_folder->path(QStringLiteral("x.html"))));
    REFUSED_WITH(runProgram({QStringLiteral("export"), plan, QStringLiteral("agenda"), QStringLiteral("-o"),
                             m_folder->path(QStringLiteral("x.html"))}),
                 4);
#ifdef Q_OS_LINUX
    if (geteuid() == 0)
        REFUSED_WITH(runProgram({QStringLiteral("new"), QStringLiteral("/proc/a.workshop")}), 4);
#endif
}

void RefusedFilesTest::lostOutput_isReported()
{
#ifdef Q_OS_LINUX
    const QString plan = m_folder->sample(QStringLiteral("online-half-day"));
    for (const QStringList& arguments :
         {QStringList{QStringLiteral("samples")}, QStringList{QStringLiteral("--help")},
          QStringList{QStringLiteral("verify"), plan},
          QStringList{QStringLiteral("show"), plan, QStringLiteral("agenda"), QStringLiteral("--json")}}) {
        QProcess process;
        process.setProcessEnvironment(bareEnvironment());
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(CONVENOR_PROGRAM), arguments);
        QVERIFY(process.waitForFinished());
        REFUSED_WITH((Outcome{process.exitCode(), {}, process.readAllStandardError()}), 4);
    }
#else
    QSKIP("Linux only");
#endif
}

void RefusedFilesTest::fullDisk_losesNothing()
{
#ifdef Q_OS_LINUX
    if (geteuid() != 0)
        QSKIP("only root can make a small disk");
    const QString disk = m_folder->path(QStringLiteral("disk"));
    QVERIFY(QDir().mkdir(disk));
    const auto command = [](const char* name, const QStringList& arguments) {
        return QProcess::execute(QString::fromLatin1(name), arguments) == 0;
    };
    if (!command("mount", {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=700k"), QStringLiteral("tmpfs"), disk}))
        QSKIP("cannot mount here");
    const auto unmount = qScopeGuard([&] { command("umount", {disk}); });

    const QString plan = disk + QStringLiteral("/a.workshop");
    DONE(runProgram({QStringLiteral("new"), plan, QStringLiteral("--title"), QStringLiteral("x")}));
    QByteArray lines;
    for (int i = 0; i < 200; ++i)
        lines += R"({"label":"Long","changes":[{"add":"room","fields":{"name":")" + QByteArray::number(i) +
                 QByteArray(20000, 'x') + "\"}}]}\n";
    const Outcome full = runProgram({QStringLiteral("apply"), plan, QStringLiteral("-")}, lines);
    REFUSED_WITH(full, 4);
    QVERIFY(full.err.contains("full"));
    const QByteArrayList acknowledged = full.out.trimmed().split('\n');
    QVERIFY(acknowledged.size() > 3);
    QCOMPARE(runProgram({QStringLiteral("verify"), plan}).out.trimmed(), acknowledged.last());
    REFUSED_WITH(runProgram({QStringLiteral("new"), disk + QStringLiteral("/b.workshop"),
                             QStringLiteral("--from"), QStringLiteral("conference")}),
                 4);
    QVERIFY(!QFile::exists(disk + QStringLiteral("/b.workshop")));
    const QString paper = disk + QStringLiteral("/x.pdf");
    const Outcome printed =
        runProgram({QStringLiteral("export"), plan, QStringLiteral("agenda"), QStringLiteral("-o"), paper});
    QVERIFY(printed.code == 4 || printed.code == 1); // there is nothing on this agenda
    QVERIFY(!QFile::exists(paper));
#else
    QSKIP("Linux only");
#endif
}

void RefusedFilesTest::powerOverTheFile_isNotAssumed()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may do everything");
    const QString plan = m_folder->blank();
    QVERIFY(QFile::setPermissions(plan, QFile::Permissions()));
    REFUSED_WITH(runProgram({QStringLiteral("verify"), plan}), 3);
    QVERIFY(QFile::setPermissions(plan, QFile::ReadOwner));
    DONE(runProgram({QStringLiteral("verify"), plan}));
    REFUSED_WITH(runProgram({QStringLiteral("apply"), plan, QStringLiteral("-")}, room()), 4);
#endif
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RefusedFilesTest)
#include "RefusedFilesTest.moc"
