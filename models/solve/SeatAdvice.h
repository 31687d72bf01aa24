// Why somebody sits where she sits, and what another seat would cost.
#pragma once

#include "solve/GroupProblem.h"

namespace convenor::solve {
// A way to bring a person into another group of a round.
struct SeatOption
{
    int group = nowhere;
    int exchange = nowhere;       // who goes the other way; nowhere = nobody has to
    GroupScore change;            // what the score changes by, part by part (negative = better)
    std::vector<Conflict> broken; // rules that this would newly break
};
// For every other group of the round the cheapest way there: moving alone where there is room, or the best
// exchange with somebody who is not pinned (alone where that costs the same; where neither is possible, alone
// into the full group). Cheapest first by total(). Exact: change = scoreOf(after) - scoreOf(before). Empty
// for somebody who is absent; somebody without a seat can only come alone.
std::vector<SeatOption> seatOptions(const GroupProblem& problem, const Seating& seats, int round, int person);

// Whom a person meets again in a round: people of the same group met in another round, rising, without those
// to be kept together.
std::vector<int> metBefore(const GroupProblem& problem, const Seating& seats, int round, int person);

// What each person of a round adds to the score: wishes, pairs met again, balance; for the board's marks.
// Zeros for those without a seat.
struct SeatFacts
{
    int rankCost = 0;
    int metAgain = 0;    // people of metBefore
    int overBalance = 0; // attributes by which the group has too many of this person's value
};
std::vector<SeatFacts> seatFacts(const GroupProblem& problem, const Seating& seats, int round);
} // namespace convenor::solve
