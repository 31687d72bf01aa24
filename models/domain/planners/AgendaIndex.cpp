#include "domain/planners/AgendaIndex.h"

#include "domain/Records.h"
#include "domain/Visibility.h"

#include <algorithm>

namespace convenor {
AgendaIndex::AgendaIndex(const Plan& plan, const Timing& timing) : m_plan(plan), m_timing(timing)
{
    QHash<Id, Id> items; // of rounds
    for (const BreakoutRound& round : plan.all<BreakoutRound>())
        items.insert(round.id, round.agendaItem);
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>())
        m_groups[items.value(group.round)].append(&group);
}

QList<const AgendaItem*> AgendaIndex::containers(const AgendaItem& item) const
{
    constexpr int deepest = 50; // as Timing::children walks down
    QList<const AgendaItem*> result;
    const ItemTime* time = m_timing.find(item.id);
    while (time && time->parent != 0 && result.size() < deepest) {
        result.prepend(m_plan.find<AgendaItem>(time->parent));
        time = m_timing.find(time->parent);
    }
    return result;
}

Id AgendaIndex::room(const AgendaItem& item) const
{
    if (item.room != 0)
        return item.room;
    const QList<const AgendaItem*> containers = this->containers(item);
    const auto found = std::find_if(containers.rbegin(), containers.rend(),
                                    [](const AgendaItem* container) { return container->room != 0; });
    return found == containers.rend() ? 0 : Id((*found)->room);
}

QList<const AgendaItem*> AgendaIndex::children(const AgendaItem& item) const
{
    QList<const AgendaItem*> result;
    for (const Id id : m_timing.children(item.day, item.id)) {
        const AgendaItem* child = m_plan.find<AgendaItem>(id);
        if (child && isPublic(m_plan, *child))
            result.append(child);
    }
    return result;
}

const QList<const BreakoutGroup*>& AgendaIndex::groups(Id item) const
{
    static const QList<const BreakoutGroup*> none;
    const auto found = m_groups.constFind(item);
    return found == m_groups.constEnd() ? none : *found;
}
} // namespace convenor
