#include "editing/FlowEdits.h"

#include "domain/planners/BlockPlanner.h"
#include "domain/planners/BookingKeeper.h"
#include "domain/planners/DayFigures.h"
#include "domain/planners/ShiftPlanner.h"
#include "domain/planners/SplitPlanner.h"
#include "editing/AgendaWords.h"

#include <QLocale>
#include <QRegularExpression>

namespace convenor {
namespace {
// An item of the parking list that nobody has given a length yet.
constexpr int parkedMinutes = 15;

const AgendaItem* firstOf(const Plan& plan, const QList<Id>& items)
{
    return items.isEmpty() ? nullptr : plan.find<AgendaItem>(items.constFirst());
}

QString flowDayName(const Plan& plan, Id id)
{
    const Day* day = plan.find<Day>(id);
    return day && day->date.isValid() ? QLocale().toString(day->date, QStringLiteral("d MMMM"))
                                      : FlowEdits::tr("a day without a date");
}

// "9 November now ends 16:40": of each day that ends at another time than before.
QStringList newEnds(const Plan& plan, const Timing& before, const Timing& after)
{
    QStringList sentences;
    for (const DayTime& day : after.days()) {
        const DayTime* old = before.day(day.day);
        if (!old || old->ends == day.ends)
            continue;
        QString said =
            after.days().size() == 1
                ? FlowEdits::tr("The day now ends %1").arg(clockText(day.ends))
                : FlowEdits::tr("%1 now ends %2").arg(flowDayName(plan, day.day), clockText(day.ends));
        if (const int over = day.over(); over > 0)
            said = FlowEdits::tr("%1, %n minute(s) over", nullptr, over).arg(said);
        sentences.append(said);
    }
    return sentences;
}
} // namespace

Result<Said> FlowEdits::apply(const QString& label, const ChangeSet& changes)
{
    if (changes.isEmpty())
        return Said();
    const Timing before = m_editor->timing();
    const Result<qint64> step = m_editor->apply(label, changes);
    if (!step)
        return step.error();
    QStringList sentences{label};
    sentences += newEnds(m_editor->plan(), before, m_editor->timing());
    if (const QString meetings = meetingsMovedText(m_editor->lastChanges()); !meetings.isEmpty())
        sentences.append(meetings);
    return sentences.join(QStringLiteral(". ")) + u'.';
}

QString FlowEdits::titlesOf(const QList<Id>& items) const
{
    const AgendaItem* first = firstOf(m_editor->plan(), items);
    if (items.size() == 1 && first)
        return quotedTitle(first->title);
    const int count = int(items.size());
    return tr("%n item(s)", nullptr, count);
}

Result<Said> FlowEdits::shift(Id day, int fromMinute, int by)
{
    const Plan& plan = m_editor->plan();
    const Timing& timing = m_editor->timing();
    if (by == 0 || !plan.find<Day>(day))
        return Said();
    int moved = 0;
    for (const ItemTime& time : timing.items())
        moved += time.day == day && time.start >= fromMinute ? 1 : 0;
    if (moved == 0)
        return tr("Nothing begins at or after %1, so nothing was moved.").arg(clockText(fromMinute));
    const ChangeSet changes = shiftFrom(plan, timing, day, fromMinute, by);
    if (changes.isEmpty() && by < 0) {
        const int most = mostEarlier(plan, timing, day, fromMinute);
        return most == 0 ? tr("Nothing after %1 can begin earlier: no minutes are free in front of it. Make "
                              "something before it shorter.")
                               .arg(clockText(fromMinute))
                         : tr("What comes after %1 can begin at most %n minute(s) earlier.", nullptr, most)
                               .arg(clockText(fromMinute));
    }
    if (changes.isEmpty())
        return tr("So late nothing can begin: the latest time of a day is 47:59.");
    const QString size = lengthText(std::abs(by));
    const QString label = by > 0
                              ? tr("Moved everything from %1 on %2 later").arg(clockText(fromMinute), size)
                              : tr("Moved everything from %1 on %2 earlier").arg(clockText(fromMinute), size);
    return apply(label, changes);
}

Result<Said> FlowEdits::split(Id item, std::optional<int> firstMinutes, Id* created)
{
    const Plan& plan = m_editor->plan();
    const Timing& timing = m_editor->timing();
    const int minutes = firstMinutes.value_or(halfOf(plan, timing, item));
    if (const QString problem = problemOfSplit(plan, timing, item, minutes); !problem.isEmpty())
        return problem;
    const Insertion second = splitItem(plan, timing, item, minutes, m_editor->ids());
    if (created)
        *created = second.item;
    const QString label = tr("Split %1: the second part begins %2")
                              .arg(titlesOf({item}), clockText(timing.find(item)->start + minutes));
    return apply(label, second.changes);
}

Result<Said> FlowEdits::join(const QList<Id>& items)
{
    const Plan& plan = m_editor->plan();
    const Timing& timing = m_editor->timing();
    if (const QString problem = problemOfJoin(plan, timing, items); !problem.isEmpty())
        return problem;
    const int count = int(items.size());
    return apply(tr("Joined %n item(s)", nullptr, count), joinItems(plan, timing, items));
}

Result<Said> FlowEdits::moveTo(const QList<Id>& items, const AgendaPlace& place)
{
    const Plan& plan = m_editor->plan();
    const ChangeSet changes = moveItems(plan, items, place);
    const AgendaItem* first = firstOf(plan, items);
    const Change* moved = first ? changes.find(Table::AgendaItem, first->id) : nullptr;
    const Id day = moved && moved->after ? Id(moved->afterAs<AgendaItem>().day) : Id(0);
    const bool changesDay = moved && first->day != day;
    return apply(changesDay ? tr("Moved %1 to %2").arg(titlesOf(items), flowDayName(plan, day))
                            : tr("Moved %1").arg(titlesOf(items)),
                 changes);
}

Result<Said> FlowEdits::copyTo(const QList<Id>& items, const AgendaPlace& place, QList<Id>* created)
{
    const BlockCopy copy = copyItems(m_editor->plan(), items, place, m_editor->ids());
    if (created)
        *created = copy.items;
    if (copy.items.isEmpty())
        return Said();
    const Change* first = copy.changes.find(Table::AgendaItem, copy.items.constFirst());
    const QString label =
        tr("Copied %1 to %2")
            .arg(titlesOf(items), flowDayName(m_editor->plan(), first->afterAs<AgendaItem>().day));
    return apply(label, copy.changes);
}

Result<Said> FlowEdits::duplicate(const QList<Id>& items, QList<Id>* created)
{
    const Plan& plan = m_editor->plan();
    const AgendaItem* first = firstOf(plan, items);
    if (!first)
        return Said();
    const bool isParked = first->day == 0;
    const BlockCopy copy = isParked
                               ? copyToParking(plan, items, 0, m_editor->ids())
                               : copyItems(plan, items, placeBelow(plan, items.constLast()), m_editor->ids());
    if (created)
        *created = copy.items;
    return apply(tr("Duplicated %1").arg(titlesOf(items)), copy.changes);
}

Result<Said> FlowEdits::park(const QList<Id>& items, Id before)
{
    const AgendaItem* first = firstOf(m_editor->plan(), items);
    const bool isParked = first && first->day == 0;
    return apply(isParked ? tr("Moved %1 within the parking list").arg(titlesOf(items))
                          : tr("Moved %1 to the parking list").arg(titlesOf(items)),
                 parkItems(m_editor->plan(), items, before));
}

namespace {
// What one line of ideas says: "9:15-10:00 Welcome", "45' Panel", "1h30 Workshop", "Yoga".
AgendaItem parkedIdea(const QString& line)
{
    static const QRegularExpression lengthFirst(
        QStringLiteral("^(\\d[\\d:.,]*\\s?(?:min|m|'|\u2019|\u2032|h\\d{0,2}))\\s+(\\S.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    AgendaItem item;
    item.title = line.trimmed();
    item.minutes = parkedMinutes;
    const QRegularExpressionMatch length = lengthFirst.match(item.title);
    if (const std::optional<TimedTitle> timed = parseTimedTitle(item.title)) {
        item.title = timed->title;
        item.minutes = timed->end - timed->start;
    } else if (const auto minutes = length.hasMatch() ? parseMinutes(length.captured(1)) : std::nullopt) {
        item.title = length.captured(2);
        item.minutes = *minutes;
    }
    item.kind = kindFromTitle(item.title).value_or(ItemKind::Talk);
    return item;
}
} // namespace

Result<Said> FlowEdits::parkNew(const QString& text, Id* created)
{
    ChangeSet changes;
    Plan plan = m_editor->plan();
    QString title;
    int count = 0;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const AgendaItem item = parkedIdea(line);
        const Insertion made = insertParked(plan, item, 0, m_editor->ids());
        Result<Plan> next = plan.applied(made.changes);
        if (!next)
            return next.error();
        plan = std::move(*next);
        changes.append(made.changes);
        title = item.title;
        ++count;
        if (created)
            *created = made.item;
    }
    return apply(count == 1 ? tr("Added %1 to the parking list").arg(quotedTitle(title))
                            : tr("Added %n item(s) to the parking list", nullptr, count),
                 changes);
}
} // namespace convenor
