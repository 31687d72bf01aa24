#include "domain/planners/RunPlanner.h"

#include "domain/HelpdeskRecords.h"
#include "domain/planners/BlockPlanner.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
// A file from elsewhere may hold any number: sums cannot overflow.
int boundedMinute(int minutes)
{
    constexpr int farthest = 10'000'000;
    return std::clamp(minutes, -farthest, farthest);
}

// Walks over the items of one day as they run.
class DayRunner
{
public:
    DayRunner(const Plan& plan, const Timing& timing, DayRun& run)
        : m_plan(plan), m_timing(timing), m_run(run)
    {
    }
    void fill();

private:
    const AgendaItem& record(Id item) const { return *m_plan.find<AgendaItem>(item); }
    RunItem& runItem(Id item) { return m_run.items[m_index.value(item)]; }
    void findBegun();
    // Once times are recorded: when what has not begun begins, behind what is over at `before`.
    int toComeStart(Id item, int before) const;
    int walkSequence(Id parent, int before, bool isPassed);
    int walk(Id item, int before, bool isPassed);
    int walkLeaf(Id item, int before, bool isPassed);
    void walkInner(Id item, int before, bool isPassed);

    const Plan& m_plan;
    const Timing& m_timing;
    DayRun& m_run;
    QHash<Id, qsizetype> m_index; // in DayRun::items
    QSet<Id> m_begun;             // and what they stand in
};

void DayRunner::findBegun()
{
    for (const ItemTime& time : m_timing.items()) {
        if (time.day != m_run.day)
            continue;
        // Whatever is not walked over (Timing::children) runs as planned.
        m_index.insert(time.item, m_run.items.size());
        m_run.items.append({time.item, RunState::ToCome, time.start, time.end});
        const AgendaItem& item = record(time.item);
        if (time.hasChildren || !(item.actualStart || item.actualEnd))
            continue;
        m_run.isRecorded = true;
        for (Id at = time.item; at != 0 && !m_begun.contains(at);) {
            m_begun.insert(at);
            const ItemTime* inner = m_timing.find(at);
            at = inner ? inner->parent : 0;
        }
    }
}

void DayRunner::fill()
{
    findBegun();
    const DayTime* day = m_timing.day(m_run.day);
    if (!day)
        return;
    m_run.ends = m_run.items.isEmpty() ? day->opens : walkSequence(0, day->opens, false);
}

int DayRunner::walkSequence(Id parent, int before, bool isPassed)
{
    const QList<Id> children = m_timing.children(m_run.day, parent);
    qsizetype lastBegun = -1;
    for (qsizetype i = 0; i < children.size(); ++i)
        lastBegun = m_begun.contains(children[i]) ? i : lastBegun;
    int ends = before;
    for (qsizetype i = 0; i < children.size(); ++i) {
        before = walk(children[i], before, isPassed || i < lastBegun);
        ends = std::max(ends, before);
    }
    return ends;
}

int DayRunner::walk(Id item, int before, bool isPassed)
{
    if (m_timing.children(m_run.day, item).isEmpty())
        return walkLeaf(item, before, isPassed);
    walkInner(item, before, isPassed);
    return runItem(item).end;
}

int DayRunner::toComeStart(Id item, int before) const
{
    const int planned = m_timing.find(item)->start;
    return std::max({planned, before, m_run.now.value_or(planned)});
}

int DayRunner::walkLeaf(Id item, int before, bool isPassed)
{
    const AgendaItem& told = record(item);
    const ItemTime& planned = *m_timing.find(item);
    RunItem& run = runItem(item);
    if (told.actualStart)
        run.start = boundedMinute(*told.actualStart);
    else if (told.actualEnd)
        run.start = std::min(planned.start, boundedMinute(*told.actualEnd));
    if (!m_run.isRecorded) {
        if (m_run.now && *m_run.now >= run.start)
            run.state = *m_run.now < run.end ? RunState::Running : RunState::Over;
        return run.end;
    }
    const bool hasBegun = told.actualStart || told.actualEnd;
    if (told.actualEnd || isPassed || (hasBegun && !m_run.now)) {
        run.state = RunState::Over;
        run.end = std::max(run.start, boundedMinute(told.actualEnd.value_or(run.start + planned.minutes())));
    } else if (hasBegun) {
        run.state = RunState::Running;
        run.end = std::max(*m_run.now, run.start + planned.minutes());
    } else {
        run.start = toComeStart(item, before);
        run.end = run.start + planned.minutes();
    }
    return run.end;
}

void DayRunner::walkInner(Id item, int before, bool isPassed)
{
    const QList<Id> children = m_timing.children(m_run.day, item);
    if (record(item).kind == ItemKind::Parallel) {
        for (const Id lane : children)
            walk(lane, before, isPassed);
    } else {
        walkSequence(item, before, isPassed);
    }
    RunItem& run = runItem(item);
    int begins = runItem(children.constFirst()).start;
    run.end = begins;
    int over = 0;
    int toCome = 0;
    for (const Id child : children) {
        const RunItem& inner = runItem(child);
        begins = std::min(begins, inner.start);
        run.end = std::max(run.end, inner.end);
        over += inner.state == RunState::Over ? 1 : 0;
        toCome += inner.state == RunState::ToCome ? 1 : 0;
    }
    run.state = over == children.size()     ? RunState::Over
                : toCome == children.size() ? RunState::ToCome
                                            : RunState::Running;
    // What is free in front of the first in it belongs to it: until it has begun it is not late by that.
    if (run.state != RunState::ToCome)
        run.start = begins;
    else if (m_run.isRecorded)
        run.start = toComeStart(item, before);
}

// Where things stand between items, for what comes next.
class RunTree
{
public:
    RunTree(const Plan& plan, const Timing& timing, const DayRun& run)
        : m_plan(plan), m_timing(timing), m_run(run)
    {
        for (const RunItem& item : run.items)
            m_states.insert(item.item, item.state);
    }

    bool isParallel(Id item) const
    {
        const AgendaItem* record = m_plan.find<AgendaItem>(item);
        return record && record->kind == ItemKind::Parallel;
    }
    Id parentOf(Id item) const
    {
        const ItemTime* time = m_timing.find(item);
        return time ? time->parent : 0;
    }
    QList<Id> children(Id item) const { return m_timing.children(m_run.day, item); }
    // What begins first of what is to come in an item (0 = the day), or first of all: one of each lane.
    QList<Id> first(Id item, bool ofAll = false) const;
    // They stand in two lanes of parallel sessions.
    bool areBeside(Id a, Id b) const;

private:
    const Plan& m_plan;
    const Timing& m_timing;
    const DayRun& m_run;
    QHash<Id, RunState> m_states;
};

QList<Id> RunTree::first(Id item, bool ofAll) const
{
    const QList<Id> inner = children(item);
    if (inner.isEmpty()) {
        const bool counts = item != 0 && (ofAll || m_states.value(item) == RunState::ToCome);
        return counts ? QList<Id>{item} : QList<Id>();
    }
    QList<Id> found;
    for (const Id child : inner) {
        found += first(child, ofAll);
        if (!found.isEmpty() && !isParallel(item))
            break;
    }
    return found;
}

bool RunTree::areBeside(Id a, Id b) const
{
    QSet<Id> path;
    for (Id at = a; at != 0; at = parentOf(at))
        path.insert(at);
    while (b != 0 && !path.contains(b))
        b = parentOf(b);
    return isParallel(b);
}

template <typename Edit>
void editRunItem(const Plan& plan, Id item, RunStep& step, Edit change)
{
    const AgendaItem& before = *plan.find<AgendaItem>(item);
    AgendaItem after = before;
    if (const Change* earlier = step.changes.find(Table::AgendaItem, item))
        after = earlier->afterAs<AgendaItem>();
    change(after);
    step.changes.put(Table::AgendaItem, item, makeRow(before), makeRow(after));
}

void endItem(const Plan& plan, const DayRun& run, Id item, RunStep& step)
{
    editRunItem(plan, item, step, [&run](AgendaItem& after) {
        after.actualEnd = std::max(*run.now, after.actualStart.value_or(*run.now));
    });
    step.ended.append(item);
}

bool hasMeetingsToCome(const Plan& plan, Id item)
{
    QSet<Id> helpdesks;
    for (const Helpdesk& helpdesk : plan.all<Helpdesk>()) {
        if (helpdesk.agendaItem == item)
            helpdesks.insert(helpdesk.id);
    }
    const Records<Booking> bookings = plan.all<Booking>();
    return !helpdesks.isEmpty() && std::any_of(bookings.begin(), bookings.end(), [&](const Booking& booking) {
        return helpdesks.contains(booking.helpdesk) && isLive(booking.status) &&
               booking.status != BookingStatus::TookPlace;
    });
}

// The item begins `by` minutes later in the plan, or earlier.
void moveRunStart(AgendaItem& item, int start, int by)
{
    if (item.pinnedStart || item.bufferMinutes + by < 0)
        item.pinnedStart = start + by;
    else
        item.bufferMinutes += by;
}

// Items of the day get the starts that `wanted` says, in agenda order, so that each is moved only by what
// those before it leave open.
template <typename Wanted>
ChangeSet withStarts(Plan plan, Id day, Wanted wanted)
{
    ChangeSet changes;
    Timing timing(plan);
    QList<Id> order;
    for (const ItemTime& time : timing.items()) {
        if (time.day == day)
            order.append(time.item);
    }
    for (const Id id : std::as_const(order)) {
        const AgendaItem before = *plan.find<AgendaItem>(id);
        const int start = timing.find(id)->start;
        const std::optional<int> aim = wanted(id);
        if (!aim || *aim == start || (before.pinnedStart && *aim < start))
            continue;
        AgendaItem after = before;
        moveRunStart(after, start, *aim - start);
        ChangeSet one;
        one.edit(before, after);
        Result<Plan> next = plan.applied(one);
        if (!next)
            return {};
        plan = std::move(*next);
        timing = Timing(plan);
        changes.append(one);
    }
    return changes;
}
} // namespace

const RunItem* DayRun::find(Id item) const
{
    const auto found =
        std::find_if(items.cbegin(), items.cend(), [item](const RunItem& run) { return run.item == item; });
    return found == items.cend() ? nullptr : &*found;
}

bool DayRun::isOver() const
{
    return std::all_of(items.cbegin(), items.cend(),
                       [](const RunItem& item) { return item.state == RunState::Over; });
}

bool DayRun::isBefore() const
{
    return std::all_of(items.cbegin(), items.cend(),
                       [](const RunItem& item) { return item.state == RunState::ToCome; });
}

DayRun runOf(const Plan& plan, const Timing& timing, Id day, std::optional<int> now)
{
    DayRun run;
    run.day = day;
    run.now = now;
    DayRunner(plan, timing, run).fill();
    for (const RunItem& item : std::as_const(run.items)) {
        if (item.state == RunState::Running && timing.children(day, item.item).isEmpty())
            run.running.append(item.item);
    }
    run.next = RunTree(plan, timing, run).first(0);
    if (!run.isRecorded)
        return run;
    std::optional<int> behind;
    const auto take = [&behind](int minutes) { behind = std::max(behind.value_or(minutes), minutes); };
    for (const Id item : std::as_const(run.running))
        take(run.find(item)->end - timing.find(item)->end);
    for (const Id item : std::as_const(run.next)) {
        if (run.running.isEmpty())
            take(run.find(item)->start - timing.find(item)->start);
    }
    const DayTime* planned = timing.day(day);
    run.behind = behind.value_or(planned ? run.ends - planned->ends : 0);
    return run;
}

std::optional<DayMinute> dayAt(const Plan& plan, const Timing& timing, const QDateTime& local)
{
    constexpr int minutesOfDay = 1440;
    const int minute = local.time().hour() * 60 + local.time().minute();
    std::optional<DayMinute> found;
    for (const DayTime& time : timing.days()) {
        const QDate date = plan.find<Day>(time.day)->date;
        if (date.addDays(1) == local.date() && time.ends > minutesOfDay + minute)
            return DayMinute{time.day, minutesOfDay + minute};
        if (date == local.date() && !found)
            found = DayMinute{time.day, minute};
    }
    return found;
}

std::optional<int> runsSince(const Plan& plan, const DayRun& run, Id item)
{
    return run.running.contains(item) ? plan.find<AgendaItem>(item)->actualStart : std::nullopt;
}

RunStep startNow(const Plan& plan, const Timing& timing, const DayRun& run, Id item)
{
    RunStep step;
    const RunTree tree(plan, timing, run);
    if (!run.now || !run.find(item))
        return step;
    // Until times are recorded, what has begun by the clock may begin now for all that is known.
    step.begun = tree.children(item).isEmpty() ? QList<Id>{item} : tree.first(item, !run.isRecorded);
    if (step.begun.isEmpty() || runsSince(plan, run, item))
        return {};
    for (const Id running : run.running) {
        const bool isLeft = std::none_of(step.begun.cbegin(), step.begun.cend(), [&](Id begun) {
            return begun == running || tree.areBeside(begun, running);
        });
        if (isLeft)
            endItem(plan, run, running, step);
    }
    for (const Id begun : std::as_const(step.begun)) {
        editRunItem(plan, begun, step, [&](AgendaItem& after) {
            after.actualStart = run.now;
            after.actualEnd.reset();
            const int start = timing.find(begun)->start;
            if (start != *run.now && hasMeetingsToCome(plan, begun))
                moveRunStart(after, start, *run.now - start);
        });
    }
    return step;
}

RunStep startNext(const Plan& plan, const Timing& timing, const DayRun& run, Id current)
{
    RunStep step;
    if (!run.now)
        return step;
    if (current == 0 || !run.running.contains(current))
        current = run.running.value(0);
    const RunTree tree(plan, timing, run);
    for (Id node = current; node != 0; node = tree.parentOf(node)) {
        const Id parent = tree.parentOf(node);
        const QList<Id> siblings = tree.children(parent);
        if (!tree.isParallel(parent)) {
            for (qsizetype i = siblings.indexOf(node) + 1; i < siblings.size(); ++i) {
                if (!tree.first(siblings[i]).isEmpty())
                    return startNow(plan, timing, run, siblings[i]);
            }
        } else if (!tree.first(parent).isEmpty()) {
            endItem(plan, run, current, step); // the other lanes go on
            return step;
        }
    }
    if (current == 0 && !run.next.isEmpty()) {
        // What comes next may be one of each lane.
        Id common = run.next.constFirst();
        while (run.next.size() > 1 && common != 0 && tree.first(common) != run.next)
            common = tree.parentOf(common);
        return startNow(plan, timing, run, common != 0 ? common : run.next.constFirst());
    }
    for (const Id running : run.running)
        endItem(plan, run, running, step);
    return step;
}

ChangeSet followRun(const Plan& plan, const Timing& timing, const DayRun& run)
{
    const auto isLate = [&timing](const RunItem& item) {
        return item.state == RunState::ToCome && item.start > timing.find(item.item)->start;
    };
    if (std::none_of(run.items.cbegin(), run.items.cend(), isLate))
        return {};
    QHash<Id, int> starts;
    for (const RunItem& item : run.items) {
        if (item.state == RunState::ToCome)
            starts.insert(item.item, item.start);
    }
    return withStarts(plan, run.day, [&starts](Id item) {
        const auto known = starts.constFind(item);
        return known == starts.cend() ? std::nullopt : std::optional(*known);
    });
}

ChangeSet cancelItem(const Plan& plan, const Timing& timing, Id item, bool closeGap)
{
    const ItemTime* time = timing.find(item);
    if (!time)
        return {};
    ChangeSet changes = parkItems(plan, {item});
    const Result<Plan> without = plan.applied(changes);
    if (closeGap || !without)
        return changes;
    changes.append(withStarts(*without, time->day, [&timing](Id other) {
        const ItemTime* before = timing.find(other);
        return before ? std::optional(before->start) : std::nullopt;
    }));
    return changes;
}
} // namespace convenor
