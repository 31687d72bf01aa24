// A set of slots that is quick to search and to walk through.
#pragma once

#include "solve/MeetingProblem.h"

#include <array>
#include <bit>
#include <cstdint>

namespace convenor::solve {
class SlotMask
{
public:
    SlotMask() = default;
    explicit SlotMask(const SlotSet& set)
    {
        for (int slot = 0; slot < mostSlots; ++slot) {
            if (set[std::size_t(slot)])
                add(slot);
        }
    }
    // The slots 0 to count - 1.
    static SlotMask first(int count)
    {
        SlotMask mask;
        for (int slot = 0; slot < count; ++slot)
            mask.add(slot);
        return mask;
    }
    void add(int slot) { m_words[wordOf(slot)] |= bitOf(slot); }
    void reset(int slot) { m_words[wordOf(slot)] &= ~bitOf(slot); }
    bool test(int slot) const { return m_words[wordOf(slot)] & bitOf(slot); }
    bool any() const { return (m_words[0] | m_words[1] | m_words[2] | m_words[3]) != 0; }
    int count() const
    {
        int count = 0;
        for (const std::uint64_t word : m_words)
            count += std::popcount(word);
        return count;
    }
    // The first slot of the set that is not before `from`; -1 = none.
    int next(int from) const
    {
        for (std::size_t word = wordOf(from); word < words; ++word) {
            const std::uint64_t rest =
                word == wordOf(from) ? m_words[word] & (~std::uint64_t(0) << (from & 63)) : m_words[word];
            if (rest)
                return static_cast<int>(word) * 64 + std::countr_zero(rest);
        }
        return -1;
    }
    // The same, beginning again at the first slot.
    int nextAround(int from) const
    {
        const int slot = next(from);
        return slot >= 0 ? slot : next(0);
    }
    SlotMask& operator&=(const SlotMask& other)
    {
        for (std::size_t i = 0; i < words; ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    SlotMask& operator|=(const SlotMask& other)
    {
        for (std::size_t i = 0; i < words; ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    SlotMask& operator-=(const SlotMask& other)
    {
        for (std::size_t i = 0; i < words; ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    friend SlotMask operator&(SlotMask one, const SlotMask& other) { return one &= other; }
    friend SlotMask operator|(SlotMask one, const SlotMask& other) { return one |= other; }
    friend SlotMask operator-(SlotMask one, const SlotMask& other) { return one -= other; }
    bool operator==(const SlotMask&) const = default;

private:
    static constexpr std::size_t words = mostSlots / 64;
    static_assert(words == 4, "any() looks at four words");
    static std::size_t wordOf(int slot) { return static_cast<std::size_t>(slot) >> 6; }
    static std::uint64_t bitOf(int slot) { return std::uint64_t(1) << (slot & 63); }
    std::array<std::uint64_t, words> m_words = {};
};
} // namespace convenor::solve
