// How many people a room must hold, and which other room would do.
#pragma once

#include "domain/rules/Problem.h"

namespace convenor::rules {
class RoomNeed
{
public:
    explicit RoomNeed(const RuleInput& input);

    // Those who signed up for the item (signUpLists); where nobody did, everybody who comes, when the item is
    // for all of them. 0 = unknown.
    int ofItem(qsizetype index) const;
    // The people of the group (takesSeat), or its capacity when that is more.
    int ofGroup(Id group) const { return m_groups.value(group); }

private:
    const Plan& m_plan;
    const Timing& m_timing;
    const Schedule& m_schedule;
    int m_everybody = 0;
    QHash<Id, int> m_signedUp; // by item
    QHash<Id, int> m_groups;
};

// Nothing else is in the room during the item, and it can be had all that time. What the item stands in, what
// stands in it and its groups are nothing else.
bool isFreeFor(const RuleInput& input, Id room, qsizetype item);

// The smallest room of the same kind that holds the people and is free all that time; one of unknown size
// when there is no other. 0 when there is none.
Id freeRoom(const RuleInput& input, const Use& use, int people);
} // namespace convenor::rules
