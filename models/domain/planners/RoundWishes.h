// The wishes of a round, sought once for many people.
#pragma once

#include "domain/planners/RoundPlanner.h"

namespace convenor {
class RoundWishes
{
public:
    // The plan must outlive it.
    RoundWishes(const Plan& plan, Id round);

    // As setWishes of RoundPlanner.h.
    ChangeSet set(Id person, const QList<Id>& groups, IdSource& ids) const;

private:
    const Plan& m_plan;
    Id m_round;
    QHash<Id, QList<const TopicPreference*>> m_rows; // by person
};
} // namespace convenor
