// Blocks of the agenda - items with all that stands in them - copied, and kept in the parking list: the items
// that have no day yet (AgendaItem::day).
#pragma once

#include "domain/planners/AgendaPlanner.h"

#include <QSet>

namespace convenor {
// An item and all that stands in it; of parked ones too.
QSet<Id> familyOf(const Plan& plan, Id item);

// Copies items (in agenda order, with their children; parked ones too) to a place on a day, where they stand
// in the same order. A copy has the children, the people with their roles (invited: who has confirmed one
// session has not confirmed its copy), the definitions of groups, the settings of helpdesks with their
// experts (not their hours), and all translations; no memberships, wishes, requests, bookings, attendance,
// outcomes, to-dos and no actual times. On another day pins stay at their time of day; on the same day they
// are let go, and what was free in front of a pinned child becomes its buffer, so that the block is as long
// as before. `items` are the new ids of what was copied, without those that stand in it.
struct BlockCopy
{
    ChangeSet changes;
    QList<Id> items;
};
BlockCopy copyItems(const Plan& plan, const QList<Id>& items, const AgendaPlace& place, IdSource& ids);
// The same to the parking list: in front of the parked item `before`, at its end for 0.
BlockCopy copyToParking(const Plan& plan, const QList<Id>& items, Id before, IdSource& ids);

// Takes items with all that stands in them off their day to the parking list, in front of the parked item
// `before` (0 = to its end); parked ones move there within it. People, groups and bookings stay with them.
// Their pins are let go; what was free in front of a pinned child becomes its buffer. moveItems places them
// again, moveItemUp and moveItemDown order them, removeItems removes them.
ChangeSet parkItems(const Plan& plan, const QList<Id>& items, Id before = 0);
// Adds a new item to the parking list (its id, day, parent and position are set here).
Insertion insertParked(const Plan& plan, AgendaItem item, Id before, IdSource& ids);

// Takes an item with all that stands in it back to where it stood once: into `parent` (0 = the top) on `day`
// (0 = the parking list), among its siblings by `position`. A parent that stands elsewhere, or in the item
// itself, is taken as 0.
ChangeSet moveBack(const Plan& plan, Id item, Id day, Id parent, qint64 position);

// One row of the parking list.
struct ParkedItem
{
    Id item = 0;
    Id parent = 0; // the parked item it stands in; 0 at the top
    int depth = 0;
    int minutes = 0; // its length: that of its children where it has some
    bool hasChildren = false;
    bool operator==(const ParkedItem&) const = default;
};
// All parked items with what stands in them, in order, depth first.
QList<ParkedItem> parkingList(const Plan& plan);
// Those of it that stand in no other one, in order.
QList<Id> parkedItems(const Plan& plan);
} // namespace convenor
