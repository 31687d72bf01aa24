// Seats to start from: everybody somewhere, and as many rules kept as simple means allow.
#pragma once

#include "solve/Chance.h"
#include "solve/GroupState.h"
#include "solve/SolverWork.h"

namespace convenor::solve {
// Pins first (they are facts, and stay whatever they break), then everybody who is present and has no seat,
// the person with the fewest groups to choose from first, wherever she costs least at that moment. Stops
// early if the work is stopped.
void seatEverybody(GroupState& state, Chance& chance, SolverWork& work);

// The same for everybody who is not pinned, whatever seats they have; then mended.
void seatAfresh(GroupState& state, Chance& chance, SolverWork& work);

// Looks for broken rules and takes the best change of seats that mends each, until none is left or none
// helps: a place elsewhere, or changing places with somebody. At most `mostMoves` seats of the reference
// change
// (-1 = no limit). Pins stay.
void mendSeats(GroupState& state, SolverWork& work, int mostMoves);
} // namespace convenor::solve
