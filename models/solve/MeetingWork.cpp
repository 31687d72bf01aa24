#include "solve/MeetingWork.h"

#include <algorithm>

namespace convenor::solve {
namespace {
// As if all wishes were fulfilled.
long long everything(const MeetingCase& meetings)
{
    long long value = 0;
    for (int wish = 0; wish < meetings.wishes(); ++wish) {
        long long most = 0;
        for (int i = meetings.firstChoice(wish); i < meetings.firstChoice(wish + 1); ++i)
            most = std::max(most, meetings.choice(i).value + (meetings.choice(i).asNow >= 0));
        value += most;
    }
    for (int person = 0; person < meetings.people(); ++person)
        value += std::max(0LL, meetings.firstValue(person));
    return value;
}
} // namespace

MeetingWork::MeetingWork(const MeetingCase& meetings, const MeetingOptions& options, long long tries)
    : m_case(meetings), m_stop(options.stop), m_tries(tries), m_bound(everything(meetings)),
      m_budget(tries, options.stop, [this, &options](double done) {
          if (options.progress && !m_best.empty())
              options.progress({.done = done,
                                .best = scoreOf(m_case.problem(), m_best),
                                .bound = m_bound / m_case.scale()});
      })
{
}

void MeetingWork::keep(const MeetingState& state)
{
    m_bestValue = state.value();
    m_best = state.plan();
}
} // namespace convenor::solve
