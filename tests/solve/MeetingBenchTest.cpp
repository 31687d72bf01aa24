// The figures of the bench (shared/bench/README.md): every instance to its bound, proven.
#include "solve/MeetingSolver.h"
#include "TestMain.h"
#include "tools/solve/MeetingInstance.h"

using namespace convenor;

class MeetingBenchTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { testing::failOnWarnings(); }
    void bench_data();
    void bench();
};

void MeetingBenchTest::bench_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("optimum");
    const auto row = [](const char* name, int optimum) { QTest::newRow(name) << name << optimum; };
    row("p2_2_18_40_s1", 222);
    row("p2_6_18_120_s1", 708);
    row("p2_12_24_300_s1", 2036);
    row("p2_40_18_800_s1", 4632);
    row("p3_350_12_100_d9_b0", 2921);
    row("p3_350_12_60_d9_b20", 1951);
    row("p3_60_8_20_d6_b20", 294);
    row("p3_350_12_100_d9_b20", 2691);
    row("p3_350_12_175_d16_b10", 3690);
}

void MeetingBenchTest::bench()
{
    QFETCH(QString, name);
    QFETCH(int, optimum);
    QFile file(qEnvironmentVariable("CONVENOR_SHARED") + "/bench/meetings/" + name + ".txt");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no shared data beside the repository");
    solve::MeetingProblem problem;
    QCOMPARE(tools::readMeetings(file.readAll().toStdString(), "instance", problem), std::string());
    QCOMPARE(solve::boundOf(problem).worth, optimum);
    const solve::MeetingSolution solution = solveMeetings(problem, {.seed = 1});
    QVERIFY(solution.optimal);
    QCOMPARE(solution.score, scoreOf(problem, solution.plan));
    QCOMPARE(solution.score.worth, optimum);
    QCOMPARE(solution.score.broken, 0);
    QVERIFY(scoreOf(problem, solve::firstComeFirstServed(problem)).worth <= optimum);
}

CONVENOR_TEST_CORE(MeetingBenchTest)
#include "MeetingBenchTest.moc"
