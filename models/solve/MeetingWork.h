// What the parts of the meeting solver share while they work: the budget, the best plan so far, the bound.
#pragma once

#include "solve/MeetingState.h"
#include "solve/SearchBudget.h"

#include <algorithm>

namespace convenor::solve {
// Temperatures, or noise, in the units of MeetingCase, from the first try to the last, falling by equal
// ratios.
struct MeetingCooling
{
    double from = 0;
    double to = 0;
};

class MeetingWork
{
public:
    // Case and options must outlive the work. Tries: the whole budget.
    MeetingWork(const MeetingCase& meetings, const MeetingOptions& options, long long tries);

    // In the units of MeetingCase, pins counted.
    void tightenBound(long long bound) { m_bound = std::min(m_bound, bound); }
    long long bound() const { return m_bound; }
    // Nothing can be better than the best found.
    bool isProven() const { return m_bestValue >= m_bound; }
    // The same of the worth alone: what is kept may be more.
    bool isWorthProven() const { return m_bestValue / m_case.scale() >= m_bound / m_case.scale(); }
    // Takes some tries; false when the work has to end now.
    bool spend(long long tries) { return m_budget.spend(tries) && !isProven(); }
    bool isStopped() const { return m_budget.stopped(); }
    // For work that is a part of this.
    const std::stop_token& stopToken() const { return m_stop; }
    long long left() const { return m_budget.left(); }
    long long spent() const { return m_tries - m_budget.left(); }

    // Remembers the state's plan if it is the best so far.
    void offer(const MeetingState& state)
    {
        if (state.value() > m_bestValue)
            keep(state);
    }
    long long bestValue() const { return m_bestValue; }
    const MeetingPlan& best() const { return m_best; }

private:
    void keep(const MeetingState& state);
    const MeetingCase& m_case;
    std::stop_token m_stop;
    long long m_tries;
    long long m_bound;
    long long m_bestValue = -1;
    MeetingPlan m_best;
    SearchBudget m_budget;
};
} // namespace convenor::solve
