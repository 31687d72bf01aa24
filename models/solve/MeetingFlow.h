// Meetings as a min-cost flow: a relaxation that is solved to the optimum in milliseconds.
#pragma once

#include "solve/MeetingCase.h"

namespace convenor::solve {
struct MeetingFlow
{
    long long value = 0; // nothing can be worth more; in the units of MeetingCase, pins not counted
    MeetingPlan plan;    // of this value but for `now`; people may be in two meetings at once, or too often
};
// source -> crowd -> asker -> wish -> (hub, slot) -> row of the hub -> slot -> sink, where the hub of an
// option is one of its people, whom most ask for: all limits are kept but that the others of an option (the
// participants) may be in two places. Proven optimum where nobody is.
MeetingFlow flowThroughHubs(const MeetingCase& meetings);

// The same with askers told apart: among plans of the same value one in which the wishes of each asker go to
// different slots, as far as a flow can know. Where it cannot, slots are made dearer for those who are there
// twice and the flow is solved again (negotiated congestion: McMurchie, Ebeling 1995).
class SpreadFlow
{
public:
    // The case must outlive it.
    explicit SpreadFlow(const MeetingCase& meetings);
    // The next plan.
    MeetingFlow solved() const;
    // Makes dearer what this plan has twice; false when there is no such thing, so that solving again is of
    // no use.
    bool learn(const MeetingPlan& plan);

private:
    const MeetingCase& m_case;
    std::vector<int> m_prices; // [asker][slot]
};

// The worth of the pins, in the units of the case.
long long pinnedValue(const MeetingCase& meetings);
} // namespace convenor::solve
