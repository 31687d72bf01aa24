#include "solve/GroupBalance.h"

#include <algorithm>
#include <limits>

namespace convenor::solve {
GroupNumbers::GroupNumbers(const GroupProblem& problem)
{
    first.push_back(0);
    for (int round = 0; round < problem.roundCount(); ++round) {
        roundOf.insert(roundOf.end(), std::size_t(problem.groupCount(round)), round);
        const auto& groups = problem.rounds[std::size_t(round)];
        shapes.insert(shapes.end(), groups.begin(), groups.end());
        first.push_back(first.back() + problem.groupCount(round));
    }
}

GroupBalance::GroupBalance(const GroupProblem& problem, const GroupNumbers& numbers)
    : m_numbers(numbers), m_attributes(problem.attributes.size())
{
    countValues(problem);
    const auto groups = std::size_t(numbers.count());
    m_size.assign(groups, 0);
    m_excess.assign(groups, 0);
    m_count.assign(groups * m_width, 0);
    m_oneMore.resize(groups * m_width);
    m_scratch.resize(3 * m_width);

    // Groups larger than any may be are rare (rules that cannot be kept): their shares are counted when
    // asked.
    int largest = 0;
    for (const GroupShape& shape : numbers.shapes)
        largest = std::max(largest, shape.most);
    m_tabled = std::min(largest, problem.people) + 1;
    const auto rows = std::size_t(problem.roundCount()) * std::size_t(m_tabled + 1);
    m_most.resize(rows * m_width);
    m_least.resize(rows * m_width);
    for (int round = 0; round < problem.roundCount(); ++round) {
        for (int size = 0; size <= m_tabled; ++size) {
            const std::size_t row = std::size_t(round) * std::size_t(m_tabled + 1) + std::size_t(size);
            fillShares(round, size, &m_most[row * m_width], &m_least[row * m_width]);
        }
    }
    for (int group = 0; group < numbers.count(); ++group)
        refresh(group);
}

void GroupBalance::countValues(const GroupProblem& problem)
{
    std::vector<int> firstValue;
    for (const Attribute& attribute : problem.attributes) {
        firstValue.push_back(static_cast<int>(m_bothWays.size()));
        m_bothWays.insert(m_bothWays.end(), std::size_t(attribute.values), attribute.bothWays);
    }
    const int unknown = static_cast<int>(m_bothWays.size());
    m_width = (m_bothWays.size() + 1 + 7) / 8 * 8;

    m_valuesOf.assign(std::size_t(problem.people) * m_attributes, unknown);
    for (std::size_t attribute = 0; attribute < m_attributes; ++attribute) {
        for (std::size_t person = 0; person < std::size_t(problem.people); ++person) {
            const int value = problem.attributes[attribute].valueOf[person];
            if (value >= 0)
                m_valuesOf[person * m_attributes + attribute] = firstValue[attribute] + value;
        }
    }
    const auto rounds = std::size_t(problem.roundCount());
    m_present.assign(rounds, 0);
    m_presentOf.assign(rounds * m_width, 0);
    for (std::size_t round = 0; round < rounds; ++round) {
        for (std::size_t person = 0; person < std::size_t(problem.people); ++person) {
            if (!problem.present[round][person])
                continue;
            ++m_present[round];
            for (std::size_t attribute = 0; attribute < m_attributes; ++attribute)
                ++m_presentOf[round * m_width + std::size_t(m_valuesOf[person * m_attributes + attribute])];
        }
    }
}

// The largest and the least number of people of each value that a group of this size should hold.
void GroupBalance::fillShares(int round, int size, std::int16_t* most, std::int16_t* least) const
{
    const long long present = std::max(1, m_present[std::size_t(round)]);
    for (std::size_t value = 0; value < m_width; ++value) {
        most[value] = std::numeric_limits<std::int16_t>::max();
        least[value] = 0;
        if (value >= m_bothWays.size())
            continue; // not known: counts nowhere
        const long long share =
            static_cast<long long>(m_presentOf[std::size_t(round) * m_width + value]) * size;
        most[value] = static_cast<std::int16_t>((share + present - 1) / present);
        if (m_bothWays[value])
            least[value] = static_cast<std::int16_t>(share / present);
    }
}

GroupBalance::Shares GroupBalance::sharesOf(int round, int size)
{
    if (size > m_tabled) {
        fillShares(round, size, &m_scratch[m_width], &m_scratch[2 * m_width]);
        return {&m_scratch[m_width], &m_scratch[2 * m_width]};
    }
    const std::size_t row = std::size_t(round) * std::size_t(m_tabled + 1) + std::size_t(size);
    return {&m_most[row * m_width], &m_least[row * m_width]};
}

int GroupBalance::excessOf(const std::int16_t* counts, Shares shares, std::size_t width)
{
    int excess = 0;
    for (std::size_t value = 0; value < width; ++value) {
        const std::int16_t count = counts[value];
        excess += std::max(count, shares.most[value]) - shares.most[value];
        excess += std::max(count, shares.least[value]) - count;
    }
    return excess;
}

int GroupBalance::changeBy(int group, std::span<const int> out, std::span<const int> in)
{
    if (m_attributes == 0)
        return 0;
    const std::int16_t* counts = &m_count[std::size_t(group) * m_width];
    std::copy(counts, counts + m_width, m_scratch.begin());
    for (int person : out) {
        for (std::size_t attribute = 0; attribute < m_attributes; ++attribute)
            --m_scratch[std::size_t(m_valuesOf[std::size_t(person) * m_attributes + attribute])];
    }
    for (int person : in) {
        for (std::size_t attribute = 0; attribute < m_attributes; ++attribute)
            ++m_scratch[std::size_t(m_valuesOf[std::size_t(person) * m_attributes + attribute])];
    }
    const int size = m_size[std::size_t(group)] + static_cast<int>(in.size()) - static_cast<int>(out.size());
    const Shares shares = sharesOf(m_numbers.roundOf[std::size_t(group)], size);
    return excessOf(m_scratch.data(), shares, m_width) - m_excess[std::size_t(group)];
}

void GroupBalance::count(int group, int person, int by)
{
    m_size[std::size_t(group)] += by;
    std::int16_t* counts = &m_count[std::size_t(group) * m_width];
    const int* values = &m_valuesOf[std::size_t(person) * m_attributes];
    for (std::size_t attribute = 0; attribute < m_attributes; ++attribute)
        counts[values[attribute]] = static_cast<std::int16_t>(counts[values[attribute]] + by);
}

void GroupBalance::refresh(int group)
{
    if (m_attributes == 0)
        return;
    const Shares shares = sharesOf(m_numbers.roundOf[std::size_t(group)], m_size[std::size_t(group)]);
    const std::int16_t* counts = &m_count[std::size_t(group) * m_width];
    OneMore* values = &m_oneMore[std::size_t(group) * m_width];
    m_excess[std::size_t(group)] = excessOf(counts, shares, m_width);
    for (std::size_t value = 0; value < m_width; ++value) {
        const int count = counts[value];
        values[value].comes =
            static_cast<std::int8_t>((count >= shares.most[value]) - (count < shares.least[value]));
        values[value].leaves =
            static_cast<std::int8_t>((count <= shares.least[value]) - (count > shares.most[value]));
    }
}
} // namespace convenor::solve
