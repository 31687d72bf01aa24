// Simulated annealing on a GroupState: small changes of seats, the worse ones accepted ever more rarely.
#pragma once

#include "solve/Chance.h"
#include "solve/GroupState.h"
#include "solve/SolverWork.h"

#include <array>

namespace convenor::solve {
// Temperatures in units of the total, from the first try to the last, falling by equal ratios.
struct Cooling
{
    double from = 0;
    double to = 0;
};
// Temperatures that suit the weights of a problem: from where a small change costs about one temperature to
// where hardly any worse change is accepted.
Cooling usualCooling(const GroupProblem& problem);

class Annealing
{
public:
    // mostMoves: seats of the reference that may change at most; -1 = no limit. If more have changed already,
    // they become no more. State, chance and work must outlive the annealing.
    Annealing(GroupState& state, Chance& chance, SolverWork& work, int mostMoves = -1);

    // Changes the state for that many tries, or until the work has to end. The best seats go to the work.
    void run(long long tries, Cooling cooling);
    // Seats that may change: of people present, not pinned, in rounds of at least two groups.
    int freeSeats() const { return static_cast<int>(m_free.size()); }

private:
    enum class Kind : std::uint8_t { Fixed, Single, Joined };
    struct FreeSeat
    {
        int person;
        int round;
    };
    struct Exchange // two people of one round and their new groups
    {
        int round;
        std::array<int, 2> people;
        std::array<int, 2> groups;
    };
    void findFreeSeats();
    void findUnits();
    void tryChange();
    int targetFor(FreeSeat seat, int group, std::uint64_t word) const;
    int partnerFor(int group, int target, std::uint64_t word) const;
    void trySwap(FreeSeat seat, int group, int target, int other, int limit);
    void tryExchange(int round, int group, int target, int limit);
    void tryTwoRounds(FreeSeat seat, int group, int limit);
    void exchangeInTwoRounds(const Exchange& one, const Exchange& other, int limit);
    int partnerAt(int round, int group, int target, int otherRound, int othersGroup);
    void tryRounds(FreeSeat seat, int limit);
    bool addRounds(int person, int other);
    void tryUnit(FreeSeat seat, int group, int target, int limit);
    void addUnit(int person, int round, int group, std::vector<int>& people) const;
    void accept(int round);
    std::size_t seatIndex(int person, int round) const
    {
        return std::size_t(person) * std::size_t(m_state.problem().roundCount()) + std::size_t(round);
    }
    Kind kindOf(int person, int round) const { return m_kind[seatIndex(person, round)]; }

    GroupState& m_state;
    Chance& m_chance;
    SolverWork& m_work;
    int m_mostMoves;
    double m_temperature = 0;
    int m_balanceGain = 0; // what balance may win back in one change, at most
    std::vector<FreeSeat> m_free;
    bool m_topicsComeBack = false;         // some topic stands in more than one round
    std::vector<Kind> m_kind;              // [person][round]
    std::vector<int> m_unitOf;             // [person][round]: whom she is joined with, or -1
    std::vector<std::vector<int>> m_units; // people who change seats as one
    // The change at work: who leaves its group and who comes back, or new groups for people.
    std::vector<int> m_out;
    std::vector<int> m_in;
    std::vector<int> m_rounds; // in which two people exchange their seats
    std::vector<int> m_people;
    std::vector<int> m_groups;
    // How much worse a change may be, in temperatures: -log of evenly spread chances.
    std::array<double, 4096> m_quantiles;
};
} // namespace convenor::solve
