#include "solve/SolverWork.h"

#include <algorithm>

namespace convenor::solve {
namespace {
// A try takes some 20 to 100 nanoseconds: a look at the stop token every 0.1 ms or so, a word every 10 to 40
// ms.
constexpr long long triesBetweenLooks = 2048;
constexpr long long triesBetweenReports = 128 * triesBetweenLooks;
} // namespace

SolverWork::SolverWork(const GroupProblem& problem, const SolveOptions& options, long long iterations)
    : m_problem(problem), m_options(options), m_iterations(std::max(1LL, iterations))
{
}

bool SolverWork::look()
{
    m_nextLook = m_spent + triesBetweenLooks;
    m_stopped = m_stopped || m_options.stop.stop_requested();
    if (m_options.progress && m_spent >= m_nextReport && !m_best.empty()) {
        m_nextReport = m_spent + triesBetweenReports;
        if (m_scored != m_bestTotal) {
            m_seats = seatingOf(m_problem, m_best);
            m_score = scoreOf(m_problem, m_seats);
            m_scored = m_bestTotal;
        }
        const double done = static_cast<double>(m_spent) / static_cast<double>(m_iterations);
        m_options.progress(
            {.done = std::min(1.0, done), .best = m_score, .bound = m_bound, .seats = &m_seats});
    }
    return !m_stopped && !isProven();
}

void SolverWork::keep(const GroupState& state)
{
    m_best = state.allSeats();
    m_bestTotal = state.total();
}
} // namespace convenor::solve
