// Schedules that a group of order R develops: R groups of s people, person = (seat j, element r), her group
// in round k is r + a_k(j). People of one seat never meet; people of seats i and j meet in the rounds k for
// which a_k(j) - a_k(i) is the difference of their elements. So nobody meets anybody twice if, for any two
// rounds k and l, the differences a_k(j) - a_l(j) of the s seats are all different (Jungnickel: a partial
// difference matrix over the group).
#pragma once

#include "solve/Chance.h"
#include "solve/FiniteField.h"
#include "solve/GroupProblem.h"
#include "solve/SearchBudget.h"

#include <optional>
#include <vector>

namespace convenor::solve {
struct DifferenceMatrix
{
    AbelianGroup group;                 // as many elements as groups of people
    std::vector<std::vector<int>> rows; // [round][seat]: a_k(j)
    long long collisions = 0; // equal differences beyond the first, over all pairs of rounds; 0 = no repeats
};

// A difference matrix in closed form where one is known: over Z_R with a_k(j) = k*j, or over a product of
// finite fields with a_k(j) = m_k*j (MacNeish), each restricted to as many seats as there are.
std::optional<DifferenceMatrix> closedMatrix(int groups, int rounds, int seats);

// Anneals rows over Z_R and over the elementary group in turn until no collision is left or the budget is
// spent; the best found, which for more seats than groups has collisions anyway.
DifferenceMatrix searchedMatrix(int groups, int rounds, int seats, Chance& chance, SearchBudget& budget);

// Seats of groups*seats people; person seat*groups + element.
Seating developed(const DifferenceMatrix& matrix);
} // namespace convenor::solve
