// What improves a schedule that no construction gives: annealing over exchanges of two people in a round, and
// choosing people out of a larger schedule.
#pragma once

#include "solve/Chance.h"
#include "solve/GroupProblem.h"
#include "solve/SearchBudget.h"

#include <vector>

namespace convenor::solve {
// Sum over all pairs of (meetings - 1), everybody in every round.
long long repeatsOf(const Seating& seats, int groups);

struct MixingAnnealing
{
    int groups = 0;
    // So many first rounds, which hold no repeats among themselves, stay as they are in the first half and
    // move seldom in the second.
    int kept = 0;
    double warm = 0;      // the first temperature, in repeats: 0.45 forgets the start
    long long target = 0; // no fewer repeats are looked for
};
// Anneals a schedule by exchanging two people of a round until the target is reached or the budget is spent;
// group sizes stay as they are. The best schedule met; `least` is told its repeats as soon as it is met.
Seating annealedMixing(const Seating& start, const MixingAnnealing& how, long long& least, Chance& chance,
                       SearchBudget& budget);

// Some of the people of a schedule: nobody meets anybody more often than before.
struct EvenChoice
{
    std::vector<int> people; // in rising order
    long long off = 0; // by how many people the groups of all rounds miss sizes that differ by at most one
};
// `people` of them with groups as even as the budget finds (off = 0 at best); the first `people` are tried
// first.
EvenChoice evenChoice(const Seating& seats, int groups, int people, Chance& chance, SearchBudget& budget);
} // namespace convenor::solve
