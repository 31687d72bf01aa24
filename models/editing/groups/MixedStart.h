// Seats of a schedule in which nobody, or hardly anybody, meets again.
#pragma once

#include "editing/groups/GroupCase.h"
#include "solve/GroupSolver.h"

namespace convenor {
// For rounds in which nobody has a wish, with as many groups each and the same people, and no other round
// that counts: the mixing schedule, its groups named so that pinned people sit where they are pinned. Who is
// to be apart, and who is pinned to different groups, is of one seat class where there is one, so that they
// never meet. Nothing where no schedule fits; sizes, languages and pairs may still be broken: a start to
// improve.
std::optional<solve::Seating> mixedStart(const GroupCase& given, const solve::SolveOptions& options);
} // namespace convenor
