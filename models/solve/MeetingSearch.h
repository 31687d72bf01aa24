// Local search for meetings: a wish that is not placed takes a free place, or one that a Kempe chain makes
// free, or pushes others out of theirs; the worse changes are accepted ever more rarely.
#pragma once

#include "solve/Chance.h"
#include "solve/MeetingWork.h"

namespace convenor::solve {
class MeetingSearch
{
public:
    // State, chance and work must outlive the search.
    MeetingSearch(MeetingState& state, Chance& chance, MeetingWork& work);

    // Changes the state for that many tries, or until the work has to end. The best plans go to the work.
    void run(long long tries, MeetingCooling cooling);

private:
    struct Place
    {
        int choice;
        int slot;
    };
    int below(std::size_t limit)
    {
        return static_cast<int>(m_chance.below(static_cast<std::uint32_t>(limit)));
    }
    void tryWish(int wish);
    void tryBetter(int wish);
    bool placeAnywhere(int choice);
    bool tryChain(int choice);
    bool exchange(int wish, int other);
    bool collectChain(int wish, int other);
    void force(int choice, int slot);
    bool takeOut(int wish);
    bool makeRoom(int choice, int slot);
    bool makeBreaks(int choice, int slot);
    bool makeLimits(int wish);
    void putBack();
    bool accepts(long long change);
    // What a choice can be worth.
    long long most(int choice) const
    {
        return m_case.choice(choice).value + (m_case.choice(choice).asNow >= 0);
    }

    MeetingState& m_state;
    const MeetingCase& m_case;
    Chance& m_chance;
    MeetingWork& m_work;
    double m_temperature = 0;
    std::vector<std::vector<int>> m_askedBy; // by person: wishes she asks
    std::vector<int> m_varied;               // wishes that are worth more in one place than in another
    std::vector<Place> m_out;                // what a change at work took out
    std::vector<int> m_chain;                // wishes that exchange their slots
    std::vector<int> m_mark;                 // by wish: the number of the last chain it was in
    int m_chains = 0;
};
} // namespace convenor::solve
