#include "domain/planners/AgendaPlanner.h"

#include "domain/References.h"
#include "domain/Timing.h"

#include <QSet>

#include <algorithm>

namespace convenor {
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

// Positions for `count` rows in front of place `at` among the siblings; siblings without room are spaced anew
// in `changes`.
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

// The place with a day and a parent that exist; no day when there is none.
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

// The items that exist, in agenda order, without those that move along with another one.
QList<Id> movedRoots(const Timing& timing, const QSet<Id>& wanted)
{
    QList<Id> roots;
    for (const ItemTime& time : timing.items()) {
        if (wanted.contains(time.item) && !standsWithin(timing, time.parent, wanted))
            roots.append(time.item);
    }
    return roots;
}

// Takes everything below the item to another day.
void moveDescendants(const Plan& plan, const Timing& timing, Id item, Id day, ChangeSet& changes)
{
    const auto& items = timing.items();
    const ItemTime* root = timing.find(item);
    auto below = items.cbegin() + (root - items.constData()) + 1;
    for (; below != items.cend() && below->depth > root->depth; ++below) {
        const AgendaItem& before = *plan.find<AgendaItem>(below->item);
        AgendaItem after = before;
        after.day = day;
        changes.edit(before, after);
    }
}

struct Siblings
{
    ItemTime item;
    QList<Id> ids;
    qsizetype index = -1;
};

// Empty when there is no such item.
std::optional<Siblings> siblingsOf(const Timing& timing, Id item)
{
    const ItemTime* time = timing.find(item);
    if (!time)
        return std::nullopt;
    const QList<Id> ids = timing.children(time->day, time->parent);
    return Siblings{*time, ids, ids.indexOf(item)};
}

// Directly in front of or behind the item's parent.
AgendaPlace besideParent(const Timing& timing, const ItemTime& item, bool behind)
{
    const Siblings parents = *siblingsOf(timing, item.parent);
    const Id before = behind ? parents.ids.value(parents.index + 1) : item.parent;
    return {item.day, parents.item.parent, before};
}
} // namespace

AgendaPlace placeBelow(const Plan& plan, Id item, bool into)
{
    const Timing timing(plan);
    const auto siblings = siblingsOf(timing, item);
    if (!siblings)
        return soundPlace(timing, {});
    const QList<Id> children = timing.children(siblings->item.day, item);
    if (into && !children.isEmpty())
        return {siblings->item.day, item, children.constFirst()};
    return {siblings->item.day, siblings->item.parent, siblings->ids.value(siblings->index + 1)};
}

AgendaPlace placeAbove(const Plan& plan, Id item)
{
    const Timing timing(plan);
    const ItemTime* time = timing.find(item);
    return time ? AgendaPlace{time->day, time->parent, item} : soundPlace(timing, {});
}

Insertion insertItem(const Plan& plan, AgendaItem item, const AgendaPlace& wanted, IdSource& ids)
{
    const Timing timing(plan);
    const AgendaPlace place = soundPlace(timing, wanted);
    if (!place.day)
        return {};
    const QList<Id> siblings = timing.children(place.day, place.parent);
    const qsizetype before = siblings.indexOf(place.before);
    Insertion result;
    item.id = ids.next();
    item.day = place.day;
    item.parent = place.parent;
    item.position =
        makeRoom(plan, siblings, before < 0 ? siblings.size() : before, 1, result.changes).constFirst();
    result.item = item.id;
    result.changes.add(std::move(item));
    return result;
}

ChangeSet moveItems(const Plan& plan, const QList<Id>& items, const AgendaPlace& wanted)
{
    const Timing timing(plan);
    const AgendaPlace place = soundPlace(timing, wanted);
    const QSet<Id> chosen(items.cbegin(), items.cend());
    const QList<Id> moved = movedRoots(timing, chosen);
    if (moved.isEmpty() || !place.day || standsWithin(timing, place.parent, chosen))
        return {};
    const QList<Id> now = timing.children(place.day, place.parent);
    qsizetype before = now.indexOf(place.before);
    while (before >= 0 && before < now.size() && chosen.contains(now.at(before)))
        ++before;
    const Id anchor = before >= 0 ? now.value(before) : 0;

    QList<Id> others;
    std::copy_if(now.cbegin(), now.cend(), std::back_inserter(others),
                 [&chosen](Id id) { return !chosen.contains(id); });
    const qsizetype at = anchor ? others.indexOf(anchor) : others.size();
    if (others.first(at) + moved + others.sliced(at) == now)
        return {};

    ChangeSet changes;
    const QList<qint64> positions = makeRoom(plan, others, at, moved.size(), changes);
    for (qsizetype i = 0; i < moved.size(); ++i) {
        const AgendaItem& old = *plan.find<AgendaItem>(moved.at(i));
        AgendaItem item = old;
        item.day = place.day;
        item.parent = place.parent;
        item.position = positions.at(i);
        changes.edit(old, item);
        if (old.day != place.day)
            moveDescendants(plan, timing, old.id, place.day, changes);
    }
    return changes;
}

ChangeSet moveItemUp(const Plan& plan, Id item)
{
    const Timing timing(plan);
    const auto siblings = siblingsOf(timing, item);
    if (!siblings)
        return {};
    if (siblings->index > 0)
        return moveItems(plan, {item},
                         {siblings->item.day, siblings->item.parent, siblings->ids.at(siblings->index - 1)});
    return siblings->item.parent ? moveItems(plan, {item}, besideParent(timing, siblings->item, false))
                                 : ChangeSet();
}

ChangeSet moveItemDown(const Plan& plan, Id item)
{
    const Timing timing(plan);
    const auto siblings = siblingsOf(timing, item);
    if (!siblings)
        return {};
    if (siblings->index + 1 < siblings->ids.size())
        return moveItems(
            plan, {item},
            {siblings->item.day, siblings->item.parent, siblings->ids.value(siblings->index + 2)});
    return siblings->item.parent ? moveItems(plan, {item}, besideParent(timing, siblings->item, true))
                                 : ChangeSet();
}

ChangeSet moveItemIn(const Plan& plan, Id item)
{
    const auto siblings = siblingsOf(Timing(plan), item);
    if (!siblings || siblings->index == 0)
        return {};
    const Id above = siblings->ids.at(siblings->index - 1);
    ChangeSet changes = moveItems(plan, {item}, {siblings->item.day, above, 0});
    const AgendaItem& host = *plan.find<AgendaItem>(above);
    if (host.kind != ItemKind::Part && host.kind != ItemKind::Parallel) {
        // Its own minutes stay stored: they come back when the children leave.
        const Change* respaced = changes.find(Table::AgendaItem, above);
        AgendaItem part = respaced ? respaced->afterAs<AgendaItem>() : host;
        part.kind = ItemKind::Part;
        changes.edit(host, part);
    }
    return changes;
}

ChangeSet moveItemOut(const Plan& plan, Id item)
{
    const Timing timing(plan);
    const ItemTime* time = timing.find(item);
    return time && time->parent ? moveItems(plan, {item}, besideParent(timing, *time, true)) : ChangeSet();
}

ChangeSet togglePin(const Plan& plan, Id item)
{
    const AgendaItem* before = plan.find<AgendaItem>(item);
    if (!before)
        return {};
    const Timing timing(plan);
    const ItemTime* time = timing.find(item);
    AgendaItem after = *before;
    if (before->pinnedStart)
        after.pinnedStart.reset();
    else if (time)
        after.pinnedStart = time->start;
    ChangeSet changes;
    changes.edit(*before, after);
    return changes;
}

ChangeSet removeItems(const Plan& plan, const QList<Id>& items)
{
    ChangeSet changes;
    for (Id item : items) {
        if (plan.find<AgendaItem>(item))
            removeWithDependants(plan, Table::AgendaItem, item, changes);
    }
    return changes;
}

ChangeSet changeMinutes(const Plan& plan, Id item, int by)
{
    const AgendaItem* before = plan.find<AgendaItem>(item);
    if (!before)
        return {};
    const Timing timing(plan);
    const ItemTime* time = timing.find(item);
    if (time && time->hasChildren)
        return {};
    AgendaItem after = *before;
    after.minutes = int(std::clamp<qint64>(qint64(before->minutes) + by, 0, 1439));
    ChangeSet changes;
    changes.edit(*before, after);
    return changes;
}

Insertion addDay(const Plan& plan, IdSource& ids)
{
    Day day;
    const Day* last = nullptr;
    for (const Day& other : plan.all<Day>()) {
        if (other.date.isValid() && (!last || other.date > last->date))
            last = &other;
    }
    if (last)
        day = *last;
    day.id = ids.next();
    day.date = last ? last->date.addDays(1) : QDate::currentDate();
    Insertion result;
    result.item = day.id;
    result.changes.add(std::move(day));
    return result;
}
} // namespace convenor
