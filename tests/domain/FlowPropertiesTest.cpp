// What holds for every agenda, whatever its shape: hundreds of random ones, always the same.
#include "domain/planners/BlockPlanner.h"
#include "domain/planners/ShiftPlanner.h"
#include "domain/planners/SplitPlanner.h"
#include "domain/rules/Problem.h"
#include "TestMain.h"
#include "TreeMaker.h"

using namespace convenor;
using namespace convenor::testing;

class FlowPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void theSumOfADayIsItsLength();
    void gesturesMoveNoPinsAndKeepBuffers();
    void shifting_movesExactlyWhatBeginsThen();
    void shiftingEarlier_goesAsFarAsItCan();
    void splitting_isTakenBackByJoining();
    void joining_movesNothingBehind();
    void copying_keepsTimes();
    void parking_keepsContents();
    void rules_copeWithParkedItems();
};

namespace {
constexpr int trees = 300;

// Applies a set and sees that it can be taken back.
Plan after(const Plan& plan, const ChangeSet& changes)
{
    const Result<Plan> next = plan.applied(changes);
    if (!next)
        qFatal("refused: %s %s", qPrintable(next.error().subject), qPrintable(next.error().detail));
    if (!(*next->applied(changes.inverted()) == plan))
        qFatal("the set cannot be taken back");
    return *next;
}

bool hasOverrun(const Timing& timing)
{
    return std::any_of(timing.items().cbegin(), timing.items().cend(),
                       [](const ItemTime& time) { return time.gapBefore < 0; });
}

// Rows of a table without what may differ.
template <typename Record, typename Strip>
QList<Record> rowsOf(const Plan& plan, Strip strip)
{
    QList<Record> rows;
    for (Record row : plan.all<Record>()) {
        strip(row);
        rows.append(row);
    }
    return rows;
}
} // namespace

// In a sequence what was free (buffers included) and the lengths add up to the end of its last item; parallel
// sessions last as long as their longest lane; and where nothing runs over a pin, the day's end is the sum of
// its top level.
void FlowPropertiesTest::theSumOfADayIsItsLength()
{
    int whole = 0;
    for (int seed = 0; seed < trees; ++seed) {
        TreeMaker tree(seed);
        const Timing timing = tree.timing();
        const auto check = [&](Id parent, int start, int end, bool isParallel) {
            int sum = start;
            int longest = start;
            for (const Id id : timing.children(tree.day, parent)) {
                const ItemTime& time = *timing.find(id);
                sum = (isParallel ? start : sum) + time.gapBefore + time.minutes();
                QCOMPARE(sum, time.end);
                longest = std::max(longest, time.end);
            }
            QCOMPARE(longest, end);
            if (!isParallel && !hasOverrun(timing))
                QCOMPARE(sum, end);
        };
        const DayTime& day = *timing.day(tree.day);
        check(0, day.opens, day.ends, false);
        whole += hasOverrun(timing) ? 0 : 1;
        for (const ItemTime& time : timing.items()) {
            if (time.hasChildren)
                check(time.item, time.start, time.end,
                      tree.maker.plan.find<AgendaItem>(time.item)->kind == ItemKind::Parallel);
        }
    }
    QVERIFY2(whole > 30, qPrintable(QString::number(whole)));
}

void FlowPropertiesTest::gesturesMoveNoPinsAndKeepBuffers()
{
    int done = 0;
    for (int seed = 0; seed < trees; ++seed) {
        TreeMaker tree(seed);
        for (int step = 0; step < 12; ++step) {
            const Plan before = tree.maker.plan;
            const Id item = tree.anyItem();
            const int which = tree.random.bounded(7);
            ChangeSet changes;
            if (which == 0)
                changes = moveItemUp(before, item);
            else if (which == 1)
                changes = moveItemDown(before, item);
            else if (which == 2)
                changes = moveItemIn(before, item);
            else if (which == 3)
                changes = moveItemOut(before, item);
            else if (which == 4)
                changes = changeMinutes(before, item, tree.random.bounded(-10, 20));
            else if (which == 5)
                changes = moveItems(before, {item, tree.anyItem()}, {tree.other, 0, 0});
            else
                changes = splitItem(before, tree.timing(), item, 5, tree.maker.ids).changes;
            tree.maker.plan = after(before, changes);
            done += changes.isEmpty() ? 0 : 1;
            for (const AgendaItem& was : before.all<AgendaItem>()) {
                const AgendaItem& now = *tree.maker.plan.find<AgendaItem>(was.id);
                QCOMPARE(now.pinnedStart, was.pinnedStart);
                QCOMPARE(now.bufferMinutes, was.bufferMinutes);
            }
        }
    }
    QVERIFY2(done > trees * 3, qPrintable(QString::number(done)));
}

void FlowPropertiesTest::shifting_movesExactlyWhatBeginsThen()
{
    int done = 0;
    for (int seed = 0; seed < trees; ++seed) {
        TreeMaker tree(seed);
        const Timing before = tree.timing();
        const int from = tree.random.bounded(500, 900);
        const int by = tree.random.bounded(1, 40);
        const ChangeSet later = shiftFrom(tree.maker.plan, before, tree.day, from, by);
        const bool hasAny = std::any_of(before.items().cbegin(), before.items().cend(),
                                        [&](const ItemTime& time) { return time.start >= from; });
        QCOMPARE(!later.isEmpty(), hasAny);
        if (!hasAny)
            continue;
        ++done;
        const Plan shifted = after(tree.maker.plan, later);
        const Timing now(shifted);
        for (const ItemTime& time : before.items()) {
            const ItemTime& moved = *now.find(time.item);
            QCOMPARE(moved.start, time.start + (time.start >= from ? by : 0));
            // Buffers survive: none becomes less.
            if (!tree.maker.plan.find<AgendaItem>(time.item)->pinnedStart)
                QVERIFY(moved.gapBefore >= time.gapBefore);
            if (!time.hasChildren)
                QCOMPARE(moved.minutes(), time.minutes());
        }
        // Only buffers, pins and the opening change.
        for (const Change& change : later)
            QVERIFY(change.isEdit());
        const ChangeSet back = shiftFrom(shifted, now, tree.day, from + by, -by);
        QVERIFY(after(shifted, back) == tree.maker.plan);
    }
    QVERIFY2(done > trees / 2, qPrintable(QString::number(done)));
}

void FlowPropertiesTest::shiftingEarlier_goesAsFarAsItCan()
{
    int done = 0;
    for (int seed = 0; seed < trees; ++seed) {
        TreeMaker tree(seed);
        const Plan& plan = tree.maker.plan;
        const Timing before = tree.timing();
        const int from = tree.random.bounded(540, 800);
        const int most = mostEarlier(plan, before, tree.day, from);
        QVERIFY(shiftFrom(plan, before, tree.day, from, -most - 1).isEmpty());
        if (most == 0)
            continue;
        ++done;
        const Plan shifted = after(plan, shiftFrom(plan, before, tree.day, from, -most));
        const Timing now(shifted);
        int first = std::numeric_limits<int>::max();
        for (const ItemTime& time : before.items()) {
            QCOMPARE(now.find(time.item)->start, time.start - (time.start >= from ? most : 0));
            if (time.start >= from)
                first = std::min(first, time.start - most);
        }
        const int opens = plan.find<Day>(tree.day)->opens;
        if (opens >= from)
            first = std::min(first, opens - most);
        // Back from the first that moved, unless something else begins between that and what moved.
        const bool isAlone = std::none_of(before.items().cbegin(), before.items().cend(), [&](auto& time) {
            return time.start < from && time.start >= first;
        });
        if (isAlone && (opens >= from || opens < first))
            QVERIFY(after(shifted, shiftFrom(shifted, now, tree.day, first, most)) == plan);
    }
    QVERIFY2(done > 30, qPrintable(QString::number(done)));
}

void FlowPropertiesTest::splitting_isTakenBackByJoining()
{
    int done = 0;
    for (int seed = 0; seed < trees; ++seed) {
        TreeMaker tree(seed);
        const Plan& plan = tree.maker.plan;
        const Timing before = tree.timing();
        const Id item = tree.anyItem();
        const Insertion split = splitItem(plan, before, item, halfOf(plan, before, item), tree.maker.ids);
        QCOMPARE(split.changes.isEmpty(), halfOf(plan, before, item) == 0);
        if (split.changes.isEmpty())
            continue;
        const Plan two = after(plan, split.changes);
        const Timing timing(two);
        for (const ItemTime& time : before.items())
            QCOMPARE(timing.find(time.item)->start, time.start);
        ++done;
        QCOMPARE(timing.find(split.item)->end, before.find(item)->end);
        const ChangeSet joined = joinItems(two, timing, {split.item, item});
        const Plan one = after(two, joined);
        QCOMPARE(Timing(one).items(), before.items());
        const auto unplaced = [](AgendaItem& row) { row.position = 0; };
        QCOMPARE(rowsOf<AgendaItem>(one, unplaced), rowsOf<AgendaItem>(plan, unplaced));
        for (const Table table : {Table::Assignment, Table::BreakoutRound, Table::Translation})
            QCOMPARE(one.rows(table).size(), plan.rows(table).size());
    }
    QVERIFY2(done > trees / 3, qPrintable(QString::number(done)));
}

void FlowPropertiesTest::joining_movesNothingBehind()
{
    int done = 0;
    for (int seed = 0; seed < 3 * trees; ++seed) {
        TreeMaker tree(seed);
        const Plan& plan = tree.maker.plan;
        const Timing before = tree.timing();
        const Id item = tree.anyItem();
        const QList<Id> pair{item, placeBelow(plan, item).before};
        const ChangeSet changes = joinItems(plan, before, pair);
        QCOMPARE(changes.isEmpty(), !problemOfJoin(plan, before, pair).isEmpty());
        if (changes.isEmpty() || hasOverrun(before))
            continue;
        ++done;
        const Timing now(after(plan, changes));
        QCOMPARE(now.items().size(), before.items().size() - 1);
        for (const ItemTime& time : now.items())
            QCOMPARE(time.start, before.find(time.item)->start);
        if (!before.find(item)->hasChildren)
            QCOMPARE(now.find(item)->minutes(),
                     before.find(item)->minutes() + before.find(pair.constLast())->minutes());
    }
    QVERIFY2(done > 50, qPrintable(QString::number(done)));
}

void FlowPropertiesTest::copying_keepsTimes()
{
    for (int seed = 0; seed < trees; ++seed) {
        TreeMaker tree(seed);
        const Timing before = tree.timing();
        const Id item = tree.anyItem();
        const ItemTime root = *before.find(item);
        // An empty day that opens when the block begins: there it has the same times.
        const int opens = root.start - tree.maker.plan.find<AgendaItem>(item)->bufferMinutes;
        tree.maker.edit<Day>(tree.other, [opens](Day& day) { day.opens = opens; });
        const Plan& plan = tree.maker.plan;
        const BlockCopy copy = copyItems(plan, {item}, {tree.other, 0, 0}, tree.maker.ids);
        const Plan both = after(plan, copy.changes);
        const Timing now(both);
        QCOMPARE(copy.items.size(), 1);
        QList<std::tuple<int, int, int>> was, is;
        for (qsizetype i = &*before.find(item) - before.items().constData();
             i < before.items().size() &&
             (before.items().at(i).item == item || before.items().at(i).depth > root.depth);
             ++i)
            was.append({before.items().at(i).start, before.items().at(i).end,
                        before.items().at(i).depth - root.depth});
        for (const ItemTime& time : now.items()) {
            if (time.day == tree.other)
                is.append({time.start, time.end, time.depth});
        }
        QCOMPARE(is, was);
        // Beside itself it is as long, and nothing of the original changed.
        const BlockCopy twin = copyItems(plan, {item}, placeBelow(plan, item), tree.maker.ids);
        const Timing twice(after(plan, twin.changes));
        if (!hasOverrun(before))
            QCOMPARE(twice.find(twin.items.constFirst())->minutes(), root.minutes());
        QVERIFY(std::none_of(copy.changes.begin(), copy.changes.end(), [&](const Change& change) {
            return change.table == Table::GroupMembership || change.isRemove();
        }));
    }
}

void FlowPropertiesTest::parking_keepsContents()
{
    for (int seed = 0; seed < trees; ++seed) {
        TreeMaker tree(seed);
        const Plan& plan = tree.maker.plan;
        const Timing before = tree.timing();
        const QList<Id> chosen{tree.anyItem(), tree.anyItem()};
        const Plan parked = after(plan, parkItems(plan, chosen));
        const QList<ParkedItem> list = parkingList(parked);
        QCOMPARE(Timing(parked).items().size() + list.size(), before.items().size());
        for (const ParkedItem& one : list) {
            QVERIFY(!Timing(parked).find(one.item));
            QVERIFY(!parked.find<AgendaItem>(one.item)->pinnedStart);
            if (!hasOverrun(before))
                QCOMPARE(one.minutes, before.find(one.item)->minutes());
        }
        const Plan placed = after(parked, moveItems(parked, parkedItems(parked), {tree.other, 0, 0}));
        QVERIFY(parkingList(placed).isEmpty());
        const auto times = [](AgendaItem& row) {
            row.day = 0;
            row.parent = 0;
            row.position = 0;
            row.pinnedStart.reset();
            row.bufferMinutes = 0;
        };
        QCOMPARE(rowsOf<AgendaItem>(placed, times), rowsOf<AgendaItem>(plan, times));
        for (const Table table : allTables) {
            if (table == Table::AgendaItem)
                continue;
            QCOMPARE(placed.rows(table).size(), plan.rows(table).size());
            for (const auto& chunk : plan.rows(table).chunks()) {
                for (const Row& row : *chunk)
                    QVERIFY(tableInfo(table).equal(*placed.rows(table).find(row->id), *row));
            }
        }
        const Timing now(placed);
        for (const ParkedItem& one : list)
            QCOMPARE(now.find(one.item)->minutes(), one.minutes);
    }
}

void FlowPropertiesTest::rules_copeWithParkedItems()
{
    for (int seed = 0; seed < trees / 3; ++seed) {
        TreeMaker tree(seed);
        QList<Id> chosen;
        for (int i = 0; i < 4; ++i)
            chosen.append(tree.anyItem());
        // One was left behind without the session that it stood in.
        ChangeSet lonely;
        AgendaItem item = *tree.maker.plan.find<AgendaItem>(chosen.constFirst());
        item.day = 0;
        lonely.edit(*tree.maker.plan.find<AgendaItem>(item.id), item);
        Plan plan = after(tree.maker.plan, lonely);
        findProblems(plan, Timing(plan));
        plan = after(plan, parkItems(plan, chosen));
        for (const Problem& problem : findProblems(plan, Timing(plan))) {
            QVERIFY(!problem.text.isEmpty());
            for (const Fix& fix : problem.fixes)
                QVERIFY2(plan.applied(fix.changes), problem.rule);
        }
        for (const ParkedItem& parked : parkingList(plan)) {
            QVERIFY(moveItemUp(plan, parked.item).isEmpty() || plan.applied(moveItemUp(plan, parked.item)));
            QVERIFY(plan.applied(moveItemOut(plan, parked.item)));
            QVERIFY(plan.applied(moveItemIn(plan, parked.item)));
        }
    }
}

CONVENOR_TEST_CORE(FlowPropertiesTest)
#include "FlowPropertiesTest.moc"
