// What hangs on the items of an agenda, gathered once for whoever walks over all of them.
#pragma once

#include "domain/GroupRecords.h"
#include "domain/Timing.h"

namespace convenor {
// Plan and timing (the plan's) must outlive it.
class AgendaIndex
{
public:
    AgendaIndex(const Plan& plan, const Timing& timing);

    // What the item stands in, the outermost first.
    QList<const AgendaItem*> containers(const AgendaItem& item) const;
    // Where it takes place: the room of the item, or of what it stands in; 0 = none.
    Id room(const AgendaItem& item) const;
    // The public items that stand in one, in order.
    QList<const AgendaItem*> children(const AgendaItem& item) const;
    // The groups of the rounds that hang on an item, by id.
    const QList<const BreakoutGroup*>& groups(Id item) const;

protected:
    const Plan& m_plan;
    const Timing& m_timing;

private:
    QHash<Id, QList<const BreakoutGroup*>> m_groups;
};
} // namespace convenor
