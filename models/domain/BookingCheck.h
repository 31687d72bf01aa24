// Nobody is booked twice: the part that UNIQUE in the file cannot see, across helpdesks and unlike meeting
// lengths.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// Refuses (DoubleBooked: person's name, time) a plan in which somebody whose seats the changes touch would
// sit in two meetings at once. Looks at nothing when the changes touch no booking, seat, helpdesk or agenda
// time.
Result<Done> checkBookings(const Plan& after, const ChangeSet& changes);
} // namespace convenor
