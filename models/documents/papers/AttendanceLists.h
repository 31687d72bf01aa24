// Which attendance lists there are, and who stands on which page of them.
#pragma once

#include "documents/papers/FrozenOrder.h"
#include "documents/papers/PaperContext.h"

#include <functional>
#include <vector>

namespace convenor {
// A list to be signed: a day, or half of one; everybody, or those who come from here or from abroad.
struct AttendanceList
{
    Id day = 0;
    QString unit;   // "day 3 morning local"
    PaperText part; // "Morning"; empty for a whole day
    PaperText who;  // "Local participants"; empty for everybody
    int start = 0;  // minutes from local midnight
    int end = 0;    // the same as start when nothing is on the agenda
    QList<Id> people;
};

// The lists that are for one time, as the options ask for them, by day and time. Together, because who stands
// on a printed one of them stands on no other. A list with nobody on it is among them: it may be printed.
QList<QList<AttendanceList>> attendanceLists(const PaperContext& context);

// A page of a list: those who stand on it (0 or somebody who is not in the plan any more: an empty row), and
// how many empty rows follow for those who just walk in.
struct AttendancePage
{
    QList<Id> people;
    int blanks = 0;
    int tightness = 0; // index of the room it was given

    bool operator==(const AttendancePage&) const = default;
};

// Lengths are points.
struct AttendanceRoom
{
    double first = 0;                   // for the rows of the first page, header row not included
    double next = 0;                    // the same of every further page
    double tail = 0;                    // what stands under the last row of a list
    double blank = 1;                   // height of an empty row
    std::function<double(Id)> row = {}; // height of somebody's row
};

// Empty rows on every list: as many as the last page still takes, and at least so many.
inline constexpr int leastWalkIns = 5;

// Pages of a unit: as printed, or filled one after another. Never empty. `rooms`, at least one, are from the
// usual one to the tightest: a page that was printed stays one page, in the first room that takes it; what
// was not printed has the usual one. What stands under the last row comes on a page of its own where no room
// is left for it.
QList<AttendancePage> attendancePages(const FrozenUnit& unit, const std::vector<AttendanceRoom>& rooms);
} // namespace convenor
