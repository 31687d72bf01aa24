#include "solve/GroupBounds.h"
#include "solve/TopicRounds.h"

#include <algorithm>

namespace convenor::solve {
namespace {
constexpr int sweeps = 3; // over the rounds, where picks do not fit into rounds at once

void write(const TopicPicks& picks, std::vector<int>& seats)
{
    for (std::size_t p = 0; p < seats.size(); ++p) {
        if (!picks.topics[p].empty())
            seats[p] = picks.topics[p].front();
    }
}

// Sizes, languages and topics are kept; what pins break is no matter.
bool keepsRules(const GroupProblem& problem, const Seating& seats)
{
    for (const Conflict& conflict : brokenRules(problem, seats)) {
        switch (conflict.kind) {
        case Conflict::Kind::TooFull:
        case Conflict::Kind::TooEmpty:
        case Conflict::Kind::NoSeat:
        case Conflict::Kind::TopicTwice:
            return false;
        case Conflict::Kind::Language:
            if (problem.pinned[std::size_t(conflict.round)][std::size_t(conflict.person)] == nowhere)
                return false;
            break;
        default:
            break;
        }
    }
    return true;
}

long long costOf(const GroupProblem& problem, const Seating& seats)
{
    long long cost = 0;
    for (int round = 0; round < problem.roundCount(); ++round) {
        for (int person = 0; person < problem.people; ++person) {
            const int seat = seats[std::size_t(round)][std::size_t(person)];
            if (seat != nowhere)
                cost += problem.cost(round, person, seat);
        }
    }
    return cost;
}

Seating pinnedSeats(const GroupProblem& problem)
{
    Seating seats = problem.pinned;
    for (std::size_t round = 0; round < seats.size(); ++round) {
        for (std::size_t p = 0; p < seats[round].size(); ++p) {
            if (!problem.present[round][p])
                seats[round][p] = nowhere;
        }
    }
    return seats;
}

// Each round of a set by itself: the sum is a bound, the seats keep all but "no topic twice".
struct ByRound
{
    bool feasible = true;
    long long cost = 0;
};
ByRound solveByRound(const GroupProblem& problem, const TopicRounds& set, Seating& seats)
{
    ByRound result;
    for (int round : set.rounds) {
        const Pool pool = poolOf(problem, round);
        const TopicPicks picks = pool.fits ? cheapestPicks(pool.free) : TopicPicks{};
        result.feasible = result.feasible && picks.feasible;
        result.cost += picks.cost + pool.pinnedCost;
        if (picks.feasible)
            write(picks, seats[std::size_t(round)]);
    }
    return result;
}

// Round after round afresh, the others as they are, until nothing is broken.
void mend(const GroupProblem& problem, const TopicRounds& set, Seating& seats)
{
    for (int sweep = 0; sweep < sweeps && !keepsRules(problem, seats); ++sweep) {
        for (int round : set.rounds) {
            const Pool pool = poolOf(problem, round, &seats);
            const TopicPicks picks = cheapestPicks(pool.free);
            if (picks.feasible)
                write(picks, seats[std::size_t(round)]);
        }
    }
}

// Adds what a set of rounds costs at least, and seats its people.
void solveSet(const GroupProblem& problem, const TopicRounds& set, PreferenceOptimum& optimum)
{
    const bool one = set.rounds.size() == 1;
    const Pool pool = one ? poolOf(problem, set.rounds.front()) : poolOf(problem, set);
    const TopicPicks picks = pool.fits ? cheapestPicks(pool.free) : TopicPicks{};
    if (!picks.feasible) {
        optimum.feasible = false;
        return;
    }
    long long cost = picks.cost + pool.pinnedCost;
    if (one) {
        write(picks, optimum.seats[std::size_t(set.rounds.front())]);
    } else {
        Seating byRound = optimum.seats;
        if (!set.regular) { // the pool is a relaxation: the rounds one by one may say more
            const ByRound result = solveByRound(problem, set, byRound);
            optimum.feasible = optimum.feasible && result.feasible;
            if (!result.feasible)
                return;
            cost = std::max(cost, result.cost);
        }
        if (!splitIntoRounds(problem, set, picks, optimum.seats))
            optimum.seats = std::move(byRound);
        mend(problem, set, optimum.seats);
    }
    optimum.cost += cost;
}
} // namespace

PreferenceOptimum preferenceOptimum(const GroupProblem& problem)
{
    PreferenceOptimum optimum;
    optimum.feasible = true;
    optimum.seats = pinnedSeats(problem);
    for (const TopicRounds& set : topicRoundsOf(problem))
        solveSet(problem, set, optimum);
    optimum.exact = optimum.feasible && keepsRules(problem, optimum.seats) &&
                    costOf(problem, optimum.seats) == optimum.cost;
    return optimum;
}
} // namespace convenor::solve
