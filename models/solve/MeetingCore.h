// Matchmaking in two steps that take turns: a flow chooses who meets (as if slots did not matter), a search
// among these wishes alone finds the slots; wishes that find none make room in the next flow for others that
// are worth the same. Most plans found so are worth as much as the bound of the flow.
#pragma once

#include "solve/Chance.h"
#include "solve/MeetingPairs.h"
#include "solve/MeetingWork.h"

namespace convenor::solve {
class MeetingCore
{
public:
    // All of them must outlive it; the flow must exist.
    MeetingCore(MeetingState& state, Chance& chance, MeetingWork& work, MeetingPairs& pairs);

    // For that many tries, or until the work has to end. The best plans go to the work, the last one is the
    // state's.
    void run(long long tries, MeetingCooling cooling);
    // The same once, among these wishes instead of the flow's.
    void runAmong(const std::vector<char>& wanted, long long tries, MeetingCooling cooling);

private:
    std::vector<char> choose();
    void takeWishes(const std::vector<char>& wanted);
    void findSlots(long long tries, MeetingCooling cooling);

    MeetingState& m_state;
    const MeetingCase& m_case;
    Chance& m_chance;
    MeetingWork& m_work;
    MeetingPairs& m_pairs;
    MeetingPlan m_from;        // where the last search left off
    std::vector<int> m_wishes; // those of the core
    MeetingProblem m_problem;  // the core alone
};
} // namespace convenor::solve
