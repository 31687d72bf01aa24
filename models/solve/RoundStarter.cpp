#include "solve/RoundStarter.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace convenor::solve {
namespace {
int peopleOf(const StarterShape& shape)
{
    return shape.size * shape.groups;
}

// The kind of difference of two people: pairs of one kind are turned into each other. `impossible` when the
// pair meets again while the circles turn: two fixed people, or opposite places of one circle.
class Differences
{
public:
    static constexpr int impossible = 0;

    explicit Differences(const StarterShape& shape)
        : m_shape(shape), m_people(peopleOf(shape)), m_kinds(std::size_t(m_people) * std::size_t(m_people))
    {
        for (int left = 0; left < m_people; ++left) {
            for (int right = 0; right < m_people; ++right)
                m_kinds[std::size_t(left * m_people + right)] =
                    kindOf(std::min(left, right), std::max(left, right));
        }
    }
    int kind(int left, int right) const { return m_kinds[std::size_t(left * m_people + right)]; }
    int kinds() const
    {
        return 1 + m_shape.period * m_shape.orbits * m_shape.orbits + m_shape.fixed * m_shape.orbits;
    }

private:
    int kindOf(int left, int right) const
    {
        const int turning = m_shape.orbits * m_shape.period;
        const int circle = left / m_shape.period;
        if (left == right || (left >= turning && m_shape.period > 1))
            return impossible;
        if (right >= turning)
            return 1 + m_shape.period * m_shape.orbits * m_shape.orbits + (right - turning) * m_shape.orbits +
                   circle;
        int step = (right - left % m_shape.period + m_shape.period) % m_shape.period;
        const int second = right / m_shape.period;
        if (circle == second) {
            if (2 * step == m_shape.period)
                return impossible;
            step = std::min(step, m_shape.period - step);
        }
        return 1 + (circle * m_shape.orbits + second) * m_shape.period + step;
    }

    StarterShape m_shape;
    int m_people;
    std::vector<int> m_kinds;
};

class StarterSearch
{
public:
    StarterSearch(const StarterShape& shape, Chance& chance)
        : m_shape(shape), m_chance(chance), m_differences(shape),
          m_hits(std::size_t(m_differences.kinds()), 0)
    {
        m_hits[Differences::impossible] = 1;
        for (int base = 0; base < shape.bases; ++base) {
            std::vector<int>& places = m_bases.emplace_back();
            for (int person = 0; person < peopleOf(shape); ++person)
                places.push_back(person);
            m_chance.shuffle(places);
            for (int place = 0; place < peopleOf(shape); ++place) {
                for (int other = place / shape.size * shape.size; other < place; ++other)
                    m_cost += m_hits[std::size_t(kindAt(places, place, other))]++ > 0;
            }
        }
    }

    RoundStarter run(long long tries, SearchBudget& budget);

private:
    static constexpr double warm = 0.65;
    static constexpr double cold = 0.17;

    int kindAt(const std::vector<int>& places, int place, int other) const
    {
        return m_differences.kind(places[std::size_t(place)], places[std::size_t(other)]);
    }
    void count(const std::vector<int>& places, int place, int by)
    {
        const int first = place / m_shape.size * m_shape.size;
        for (int other = first; other < first + m_shape.size; ++other) {
            if (other == place)
                continue;
            int& hit = m_hits[std::size_t(kindAt(places, place, other))];
            if (by > 0)
                m_cost += hit++ > 0;
            else
                m_cost -= --hit > 0;
        }
    }
    void exchange(std::vector<int>& places, int left, int right)
    {
        count(places, left, -1);
        count(places, right, -1);
        std::swap(places[std::size_t(left)], places[std::size_t(right)]);
        count(places, left, 1);
        count(places, right, 1);
    }

    StarterShape m_shape;
    Chance& m_chance;
    Differences m_differences;
    std::vector<int> m_hits; // by kind of difference
    std::vector<std::vector<int>> m_bases;
    long long m_cost = 0;
};

RoundStarter StarterSearch::run(long long tries, SearchBudget& budget)
{
    constexpr int step = 1024;
    std::array<double, 32> chances{};
    RoundStarter best{m_shape, m_bases, m_cost};
    for (long long done = 0; done < tries && m_cost > 0; ++done) {
        if (done % step == 0) {
            if (!budget.spend(step))
                break;
            const double heat =
                warm * std::pow(cold / warm, static_cast<double>(done) / static_cast<double>(tries));
            for (std::size_t worse = 0; worse < chances.size(); ++worse)
                chances[worse] = std::exp(-static_cast<double>(worse) / heat);
        }
        std::vector<int>& places = m_bases[m_chance.below(static_cast<std::uint32_t>(m_shape.bases))];
        const int left = static_cast<int>(m_chance.below(static_cast<std::uint32_t>(places.size())));
        const int right = static_cast<int>(m_chance.below(static_cast<std::uint32_t>(places.size())));
        if (left / m_shape.size == right / m_shape.size)
            continue;
        const long long before = m_cost;
        exchange(places, left, right);
        const auto worse =
            static_cast<std::size_t>(std::clamp<long long>(m_cost - before, 0, chances.size() - 1));
        if (worse > 0 && m_chance.fraction() >= chances[worse])
            exchange(places, left, right);
    }
    if (m_cost < best.collisions)
        best = {m_shape, m_bases, m_cost};
    return best;
}

// Pairs of people that differ in kind, impossible ones left out.
long long usableKinds(const StarterShape& shape)
{
    const long long within = (shape.period - 1) / 2;
    const long long across = shape.period * (static_cast<long long>(shape.orbits) * (shape.orbits - 1) / 2);
    return shape.orbits * within + across + static_cast<long long>(shape.orbits) * shape.fixed;
}
} // namespace

std::vector<StarterShape> starterShapes(int size, int groups, int rounds)
{
    std::vector<StarterShape> shapes;
    const int people = size * groups;
    const int most = size > 1 ? (people - 1) / (size - 1) : rounds; // whom one can meet, by size - 1 a round
    for (int bases = 1; bases <= 4; ++bases) {
        for (int period = (rounds + bases - 1) / bases; period > 1 && period * bases <= most; ++period) {
            for (int orbits = people / period; orbits > 0 && people - orbits * period <= groups; --orbits) {
                const StarterShape shape{size, groups, period, orbits, people - orbits * period, bases};
                if (usableKinds(shape) >= static_cast<long long>(bases) * groups * size * (size - 1) / 2)
                    shapes.push_back(shape);
            }
        }
    }
    return shapes;
}

RoundStarter searchedStarter(const StarterShape& shape, long long tries, Chance& chance, SearchBudget& budget)
{
    return StarterSearch(shape, chance).run(tries, budget);
}

Seating developed(const RoundStarter& starter)
{
    const StarterShape& shape = starter.shape;
    const int turning = shape.orbits * shape.period;
    Seating seats;
    for (const std::vector<int>& places : starter.bases) {
        for (int step = 0; step < shape.period; ++step) {
            std::vector<int>& round = seats.emplace_back(places.size());
            for (std::size_t place = 0; place < places.size(); ++place) {
                const int person = places[place];
                const int circle = person / shape.period * shape.period;
                const int turned =
                    person < turning ? circle + (person - circle + step) % shape.period : person;
                round[std::size_t(turned)] = static_cast<int>(place) / shape.size;
            }
        }
    }
    return seats;
}
} // namespace convenor::solve
