// The divider: annealing with exact deltas, exact one-per-group reassignment, several starts.
// No clock and no global chance: the same problem, seed and iterations give the same seats on any machine.
#pragma once

#include "solve/GroupProblem.h"

#include <functional>
#include <stop_token>

namespace convenor::solve {
// How far the work is, told from the thread that works, some ten times a second or more often.
struct GroupProgress
{
    double done = 0;                // 0 to 1
    GroupScore best;                // found so far
    long long bound = 0;            // total() cannot be less
    const Seating* seats = nullptr; // of the best; only while it is told
};

struct SolveOptions
{
    std::uint64_t seed = 1;
    // Elementary tries; 0 = as many as suit the size of the problem (suitableIterations).
    long long iterations = 0;
    // Asked to stop, it answers within 50 ms with the best so far.
    std::stop_token stop = {};
    std::function<void(const GroupProgress&)> progress = {};
};

// What cannot be undercut, part by part; each is proven.
struct GroupBound
{
    long long preference = 0; // the least sum of seatCost that sizes, pins, languages and topics allow
    long long repeats = 0;
    long long total = 0; // weighted
};

struct GroupSolution
{
    Seating seats;
    GroupScore score; // = scoreOf(problem, seats)
    GroupBound bound;
    long long iterations = 0; // made
    bool stopped = false;
};

// The best seating found. Never throws for a well-formed problem; rules that cannot all be kept make
// score.broken > 0 (ask brokenRules, or impossibleRules before).
GroupSolution solveGroups(const GroupProblem& problem, const SolveOptions& options);

// How many iterations suit a problem: some seconds on an ordinary laptop for 350 people and 4 rounds.
long long suitableIterations(const GroupProblem& problem);

// Improves a given seating with as few moves as possible: problem.reference is where people sit now
// (nowhere = newly come), problem.weights.move what one changed seat is worth. At most `mostMoves` seats of
// the reference change (-1 = no limit). Whoever is present and has no seat gets one.
GroupSolution repairGroups(const GroupProblem& problem, int mostMoves, const SolveOptions& options);

// The price list of a repair: what can be had for how many moved seats.
struct RepairOffer
{
    int moved = 0; // seats of the reference that change
    GroupSolution solution;
    std::vector<Conflict> broken; // not empty: impossible with so few moves, because ...
};
// In rising order of `moved`, no two with the same, none that costs more moves and is no better: nobody is
// moved; the fewest moves that keep all rules; more moves where they pay (J clearly better per move);
// everything free again (a new division, as solveGroups without reference).
std::vector<RepairOffer> repairOffers(const GroupProblem& problem, const SolveOptions& options);
} // namespace convenor::solve
