// Nobody is booked twice: the part that UNIQUE in the file cannot see, across helpdesks, days and unlike
// meeting lengths.
#pragma once

#include "domain/Plan.h"

#include <QSet>

namespace convenor {
// Refuses (DoubleBooked: person's name, time) a plan in which somebody would sit in two meetings at once,
// one of which the changes placed: by its booking, its expert, or the item or meeting length of its helpdesk.
// Reads the live bookings, not their seats. Looks at nothing when the changes touch none of these.
Result<Done> checkBookings(const Plan& after, const ChangeSet& changes);

// Those of some bookings that must go so that none of them takes somebody into two meetings at once: of two
// the one that is not pinned, then the later one; none that took place.
QSet<Id> clashingBookings(const Plan& plan, const QSet<Id>& touched);
} // namespace convenor
