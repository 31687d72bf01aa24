// Ways out when the agenda runs over: past the end of a day, or over a fixed start.
#pragma once

#include "domain/rules/Problem.h"

namespace convenor {
// What runs over. In front of a pinned item: `item` is that one, and what stands in front of it among its
// siblings ends too late. At the end of a day: `item` is 0.
struct Overrun
{
    Id day = 0;
    Id item = 0;
    int minutes = 0; // how much too late, more than 0
    bool operator==(const Overrun&) const = default;
};

// The overrun before a pinned item, or at the end of a day; empty when there is none there.
std::optional<Overrun> overrunBefore(const RuleInput& input, Id item);
std::optional<Overrun> overrunOfDay(const RuleInput& input, Id day);

// What can be done about it, in this order, each only where it helps: use the free minutes (buffers) in
// front; shorten the talks in proportion, by steps of 5 minutes (talks, panels, questions, down to half of
// each; exercises and breaks never); shorten the last one before; move the pin and all that comes after it;
// move the smallest item that is enough to another day with room, or to the parking list. Each makes the
// overrun at least so much smaller as its text says, takes no minute from a break or a meal, and moves no pin
// that it does not name.
QList<Fix> waysOutOf(const RuleInput& input, const Overrun& overrun);
} // namespace convenor
