#include "domain/planners/RoundWishes.h"

#include "domain/PeopleRecords.h"

namespace convenor {
RoundWishes::RoundWishes(const Plan& plan, Id round) : m_plan(plan), m_round(round)
{
    const QList<Id> groups = groupsOfRound(plan, round);
    const QSet<Id> here(groups.cbegin(), groups.cend());
    for (const TopicPreference& wish : plan.all<TopicPreference>()) {
        if (here.contains(wish.group))
            m_rows[wish.person].append(&wish);
    }
}

ChangeSet RoundWishes::set(Id person, const QList<Id>& groups, IdSource& ids) const
{
    ChangeSet changes;
    if (!m_plan.find<Person>(person))
        return changes;
    QList<Id> wanted;
    for (const Id group : groups) {
        const BreakoutGroup* record = m_plan.find<BreakoutGroup>(group);
        if (record && record->round == m_round && !wanted.contains(group))
            wanted.append(group);
    }
    QSet<Id> said;
    for (const TopicPreference* wish : m_rows.value(person)) {
        const qsizetype place = wanted.indexOf(wish->group);
        if (place < 0 || said.contains(wish->group)) {
            changes.remove(*wish);
            continue;
        }
        TopicPreference after = *wish;
        after.rank = int(place) + 1;
        changes.edit(*wish, after);
        said.insert(wish->group);
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!said.contains(wanted[i]))
            changes.add(TopicPreference{ids.next(), person, wanted[i], int(i) + 1});
    }
    return changes;
}

ChangeSet setWishes(const Plan& plan, Id person, Id round, const QList<Id>& groups, IdSource& ids)
{
    return RoundWishes(plan, round).set(person, groups, ids);
}
} // namespace convenor
