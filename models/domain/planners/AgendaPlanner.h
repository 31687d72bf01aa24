// The gestures of the agenda editor as pure functions: (Plan, what is wanted, IdSource) -> ChangeSet. An
// empty set means that the gesture does nothing here (the first item cannot move up). Each removes or
// re-spaces whatever it must and names it.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/Plan.h"

namespace convenor {
// Where a new or moved item goes: among the children of `parent` (0 = top of the day), before the sibling
// `before` (0 = at the end).
struct AgendaPlace
{
    Id day = 0;
    Id parent = 0;
    Id before = 0;
    bool operator==(const AgendaPlace&) const = default;
};

// The place directly below or above an item, among its siblings. With `into`, the place below an item that
// has children is that of its first child: what stands in the next row of the agenda.
AgendaPlace placeBelow(const Plan& plan, Id item, bool into = false);
AgendaPlace placeAbove(const Plan& plan, Id item);

// Adds `item` (its id, day, parent and position are set here) at the place; returns the changes and the new
// id. A place whose day or parent does not exist is taken as the end of the nearest that does; a plan
// without days takes no item.
struct Insertion
{
    ChangeSet changes;
    Id item = 0;
};
Insertion insertItem(const Plan& plan, AgendaItem item, const AgendaPlace& place, IdSource& ids);

// Moves items (in agenda order, with their children, to whatever day) to the place; they keep their order and
// their pins. Parked ones are placed by it. Nothing when the place lies inside one of them.
ChangeSet moveItems(const Plan& plan, const QList<Id>& items, const AgendaPlace& place);

// The next four move a parked item within the parking list.

// One step among the siblings; at the edge of a part it leaves the part on that side.
ChangeSet moveItemUp(const Plan& plan, Id item);
ChangeSet moveItemDown(const Plan& plan, Id item);

// Into the sibling above: its last child. A sibling that is no part or parallel becomes a part ("Session").
ChangeSet moveItemIn(const Plan& plan, Id item);
// Out of its part: directly behind it.
ChangeSet moveItemOut(const Plan& plan, Id item);

// Pins an item where it starts now, or lets it float when it is pinned.
ChangeSet togglePin(const Plan& plan, Id item);

// Removes items with their children, assignments, groups, bookings and all else that hangs on them.
ChangeSet removeItems(const Plan& plan, const QList<Id>& items);

// Changes the minutes of one item, kept within a day. Nothing for an item whose children make its length.
ChangeSet changeMinutes(const Plan& plan, Id item, int by);

// A new day after the last one (or today for the first), opening and ending like the one before.
Insertion addDay(const Plan& plan, IdSource& ids);
} // namespace convenor
