#include "domain/planners/AgendaTree.h"

#include <algorithm>

namespace convenor::tree {
namespace {
// Room for twenty insertions at one place before siblings must be spaced anew.
constexpr qint64 spacing = qint64(1) << 20;
// Beyond it siblings are spaced anew, so that no sum overflows.
constexpr qint64 farthest = qint64(1) << 61;

// Gives `count` new rows positions between two siblings; empty when there is no room.
QList<qint64> positionsBetween(std::optional<qint64> low, std::optional<qint64> high, qsizetype count)
{
    const auto isFar = [](std::optional<qint64> position) {
        return position && (*position > farthest || *position < -farthest);
    };
    if (isFar(low) || isFar(high))
        return {};
    qint64 step = spacing;
    qint64 first = spacing;
    if (low && high) {
        step = (*high - *low) / (count + 1);
        if (step < 1)
            return {};
        first = *low + step;
    } else if (low) {
        first = *low + spacing;
    } else if (high) {
        first = *high - spacing * count;
    }
    QList<qint64> positions;
    for (qsizetype i = 0; i < count; ++i)
        positions.append(first + step * i);
    return positions;
}

std::optional<qint64> positionOf(const Plan& plan, Id item)
{
    return plan.find<AgendaItem>(item)->position;
}
} // namespace

QList<qint64> makeRoom(const Plan& plan, const QList<Id>& siblings, qsizetype at, qsizetype count,
                       ChangeSet& changes)
{
    const auto low = at > 0 ? positionOf(plan, siblings.at(at - 1)) : std::nullopt;
    const auto high = at < siblings.size() ? positionOf(plan, siblings.at(at)) : std::nullopt;
    QList<qint64> positions = positionsBetween(low, high, count);
    if (!positions.isEmpty())
        return positions;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        const AgendaItem& before = *plan.find<AgendaItem>(siblings.at(i));
        AgendaItem after = before;
        after.position = spacing * (i + 1 + (i >= at ? count : 0));
        changes.edit(before, after);
    }
    for (qsizetype i = 0; i < count; ++i)
        positions.append(spacing * (at + 1 + i));
    return positions;
}

AgendaPlace soundPlace(const Timing& timing, AgendaPlace place)
{
    const ItemTime* parent = place.parent ? timing.find(place.parent) : nullptr;
    if (!parent) {
        place.parent = 0;
    } else if (!timing.day(place.day)) {
        place.day = parent->day;
    } else if (parent->day != place.day) {
        place.parent = 0;
    }
    if (!timing.day(place.day))
        place.day = timing.days().isEmpty() ? 0 : timing.days().constLast().day;
    return place;
}

bool standsWithin(const Timing& timing, Id item, const QSet<Id>& roots)
{
    while (item) {
        if (roots.contains(item))
            return true;
        const ItemTime* time = timing.find(item);
        item = time ? time->parent : 0;
    }
    return false;
}

QList<Id> blockRoots(const Timing& timing, const QSet<Id>& wanted)
{
    QList<Id> roots;
    for (const ItemTime& time : timing.items()) {
        if (wanted.contains(time.item) && !standsWithin(timing, time.parent, wanted))
            roots.append(time.item);
    }
    return roots;
}

QList<Id> wholeBlock(const Timing& timing, Id item)
{
    const ItemTime* root = timing.find(item);
    if (!root)
        return {};
    const auto& items = timing.items();
    QList<Id> block{item};
    auto below = items.cbegin() + (root - items.constData()) + 1;
    for (; below != items.cend() && below->depth > root->depth; ++below)
        block.append(below->item);
    return block;
}

std::optional<Siblings> siblingsOf(const Timing& timing, Id item)
{
    const ItemTime* time = timing.find(item);
    if (!time)
        return std::nullopt;
    const QList<Id> ids = timing.children(time->day, time->parent);
    return Siblings{*time, ids, ids.indexOf(item)};
}

bool anyParked(const Plan& plan, const QList<Id>& items)
{
    return std::any_of(items.cbegin(), items.cend(), [&plan](Id item) { return isParked(plan, item); });
}

ParkingDay::ParkingDay(const Plan& plan) : m_plan(plan), m_laid(plan), m_day(plan.largestId() + 1)
{
    ChangeSet changes;
    Day day;
    day.id = m_day;
    day.date = QDate(9999, 12, 31); // behind all others
    day.opens = 0;
    changes.add(day);
    for (const AgendaItem& item : plan.all<AgendaItem>()) {
        if (item.day != 0)
            continue;
        AgendaItem laid = item;
        laid.day = m_day;
        changes.edit(item, laid);
    }
    // Nothing here can be refused: the rows stand in the plan, and the new id is above all others.
    if (const Result<Plan> laid = plan.applied(changes))
        m_laid = *laid;
}

ChangeSet ParkingDay::onPlan(const ChangeSet& laid) const
{
    ChangeSet changes;
    for (const Change& change : laid) {
        const Row before = m_plan.rows(change.table).row(change.id);
        Row after = change.after;
        if (after && change.table == Table::AgendaItem && change.afterAs<AgendaItem>().day == m_day) {
            AgendaItem parked = change.afterAs<AgendaItem>();
            parked.day = 0;
            after = makeRow(parked);
        }
        const bool isSame = before && after && tableInfo(change.table).equal(*before, *after);
        if (!isSame)
            changes.put(change.table, change.id, before, after);
    }
    return changes;
}
} // namespace convenor::tree
