// What becomes of bookings when the ground under them moves: slots that are no more.
#pragma once

#include "domain/HelpdeskRecords.h"
#include "domain/Plan.h"

namespace convenor {
// Completes a set that moved the ground under bookings. Where the meeting length or the changeover changed,
// each booking keeps its number: the third meeting stays the third. Otherwise a booking keeps its time as
// long as that is a slot. Whose number or slot is no more (item shortened, a break put in, an expert's
// window) waits again, as does who would come to sit in two meetings by it, or because the helpdesk begins at
// another time (letWait). What stood beside the slots on purpose, what took place, and what the set itself
// places stay: a length that lets two meetings that took place overlap is refused when it is applied
// (checkBookings). `before` is the plan without the set, `after` with it.
void keepBookings(const Plan& before, const Plan& after, ChangeSet& changes, IdSource& ids);

// Whether a set can move the ground under bookings of the plan at all: most edits cannot, and need no plan
// made to find out.
bool concernsBookings(const Plan& before, const ChangeSet& changes);

// Frees the place of a meeting: who had it waits, by a new request where there was none. A meeting that was
// confirmed stays as a cancelled one, so that its invitation can be taken back (export calendar).
void letWait(const Plan& plan, const Booking& booking, ChangeSet& changes, IdSource& ids);

// What a set does to meetings that are to come.
struct MeetingShift
{
    int moved = 0;   // that stay, at another time or with somebody else
    int waiting = 0; // whose people wait again
    bool operator==(const MeetingShift&) const = default;
};
MeetingShift shiftOf(const ChangeSet& changes);
// The same in words, for the status line: "2 meetings moved, 1 meeting waits again"; "" when nothing.
QString meetingsMovedText(const ChangeSet& changes);
} // namespace convenor
