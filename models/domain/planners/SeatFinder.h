// Seats of one round as they fill: who may sit where, and where there is most room.
#pragma once

#include "domain/GroupRecords.h"
#include "domain/Plan.h"

#include <QHash>
#include <QSet>

namespace convenor {
class SeatFinder
{
public:
    // The plan must outlive it.
    SeatFinder(const Plan& plan, Id round);

    // The group with the fewest people for its capacity (of no told capacity: that of the largest of the
    // round), which is not full and where the person may sit: a common language, nobody to be kept apart
    // from; the group of those to be with when they sit already. 0 = none.
    Id best(Id person) const;
    // The same whether or not he may sit there, and however full it is. 0 = no groups.
    Id emptiest() const;
    // Whether languages and pairs let the person sit there, full or not.
    bool mayJoin(Id person, Id group) const;
    // By its capacity, or because its room (roomOf) holds no more people of the round's groups.
    bool isFull(Id group) const;
    // Those who take up a place (takesSeat), as everywhere here.
    int people(Id group) const { return int(m_members.value(group).size()); }
    // Of a person, 0 = none.
    Id groupOf(Id person) const { return m_groupOf.value(person); }
    const QList<const BreakoutGroup*>& groups() const { return m_groups; }

    // As if somebody took a seat there, or gave it up (group 0).
    void seat(Id person, Id group);

private:
    const QSet<Id>& members(Id group) const;
    bool isEmptier(const BreakoutGroup& one, const BreakoutGroup& other) const;

    const Plan& m_plan;
    QList<const BreakoutGroup*> m_groups; // by id
    QHash<Id, Id> m_roomOf;               // by group
    QHash<Id, QSet<Id>> m_members;        // by group, leaders included
    QHash<Id, Id> m_groupOf;              // by person; also of those who take up no place
    QSet<Id> m_leaders;
    QHash<Id, int> m_inRoom;      // people of all groups of a room
    QHash<Id, QList<Id>> m_apart; // by person
    QHash<Id, QList<Id>> m_together;
    int m_largest = 0; // capacity told in the round
};
} // namespace convenor
