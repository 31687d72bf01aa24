// The score against values written by hand and against the formulas of the judge, counted another way.
#include "solve/SmallProblems.h"
#include "TestMain.h"

#include <map>

using namespace convenor::solve;
using convenor::testing::randomSeats;
using convenor::testing::smallProblem;

namespace {
// Six people, two groups of three in two rounds, the same two topics.
GroupProblem sixPeople()
{
    GroupProblem problem;
    problem.people = 6;
    problem.rounds.assign(2, {{.least = 3, .most = 3, .languages = 1, .topic = 0},
                              {.least = 3, .most = 3, .languages = 3, .topic = 1}});
    problem.languages = {1, 1, 1, 1, 2, 3};
    problem.seatCost.assign(2, {0, 10, 0, 1, 10, 0, 1, 0, 10, 10, 2, 0});
    problem.present.assign(2, std::vector<char>(6, 1));
    problem.pinned.assign(2, std::vector<int>(6, nowhere));
    problem.attributes = {{.valueOf = {0, 0, 0, 1, 1, -1}, .values = 2, .bothWays = false},
                          {.valueOf = {0, 0, 1, 1, 1, 1}, .values = 2, .bothWays = true}};
    return problem;
}

// The judge's formulas, spelled as they stand there, over all pairs of people.
GroupScore judged(const GroupProblem& problem, const Seating& seats)
{
    GroupScore score;
    const auto seat = [&](int round, int person) {
        return problem.present[std::size_t(round)][std::size_t(person)]
                   ? seats[std::size_t(round)][std::size_t(person)]
                   : nowhere;
    };
    const auto pin = [&](int round, int person) {
        return problem.pinned[std::size_t(round)][std::size_t(person)];
    };
    for (int person = 0; person < problem.people; ++person) {
        for (int other = person + 1; other < problem.people; ++other) {
            int met = 0;
            for (int round = 0; round < problem.roundCount(); ++round)
                met += seat(round, person) != nowhere && seat(round, person) == seat(round, other);
            bool excused = false;
            for (const auto& [one, two] : problem.together)
                excused = excused || std::minmax(one, two) == std::minmax(person, other);
            score.repeats += !excused && met > 1 ? met - 1 : 0;
        }
    }
    for (int round = 0; round < problem.roundCount(); ++round) {
        long long present = 0;
        for (int person = 0; person < problem.people; ++person) {
            if (!problem.present[std::size_t(round)][std::size_t(person)])
                continue;
            ++present;
            const int at = seat(round, person);
            if (!problem.reference.empty()) {
                const int known = problem.reference[std::size_t(round)][std::size_t(person)];
                score.moved += known != nowhere && known != at;
            }
            if (at == nowhere) {
                ++score.broken;
                continue;
            }
            const GroupShape& shape = problem.rounds[std::size_t(round)][std::size_t(at)];
            score.preference += problem.cost(round, person, at);
            score.broken += (problem.languages[std::size_t(person)] & shape.languages) == 0;
            score.broken += pin(round, person) != nowhere && pin(round, person) != at;
            bool twice = false;
            for (int other = 0; other < problem.roundCount(); ++other) {
                if (other == round || seat(other, person) == nowhere || shape.topic < 0)
                    continue;
                const int topic = problem.rounds[std::size_t(other)][std::size_t(seat(other, person))].topic;
                twice = twice || (topic == shape.topic && (other < round || pin(other, person) != nowhere));
            }
            score.broken += pin(round, person) == nowhere && twice;
        }
        for (int group = 0; group < problem.groupCount(round); ++group) {
            const GroupShape& shape = problem.rounds[std::size_t(round)][std::size_t(group)];
            int size = 0;
            for (int person = 0; person < problem.people; ++person)
                size += seat(round, person) == group;
            score.broken += std::max({0, size - shape.most, shape.least - size});
            for (const Attribute& attribute : problem.attributes) {
                for (int value = 0; value < attribute.values; ++value) {
                    long long all = 0;
                    long long here = 0;
                    for (int person = 0; person < problem.people; ++person) {
                        const bool has = attribute.valueOf[std::size_t(person)] == value;
                        all += has && problem.present[std::size_t(round)][std::size_t(person)];
                        here += has && seat(round, person) == group;
                    }
                    if (present == 0)
                        continue;
                    const double share = static_cast<double>(all) * size / static_cast<double>(present);
                    score.balance += std::max(0LL, here - static_cast<long long>(std::ceil(share - 1e-9)));
                    if (attribute.bothWays)
                        score.balance +=
                            std::max(0LL, static_cast<long long>(std::floor(share + 1e-9)) - here);
                }
            }
        }
        for (const auto& [one, two] : problem.apart)
            score.broken += seat(round, one) != nowhere && seat(round, one) == seat(round, two);
        for (const auto& [one, two] : problem.together)
            score.broken += seat(round, one) != nowhere && seat(round, two) != nowhere &&
                            seat(round, one) != seat(round, two);
    }
    return score;
}

long long amounts(const std::vector<Conflict>& conflicts)
{
    long long sum = 0;
    for (const Conflict& conflict : conflicts)
        sum += std::max(1, conflict.amount);
    return sum;
}
} // namespace

class GroupScoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void byHand();
    void rulesByHand();
    void topicsTwice();
    void absentPeopleCountNowhere();
    void asTheJudge();
};

void GroupScoreTest::byHand()
{
    // Round 1: 0 1 2 | 3 4 5; round 2: 3 4 5 | 0 1 2: everybody changes, three pairs meet twice on each side.
    const GroupProblem problem = sixPeople();
    const Seating seats{{0, 0, 0, 1, 1, 1}, {1, 1, 1, 0, 0, 0}};
    const GroupScore score = scoreOf(problem, seats);
    // Round 1: 0 + 0 + 10, 0 + 10 + 0; round 2: 10 + 1 + 0, 1 + 10 + 2.
    QCOMPARE(score.preference, 20 + 24);
    QCOMPARE(score.repeats, 6);
    // First attribute, 3 and 2 of 6 in groups of 3: at most 2 and 1 each. Group 1 has 3 and 0, group 2 0 and
    // 2: 1 + 1 too many. Second, both ways, 2 and 4 of 6: 1 and 2 each. Group 1 has 2 and 1: one too many,
    // one too few; group 2 has 0 and 3: one too few, one too many. The same in both rounds.
    QCOMPARE(score.balance, 2 * (2 + 4));
    // Person 4 speaks no language of group 1, in round 2.
    QCOMPARE(score.broken, 1);
    QCOMPARE(score.moved, 0);
    QCOMPARE(score.total(problem.weights), 44 + 3 * 6 + 2 * 12 + 1000);
}

void GroupScoreTest::rulesByHand()
{
    GroupProblem problem = sixPeople();
    problem.apart = {{0, 1}};
    problem.together = {{2, 3}, {4, 5}};
    problem.pinned[0][5] = 0;
    problem.reference = {{0, 0, 0, 0, 1, nowhere}, {1, 1, 1, 0, 0, 0}};
    const Seating seats{{0, 0, 0, 1, nowhere, 1}, {1, 1, 1, 0, 0, 0}};
    const std::vector<Conflict> expected{
        {.kind = Conflict::Kind::TooEmpty, .round = 0, .group = 1, .amount = 1},
        {.kind = Conflict::Kind::NoSeat, .round = 0, .person = 4},
        {.kind = Conflict::Kind::Pin, .round = 0, .group = 0, .person = 5},
        {.kind = Conflict::Kind::Apart, .round = 0, .group = 0, .person = 0, .other = 1},
        {.kind = Conflict::Kind::Together, .round = 0, .person = 2, .other = 3},
        {.kind = Conflict::Kind::Language, .round = 1, .group = 0, .person = 4},
        {.kind = Conflict::Kind::Apart, .round = 1, .group = 1, .person = 0, .other = 1},
        {.kind = Conflict::Kind::Together, .round = 1, .person = 2, .other = 3},
    };
    QVERIFY(brokenRules(problem, seats) == expected);
    const GroupScore score = scoreOf(problem, seats);
    QCOMPARE(score.broken, 8);
    QCOMPARE(score.moved, 2);   // persons 3 and 4 in the first round; person 5 had no seat there
    QCOMPARE(score.repeats, 4); // 0-1, 0-2, 1-2 and 3-5
}

void GroupScoreTest::topicsTwice()
{
    GroupProblem problem = sixPeople();
    problem.rounds = {{{.least = 0, .most = 9, .topic = 5}}, {{.least = 0, .most = 9, .topic = 5}}};
    problem.seatCost.assign(2, std::vector<int>(6));
    problem.pinned = {{0, 0, nowhere, nowhere, nowhere, nowhere}, {0, nowhere, 0, nowhere, nowhere, nowhere}};
    const Seating seats(2, std::vector<int>(6, 0));
    // Pinned in both: allowed. Pinned in one: the other seat is at fault. In none: the later one.
    std::map<int, int> faults; // by person: the round
    for (const Conflict& conflict : brokenRules(problem, seats)) {
        QVERIFY(conflict.kind == Conflict::Kind::TopicTwice);
        faults[conflict.person] = conflict.round;
    }
    QVERIFY((faults == std::map<int, int>{{1, 1}, {2, 0}, {3, 1}, {4, 1}, {5, 1}}));
    problem.rounds[1][0].topic = -1;
    QVERIFY(brokenRules(problem, seats).empty());
}

void GroupScoreTest::absentPeopleCountNowhere()
{
    GroupProblem problem = sixPeople();
    problem.rounds[0][1].least = 2;
    problem.present[0][4] = 0;
    problem.apart = {{4, 5}};
    problem.pinned[0][4] = 0;
    Seating seats{{0, 0, 0, 1, 1, 1}, {1, 1, 1, 0, 0, 0}};
    const GroupScore score = scoreOf(problem, seats);
    seats[0][4] = nowhere;
    QVERIFY(score == scoreOf(problem, seats));
    QCOMPARE(score.preference, 44 - 10);
    QCOMPARE(score.repeats, 4);
    QCOMPARE(score.broken, 2); // person 4 in round 2: language, and beside person 5
}

void GroupScoreTest::asTheJudge()
{
    Chance chance(1);
    for (int i = 0; i < 2000; ++i) {
        GroupProblem problem = smallProblem({.people = 2 + static_cast<int>(chance.below(12)),
                                             .groups = 2 + static_cast<int>(chance.below(3)),
                                             .rounds = 1 + static_cast<int>(chance.below(3)),
                                             .alike = i % 2 == 0,
                                             .absent = i % 4 < 2},
                                            chance);
        if (i % 3 == 0)
            problem.reference = randomSeats(problem, chance);
        const Seating seats = randomSeats(problem, chance);
        const GroupScore score = scoreOf(problem, seats);
        QVERIFY(score == judged(problem, seats));
        QCOMPARE(amounts(brokenRules(problem, seats)), score.broken);
    }
}

CONVENOR_TEST_CORE(GroupScoreTest)
#include "GroupScoreTest.moc"
