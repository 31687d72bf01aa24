// The arithmetic behind schedules without repeats: abelian groups and finite fields on the numbers 0 to
// order - 1. An element is written in mixed digits (the lowest first), so that addition is digit by digit.
#pragma once

#include <vector>

namespace convenor::solve {
class AbelianGroup
{
public:
    // The product of the cyclic groups of these orders (each at least 1).
    explicit AbelianGroup(std::vector<int> moduli);

    int order() const { return m_order; }
    int sum(int left, int right) const;
    int difference(int left, int right) const; // left - right

private:
    std::vector<int> m_moduli;
    int m_order = 1;
};

// Z_order.
AbelianGroup cyclicGroup(int order);
// The group with the most elements of prime order: 20 -> Z_2 x Z_2 x Z_5. It is the additive group of the
// product of the fields below.
AbelianGroup elementaryGroup(int order);

// Largest prime powers that divide a number: 360 -> 8, 9, 5.
std::vector<int> primePowers(int number);

// GF(order) for a prime power: addition as in elementaryGroup(order), multiplication by logarithms to a
// primitive element.
class FiniteField
{
public:
    explicit FiniteField(int order);

    int order() const { return m_group.order(); }
    int sum(int left, int right) const { return m_group.sum(left, right); }
    int product(int left, int right) const;

private:
    bool fillPowers(int root, int prime, int degree);

    AbelianGroup m_group;
    std::vector<int> m_power;     // of the primitive element, by exponent
    std::vector<int> m_logarithm; // of each element but 0
};
} // namespace convenor::solve
