#include "solve/MixingSearch.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace convenor::solve {
namespace {
constexpr int spendStep = 1024;

// exp(-worse / heat) for small `worse`, refreshed as the heat falls.
class Cooling
{
public:
    Cooling(double warm, double cold) : m_warm(warm), m_cold(cold) {}
    void set(double done)
    {
        const double heat = m_warm * std::pow(m_cold / m_warm, std::min(done, 1.0));
        for (std::size_t worse = 0; worse < m_chances.size(); ++worse)
            m_chances[worse] = std::exp(-static_cast<double>(worse) / heat);
    }
    bool accepts(long long worse, Chance& chance) const
    {
        return worse <= 0 || (worse < static_cast<long long>(m_chances.size()) &&
                              chance.fraction() < m_chances[static_cast<std::size_t>(worse)]);
    }

private:
    double m_warm;
    double m_cold;
    std::array<double, 24> m_chances{};
};

// A schedule with what its meetings cost. Pairs are counted in a full square, so that a person's row is one
// stretch of memory.
class MixingState
{
public:
    MixingState(const Seating& seats, int groups)
        : m_people(static_cast<int>(seats[0].size())), m_seats(seats),
          m_members(seats.size(), std::vector<std::vector<int>>(std::size_t(groups))), m_places(seats),
          m_meetings(std::size_t(m_people) * std::size_t(m_people), 0)
    {
        for (std::size_t round = 0; round < seats.size(); ++round) {
            for (int person = 0; person < m_people; ++person) {
                std::vector<int>& members = m_members[round][std::size_t(seats[round][std::size_t(person)])];
                m_places[round][std::size_t(person)] = static_cast<int>(members.size());
                for (const int other : members) {
                    m_repeats += met(person, other)++ > 0;
                    ++met(other, person);
                }
                members.push_back(person);
            }
        }
    }
    long long repeats() const { return m_repeats; }
    const Seating& seats() const { return m_seats; }
    int people() const { return m_people; }
    int groupOf(int round, int person) const { return m_seats[std::size_t(round)][std::size_t(person)]; }

    // Meetings of a person in this round that are not the only one of the pair.
    int conflicts(int round, int person) const
    {
        int found = 0;
        for (const int other : membersWith(round, person))
            found += other != person && met(person, other) > 1;
        return found;
    }
    // What exchanging two people of different groups would add to the repeats; `gain` = conflicts(left).
    int change(int round, int left, int right, int gain) const
    {
        int added = -gain;
        for (const int other : membersWith(round, left))
            added += other != left && met(right, other) > 0;
        for (const int other : membersWith(round, right))
            added += other != right ? (met(left, other) > 0) - (met(right, other) > 1) : 0;
        return added;
    }
    void exchange(int round, int left, int right, int change)
    {
        part(round, left, right);
        part(round, right, left);
        std::vector<int>& seats = m_seats[std::size_t(round)];
        std::vector<int>& places = m_places[std::size_t(round)];
        std::swap(seats[std::size_t(left)], seats[std::size_t(right)]);
        std::swap(places[std::size_t(left)], places[std::size_t(right)]);
        for (const int person : {left, right})
            m_members[std::size_t(round)][std::size_t(seats[std::size_t(person)])]
                     [std::size_t(places[std::size_t(person)])] = person;
        m_repeats += change;
    }

private:
    std::uint16_t& met(int left, int right)
    {
        return m_meetings[std::size_t(left) * std::size_t(m_people) + std::size_t(right)];
    }
    int met(int left, int right) const
    {
        return m_meetings[std::size_t(left) * std::size_t(m_people) + std::size_t(right)];
    }
    const std::vector<int>& membersWith(int round, int person) const
    {
        return m_members[std::size_t(round)][std::size_t(groupOf(round, person))];
    }
    // The group of `person` meets `instead` in this round, and no longer `person`.
    void part(int round, int person, int instead)
    {
        for (const int other : membersWith(round, person)) {
            if (other == person)
                continue;
            --met(person, other);
            --met(other, person);
            ++met(instead, other);
            ++met(other, instead);
        }
    }

    int m_people;
    Seating m_seats;
    std::vector<std::vector<std::vector<int>>> m_members; // [round][group]
    Seating m_places;                                     // [round][person]: index among the members
    std::vector<std::uint16_t> m_meetings;                // [person][person]
    long long m_repeats = 0;
};

// How many people of the choice sit in each group of each round, and how far that is from even.
class ChoiceState
{
public:
    ChoiceState(const Seating& seats, int groups, int people)
        : m_seats(seats), m_groups(groups), m_least(people / groups), m_most((people + groups - 1) / groups),
          m_sizes(seats.size() * std::size_t(groups), 0)
    {
        m_cost = static_cast<long long>(m_sizes.size()) * m_least;
        for (int person = 0; person < people; ++person)
            add(person, 1);
    }
    long long cost() const { return m_cost; }
    void exchange(int out, int in)
    {
        add(out, -1);
        add(in, 1);
    }

private:
    int off(int size) const { return size > m_most ? size - m_most : std::max(0, m_least - size); }
    void add(int person, int by)
    {
        for (std::size_t round = 0; round < m_seats.size(); ++round) {
            int& size =
                m_sizes[round * std::size_t(m_groups) + std::size_t(m_seats[round][std::size_t(person)])];
            m_cost -= off(size);
            size += by;
            m_cost += off(size);
        }
    }

    const Seating& m_seats;
    int m_groups;
    int m_least;
    int m_most;
    std::vector<int> m_sizes;
    long long m_cost = 0;
};
} // namespace

long long repeatsOf(const Seating& seats, int groups)
{
    if (seats.empty())
        return 0;
    std::vector<std::vector<std::vector<int>>> members(seats.size(),
                                                       std::vector<std::vector<int>>(std::size_t(groups)));
    for (std::size_t round = 0; round < seats.size(); ++round) {
        for (std::size_t person = 0; person < seats[round].size(); ++person)
            members[round][std::size_t(seats[round][person])].push_back(static_cast<int>(person));
    }
    long long repeats = 0;
    std::vector<int> metBy(seats.front().size(), -1); // the last person who met this one, in order of persons
    for (int person = 0; person < static_cast<int>(metBy.size()); ++person) {
        for (std::size_t round = 0; round < seats.size(); ++round) {
            for (const int other : members[round][std::size_t(seats[round][std::size_t(person)])]) {
                if (other >= person)
                    break;
                repeats += metBy[std::size_t(other)] == person;
                metBy[std::size_t(other)] = person;
            }
        }
    }
    return repeats;
}

Seating annealedMixing(const Seating& start, const MixingAnnealing& how, long long& least, Chance& chance,
                       SearchBudget& budget)
{
    MixingState state(start, how.groups);
    Seating best = start;
    least = state.repeats();
    const auto rounds = static_cast<std::uint32_t>(start.size());
    const auto people = static_cast<std::uint32_t>(state.people());
    const long long tries = std::max<long long>(budget.left(), 1);
    Cooling cooling(how.warm, 0.06);
    const auto firstFree =
        static_cast<std::uint32_t>(std::min<int>(std::max(how.kept, 1), static_cast<int>(rounds) - 1));
    for (long long done = 0; least > how.target; ++done) {
        if (done % spendStep == 0) {
            if (!budget.spend(spendStep))
                break;
            cooling.set(static_cast<double>(done) / static_cast<double>(tries));
        }
        // Who sits together in the first round is a matter of names only, unless later rounds are kept too.
        const bool anyRound = how.kept > 1 && 2 * done > tries && chance.below(4) == 0;
        const int round =
            static_cast<int>(anyRound ? chance.below(rounds) : firstFree + chance.below(rounds - firstFree));
        const int left = static_cast<int>(chance.below(people));
        const int conflicts = state.conflicts(round, left);
        if (conflicts == 0 && chance.below(8) != 0)
            continue;
        const int right = static_cast<int>(chance.below(people));
        if (state.groupOf(round, left) == state.groupOf(round, right))
            continue;
        const int change = state.change(round, left, right, conflicts);
        if (!cooling.accepts(change, chance))
            continue;
        state.exchange(round, left, right, change);
        if (state.repeats() < least) {
            least = state.repeats();
            best = state.seats();
        }
    }
    return best;
}

EvenChoice evenChoice(const Seating& seats, int groups, int people, Chance& chance, SearchBudget& budget)
{
    std::vector<int> order(seats[0].size());
    std::iota(order.begin(), order.end(), 0);
    ChoiceState state(seats, groups, people);
    EvenChoice best{order, state.cost()};
    const auto inside = static_cast<std::uint32_t>(people);
    const auto outside = static_cast<std::uint32_t>(order.size()) - inside;
    const long long tries = std::max<long long>(budget.left(), 1);
    Cooling cooling(0.28, 0.12); // cold from the start, which is nearly even already
    for (long long done = 0; state.cost() > 0 && outside > 0; ++done) {
        if (done % spendStep == 0) {
            if (!budget.spend(spendStep))
                break;
            cooling.set(static_cast<double>(done) / static_cast<double>(tries));
        }
        int& out = order[chance.below(inside)];
        int& in = order[inside + chance.below(outside)];
        const long long before = state.cost();
        state.exchange(out, in);
        if (cooling.accepts(state.cost() - before, chance))
            std::swap(out, in);
        else
            state.exchange(in, out);
        if (state.cost() < best.off)
            best = {order, state.cost()};
    }
    best.people.resize(inside);
    std::sort(best.people.begin(), best.people.end());
    return best;
}
} // namespace convenor::solve
