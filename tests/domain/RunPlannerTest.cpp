// A day while it runs: what is on, what comes next, how late, and what the gestures record.
#include "domain/planners/RunPlanner.h"

#include "PlanMaker.h"
#include "TestMain.h"

#include <limits>

using namespace convenor;
using namespace convenor::testing;

namespace {
// 09:00 welcome 60, talk 30, coffee 15 · 10:45 parallel: (one 30, two 30) beside (three 60) · 11:50 helpdesk
// 30 after 5 free minutes · 12:30 lunch, pinned, until 13:30 · 13:30 end 30.
struct RunningDay : PlanMaker
{
    RunningDay()
    {
        today = day(QDate(2021, 12, 10), clock(9, 0), clock(14, 0));
        welcome = item(QStringLiteral("Welcome"), 60);
        talk = item(QStringLiteral("Talk"), 30);
        coffee = item(QStringLiteral("Coffee"), 15, 0, ItemKind::Break);
        parallel = item(QStringLiteral("Stories"), 0, 0, ItemKind::Parallel);
        lane = item(QStringLiteral("Lane"), 0, parallel, ItemKind::Part);
        one = item(QStringLiteral("One"), 30, lane);
        two = item(QStringLiteral("Two"), 30, lane);
        three = item(QStringLiteral("Three"), 60, parallel);
        helpdesk = item(QStringLiteral("Helpdesk"), 30, 0, ItemKind::Helpdesk);
        edit<AgendaItem>(helpdesk, [](AgendaItem& record) { record.bufferMinutes = 5; });
        lunch = pinned(QStringLiteral("Lunch"), clock(12, 30), 60, 0, ItemKind::Meal);
        last = item(QStringLiteral("End"), 30);
    }
    Timing timing() const { return Timing(plan); }
    DayRun run(int hours, int minutes) const { return runOf(plan, timing(), today, clock(hours, minutes)); }
    int start(Id item) const { return timing().find(item)->start; }
    RunStep next(int hours, int minutes, Id current = 0)
    {
        RunStep step = startNext(plan, timing(), run(hours, minutes), current);
        apply(step.changes);
        return step;
    }
    RunStep begin(Id item, int hours, int minutes)
    {
        RunStep step = startNow(plan, timing(), run(hours, minutes), item);
        apply(step.changes);
        return step;
    }
    const AgendaItem& record(Id item) const { return *plan.find<AgendaItem>(item); }

    Id today, welcome, talk, coffee, parallel, lane, one, two, three, helpdesk, lunch, last;
};

using Ids = QList<Id>;
} // namespace

class RunPlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void runsByThePlanUntilSomebodyTells();
    void nextEndsAndBegins();
    void gapsTakeADelayUp();
    void runsOverItsMinutes();
    void lanesGoOnByThemselves();
    void theLastOfAllLanesEndsThem();
    void startsWhatIsChosen();
    void whatWasPassedIsOver();
    void neverMovesThePlan();
    void aLateHelpdeskTakesItsMeetingsAlong();
    void thePlanFollows();
    void followsIntoSessionsAndPins();
    void aSessionBeginsBeforeTheFreeMinutesInIt();
    void cancelsWithItsTime();
    void cancelsAndClosesTheGap();
    void theDayAtAnInstant();
    void anotherDayDoesNotRun();
    void bearsAnyNumber();
    void randomDaysKeepTheirOrder();
};

void RunPlannerTest::runsByThePlanUntilSomebodyTells()
{
    const RunningDay day;
    QVERIFY(day.run(8, 0).isBefore());
    QCOMPARE(day.run(8, 0).next, Ids{day.welcome});
    DayRun run = day.run(10, 10);
    QVERIFY(!run.isRecorded);
    QCOMPARE(run.running, Ids{day.talk});
    QCOMPARE(run.next, Ids{day.coffee});
    QCOMPARE(run.behind, 0);
    run = day.run(11, 0);
    QCOMPARE(run.running, (Ids{day.one, day.three}));
    QCOMPARE(run.next, Ids{day.two}); // the lane goes on
    run = day.run(11, 47);
    QCOMPARE(run.running, Ids{}); // five free minutes
    QCOMPARE(run.next, Ids{day.helpdesk});
    QVERIFY(day.run(14, 0).isOver());
    QCOMPARE(day.run(14, 0).ends, clock(14, 0));
}

void RunPlannerTest::nextEndsAndBegins()
{
    RunningDay day;
    RunStep step = day.next(9, 4); // by the plan the welcome runs since 09:00
    QCOMPARE(step.ended, Ids{day.welcome});
    QCOMPARE(step.begun, Ids{day.talk});
    QCOMPARE(day.record(day.welcome).actualEnd, clock(9, 4));
    QCOMPARE(day.record(day.talk).actualStart, clock(9, 4));
    const DayRun run = day.run(9, 10);
    QCOMPARE(run.running, Ids{day.talk});
    QCOMPARE(run.find(day.talk)->end, clock(9, 34));
    QCOMPARE(run.behind, -56);
    QCOMPARE(run.find(day.coffee)->start, clock(10, 30)); // nobody comes before the printed time

    RunningDay other;
    step = other.next(8, 58); // nothing runs: what comes first begins
    QCOMPARE(step.begun, Ids{other.welcome});
    QVERIFY(step.ended.isEmpty());
    QCOMPARE(other.run(9, 0).behind, -2);
}

void RunPlannerTest::gapsTakeADelayUp()
{
    RunningDay day;
    day.begin(day.welcome, 9, 7);
    DayRun run = day.run(9, 20);
    QCOMPARE(run.behind, 7);
    QCOMPARE(run.find(day.talk)->start, clock(10, 7));
    QCOMPARE(run.find(day.parallel)->start, clock(10, 52));
    QCOMPARE(run.find(day.two)->end, clock(11, 52));
    QCOMPARE(run.find(day.helpdesk)->start, clock(11, 52)); // the five free minutes
    QCOMPARE(run.find(day.lunch)->start, clock(12, 30));
    QCOMPARE(run.ends, clock(14, 0));
    day.next(10, 40);
    run = day.run(10, 40);
    QCOMPARE(run.behind, 40);
    QCOMPARE(run.find(day.lunch)->start, clock(12, 55)); // pins wait too
    QCOMPARE(run.ends, clock(14, 25));
}

void RunPlannerTest::runsOverItsMinutes()
{
    RunningDay day;
    day.begin(day.welcome, 9, 0);
    QCOMPARE(day.run(10, 12).behind, 12);
    QCOMPARE(day.run(10, 12).find(day.welcome)->end, clock(10, 12));
    QCOMPARE(day.run(10, 12).running, Ids{day.welcome}); // until somebody says otherwise
    day.edit<AgendaItem>(day.welcome, [](AgendaItem& item) { item.actualEnd = clock(10, 5); });
    const DayRun run = day.run(10, 12);
    QCOMPARE(run.running, Ids{});
    QCOMPARE(run.next, Ids{day.talk});
    QCOMPARE(run.behind, 12); // the talk could not begin before now
}

void RunPlannerTest::lanesGoOnByThemselves()
{
    RunningDay day;
    RunStep step = day.begin(day.parallel, 10, 50);
    QCOMPARE(step.begun, (Ids{day.one, day.three}));
    step = day.next(11, 25, day.one);
    QCOMPARE(step.ended, Ids{day.one});
    QCOMPARE(step.begun, Ids{day.two});
    QCOMPARE(day.run(11, 25).running, (Ids{day.two, day.three}));
    QCOMPARE(day.run(11, 25).behind, 10); // the lane that is latest
    QCOMPARE(day.run(11, 25).next, Ids{day.helpdesk});

    RunningDay early;
    early.begin(early.parallel, 10, 45);
    step = early.next(11, 0, early.three);
    QCOMPARE(step.ended, Ids{early.three}); // the other lane has something to come
    QVERIFY(step.begun.isEmpty());
    QCOMPARE(early.run(11, 0).running, Ids{early.one});
}

void RunPlannerTest::theLastOfAllLanesEndsThem()
{
    RunningDay day;
    day.begin(day.parallel, 10, 45);
    day.next(11, 15, day.one);
    const RunStep step = day.next(11, 48, day.three);
    QCOMPARE(QSet<Id>(step.ended.cbegin(), step.ended.cend()), (QSet<Id>{day.two, day.three}));
    QCOMPARE(step.begun, Ids{day.helpdesk});
    day.next(12, 20);
    QCOMPARE(day.next(13, 30).begun, Ids{day.last});
    const RunStep end = day.next(14, 3);
    QCOMPARE(end.ended, Ids{day.last});
    QVERIFY(end.begun.isEmpty());
    QVERIFY(day.run(14, 5).isOver());
    QCOMPARE(day.run(14, 5).behind, 3);
    QVERIFY(day.next(14, 10).changes.isEmpty());
}

void RunPlannerTest::startsWhatIsChosen()
{
    RunningDay day;
    day.begin(day.parallel, 10, 45);
    const RunStep step = day.begin(day.two, 11, 10);
    QCOMPARE(step.ended, Ids{day.one}); // the other lane is beside it
    QCOMPARE(day.run(11, 10).running, (Ids{day.two, day.three}));
    // What runs by the record goes on; what has ended can be begun again: that it ended was a slip.
    QVERIFY(day.begin(day.two, 11, 12).changes.isEmpty());
    QCOMPARE(day.record(day.two).actualStart, clock(11, 10));
    QCOMPARE(day.begin(day.one, 11, 14).ended, Ids{day.two});
    QCOMPARE(day.record(day.one).actualStart, clock(11, 14));
    QVERIFY(!day.record(day.one).actualEnd);
    QVERIFY(startNow(day.plan, day.timing(), runOf(day.plan, day.timing(), day.today, {}), day.last)
                .changes.isEmpty());
}

void RunPlannerTest::whatWasPassedIsOver()
{
    RunningDay day;
    day.begin(day.coffee, 10, 0); // the talk was passed over
    const DayRun run = day.run(10, 5);
    QCOMPARE(run.find(day.talk)->state, RunState::Over);
    QCOMPARE(run.running, Ids{day.coffee});
    QCOMPARE(run.next, (Ids{day.one, day.three}));
}

void RunPlannerTest::neverMovesThePlan()
{
    RunningDay day;
    const Timing before = day.timing();
    day.begin(day.welcome, 9, 20);
    while (!day.next(12, 0).changes.isEmpty())
        ;
    QVERIFY(day.timing().items() == before.items());
}

void RunPlannerTest::aLateHelpdeskTakesItsMeetingsAlong()
{
    RunningDay day;
    Helpdesk helpdesk;
    helpdesk.agendaItem = day.helpdesk;
    const Id desk = day.add(helpdesk);
    HelpdeskExpert expert;
    expert.helpdesk = desk;
    expert.person = day.person(QStringLiteral("Marek"), QStringLiteral("Przeor"));
    Booking booking;
    booking.helpdesk = desk;
    booking.expert = day.add(expert);
    booking.person = day.person(QStringLiteral("Anna"), QStringLiteral("Georgieva"));
    booking.slot = 10;
    day.add(booking);
    day.begin(day.helpdesk, 11, 58);
    QCOMPARE(day.start(day.helpdesk), clock(11, 58));
    QCOMPARE(day.start(day.lunch), clock(12, 30));
}

void RunPlannerTest::thePlanFollows()
{
    RunningDay day;
    day.begin(day.welcome, 9, 0);
    day.next(10, 12);
    const DayRun run = day.run(10, 12);
    day.apply(followRun(day.plan, day.timing(), run));
    QCOMPARE(day.start(day.welcome), clock(9, 0)); // what has begun stays as it was planned
    QCOMPARE(day.start(day.talk), clock(10, 0));
    for (const RunItem& item : run.items) {
        if (item.state == RunState::ToCome)
            QCOMPARE(day.start(item.item), item.start);
    }
    QCOMPARE(day.start(day.coffee), clock(10, 42));
    QCOMPARE(day.start(day.helpdesk), clock(11, 57)); // its free minutes are used up
    QCOMPARE(day.record(day.helpdesk).bufferMinutes, 0);
    QCOMPARE(day.start(day.lunch), clock(12, 30));
    QVERIFY(followRun(day.plan, day.timing(), day.run(10, 12)).isEmpty());
}

void RunPlannerTest::followsIntoSessionsAndPins()
{
    RunningDay day;
    day.begin(day.parallel, 11, 20);
    DayRun run = day.run(11, 20);
    QCOMPARE(run.find(day.lunch)->start, clock(12, 50));
    day.apply(followRun(day.plan, day.timing(), run));
    QCOMPARE(day.start(day.two), clock(11, 50));
    QCOMPARE(day.start(day.helpdesk), clock(12, 20));
    QCOMPARE(day.record(day.lunch).pinnedStart, clock(12, 50));
    QCOMPARE(day.start(day.last), clock(13, 50));
    // Ahead of time nothing moves: people come when they were told to.
    RunningDay early;
    early.begin(early.talk, 9, 30);
    QVERIFY(followRun(early.plan, early.timing(), early.run(9, 35)).isEmpty());
}

void RunPlannerTest::aSessionBeginsBeforeTheFreeMinutesInIt()
{
    RunningDay day;
    for (const Id first : {day.one, day.three})
        day.edit<AgendaItem>(first, [](AgendaItem& item) { item.bufferMinutes = 5; });
    day.begin(day.welcome, 9, 0);
    DayRun run = day.run(9, 30);
    QCOMPARE(run.find(day.parallel)->start, clock(10, 45));
    QCOMPARE(run.find(day.one)->start, clock(10, 50));
    QVERIFY(followRun(day.plan, day.timing(), run).isEmpty());
    // Later by three: the session is late, and the free minutes take it up.
    day.next(10, 3);
    run = day.run(10, 3);
    QCOMPARE(run.find(day.parallel)->start, clock(10, 48));
    QCOMPARE(run.find(day.one)->start, clock(10, 50));
    day.apply(followRun(day.plan, day.timing(), run));
    QCOMPARE(day.start(day.one), clock(10, 50));
    // Begun, it began with the first in it.
    day.begin(day.parallel, 10, 55);
    QCOMPARE(day.run(10, 55).find(day.parallel)->start, clock(10, 55));
}

void RunPlannerTest::cancelsWithItsTime()
{
    RunningDay day;
    const Timing before = day.timing();
    day.apply(cancelItem(day.plan, day.timing(), day.welcome, false));
    QVERIFY(!day.record(day.welcome).day);
    for (const ItemTime& time : day.timing().items())
        QCOMPARE(time.start, before.find(time.item)->start);
    day.apply(cancelItem(day.plan, day.timing(), day.two, false)); // the last of its lane
    for (const ItemTime& time : day.timing().items())
        QCOMPARE(time.start, before.find(time.item)->start);
}

void RunPlannerTest::cancelsAndClosesTheGap()
{
    RunningDay day;
    day.apply(cancelItem(day.plan, day.timing(), day.welcome, true));
    QVERIFY(!day.record(day.welcome).day);
    QCOMPARE(day.start(day.talk), clock(9, 0));
    QCOMPARE(day.start(day.helpdesk), clock(10, 50));
    QCOMPARE(day.start(day.lunch), clock(12, 30));
    QVERIFY(cancelItem(day.plan, day.timing(), day.welcome, true).isEmpty()); // it is gone already
}

void RunPlannerTest::theDayAtAnInstant()
{
    RunningDay maker;
    const auto at = [&maker](QDate date, int hours, int minutes) {
        return dayAt(maker.plan, maker.timing(), QDateTime(date, QTime(hours, minutes)));
    };
    const QDate date(2021, 12, 10);
    QCOMPARE(at(date, 9, 5), (DayMinute{maker.today, clock(9, 5)}));
    QVERIFY(!at(date.addDays(-1), 23, 59));
    QVERIFY(!at(date.addDays(1), 0, 30));
    maker.pinned(QStringLiteral("Dancing"), clock(23, 0), 120);
    QCOMPARE(at(date.addDays(1), 0, 30), (DayMinute{maker.today, clock(24, 30)}));
    QVERIFY(!at(date.addDays(1), 1, 0));
    const Id tomorrow = maker.day(date.addDays(1), clock(9, 0));
    QCOMPARE(at(date.addDays(1), 0, 30), (DayMinute{maker.today, clock(24, 30)})); // they still dance
    QCOMPARE(at(date.addDays(1), 1, 0), (DayMinute{tomorrow, clock(1, 0)}));
}

void RunPlannerTest::anotherDayDoesNotRun()
{
    RunningDay day;
    day.begin(day.welcome, 9, 5);
    const DayRun run = runOf(day.plan, day.timing(), day.today, std::nullopt);
    QVERIFY(run.running.isEmpty());
    QCOMPARE(run.find(day.welcome)->state, RunState::Over);
    QVERIFY(startNext(day.plan, day.timing(), run).changes.isEmpty());
    const DayRun none = runOf(day.plan, day.timing(), 0, clock(9, 0));
    QVERIFY(none.items.isEmpty() && none.running.isEmpty() && none.next.isEmpty());
}

void RunPlannerTest::bearsAnyNumber()
{
    RunningDay day;
    for (const int wild : {std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
        day.edit<AgendaItem>(day.welcome, [wild](AgendaItem& item) {
            item.actualStart = wild;
            item.actualEnd = -(wild / 2);
            item.minutes = std::max(0, wild);
        });
        day.edit<AgendaItem>(day.talk, [wild](AgendaItem& item) { item.actualStart = wild; });
        const DayRun run = day.run(10, 0);
        QVERIFY(run.find(day.welcome)->end >= run.find(day.welcome)->start);
        followRun(day.plan, day.timing(), run);
    }
}

// Whatever is begun and ended: what is over lies before what is to come, nothing begins before now or before
// what it stands behind is over, and a plan that has followed is no longer late.
void RunPlannerTest::randomDaysKeepTheirOrder()
{
    quint64 seed = 20211210;
    const auto chance = [&seed](int below) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((seed >> 33) % quint64(below));
    };
    for (int round = 0; round < 60; ++round) {
        RunningDay day;
        int now = clock(8, 50);
        for (int step = 0; step < 12; ++step) {
            now += chance(40);
            const DayRun run = runOf(day.plan, day.timing(), day.today, now);
            const RunStep made =
                chance(4) == 0
                    ? startNow(day.plan, day.timing(), run, run.items[chance(int(run.items.size()))].item)
                    : startNext(day.plan, day.timing(), run,
                                run.running.value(chance(int(run.running.size()) + 1)));
            day.apply(made.changes);
            const DayRun after = runOf(day.plan, day.timing(), day.today, now);
            for (const RunItem& item : after.items) {
                QVERIFY(item.end >= item.start);
                QVERIFY(item.state != RunState::ToCome || !after.isRecorded || item.start >= now);
                QVERIFY(item.state != RunState::Running || item.start <= now);
            }
            for (const Id running : after.running)
                QVERIFY(!after.next.contains(running));
            if (chance(3) != 0)
                continue;
            day.apply(followRun(day.plan, day.timing(), after));
            const Timing timing = day.timing();
            for (const RunItem& item : runOf(day.plan, timing, day.today, now).items)
                QVERIFY(item.state != RunState::ToCome || item.start == timing.find(item.item)->start);
        }
    }
}

CONVENOR_TEST_CORE(RunPlannerTest)
#include "RunPlannerTest.moc"
