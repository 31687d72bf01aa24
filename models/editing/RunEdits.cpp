#include "editing/RunEdits.h"

#include "domain/planners/AgendaPlanner.h"
#include "domain/planners/BlockPlanner.h"
#include "domain/planners/BookingKeeper.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"

namespace convenor {
namespace {
constexpr int runMostNamed = 3; // items in one sentence

QString runTitle(const Plan& plan, Id item)
{
    const AgendaItem* record = plan.find<AgendaItem>(item);
    return quotedTitle(record ? record->title : QString());
}

// "“One” and “Three”", "“One” and 3 more".
QString runTitles(const Plan& plan, const QList<Id>& items)
{
    const QString first = runTitle(plan, items.value(0));
    const int more = int(items.size()) - 1;
    if (more <= 0)
        return first;
    if (more == 1)
        return RunEdits::tr("%1 and %2").arg(first, runTitle(plan, items[1]));
    return RunEdits::tr("%1 and %n more", nullptr, more).arg(first);
}
} // namespace

QString behindText(int minutes)
{
    if (minutes == 0)
        return RunEdits::tr("on time");
    return minutes > 0 ? RunEdits::tr("%n min behind", nullptr, minutes)
                       : RunEdits::tr("%n min ahead", nullptr, -minutes);
}

QDateTime RunEdits::localNow() const
{
    return m_clock().toTimeZone(zoneOf(m_editor->plan()));
}

std::optional<DayMinute> RunEdits::today() const
{
    return dayAt(m_editor->plan(), m_editor->timing(), localNow());
}

std::optional<DayMinute> RunEdits::restFrom() const
{
    if (const std::optional<DayMinute> now = today())
        return now;
    bool hasBegun = false;
    for (const DayTime& day : m_editor->timing().days()) {
        const bool isOver = m_editor->plan().find<Day>(day.day)->date < localNow().date();
        if (!isOver && hasBegun)
            return DayMinute{day.day, 0};
        hasBegun = hasBegun || isOver;
    }
    return std::nullopt;
}

DayRun RunEdits::run(Id day) const
{
    const std::optional<DayMinute> now = today();
    const bool isToday = now && now->day == day;
    return runOf(m_editor->plan(), m_editor->timing(), day,
                 isToday ? std::optional(now->minute) : std::nullopt);
}

RunEdits::Said RunEdits::notToday() const
{
    return tr("Today is no day of the workshop, so nothing can begin or end now.");
}

// What hangs on the item: "its 8 meetings", "its 6 groups"; "" for nothing.
QString RunEdits::hanging(Id item) const
{
    const Plan& plan = m_editor->plan();
    int meetings = 0;
    for (const Booking& booking : plan.all<Booking>()) {
        const Helpdesk* helpdesk = plan.find<Helpdesk>(booking.helpdesk);
        meetings += helpdesk && helpdesk->agendaItem == item && isLive(booking.status) ? 1 : 0;
    }
    int groups = 0;
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        const BreakoutRound* round = plan.find<BreakoutRound>(group.round);
        groups += round && round->agendaItem == item ? 1 : 0;
    }
    if (meetings > 0)
        return tr("its %n meetings", nullptr, meetings);
    return groups > 0 ? tr("its %n groups", nullptr, groups) : QString();
}

// What begins at another time than before: the first of it, and whatever has meetings or groups.
QString RunEdits::movedText(const Timing& before) const
{
    QStringList parts;
    for (const ItemTime& time : m_editor->timing().items()) {
        const ItemTime* old = before.find(time.item);
        if (!old || time.hasChildren || (old->start == time.start && old->day == time.day))
            continue;
        const QString along = hanging(time.item);
        if ((!parts.isEmpty() && along.isEmpty()) || parts.size() == runMostNamed)
            continue;
        const QString now = tr("%1 now %2").arg(runTitle(m_editor->plan(), time.item), clockText(time.start));
        parts.append(along.isEmpty() ? now : tr("%1, %2 moved along").arg(now, along));
    }
    return parts.isEmpty() ? QString() : tr("%1.").arg(parts.join(QStringLiteral("; ")));
}

// What people wait for that will begin later than planned.
QString RunEdits::expectedText(const DayRun& run) const
{
    QStringList parts;
    for (const RunItem& item : run.items) {
        const ItemTime* time = m_editor->timing().find(item.item);
        if (item.state != RunState::ToCome || time->hasChildren || item.start <= time->start ||
            parts.size() == runMostNamed)
            continue;
        const QString along = hanging(item.item);
        const QString what = runTitle(m_editor->plan(), item.item);
        if (!along.isEmpty())
            parts.append(tr("%1 is expected %2 with %3").arg(what, clockText(item.start), along));
        else if (parts.isEmpty())
            parts.append(tr("%1 is expected %2").arg(what, clockText(item.start)));
    }
    return parts.isEmpty() ? QString() : tr("%1.").arg(parts.join(QStringLiteral("; ")));
}

Result<RunEdits::Said> RunEdits::apply(const QString& label, const ChangeSet& changes,
                                       const QString& mergeKey)
{
    const Timing before = m_editor->timing();
    const Result<qint64> step = m_editor->apply(label, changes, mergeKey);
    if (!step)
        return step.error();
    QStringList said{tr("%1.").arg(label)};
    said.append(movedText(before));
    if (const QString meetings = meetingsMovedText(m_editor->lastChanges()); !meetings.isEmpty())
        said.append(tr("%1.").arg(meetings));
    said.removeAll(QString());
    return said.join(u' ');
}

Result<RunEdits::Said> RunEdits::recordStep(const RunStep& step)
{
    const std::optional<DayMinute> now = today();
    if (!now)
        return notToday();
    if (step.changes.isEmpty())
        return tr("Nothing runs, and nothing is to come today.");
    const Plan& plan = m_editor->plan();
    const QString time = clockText(now->minute);
    QString label = step.begun.isEmpty() ? tr("%1 ended %2").arg(runTitles(plan, step.ended), time)
                                         : tr("%1 began %2").arg(runTitles(plan, step.begun), time);
    QString lateness;
    if (const ItemTime* planned = m_editor->timing().find(step.begun.value(0))) {
        const int late = now->minute - planned->start;
        lateness = late == 0  ? tr("on time")
                   : late > 0 ? tr("%n min late", nullptr, late)
                              : tr("%n min early", nullptr, -late);
    }
    const Timing before = m_editor->timing();
    const Result<qint64> applied = m_editor->apply(label, step.changes);
    if (!applied)
        return applied.error();
    QStringList said{lateness.isEmpty() ? tr("%1.").arg(label) : tr("%1, %2.").arg(label, lateness)};
    const DayRun run = this->run(now->day);
    if (run.isOver())
        said.append(tr("The day is over."));
    said.append(movedText(before));
    said.append(expectedText(run));
    said.removeAll(QString());
    return said.join(u' ');
}

Result<RunEdits::Said> RunEdits::next(Id current)
{
    const std::optional<DayMinute> now = today();
    return recordStep(now ? startNext(m_editor->plan(), m_editor->timing(), run(now->day), current)
                          : RunStep{});
}

Result<RunEdits::Said> RunEdits::start(Id item)
{
    const std::optional<DayMinute> now = today();
    const ItemTime* time = m_editor->timing().find(item);
    if (now && (!time || time->day != now->day))
        return tr("Choose an item of today in the running order first: only what is on today's agenda can "
                  "begin now.");
    if (!now)
        return notToday();
    const DayRun day = run(now->day);
    if (const std::optional<int> since = runsSince(m_editor->plan(), day, item))
        return tr("%1 runs since %2.").arg(runTitle(m_editor->plan(), item), clockText(*since));
    return recordStep(startNow(m_editor->plan(), m_editor->timing(), day, item));
}

Result<RunEdits::Said> RunEdits::longer(Id item, int by)
{
    const std::optional<DayMinute> now = today();
    if (!now)
        return notToday();
    const DayRun day = run(now->day);
    if (!day.running.contains(item))
        item = day.running.value(0);
    if (item == 0)
        return tr("Nothing runs now, so nothing can become longer or shorter.");
    const int minutes = m_editor->timing().find(item)->minutes();
    const int lasted = now->minute - day.find(item)->start;
    if (by < 0 && minutes + by < std::max(1, lasted))
        return tr("%1 runs for %n minutes already and cannot become shorter.", nullptr, lasted)
            .arg(runTitle(m_editor->plan(), item));
    const QString label =
        by > 0 ? tr("%1 lasts %n minutes longer", nullptr, by).arg(runTitle(m_editor->plan(), item))
               : tr("%1 lasts %n minutes less", nullptr, -by).arg(runTitle(m_editor->plan(), item));
    const ChangeSet changes = changeMinutes(m_editor->plan(), item, by);
    if (changes.isEmpty())
        return tr("Nothing longer than a day can be planned.");
    return apply(label, changes);
}

Result<RunEdits::Said> RunEdits::follow()
{
    const std::optional<DayMinute> now = today();
    if (!now)
        return notToday();
    const ChangeSet changes = followRun(m_editor->plan(), m_editor->timing(), run(now->day));
    if (changes.isEmpty())
        return tr("Nothing that is to come is late, so the agenda stays as it is.");
    Result<Said> said = apply(tr("Moved what is to come to when it will begin"), changes);
    if (!said)
        return said;
    const DayTime* day = m_editor->timing().day(now->day);
    const int over = day ? day->over() : 0;
    return over > 0 ? tr("%1 The day ends %2, %n min over.", nullptr, over).arg(*said, clockText(day->ends))
                    : said;
}

Result<RunEdits::Said> RunEdits::cancel(Id item, bool closeGap)
{
    const ItemTime* time = m_editor->timing().find(item);
    if (!time)
        return tr("Choose an item in the running order first.");
    const QSet<Id> block = familyOf(m_editor->plan(), item);
    const auto hasBegun = [this](Id id) {
        const AgendaItem& record = *m_editor->plan().find<AgendaItem>(id);
        return record.actualStart || record.actualEnd;
    };
    if (std::any_of(block.cbegin(), block.cend(), hasBegun))
        return tr("%1 has begun already, so it cannot be cancelled; Next ends it.")
            .arg(runTitle(m_editor->plan(), item));
    const Plan before = m_editor->plan();
    Result<Said> said = apply(tr("Cancelled %1").arg(runTitle(before, item)),
                              cancelItem(before, m_editor->timing(), item, closeGap));
    if (!said)
        return said;
    QSet<Id> people;
    for (const Assignment& assignment : before.all<Assignment>()) {
        if (block.contains(assignment.agendaItem))
            people.insert(assignment.person);
    }
    QStringList parts{*said, tr("It waits in the parking list.")};
    if (const int count = int(people.size()); count > 0)
        parts.append(tr("%n people are free now.", nullptr, count));
    if (!closeGap)
        parts.append(tr("What follows keeps its time."));
    return parts.join(u' ');
}

namespace {
// The item, planned for a minute, with the time that was typed; a sentence when it cannot be one.
QString takeTypedTime(AgendaItem& item, const RunEdits::TypedTime& typed, int planned)
{
    const bool began = typed.edge == RunEdits::Edge::Began;
    const QString text = typed.text.trimmed();
    const std::optional<int> minute = typedNear(text, began ? planned : item.actualStart.value_or(planned));
    if (!minute && !text.isEmpty())
        return RunEdits::tr("That is no time. Type 10:07, 1007 or 10.07; empty forgets it.");
    (began ? item.actualStart : item.actualEnd) = minute;
    return {};
}

QString orderProblem(const AgendaItem& item)
{
    if (!item.actualStart || !item.actualEnd || *item.actualStart <= *item.actualEnd)
        return {};
    return RunEdits::tr("It cannot have ended, at %1, before it began, at %2.")
        .arg(clockText(*item.actualEnd), clockText(*item.actualStart));
}
} // namespace

QString RunEdits::problemOf(const TypedTime& typed) const
{
    const ItemTime* time = m_editor->timing().find(typed.item);
    if (!time || time->hasChildren)
        return tr("The times of a session are those of what stands in it.");
    AgendaItem item = *m_editor->plan().find<AgendaItem>(typed.item);
    const QString problem = takeTypedTime(item, typed, time->start);
    return problem.isEmpty() ? orderProblem(item) : problem;
}

Result<RunEdits::Said> RunEdits::record(const QList<TypedTime>& typed)
{
    const auto wrong = [](const QString& problem) {
        return Error{ErrorKind::WrongValue, QStringLiteral("agenda_item.actual_start"), problem};
    };
    QMap<Id, AgendaItem> items;
    for (const TypedTime& one : typed) {
        const ItemTime* time = m_editor->timing().find(one.item);
        if (!time || time->hasChildren)
            return wrong(problemOf(one));
        if (!items.contains(one.item))
            items.insert(one.item, *m_editor->plan().find<AgendaItem>(one.item));
        if (const QString problem = takeTypedTime(items[one.item], one, time->start); !problem.isEmpty())
            return wrong(problem);
    }
    ChangeSet changes;
    for (const AgendaItem& item : std::as_const(items)) {
        if (const QString problem = orderProblem(item); !problem.isEmpty())
            return wrong(problem);
        changes.edit(*m_editor->plan().find<AgendaItem>(item.id), item);
    }
    if (changes.isEmpty())
        return Said();
    const int count = int(items.size());
    if (count > 1 || typed.size() > 1)
        return apply(tr("Recorded the times of %n items", nullptr, count), changes);
    const QString title = runTitle(m_editor->plan(), typed[0].item);
    const AgendaItem& item = items.first();
    const std::optional<int> minute = typed[0].edge == Edge::Began ? item.actualStart : item.actualEnd;
    if (!minute)
        return apply(tr("Forgot a time of %1").arg(title), changes);
    const QString label = typed[0].edge == Edge::Began ? tr("%1 began %2") : tr("%1 ended %2");
    return apply(label.arg(title, clockText(*minute)), changes);
}
} // namespace convenor
