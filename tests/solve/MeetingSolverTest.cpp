// The meeting solver against every plan there is, and what it promises on larger problems.
#include "solve/MeetingSolver.h"

#include "solve/SmallMeetings.h"
#include "TestMain.h"

#include <chrono>
#include <thread>

using namespace convenor::solve;
using convenor::testing::bestOfAll;
using convenor::testing::MeetingShape;
using convenor::testing::smallMeetings;

namespace {
int brokenByPins(const MeetingProblem& problem)
{
    MeetingPlan plan(problem.wishes.size());
    for (const FixedMeeting& pin : problem.pins)
        plan[std::size_t(pin.wish)] = {pin.option, pin.slot};
    return scoreOf(problem, plan).broken;
}

void checkSolution(const MeetingProblem& problem, const MeetingSolution& solution)
{
    QCOMPARE(solution.plan.size(), problem.wishes.size());
    QCOMPARE(solution.score, scoreOf(problem, solution.plan));
    QCOMPARE(solution.score.broken, brokenByPins(problem));
    for (const FixedMeeting& pin : problem.pins)
        QCOMPARE(solution.plan[std::size_t(pin.wish)], (PlacedMeeting{pin.option, pin.slot}));
    const MeetingScore first = scoreOf(problem, firstComeFirstServed(problem));
    QCOMPARE(first.broken, solution.score.broken);
    QVERIFY(solution.score.worth >= first.worth);
    QVERIFY(solution.bound.worth >= solution.score.worth);
    QCOMPARE(solution.optimal, solution.bound.worth == solution.score.worth);
}

// A problem of every kind of rule; the number says which of them are together.
MeetingShape shapeOf(int number)
{
    const auto has = [number](int every, int rest) { return number % every == rest; };
    return {.people = 5 + number % 3,
            .wishes = 4 + number % 2,
            .slotCount = 2 + number % 3,
            .askers = !has(4, 3),
            .options = number % 2 == 0,
            .tables = has(3, 1),
            .limits = has(5, 1) || has(7, 2),
            .first = has(4, 1) || has(7, 2),
            .rows = has(6, 2) || has(7, 2),
            .pins = has(3, 2),
            .now = has(5, 3)};
}

MeetingProblem market(int people, int slotCount, int tables, int wishes)
{
    Chance chance(7);
    return [&] {
        MeetingProblem problem = smallMeetings(
            {.people = people, .wishes = wishes, .slotCount = slotCount, .askers = false, .options = false},
            chance);
        problem.tables = tables;
        return problem;
    }();
}
} // namespace

class MeetingSolverTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void tinyProblemsAreSolvedBest();
    void firstComeFirstServedIsWhatItSays();
    void everybodyOneBeforeAnybodyTwo();
    void breaksAreTaken();
    void sameSeedSamePlan();
    void whatIsStays();
    void pinsStayEvenIfTheyBreakRules();
    void nobodyAndNothing();
    void littleTimeStillKeepsTheRules();
    void endsWhenAsked();
    void tellsHowFarItIs();
};

void MeetingSolverTest::tinyProblemsAreSolvedBest()
{
    Chance chance(11);
    int open = 0;
    for (int number = 0; number < 420; ++number) {
        const MeetingProblem problem = smallMeetings(shapeOf(number), chance);
        const MeetingSolution solution = solveMeetings(problem, {.seed = 1, .iterations = 20'000});
        checkSolution(problem, solution);
        const auto [worth, kept] = bestOfAll(problem);
        QVERIFY2(boundOf(problem).worth >= worth, qPrintable(QString::number(number)));
        QVERIFY2(solution.bound.worth >= worth, qPrintable(QString::number(number)));
        QVERIFY2(solution.score.worth == worth, qPrintable(QString::number(number)));
        QVERIFY2(solution.score.kept == kept, qPrintable(QString::number(number)));
        open += !solution.optimal;
    }
    // The bound is of use: it proves most of them.
    QVERIFY2(open < 120, qPrintable(QString::number(open)));
}

void MeetingSolverTest::firstComeFirstServedIsWhatItSays()
{
    Chance chance(1);
    MeetingProblem problem =
        smallMeetings({.people = 6, .wishes = 6, .slotCount = 3, .options = false, .busy = false}, chance);
    SlotSet all;
    all.set();
    for (std::size_t wish = 0; wish < 6; ++wish) {
        problem.wishes[wish].asker = 2 + static_cast<int>(wish) % 4;
        problem.wishes[wish].options = {{.people = {0, 2 + static_cast<int>(wish) % 4},
                                         .weight = 1 + static_cast<int>(wish),
                                         .allowed = all}};
    }
    problem.pins = {{.wish = 5, .option = 0, .slot = 1}};
    const MeetingPlan plan = firstComeFirstServed(problem);
    QCOMPARE(plan, (MeetingPlan{{0, 0}, {0, 2}, {}, {}, {}, {0, 1}}));
    // The worthier ones are served otherwise.
    const MeetingSolution solution = solveMeetings(problem, {});
    QCOMPARE(solution.score.worth, 6 + 5 + 4);
    QVERIFY(solution.optimal);
}

void MeetingSolverTest::everybodyOneBeforeAnybodyTwo()
{
    // One expert, two slots; person 1 asks twice for more, person 2 once for less.
    SlotSet all;
    all.set();
    MeetingProblem problem;
    problem.slotCount = 2;
    problem.tables = 9;
    problem.free = {all, all, all};
    for (const auto& [asker, weight] : {std::pair(1, 9), std::pair(1, 9), std::pair(2, 1)})
        problem.wishes.push_back(
            {.options = {{.people = {0, asker}, .weight = weight, .allowed = all}}, .asker = asker});
    QCOMPARE(solveMeetings(problem, {}).score.worth, 18);
    problem.firstWorth = {0, 100, 100};
    const MeetingSolution solution = solveMeetings(problem, {});
    QCOMPARE(solution.score.worth, 210);
    QVERIFY(solution.optimal && solution.plan[2].option == 0);
    problem.firstWorth = {};
    problem.most = {-1, 1, -1};
    QCOMPARE(solveMeetings(problem, {}).score.worth, 10);
    problem.most = {};
    problem.crowds = {{.people = {1, 2}, .most = 1}};
    QCOMPARE(solveMeetings(problem, {}).score.worth, 9);
    QCOMPARE(boundOf(problem).worth, 9);
}

void MeetingSolverTest::breaksAreTaken()
{
    SlotSet all;
    all.set();
    MeetingProblem problem;
    problem.slotCount = 12;
    problem.tables = 9;
    problem.free = std::vector<SlotSet>(13, all);
    for (int asker = 1; asker <= 12; ++asker)
        problem.wishes.push_back(
            {.options = {{.people = {0, asker}, .weight = 1, .allowed = all}}, .asker = asker});
    problem.mostInRow.assign(13, 0);
    problem.mostInRow[0] = 3;
    MeetingSolution solution = solveMeetings(problem, {});
    QCOMPARE(solution.score.placed, 9);
    QCOMPARE(solution.score.broken, 0);
    QVERIFY(solution.optimal);
    problem.breakAfter.assign(12, false);
    problem.breakAfter[2] = problem.breakAfter[5] = problem.breakAfter[8] = true;
    solution = solveMeetings(problem, {});
    QCOMPARE(solution.score.placed, 12);
}

void MeetingSolverTest::sameSeedSamePlan()
{
    const MeetingProblem problem = market(40, 6, 12, 160);
    const MeetingOptions options{.seed = 9, .iterations = 60'000};
    const MeetingSolution first = solveMeetings(problem, options);
    checkSolution(problem, first);
    MeetingSolution second;
    std::thread([&] { second = solveMeetings(problem, options); }).join();
    QVERIFY(second.plan == first.plan);
    QCOMPARE(second.iterations, first.iterations);
    QVERIFY(solveMeetings(problem, {.seed = 10, .iterations = 60'000}).plan != first.plan);
}

void MeetingSolverTest::whatIsStays()
{
    // Once solved to the optimum, the same problem stays as it is, whatever the seed.
    Chance chance(3);
    MeetingProblem problem =
        smallMeetings({.people = 30, .wishes = 60, .slotCount = 8, .options = false}, chance);
    const MeetingSolution solution = solveMeetings(problem, {});
    QVERIFY(solution.optimal);
    problem.now = solution.plan;
    const MeetingSolution again = solveMeetings(problem, {.seed = 77});
    QVERIFY(again.plan == solution.plan);
    QCOMPARE(again.score.kept, solution.score.placed);
    // One more wish: few others make room.
    problem.wishes.push_back(problem.wishes.front());
    const MeetingSolution more = solveMeetings(problem, {.seed = 5});
    checkSolution(problem, more);
    QVERIFY(more.score.kept >= solution.score.placed - 5);
}

void MeetingSolverTest::pinsStayEvenIfTheyBreakRules()
{
    Chance chance(5);
    MeetingProblem problem = market(20, 5, 6, 60);
    problem.pins = {{.wish = 0, .option = 0, .slot = 1}, {.wish = 1, .option = 0, .slot = 1}};
    problem.wishes[1].options[0].people = problem.wishes[0].options[0].people;
    problem.free[std::size_t(problem.wishes[0].options[0].people[0])].reset(1);
    const MeetingSolution solution = solveMeetings(problem, {.iterations = 20'000});
    QVERIFY(solution.score.broken > 0);
    checkSolution(problem, solution);
}

void MeetingSolverTest::nobodyAndNothing()
{
    const MeetingSolution none = solveMeetings({}, {});
    QVERIFY(none.plan.empty() && none.optimal && !none.stopped);
    QCOMPARE(none.bound.worth, 0);
    MeetingProblem problem = market(6, 3, 0, 9); // no tables
    QCOMPARE(solveMeetings(problem, {.iterations = 1000}).score, MeetingScore());
    QCOMPARE(boundOf(problem).worth, 0);
    problem.tables = 3;
    problem.wishes.push_back({});                // no option
    problem.wishes.push_back({.options = {{}}}); // nobody, never
    for (SlotSet& free : problem.free)
        free.reset();
    const MeetingSolution idle = solveMeetings(problem, {.iterations = 1000});
    QCOMPARE(idle.score, MeetingScore());
    QVERIFY(idle.optimal);
}

void MeetingSolverTest::littleTimeStillKeepsTheRules()
{
    Chance chance(2);
    const MeetingProblem problem = smallMeetings({.people = 60,
                                                  .wishes = 200,
                                                  .slotCount = 10,
                                                  .tables = true,
                                                  .limits = true,
                                                  .first = true,
                                                  .rows = true,
                                                  .pins = true,
                                                  .now = true},
                                                 chance);
    for (const long long iterations : {1LL, 1'000LL, 100'000LL}) {
        const MeetingSolution solution = solveMeetings(problem, {.seed = 1, .iterations = iterations});
        checkSolution(problem, solution);
    }
}

void MeetingSolverTest::endsWhenAsked()
{
    const MeetingProblem problem = market(200, 12, 40, 900);
    std::stop_source source;
    std::thread asker([&source] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        source.request_stop();
    });
    const MeetingSolution solution =
        solveMeetings(problem, {.iterations = 100'000'000'000, .stop = source.get_token()});
    asker.join();
    checkSolution(problem, solution);
    QVERIFY(solution.stopped || solution.optimal);
    // Asked before it begins, it still has a plan and a bound.
    const MeetingSolution at_once = solveMeetings(problem, {.stop = source.get_token()});
    checkSolution(problem, at_once);
    QVERIFY(at_once.stopped);
}

void MeetingSolverTest::tellsHowFarItIs()
{
    const MeetingProblem problem = market(100, 8, 20, 500);
    double last = 0;
    int told = 0;
    const MeetingSolution solution =
        solveMeetings(problem, {.iterations = 1'000'000, .progress = [&](const MeetingProgress& progress) {
                                    QVERIFY(progress.done >= last && progress.done <= 1);
                                    QVERIFY(progress.best.worth <= progress.bound);
                                    QCOMPARE(progress.best.broken, 0);
                                    last = progress.done;
                                    ++told;
                                }});
    QVERIFY(told > 0 || solution.optimal);
}

CONVENOR_TEST_CORE(MeetingSolverTest)
#include "MeetingSolverTest.moc"
