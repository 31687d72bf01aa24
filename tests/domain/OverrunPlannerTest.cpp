// Ways out when the agenda runs over.
#include "domain/planners/OverrunPlanner.h"

#include "domain/rules/FixWords.h"
#include "domain/rules/WaysOut.h"
#include "RuleTester.h"
#include "TestMain.h"

#include <QRandomGenerator>

namespace convenor {
using namespace convenor::testing;

class OverrunPlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
    }
    void offersAllWaysInOrder();
    void saysWhatIsLeft();
    void shortensInProportion();
    void shortensEveryLaneThatLastsTooLong();
    void exercisesAndBreaksKeepTheirMinutes();
    void movesThePinAndAllAfterIt();
    void goesToAnotherDayWithRoom();
    void pinsWithinStayBehind();
    void stopsAtAFixedStart();
    void saysBeforeAndAfter();
    void randomDays();

private:
    struct Looked
    {
        Plan plan;
        Timing timing;
        Schedule schedule;
        explicit Looked(const Plan& of) : plan(of), timing(plan), schedule(plan, timing) {}
        RuleInput input() const { return {plan, timing, schedule}; }
    };
    QList<Fix> fixesBefore(Id item) const
    {
        const Looked looked(m_maker.plan);
        const auto overrun = overrunBefore(looked.input(), item);
        return overrun ? waysOutOf(looked.input(), *overrun) : QList<Fix>();
    }
    static QStringList texts(const QList<Fix>& fixes)
    {
        QStringList all;
        for (const Fix& fix : fixes)
            all << fix.text;
        return all;
    }
    static const Fix fixWith(const QList<Fix>& fixes, const QString& text)
    {
        const auto found = std::find_if(fixes.cbegin(), fixes.cend(),
                                        [&](const Fix& fix) { return fix.text.startsWith(text); });
        return found == fixes.cend() ? Fix() : *found;
    }
    int minutesOf(const Fix& fix, Id item) const
    {
        return m_maker.plan.applied(fix.changes)->find<AgendaItem>(item)->minutes;
    }
    static void checkFix(const Plan& plan, const Overrun& overrun, const Fix& fix);
    static Plan randomDays(quint32 seed, PlanMaker& maker);

    PlanMaker m_maker;
};

void OverrunPlannerTest::offersAllWaysInOrder()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0));
    m_maker.item(QStringLiteral("Welcome"), 30);
    const Id a = m_maker.item(QStringLiteral("A"), 45);
    const Id b = m_maker.item(QStringLiteral("B"), 50);
    m_maker.item(QStringLiteral("Break"), 15, 0, ItemKind::Break);
    m_maker.item(QStringLiteral("Exercise"), 35, 0, ItemKind::Groups);
    const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(12, 0), 60, 0, ItemKind::Meal);
    const Id visit = m_maker.pinned(QStringLiteral("Visit"), clock(14, 0), 60, 0, ItemKind::Visit);
    m_maker.edit<AgendaItem>(a, [](AgendaItem& item) { item.bufferMinutes = 10; });
    m_maker.edit<AgendaItem>(b, [](AgendaItem& item) { item.bufferMinutes = 5; });
    const Id other = m_maker.day(QDate(2021, 12, 11), clock(9, 0));
    // 9:00, A 9:40, B 10:30, break 11:20, exercise 11:35 to 12:10.
    const QList<Fix> fixes = fixesBefore(lunch);
    QCOMPARE(
        texts(fixes),
        (QStringList{QStringLiteral("Use 10 free min before B, A"),
                     QStringLiteral("Shorten 2 talks in proportion, by 10 min together"),
                     QStringLiteral("Shorten Exercise by 10 min"), QStringLiteral("Start Lunch at 12:10"),
                     QStringLiteral("Start Lunch at 12:10, and 1 fixed start(s) after it as much later"),
                     QStringLiteral("Move Welcome to the end of 11 December 2021"),
                     QStringLiteral("Move Welcome to the parking list")}));
    const Looked looked(m_maker.plan);
    const Overrun overrun = *overrunBefore(looked.input(), lunch);
    QCOMPARE(overrun.minutes, 10);
    for (const Fix& fix : fixes)
        checkFix(m_maker.plan, overrun, fix);
    // The nearest buffer first.
    const Plan mended = *m_maker.plan.applied(fixes.at(0).changes);
    QCOMPARE(mended.find<AgendaItem>(b)->bufferMinutes, 0);
    QCOMPARE(mended.find<AgendaItem>(a)->bufferMinutes, 5);
    QCOMPARE(*m_maker.plan.applied(fixes.at(4).changes)->find<AgendaItem>(visit)->pinnedStart, clock(14, 10));
    QCOMPARE(Timing(*m_maker.plan.applied(fixes.at(5).changes)).day(other)->roots.size(), 1);
    // The problem offers the same, and letting the pin float behind them.
    const QList<Fix> all =
        rules::waysOut(looked.input(), problemsOf(m_maker.plan, "overrun-before-pin").constFirst());
    QCOMPARE(texts(all.first(fixes.size())), texts(fixes));
    QVERIFY(all.constLast().text.startsWith(QStringLiteral("Let Lunch follow")));
}

void OverrunPlannerTest::saysWhatIsLeft()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(10, 0));
    m_maker.item(QStringLiteral("A"), 20);
    const Id b = m_maker.item(QStringLiteral("B"), 70);
    m_maker.edit<AgendaItem>(b, [](AgendaItem& item) { item.bufferMinutes = 5; });
    const Looked looked(m_maker.plan);
    const QList<Fix> fixes = waysOutOf(looked.input(), *overrunOfDay(looked.input(), m_maker.lastDay));
    QCOMPARE(fixes.at(0).text, QStringLiteral("Use 5 free min before B (30 min too much are left)"));
    // Half of each at most, in whole fives: 10 of 20 and 35 of 70.
    QCOMPARE(fixes.at(1).text, QStringLiteral("Shorten 2 talks in proportion, by 35 min together"));
    QCOMPARE(minutesOf(fixes.at(1), b), 45);
}

void OverrunPlannerTest::shortensInProportion()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0));
    const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
    const Id a = m_maker.item(QStringLiteral("A"), 60, part);
    const Id q = m_maker.item(QStringLiteral("Q"), 30, part, ItemKind::Questions);
    const Id b = m_maker.item(QStringLiteral("B"), 30);
    const Id tiny = m_maker.item(QStringLiteral("Tiny"), 5);
    const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(10, 45), 60, 0, ItemKind::Meal);
    // 125 minutes where there are 105: 10, 5 and 5.
    const Fix fix = fixWith(fixesBefore(lunch), QStringLiteral("Shorten 3 talks"));
    QCOMPARE(minutesOf(fix, a), 50);
    QCOMPARE(minutesOf(fix, q), 25);
    QCOMPARE(minutesOf(fix, b), 25);
    QCOMPARE(minutesOf(fix, tiny), 5);
}

void OverrunPlannerTest::shortensEveryLaneThatLastsTooLong()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0));
    const Id lanes = m_maker.item(QStringLiteral("Lanes"), 0, 0, ItemKind::Parallel);
    const Id a = m_maker.item(QStringLiteral("A"), 70, lanes);
    const Id b = m_maker.item(QStringLiteral("B"), 65, lanes);
    const Id c = m_maker.item(QStringLiteral("C"), 60, lanes, ItemKind::Groups);
    const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(10, 0), 60, 0, ItemKind::Meal);
    const Fix fix = fixWith(fixesBefore(lunch), QStringLiteral("Shorten 2 talks"));
    QCOMPARE(minutesOf(fix, a), 60);
    QCOMPARE(minutesOf(fix, b), 60);
    QCOMPARE(minutesOf(fix, c), 60);
    // An exercise in the way: no lane is shortened for nothing.
    m_maker.edit<AgendaItem>(c, [](AgendaItem& item) { item.minutes = 70; });
    QVERIFY(fixWith(fixesBefore(lunch), QStringLiteral("Shorten 2 talks")).text.isEmpty());
}

void OverrunPlannerTest::exercisesAndBreaksKeepTheirMinutes()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0));
    QList<Id> kept;
    for (const ItemKind kind : {ItemKind::Discussion, ItemKind::Groups, ItemKind::Market, ItemKind::Helpdesk,
                                ItemKind::Meal, ItemKind::Break, ItemKind::Visit})
        kept << m_maker.item(QStringLiteral("Kept"), 10, 0, kind);
    const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(10, 5), 60, 0, ItemKind::Meal);
    const QList<Fix> fixes = fixesBefore(lunch);
    QVERIFY(!fixes.isEmpty());
    for (const Fix& fix : fixes) {
        QVERIFY2(!fix.text.contains(QStringLiteral("in proportion")), qPrintable(fix.text));
        QCOMPARE(minutesOf(fix, kept.at(4)), 10);
        QCOMPARE(minutesOf(fix, kept.at(5)), 10);
    }
}

void OverrunPlannerTest::movesThePinAndAllAfterIt()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(13, 0));
    m_maker.item(QStringLiteral("A"), 70, 0, ItemKind::Discussion);
    const Id first = m_maker.pinned(QStringLiteral("First"), clock(10, 0), 60);
    const Id floats = m_maker.item(QStringLiteral("Floats"), 30);
    const Id second = m_maker.pinned(QStringLiteral("Second"), clock(11, 30), 90);
    const Fix fix = fixWith(fixesBefore(first), QStringLiteral("Start First at 10:10, and 1"));
    QVERIFY2(fix.text.endsWith(QStringLiteral("(the day then ends at 13:10, too late)")),
             qPrintable(fix.text));
    const Timing timing(*m_maker.plan.applied(fix.changes));
    QCOMPARE(timing.find(first)->start, clock(10, 10));
    QCOMPARE(timing.find(floats)->start, clock(11, 10));
    QCOMPARE(timing.find(second)->start, clock(11, 40));
    // Alone, it would only push the overrun on to the next one.
    QVERIFY(!texts(fixesBefore(first)).contains(QStringLiteral("Start First at 10:10")));
}

void OverrunPlannerTest::goesToAnotherDayWithRoom()
{
    const Id full = m_maker.day(QDate(2021, 12, 9), clock(9, 0), clock(9, 20));
    m_maker.item(QStringLiteral("Short"), 10);
    m_maker.day(QDate(2021, 12, 12), clock(9, 0), clock(18, 0));
    const Id wide = m_maker.lastDay;
    m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(10, 0));
    m_maker.item(QStringLiteral("Long"), 50);
    const Id talk = m_maker.item(QStringLiteral("Talk"), 20);
    const Looked looked(m_maker.plan);
    const QList<Fix> fixes = waysOutOf(looked.input(), *overrunOfDay(looked.input(), m_maker.lastDay));
    const Fix fix = fixWith(fixes, QStringLiteral("Move Talk to the end of 12 December"));
    const Plan after = *m_maker.plan.applied(fix.changes);
    QCOMPARE(Id(after.find<AgendaItem>(talk)->day), wide);
    QVERIFY(full != wide);
    const Fix park = fixWith(fixes, QStringLiteral("Move Talk to the parking list"));
    QCOMPARE(Id(m_maker.plan.applied(park.changes)->find<AgendaItem>(talk)->day), Id(0));
}

// What was free in front of a pinned talk goes along, its time of day does not.
void OverrunPlannerTest::pinsWithinStayBehind()
{
    const Id wide = m_maker.day(QDate(2021, 12, 12), clock(9, 0), clock(18, 0));
    m_maker.item(QStringLiteral("Early"), 30);
    const Id full = m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(10, 0));
    m_maker.item(QStringLiteral("Long"), 50);
    const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
    const Id talk = m_maker.pinned(QStringLiteral("Talk"), clock(10, 0), 15, part);
    m_maker.item(QStringLiteral("More"), 15, part);
    const Looked looked(m_maker.plan);
    const QList<Fix> fixes = waysOutOf(looked.input(), *overrunOfDay(looked.input(), full));
    const Fix fix = fixWith(fixes, QStringLiteral("Move Part to the end of 12 December"));
    const Plan after = *m_maker.plan.applied(fix.changes);
    QCOMPARE(Id(after.find<AgendaItem>(part)->day), wide);
    QVERIFY(!after.find<AgendaItem>(talk)->pinnedStart);
    QVERIFY(Timing(after).find(talk)->start < clock(10, 0));
}

void OverrunPlannerTest::stopsAtAFixedStart()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0));
    const Id early = m_maker.item(QStringLiteral("Early"), 30);
    const Id fixed = m_maker.pinned(QStringLiteral("Fixed"), clock(9, 30), 40);
    const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(10, 0), 60, 0, ItemKind::Meal);
    m_maker.edit<AgendaItem>(fixed, [](AgendaItem& item) { item.bufferMinutes = 20; });
    for (const Fix& fix : fixesBefore(lunch)) {
        QCOMPARE(minutesOf(fix, early), 30);
        QVERIFY2(!fix.text.startsWith(QStringLiteral("Use")), qPrintable(fix.text));
    }
}

void OverrunPlannerTest::saysBeforeAndAfter()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0));
    const Id a = m_maker.item(QStringLiteral("A"), 70);
    const Id lunch = m_maker.pinned(QStringLiteral("Lunch"), clock(10, 0), 60, 0, ItemKind::Meal);
    const QList<Fix> fixes = fixesBefore(lunch);
    const Timing timing(m_maker.plan);
    QCOMPARE(rules::effectOf(m_maker.plan, timing, fixes.at(0).changes),
             QStringLiteral("A 09:00–10:10 → 09:00–10:00"));
    AgendaItem planned = *m_maker.plan.find<AgendaItem>(lunch);
    planned.bufferMinutes = 5;
    ChangeSet buffer;
    buffer.edit(*m_maker.plan.find<AgendaItem>(lunch), planned);
    QCOMPARE(rules::effectOf(m_maker.plan, timing, buffer),
             QStringLiteral("free minutes before Lunch: 0 → 5"));
    const Fix park = fixWith(fixes, QStringLiteral("Move A to the parking"));
    QCOMPARE(rules::effectOf(m_maker.plan, timing, park.changes),
             QStringLiteral("A 10 December 2021, 09:00–10:10 → parking list"));
    ChangeSet room;
    Room made;
    made.id = m_maker.ids.next();
    made.name = QStringLiteral("Blue");
    room.add(made);
    AgendaItem there = *m_maker.plan.find<AgendaItem>(a);
    there.room = made.id;
    room.edit(*m_maker.plan.find<AgendaItem>(a), there);
    QCOMPARE(rules::effectOf(m_maker.plan, timing, room),
             QStringLiteral("A 09:00–10:10, no room → 09:00–10:10, Blue"));
}

// What every way out promises.
void OverrunPlannerTest::checkFix(const Plan& plan, const Overrun& overrun, const Fix& fix)
{
    const Result<Plan> after = plan.applied(fix.changes);
    QVERIFY2(after.ok(), qPrintable(fix.text));
    QVERIFY(*after->applied(fix.changes.inverted()) == plan);
    const Timing timing(*after);
    const ItemTime* item = overrun.item ? timing.find(overrun.item) : nullptr;
    const int left =
        overrun.item ? std::max(0, item ? -item->gapBefore : 0) : timing.day(overrun.day)->over();
    const auto said =
        QRegularExpression(QStringLiteral("\\((\\d+) min too much are left\\)")).match(fix.text);
    QVERIFY2(left < overrun.minutes, qPrintable(fix.text));
    QCOMPARE(left, said.hasMatch() ? said.captured(1).toInt() : 0);
    const bool movesPins = fix.text.startsWith(QStringLiteral("Start"));
    for (const AgendaItem& before : plan.all<AgendaItem>()) {
        const AgendaItem& now = *after->find<AgendaItem>(before.id);
        QVERIFY(now.minutes >= 0 && now.bufferMinutes >= 0);
        if (before.kind == ItemKind::Break || before.kind == ItemKind::Meal)
            QCOMPARE(now.minutes, before.minutes);
        const bool isMoved = now.day != before.day;
        if (!movesPins && !isMoved)
            QVERIFY2(now.pinnedStart == before.pinnedStart, qPrintable(fix.text));
        if (fix.text.contains(QStringLiteral("in proportion")))
            QVERIFY((now.minutes - before.minutes) % 5 == 0);
    }
}

Plan OverrunPlannerTest::randomDays(quint32 seed, PlanMaker& maker)
{
    QRandomGenerator random(seed);
    const auto number = [&](int below) { return int(random.bounded(below)); };
    for (int day = 0; day < 2; ++day) {
        maker.day(QDate(2026, 3, 1 + day), clock(9, 0), clock(11 + number(6), 0));
        QList<Id> parents{0};
        for (int i = 0; i < 12; ++i) {
            const Id parent = parents.at(number(int(parents.size())));
            const auto kind = static_cast<ItemKind>(number(int(wordsOf<ItemKind>.size())));
            const Id item = maker.item(QStringLiteral("Item %1").arg(i), number(80), parent, kind);
            maker.edit<AgendaItem>(item, [&](AgendaItem& edit) {
                edit.bufferMinutes = number(3) == 0 ? number(20) : 0;
                if (number(4) == 0)
                    edit.pinnedStart = clock(9, 0) + number(400);
            });
            if (kind == ItemKind::Part || kind == ItemKind::Parallel)
                parents << item;
        }
    }
    return maker.plan;
}

void OverrunPlannerTest::randomDays()
{
    int fixes = 0;
    int overruns = 0;
    int helpless = 0;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        PlanMaker maker;
        const Looked looked(randomDays(seed, maker));
        QList<Overrun> all;
        for (const DayTime& day : looked.timing.days()) {
            if (const auto overrun = overrunOfDay(looked.input(), day.day))
                all << *overrun;
        }
        for (const ItemTime& time : looked.timing.items()) {
            if (const auto overrun = overrunBefore(looked.input(), time.item))
                all << *overrun;
        }
        overruns += int(all.size());
        for (const Overrun& overrun : std::as_const(all)) {
            const QList<Fix> ways = waysOutOf(looked.input(), overrun);
            fixes += int(ways.size());
            helpless += ways.isEmpty() ? 1 : 0;
            for (const Fix& fix : ways) {
                checkFix(looked.plan, overrun, fix);
                if (QTest::currentTestFailed()) {
                    qCritical("seed %u: %s", seed, qPrintable(fix.text));
                    return;
                }
            }
        }
    }
    QVERIFY2(fixes > overruns && overruns > 100 && helpless * 10 < overruns,
             qPrintable(QStringLiteral("%1 %2 %3").arg(fixes).arg(overruns).arg(helpless)));
}
} // namespace convenor

using convenor::OverrunPlannerTest;
CONVENOR_TEST_CORE(OverrunPlannerTest)
#include "OverrunPlannerTest.moc"
