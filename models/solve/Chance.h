// Chance that is the same on every machine: xoshiro256** seeded by splitmix64 (Blackman, Vigna 2018).
#pragma once

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace convenor::solve {
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
    {
        for (std::uint64_t& word : m_state) {
            seed += 0x9E3779B97F4A7C15u;
            std::uint64_t mixed = seed;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
            word = mixed ^ (mixed >> 31);
        }
    }
    std::uint64_t next()
    {
        const std::uint64_t result = turned(m_state[1] * 5, 7) * 9;
        const std::uint64_t shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = turned(m_state[3], 45);
        return result;
    }
    // 0 to limit - 1; the tiny bias of the multiplication is the same everywhere.
    std::uint32_t below(std::uint32_t limit)
    {
        return static_cast<std::uint32_t>(((next() >> 32) * limit) >> 32);
    }
    // 0 to 1, without 1.
    double fraction() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    template <typename Value>
    void shuffle(std::vector<Value>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(static_cast<std::uint32_t>(i))]);
    }

private:
    static std::uint64_t turned(std::uint64_t word, int by) { return (word << by) | (word >> (64 - by)); }
    std::uint64_t m_state[4] = {};
};
} // namespace convenor::solve
