// Moving the rest of a day by some minutes.
#pragma once

#include "domain/Timing.h"

namespace convenor {
// Everything of the day that begins at or after `fromMinute` (minutes from local midnight of the day) begins
// `by` minutes later, or earlier when negative; everything else begins when it did. Pins move along, floats
// ripple, buffers survive: only where a float stands behind something that stays does its buffer take up the
// minutes, or give them back. The opening of the day moves along when it lies at or after `fromMinute`.
// Groups and bookings hang on items and follow by themselves. `timing` is that of the plan. Nothing when the
// day has nothing to move, when something would begin before it can (see mostEarlier), before midnight, or
// later than 47:59. What moved moves back by -n from the earliest of it on, the opening included.
ChangeSet shiftFrom(const Plan& plan, const Timing& timing, Id day, int fromMinute, int by);

// By how many minutes at most shiftFrom can move the same items earlier: until one of them would begin before
// what stays in front of it is over, or before midnight. 0 when there is nothing to move.
int mostEarlier(const Plan& plan, const Timing& timing, Id day, int fromMinute);

// The changes of buffers by which the day's floats begin when `starts` says (minutes by item; items that are
// not named begin as they do now), whatever lengths, pins and order are in `plan`: a float's buffer becomes
// what lies between the end of what is before it and its wanted start. Empty when one cannot begin that
// early. `opens`: when the day opens then.
std::optional<ChangeSet> buffersFor(const Plan& plan, Id day, int opens, const QHash<Id, int>& starts);
} // namespace convenor
