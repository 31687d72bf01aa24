#include "domain/planners/AgendaPlanner.h"

#include "domain/planners/AgendaTree.h"
#include "domain/References.h"

#include <algorithm>

namespace convenor {
namespace {
// Takes everything below the item to another day.
void moveDescendants(const Plan& plan, const Timing& timing, Id item, Id day, ChangeSet& changes)
{
    for (const Id below : tree::wholeBlock(timing, item).sliced(1)) {
        const AgendaItem& before = *plan.find<AgendaItem>(below);
        AgendaItem after = before;
        tree::putOnDay(after, day);
        changes.edit(before, after);
    }
}

// Directly in front of or behind the item's parent.
AgendaPlace besideParent(const Timing& timing, const ItemTime& item, bool behind)
{
    const tree::Siblings parents = *tree::siblingsOf(timing, item.parent);
    const Id before = behind ? parents.ids.value(parents.index + 1) : item.parent;
    return {item.day, parents.item.parent, before};
}

// A gesture with a parked item: the same gesture among its siblings in the parking list.
ChangeSet whileParked(const Plan& plan, Id item, ChangeSet (*gesture)(const Plan&, Id))
{
    const tree::ParkingDay parking(plan);
    return parking.onPlan(gesture(parking.plan(), item));
}
} // namespace

AgendaPlace placeBelow(const Plan& plan, Id item, bool into)
{
    const Timing timing(plan);
    const auto siblings = tree::siblingsOf(timing, item);
    if (!siblings)
        return tree::soundPlace(timing, {});
    const QList<Id> children = timing.children(siblings->item.day, item);
    if (into && !children.isEmpty())
        return {siblings->item.day, item, children.constFirst()};
    return {siblings->item.day, siblings->item.parent, siblings->ids.value(siblings->index + 1)};
}

AgendaPlace placeAbove(const Plan& plan, Id item)
{
    const Timing timing(plan);
    const ItemTime* time = timing.find(item);
    return time ? AgendaPlace{time->day, time->parent, item} : tree::soundPlace(timing, {});
}

Insertion insertItem(const Plan& plan, AgendaItem item, const AgendaPlace& wanted, IdSource& ids)
{
    const Timing timing(plan);
    const AgendaPlace place = tree::soundPlace(timing, wanted);
    if (!place.day)
        return {};
    const QList<Id> siblings = timing.children(place.day, place.parent);
    const qsizetype before = siblings.indexOf(place.before);
    Insertion result;
    item.id = ids.next();
    item.day = place.day;
    item.parent = place.parent;
    item.position =
        tree::makeRoom(plan, siblings, before < 0 ? siblings.size() : before, 1, result.changes).constFirst();
    result.item = item.id;
    result.changes.add(std::move(item));
    return result;
}

ChangeSet moveItems(const Plan& plan, const QList<Id>& items, const AgendaPlace& wanted)
{
    const Timing timing(plan);
    const AgendaPlace place = tree::soundPlace(timing, wanted);
    if (place.day && tree::anyParked(plan, items)) {
        const tree::ParkingDay parking(plan);
        return parking.onPlan(moveItems(parking.plan(), items, place));
    }
    const QSet<Id> chosen(items.cbegin(), items.cend());
    const QList<Id> moved = tree::blockRoots(timing, chosen);
    if (moved.isEmpty() || !place.day || tree::standsWithin(timing, place.parent, chosen))
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
    const QList<qint64> positions = tree::makeRoom(plan, others, at, moved.size(), changes);
    for (qsizetype i = 0; i < moved.size(); ++i) {
        const AgendaItem& old = *plan.find<AgendaItem>(moved.at(i));
        AgendaItem item = old;
        tree::putOnDay(item, place.day);
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
    if (tree::isParked(plan, item))
        return whileParked(plan, item, moveItemUp);
    const Timing timing(plan);
    const auto siblings = tree::siblingsOf(timing, item);
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
    if (tree::isParked(plan, item))
        return whileParked(plan, item, moveItemDown);
    const Timing timing(plan);
    const auto siblings = tree::siblingsOf(timing, item);
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
    if (tree::isParked(plan, item))
        return whileParked(plan, item, moveItemIn);
    const auto siblings = tree::siblingsOf(Timing(plan), item);
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
    if (tree::isParked(plan, item))
        return whileParked(plan, item, moveItemOut);
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
