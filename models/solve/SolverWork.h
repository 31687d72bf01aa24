// What all parts of the solver share while they work: the budget, the wish to stop, progress, the best so
// far.
#pragma once

#include "solve/GroupSolver.h"
#include "solve/GroupState.h"

namespace convenor::solve {
class SolverWork
{
public:
    // The options must outlive the work. Iterations: the whole budget.
    SolverWork(const GroupProblem& problem, const SolveOptions& options, long long iterations);

    void setBound(long long bound) { m_bound = bound; }
    // Counts elementary tries, tells the progress now and then; false when the work has to end now.
    bool spend(long long tries)
    {
        m_spent += tries;
        return m_spent < m_nextLook || look();
    }
    bool isStopped() const { return m_stopped; }
    // Nothing can be better than the best found.
    bool isProven() const { return !m_best.empty() && m_bestTotal <= m_bound; }
    long long spent() const { return m_spent; }
    long long left() const { return m_iterations > m_spent ? m_iterations - m_spent : 0; }

    // Remembers the state's seats if they are the best so far.
    void offer(const GroupState& state)
    {
        if (state.total() < m_bestTotal || m_best.empty())
            keep(state);
    }
    long long bestTotal() const { return m_bestTotal; }
    const std::vector<int>& best() const { return m_best; }

private:
    bool look();
    void keep(const GroupState& state);

    const GroupProblem& m_problem;
    const SolveOptions& m_options;
    long long m_iterations;
    long long m_spent = 0;
    long long m_nextLook = 0;
    long long m_nextReport = 0;
    long long m_bound = -1;
    long long m_bestTotal = 0;
    std::vector<int> m_best; // GroupState::allSeats()
    GroupScore m_score;      // of the best, when last told
    Seating m_seats;         // of m_score
    long long m_scored = -1; // total of m_score
    bool m_stopped = false;
};
} // namespace convenor::solve
