// What another seat would cost: exact, and the cheapest of all ways.
#include "solve/SeatAdvice.h"

#include "solve/SmallProblems.h"
#include "TestMain.h"

#include <map>

using namespace convenor::solve;
using convenor::testing::randomSeats;
using convenor::testing::smallProblem;

namespace {
GroupScore difference(const GroupScore& after, const GroupScore& before)
{
    return {.preference = after.preference - before.preference,
            .repeats = after.repeats - before.repeats,
            .balance = after.balance - before.balance,
            .broken = after.broken - before.broken,
            .moved = after.moved - before.moved};
}

Seating exchanged(Seating seats, int round, int person, int group, int other)
{
    std::vector<int>& row = seats[std::size_t(round)];
    if (other != nowhere)
        row[std::size_t(other)] = row[std::size_t(person)];
    row[std::size_t(person)] = group;
    return seats;
}

long long amounts(const std::vector<Conflict>& conflicts)
{
    long long sum = 0;
    for (const Conflict& conflict : conflicts)
        sum += std::max(1, conflict.amount);
    return sum;
}
} // namespace

class SeatAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void exactAndCheapest();
    void byHand();
    void factsAddUp();
};

void SeatAdviceTest::exactAndCheapest()
{
    Chance chance(41);
    int exchanges = 0;
    for (int i = 0; i < 400; ++i) {
        GroupProblem problem = smallProblem({.people = 4 + static_cast<int>(chance.below(9)),
                                             .groups = 2 + static_cast<int>(chance.below(3)),
                                             .rounds = 1 + static_cast<int>(chance.below(3)),
                                             .alike = i % 2 == 0,
                                             .absent = i % 3 == 0},
                                            chance);
        problem.weights.move = static_cast<int>(chance.below(4));
        if (i % 2 == 0)
            problem.reference = randomSeats(problem, chance);
        const Seating seats = randomSeats(problem, chance, i % 4 < 2);
        const GroupScore before = scoreOf(problem, seats);
        const int round = i % problem.roundCount();
        for (int person = 0; person < problem.people; ++person) {
            const std::vector<SeatOption> options = seatOptions(problem, seats, round, person);
            const int seat = seats[std::size_t(round)][std::size_t(person)];
            if (!problem.present[std::size_t(round)][std::size_t(person)]) {
                QVERIFY(options.empty());
                continue;
            }
            QCOMPARE(static_cast<int>(options.size()), problem.groupCount(round) - (seat != nowhere));
            for (std::size_t k = 0; k < options.size(); ++k) {
                const SeatOption& option = options[k];
                QVERIFY(option.group != seat);
                const Seating after = exchanged(seats, round, person, option.group, option.exchange);
                QVERIFY(option.change == difference(scoreOf(problem, after), before));
                const auto total = option.change.total(problem.weights);
                QVERIFY(k == 0 || options[k - 1].change.total(problem.weights) <= total);
                QVERIFY(amounts(option.broken) >= option.change.broken);
                exchanges += option.exchange != nowhere;
                // All ways there are.
                int size = 0;
                bool any = false;
                const auto compare = [&](int other) {
                    const Seating way = exchanged(seats, round, person, option.group, other);
                    QVERIFY(difference(scoreOf(problem, way), before).total(problem.weights) >= total);
                    any = true;
                };
                for (int other = 0; other < problem.people; ++other) {
                    const auto o = std::size_t(other);
                    if (!problem.present[std::size_t(round)][o] ||
                        seats[std::size_t(round)][o] != option.group)
                        continue;
                    ++size;
                    if (seat != nowhere && problem.pinned[std::size_t(round)][o] == nowhere)
                        compare(other);
                }
                if (size < problem.rounds[std::size_t(round)][std::size_t(option.group)].most || !any)
                    compare(nowhere);
            }
        }
    }
    QVERIFY(exchanges > 100);
}

void SeatAdviceTest::byHand()
{
    // Three groups of two, the last one larger; person 0 wishes for group 1, person 2 (there) for group 0.
    GroupProblem problem;
    problem.people = 6;
    problem.rounds = {{{.least = 1, .most = 2}, {.least = 1, .most = 2}, {.least = 1, .most = 3}}};
    problem.languages.assign(6, 1);
    problem.seatCost = {{5, 0, 9, 0, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
    problem.present = {std::vector<char>(6, 1)};
    problem.pinned = {std::vector<int>(6, nowhere)};
    problem.apart = {{0, 4}};
    const Seating seats{{0, 0, 1, 1, 2, 2}};
    const std::vector<SeatOption> options = seatOptions(problem, seats, 0, 0);
    QCOMPARE(options.size(), 2u);
    QCOMPARE(options[0].group, 1);
    QCOMPARE(options[0].exchange, 2);
    QCOMPARE(options[0].change.preference, -9);
    QVERIFY(options[0].broken.empty());
    QCOMPARE(options[1].group, 2); // in exchange for 4, from whom 0 is kept apart
    QCOMPARE(options[1].exchange, 4);
    QCOMPARE(options[1].change.preference, 4);
    QVERIFY(options[1].broken.empty());

    problem.pinned[0][4] = 2;
    const std::vector<SeatOption> pinned = seatOptions(problem, seats, 0, 0);
    QCOMPARE(pinned[1].exchange, nowhere);
    QVERIFY((pinned[1].broken ==
             std::vector<Conflict>{
                 {.kind = Conflict::Kind::Apart, .round = 0, .group = 2, .person = 0, .other = 4}}));
}

void SeatAdviceTest::factsAddUp()
{
    Chance chance(42);
    for (int i = 0; i < 300; ++i) {
        const GroupProblem problem = smallProblem(
            {.people = 10, .groups = 3, .rounds = 2, .alike = i % 2 == 0, .absent = i % 3 == 0}, chance);
        const Seating seats = randomSeats(problem, chance);
        long long preference = 0;
        std::map<int, int> met;
        for (int round = 0; round < 2; ++round) {
            const std::vector<SeatFacts> facts = seatFacts(problem, seats, round);
            int over = 0;
            for (int person = 0; person < problem.people; ++person) {
                const SeatFacts& one = facts[std::size_t(person)];
                preference += one.rankCost;
                met[round] += one.metAgain;
                over += one.overBalance;
                const std::vector<int> known = metBefore(problem, seats, round, person);
                QCOMPARE(static_cast<int>(known.size()), one.metAgain);
                for (int other : known) {
                    const std::vector<int> back = metBefore(problem, seats, round, other);
                    QVERIFY(std::find(back.begin(), back.end(), person) != back.end());
                }
            }
            GroupProblem upper = problem; // too many only, this round only
            for (Attribute& attribute : upper.attributes)
                attribute.bothWays = false;
            upper.present[std::size_t(1 - round)].assign(std::size_t(problem.people), 0);
            QCOMPARE(over > 0, scoreOf(upper, seats).balance > 0);
        }
        const GroupScore score = scoreOf(problem, seats);
        QCOMPARE(preference, score.preference);
        QCOMPARE(met[0], 2 * score.repeats); // with two rounds each repeat is a pair in either
        QCOMPARE(met[1], 2 * score.repeats);
    }
}

CONVENOR_TEST_CORE(SeatAdviceTest)
#include "SeatAdviceTest.moc"
