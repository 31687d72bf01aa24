// Matchmaking where people are busy at different times: each slot alone takes its best matching of all
// wishes; who is taken in several slots becomes dearer, who in none cheaper again (Lagrangian relaxation,
// subgradients: Held, Karp 1971). The prices bound what any plan is worth, closer than the flow, and the
// matchings are nearly plans.
#pragma once

#include "solve/lemon/Matching.h"
#include "solve/MeetingWork.h"

namespace convenor::solve {
class MeetingPrices
{
public:
    // State and work must outlive it. Each option must have two people.
    MeetingPrices(MeetingState& state, MeetingWork& work);

    // For that many tries (a meeting looked at is one), or until the work has to end. Bounds and best plans
    // go to the work.
    void run(long long tries);
    // By wish: how often a slot took it of late, 0 to 1.
    const std::vector<double>& uses() const { return m_often; }

private:
    struct Taken
    {
        int choice;
        int slot;
    };
    long long matchSlot(int slot);
    void offerPlan();
    bool changePrices(double upper);

    MeetingState& m_state;
    const MeetingCase& m_case;
    MeetingWork& m_work;
    long long m_fixed = 0;           // pins, and first meetings, which prices do not see
    std::vector<long long> m_prices; // by wish
    std::vector<int> m_uses;         // by wish: slots that took it
    std::vector<double> m_often;     // by wish
    std::vector<Taken> m_taken;
    std::vector<MatchingEdge> m_edges;
    std::vector<int> m_choices; // of m_edges
    std::vector<int> m_node;    // by person
    double m_step = 1;
    double m_least = 0; // bound so far
    int m_idle = 0;     // rounds without a better bound
    long long m_looked = 0;
};
} // namespace convenor::solve
