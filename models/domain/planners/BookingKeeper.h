// What becomes of bookings when the ground under them moves: slots that are no more.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// Completes a set that moved the ground under bookings. Where the meeting length or the changeover changed,
// each booking keeps its number: the third meeting stays the third. Otherwise a booking keeps its time as
// long as that is a slot. Whose number or slot is no more (item shortened, a break put in, an expert's
// window) waits again, as does who would come to sit in two meetings by it; a booking without request gets
// one. What stood beside the slots on purpose, what took place, and what the set itself places stay: a length
// that lets two meetings that took place overlap is refused when it is applied (checkBookings). `before` is
// the plan without the set, `after` with it.
void keepBookings(const Plan& before, const Plan& after, ChangeSet& changes, IdSource& ids);

// Whether a set can move the ground under bookings of the plan at all: most edits cannot, and need no plan
// made to find out.
bool concernsBookings(const Plan& before, const ChangeSet& changes);

// What a set did to meetings, for the status line: "2 meetings moved, 1 meeting waits again"; "" when
// nothing.
QString meetingsMovedText(const ChangeSet& changes);
} // namespace convenor
