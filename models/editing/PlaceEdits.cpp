#include "editing/PlaceEdits.h"

#include "domain/planners/BlockPlanner.h"
#include "domain/planners/BookingKeeper.h"
#include "editing/FlowEdits.h"

#include <algorithm>

namespace convenor {
Result<Said> PlaceEdits::apply(const QString& label, const ChangeSet& changes)
{
    if (changes.isEmpty())
        return Said();
    const Result<qint64> step = m_editor->apply(label, changes);
    if (!step)
        return step.error();
    const QString meetings = meetingsMovedText(m_editor->lastChanges());
    return meetings.isEmpty() ? tr("%1.").arg(label) : tr("%1. %2.").arg(label, meetings);
}

// Without those that stand in another one of them, in agenda order; parked ones behind.
QList<Id> PlaceEdits::rootsOf(const QList<Id>& items) const
{
    const Plan& plan = m_editor->plan();
    const QSet<Id> wanted(items.cbegin(), items.cend());
    const auto standsInOne = [&](Id item) {
        constexpr int deepest = 1000; // a file may hold a circle of parents
        const AgendaItem* record = plan.find<AgendaItem>(item);
        for (int depth = 0; record && record->parent != 0 && depth < deepest; ++depth) {
            if (wanted.contains(record->parent))
                return true;
            record = plan.find<AgendaItem>(record->parent);
        }
        return false;
    };
    QList<Id> roots;
    for (const ItemTime& time : m_editor->timing().items()) {
        if (wanted.contains(time.item) && !standsInOne(time.item))
            roots.append(time.item);
    }
    for (const ParkedItem& parked : parkingList(plan)) {
        if (wanted.contains(parked.item) && !standsInOne(parked.item))
            roots.append(parked.item);
    }
    return roots;
}

// Among its siblings: behind all that begins before the wished start.
AgendaPlace PlaceEdits::placeOf(const QList<Id>& items, const PlaceWish& wish) const
{
    const Timing& timing = m_editor->timing();
    const ItemTime* first = timing.find(items.constFirst());
    AgendaPlace place;
    if (wish.day != 0) {
        place.day = wish.day;
    } else if (first) {
        place = {first->day, first->parent, 0};
    } else if (!timing.days().isEmpty()) {
        place.day = timing.days().constFirst().day;
    }
    if (!wish.start)
        return place;
    const QList<Id> siblings = timing.children(place.day, place.parent);
    for (const Id sibling : siblings) {
        if (!items.contains(sibling) && timing.find(sibling)->start >= *wish.start) {
            place.before = sibling;
            break;
        }
    }
    return place;
}

// The changes with pin and room of what was moved.
Result<ChangeSet> PlaceEdits::settled(const QList<Id>& moved, const PlaceWish& wish, ChangeSet changes) const
{
    const Result<Plan> plan = m_editor->plan().applied(changes);
    if (!plan)
        return plan.error();
    for (const Id id : moved) {
        const AgendaItem* before = plan->find<AgendaItem>(id);
        if (!before)
            continue;
        AgendaItem after = *before;
        if (wish.start && id == moved.constFirst()) {
            after.pinnedStart = wish.start;
            // It is free to begin when it was told to.
            after.bufferMinutes = 0;
        }
        if (wish.room != 0)
            after.room = wish.room;
        if (!(after == *before))
            changes.edit(*before, after);
    }
    return changes;
}

// "Fri 10 Dec, 14:30, Plenary".
QString PlaceEdits::placeName(const PlaceWish& wish) const
{
    QStringList parts;
    if (const Day* day = m_editor->plan().find<Day>(wish.day))
        parts.append(dayName(*day));
    if (wish.start)
        parts.append(clockText(*wish.start));
    if (const Room* room = m_editor->plan().find<Room>(wish.room))
        parts.append(room->name);
    return parts.join(QStringLiteral(", "));
}

// "“Welcome”"; "3 items".
QString PlaceEdits::nameOf(const QList<Id>& items) const
{
    const int count = int(items.size());
    const AgendaItem* item = m_editor->plan().find<AgendaItem>(items.constFirst());
    return count == 1 ? quotedTitle(item ? item->title : QString()) : tr("%n item(s)", nullptr, count);
}

Result<Said> PlaceEdits::moveTo(const QList<Id>& items, const PlaceWish& wish)
{
    const QList<Id> roots = rootsOf(items);
    if (roots.isEmpty())
        return Said();
    if (wish.parking)
        return FlowEdits(*m_editor).park(roots);
    ChangeSet changes;
    if (wish.day != 0 || wish.start || !m_editor->timing().find(roots.constFirst()))
        changes = moveItems(m_editor->plan(), roots, placeOf(roots, wish));
    const Result<ChangeSet> all = settled(roots, wish, changes);
    if (!all)
        return all.error();
    return apply(tr("Moved %1 to %2").arg(nameOf(roots), placeName(wish)), *all);
}

Result<Said> PlaceEdits::copyTo(const QList<Id>& items, const PlaceWish& wish, QList<Id>* created)
{
    const QList<Id> roots = rootsOf(items);
    if (roots.isEmpty())
        return Said();
    const BlockCopy copy = wish.parking
                               ? copyToParking(m_editor->plan(), roots, 0, m_editor->ids())
                               : copyItems(m_editor->plan(), roots, placeOf(roots, wish), m_editor->ids());
    if (created)
        *created = copy.items;
    const Result<ChangeSet> all = settled(copy.items, wish, copy.changes);
    if (!all)
        return all.error();
    return apply(wish.parking ? tr("Copied %1 to the parking list").arg(nameOf(roots))
                              : tr("Copied %1 to %2").arg(nameOf(roots), placeName(wish)),
                 *all);
}

namespace {
// Directly in front of what the item stands in, or behind it; no day when it stands at the top.
AgendaPlace outOfSession(const Timing& timing, Id item, bool behind)
{
    const ItemTime* parent = timing.find(timing.find(item)->parent);
    if (!parent)
        return {};
    const QList<Id> siblings = timing.children(parent->day, parent->parent);
    const qsizetype at = siblings.indexOf(parent->item);
    return {parent->day, parent->parent, behind ? siblings.value(at + 1) : parent->item};
}
} // namespace

Result<Said> PlaceEdits::moveUp(const QList<Id>& items)
{
    const QList<Id> roots = rootsOf(items);
    if (roots.size() < 2)
        return roots.isEmpty() ? Result<Said>(Said()) : AgendaEdits(*m_editor).moveUp(roots.constFirst());
    const Timing& timing = m_editor->timing();
    const ItemTime* first = timing.find(roots.constFirst());
    if (!first)
        return Said();
    const QList<Id> siblings = timing.children(first->day, first->parent);
    const qsizetype at = siblings.indexOf(first->item);
    const AgendaPlace place = at > 0 ? AgendaPlace{first->day, first->parent, siblings.at(at - 1)}
                                     : outOfSession(timing, first->item, false);
    if (place.day == 0)
        return Said();
    return apply(tr("Moved %1 up").arg(nameOf(roots)), moveItems(m_editor->plan(), roots, place));
}

Result<Said> PlaceEdits::moveDown(const QList<Id>& items)
{
    const QList<Id> roots = rootsOf(items);
    if (roots.size() < 2)
        return roots.isEmpty() ? Result<Said>(Said()) : AgendaEdits(*m_editor).moveDown(roots.constFirst());
    const Timing& timing = m_editor->timing();
    const ItemTime* last = timing.find(roots.constLast());
    if (!last)
        return Said();
    const QList<Id> siblings = timing.children(last->day, last->parent);
    const qsizetype at = siblings.indexOf(last->item);
    const AgendaPlace place = at + 1 < siblings.size()
                                  ? AgendaPlace{last->day, last->parent, siblings.value(at + 2)}
                                  : outOfSession(timing, last->item, true);
    if (place.day == 0)
        return Said();
    return apply(tr("Moved %1 down").arg(nameOf(roots)), moveItems(m_editor->plan(), roots, place));
}

Result<Said> PlaceEdits::togglePins(const QList<Id>& items)
{
    if (items.size() < 2)
        return items.isEmpty() ? Result<Said>(Said()) : AgendaEdits(*m_editor).togglePin(items.constFirst());
    const Plan& plan = m_editor->plan();
    const bool allPinned = std::all_of(items.cbegin(), items.cend(), [&plan](Id id) {
        const AgendaItem* item = plan.find<AgendaItem>(id);
        return item && item->pinnedStart;
    });
    ChangeSet changes;
    for (const Id id : items) {
        const AgendaItem* before = plan.find<AgendaItem>(id);
        const ItemTime* time = m_editor->timing().find(id);
        if (!before || !time || before->pinnedStart.has_value() != allPinned)
            continue;
        AgendaItem after = *before;
        after.pinnedStart = allPinned ? std::nullopt : std::optional(time->start);
        changes.edit(*before, after);
    }
    return apply(allPinned ? tr("Let %1 float").arg(nameOf(items)) : tr("Pinned %1").arg(nameOf(items)),
                 changes);
}
} // namespace convenor
