// What a plan of meetings is worth and which rules it breaks, counted by hand.
#include "solve/MeetingProblem.h"
#include "TestMain.h"

using namespace convenor::solve;

namespace {
// Two experts (0, 1), three who ask (2, 3, 4), four slots; each asks for either expert.
MeetingProblem helpdesk()
{
    MeetingProblem problem;
    problem.slotCount = 4;
    problem.tables = 2;
    SlotSet all;
    all.set();
    problem.free.assign(5, all);
    for (int asker = 2; asker < 5; ++asker) {
        MeetingWish& wish = problem.wishes.emplace_back();
        wish.asker = asker;
        wish.options = {{.people = {0, asker}, .weight = 5, .allowed = all},
                        {.people = {1, asker}, .weight = 3, .allowed = all}};
    }
    return problem;
}
} // namespace

class MeetingScoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void countsWorth();
    void countsWhoIsTwice();
    void countsWhatIsNotOpen();
    void countsTablesAndPins();
    void countsLimits();
    void countsRows();
    void countsWhatIsKept();
};

void MeetingScoreTest::countsWorth()
{
    MeetingProblem problem = helpdesk();
    problem.firstWorth = {0, 0, 100, 10, 1};
    const MeetingScore score = scoreOf(problem, {{0, 0}, {1, 0}, {}});
    QCOMPARE(score, (MeetingScore{.worth = 5 + 3 + 110, .placed = 2, .broken = 0, .kept = 0}));
    problem.wishes[1].asker = 2; // the second of one person is no first any more
    QCOMPARE(scoreOf(problem, {{0, 0}, {1, 0}, {}}).worth, 5 + 3 + 100);
    QCOMPARE(scoreOf(problem, {}), MeetingScore());
}

void MeetingScoreTest::countsWhoIsTwice()
{
    const MeetingProblem problem = helpdesk();
    QCOMPARE(scoreOf(problem, {{0, 1}, {0, 1}, {}}).broken, 1);
    QCOMPARE(scoreOf(problem, {{0, 1}, {0, 1}, {0, 2}}).broken, 1);
    MeetingProblem three = problem;
    three.tables = 9;
    QCOMPARE(scoreOf(three, {{0, 1}, {0, 1}, {0, 1}}).broken, 2);
}

void MeetingScoreTest::countsWhatIsNotOpen()
{
    MeetingProblem problem = helpdesk();
    problem.free[2].reset(1);
    QCOMPARE(scoreOf(problem, {{0, 1}, {}, {}}).broken, 1);
    problem.wishes[0].options[0].allowed.reset(1);
    QCOMPARE(scoreOf(problem, {{0, 1}, {}, {}}).broken, 2);
    // No such option or slot: nothing takes place, and something is wrong.
    QCOMPARE(scoreOf(problem, {{2, 1}, {}, {}}), (MeetingScore{.broken = 1}));
    QCOMPARE(scoreOf(problem, {{0, 4}, {}, {}}), (MeetingScore{.broken = 1}));
    QCOMPARE(scoreOf(problem, {{0, -1}, {}, {}}), (MeetingScore{.broken = 1}));
}

void MeetingScoreTest::countsTablesAndPins()
{
    MeetingProblem problem = helpdesk();
    problem.tables = 1;
    QCOMPARE(scoreOf(problem, {{0, 0}, {1, 0}, {}}).broken, 1);
    problem.tables = 2;
    problem.pins = {{.wish = 0, .option = 1, .slot = 3}};
    QCOMPARE(scoreOf(problem, {{0, 0}, {1, 0}, {}}).broken, 1);
    QCOMPARE(scoreOf(problem, {{}, {1, 0}, {}}).broken, 1);
    QCOMPARE(scoreOf(problem, {{1, 3}, {1, 0}, {}}).broken, 0);
}

void MeetingScoreTest::countsLimits()
{
    MeetingProblem problem = helpdesk();
    problem.wishes[1].asker = 2;
    problem.wishes[1].options[0].people = {0, 2};
    problem.most = {-1, -1, 1, -1, -1};
    QCOMPARE(scoreOf(problem, {{1, 0}, {0, 1}, {}}).broken, 1);
    problem.most = {};
    problem.crowds = {{.people = {2, 4}, .most = 1}};
    QCOMPARE(scoreOf(problem, {{1, 0}, {0, 1}, {0, 2}}).broken, 2);
    problem.crowds = {{.people = {3, 4}, .most = 1}};
    QCOMPARE(scoreOf(problem, {{1, 0}, {0, 1}, {0, 2}}).broken, 0);
}

void MeetingScoreTest::countsRows()
{
    MeetingProblem problem = helpdesk();
    problem.mostInRow = {2, 0, 0, 0, 0};
    QCOMPARE(scoreOf(problem, {{0, 0}, {0, 1}, {0, 3}}).broken, 0);
    QCOMPARE(scoreOf(problem, {{0, 0}, {0, 1}, {0, 2}}).broken, 1);
    problem.breakAfter = {false, true, false, false};
    QCOMPARE(scoreOf(problem, {{0, 0}, {0, 1}, {0, 2}}).broken, 0);
}

void MeetingScoreTest::countsWhatIsKept()
{
    MeetingProblem problem = helpdesk();
    problem.now = {{0, 0}, {1, 0}, {}};
    QCOMPARE(scoreOf(problem, {{0, 0}, {1, 1}, {}}).kept, 1);
    QCOMPARE(scoreOf(problem, {{1, 0}, {1, 0}, {}}).kept, 1);
}

CONVENOR_TEST_CORE(MeetingScoreTest)
#include "MeetingScoreTest.moc"
