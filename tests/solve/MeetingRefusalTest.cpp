// Why a wish is not placed: every reason there is, and who would have to go.
#include "solve/MeetingSolver.h"
#include "solve/SmallMeetings.h"
#include "TestMain.h"

using namespace convenor::solve;

namespace {
// Expert 0, who asks 1 and 2, three slots; the first wish is the one asked about.
MeetingProblem twoOfThem()
{
    SlotSet all;
    all.set();
    MeetingProblem problem;
    problem.slotCount = 3;
    problem.tables = 2;
    problem.free = {all, all, all, all, all};
    for (const int asker : {1, 2, 2, 2}) {
        problem.wishes.push_back(
            {.options = {{.people = {0, asker}, .weight = asker, .allowed = all}}, .asker = asker});
    }
    return problem;
}

MeetingRefusal reason(const MeetingProblem& problem, const MeetingPlan& plan)
{
    const std::vector<MeetingRefusal> reasons = whyNotPlaced(problem, plan, 0);
    return reasons.size() == 1 ? reasons.front() : MeetingRefusal{.option = -1};
}
} // namespace

class MeetingRefusalTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void fits();
    void neverTogether();
    void personLimit();
    void crowdLimit();
    void personFull();
    void tablesFull();
    void needsBreak();
    void clash();
    void pinsAreNoRivals();
    void agreesWithTheScore();
};

void MeetingRefusalTest::fits()
{
    const MeetingRefusal why = reason(twoOfThem(), {{}, {0, 0}, {}, {}});
    QCOMPARE(why.kind, MeetingRefusal::Fits);
    QCOMPARE(why.slot, 1);
    QCOMPARE(why.rival, -1);
    // A wish that is placed is asked about as if it were not.
    QCOMPARE(reason(twoOfThem(), {{0, 0}, {}, {}, {}}).slot, 0);
}

void MeetingRefusalTest::neverTogether()
{
    MeetingProblem problem = twoOfThem();
    problem.free[1] = SlotSet(1);
    problem.wishes[0].options[0].allowed.reset(0);
    const MeetingRefusal why = reason(problem, MeetingPlan(4));
    QCOMPARE(why.kind, MeetingRefusal::NeverTogether);
    QCOMPARE(why.rival, -1);
}

void MeetingRefusalTest::personLimit()
{
    MeetingProblem problem = twoOfThem();
    problem.wishes[1].asker = 1;
    problem.wishes[1].options[0].people = {3, 1};
    problem.most = {-1, 1, -1, -1, -1};
    const MeetingRefusal why = reason(problem, {{}, {0, 2}, {0, 0}, {}});
    QCOMPARE(why.kind, MeetingRefusal::PersonLimit);
    QCOMPARE(why.person, 1);
    QCOMPARE(why.rival, 1);
    QCOMPARE(why.slot, 2);
}

void MeetingRefusalTest::crowdLimit()
{
    MeetingProblem problem = twoOfThem();
    problem.crowds = {{.people = {1, 2}, .most = 2}};
    problem.wishes[2].options[0].weight = 1;
    const MeetingRefusal why = reason(problem, {{}, {0, 0}, {0, 1}, {}});
    QCOMPARE(why.kind, MeetingRefusal::CrowdLimit);
    QCOMPARE(why.person, 1);
    QCOMPARE(why.rival, 2);
    QCOMPARE(why.slot, 1);
}

void MeetingRefusalTest::personFull()
{
    MeetingProblem problem = twoOfThem();
    problem.wishes[3].options[0].weight = 1;
    const MeetingRefusal why = reason(problem, {{}, {0, 0}, {0, 1}, {0, 2}});
    QCOMPARE(why.kind, MeetingRefusal::PersonFull);
    QCOMPARE(why.person, 0);
    QCOMPARE(why.rival, 3); // worth least
    QCOMPARE(why.slot, 2);
}

void MeetingRefusalTest::tablesFull()
{
    MeetingProblem problem = twoOfThem();
    problem.tables = 1;
    for (std::size_t wish = 1; wish < 4; ++wish)
        problem.wishes[wish].options[0].people = {3, 2};
    problem.wishes[2].options[0].weight = 1;
    const MeetingRefusal why = reason(problem, {{}, {0, 0}, {0, 1}, {0, 2}});
    QCOMPARE(why.kind, MeetingRefusal::TablesFull);
    QCOMPARE(why.person, -1);
    QCOMPARE(why.rival, 2);
}

void MeetingRefusalTest::needsBreak()
{
    MeetingProblem problem = twoOfThem();
    problem.mostInRow = {1, 0, 0, 0, 0};
    const MeetingRefusal why = reason(problem, {{}, {0, 1}, {}, {}});
    QCOMPARE(why.kind, MeetingRefusal::NeedsBreak);
    QCOMPARE(why.person, 0);
    QCOMPARE(why.rival, 1);
    QCOMPARE(why.slot, 1);
    problem.breakAfter = {true, false, false};
    QCOMPARE(reason(problem, {{}, {0, 1}, {}, {}}).kind, MeetingRefusal::Fits);
}

void MeetingRefusalTest::clash()
{
    MeetingProblem problem = twoOfThem();
    problem.wishes[1].options[0].people = {0, 2}; // the expert in one slot, the asker in the others
    problem.wishes[2].options[0].people = {3, 1};
    problem.wishes[3].options[0].people = {4, 1};
    problem.wishes[3].options[0].weight = 1;
    const MeetingRefusal why = reason(problem, {{}, {0, 0}, {0, 1}, {0, 2}});
    QCOMPARE(why.kind, MeetingRefusal::Clash);
    QCOMPARE(why.rival, 3);
    QCOMPARE(why.slot, 2);
}

void MeetingRefusalTest::pinsAreNoRivals()
{
    MeetingProblem problem = twoOfThem();
    problem.pins = {{1, 0, 0}, {2, 0, 1}, {3, 0, 2}};
    MeetingRefusal why = reason(problem, firstComeFirstServed(problem));
    QCOMPARE(why.kind, MeetingRefusal::PersonFull);
    QCOMPARE(why.rival, -1);
    problem.pins.pop_back();
    why = reason(problem, {{}, {0, 0}, {0, 1}, {0, 2}});
    QCOMPARE(why.rival, 3);
    QVERIFY(whyNotPlaced(problem, {}, 1).empty()); // a pin is always placed
}

// "Fits" means that nothing breaks, anything else that something does; and the rival gone, it fits.
void MeetingRefusalTest::agreesWithTheScore()
{
    Chance chance(8);
    int fitting = 0;
    for (int number = 0; number < 300; ++number) {
        const MeetingProblem problem = convenor::testing::smallMeetings({.people = 7,
                                                                         .wishes = 9,
                                                                         .slotCount = 3,
                                                                         .askers = number % 2 == 0,
                                                                         .tables = number % 3 == 0,
                                                                         .limits = number % 4 == 0,
                                                                         .rows = number % 5 == 0},
                                                                        chance);
        const MeetingPlan plan = solveMeetings(problem, {.iterations = 500}).plan;
        const auto wish = std::size_t(chance.below(9));
        MeetingPlan without = plan;
        without[wish] = {};
        for (const MeetingRefusal& why : whyNotPlaced(problem, plan, static_cast<int>(wish))) {
            const auto fitsIn = [&](MeetingPlan tried) {
                for (int slot = 0; slot < problem.slotCount; ++slot) {
                    tried[wish] = {why.option, slot};
                    if (scoreOf(problem, tried).broken == 0)
                        return slot;
                }
                return -1;
            };
            const int slot = fitsIn(without);
            QCOMPARE(why.kind == MeetingRefusal::Fits, slot >= 0);
            if (why.kind == MeetingRefusal::Fits)
                QCOMPARE(why.slot, slot);
            fitting += slot >= 0;
            if (why.rival >= 0) {
                QCOMPARE(without[std::size_t(why.rival)].slot, why.slot);
                MeetingPlan rid = without;
                rid[std::size_t(why.rival)] = {};
                QVERIFY(fitsIn(rid) >= 0);
            }
        }
    }
    QVERIFY(fitting > 20);
}

CONVENOR_TEST_CORE(MeetingRefusalTest)
#include "MeetingRefusalTest.moc"
