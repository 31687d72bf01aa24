// What no division can undercut, and what cannot be at all.
#pragma once

#include "solve/GroupSolver.h"

namespace convenor::solve {
// The least possible sum of seatCost over all rounds and seats that attain it: one min-cost flow over all
// rounds that share their topics (each person takes as many different topics as rounds, each topic between
// rounds*least and rounds*most people), split into rounds by edge colouring (König); a flow for each round
// else. Pins, languages, presence and sizes are kept; pairs (apart, together), repeats and balance are not
// looked at.
struct PreferenceOptimum
{
    bool feasible = false; // the flow exists
    long long cost = 0;    // proven least
    Seating seats;         // of that cost; where pins make the split hard it may break sizes (see exact)
    bool exact = false;    // seats keep sizes, pins, languages and topics at that cost
};
PreferenceOptimum preferenceOptimum(const GroupProblem& problem);

// Pairs that must meet again, whatever is done: counting pairs over all rounds against all pairs of people,
// and for each two rounds that a group of s people is spread over at most R groups (pigeonhole). `sizes`:
// [round][group] people; every one takes part in every round. "5 groups of 6: least possible 5" (2 rounds).
long long leastRepeats(int people, const std::vector<std::vector<int>>& sizes);

// The bound of all seatings that keep the rules: preference optimum, and the least repeats of any sizes that
// are allowed, given who is present, which topics the rounds share, who is pinned twice and whose meetings
// are excused. Where the flow does not exist, no seating keeps the rules: then preference is 0 and total
// counts one broken rule at least.
GroupBound boundOf(const GroupProblem& problem, const PreferenceOptimum& optimum);

// Hard rules that contradict each other before anybody is seated; empty = none found (by counting, by flow,
// by the closure of pairs). Each names the smallest thing that an organiser can change.
std::vector<Conflict> impossibleRules(const GroupProblem& problem);
} // namespace convenor::solve
