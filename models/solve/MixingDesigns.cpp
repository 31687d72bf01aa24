#include "solve/MixingDesigns.h"

#include "solve/DesignTable.h"
#include "solve/DifferenceMatrix.h"
#include "solve/MixingSearch.h"
#include "solve/RoundStarter.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace convenor::solve {
namespace {
std::vector<int> classesOf(int groups, int classes)
{
    std::vector<int> result;
    for (int person = 0; person < groups * classes; ++person)
        result.push_back(person / groups);
    return result;
}

MixingDesign ofMatrix(const DifferenceMatrix& matrix, const char* method)
{
    return {developed(matrix), classesOf(matrix.group.order(), static_cast<int>(matrix.rows.front().size())),
            method};
}

// Everybody meets size - 1 others in each round, and there must be so many.
bool roomFor(int size, int groups, int rounds)
{
    return static_cast<long long>(size - 1) * rounds <= static_cast<long long>(size) * groups - 1;
}

// Groups of one: everybody alone in every round.
MixingDesign alone(int groups, int rounds)
{
    MixingDesign design{Seating(std::size_t(rounds)), std::vector<int>(std::size_t(groups), 0),
                        "everybody alone"};
    for (std::vector<int>& round : design.seats) {
        for (int person = 0; person < groups; ++person)
            round.push_back(person);
    }
    return design;
}

std::optional<MixingDesign> tabledStarter(int size, int groups, int rounds)
{
    for (const StoredStarter& stored : storedStarters()) {
        const StarterShape& shape = stored.shape;
        if (shape.size != size || shape.groups != groups || shape.period * shape.bases < rounds)
            continue;
        MixingDesign design{developed(starterOf(stored)), {}, "table of designs"};
        design.seats.resize(std::size_t(rounds));
        return design;
    }
    return std::nullopt;
}

// All rows of an array but the last: that one says who never meets, so people are sorted by it.
std::optional<MixingDesign> tabledArray(int size, int groups, int rounds)
{
    for (const StoredArray& stored : storedArrays()) {
        if (stored.symbols() != groups || stored.rows <= rounds || size > groups)
            continue;
        const Seating all = developed(stored);
        std::vector<int> order(all.back().size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
            return all.back()[std::size_t(left)] < all.back()[std::size_t(right)];
        });
        MixingDesign design{Seating(std::size_t(rounds)), classesOf(groups, size), "table of arrays"};
        for (int person = 0; person < size * groups; ++person) {
            for (std::size_t round = 0; round < design.seats.size(); ++round)
                design.seats[round].push_back(all[round][std::size_t(order[std::size_t(person)])]);
        }
        return design;
    }
    return std::nullopt;
}

// A design whose seat classes leave room: the people of a class never met, so each class of `groups` people
// can play a schedule of its own in groups/size groups, the classes side by side.
MixingDesign withSeatRounds(MixingDesign design, int size, int groups, const MixingDesign& inner)
{
    const int groupsOfClass = groups / size;
    for (const std::vector<int>& round : inner.seats) {
        std::vector<int>& seats = design.seats.emplace_back();
        for (int person = 0; person < size * groups; ++person)
            seats.push_back(person / groups * groupsOfClass + round[std::size_t(person % groups)]);
    }
    design.seatClass.clear();
    return design;
}

std::optional<MixingDesign> classDesign(int size, int groups, int rounds)
{
    if (std::optional<DifferenceMatrix> matrix = closedMatrix(groups, rounds, size))
        return ofMatrix(*matrix, "difference matrix");
    for (const StoredMatrix& stored : storedMatrices()) {
        DifferenceMatrix matrix = matrixOf(stored);
        if (matrix.group.order() != groups || static_cast<int>(matrix.rows.size()) < rounds)
            continue;
        matrix.rows.resize(std::size_t(rounds));
        for (std::vector<int>& row : matrix.rows)
            row.resize(std::size_t(size));
        return ofMatrix(matrix, "table of difference matrices");
    }
    return tabledArray(size, groups, rounds);
}

std::optional<MixingDesign> searchedMatrixDesign(int size, int groups, int rounds, long long tries,
                                                 Chance& chance, SearchBudget& budget)
{
    SearchBudget part = budget.part(tries);
    const DifferenceMatrix matrix = searchedMatrix(groups, rounds, size, chance, part);
    if (matrix.collisions > 0)
        return std::nullopt;
    return ofMatrix(matrix, "searched difference matrix");
}

std::optional<MixingDesign> searchedBaseRounds(int size, int groups, int rounds, const StarterShape& shape,
                                               long long tries, Chance& chance, SearchBudget& budget)
{
    const RoundStarter starter = searchedStarter(shape, tries, chance, budget);
    if (starter.collisions > 0 || size * groups != static_cast<int>(starter.bases.front().size()))
        return std::nullopt;
    MixingDesign design{developed(starter), {}, "searched base rounds"};
    design.seats.resize(std::size_t(rounds));
    return design;
}
} // namespace

std::optional<MixingDesign> knownDesign(int size, int groups, int rounds)
{
    if (size == 1)
        return alone(groups, rounds);
    if (rounds == 1)
        return ofMatrix(DifferenceMatrix{cyclicGroup(groups), {std::vector<int>(std::size_t(size), 0)}, 0},
                        "one round");
    if (size > groups || !roomFor(size, groups, rounds))
        return std::nullopt;
    if (std::optional<MixingDesign> design = classDesign(size, groups, rounds))
        return design;
    if (std::optional<MixingDesign> design = tabledStarter(size, groups, rounds))
        return design;
    // As few rounds within the classes as can be: with more of them it only becomes harder.
    for (int inner = std::max(1, rounds - groups); groups % size == 0 && inner < rounds; ++inner) {
        std::optional<MixingDesign> outer = classDesign(size, groups, rounds - inner);
        if (!outer)
            continue;
        const std::optional<MixingDesign> within = knownDesign(size, groups / size, inner);
        if (within)
            return withSeatRounds(std::move(*outer), size, groups, *within);
        break;
    }
    return size == groups ? wholeArray(groups, rounds) : std::nullopt;
}

std::optional<MixingDesign> wholeArray(int groups, int rounds)
{
    for (const StoredArray& stored : storedArrays()) {
        if (stored.symbols() == groups && stored.rows >= rounds) {
            MixingDesign design{developed(stored), {}, "table of arrays"};
            design.seats.resize(std::size_t(rounds));
            return design;
        }
    }
    return std::nullopt;
}

std::optional<MixingDesign> searchedDesign(int size, int groups, int rounds, Chance& chance,
                                           SearchBudget& budget)
{
    // Beyond this many groups the tables of the search would be larger than what it could find is worth.
    constexpr int mostGroups = 1000;
    constexpr int mostForBaseRounds = 200; // people
    constexpr std::size_t mostShapes = 6;
    const int people = size * groups;
    if (size > groups || groups > mostGroups || !roomFor(size, groups, rounds))
        return std::nullopt;
    if (size == 1 || groups == 1)
        return knownDesign(size, groups, rounds);
    std::vector<StarterShape> shapes;
    if (people <= mostForBaseRounds)
        shapes = starterShapes(size, groups, rounds);
    shapes.resize(std::min(shapes.size(), mostShapes));
    if (rounds > groups && groups % size != 0 && shapes.empty())
        return std::nullopt; // there is no way to try
    // All ways in turn, each time with more patience.
    for (long long tries = 60'000; budget.open(); tries *= 4) {
        budget.spend(1);
        if (rounds <= groups) {
            if (std::optional<MixingDesign> design =
                    searchedMatrixDesign(size, groups, rounds, 2 * tries, chance, budget))
                return design;
        }
        for (int inner = std::max(1, rounds - groups); groups % size == 0 && inner < rounds; ++inner) {
            const std::optional<MixingDesign> within = knownDesign(size, groups / size, inner);
            if (!within)
                break;
            if (std::optional<MixingDesign> outer =
                    searchedMatrixDesign(size, groups, rounds - inner, tries, chance, budget))
                return withSeatRounds(std::move(*outer), size, groups, *within);
        }
        for (const StarterShape& shape : shapes) {
            if (std::optional<MixingDesign> design =
                    searchedBaseRounds(size, groups, rounds, shape, tries, chance, budget))
                return design;
        }
    }
    return std::nullopt;
}
} // namespace convenor::solve
