// import --as agenda: what was found is printed with its source; contradictions are asked; one step.
#include "Program.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class ImportAgendaTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_folder = std::make_unique<PlanFolder>();
        m_plan = m_folder->blank();
    }
    void text_becomesAnAgenda();
    void dryRun_changesNothing();
    void questions_areAnswered();
    void tablesAndHtml();
    void badUsage_isRefused();
    void badFiles_areRefused_data();
    void badFiles_areRefused();

private:
    Outcome import(const QString& file, const QStringList& more = {})
    {
        return runProgram(QStringList{"import", m_plan, file, "--as", "agenda"} + more);
    }
    QJsonArray agenda() { return runProgram({"show", m_plan, "agenda", "--json"}).array(); }

    std::unique_ptr<PlanFolder> m_folder;
    QString m_plan;
};

void ImportAgendaTest::text_becomesAnAgenda()
{
    const QString file = m_folder->file(
        "a.txt", "10 December 2026\n9:15-10:00 Welcome, Ana Bell (SPRI)\n10:15-10:30 Coffee\n");
    const Outcome outcome = import(file);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.lines().last(), QStringLiteral("revision 2"));
    QVERIFY(outcome.text().contains(QStringLiteral("line 2")));
    const QJsonArray items = agenda();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0][QLatin1String("title")].toString(), QStringLiteral("Welcome"));
    QCOMPARE(items[0][QLatin1String("people")][0][QLatin1String("name")].toString(),
             QStringLiteral("Ana Bell"));
    QCOMPARE(items[1][QLatin1String("start")].toString(), QStringLiteral("10:15"));
    QCOMPARE(runProgram({"undo", m_plan}).code, 0);
    QCOMPARE(agenda().size(), 0);
}

void ImportAgendaTest::dryRun_changesNothing()
{
    const QString file = m_folder->file("a.txt", "9:15 Welcome\n10:00 Coffee\n");
    const Outcome outcome = import(file, {"--dry-run"});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.text().contains(QStringLiteral("Welcome")));
    QCOMPARE(runProgram({"verify", m_plan}).out, QByteArray("revision 1\n"));
}

void ImportAgendaTest::questions_areAnswered()
{
    const QString file =
        m_folder->file("a.txt", "Friday 10 December 2026\n9:15 Welcome\n10:00 Coffee\n"); // a Thursday
    const Outcome asked = import(file);
    QCOMPARE(asked.code, 2);
    QVERIFY(asked.text().startsWith(QStringLiteral("Question 1: ")));
    QVERIFY2(asked.err.contains("--answer 1=1"), asked.err.constData());
    QCOMPARE(runProgram({"verify", m_plan}).out, QByteArray("revision 1\n"));
    QCOMPARE(import(file, {"--dry-run"}).code, 0);
    QCOMPARE(import(file, {"--answer", "1=1"}).code, 0);
    QCOMPARE(agenda()[0][QLatin1String("day")].toString(), QStringLiteral("2026-12-10"));
}

void ImportAgendaTest::tablesAndHtml()
{
    QCOMPARE(
        import(m_folder->file("a.csv",
                              "Time;Title;Speaker\n9:00-9:30;Welcome;Ana Bell\n9:30-10:00;Talk;Bob Carr\n"))
            .code,
        0);
    QCOMPARE(agenda().size(), 2);
    QCOMPARE(
        import(m_folder->file("a.html", "<p>x</p><table><tr><td>10:00<td>A<tr><td>10:30<td>B</table>")).code,
        0);
    QCOMPARE(agenda().size(), 4);
}

void ImportAgendaTest::badUsage_isRefused()
{
    const QString file = m_folder->file("a.txt", "9:15 Welcome\n10:00 Coffee\n");
    QCOMPARE(import(file, {"--answer", "1=1"}).code, 2);
    QCOMPARE(import(file, {"--answer", "x"}).code, 2);
    QCOMPARE(runProgram({"import", m_plan, file, "--as", "people", "--answer", "1=1"}).code, 2);
}

void ImportAgendaTest::badFiles_areRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << "a.txt" << QByteArray();
    QTest::newRow("no programme") << "a.txt" << QByteArray("Dear all, thank you.\n");
    QTest::newRow("binary") << "a.txt"
                            << QByteArray("\x7f"
                                          "ELF\0\0\0\1\2\3",
                                          10);
    QTest::newRow("picture") << "a.csv" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12);
    QTest::newRow("html without texts") << "a.html" << QByteArray("<script>9:00 A</script>");
}

void ImportAgendaTest::badFiles_areRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Outcome outcome = import(m_folder->file(name, content));
    QCOMPARE(outcome.code, 3);
    QVERIFY2(notOneSentence(outcome).isEmpty(), qPrintable(notOneSentence(outcome)));
    QCOMPARE(import(m_folder->path("missing.txt")).code, 3);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ImportAgendaTest)
#include "ImportAgendaTest.moc"
