// Repair: few moves, all rules, everybody seated, and a price list that rises.
#include "solve/Chance.h"
#include "solve/GroupSolver.h"
#include "TestMain.h"

using namespace convenor::solve;

namespace {
// 60 people in 6 groups and 3 rounds, divided; then four cancel and two come late.
struct Changed
{
    GroupProblem problem;
    Changed()
    {
        Chance chance(2);
        problem.people = 60;
        std::vector<GroupShape> shapes;
        for (int group = 0; group < 6; ++group)
            shapes.push_back({.least = 9, .most = 11, .topic = group});
        problem.rounds.assign(3, shapes);
        problem.languages.assign(60, 1);
        std::vector<int> costs(360, 10);
        for (int person = 0; person < 60; ++person) {
            for (int rank = 0; rank < 3; ++rank)
                costs[std::size_t(person * 6) + chance.below(6)] = rank;
        }
        problem.seatCost.assign(3, costs);
        problem.present.assign(3, std::vector<char>(60, 1));
        problem.pinned.assign(3, std::vector<int>(60, nowhere));
        problem.together = {{5, 6}};
        problem.apart = {{7, 8}, {9, 10}};
        setPresent({50, 51}, 0);
        const GroupSolution solution = solveGroups(problem, {.seed = 1, .iterations = 500'000});
        problem.reference = solution.seats;
        setPresent({50, 51}, 1);
        // Two who sit in one group wish to be apart from now on: somebody has to move.
        for (int other = 31; problem.apart.size() < 3; ++other) {
            if (solution.seats[0][std::size_t(other)] == solution.seats[0][30])
                problem.apart.emplace_back(30, other);
        }
        setPresent({20, 21, 22, 23}, 0);
    }
    void setPresent(std::initializer_list<int> people, char present)
    {
        for (auto& round : problem.present) {
            for (const int person : people)
                round[std::size_t(person)] = present;
        }
    }
};
} // namespace

class GroupRepairTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void limitIsKept();
    void offersRise();
    void aLostRoom();
    void sameAgain();
};

void GroupRepairTest::limitIsKept()
{
    const GroupProblem problem = Changed().problem;
    for (const int most : {0, 1, 5, 14}) {
        const GroupSolution solution = repairGroups(problem, most, {.seed = 1, .iterations = 300'000});
        QVERIFY(solution.score.moved <= most);
        QCOMPARE(solution.score, scoreOf(problem, solution.seats));
        for (int round = 0; round < 3; ++round) {
            for (int person = 0; person < 60; ++person)
                QCOMPARE(solution.seats[std::size_t(round)][std::size_t(person)] == nowhere,
                         !problem.present[std::size_t(round)][std::size_t(person)]);
        }
        if (most == 14)
            QCOMPARE(solution.score.broken, 0);
    }
}

void GroupRepairTest::offersRise()
{
    const GroupProblem problem = Changed().problem;
    const std::vector<RepairOffer> offers = repairOffers(problem, {.seed = 1, .iterations = 1'500'000});
    QVERIFY(offers.size() >= 2);
    QCOMPARE(offers.front().moved, 0);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const RepairOffer& offer = offers[i];
        QCOMPARE(offer.moved, int(offer.solution.score.moved));
        QCOMPARE(offer.solution.score, scoreOf(problem, offer.solution.seats));
        QCOMPARE(offer.broken, brokenRules(problem, offer.solution.seats));
        if (i > 0) {
            QVERIFY(offer.moved > offers[i - 1].moved);
            QVERIFY(offer.solution.score.total(problem.weights) <
                    offers[i - 1].solution.score.total(problem.weights));
        }
    }
    QVERIFY(offers.back().broken.empty());
}

// The group of a lost room has no places any more: whoever sat there moves, hardly anybody else.
void GroupRepairTest::aLostRoom()
{
    GroupProblem problem = Changed().problem;
    problem.rounds[1][2].least = problem.rounds[1][2].most = 0;
    for (GroupShape& shape : problem.rounds[1])
        shape.most += shape.most > 0 ? 4 : 0;
    int lost = 0;
    for (int person = 0; person < 60; ++person)
        lost += problem.present[1][std::size_t(person)] && problem.reference[1][std::size_t(person)] == 2;
    const std::vector<RepairOffer> offers = repairOffers(problem, {.seed = 1, .iterations = 1'500'000});
    QVERIFY(!offers.front().broken.empty());
    const auto kept = std::find_if(offers.begin(), offers.end(),
                                   [](const RepairOffer& offer) { return offer.broken.empty(); });
    QVERIFY(kept != offers.end());
    QVERIFY(kept->moved >= lost);
    QVERIFY(kept->moved <= lost + 6);
}

void GroupRepairTest::sameAgain()
{
    const GroupProblem problem = Changed().problem;
    const SolveOptions options{.seed = 4, .iterations = 200'000};
    QCOMPARE(repairGroups(problem, 6, options).seats, repairGroups(problem, 6, options).seats);
}

CONVENOR_TEST_CORE(GroupRepairTest)
#include "GroupRepairTest.moc"
