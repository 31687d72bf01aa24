// The least possible repeats: never above what a schedule has, by brute force and by known schedules.
#include "solve/GroupBounds.h"
#include "solve/SmallProblems.h"
#include "TestMain.h"

#include <tuple>

using namespace convenor::solve;
using convenor::testing::roundsKept;
using convenor::testing::smallProblem;

namespace {
std::vector<std::vector<int>> equalGroups(int people, int groups, int rounds)
{
    std::vector<int> sizes;
    for (int group = 0; group < groups; ++group)
        sizes.push_back(people / groups + (group < people % groups));
    return std::vector<std::vector<int>>(std::size_t(rounds), sizes);
}

// People without languages, wishes or topics.
GroupProblem plain(int people, const std::vector<std::vector<int>>& sizes)
{
    GroupProblem problem;
    problem.people = people;
    problem.languages.assign(std::size_t(people), ~std::uint64_t(0));
    for (const std::vector<int>& round : sizes) {
        std::vector<GroupShape>& shapes = problem.rounds.emplace_back();
        for (int size : round)
            shapes.push_back({.least = size, .most = size});
        problem.seatCost.emplace_back(std::size_t(people) * round.size());
        problem.present.emplace_back(std::size_t(people), 1);
        problem.pinned.emplace_back(std::size_t(people), nowhere);
    }
    return problem;
}

// The least repeats of all seatings that keep the rules; -1 when there is none.
long long leastOfAll(const GroupProblem& problem)
{
    std::vector<std::vector<std::vector<int>>> rounds;
    for (int round = 0; round < problem.roundCount(); ++round)
        rounds.push_back(roundsKept(problem, round, true, false));
    long long least = -1;
    Seating seats(rounds.size());
    const std::function<void(std::size_t)> choose = [&](std::size_t round) {
        if (round == rounds.size()) {
            const GroupScore score = scoreOf(problem, seats);
            if (score.broken == 0 && (least < 0 || score.repeats < least))
                least = score.repeats;
            return;
        }
        for (const auto& one : rounds[round]) {
            seats[round] = one;
            choose(round + 1);
        }
    };
    choose(0);
    return least;
}
} // namespace

class RepeatBoundTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void byHand_data();
    void byHand();
    void knownSchedulesWithoutRepeats_data();
    void knownSchedulesWithoutRepeats();
    void neverAboveTheBest();
    void neverAboveASeating();
    void sharedTopicsSayMore();
};

void RepeatBoundTest::byHand_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<int>("least");
    QTest::newRow("the seed's 5 groups of 6") << 30 << 5 << 2 << 5;
    QTest::newRow("the seed's 6 groups of 5") << 30 << 6 << 2 << 0;
    QTest::newRow("one round") << 30 << 5 << 1 << 0;
    QTest::newRow("one group") << 4 << 1 << 3 << 12; // all 6 pairs, twice again
    QTest::newRow("three rounds of 5 of 6") << 30 << 5 << 3 << 10;
    QTest::newRow("two groups of 4") << 8 << 2 << 2 << 4; // 2 and 2 of each
    QTest::newRow("pairs run out") << 4 << 2 << 5 << 4;   // 10 meetings, 6 pairs
    QTest::newRow("uneven") << 7 << 2 << 2 << 3;          // 4 as 2 + 2 keep two pairs, 3 as 2 + 1 one
    QTest::newRow("nobody") << 0 << 1 << 2 << 0;
}

void RepeatBoundTest::byHand()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    QFETCH(int, rounds);
    QFETCH(int, least);
    QCOMPARE(leastRepeats(people, equalGroups(people, groups, rounds)), least);
}

void RepeatBoundTest::knownSchedulesWithoutRepeats_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("rounds");
    for (const auto& [people, groups, rounds] : {std::tuple{25, 5, 6},
                                                 {49, 7, 8},
                                                 {32, 8, 10},
                                                 {350, 20, 4},
                                                 {1000, 50, 6},
                                                 {240, 20, 6},
                                                 {28, 7, 9},
                                                 {24, 6, 7},
                                                 {100, 10, 4},
                                                 {30, 6, 6},
                                                 {16, 4, 5},
                                                 {15, 5, 7},
                                                 {9, 3, 4}})
        QTest::addRow("%d %d %d", people, groups, rounds) << people << groups << rounds;
}

void RepeatBoundTest::knownSchedulesWithoutRepeats()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    QFETCH(int, rounds);
    QCOMPARE(leastRepeats(people, equalGroups(people, groups, rounds)), 0);
}

void RepeatBoundTest::neverAboveTheBest()
{
    int attained = 0;
    int cases = 0;
    for (int people = 3; people <= 7; ++people) {
        for (int groups = 2; groups <= 3; ++groups) {
            const int rounds = people <= 5 ? 3 : 2;
            const auto sizes = equalGroups(people, groups, rounds);
            const long long least = leastOfAll(plain(people, sizes));
            const long long bound = leastRepeats(people, sizes);
            QVERIFY2(bound <= least, qPrintable(QString("%1 %2").arg(people).arg(groups)));
            attained += bound == least;
            ++cases;
        }
    }
    qInfo("the bound is attained in %d of %d", attained, cases);
    QVERIFY(attained >= cases * 7 / 10);
}

void RepeatBoundTest::neverAboveASeating()
{
    Chance chance(21);
    int checked = 0;
    for (int i = 0; i < 400; ++i) {
        const GroupProblem problem = smallProblem({.people = 4 + i % 2,
                                                   .groups = 2 + i % 3 / 2,
                                                   .rounds = 2,
                                                   .alike = i % 4 < 2,
                                                   .absent = i % 8 < 4},
                                                  chance);
        const long long least = leastOfAll(problem);
        if (least < 0)
            continue;
        ++checked;
        const GroupBound bound = boundOf(problem, preferenceOptimum(problem));
        QVERIFY(bound.repeats <= least);
    }
    QVERIFY(checked > 100);
}

void RepeatBoundTest::sharedTopicsSayMore()
{
    // Two rounds of the same three topics, two people each: nobody may stay, so two people go to two others.
    GroupProblem problem = plain(6, {{2, 2, 2}, {2, 2, 2}});
    QCOMPARE(boundOf(problem, preferenceOptimum(problem)).repeats, 0);
    // Two topics of three people: all three go to the one other.
    problem = plain(6, {{3, 3}, {3, 3}});
    QCOMPARE(boundOf(problem, preferenceOptimum(problem)).repeats, 2);
    for (auto& round : problem.rounds) {
        round[0].topic = 0;
        round[1].topic = 1;
    }
    QCOMPARE(boundOf(problem, preferenceOptimum(problem)).repeats, 6);
    QCOMPARE(leastOfAll(problem), 6);
    // A moderator stays with each: the two others go together.
    problem.pinned = {{0, 1, nowhere, nowhere, nowhere, nowhere}, {0, 1, nowhere, nowhere, nowhere, nowhere}};
    QCOMPARE(boundOf(problem, preferenceOptimum(problem)).repeats, 2);
    QCOMPARE(leastOfAll(problem), 2);
    // Who is to be together is excused.
    problem.together = {{2, 3}};
    QCOMPARE(boundOf(problem, preferenceOptimum(problem)).repeats, 1);
    QCOMPARE(leastOfAll(problem), 1);
}

CONVENOR_TEST_CORE(RepeatBoundTest)
#include "RepeatBoundTest.moc"
