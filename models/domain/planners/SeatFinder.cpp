#include "domain/planners/SeatFinder.h"

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/RoundPlanner.h"

#include <algorithm>

namespace convenor {
SeatFinder::SeatFinder(const Plan& plan, Id round) : m_plan(plan)
{
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        if (group.round == round) {
            m_groups.append(&group);
            m_roomOf.insert(group.id, roomOf(plan, group));
            m_largest = std::max(m_largest, group.capacity.value_or(0));
        }
    }
    for (const BreakoutGroup* group : std::as_const(m_groups))
        m_leaders << group->moderator << group->rapporteur;
    m_leaders.remove(0);
    const QHash<Id, Id> seats = seatsInRound(plan, round);
    for (auto taken = seats.cbegin(); taken != seats.cend(); ++taken)
        seat(taken.key(), *taken);
    for (const PairRule& pair : plan.all<PairRule>()) {
        auto& others = pair.kind == PairKind::Apart ? m_apart : m_together;
        others[pair.first].append(pair.second);
        others[pair.second].append(pair.first);
    }
}

void SeatFinder::seat(Id person, Id group)
{
    const Id before = std::exchange(m_groupOf[person], group);
    if (before == group || !takesSeat(m_plan, person, m_leaders.contains(person)))
        return;
    if (before != 0) {
        m_members[before].remove(person);
        --m_inRoom[m_roomOf.value(before)];
    }
    if (group != 0) {
        m_members[group].insert(person);
        ++m_inRoom[m_roomOf.value(group)];
    }
}

const QSet<Id>& SeatFinder::members(Id group) const
{
    static const QSet<Id> nobody;
    const auto known = m_members.constFind(group);
    return known == m_members.cend() ? nobody : *known;
}

bool SeatFinder::isFull(Id group) const
{
    const BreakoutGroup* record = m_plan.find<BreakoutGroup>(group);
    const Room* room = m_plan.find<Room>(m_roomOf.value(group));
    return record && ((record->capacity && people(group) >= *record->capacity) ||
                      (room && room->capacity && m_inRoom.value(room->id) >= *room->capacity));
}

bool SeatFinder::mayJoin(Id person, Id group) const
{
    const Person* one = m_plan.find<Person>(person);
    const BreakoutGroup* record = m_plan.find<BreakoutGroup>(group);
    if (!one || !record || !shareLanguage(one->languages, record->languages))
        return false;
    const QSet<Id>& sitting = members(group);
    const QList<Id> apart = m_apart.value(person);
    const QList<Id> together = m_together.value(person);
    return std::none_of(apart.cbegin(), apart.cend(), [&](Id other) { return sitting.contains(other); }) &&
           std::all_of(together.cbegin(), together.cend(), [&](Id other) {
               const Id seat = groupOf(other);
               return seat == 0 || seat == group || !members(seat).contains(other);
           });
}

bool SeatFinder::isEmptier(const BreakoutGroup& one, const BreakoutGroup& other) const
{
    const auto room = [this](const BreakoutGroup& group) {
        return qint64(std::max(1, group.capacity.value_or(m_largest)));
    };
    const qint64 first = people(one.id) * room(other);
    const qint64 second = people(other.id) * room(one);
    return first != second ? first < second : people(one.id) < people(other.id);
}

Id SeatFinder::best(Id person) const
{
    const BreakoutGroup* best = nullptr;
    for (const BreakoutGroup* group : m_groups) {
        if (!isFull(group->id) && mayJoin(person, group->id) && (!best || isEmptier(*group, *best)))
            best = group;
    }
    return best ? best->id : 0;
}

Id SeatFinder::emptiest() const
{
    const auto best = std::min_element(
        m_groups.cbegin(), m_groups.cend(),
        [this](const BreakoutGroup* one, const BreakoutGroup* other) { return isEmptier(*one, *other); });
    return best == m_groups.cend() ? 0 : (*best)->id;
}
} // namespace convenor
