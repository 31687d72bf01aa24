// Everybody meets as many others as possible: rounds of equal groups without repeated pairs.
#pragma once

#include "solve/GroupSolver.h"

namespace convenor::solve {
struct MixingSchedule
{
    Seating seats;         // [round][person]; group sizes differ by at most one
    long long repeats = 0; // sum over pairs of (meetings - 1)
    long long bound = 0;   // proven least possible
    // Seat class of each person: people of one class meet in no round (empty where the method has none), so
    // that people who must be kept apart can be put into one class.
    std::vector<int> seatClass;
    const char* method = ""; // "difference matrix", "table of designs", "annealing", ...; never null
};
// `people` into `groups` groups over `rounds` rounds (each at least 1, or there is no schedule). Without
// repeats wherever a construction is known; otherwise the best that options.iterations (0 = what suits: a
// second or two) find. With more people than groups*groups some must meet again: those who do are always the
// same. Progress tells meetings again: `bound` counts them, unweighted.
MixingSchedule mixingSchedule(int people, int groups, int rounds, const SolveOptions& options);
} // namespace convenor::solve
