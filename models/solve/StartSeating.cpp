#include "solve/StartSeating.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace convenor::solve {
namespace {
int groupsToChooseFrom(const GroupState& state, int person, int round)
{
    const auto& first = state.numbers().first;
    const int* costs = state.seatCosts(person);
    return static_cast<int>(std::count_if(costs + first[std::size_t(round)],
                                          costs + first[std::size_t(round) + 1],
                                          [&](int cost) { return cost < state.problem().weights.broken; }));
}

void seatPinned(GroupState& state, int round)
{
    const std::vector<int>& pins = state.problem().pinned[std::size_t(round)];
    for (int person = 0; person < state.problem().people; ++person) {
        const int pin = pins[std::size_t(person)];
        if (pin == nowhere || !state.isPresent(person, round))
            continue;
        const int group = state.numbers().number(round, pin);
        if (state.groupAt(person, round) == group)
            continue;
        if (state.groupAt(person, round) != nowhere)
            state.unseat(person, round);
        state.seat(person, group);
    }
}

void seatCheapest(GroupState& state, int person, int round)
{
    const auto& first = state.numbers().first;
    int best = nowhere;
    long long least = std::numeric_limits<long long>::max();
    for (int group = first[std::size_t(round)]; group < first[std::size_t(round) + 1]; ++group) {
        const long long change = state.changeBySeat(person, group);
        if (change < least) {
            least = change;
            best = group;
        }
    }
    if (best != nowhere)
        state.seat(person, best);
}

// A change of places in one round: of one person, or of two.
struct Mending
{
    long long change = 0;
    int person = nowhere;
    int other = nowhere; // who comes back, if anybody
    int target = nowhere;
};

class Mender
{
public:
    Mender(GroupState& state, SolverWork& work, int mostMoves)
        : m_state(state), m_work(work), m_mostMoves(mostMoves)
    {
    }

    void run()
    {
        for (int pass = 0; pass < 20 && mendOnce(); ++pass) {
        }
    }

private:
    // Whether anything became better.
    bool mendOnce()
    {
        bool better = false;
        for (int round = 0; round < m_state.problem().roundCount(); ++round) {
            for (int person = 0; person < m_state.problem().people; ++person) {
                if (!m_work.spend(1))
                    return false;
                if (!isFree(person, round) || !isInTrouble(person, round))
                    continue;
                Mending best;
                lookForPlace(person, round, best);
                better |= take(round, best);
            }
            better |= fillGroups(round);
        }
        return better;
    }

    bool isFree(int person, int round) const
    {
        return m_state.groupAt(person, round) != nowhere && !m_state.isPinned(person, round);
    }
    bool isInTrouble(int person, int round) const
    {
        const int group = m_state.groupAt(person, round);
        return m_state.seatCost(person, group) >= m_state.problem().weights.broken ||
               sizeOf(group) > m_state.numbers().shapes[std::size_t(group)].most;
    }
    int sizeOf(int group) const { return static_cast<int>(m_state.membersOf(group).size()); }

    // The best of all places for the person, with and without somebody who comes back.
    void lookForPlace(int person, int round, Mending& best)
    {
        const auto& first = m_state.numbers().first;
        const int group = m_state.groupAt(person, round);
        for (int target = first[std::size_t(round)]; target < first[std::size_t(round) + 1]; ++target) {
            if (target == group)
                continue;
            consider(round, {.person = person, .target = target}, best);
            for (int other : m_state.membersOf(target)) {
                if (isFree(other, round))
                    consider(round, {.person = person, .other = other, .target = target}, best);
            }
            m_work.spend(static_cast<long long>(1 + sizeOf(target)));
        }
    }

    void consider(int round, Mending mending, Mending& best)
    {
        const int group = m_state.groupAt(mending.person, round);
        const int out[] = {mending.person};
        const int in[] = {mending.other};
        mending.change = m_state.changeByExchange(
            group, out, mending.target, std::span(in, mending.other == nowhere ? 0 : 1), best.change);
        if (mending.change >= best.change)
            return;
        int moved = m_state.movedBy(mending.person, round, mending.target) -
                    m_state.movedBy(mending.person, round, group);
        if (mending.other != nowhere)
            moved += m_state.movedBy(mending.other, round, group) -
                     m_state.movedBy(mending.other, round, mending.target);
        if (m_mostMoves < 0 || moved <= 0 || m_state.moved() + moved <= m_mostMoves)
            best = mending;
    }

    bool take(int round, const Mending& mending)
    {
        if (mending.person == nowhere)
            return false;
        const int people[] = {mending.person, mending.other};
        const int groups[] = {mending.target, m_state.groupAt(mending.person, round)};
        const std::size_t count = mending.other == nowhere ? 1 : 2;
        m_state.reseat(round, std::span(people, count), std::span(groups, count));
        return true;
    }

    // Groups below their least size take whoever can come most cheaply.
    bool fillGroups(int round)
    {
        const auto& first = m_state.numbers().first;
        bool better = false;
        for (int group = first[std::size_t(round)]; group < first[std::size_t(round) + 1]; ++group) {
            while (sizeOf(group) < m_state.numbers().shapes[std::size_t(group)].least) {
                Mending best;
                for (int person = 0; person < m_state.problem().people; ++person) {
                    if (isFree(person, round) && m_state.groupAt(person, round) != group)
                        consider(round, {.person = person, .target = group}, best);
                }
                if (!m_work.spend(m_state.problem().people) || !take(round, best))
                    break;
                better = true;
            }
        }
        return better;
    }

    GroupState& m_state;
    SolverWork& m_work;
    int m_mostMoves;
};
} // namespace

void seatEverybody(GroupState& state, Chance& chance, SolverWork& work)
{
    const GroupProblem& problem = state.problem();
    std::vector<int> order(std::size_t(problem.people));
    for (int round = 0; round < problem.roundCount(); ++round) {
        seatPinned(state, round);
        std::iota(order.begin(), order.end(), 0);
        chance.shuffle(order);
        std::vector<int> choices(order.size());
        for (int person : order)
            choices[std::size_t(person)] = groupsToChooseFrom(state, person, round);
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return choices[std::size_t(a)] < choices[std::size_t(b)]; });
        for (int person : order) {
            if (!state.isPresent(person, round) || state.groupAt(person, round) != nowhere)
                continue;
            seatCheapest(state, person, round);
            work.spend(problem.groupCount(round));
        }
    }
}

void seatAfresh(GroupState& state, Chance& chance, SolverWork& work)
{
    for (int round = 0; round < state.problem().roundCount(); ++round) {
        for (int person = 0; person < state.problem().people; ++person) {
            if (state.groupAt(person, round) != nowhere && !state.isPinned(person, round))
                state.unseat(person, round);
        }
    }
    seatEverybody(state, chance, work);
    mendSeats(state, work, -1);
}

void mendSeats(GroupState& state, SolverWork& work, int mostMoves)
{
    Mender(state, work, mostMoves).run();
}
} // namespace convenor::solve
