#include "solve/FiniteField.h"

#include <utility>

namespace convenor::solve {
namespace {
int smallestPrimeFactor(int number)
{
    for (int prime = 2; prime * prime <= number; ++prime) {
        if (number % prime == 0)
            return prime;
    }
    return number;
}

std::vector<int> primeFactors(int number)
{
    std::vector<int> primes;
    while (number > 1) {
        primes.push_back(smallestPrimeFactor(number));
        number /= primes.back();
    }
    return primes;
}
} // namespace

AbelianGroup::AbelianGroup(std::vector<int> moduli) : m_moduli(std::move(moduli))
{
    for (const int modulus : m_moduli)
        m_order *= modulus;
}

int AbelianGroup::sum(int left, int right) const
{
    int result = 0;
    int weight = 1;
    for (const int modulus : m_moduli) {
        result += (left % modulus + right % modulus) % modulus * weight;
        left /= modulus;
        right /= modulus;
        weight *= modulus;
    }
    return result;
}

int AbelianGroup::difference(int left, int right) const
{
    int result = 0;
    int weight = 1;
    for (const int modulus : m_moduli) {
        result += (left % modulus + modulus - right % modulus) % modulus * weight;
        left /= modulus;
        right /= modulus;
        weight *= modulus;
    }
    return result;
}

AbelianGroup cyclicGroup(int order)
{
    return AbelianGroup({order});
}

AbelianGroup elementaryGroup(int order)
{
    return AbelianGroup(primeFactors(order));
}

std::vector<int> primePowers(int number)
{
    std::vector<int> powers;
    while (number > 1) {
        const int prime = smallestPrimeFactor(number);
        powers.push_back(1);
        for (; number % prime == 0; number /= prime)
            powers.back() *= prime;
    }
    return powers;
}

FiniteField::FiniteField(int order)
    : m_group(elementaryGroup(order)), m_power(std::size_t(order)), m_logarithm(std::size_t(order))
{
    const int prime = smallestPrimeFactor(order);
    int degree = 0;
    for (int rest = order; rest > 1; rest /= prime)
        ++degree;
    // Some polynomial x^degree = root(x) has a primitive x; for prime fields `root` is a primitive root.
    for (int root = 1; !fillPowers(root, prime, degree); ++root) {
    }
}

// Powers of x where x^degree = root(x) (`root` holds the digits of a polynomial). False unless the first
// power that is 1 is that of order - 1: then x is not primitive and the next polynomial has to be tried.
bool FiniteField::fillPowers(int root, int prime, int degree)
{
    const int order = m_group.order();
    const int highest = order / prime; // the weight of x^(degree - 1)
    int element = 1;
    for (int exponent = 0; exponent < order - 1; ++exponent) {
        if (exponent > 0 && element <= 1)
            return false;
        m_power[std::size_t(exponent)] = element;
        m_logarithm[std::size_t(element)] = exponent;
        if (degree == 1) {
            element = static_cast<int>(static_cast<long long>(element) * root % prime);
            continue;
        }
        const int carry = element / highest;
        element = element % highest * prime;
        for (int times = 0; times < carry; ++times)
            element = m_group.sum(element, root);
    }
    return element == 1;
}

int FiniteField::product(int left, int right) const
{
    if (left == 0 || right == 0)
        return 0;
    const int exponent = m_logarithm[std::size_t(left)] + m_logarithm[std::size_t(right)];
    return m_power[std::size_t(exponent % (order() - 1))];
}
} // namespace convenor::solve
