// Where else an agenda item could take place as things stand: nearest free places, found by rule.
#pragma once

#include "domain/rules/Problem.h"

namespace convenor {
// A time and a room in which an item disturbs nobody.
struct FreeSlot
{
    Id day = 0;
    int start = 0; // minutes from local midnight of the day
    Id room = 0;   // 0 = the item has no room, and needs none
    bool operator==(const FreeSlot&) const = default;
};

// Up to `most` places for an item with all that stands in it, the nearest first: by how far its start moves
// in minutes (another day counts whole days), then its own room before others, then the smallest room that
// holds its people. At each place the room and everybody with something to do at the item (roles that are not
// declined, its groups, its meetings) are free and within their recorded availability, it lies within the
// day's hours, and at no break or meal, nor beside what is for everybody (unless several rooms run at once
// that day). Starts lie on 5 minutes, and places do not overlap each other. Never the place where the item is
// now, and at each time only the best room. A parked item is looked for from the beginning of the first day.
// Empty for no such item, one without minutes, or when nothing is free.
QList<FreeSlot> freeSlots(const RuleInput& input, Id item, int most);

// Puts an item to such a place: pinned there, in the room; everybody else keeps his time (placeOnGrid).
// Nothing when item or day do not exist.
ChangeSet takeSlot(const RuleInput& input, Id item, const FreeSlot& slot);

// Whether all this is so at one place, other than that it may be where the item is now and on any minute.
bool isFreeAt(const RuleInput& input, Id item, const FreeSlot& slot);

// "14:00–14:45, Room 2"; with the date when the workshop has several days. `minutes` is the length.
QString slotText(const Plan& plan, const FreeSlot& slot, int minutes);
} // namespace convenor
