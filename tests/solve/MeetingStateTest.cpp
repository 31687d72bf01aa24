// The plan on the work-bench against the score that counts afresh, and the parts the meeting solver is made
// of.
#include "solve/MeetingState.h"

#include "solve/lemon/Flow.h"
#include "solve/lemon/Matching.h"
#include "solve/MeetingPairs.h"
#include "solve/MeetingPrices.h"
#include "solve/SmallMeetings.h"
#include "TestMain.h"

using namespace convenor::solve;

class MeetingStateTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void masksAreSets();
    void agreesWithTheScore();
    void takesOverWhatFits();
    void matchingIsTheHeaviest();
    void pricesDecideBetweenFlows();
    void pricesNeverCostAnything();
    void likesDecideBetweenPairs();
    void pricesBoundAndFindPlans();
};

void MeetingStateTest::masksAreSets()
{
    Chance chance(2);
    for (int number = 0; number < 50; ++number) {
        SlotSet one;
        SlotSet other;
        for (int i = 0; i < 40; ++i) {
            one.set(chance.below(mostSlots));
            other.set(chance.below(mostSlots));
        }
        QVERIFY((SlotMask(one) & SlotMask(other)) == SlotMask(one & other));
        QVERIFY((SlotMask(one) | SlotMask(other)) == SlotMask(one | other));
        QVERIFY(SlotMask(one) - SlotMask(other) == SlotMask(one & ~other));
        QCOMPARE(SlotMask(one).any(), one.any());
        SlotSet walked;
        for (int slot = SlotMask(one).next(0); slot >= 0; slot = SlotMask(one).next(slot + 1))
            walked.set(std::size_t(slot));
        QVERIFY(walked == one);
    }
    QVERIFY(!SlotMask().any());
    QCOMPARE(SlotMask().next(0), -1);
    QCOMPARE(SlotMask::first(256).next(255), 255);
    QCOMPARE(SlotMask::first(256).next(256), -1);
    QCOMPARE(SlotMask::first(3).nextAround(200), 0);
}

void MeetingStateTest::agreesWithTheScore()
{
    Chance chance(6);
    const auto below = [&chance](int limit) {
        return static_cast<int>(chance.below(static_cast<std::uint32_t>(limit)));
    };
    for (int number = 0; number < 60; ++number) {
        const MeetingProblem problem = convenor::testing::smallMeetings({.people = 9,
                                                                         .wishes = 14,
                                                                         .slotCount = 4,
                                                                         .askers = number % 4 > 0,
                                                                         .tables = number % 3 == 0,
                                                                         .limits = number % 3 == 1,
                                                                         .first = number % 2 == 0,
                                                                         .rows = number % 4 < 2,
                                                                         .now = number % 5 == 0},
                                                                        chance);
        const MeetingCase meetings(problem);
        MeetingState state(meetings);
        for (int step = 0; step < 80; ++step) {
            const int choice = below(meetings.choiceCount());
            const int wish = meetings.choice(choice).wish;
            const int slot = below(problem.slotCount);
            if (state.isPlaced(wish)) {
                const long long expected = state.value() - state.loss(wish);
                state.remove(wish);
                QCOMPARE(state.value(), expected);
            }
            MeetingPlan tried = state.plan();
            tried[std::size_t(wish)] = {meetings.choice(choice).option, slot};
            const bool allowed = state.withinLimits(wish) && state.fits(choice, slot);
            QCOMPARE(allowed, scoreOf(problem, tried).broken == 0);
            QCOMPARE(state.fitting(choice).test(slot), state.fits(choice, slot));
            if (!allowed)
                continue;
            const long long expected = state.value() + state.gain(choice, slot);
            state.place(choice, slot);
            QCOMPARE(state.value(), expected);
            const MeetingScore score = scoreOf(problem, state.plan());
            QCOMPARE(state.value(), score.worth * meetings.scale() + score.kept);
            QCOMPARE(score.placed + static_cast<int>(state.unplaced().size()), meetings.wishes());
        }
    }
}

void MeetingStateTest::takesOverWhatFits()
{
    Chance chance(4);
    const MeetingProblem problem =
        convenor::testing::smallMeetings({.people = 9, .wishes = 10, .pins = true, .busy = false}, chance);
    const MeetingCase meetings(problem);
    MeetingState state(meetings);
    // Whatever is in a plan that nobody checked, the state breaks no rule by it.
    const MeetingPlan wild{{0, 0}, {7, 0}, {0, 99}, {0, -1}, {-3, 0}, {0, 1},
                           {0, 1}, {0, 1}, {0, 0},  {0, 0},  {0, 0}};
    const int before = scoreOf(problem, state.plan()).broken;
    state.takeOver(wild);
    QCOMPARE(scoreOf(problem, state.plan()).broken, before);
    const MeetingPlan plan = state.plan();
    state.takeOver(plan);
    QVERIFY(state.plan() == plan);
    state.takeOver({});
    QCOMPARE(static_cast<int>(state.unplaced().size() + meetings.pins().size()), meetings.wishes());
}

void MeetingStateTest::matchingIsTheHeaviest()
{
    Chance chance(9);
    for (int number = 0; number < 60; ++number) {
        const int nodes = 3 + number % 5;
        std::vector<MatchingEdge> edges;
        for (int i = 0; i < 9; ++i) {
            const int one = static_cast<int>(chance.below(static_cast<std::uint32_t>(nodes)));
            const int other = static_cast<int>(chance.below(static_cast<std::uint32_t>(nodes)));
            if (one != other)
                edges.push_back({one, other, static_cast<int>(chance.below(12)) - 2});
        }
        const auto weightOf = [&](unsigned set) { // -1 = no matching
            std::vector<char> met(std::size_t(nodes), 0);
            long long weight = 0;
            for (std::size_t i = 0; i < edges.size(); ++i) {
                if (!(set >> i & 1))
                    continue;
                if (met[std::size_t(edges[i].one)]++ || met[std::size_t(edges[i].other)]++)
                    return -1LL;
                weight += edges[i].weight;
            }
            return weight;
        };
        long long most = 0;
        for (unsigned set = 0; set < 1u << edges.size(); ++set)
            most = std::max(most, weightOf(set));
        unsigned chosen = 0;
        for (const int edge : heaviestMatching(nodes, edges))
            chosen |= 1u << edge;
        QCOMPARE(weightOf(chosen), most);
    }
    QVERIFY(heaviestMatching(0, {}).empty());
}

void MeetingStateTest::pricesDecideBetweenFlows()
{
    // Three ways of the same cost, one of them dear; a fourth is dearer by cost, but has no price.
    const std::vector<FlowArc> arcs{
        {0, 1, 0, 1, 5, 9}, {0, 1, 0, 1, 5, 1}, {0, 1, 0, 1, 5, 2}, {0, 1, 0, 1, 6, 0}};
    const FlowResult flow = cheapestFlow({2, -2}, arcs);
    QVERIFY(flow.feasible);
    QCOMPARE(flow.cost, 10);
    QVERIFY((flow.flow == std::vector<int>{0, 1, 1, 0}));
}

void MeetingStateTest::pricesNeverCostAnything()
{
    // Even where both together are more than 64 bits hold.
    for (const long long cost : {1LL, 1'000'000LL, 1'000'000'000'000'000LL}) {
        std::vector<FlowArc> arcs;
        for (int i = 0; i < 4; ++i)
            arcs.push_back({0, 1, 0, 1, cost + i % 2, i % 2 == 0 ? 1'000'000 : 0});
        const FlowResult flow = cheapestFlow({3, -3}, arcs);
        QVERIFY(flow.feasible);
        QCOMPARE(flow.cost, 3 * cost + 1);
    }
}

void MeetingStateTest::likesDecideBetweenPairs()
{
    // Two people, one slot, two wishes of the same worth and a third that is worth less.
    SlotSet all;
    all.set();
    MeetingProblem problem;
    problem.slotCount = 1;
    problem.tables = 1;
    problem.free = {all, all};
    for (const int weight : {4, 4, 3})
        problem.wishes.push_back({.options = {{.people = {0, 1}, .weight = weight, .allowed = all}}});
    const MeetingCase meetings(problem);
    MeetingPairs pairs(meetings);
    QVERIFY(pairs.exists());
    QCOMPARE(pairs.bound(), 4);
    pairs.like(1, 2);
    pairs.like(2, 1000);
    QVERIFY((pairs.shares() == std::vector<int>{0, 2, 0}));
    pairs.like(1, -3);
    QVERIFY((pairs.shares() == std::vector<int>{2, 0, 0}));
}

void MeetingStateTest::pricesBoundAndFindPlans()
{
    Chance chance(12);
    int tight = 0;
    for (int number = 0; number < 60; ++number) {
        const MeetingProblem problem = convenor::testing::smallMeetings({.people = 6,
                                                                         .wishes = 7,
                                                                         .slotCount = 3,
                                                                         .askers = number % 3 == 0,
                                                                         .options = false,
                                                                         .tables = number % 2 == 0,
                                                                         .first = number % 6 == 0,
                                                                         .pins = number % 5 == 0},
                                                                        chance);
        const MeetingCase meetings(problem);
        const MeetingOptions options;
        MeetingWork work(meetings, options, 20'000);
        MeetingState state(meetings);
        work.offer(state);
        MeetingPrices(state, work).run(10'000);
        const long long best = convenor::testing::bestOfAll(problem).first;
        QVERIFY(work.bound() >= best);
        QVERIFY(work.bestValue() <= best);
        QCOMPARE(scoreOf(problem, work.best()).worth, work.bestValue());
        tight += work.bound() == best;
    }
    QVERIFY2(tight > 15, qPrintable(QString::number(tight)));
}

CONVENOR_TEST_CORE(MeetingStateTest)
#include "MeetingStateTest.moc"
