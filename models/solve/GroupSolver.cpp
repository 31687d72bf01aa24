#include "solve/GroupSolver.h"

#include "solve/Annealing.h"
#include "solve/GroupBounds.h"
#include "solve/StartSeating.h"

#include <algorithm>

namespace convenor::solve {
namespace {
// Small problems are tried again and again, hot and short; of large ones each seat earns a longer annealing,
// and all end in some seconds.
constexpr long long smallProblem = 200;      // free seats
constexpr long long suitableTries = 200'000; // for each free seat
constexpr long long suitableTriesOfSmall = 100'000;
// A try costs the more the more people there are (caches): so many fewer for each free seat.
constexpr long long mostSuitable = 48'000'000;
constexpr long long leastSuitable = 20'000'000;
constexpr long long fewerForEachSeat = 8'000;

// Of a small problem at least as many starts as there are kinds.
long long triesOfOneStart(long long seats, long long iterations)
{
    constexpr int kinds = 8;
    if (seats >= smallProblem)
        return std::max(1LL, seats * 160'000);
    return std::max(1LL, std::min(seats * 10'000, iterations / kinds));
}

long long freeSeats(const GroupProblem& problem)
{
    long long seats = 0;
    for (int round = 0; round < problem.roundCount(); ++round) {
        for (std::size_t person = 0; person < std::size_t(problem.people); ++person)
            seats += problem.groupCount(round) > 1 && problem.present[std::size_t(round)][person] &&
                     problem.pinned[std::size_t(round)][person] == nowhere;
    }
    return seats;
}
} // namespace

long long suitableIterations(const GroupProblem& problem)
{
    const long long seats = freeSeats(problem);
    const long long tries = seats * (seats < smallProblem ? suitableTriesOfSmall : suitableTries);
    return std::max(1LL, std::min(tries, std::max(leastSuitable, mostSuitable - seats * fewerForEachSeat)));
}

GroupSolution solveGroups(const GroupProblem& problem, const SolveOptions& options)
{
    const long long iterations = options.iterations > 0 ? options.iterations : suitableIterations(problem);
    SolverWork work(problem, options, iterations);
    const PreferenceOptimum optimum = preferenceOptimum(problem);
    GroupSolution solution;
    solution.bound = boundOf(problem, optimum);
    work.setBound(solution.bound.total);

    Chance chance(options.seed);
    GroupState state(problem);
    if (optimum.feasible)
        state.seatAll(optimum.seats);
    seatEverybody(state, chance, work);
    mendSeats(state, work, -1);
    work.offer(state);

    Cooling cooling = usualCooling(problem);
    Annealing annealing(state, chance, work);
    if (annealing.freeSeats() < smallProblem)
        cooling = {1.5 * cooling.from, 1.5 * cooling.to};
    const long long perStart = triesOfOneStart(annealing.freeSeats(), iterations);
    // Rules are walls that annealing hardly climbs: small problems also start elsewhere, or so hot that rules
    // melt.
    const bool small = annealing.freeSeats() < smallProblem;
    const Cooling melting = {std::max(cooling.from, 0.3 * problem.weights.broken), cooling.to};
    for (int start = 0; !work.isStopped() && !work.isProven() && work.left() > 0 && annealing.freeSeats() > 0;
         ++start) {
        if (start % 8 == 5)
            seatAfresh(state, chance, work);
        annealing.run(std::min(perStart, work.left()), small && start % 8 == 2 ? melting : cooling);
    }

    solution.seats = seatingOf(problem, work.best());
    solution.score = scoreOf(problem, solution.seats);
    solution.iterations = work.spent();
    solution.stopped = work.isStopped();
    return solution;
}
} // namespace convenor::solve
