// Repair: the annealing of a new division, with a price on every seat that people know already.
#include "solve/Annealing.h"
#include "solve/GroupBounds.h"
#include "solve/StartSeating.h"

#include <algorithm>

namespace convenor::solve {
namespace {
// One part of a repair takes a share of a new division's time: most seats stay.
constexpr int shareOfSuitable = 5;
// With a limit every move has to be the best one: more time for fewer changes.
constexpr int shareWithLimit = 3;
// What a seat that people know is worth in the offers between "nobody" and "everything free", in changes of
// the usual size: hardly anything is worth a move but a broken rule; much; a little.
constexpr double prices[] = {50, 12, 5, 2.5};

GroupProblem priced(const GroupProblem& problem, double price)
{
    GroupProblem result = problem;
    result.weights.move = std::max(1, static_cast<int>(price * usualCooling(problem).from));
    return result;
}

// What counts for the people, whatever the price of a move.
long long costOf(const GroupSolution& solution, Weights weights)
{
    weights.move = 0;
    return solution.score.total(weights);
}

// An offer joins the list if it is better than all with fewer moves; those it beats leave.
void join(std::vector<RepairOffer>& offers, const GroupProblem& problem, GroupSolution solution)
{
    const int moved = static_cast<int>(solution.score.moved);
    const long long cost = costOf(solution, problem.weights);
    const bool beaten = std::any_of(offers.begin(), offers.end(), [&](const RepairOffer& offer) {
        return offer.moved <= moved && costOf(offer.solution, problem.weights) <= cost;
    });
    if (beaten)
        return;
    std::erase_if(offers, [&](const RepairOffer& offer) {
        return offer.moved >= moved && costOf(offer.solution, problem.weights) >= cost;
    });
    const auto place = std::find_if(offers.begin(), offers.end(),
                                    [&](const RepairOffer& offer) { return offer.moved > moved; });
    std::vector<Conflict> broken = brokenRules(problem, solution.seats);
    offers.insert(place, {moved, std::move(solution), std::move(broken)});
}
} // namespace

GroupSolution repairGroups(const GroupProblem& problem, int mostMoves, const SolveOptions& options)
{
    const int share = mostMoves > 0 ? shareWithLimit : shareOfSuitable;
    const long long iterations =
        options.iterations > 0 ? options.iterations : suitableIterations(problem) / share + 1;
    // Without a price the moves that are allowed would be spent on the first small gains.
    const bool needsPrice = mostMoves > 0 && problem.weights.move == 0;
    const GroupProblem question = needsPrice ? priced(problem, 1) : problem;
    SolverWork work(question, options, iterations);
    GroupSolution solution;
    solution.bound = boundOf(problem, preferenceOptimum(problem));
    work.setBound(solution.bound.total);

    Chance chance(options.seed);
    GroupState state(question);
    if (!problem.reference.empty())
        state.seatAll(problem.reference);
    seatEverybody(state, chance, work);
    work.offer(state);
    mendSeats(state, work, mostMoves);
    work.offer(state);

    // It begins less hot than a new division, which would forget where people sit.
    const Cooling usual = usualCooling(problem);
    Annealing annealing(state, chance, work, mostMoves);
    if (!work.isStopped())
        annealing.run(work.left(), {0.7 * usual.from, usual.to});

    solution.seats = seatingOf(problem, work.best());
    solution.score = scoreOf(problem, solution.seats);
    solution.iterations = work.spent();
    solution.stopped = work.isStopped();
    return solution;
}

std::vector<RepairOffer> repairOffers(const GroupProblem& problem, const SolveOptions& options)
{
    // A new division takes more of the time than any other offer.
    constexpr int partsOfFree = 3;
    constexpr double parts = 1 + std::size(prices) + partsOfFree;
    const long long suitable = std::max(1LL, suitableIterations(problem) / shareOfSuitable);
    int part = 0;
    SolveOptions own = options;
    own.iterations =
        options.iterations > 0 ? std::max(1LL, options.iterations / static_cast<int>(parts)) : suitable;
    if (options.progress) {
        own.progress = [&](GroupProgress progress) {
            const int ofNow = part <= int(std::size(prices)) ? 1 : partsOfFree;
            progress.done = (part + ofNow * progress.done) / parts;
            options.progress(progress);
        };
    }
    std::vector<RepairOffer> offers;
    const auto offer = [&](GroupSolution solution) {
        solution.score = scoreOf(problem, solution.seats);
        join(offers, problem, std::move(solution));
        ++part;
    };
    offer(repairGroups(problem, 0, own));
    for (const double price : prices) {
        if (options.stop.stop_requested())
            return offers;
        offer(repairGroups(priced(problem, price), -1, own));
    }
    if (!options.stop.stop_requested()) {
        // From the best that has been found, so that it is better than that or nothing new.
        const auto best =
            std::min_element(offers.begin(), offers.end(), [&](const auto& one, const auto& other) {
                return costOf(one.solution, problem.weights) < costOf(other.solution, problem.weights);
            });
        GroupProblem free = problem;
        free.weights.move = 0;
        free.reference = best->solution.seats;
        own.iterations *= partsOfFree;
        offer(repairGroups(free, -1, own));
    }
    return offers;
}
} // namespace convenor::solve
