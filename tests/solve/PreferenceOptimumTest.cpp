// The preference optimum against every seating of small problems; its seats against the rules.
#include "solve/GroupBounds.h"
#include "solve/lemon/Flow.h"
#include "solve/SmallProblems.h"
#include "TestMain.h"
#include "tools/solve/Instance.h"

#include <optional>

using namespace convenor::solve;
using convenor::testing::leastPreference;
using convenor::testing::smallProblem;
using convenor::testing::SmallShape;

namespace {
// What is broken but for pairs and for languages of pinned people, which the optimum does not look at.
bool keepsRules(const GroupProblem& problem, const Seating& seats)
{
    for (const Conflict& conflict : brokenRules(problem, seats)) {
        const bool pair = conflict.kind == Conflict::Kind::Apart || conflict.kind == Conflict::Kind::Together;
        const bool pinned =
            conflict.kind == Conflict::Kind::Language &&
            problem.pinned[std::size_t(conflict.round)][std::size_t(conflict.person)] != nowhere;
        if (!pair && !pinned)
            return false;
    }
    return true;
}

struct Tally
{
    int feasible = 0;
    int exact = 0;
    int tight = 0; // the bound is the least of all
    int wrong = 0;
};
Tally compare(const SmallShape& shape, int count, std::uint64_t seed)
{
    Chance chance(seed);
    Tally tally;
    for (int i = 0; i < count; ++i) {
        const GroupProblem problem = smallProblem(shape, chance);
        const PreferenceOptimum optimum = preferenceOptimum(problem);
        const std::optional<long long> least = leastPreference(problem, false, true);
        if (!least) {
            tally.wrong += optimum.exact;
            continue;
        }
        ++tally.feasible;
        tally.exact += optimum.exact;
        tally.tight += optimum.feasible && optimum.cost == *least;
        tally.wrong += !optimum.feasible || optimum.cost > *least;
        if (optimum.exact)
            tally.wrong += optimum.cost != *least || !keepsRules(problem, optimum.seats) ||
                           scoreOf(problem, optimum.seats).preference != optimum.cost;
    }
    return tally;
}
} // namespace

class PreferenceOptimumTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void flowAgainstAllFlows();
    void flowThatDoesNotExist();
    void regularRoundsAreExact();
    void pinsOftenAreExactToo();
    void whoComesForSomeRounds();
    void otherRoundsAreBoundedFromBelow();
    void colouringKeepsSizes_data();
    void colouringKeepsSizes();
    void manyUsualCosts();
    void bench_data();
    void bench();
};

void PreferenceOptimumTest::flowAgainstAllFlows()
{
    // Two sources, two sinks, all amounts tried.
    Chance chance(3);
    for (int i = 0; i < 500; ++i) {
        const int supply = static_cast<int>(chance.below(4));
        const int other = static_cast<int>(chance.below(4));
        std::vector<FlowArc> arcs;
        for (int from = 0; from < 2; ++from) {
            for (int to = 2; to < 4; ++to) {
                const int least = static_cast<int>(chance.below(2));
                arcs.push_back({from, to, least, least + static_cast<int>(chance.below(3)),
                                static_cast<int>(chance.below(9)) - 4});
            }
        }
        const int taken = static_cast<int>(chance.below(static_cast<std::uint32_t>(supply + other + 1)));
        std::optional<long long> least;
        for (int a = arcs[0].least; a <= arcs[0].most; ++a) {
            const int b = supply - a;
            const int c = taken - a;
            const int d = other - c;
            const int flows[] = {a, b, c, d};
            long long cost = 0;
            bool fits = true;
            for (std::size_t k = 0; k < 4; ++k) {
                fits = fits && flows[k] >= arcs[k].least && flows[k] <= arcs[k].most;
                cost += static_cast<long long>(flows[k]) * arcs[k].cost;
            }
            if (fits)
                least = std::min(least.value_or(cost), cost);
        }
        const FlowResult result = cheapestFlow({supply, other, -taken, taken - supply - other}, arcs);
        QCOMPARE(result.feasible, least.has_value());
        if (!least)
            continue;
        QCOMPARE(result.cost, *least);
        QCOMPARE(result.flow[0] + result.flow[1], supply);
        QCOMPARE(result.flow[0] + result.flow[2], taken);
    }
}

void PreferenceOptimumTest::flowThatDoesNotExist()
{
    GroupProblem problem;
    problem.people = 3;
    problem.rounds = {{{.least = 0, .most = 2, .topic = -1}}};
    problem.languages.assign(3, 1);
    problem.seatCost = {{1, 2, 3}};
    problem.present = {{1, 1, 1}};
    problem.pinned = {{nowhere, nowhere, nowhere}};
    QVERIFY(!preferenceOptimum(problem).feasible);
    // The bound still holds: a broken rule at least.
    QCOMPARE(boundOf(problem, preferenceOptimum(problem)).total, 1000);
    problem.rounds[0][0].most = 3;
    QVERIFY(preferenceOptimum(problem).feasible);
    QCOMPARE(preferenceOptimum(problem).cost, 6);
    QCOMPARE(boundOf(problem, preferenceOptimum(problem)).total, 6);
}

void PreferenceOptimumTest::regularRoundsAreExact()
{
    for (const SmallShape& shape : {SmallShape{.people = 6, .groups = 3, .rounds = 2, .pins = false},
                                    SmallShape{.people = 4, .groups = 3, .rounds = 3, .pins = false},
                                    SmallShape{.people = 8, .groups = 2, .rounds = 2, .pins = false},
                                    SmallShape{.people = 5, .groups = 4, .rounds = 2, .pins = false}}) {
        const Tally tally = compare(shape, 60, 11);
        QCOMPARE(tally.wrong, 0);
        QVERIFY(tally.feasible > 20);
        QCOMPARE(tally.exact, tally.feasible);
    }
}

void PreferenceOptimumTest::pinsOftenAreExactToo()
{
    const Tally tally = compare({.people = 6, .groups = 3, .rounds = 2}, 200, 12);
    QCOMPARE(tally.wrong, 0);
    QVERIFY(tally.feasible > 40);
    qInfo("%d feasible, bound tight in %d, seats exact in %d", tally.feasible, tally.tight, tally.exact);
    QVERIFY(tally.exact >= tally.feasible * 85 / 100);
}

void PreferenceOptimumTest::whoComesForSomeRounds()
{
    for (const SmallShape& shape : {SmallShape{.people = 7, .groups = 3, .rounds = 2, .absent = true},
                                    SmallShape{.people = 5, .groups = 4, .rounds = 3, .absent = true}}) {
        const Tally tally = compare(shape, 100, 14);
        QCOMPARE(tally.wrong, 0);
        qInfo("%d feasible, bound tight in %d, seats exact in %d", tally.feasible, tally.tight, tally.exact);
        QVERIFY(tally.feasible > 40);
        QVERIFY(tally.exact >= tally.feasible * 80 / 100);
    }
}

// Any topics, twice in one round too, with other sizes, languages and costs in each round: a bound, no more.
void PreferenceOptimumTest::otherRoundsAreBoundedFromBelow()
{
    for (const SmallShape& shape :
         {SmallShape{.people = 6, .groups = 3, .rounds = 2, .alike = false, .absent = true},
          SmallShape{.people = 4, .groups = 3, .rounds = 3, .alike = false, .absent = true}}) {
        const Tally tally = compare(shape, 120, 13);
        QCOMPARE(tally.wrong, 0);
        qInfo("%d feasible, bound tight in %d, seats exact in %d", tally.feasible, tally.tight, tally.exact);
        QVERIFY(tally.feasible > 30);
        QVERIFY(tally.exact >= tally.feasible * 40 / 100);
    }
}

void PreferenceOptimumTest::colouringKeepsSizes_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("rounds");
    QTest::newRow("60 4 3") << 60 << 4 << 3;
    QTest::newRow("120 12 6") << 120 << 12 << 6;
    QTest::newRow("97 7 7") << 97 << 7 << 7;
    QTest::newRow("300 30 10") << 300 << 30 << 10;
}

void PreferenceOptimumTest::colouringKeepsSizes()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    QFETCH(int, rounds);
    Chance chance(5);
    for (int i = 0; i < 10; ++i) {
        GroupProblem problem = smallProblem(
            {.people = people, .groups = groups, .rounds = rounds, .pairs = false, .pins = false}, chance);
        for (auto& round : problem.rounds) {
            for (GroupShape& shape : round) {
                shape.languages = 3;
                shape.least = people / groups;
                shape.most = (people + groups - 1) / groups;
            }
        }
        const PreferenceOptimum optimum = preferenceOptimum(problem);
        QVERIFY(optimum.feasible);
        QVERIFY(optimum.exact);
        const GroupScore score = scoreOf(problem, optimum.seats);
        QCOMPARE(score.preference, optimum.cost);
        QCOMPARE(score.broken, 0);
    }
}

// "Anywhere else" may be impossible to share out as the small flow wants it: the whole one must step in.
void PreferenceOptimumTest::manyUsualCosts()
{
    Chance chance(7);
    for (int i = 0; i < 60; ++i) {
        GroupProblem problem =
            smallProblem({.people = 5, .groups = 4, .rounds = 3, .pairs = false, .pins = i % 2 == 0}, chance);
        for (auto& costs : problem.seatCost) {
            for (int& cost : costs)
                cost = cost < 5 ? 1 : 10;
        }
        for (auto& round : problem.rounds) {
            for (GroupShape& shape : round)
                shape = {.least = 0, .most = 2, .languages = shape.languages, .topic = shape.topic};
        }
        const PreferenceOptimum optimum = preferenceOptimum(problem);
        if (const std::optional<long long> least = leastPreference(problem, false, true)) {
            QVERIFY(optimum.feasible);
            QVERIFY(optimum.cost <= *least);
            if (optimum.exact)
                QCOMPARE(optimum.cost, *least);
        }
    }
}

void PreferenceOptimumTest::bench_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("optimum");
    QTest::newRow("24 4 3") << "p1_24_4_3_s1" << 188;
    QTest::newRow("120 12 4") << "p1_120_12_4_s1" << 2265;
    QTest::newRow("350 20 4") << "p1_350_20_4_s1" << 6254;
    QTest::newRow("1000 50 3") << "p1_1000_50_3_s1" << 11301;
}

void PreferenceOptimumTest::bench()
{
    QFETCH(QString, name);
    QFETCH(int, optimum);
    QFile file(qEnvironmentVariable("CONVENOR_SHARED") + "/bench/groups/" + name + ".txt");
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no shared data beside the repository");
    GroupProblem problem;
    QCOMPARE(convenor::tools::readInstance(file.readAll().toStdString(), "instance", problem), std::string());
    const PreferenceOptimum found = preferenceOptimum(problem);
    QVERIFY(found.exact);
    QCOMPARE(found.cost, optimum);
    QVERIFY(keepsRules(problem, found.seats));
    QCOMPARE(scoreOf(problem, found.seats).preference, optimum);
    QVERIFY(impossibleRules(problem).empty());
}

CONVENOR_TEST_CORE(PreferenceOptimumTest)
#include "PreferenceOptimumTest.moc"
