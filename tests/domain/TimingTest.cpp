#include "domain/Timing.h"

#include "PlanMaker.h"
#include "TestMain.h"

#include <QRandomGenerator>

using namespace convenor;
using namespace convenor::testing;

namespace {
const QDate date(2021, 12, 10);
}

class TimingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }

    void agendaOfTheTwinTransition()
    {
        PlanMaker maker;
        maker.day(date, clock(9, 15), clock(12, 30));
        const Id first = maker.item(QStringLiteral("Part I"), 0, 0, ItemKind::Part);
        for (int minutes : {5, 15, 15, 10})
            maker.item(QStringLiteral("Talk"), minutes, first);
        maker.item(QStringLiteral("Part II"), 45, 0, ItemKind::Part);
        const Id rest = maker.item(QStringLiteral("Break"), 10, 0, ItemKind::Break);
        const Id third = maker.item(QStringLiteral("Part III"), 45, 0, ItemKind::Part);
        const Id helpdesk = maker.item(QStringLiteral("Helpdesk"), 50, 0, ItemKind::Helpdesk);
        const Timing timing(maker.plan);
        QCOMPARE(timing.find(first)->start, clock(9, 15));
        QCOMPARE(timing.find(first)->end, clock(10, 0));
        QVERIFY(timing.find(first)->hasChildren);
        QCOMPARE(timing.find(rest)->start, clock(10, 45));
        QCOMPARE(timing.find(third)->end, clock(11, 40));
        QCOMPARE(clockText(timing.find(helpdesk)->start), QStringLiteral("11:40"));
        QCOMPARE(clockText(timing.find(helpdesk)->end), QStringLiteral("12:30"));
        QCOMPARE(timing.days().constFirst().over(), 0);
        QCOMPARE(timing.find(helpdesk)->latestStart, std::optional(clock(11, 40)));
        maker.edit<AgendaItem>(rest, [](AgendaItem& item) { item.minutes = 15; });
        const Timing later(maker.plan);
        QCOMPARE(later.days().constFirst().ends, clock(12, 35));
        QCOMPARE(later.days().constFirst().over(), 5);
        QCOMPARE(later.find(first)->latestStart, std::optional(clock(9, 10)));
    }

    void buffersArePartOfTheFlow()
    {
        PlanMaker maker;
        maker.day(date, clock(9, 0));
        const Id part = maker.item(QStringLiteral("Part"), 99, 0, ItemKind::Part);
        const Id talk = maker.item(QStringLiteral("Talk"), 20, part);
        maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.bufferMinutes = 5; });
        const Id next = maker.item(QStringLiteral("Next"), 10);
        maker.edit<AgendaItem>(next, [](AgendaItem& item) { item.bufferMinutes = 3; });
        const Timing timing(maker.plan);
        QCOMPARE(timing.find(talk)->start, clock(9, 5));
        QCOMPARE(timing.find(talk)->gapBefore, 5);
        QCOMPARE(timing.find(part)->minutes(), 25);
        QCOMPARE(timing.find(next)->start, clock(9, 28));
        QVERIFY(!timing.find(next)->latestStart);
    }

    void pinsStayAndOthersFlowOnFromThem()
    {
        PlanMaker maker;
        maker.day(date, clock(9, 0));
        const Id talk = maker.item(QStringLiteral("Talk"), 60);
        const Id lunch = maker.pinned(QStringLiteral("Lunch"), clock(12, 0), 45, 0, ItemKind::Meal);
        const Id after = maker.item(QStringLiteral("After"), 30);
        Timing timing(maker.plan);
        QCOMPARE(timing.find(lunch)->start, clock(12, 0));
        QCOMPARE(timing.find(lunch)->gapBefore, 120);
        QCOMPARE(timing.find(after)->start, clock(12, 45));
        QCOMPARE(timing.find(talk)->latestStart, std::optional(clock(11, 0)));
        maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.minutes = 190; });
        timing = Timing(maker.plan);
        QCOMPARE(timing.find(lunch)->start, clock(12, 0));
        QCOMPARE(timing.find(lunch)->gapBefore, -10);
        QCOMPARE(timing.find(after)->start, clock(12, 45));
    }

    void aPinnedChildExtendsItsPart()
    {
        PlanMaker maker;
        maker.day(date, clock(9, 0));
        const Id part = maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        maker.item(QStringLiteral("A"), 10, part);
        maker.pinned(QStringLiteral("B"), clock(9, 30), 10, part);
        const Id next = maker.item(QStringLiteral("Next"), 10);
        const Timing timing(maker.plan);
        QCOMPARE(timing.find(part)->end, clock(9, 40));
        QCOMPARE(timing.find(next)->start, clock(9, 40));
    }

    void lanesStandSideBySide()
    {
        PlanMaker maker;
        maker.day(date, clock(9, 0), clock(12, 0));
        const Id parallel = maker.item(QStringLiteral("Parallel"), 0, 0, ItemKind::Parallel);
        const Id longLane = maker.item(QStringLiteral("A"), 0, parallel, ItemKind::Part);
        maker.item(QStringLiteral("A1"), 30, longLane);
        const Id second = maker.item(QStringLiteral("A2"), 30, longLane);
        const Id shortLane = maker.item(QStringLiteral("B"), 20, parallel);
        const Id next = maker.item(QStringLiteral("Next"), 10);
        const Timing timing(maker.plan);
        QCOMPARE(timing.find(shortLane)->start, clock(9, 0));
        QCOMPARE(timing.find(second)->start, clock(9, 30));
        QCOMPARE(timing.find(parallel)->end, clock(10, 0));
        QCOMPARE(timing.find(next)->start, clock(10, 0));
        QCOMPARE(timing.find(shortLane)->latestStart, std::optional(clock(11, 30)));
        QCOMPARE(timing.find(parallel)->latestStart, std::optional(clock(10, 50)));
        QCOMPARE(timing.find(second)->depth, 2);
        QCOMPARE(timing.children(maker.lastDay, parallel), (QList<Id>{longLane, shortLane}));
        QCOMPARE(timing.children(maker.lastDay, 0), (QList<Id>{parallel, next}));
    }

    void midnightIsNoEdge()
    {
        PlanMaker maker;
        maker.day(date, clock(23, 0));
        maker.item(QStringLiteral("Dinner"), 130);
        const Id dance = maker.item(QStringLiteral("Dance"), 60);
        const Timing timing(maker.plan);
        QCOMPARE(clockText(timing.find(dance)->start), QStringLiteral("25:10"));
    }

    void circlesAndWrongDaysStandAtTheTop()
    {
        PlanMaker maker;
        const Id one = maker.day(date, clock(9, 0));
        const Id a = maker.item(QStringLiteral("a"), 10);
        const Id b = maker.item(QStringLiteral("b"), 10, a);
        const Id c = maker.item(QStringLiteral("c"), 10, b);
        const Id below = maker.item(QStringLiteral("below"), 10, c);
        maker.edit<AgendaItem>(a, [c](AgendaItem& item) { item.parent = c; });
        const Id other = maker.day(date.addDays(-1), clock(8, 0));
        const Id stray = maker.item(QStringLiteral("stray"), 10, a);
        const Id self = maker.item(QStringLiteral("self"), 10);
        maker.edit<AgendaItem>(self, [self](AgendaItem& item) { item.parent = self; });
        const Timing timing(maker.plan);
        QCOMPARE(timing.days().constFirst().day, other);
        QCOMPARE(timing.children(one, 0), (QList<Id>{a, b, c}));
        QCOMPARE(timing.find(below)->parent, c);
        QCOMPARE(timing.children(other, 0), (QList<Id>{stray, self}));
        QCOMPARE(timing.items().size(), 6);
        QCOMPARE(timing.find(c)->end, clock(9, 30));
    }

    void hostileNumbersDoNotOverflow()
    {
        PlanMaker maker;
        maker.day(date, std::numeric_limits<int>::max(), std::numeric_limits<int>::min());
        for (int i = 0; i < 5; ++i) {
            const Id item = maker.item(QStringLiteral("x"), std::numeric_limits<int>::max());
            maker.edit<AgendaItem>(item, [](AgendaItem& edit) {
                edit.bufferMinutes = std::numeric_limits<int>::max();
                edit.pinnedStart = std::numeric_limits<int>::min();
            });
        }
        const Timing timing(maker.plan);
        QCOMPARE(timing.items().size(), 5);
    }

    void deepNestingIsNoRecursion()
    {
        PlanMaker maker;
        maker.day(date, clock(9, 0), clock(12, 0));
        std::vector<Row> rows;
        Id parent = 0;
        for (Id id = 1000; id < 101000; ++id) {
            AgendaItem item;
            item.id = id;
            item.day = maker.lastDay;
            item.parent = parent;
            item.minutes = 10;
            parent = id;
            rows.push_back(makeRow(item));
        }
        maker.plan.rows(Table::AgendaItem).fill(rows);
        const Timing timing(maker.plan);
        QCOMPARE(timing.items().size(), 100000);
        QCOMPARE(timing.find(1000)->minutes(), 10);
        QCOMPARE(timing.find(1000)->latestStart, std::optional(clock(11, 50)));
        // Whoever walks down by children() comes to an end before the stack does.
        int walked = 0;
        for (QList<Id> level = timing.days().constFirst().roots; !level.isEmpty(); ++walked)
            level = timing.children(timing.days().constFirst().day, level.constFirst());
        QVERIFY2(walked > 10 && walked < 100, qPrintable(QString::number(walked)));
    }

    // Whatever the tree: every item once, children within their containers but for pins, siblings in order,
    // and what starts at its latest start ends the day in time.
    void randomTreesAreSound()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            PlanMaker maker;
            maker.day(date, clock(9, 0), clock(18, 0));
            QList<Id> items{0};
            const int count = random.bounded(1, 40);
            for (int i = 0; i < count; ++i) {
                const ItemKind kind = ItemKind(random.bounded(4));
                items.append(maker.item(QStringLiteral("x"), random.bounded(60),
                                        items.at(random.bounded(int(items.size()))), kind));
                if (random.bounded(6) == 0)
                    maker.edit<AgendaItem>(items.constLast(), [&](AgendaItem& item) {
                        item.pinnedStart = 540 + random.bounded(500);
                    });
                maker.edit<AgendaItem>(items.constLast(),
                                       [&](AgendaItem& item) { item.bufferMinutes = random.bounded(10); });
            }
            checkTree(maker, count);
        }
    }

    void checkTree(const PlanMaker& maker, int count)
    {
        const Timing timing(maker.plan);
        QCOMPARE(timing.items().size(), count);
        int latestEnd = timing.days().constFirst().opens;
        for (const ItemTime& time : timing.items()) {
            const AgendaItem& item = *maker.plan.find<AgendaItem>(time.item);
            latestEnd = std::max(latestEnd, time.end);
            QVERIFY(time.end >= time.start);
            if (item.pinnedStart)
                QCOMPARE(time.start, *item.pinnedStart);
            else
                QCOMPARE(time.gapBefore, item.bufferMinutes);
            if (const ItemTime* parent = timing.find(time.parent)) {
                QVERIFY(time.end <= parent->end);
                QVERIFY(item.pinnedStart || time.start >= parent->start ||
                        maker.plan.find<AgendaItem>(parent->item)->kind != ItemKind::Parallel);
                QCOMPARE(time.depth, parent->depth + 1);
            }
            QVERIFY(time.latestStart);
        }
        QCOMPARE(timing.days().constFirst().ends, latestEnd);
    }
};

CONVENOR_TEST_CORE(TimingTest)
#include "TimingTest.moc"
