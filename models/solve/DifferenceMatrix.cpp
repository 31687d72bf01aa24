#include "solve/DifferenceMatrix.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace convenor::solve {
namespace {
// Over Z_R, k*j takes s different values for j < s unless R / gcd(k, R) < s. So the rounds are at most the
// smallest divisor g of R with R / g < s.
std::optional<DifferenceMatrix> cyclicMatrix(int groups, int rounds, int seats)
{
    for (int step = 1; step < rounds; ++step) {
        if (groups / std::gcd(step, groups) < seats)
            return std::nullopt;
    }
    DifferenceMatrix matrix{cyclicGroup(groups), {}, 0};
    for (long long round = 0; round < rounds; ++round) {
        std::vector<int>& row = matrix.rows.emplace_back();
        for (int seat = 0; seat < seats; ++seat)
            row.push_back(static_cast<int>(round * seat % groups));
    }
    return matrix;
}

// The prime powers whose fields hold the seats while the smallest of them is still at least `rounds`;
// empty = none. Multipliers (m, ..., m) then differ in every one of these fields.
std::vector<int> fieldsFor(const std::vector<int>& powers, int rounds, int seats)
{
    std::vector<int> chosen;
    long long room = 1;
    for (const int power : powers) {
        if (power >= rounds) {
            chosen.push_back(power);
            room *= power;
        }
    }
    return room >= seats ? chosen : std::vector<int>();
}

std::optional<DifferenceMatrix> fieldMatrix(int groups, int rounds, int seats)
{
    const std::vector<int> powers = primePowers(groups);
    const std::vector<int> chosen = fieldsFor(powers, rounds, seats);
    if (chosen.empty())
        return std::nullopt;
    // The digits of elementaryGroup(groups) stand in the order of the prime powers, so an element of the
    // product is the sum of field elements weighted by the orders before them.
    DifferenceMatrix matrix{
        elementaryGroup(groups),
        std::vector<std::vector<int>>(std::size_t(rounds), std::vector<int>(std::size_t(seats))), 0};
    int weight = 1;
    int unused = 1; // what the chosen fields before this one make of the seat's number
    for (const int power : powers) {
        const bool used = std::find(chosen.begin(), chosen.end(), power) != chosen.end();
        if (used) {
            const FiniteField field(power);
            for (int round = 0; round < rounds; ++round) {
                for (int seat = 0; seat < seats; ++seat)
                    matrix.rows[std::size_t(round)][std::size_t(seat)] +=
                        weight * field.product(round, seat / unused % power);
            }
            unused *= power;
        }
        weight *= power;
    }
    return matrix;
}

// Annealing: each row is an injective map of the seats into the group (its unused elements stand behind the
// seats), a move exchanges two of its entries; the cost counts collisions of differences.
class MatrixSearch
{
public:
    MatrixSearch(AbelianGroup group, int rounds, int seats, Chance& chance)
        : m_group(std::move(group)), m_groups(m_group.order()), m_rounds(rounds), m_seats(seats),
          m_chance(chance), m_difference(std::size_t(m_groups) * std::size_t(m_groups))
    {
        for (int left = 0; left < m_groups; ++left) {
            for (int right = 0; right < m_groups; ++right)
                m_difference[std::size_t(left * m_groups + right)] =
                    static_cast<std::uint16_t>(m_group.difference(left, right));
        }
    }

    // Some thousand tries from a random start; the temperature falls from `warm` to `cold`.
    void run(long long tries, SearchBudget& budget);

    DifferenceMatrix matrix() const
    {
        DifferenceMatrix result{m_group, m_rows, m_cost};
        for (std::vector<int>& row : result.rows)
            row.resize(std::size_t(m_seats));
        return result;
    }
    long long cost() const { return m_cost; }

private:
    static constexpr double warm = 0.5;
    static constexpr double cold = 0.12;

    void start();
    void count(int round, int seat, int by);
    void exchange(int round, int left, int right);
    int& hits(int round, int other, int difference)
    {
        return m_hits[std::size_t((round * m_rounds + other) * m_groups + difference)];
    }

    AbelianGroup m_group;
    int m_groups;
    int m_rounds;
    int m_seats;
    Chance& m_chance;
    std::vector<std::uint16_t> m_difference;
    std::vector<std::vector<int>> m_rows;
    std::vector<int> m_hits; // [lower round][higher round][difference]
    long long m_cost = 0;
};

void MatrixSearch::start()
{
    const int length = std::max(m_groups, m_seats);
    m_rows.assign(std::size_t(m_rounds), std::vector<int>(std::size_t(length), 0));
    m_hits.assign(std::size_t(m_rounds) * std::size_t(m_rounds) * std::size_t(m_groups), 0);
    m_cost = 0;
    for (int round = 0; round < m_rounds; ++round) {
        std::vector<int>& row = m_rows[std::size_t(round)];
        // The first row may be all zero: subtracting it from the others changes no difference.
        if (round > 0) {
            for (int place = 0; place < length; ++place)
                row[std::size_t(place)] = place % m_groups;
            m_chance.shuffle(row);
        }
    }
    for (int round = 1; round < m_rounds; ++round) {
        for (int seat = 0; seat < m_seats; ++seat) {
            for (int other = 0; other < round; ++other) {
                const int entry = m_rows[std::size_t(round)][std::size_t(seat)];
                const int left = m_rows[std::size_t(other)][std::size_t(seat)];
                m_cost += hits(other, round, m_difference[std::size_t(left * m_groups + entry)])++ > 0;
            }
        }
    }
}

// Counts (+1) or forgets (-1) the differences of one entry with the other rows.
void MatrixSearch::count(int round, int seat, int by)
{
    if (seat >= m_seats)
        return;
    const int entry = m_rows[std::size_t(round)][std::size_t(seat)];
    for (int other = 0; other < m_rounds; ++other) {
        if (other == round)
            continue;
        const int second = m_rows[std::size_t(other)][std::size_t(seat)];
        int& hit = other < round ? hits(other, round, m_difference[std::size_t(second * m_groups + entry)])
                                 : hits(round, other, m_difference[std::size_t(entry * m_groups + second)]);
        if (by > 0)
            m_cost += hit++ > 0;
        else
            m_cost -= --hit > 0;
    }
}

void MatrixSearch::exchange(int round, int left, int right)
{
    count(round, left, -1);
    count(round, right, -1);
    std::vector<int>& row = m_rows[std::size_t(round)];
    std::swap(row[std::size_t(left)], row[std::size_t(right)]);
    count(round, left, 1);
    count(round, right, 1);
}

void MatrixSearch::run(long long tries, SearchBudget& budget)
{
    start();
    constexpr int step = 1024;
    std::array<double, 32> chances{};
    const auto places = static_cast<std::uint32_t>(m_rows[0].size());
    for (long long done = 0; done < tries && m_cost > 0; ++done) {
        if (done % step == 0) {
            if (!budget.spend(step))
                return;
            const double heat =
                warm * std::pow(cold / warm, static_cast<double>(done) / static_cast<double>(tries));
            for (std::size_t worse = 0; worse < chances.size(); ++worse)
                chances[worse] = std::exp(-static_cast<double>(worse) / heat);
        }
        const int round = 1 + static_cast<int>(m_chance.below(static_cast<std::uint32_t>(m_rounds - 1)));
        const int left = static_cast<int>(m_chance.below(static_cast<std::uint32_t>(m_seats)));
        const int right = static_cast<int>(m_chance.below(places));
        const std::vector<int>& row = m_rows[std::size_t(round)];
        if (row[std::size_t(left)] == row[std::size_t(right)])
            continue;
        const long long before = m_cost;
        exchange(round, left, right);
        const auto worse =
            static_cast<std::size_t>(std::clamp<long long>(m_cost - before, 0, chances.size() - 1));
        if (worse > 0 && m_chance.fraction() >= chances[worse])
            exchange(round, left, right);
    }
}
} // namespace

std::optional<DifferenceMatrix> closedMatrix(int groups, int rounds, int seats)
{
    if (seats > groups)
        return std::nullopt;
    if (std::optional<DifferenceMatrix> matrix = cyclicMatrix(groups, rounds, seats))
        return matrix;
    return fieldMatrix(groups, rounds, seats);
}

DifferenceMatrix searchedMatrix(int groups, int rounds, int seats, Chance& chance, SearchBudget& budget)
{
    MatrixSearch searches[] = {{cyclicGroup(groups), rounds, seats, chance},
                               {elementaryGroup(groups), rounds, seats, chance}};
    DifferenceMatrix best{cyclicGroup(groups), {}, 0};
    // Short attempts first: most sizes are easy, and the hard ones profit from longer and longer cooling.
    long long tries = 20'000;
    for (int attempt = 0; best.rows.empty() || (best.collisions > 0 && budget.open()); ++attempt) {
        MatrixSearch& search = searches[attempt % 2];
        search.run(tries, budget);
        if (best.rows.empty() || search.cost() < best.collisions)
            best = search.matrix();
        if (attempt % 4 == 3)
            tries *= 2;
    }
    return best;
}

Seating developed(const DifferenceMatrix& matrix)
{
    const int groups = matrix.group.order();
    Seating seats(matrix.rows.size());
    for (std::size_t round = 0; round < matrix.rows.size(); ++round) {
        for (const int shift : matrix.rows[round]) {
            for (int element = 0; element < groups; ++element)
                seats[round].push_back(matrix.group.sum(element, shift));
        }
    }
    return seats;
}
} // namespace convenor::solve
