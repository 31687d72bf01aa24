// import: people from tables, attendance from a copy.
#include "Program.h"
#include "TestMain.h"

#include <csignal>

namespace convenor {
using namespace convenor::testing;

class ImportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        convenor::testing::failOnWarnings();
        m_folder = std::make_unique<PlanFolder>();
        m_plan = m_folder->blank();
    }
    void people_comeInOnce();
    void whatWasFound_isPrinted();
    void dryRun_changesNothing();
    void columns_areMapped();
    void duplicates_followTheChoice();
    void windowsText_isAskedAbout();
    void badUsage_isRefused_data();
    void badUsage_isRefused();
    void badFiles_areRefused_data();
    void badFiles_areRefused();
    void hostileCells_steerNoTerminal();
    void interrupted_itLeavesNothing_data();
    void interrupted_itLeavesNothing();
    void repeatedRows_areNamed();
    void attendance_comesBackFromACopy();

private:
    Outcome import(const QString& file, const QStringList& more = {})
    {
        return runProgram(QStringList{"import", m_plan, file, "--as", "people"} + more);
    }
    QString file(const QByteArray& content) { return m_folder->file("people.csv", content); }
    QJsonArray people() { return runProgram({"show", m_plan, "person", "--json"}).array(); }
    static bool hasLine(const Outcome& outcome, const char* pattern)
    {
        return !outcome.lines().filter(QRegularExpression(QString::fromLatin1(pattern))).isEmpty();
    }
    QByteArray verified() { return runProgram({"verify", m_plan}).out; }
    QStringList backups() const { return QFileInfo(m_plan).dir().entryList({"*backup*"}, QDir::Files); }

    std::unique_ptr<PlanFolder> m_folder;
    QString m_plan;
};

void ImportCommandTest::people_comeInOnce()
{
    const QString table = file("Фамилия;Име;E-mail;Shoe size\r\nСтоянов;Антон;a@x.bg;44\r\n;;;45\r\n");
    const Outcome first = import(table);
    QCOMPARE(first.code, 0);
    QVERIFY2(first.err.startsWith("convenor: Row 3 was left out: "), first.err.constData());
    QVERIFY(first.text().contains(QStringLiteral("Shoe size")));
    QVERIFY2(hasLine(first, "^1 .* added\\. 0 .* updated\\. 0 .* known already\\. 1 .* left out\\.$"),
             first.out.constData());
    QCOMPARE(first.lines().last(), QStringLiteral("revision 2"));
    QCOMPARE(backups().size(), 1);
    QCOMPARE(runProgram({"verify", m_folder->path(backups().constFirst())}).out, QByteArray("revision 1\n"));
    const Outcome second = import(table);
    QCOMPARE(second.code, 0);
    QVERIFY2(hasLine(second, "^0 .* added\\. 0 .* updated\\. 1 .* known already\\. 1 .* left out\\.$"),
             second.out.constData());
    QCOMPARE(people().size(), 1);
    QCOMPARE(people()[0][QLatin1String("family_name")].toString(), QStringLiteral("Стоянов"));
    QCOMPARE(verified(), QByteArray("revision 2\n")); // nothing changed: no step, no copy
    QCOMPARE(backups().size(), 1);
    QCOMPARE(runProgram({"undo", m_plan}).code, 0);
    QCOMPARE(people().size(), 0);
}

void ImportCommandTest::whatWasFound_isPrinted()
{
    const Outcome done = import(file("People of the day,,\nName,Status,E-mail\nAnna Bell,confirmed,a@x\n"));
    DONE(done);
    for (const char* line : {"Encoding: UTF-8", "Delimiter: ,", "Header: row 2", "Column A “Name”: full_name",
                             "Column B “Status”: status", "Column C “E-mail”: email"})
        QVERIFY2(done.lines().contains(QString::fromUtf8(line)), qPrintable(done.text()));
}

void ImportCommandTest::dryRun_changesNothing()
{
    const QByteArray before = PlanFolder::bytes(m_plan);
    const Outcome done = import(file("Name\nAnna Bell\n"), {"--dry-run"});
    DONE(done);
    QVERIFY2(hasLine(done, "^1 .* added"), done.out.constData());
    QCOMPARE(PlanFolder::bytes(m_plan), before);
    QVERIFY(backups().isEmpty());
}

void ImportCommandTest::columns_areMapped()
{
    const QString table = file("Who,X,Y\nAnna Bell,a@x,Org\n");
    DONE(import(table, {"--map", "full_name=who", "--map", "email=B", "--map=organisation=3"}));
    QCOMPARE(people()[0][QLatin1String("email")].toString(), QStringLiteral("a@x"));
    QCOMPARE(people()[0][QLatin1String("organisation")].toString(), QStringLiteral("Org"));
    // What was guessed can be left out.
    DONE(import(file("Name,E-mail\nBoris Iliev,b@x\n"), {"--map", "email="}));
    QCOMPARE(people()[1][QLatin1String("email")].toString(), QString());
}

void ImportCommandTest::duplicates_followTheChoice()
{
    DONE(import(file("Name,E-mail,Phone\nAnna Bell,a@x,1\n")));
    const QString newer = file("Name,E-mail,Phone\nAnna Bell,a@x,2\n");
    DONE(import(newer, {"--on-duplicate", "keep"}));
    QCOMPARE(people()[0][QLatin1String("phone")].toString(), QStringLiteral("1"));
    DONE(import(newer));
    QCOMPARE(people()[0][QLatin1String("phone")].toString(), QStringLiteral("2"));
    DONE(import(newer, {"--on-duplicate", "both"}));
    QCOMPARE(people().size(), 2);
}

void ImportCommandTest::windowsText_isAskedAbout()
{
    const QString table = file("Name;E-mail\nZo\xeb Bell;z@x\n");
    const Outcome done = import(table, {"--encoding", "windows-1252"});
    DONE(done);
    QCOMPARE(people()[0][QLatin1String("given_name")].toString(), QStringLiteral("Zoë"));
}

void ImportCommandTest::badUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no kind") << QStringList{};
    QTest::newRow("no such kind") << QStringList{"--as", "rooms"};
    QTest::newRow("no such choice") << QStringList{"--as", "people", "--on-duplicate", "all"};
    QTest::newRow("no such field") << QStringList{"--as", "people", "--map", "shoe=A"};
    QTest::newRow("no such column") << QStringList{"--as", "people", "--map", "email=Q"};
    QTest::newRow("no column") << QStringList{"--as", "people", "--map", "email"};
    QTest::newRow("no such sheet") << QStringList{"--as", "people", "--sheet", "Budget"};
    QTest::newRow("long delimiter") << QStringList{"--as", "people", "--delimiter", "::"};
}

void ImportCommandTest::badUsage_isRefused()
{
    QFETCH(const QStringList, arguments);
    REFUSED_WITH(runProgram(QStringList{"import", m_plan, file("Name\nAnna Bell\n")} + arguments), 2);
    QCOMPARE(verified(), QByteArray("revision 1\n"));
}

void ImportCommandTest::badFiles_areRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << 3;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << 3;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\2\1\1\0\0\0\0\0",
                                             12)
                               << 3;
    QTest::newRow("a damaged workbook") << QByteArray("PK\3\4abcdefghijklmnopqrstuvwxyz") << 3;
}

void ImportCommandTest::badFiles_areRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    REFUSED_WITH(import(file(content)), code);
    QCOMPARE(import(m_folder->path("none.csv")).code, 3);
    QCOMPARE(import(m_folder->path("")).code, 3);
    // No column holds a name: --map helps.
    const Outcome nameless = import(file("a,b\n1,2\n"));
    QCOMPARE(nameless.code, 2);
    QVERIFY(notOneSentence(nameless).isEmpty());
    QCOMPARE(verified(), QByteArray("revision 1\n"));
}

void ImportCommandTest::hostileCells_steerNoTerminal()
{
    const Outcome done = import(file("Name,Sta\x1b[2Jtus,Status\n"
                                     "\"A\x1b]0;x\x07 B\",,\"sle\xe2\x80\xae"
                                     "eping\nrevision 99\"\n"
                                     ",\"\x1b[2J\",\n"));
    QCOMPARE(done.code, 0);
    QVERIFY2(steeringIn(done.out).isEmpty(), qPrintable(steeringIn(done.out)));
    QVERIFY2(steeringIn(done.err).isEmpty(), qPrintable(steeringIn(done.err)));
    QVERIFY(!done.err.contains("\nrevision 99"));
    QCOMPARE(done.lines().last(), QStringLiteral("revision 2"));
}

void ImportCommandTest::repeatedRows_areNamed()
{
    const Outcome done =
        import(file("Name\nIvan Petrov\nIvan Petrov\n" + QByteArray("Anna ").repeated(20'000)));
    QCOMPARE(done.code, 0);
    QCOMPARE(done.err.count('\n'), 2);
    QVERIFY2(done.err.contains("Row 3: the same person as in row 2."), done.err.constData());
    QVERIFY2(done.err.contains("Row 4 was left out: "), done.err.constData());
    QCOMPARE(people().size(), 1);
}

void ImportCommandTest::interrupted_itLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("while reading") << QByteArray();
    QTest::newRow("while writing") << QByteArray(" added.");
}

void ImportCommandTest::interrupted_itLeavesNothing()
{
#ifdef Q_OS_UNIX
    QFETCH(const QByteArray, said);
    QByteArray content = "Name,E-mail,Organisation\n";
    for (int i = 0; i < 300'000; ++i)
        content += "Anna Family" + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@x.eu,Org\n";
    const QString table = file(content);
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(QStringLiteral(CONVENOR_PROGRAM), {"import", m_plan, table, "--as", "people"});
    QVERIFY(process.waitForReadyRead(20'000)); // the columns: rows are read from now on
    QByteArray out = process.readAllStandardOutput();
    while (!out.contains(said) && process.waitForReadyRead(60'000))
        out += process.readAllStandardOutput();
    QVERIFY(out.contains(said));
    if (!said.isEmpty())
        QTest::qWait(200); // the file is being written
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 5);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(verified(), QByteArray("revision 1\n"));
    QVERIFY(backups().isEmpty());
#endif
}

void ImportCommandTest::attendance_comesBackFromACopy()
{
    DONE(import(file("Name\nAnna Bell\nBoris Iliev\n")));
    const QString copy = m_folder->path("door.workshop");
    QVERIFY(QFile::copy(m_plan, copy));
    const QString day =
        runProgram({"show", m_plan, "day", "--json"}).array()[0][QLatin1String("id")].toString();
    const QString anna = people()[0][QLatin1String("id")].toString();
    const QByteArray mark =
        QStringLiteral(R"({"label":"Door","changes":[{"add":"attendance","fields":{"person":"%1",)"
                       R"("day":"%2","state":"present","marked_at":"2026-12-10T08:00:00.000Z"}}]})")
            .arg(anna, day)
            .toUtf8();
    DONE(runProgram({"apply", copy, "-"}, mark));
    const Outcome dry = runProgram({"import", m_plan, copy, "--as", "attendance", "--dry-run"});
    DONE(dry);
    QVERIFY2(hasLine(dry, "^1 .* taken in\\. 0 .* added\\. 0 differences\\.$"), dry.out.constData());
    DONE(runProgram({"import", m_plan, copy, "--as", "attendance"}));
    const QJsonArray rows = runProgram({"show", m_plan, "attendance", "--json"}).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][QLatin1String("state")].toString(), QStringLiteral("present"));
    // Of another workshop, or no workshop at all.
    const QString other = m_folder->blank("other.workshop");
    QCOMPARE(runProgram({"import", m_plan, other, "--as", "attendance"}).code, 3);
    QCOMPARE(runProgram({"import", m_plan, file("x"), "--as", "attendance"}).code, 3);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ImportCommandTest)
#include "ImportCommandTest.moc"
