// Our own designs: schedules without repeats that no closed form gives and that a search would find too
// slowly, or not in every run. Each was found by annealing under a prescribed automorphism (see
// DesignTable.cpp) and is stored as what that automorphism develops; a test develops every entry and counts
// its pairs.
#pragma once

#include "solve/DifferenceMatrix.h"
#include "solve/GroupProblem.h"
#include "solve/RoundStarter.h"

#include <cstdint>
#include <optional>
#include <span>

namespace convenor::solve {
struct StoredStarter
{
    StarterShape shape;
    std::span<const std::uint8_t> places; // the base rounds one after another, as in RoundStarter
};
std::span<const StoredStarter> storedStarters();
RoundStarter starterOf(const StoredStarter& stored);

// A difference matrix with as many seats as the group has elements: a row of zeros, a row that names every
// element once, and the rows that are stored one after another.
struct StoredMatrix
{
    std::span<const std::uint8_t> moduli; // of the group
    std::span<const std::uint8_t> rows;
};
std::span<const StoredMatrix> storedMatrices();
DifferenceMatrix matrixOf(const StoredMatrix& stored);

// An orthogonal array on `modulus` + `infinite` symbols: every two rows show every pair of symbols once. It
// is developed from a few columns by permuting the rows and by adding the same residue to all entries. An
// entry `blank` stands for the infinite symbols (Wilson's quasi-difference matrix).
struct StoredArray
{
    static constexpr int blank = 255;
    int rows = 0;
    int modulus = 0;
    int infinite = 0;                      // also the blanks in each row
    std::span<const std::uint8_t> turns;   // permutations of the rows: entry i goes to row turn[i]
    std::span<const std::uint8_t> columns; // one after another; all that the turns make of them belong to it
    int symbols() const { return modulus + infinite; }
};
std::span<const StoredArray> storedArrays();

// The array as a schedule: symbols()^2 people, `rows` rounds, the group of a person in a round is her symbol
// in that row. Nobody meets anybody twice. People come column by column (those of one column with no blank
// never meet), the infinite symbols among themselves last.
Seating developed(const StoredArray& array);
} // namespace convenor::solve
