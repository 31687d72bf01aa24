// The optimiser's answer as bookings.
#pragma once

#include "editing/meetings/BookingCase.h"

namespace convenor {
// Tables of a matchmaking's meetings by wish, counted from 1; 0 = none (not placed, or no table is left).
// Meetings that stay where they are keep theirs; the others are laid so that as few people as possible go to
// another table for their next meeting.
QList<int> tablesOf(const Plan& plan, const BookingCase& given, const solve::MeetingPlan& placed);

// The bookings that are added, moved and removed for the meetings to stand as placed; `plan` is that of the
// case.
ChangeSet bookingChanges(const Plan& plan, const BookingCase& given, const solve::MeetingPlan& placed,
                         IdSource& ids);
} // namespace convenor
