// Rules that contradict each other: what is named is true (no seating keeps all rules), and how much is
// found.
#include "solve/GroupBounds.h"
#include "solve/Places.h"
#include "solve/SmallProblems.h"
#include "TestMain.h"

using namespace convenor::solve;
using convenor::testing::leastPreference;
using convenor::testing::smallProblem;
using convenor::testing::SmallShape;
using Kind = Conflict::Kind;

namespace {
// Eight people, two groups of two to four, two rounds of different topics: possible.
GroupProblem eightPeople()
{
    GroupProblem problem;
    problem.people = 8;
    problem.rounds.assign(2,
                          {{.least = 2, .most = 4, .languages = 1}, {.least = 2, .most = 4, .languages = 3}});
    problem.languages.assign(8, 3);
    problem.seatCost.assign(2, std::vector<int>(16));
    problem.present.assign(2, std::vector<char>(8, 1));
    problem.pinned.assign(2, std::vector<int>(8, nowhere));
    return problem;
}
} // namespace

class GroupConflictsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void nothingWhereAllIsPossible();
    void counts();
    void pins();
    void languages();
    void pairs();
    void chains();
    void topics();
    void shortages();
    void trueOnSmallProblems();
};

void GroupConflictsTest::nothingWhereAllIsPossible()
{
    QVERIFY(impossibleRules(eightPeople()).empty());
}

void GroupConflictsTest::counts()
{
    GroupProblem problem = eightPeople();
    problem.rounds[1][0].most = 3;
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::TooManyPeople, .round = 1, .amount = 1}}));
    problem = eightPeople();
    problem.present[0] = {1, 1, 1, 0, 0, 0, 0, 0};
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::TooFewPeople, .round = 0, .amount = 1}}));
}

void GroupConflictsTest::pins()
{
    GroupProblem problem = eightPeople();
    problem.pinned[0] = {1, 1, 1, 1, 1, nowhere, nowhere, nowhere};
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::PinsTooMany, .round = 0, .group = 1, .amount = 1}}));
    problem = eightPeople();
    problem.pinned[0][2] = 0;
    problem.languages[2] = 2;
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::Language, .round = 0, .group = 0, .person = 2}}));
    problem = eightPeople();
    problem.pinned[0] = {0, 1, 0, nowhere, nowhere, nowhere, nowhere, nowhere};
    problem.together = {{0, 1}};
    problem.apart = {{2, 0}};
    const std::vector<Conflict> found = impossibleRules(problem);
    QCOMPARE(found.size(), 2u);
    QVERIFY((found[0] == Conflict{.kind = Kind::Together, .round = 0, .person = 0, .other = 1}));
    QVERIFY((found[1] == Conflict{.kind = Kind::Apart, .round = 0, .group = 0, .person = 0, .other = 2}));
    // Pins of somebody who does not come count nothing.
    problem.present[0][0] = 0;
    QVERIFY(impossibleRules(problem).empty());
}

void GroupConflictsTest::languages()
{
    GroupProblem problem = eightPeople();
    problem.languages[5] = 4;
    problem.present[1][5] = 0;
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::Language, .round = 0, .person = 5}}));
    // Five who understand only what is spoken in one group of four.
    problem = eightPeople();
    for (std::size_t person = 0; person < 5; ++person)
        problem.languages[person] = 2;
    problem.present[1] = {1, 0, 1, 1, 1, 1, 1, 1};
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::LanguagePlaces, .round = 0, .group = 1, .amount = 5}}));
    // Nobody but one can help to fill the group of the other language.
    problem = eightPeople();
    problem.languages = {1, 2, 2, 2, 2, 2, 2, 2};
    problem.rounds.assign(2,
                          {{.least = 2, .most = 4, .languages = 1}, {.least = 2, .most = 9, .languages = 2}});
    problem.present[1] = {1, 1, 1, 1, 1, 1, 1, 1};
    const std::vector<Conflict> found = impossibleRules(problem);
    QCOMPARE(found.size(), 2u);
    QVERIFY((found[0] == Conflict{.kind = Kind::TooEmpty, .round = 0, .group = 0, .amount = 1}));
    // Two who must be together and share no group.
    problem = eightPeople();
    problem.languages[0] = 4;
    problem.languages[1] = 1;
    problem.rounds[0] = {{.least = 0, .most = 8, .languages = 4}, {.least = 0, .most = 8, .languages = 3}};
    problem.rounds[1] = problem.rounds[0];
    problem.together = {{0, 1}};
    QVERIFY((impossibleRules(problem).front() ==
             Conflict{.kind = Kind::Language, .round = 0, .person = 1, .other = 0}));
}

void GroupConflictsTest::pairs()
{
    GroupProblem problem = eightPeople();
    problem.together = {{0, 1}, {2, 1}};
    problem.apart = {{2, 0}};
    problem.present[1][1] = 0; // there the chain is cut
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::TogetherAndApart, .round = 0, .person = 2, .other = 0}}));
    problem = eightPeople();
    problem.together = {{0, 1}, {1, 2}, {2, 3}, {3, 4}};
    problem.present[1][4] = 0;
    QVERIFY(
        (impossibleRules(problem) ==
         std::vector<Conflict>{{.kind = Kind::Together, .round = 0, .person = 0, .other = 4, .amount = 5}}));
    problem = eightPeople();
    problem.apart = {{0, 1}, {1, 2}, {2, 0}};
    problem.present[1][0] = 0;
    const std::vector<Conflict> found = impossibleRules(problem);
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].kind == Kind::Apart && found[0].group == nowhere && found[0].amount == 3);
}

// One forced seat after another: 0 is pinned, 1 kept apart from 0, 2 from 1 and from 0.
void GroupConflictsTest::chains()
{
    GroupProblem problem = eightPeople();
    problem.pinned[0][0] = 0;
    problem.apart = {{0, 1}, {1, 2}, {2, 3}, {3, 0}};
    QVERIFY(impossibleRules(problem).empty());
    problem.pinned[0][4] = 0;
    problem.apart = {{0, 1}, {1, 2}, {2, 4}};
    QCOMPARE(impossibleRules(problem).size(), 1u);
    QVERIFY(impossibleRules(problem)[0].kind == Kind::Apart);
    QVERIFY(!leastPreference(problem, true, false));
}

void GroupConflictsTest::topics()
{
    GroupProblem problem = eightPeople();
    for (auto& round : problem.rounds) {
        round[0].topic = 7;
        round[1].topic = 8;
    }
    QVERIFY(impossibleRules(problem).empty());
    problem.languages[3] = 2; // the second topic only
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::TooFewTopics, .round = 1, .person = 3}}));
    // Pinned there twice he may stay; then four more may come to that topic in each round, not three.
    problem.pinned[0][3] = problem.pinned[1][3] = 1;
    QVERIFY((impossibleRules(problem) ==
             std::vector<Conflict>{{.kind = Kind::TooFewTopics, .round = 0, .amount = 1}}));
    for (auto& round : problem.rounds)
        round[1].most = 5;
    QVERIFY(impossibleRules(problem).empty());
    // Everybody once to each of two topics, yet one of them takes but two people in both rounds together.
    problem = eightPeople();
    for (auto& round : problem.rounds)
        round = {{.least = 0, .most = 8, .topic = 7}, {.least = 0, .most = 1, .topic = 8}};
    const std::vector<Conflict> found = impossibleRules(problem);
    QCOMPARE(found.size(), 1u);
    QVERIFY((found[0] == Conflict{.kind = Kind::TooFewTopics, .round = 0, .amount = 6}));
}

void GroupConflictsTest::shortages()
{
    QVERIFY(findShortage({3, 4}, {4, 3}, {{1, 1}, {1, 1}}).suppliers.empty());
    const Shortage shortage = findShortage({2, 3, 2}, {2, 9}, {{1, 0}, {1, 1}, {1, 0}});
    QVERIFY((shortage.suppliers == std::vector<int>{0, 2}));
    QVERIFY((shortage.takers == std::vector<int>{0}));
    QCOMPARE(shortage.units, 4);
    QCOMPARE(shortage.places, 2);
}

void GroupConflictsTest::trueOnSmallProblems()
{
    int impossible = 0;
    int named = 0;
    for (const SmallShape& shape :
         {SmallShape{.people = 6, .groups = 2, .rounds = 1, .tight = true},
          SmallShape{.people = 8, .groups = 3, .rounds = 1, .tight = true},
          SmallShape{.people = 6, .groups = 3, .rounds = 2, .absent = true, .tight = true},
          SmallShape{.people = 5, .groups = 3, .rounds = 2, .alike = false, .absent = true, .tight = true},
          SmallShape{.people = 6, .groups = 4, .rounds = 2},
          SmallShape{.people = 4, .groups = 3, .rounds = 3}}) {
        Chance chance(31);
        for (int i = 0; i < 250; ++i) {
            const GroupProblem problem = smallProblem(shape, chance);
            const std::vector<Conflict> found = impossibleRules(problem);
            const bool possible = leastPreference(problem, true, false).has_value();
            QVERIFY2(found.empty() || !possible, "something is named that is possible");
            impossible += !possible;
            named += !possible && !found.empty();
        }
    }
    qInfo("%d of %d impossible problems are named", named, impossible);
    QVERIFY(impossible > 300);
    QVERIFY(named >= impossible * 90 / 100);
}

CONVENOR_TEST_CORE(GroupConflictsTest)
#include "GroupConflictsTest.moc"
