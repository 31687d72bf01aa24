// The seats of bookings: rows derived from them, never typed.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// Completes a set with the seat rows that its bookings ask for: one for each human of a live booking, none
// for others. `after` is the plan with the set applied. A set that is complete stays as it is.
void completeSeats(const Plan& after, ChangeSet& changes, IdSource& ids);

// Whether a set can leave seats wrong at all: most edits cannot, and need no plan made to find out.
bool concernsSeats(const ChangeSet& changes);
} // namespace convenor
