#include "solve/MeetingFlow.h"
#include "solve/MeetingPairs.h"

#include <algorithm>

namespace convenor::solve {
MeetingBound boundOf(const MeetingProblem& problem)
{
    const MeetingCase meetings(problem);
    const long long value =
        std::min(flowThroughHubs(meetings).value, MeetingPairs(meetings).bound()) + pinnedValue(meetings);
    return {.worth = value / meetings.scale()};
}
} // namespace convenor::solve
