// One slot at a time is emptied and filled anew by maximum-weight matching of its people: the best for this
// slot while the others stay.
#pragma once

#include "solve/Chance.h"
#include "solve/lemon/Matching.h"
#include "solve/MeetingWork.h"

namespace convenor::solve {
class MeetingSlots
{
public:
    // State, chance and work must outlive it.
    MeetingSlots(MeetingState& state, Chance& chance, MeetingWork& work);

    // For that many tries (a meeting looked at is one), or until the work has to end. Weights get noise of up
    // to so much, less and less of it, in the units of MeetingCase: so wishes of about the same worth change
    // places. The best plans go to the work.
    void run(long long tries, MeetingCooling noise);

private:
    void collect(int slot);
    void fill(int slot);
    void placeElsewhere();

    MeetingState& m_state;
    const MeetingCase& m_case;
    Chance& m_chance;
    MeetingWork& m_work;
    double m_noise = 0;
    std::vector<int> m_choices; // the candidates of the slot
    std::vector<MatchingEdge> m_edges;
    std::vector<int> m_node; // by person; -1 = not in this slot
    std::vector<int> m_people;
};
} // namespace convenor::solve
