// Places meetings. A helpdesk: min-cost flow, solved again with dearer slots for whoever is in two places at
// once. A marketplace: a flow chooses who meets, a search among these alone (Kempe chains, ejections) when,
// taking turns; then prices for each wish, and one slot re-solved at a time by maximum-weight matching.
// Always with a proven upper bound, which most plans attain. No clock and no global chance: the same problem,
// seed and iterations give the same plan on any machine.
#pragma once

#include "solve/MeetingProblem.h"

#include <cstdint>
#include <functional>
#include <stop_token>

namespace convenor::solve {
// What no plan can exceed, proven: for wishes with an asker the flow asker -> wish -> (expert, slot), for
// meetings of two equals the flow on the bipartite double cover (degree <= free slots, total <= tables x
// slots); the better of those that apply.
struct MeetingBound
{
    long long worth = 0;
};
MeetingBound boundOf(const MeetingProblem& problem);

struct MeetingProgress
{
    double done = 0; // 0 to 1
    MeetingScore best;
    long long bound = 0;
};
struct MeetingOptions
{
    std::uint64_t seed = 1;
    long long iterations = 0; // elementary tries; 0 = as many as suit the size
    std::stop_token stop = {};
    std::function<void(const MeetingProgress&)> progress = {};
};
struct MeetingSolution
{
    MeetingPlan plan;
    MeetingScore score;   // = scoreOf(problem, plan); broken is 0 unless the pins break a rule by themselves
    MeetingBound bound;   // never above boundOf(problem): the work may prove a closer one
    bool optimal = false; // worth == bound
    long long iterations = 0;
    bool stopped = false;
};
// The best plan found; never below first come, first served (wishes in their order, options and slots in
// theirs), pins always kept. Asked to stop, it answers within 50 ms with the best so far (one flow is never
// cut short: 10 ms for 40 experts and 800 people, 200 ms for a marketplace of 2,000 people and 48 slots).
MeetingSolution solveMeetings(const MeetingProblem& problem, const MeetingOptions& options);

// Wishes in their order, each its first option that fits in its first slot that fits.
MeetingPlan firstComeFirstServed(const MeetingProblem& problem);

// Why a wish is not placed, for each of its options the first that holds; the caller has the words.
struct MeetingRefusal
{
    enum Kind {
        NeverTogether, // its people are free together in none of the option's slots, even without meetings
        PersonLimit,   // the asker has had as many meetings as allowed
        CrowdLimit,    // the asker's crowd has
        PersonFull,    // `person` is in other meetings in every slot that is left
        TablesFull,    // in every slot that is left all tables are taken
        NeedsBreak,    // `person` would have too many meetings in a row in every slot that is left
        Clash,         // in each slot that is left one or another of them is in a meeting
        Fits           // nothing: it fits, in `slot`
    };
    int option = 0;
    Kind kind = Clash;
    int person = -1; // the one who has no room
    int slot = -1;   // Fits: the first one; else the slot whose meeting `rival` would have to go
    int rival = -1;  // the wish in `slot` that is worth least among those in the way; -1 = none alone
};
// A wish that is placed is asked about as if it were not; of a pin nothing is said.
std::vector<MeetingRefusal> whyNotPlaced(const MeetingProblem& problem, const MeetingPlan& plan, int wish);
// The same for several wishes none of which is placed, which is much faster than one after the other.
std::vector<std::vector<MeetingRefusal>> whyNotPlaced(const MeetingProblem& problem, const MeetingPlan& plan,
                                                      const std::vector<int>& wishes);
} // namespace convenor::solve
