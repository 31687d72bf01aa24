// Meetings of two as a flow on the bipartite double cover: from each to the other and back. Nobody more often
// than she has slots, all together no more than tables; which slot it is, is not asked. Half of its value is
// a bound, and the wishes it fulfils are worth looking at first.
#pragma once

#include "solve/lemon/Flow.h"
#include "solve/MeetingCase.h"

#include <climits>

namespace convenor::solve {
class MeetingPairs
{
public:
    // The case must outlive it.
    explicit MeetingPairs(const MeetingCase& meetings);

    // Whether each option has two people, so that there is such a flow at all.
    bool exists() const { return m_exists; }
    // Nothing can be worth more, in the units of MeetingCase, pins not counted; LLONG_MAX when there is no
    // flow.
    long long bound() const;

    // By wish: 2 when an optimal flow has it both ways, 1 when one way only (it is half fulfilled), 0 when
    // not at all. Of all optimal flows, the one whose wishes are liked most.
    std::vector<int> shares() const;
    // Likes a wish more (or less) from now on. Pins and what nobody could ever attend are never in the flow.
    void like(int wish, int by) { m_likes[std::size_t(wish)] += by; }

private:
    void addWish(int wish);
    void addLimits();
    FlowResult solved() const;
    const MeetingCase& m_case;
    bool m_exists = true;
    long long m_first = 0;         // of askers' first meetings, which the flow does not see
    std::vector<SlotMask> m_slots; // by person: all in which she may have a meeting
    std::vector<FlowArc> m_arcs;   // first two for each of m_choices, then the limits
    std::vector<int> m_choices;
    std::vector<int> m_supply;
    std::vector<int> m_likes; // by wish
};
} // namespace convenor::solve
