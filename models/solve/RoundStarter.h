// Schedules that a cyclic group develops from one round (or a few) to all: the people are `orbits` circles of
// `period` people each and a few fixed ones; turning every circle by one step turns a round into the next. No
// pair meets twice if the base rounds hold no difference of two places twice (Bose; Ray-Chaudhuri and Wilson
// found Kirkman's schoolgirls this way). A group of people that is not found in a textbook is found here by
// annealing over the base rounds, which are `period` times smaller than the schedule.
#pragma once

#include "solve/Chance.h"
#include "solve/GroupProblem.h"
#include "solve/SearchBudget.h"

#include <vector>

namespace convenor::solve {
struct StarterShape
{
    int size = 0;   // people in a group
    int groups = 0; // in a round
    int period = 0; // steps of a circle = rounds that one base round gives
    int orbits = 0; // circles
    int fixed = 0;  // people who stay; orbits*period + fixed = size*groups
    int bases = 0;  // base rounds
    bool operator==(const StarterShape&) const = default;
};

struct RoundStarter
{
    StarterShape shape;
    // [base][place]: the person (circle*period + step, the fixed ones last); size places for each group.
    std::vector<std::vector<int>> bases;
    long long collisions = 0; // differences beyond the first of their kind; 0 = nobody meets anybody twice
};

// Shapes under which `rounds` rounds may exist without repeats (by counting differences), likeliest first.
std::vector<StarterShape> starterShapes(int size, int groups, int rounds);

// Anneals the base rounds of a shape from a random start for at most so many tries.
RoundStarter searchedStarter(const StarterShape& shape, long long tries, Chance& chance,
                             SearchBudget& budget);

// All rounds of a starter: base 0 at every step, then base 1 ...
Seating developed(const RoundStarter& starter);
} // namespace convenor::solve
