// Schedules without repeats for full groups, by all constructions that are known here.
#pragma once

#include "solve/Chance.h"
#include "solve/GroupProblem.h"
#include "solve/SearchBudget.h"

#include <optional>
#include <vector>

namespace convenor::solve {
// Nobody meets anybody twice. Groups are full: people beyond those wanted are to be left out evenly.
struct MixingDesign
{
    Seating seats;              // [round][person]
    std::vector<int> seatClass; // by person: people of one class never meet; empty = no such classes
    const char* method = "";
};

// `groups` groups of `size` over `rounds` rounds, without any search (well below a millisecond for a few
// hundred people): a closed difference matrix, an entry of the table, and on top of either further rounds
// within the seat classes, which are smaller schedules of the same kind. The first size*groups people stand
// for groups of that size; where classes are given, they are of `groups` people each in turn.
std::optional<MixingDesign> knownDesign(int size, int groups, int rounds);

// An entry of the table that holds groups*groups people: for smaller groups, people have to be left out
// evenly (evenChoice), which only a search can do when every row of the array is a round.
std::optional<MixingDesign> wholeArray(int groups, int rounds);

// The same as knownDesign by seeded search: difference matrices, seat rounds, base rounds turned by a cyclic
// group.
std::optional<MixingDesign> searchedDesign(int size, int groups, int rounds, Chance& chance,
                                           SearchBudget& budget);
} // namespace convenor::solve
