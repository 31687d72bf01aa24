// What an organiser wants to know of a day at a glance: how long people listen, which lane ends early.
#pragma once

#include "domain/Timing.h"

namespace convenor {
// How long a participant listens to somebody in front, against the working time of the day. In front: talks,
// panels, and sessions of which nothing more is planned. Everything else in which people do something
// themselves is active: questions, discussions, groups, market places, meetings, helpdesks, visits. Breaks,
// meals and what is for the organisers only are no working time. Of parallel sessions the lane with the
// longest time in front counts, as one person can be in one only.
struct FrontTime
{
    int front = 0;   // minutes
    int working = 0; // minutes
    bool operator==(const FrontTime&) const = default;
};
FrontTime frontTimeOf(const Plan& plan, const Timing& timing, Id day);
// "2 h 10 of 4 h 15 in front"; "" when nothing is planned.
QString frontTimeText(const FrontTime& time);

// The free minutes at the end of a lane of parallel sessions, against the one that ends last; empty for an
// item that is no lane.
std::optional<int> freeInLane(const Plan& plan, const Timing& timing, Id item);
// "15 free"; "" for no lane and for the longest one.
QString freeInLaneText(const Plan& plan, const Timing& timing, Id item);

// A length in words that parseMinutes reads: "2 h 10", "45 min".
QString lengthText(int minutes);
} // namespace convenor
