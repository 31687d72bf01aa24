// Places of the agenda as people type them: "Fri 14:30, Room B", "day 2", "+1", "parking list".
#pragma once

#include "domain/Plan.h"
#include "domain/Timing.h"

#include <QStringList>

namespace convenor {
// Where somebody wants items to be; what was not told stays as it is.
struct PlaceWish
{
    Id day = 0; // 0 = not told
    std::optional<int> start = {};
    Id room = 0; // 0 = not told
    bool parking = false;
    bool operator==(const PlaceWish&) const = default;
};

// A day as the window and typed places call it, "Fri 10 Dec".
QString dayName(const Day& day);

// What was typed, or the piece of it that is nothing of the kind (`unknown`; all of it when it says too much,
// as two days do).
struct TypedPlace
{
    std::optional<PlaceWish> wish;
    QString unknown;
};
// Days ("Fri 10 Dec", "Friday", "day 2", "10.12.", "2021-12-10", "+1" and "-1" for the days beside
// `shownDay`), times (as in a start cell), rooms by name or its beginning, and the parking list, in any
// order, with spaces or commas between. Case and accents do not matter.
TypedPlace typedPlace(const Plan& plan, const Timing& timing, Id shownDay, const QString& text);

// What can be typed, for completion: days, rooms, the parking list.
QStringList placeSuggestions(const Plan& plan, const Timing& timing);
} // namespace convenor
