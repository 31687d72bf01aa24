// When people and rooms can be had, as far as anybody said so.
#pragma once

#include "domain/rules/Schedule.h"

namespace convenor::rules {
// The recorded windows of people and rooms as instants; windows that touch or overlap are one, also over
// midnight. Where nothing is recorded nothing is known: that forbids nothing, and silences no other rule.
class Windows
{
public:
    Windows(const Plan& plan, const Schedule& schedule);

    // Null where nothing is recorded. Sorted; an empty list: windows without a minute.
    const QList<Span>* ofPerson(Id person) const { return find(m_people, person); }
    const QList<Span>* ofRoom(Id room) const { return find(m_rooms, room); }
    // Free all that time, or nothing is recorded.
    bool allowsPerson(Id person, const Span& span) const { return allows(ofPerson(person), span); }
    bool allowsRoom(Id room, const Span& span) const { return allows(ofRoom(room), span); }
    // Nobody recorded anything, of people or of rooms.
    bool isEmpty() const { return m_people.isEmpty() && m_rooms.isEmpty(); }

private:
    using Lists = QHash<Id, QList<Span>>;
    static const QList<Span>* find(const Lists& lists, Id owner);
    static bool allows(const QList<Span>* windows, const Span& span);

    Lists m_people;
    Lists m_rooms;
};
} // namespace convenor::rules
