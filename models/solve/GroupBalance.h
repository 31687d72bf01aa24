// How even the groups of a problem are: how many people of each attribute value sit in each group, and what
// one person more or less changes. Groups are numbered through all rounds (GroupNumbers).
#pragma once

#include "solve/GroupProblem.h"

#include <cstdint>
#include <span>

namespace convenor::solve {
// Groups of all rounds in one row of numbers, so that a group alone says which round it belongs to.
struct GroupNumbers
{
    explicit GroupNumbers(const GroupProblem& problem);
    int number(int round, int groupOfRound) const { return first[std::size_t(round)] + groupOfRound; }
    int count() const { return first.back(); }
    std::vector<int> first;         // by round, and one past the last
    std::vector<int> roundOf;       // by group
    std::vector<GroupShape> shapes; // by group
};

class GroupBalance
{
public:
    GroupBalance(const GroupProblem& problem, const GroupNumbers& numbers);

    int size(int group) const { return m_size[std::size_t(group)]; }
    // People beyond what the shares of the group's size allow, over all attributes (not weighted).
    int excess(int group) const { return m_excess[std::size_t(group)]; }

    // How excess(group) changes when `in` takes the chair of `out`.
    int changeByExchange(int group, int out, int in) const
    {
        const int* leaving = &m_valuesOf[std::size_t(out) * m_attributes];
        const int* coming = &m_valuesOf[std::size_t(in) * m_attributes];
        const OneMore* values = &m_oneMore[std::size_t(group) * m_width];
        int change = 0;
        for (std::size_t attribute = 0; attribute < m_attributes; ++attribute) {
            if (leaving[attribute] != coming[attribute])
                change += values[leaving[attribute]].leaves + values[coming[attribute]].comes;
        }
        return change;
    }
    // How excess(group) changes when some leave and others come, whatever their number.
    int changeBy(int group, std::span<const int> out, std::span<const int> in);

    // Count somebody in or out; the group must be refreshed before it is asked again.
    void put(int group, int person) { count(group, person, 1); }
    void take(int group, int person) { count(group, person, -1); }
    void refresh(int group);

private:
    // The change of the excess by one person of a value more (comes) or less (leaves) in a group whose size
    // stays as it is.
    struct OneMore
    {
        std::int8_t comes = 0;
        std::int8_t leaves = 0;
    };
    struct Shares
    {
        const std::int16_t* most;
        const std::int16_t* least;
    };
    void count(int group, int person, int by);
    void countValues(const GroupProblem& problem);
    void fillShares(int round, int size, std::int16_t* most, std::int16_t* least) const;
    Shares sharesOf(int round, int size);
    static int excessOf(const std::int16_t* counts, Shares shares, std::size_t width);

    const GroupNumbers& m_numbers;
    std::size_t m_attributes = 0;
    std::size_t m_width = 0;           // values of all attributes, "not known", and a filling up to eights
    std::vector<int> m_valuesOf;       // [person][attribute]: a number among all values
    std::vector<char> m_bothWays;      // by value
    std::vector<int> m_presentOf;      // [round][value]
    std::vector<int> m_present;        // by round
    std::vector<int> m_size;           // by group
    std::vector<int> m_excess;         // by group
    std::vector<std::int16_t> m_count; // [group][value]
    std::vector<OneMore> m_oneMore;    // [group][value]
    int m_tabled = 0;                  // sizes up to this one stand in the tables
    std::vector<std::int16_t> m_most;  // [round][size][value]
    std::vector<std::int16_t> m_least;
    std::vector<std::int16_t> m_scratch;
};
} // namespace convenor::solve
