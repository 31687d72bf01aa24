// A day of the agenda as a board: rooms across, time down in rows of five minutes.
#pragma once

#include "domain/planners/GridPlanner.h"

namespace convenor {
// What stands on the board: an item, or the strip of a session beside what stands in it.
struct DayGridBlock
{
    Id item = 0;
    ItemKind kind = ItemKind::Talk;
    Id room = 0;   // roomOnGrid
    int start = 0; // minutes from local midnight of the day
    int end = 0;
    QString title = {};
    QString people = {};    // as the people cell of the agenda
    QString session = {};   // title of what it stands in
    QString overlaps = {};  // title of something else in its room at that time; empty = nothing is
    bool isStrip = false;   // a session that holds others
    bool isPlenary = false; // across all rooms: a break, a meal, what has no room, what nothing runs beside
    bool isPinned = false;
    bool isInternal = false;
    bool isMain = true; // the largest of several pieces: a lunch around a room in which something goes on
    // Where it stands on the board. Pieces never share a cell.
    int row = 0;
    int rows = 1;
    int column = 0;
    int columns = 1;
    bool operator==(const DayGridBlock&) const = default;
};

// A room has a column for each of its strips side by side and for each of the items that overlap in it.
struct DayGridColumn
{
    enum Kind { Sessions, Room, NoRoom }; // Sessions: strips of sessions that are in no one room
    Kind kind = Room;
    Id room = 0;
    bool isStrip = false;
    int place = 0;      // among the columns of its room and kind
    QString title = {}; // of the room
    std::optional<int> capacity = {};
    int hidden = 0; // items of the room for which there was no column: they stand in the list
    bool operator==(const DayGridColumn&) const = default;
};

struct DayGrid
{
    static constexpr int rowMinutes = 5;

    Id day = 0;
    int firstMinute = 0; // of the first row: a full hour
    int rows = 0;
    QList<DayGridColumn> columns;
    QList<DayGridBlock> blocks; // in agenda order, pieces of one item side by side

    int minuteAt(int row) const { return firstMinute + row * rowMinutes; }
    // The row in which a minute lies, within the board.
    int rowAt(int minute) const;
    bool operator==(const DayGrid&) const = default;
};

// Rooms in which something of the workshop takes place come first, then the others, each in the order in
// which they were typed; then what has no room while something else goes on. Times lie within 0:00 and 48:00:
// whatever a file holds beyond stands at the edge. At most mostLanes items side by side in a room, mostStrips
// sessions within each other. Empty for a day that the plan does not have. Pure.
DayGrid dayGrid(const Plan& plan, const Timing& timing, Id day);

inline constexpr int mostLanes = 24;
inline constexpr int mostStrips = 4;
} // namespace convenor
