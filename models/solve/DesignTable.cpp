#include "solve/DesignTable.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

// How the entries were found, so that they can be found again:
// - starters: annealing of base rounds as searchedStarter() does, under the shape that stands in the entry,
// over
//   seeds and cooling times. For 40, 48 and 52 people the base round was kept by one more automorphism of
//   order three that moves the circles round (person i of a circle goes to i, or 3i where 3 has order three),
//   so that a third of its groups was left to search.
// - matrices: all orthomorphisms x -> f(x) of the group (f and f - x are permutations) by backtracking, for
// 15
//   only those with f(-x) = -f(x); then a clique of those whose differences are permutations.
// - arrays: quasi-difference matrices whose columns are permuted by a prescribed group of row permutations.
namespace convenor::solve {
namespace {
// clang-format off
constexpr std::uint8_t k15In5[] = {0, 12, 14, 1, 5, 11, 2, 3, 10, 4, 6, 8, 7, 9, 13};
constexpr std::uint8_t k18In6[] = {0, 4, 16, 1, 7, 8, 2, 12, 17, 3, 11, 14, 5, 6, 13, 9, 10, 15, 0, 5, 9, 1, 4, 11, 2, 3, 15, 6, 8, 17, 7, 12, 13, 10, 14, 16};
constexpr std::uint8_t k21In7[] = {0, 4, 9, 1, 10, 14, 2, 8, 20, 3, 16, 19, 5, 12, 15, 6, 7, 18, 11, 13, 17, 0, 8, 11, 1, 4, 18, 2, 12, 17, 3, 5, 10, 6, 15, 19, 7, 9, 13, 14, 16, 20};
constexpr std::uint8_t k24In8[] = {0, 9, 19, 1, 13, 22, 2, 10, 15, 3, 7, 8, 4, 11, 21, 5, 14, 23, 6, 17, 20, 12, 16, 18};
constexpr std::uint8_t k30In10[] = {0, 21, 23, 1, 9, 19, 2, 6, 7, 3, 18, 22, 4, 17, 29, 5, 16, 27, 8, 11, 14, 10, 12, 24, 13, 15, 28, 20, 25, 26};
constexpr std::uint8_t k33In11[] = {0, 7, 19, 1, 18, 22, 2, 17, 32, 3, 25, 31, 4, 27, 28, 5, 14, 15, 6, 20, 26, 8, 9, 13, 10, 12, 23, 11, 29, 30, 16, 21, 24};
constexpr std::uint8_t k36In12[] = {0, 18, 19, 1, 8, 12, 2, 33, 35, 3, 20, 31, 4, 25, 29, 5, 13, 28, 6, 7, 9, 10, 15, 22, 11, 24, 27, 14, 17, 34, 16, 21, 26, 23, 30, 32};
constexpr std::uint8_t k39In13[] = {0, 24, 27, 1, 32, 38, 2, 14, 16, 3, 18, 35, 4, 7, 23, 5, 13, 31, 6, 15, 29, 8, 9, 19, 10, 25, 30, 11, 17, 20, 12, 33, 37, 21, 22, 34, 26, 28, 36};
constexpr std::uint8_t k42In14[] = {0, 17, 26, 1, 13, 24, 2, 22, 30, 3, 7, 21, 4, 23, 40, 5, 35, 38, 6, 8, 19, 9, 36, 41, 10, 25, 31, 11, 16, 28, 12, 18, 34, 14, 15, 39, 20, 27, 29, 32, 33, 37};
constexpr std::uint8_t k48In16[] = {0, 17, 35, 1, 11, 38, 2, 10, 31, 3, 6, 7, 4, 15, 30, 5, 21, 28, 8, 22, 27, 9, 43, 46, 12, 45, 47, 13, 26, 29, 14, 19, 39, 16, 25, 33, 18, 20, 42, 23, 32, 44, 24, 34, 40, 36, 37, 41};
constexpr std::uint8_t k51In17[] = {0, 17, 20, 1, 32, 42, 2, 9, 37, 3, 16, 43, 4, 19, 23, 5, 31, 35, 6, 26, 29, 7, 21, 25, 8, 24, 45, 10, 12, 48, 11, 28, 30, 13, 14, 46, 15, 39, 40, 18, 27, 50, 22, 36, 44, 33, 38, 49, 34, 41, 47};
constexpr std::uint8_t k24In6[] = {0, 2, 3, 17, 1, 9, 20, 23, 4, 7, 15, 22, 5, 12, 14, 21, 6, 8, 10, 11, 13, 16, 18, 19};
constexpr std::uint8_t k28In7[] = {0, 17, 18, 26, 1, 3, 13, 24, 2, 9, 22, 27, 4, 5, 8, 10, 6, 19, 21, 25, 7, 11, 16, 23, 12, 14, 15, 20};
constexpr std::uint8_t k36In9[] = {0, 12, 18, 26, 1, 21, 31, 34, 2, 16, 23, 35, 3, 7, 11, 20, 4, 15, 24, 33, 5, 10, 27, 28, 6, 8, 9, 22, 13, 14, 17, 29, 19, 25, 30, 32};
constexpr std::uint8_t k40In10[] = {0, 6, 19, 35, 1, 13, 18, 31, 2, 16, 26, 28, 3, 7, 23, 25, 4, 12, 27, 37, 5, 15, 32, 39, 8, 10, 11, 29, 9, 17, 20, 24, 14, 33, 34, 38, 21, 22, 30, 36};
constexpr std::uint8_t k48In12[] = {0, 9, 17, 42, 1, 3, 8, 29, 2, 27, 30, 39, 4, 28, 35, 47, 5, 19, 43, 45, 6, 22, 25, 26, 7, 10, 11, 36, 12, 15, 24, 32, 13, 20, 34, 46, 14, 31, 33, 38, 16, 18, 23, 44, 21, 37, 40, 41};
constexpr std::uint8_t k52In13[] = {0, 8, 27, 48, 1, 40, 43, 45, 2, 32, 37, 38, 3, 4, 19, 49, 5, 12, 16, 30, 6, 9, 11, 18, 7, 24, 41, 51, 10, 31, 34, 42, 13, 39, 46, 50, 14, 17, 25, 44, 15, 20, 21, 36, 22, 29, 33, 47, 23, 26, 28, 35};
constexpr std::uint8_t k30In6[] = {0, 7, 16, 23, 26, 1, 2, 14, 25, 29, 3, 5, 8, 9, 21, 4, 13, 15, 18, 19, 6, 10, 12, 17, 24, 11, 20, 22, 27, 28};
constexpr StoredStarter starters[] = {
    {{3, 5, 7, 2, 1, 1}, k15In5}, // 15 people, 5 groups, 7 rounds
    {{3, 6, 4, 4, 2, 2}, k18In6}, // 18 people, 6 groups, 8 rounds
    {{3, 7, 5, 4, 1, 2}, k21In7}, // 21 people, 7 groups, 10 rounds
    {{3, 8, 11, 2, 2, 1}, k24In8}, // 24 people, 8 groups, 11 rounds
    {{3, 10, 14, 2, 2, 1}, k30In10}, // 30 people, 10 groups, 14 rounds
    {{3, 11, 15, 2, 3, 1}, k33In11}, // 33 people, 11 groups, 15 rounds
    {{3, 12, 17, 2, 2, 1}, k36In12}, // 36 people, 12 groups, 17 rounds
    {{3, 13, 19, 2, 1, 1}, k39In13}, // 39 people, 13 groups, 19 rounds
    {{3, 14, 20, 2, 2, 1}, k42In14}, // 42 people, 14 groups, 20 rounds
    {{3, 16, 23, 2, 2, 1}, k48In16}, // 48 people, 16 groups, 23 rounds
    {{3, 17, 25, 2, 1, 1}, k51In17}, // 51 people, 17 groups, 25 rounds
    {{4, 6, 7, 3, 3, 1}, k24In6}, // 24 people, 6 groups, 7 rounds
    {{4, 7, 9, 3, 1, 1}, k28In7}, // 28 people, 7 groups, 9 rounds
    {{4, 9, 11, 3, 3, 1}, k36In9}, // 36 people, 9 groups, 11 rounds
    {{4, 10, 13, 3, 1, 1}, k40In10}, // 40 people, 10 groups, 13 rounds
    {{4, 12, 15, 3, 3, 1}, k48In12}, // 48 people, 12 groups, 15 rounds
    {{4, 13, 17, 3, 1, 1}, k52In13}, // 52 people, 13 groups, 17 rounds
    {{5, 6, 6, 5, 0, 1}, k30In6}, // 30 people, 6 groups, 6 rounds
};
// Four more rows than zero and identity over Z_2 x Z_2 x Z_3: five orthogonal Latin squares of order 12.
constexpr std::uint8_t twelve[] = {2, 2, 3};
constexpr std::uint8_t twelveRows[] = {
    0, 2, 4, 6, 1, 3, 10, 8, 7, 5, 11, 9,  0, 3, 8, 11, 10, 9, 7, 4, 5, 6, 1, 2,
    0, 4, 11, 1, 8, 6, 2, 9, 3, 7, 5, 10,  0, 5, 7, 10, 3, 11, 4, 1, 9, 2, 6, 8};
// Over Z_3 x Z_5: four orthogonal Latin squares of order 15.
constexpr std::uint8_t fifteen[] = {3, 5};
constexpr std::uint8_t fifteenRows[] = {
    0, 14, 4, 5, 11, 8, 12, 2, 9, 3, 6, 1, 13, 10, 7,  0, 3, 12, 14, 7, 10, 5, 1, 6, 13, 9, 2, 4, 8, 11,
    0, 10, 8, 13, 2, 6, 7, 4, 12, 11, 3, 14, 5, 9, 1};
constexpr StoredMatrix matrices[] = {
    {twelve, twelveRows},
    {fifteen, fifteenRows},
};
constexpr std::uint8_t _ = StoredArray::blank;
// Two orthogonal Latin squares of order 10 in Parker's shape (7 residues, 3 infinite symbols); rows turned in a
// circle.
constexpr std::uint8_t circleOfFour[] = {1, 2, 3, 0};
constexpr std::uint8_t tenSymbols[] = {_, 4, 1, 0,  _, 1, 3, 6,  _, 3, 4, 2,  0, 0, 0, 0};
// Four orthogonal Latin squares of order 20 (19 residues, 1 infinite symbol). The symmetric group of three moves
// the six rows regularly, which leaves four columns: one with a blank, one that an involution keeps, two others;
// an exact search (three at random, the fourth looked up in a table of all) met this after some hundred tries.
constexpr std::uint8_t regularSix[] = {1, 2, 0, 5, 3, 4,  3, 4, 5, 0, 1, 2};
constexpr std::uint8_t twentySymbols[] = {
    _, 0, 0, 3, 2, 14,  0, 15, 9, 0, 15, 9,  0, 4, 10, 15, 17, 1,  0, 7, 8, 1, 18, 15};
constexpr StoredArray arrays[] = {
    {4, 7, 3, circleOfFour, tenSymbols},
    {6, 19, 1, regularSix, twentySymbols},
};
// clang-format on

// All columns of the quasi-difference matrix: those stored, and whatever turning the rows makes of them.
std::vector<std::vector<int>> allColumns(const StoredArray& array)
{
    std::vector<std::vector<int>> columns;
    const auto rows = static_cast<std::size_t>(array.rows);
    for (std::size_t first = 0; first < array.columns.size(); first += rows) {
        const std::span<const std::uint8_t> column = array.columns.subspan(first, rows);
        columns.emplace_back(column.begin(), column.end());
    }
    for (std::size_t next = 0; next < columns.size(); ++next) {
        for (std::size_t turn = 0; turn < array.turns.size(); turn += rows) {
            std::vector<int> image(rows);
            for (std::size_t row = 0; row < rows; ++row)
                image[array.turns[turn + row]] = columns[next][row];
            if (std::find(columns.begin(), columns.end(), image) == columns.end())
                columns.push_back(std::move(image));
        }
    }
    return columns;
}
} // namespace

std::span<const StoredStarter> storedStarters()
{
    return starters;
}

RoundStarter starterOf(const StoredStarter& stored)
{
    RoundStarter starter{stored.shape, {}, 0};
    const auto people = static_cast<std::size_t>(stored.shape.size * stored.shape.groups);
    for (std::size_t first = 0; first < stored.places.size(); first += people) {
        const std::span<const std::uint8_t> base = stored.places.subspan(first, people);
        starter.bases.emplace_back(base.begin(), base.end());
    }
    return starter;
}

std::span<const StoredMatrix> storedMatrices()
{
    return matrices;
}

DifferenceMatrix matrixOf(const StoredMatrix& stored)
{
    DifferenceMatrix matrix{AbelianGroup({stored.moduli.begin(), stored.moduli.end()}), {}, 0};
    const auto order = static_cast<std::size_t>(matrix.group.order());
    matrix.rows.assign(2, std::vector<int>(order, 0));
    std::iota(matrix.rows.back().begin(), matrix.rows.back().end(), 0);
    for (std::size_t first = 0; first < stored.rows.size(); first += order) {
        const std::span<const std::uint8_t> row = stored.rows.subspan(first, order);
        matrix.rows.emplace_back(row.begin(), row.end());
    }
    return matrix;
}

std::span<const StoredArray> storedArrays()
{
    return arrays;
}

Seating developed(const StoredArray& array)
{
    std::vector<std::vector<int>> words;
    std::vector<int> blanks(std::size_t(array.rows), 0); // met so far, by row
    for (const std::vector<int>& column : allColumns(array)) {
        for (int shift = 0; shift < array.modulus; ++shift) {
            std::vector<int>& word = words.emplace_back();
            for (std::size_t row = 0; row < column.size(); ++row) {
                const bool blank = column[row] == StoredArray::blank;
                word.push_back(blank ? array.modulus + blanks[row] : (column[row] + shift) % array.modulus);
            }
        }
        for (std::size_t row = 0; row < column.size(); ++row)
            blanks[row] += column[row] == StoredArray::blank;
    }
    // The infinite symbols among themselves: a small array of their own.
    const int infinite = array.infinite;
    if (infinite > 0) {
        const std::optional<DifferenceMatrix> small = closedMatrix(infinite, array.rows - 1, infinite);
        const Seating inner = infinite > 1 && small ? developed(*small) : Seating();
        for (int word = 0; word < infinite * infinite; ++word) {
            words.emplace_back(std::size_t(array.rows), array.modulus + word / infinite);
            for (std::size_t row = 0; row < inner.size(); ++row)
                words.back()[row] = array.modulus + inner[row][std::size_t(word)];
        }
    }
    Seating seats(std::size_t(array.rows));
    for (const std::vector<int>& word : words) {
        for (std::size_t row = 0; row < word.size(); ++row)
            seats[row].push_back(word[row]);
    }
    return seats;
}
} // namespace convenor::solve
