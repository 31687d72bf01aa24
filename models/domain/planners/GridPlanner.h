// The gestures of the day grid as pure functions: an item is put somewhere by time and room, and everybody
// else keeps his time. And who is in the way there, told beforehand. Nothing here refuses a clash: two things
// in one room at one time are a problem that the rules tell, not something impossible.
#pragma once

#include "domain/planners/AgendaPlanner.h"
#include "domain/Timing.h"

namespace convenor {
// Where something lands: minutes from local midnight of the day, as in Timing. A room of 0 = none of its own.
struct GridPlace
{
    Id day = 0;
    int start = 0;
    Id room = 0;
    bool operator==(const GridPlace&) const = default;
};

// Where the grid shows an item: its own room, or that of what it stands in; of something that holds others
// and has no room, the one room of all of these. 0 = none, or several.
Id roomOnGrid(const Plan& plan, const Timing& timing, Id item);

// Why an item cannot stand there at all, in a sentence; "" when it can. Impossible is: a day that the
// workshop does not have, a start before 0:00, an end after 47:59, a length under a minute, a length typed
// for what holds others (theirs is its own). `minutes` as wanted; empty = as long as it is.
QString whyNotOnGrid(const Plan& plan, const Timing& timing, Id item, const GridPlace& place,
                     std::optional<int> minutes = {});

// Puts an item there, with all that stands in it; parked ones too. With `minutes` it gets that length as
// well. Its start is pinned (unless it begins there already and stays in its session: then it goes on
// floating), pins within it move along, the room becomes its own; things within it that named the room it
// leaves follow into the new one. Groups and bookings keep their rooms and slots. Where it stands in the
// agenda: in its session while it begins within that and its room fits; in another session that runs in that
// room then; else beside the innermost of its sessions that still holds the time, or at the top of the day;
// behind everything that begins no later. What holds others goes into no other session. Everybody else begins
// when he began: who floated behind it (here or where it was) gets the minutes as a buffer; only where that
// cannot be (something before him ends later now) he is pinned, because a buffer is what still moves along
// with the agenda. Empty when nothing changes, or whyNotOnGrid has something to say.
ChangeSet placeOnGrid(const Plan& plan, const Timing& timing, Id item, const GridPlace& place,
                      std::optional<int> minutes = {});

// Begins and ends an item at these minutes of its day; everybody else keeps his time, as above. A new start
// pins. Empty for what holds others, and when whyNotOnGrid has something to say.
ChangeSet resizeOnGrid(const Plan& plan, const Timing& timing, Id item, int start, int end);

// Adds `item` (its id, day, parent, position, pin and room are set here) at a place, pinned; everybody else
// keeps his time. Nothing for a day that is not there.
Insertion insertOnGrid(const Plan& plan, const Timing& timing, AgendaItem item, const GridPlace& place,
                       IdSource& ids);

// A stretch of a day in which a room, or somebody who takes part in an item, is taken by something else or
// not there.
struct BusyStretch
{
    Id room = 0;   // one of these two is set
    Id person = 0; // then it holds in every room
    int start = 0; // minutes of the day
    int end = 0;
    Id item = 0; // by what; 0 = recorded availability says no
    bool operator==(const BusyStretch&) const = default;
};

// All of them for one item (and what stands in it) on a day, by room, person and start; stretches of one
// cause that touch are one. The item itself, what holds it and what it holds are in nobody's way. People who
// declined count nowhere; those in its groups and meetings count. An item of 0 asks for rooms only.
QList<BusyStretch> busyForItem(const Plan& plan, const Timing& timing, Id item, Id day);

// Who is in the way from `start` to `end` in a room: "Room Beta has “Panel” until 11:30; Anna Georgieva
// has “Helpdesk” until 12:00". "" when nobody is.
QString clashText(const Plan& plan, const QList<BusyStretch>& busy, Id room, int start, int end);
} // namespace convenor
