// How far, and from when, somebody shifts a day: "10", "-5 from 11:00", "1h now".
#pragma once

#include <QString>

#include <optional>

namespace convenor {
struct ShiftWish
{
    int by = 0;                   // minutes; negative = earlier
    std::optional<int> from = {}; // minutes from local midnight of the day
    bool fromNow = false;         // from what begins now
    bool operator==(const ShiftWish&) const = default;
};
// Minutes as in a cell of minutes, with or without a sign, and behind "from", "@" or a comma a time as in a
// start cell, or "now". Nothing when the text is none of these, or says 0 minutes.
std::optional<ShiftWish> typedShift(const QString& text);
} // namespace convenor
