// What a day holds for one person: for personal agendas on paper and in calendars.
#pragma once

#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/AgendaIndex.h"

#include <optional>

namespace convenor {
// A row of somebody's agenda.
struct PersonalEntry
{
    const AgendaItem* item = nullptr;
    int start = 0; // minutes
    int end = 0;
    std::vector<const Assignment*> roles = {};
    std::vector<const BreakoutGroup*> groups = {}; // in which the person is, or which they lead
    const Booking* booking = nullptr;              // a meeting at the helpdesk or matchmaking `item`
    std::optional<AttendanceState> signedUp = {};
    QList<const AgendaItem*> choices = {}; // lanes of `item`: nobody knows yet which one

    // It concerns the person more than everybody else.
    bool isOwn() const { return !roles.empty() || !groups.empty() || booking || signedUp; }
};

// Finds everybody's entries; made once for many people. Plan and timing (the plan's) must outlive it.
class PersonalDays
{
public:
    PersonalDays(const Plan& plan, const Timing& timing);

    // The entries of a day, by start: the public agenda without the lanes that the person has not chosen and
    // without what they are excused from.
    std::vector<PersonalEntry> entries(const Person& person, Id day) const;
    // Null at a matchmaking.
    const HelpdeskExpert* expertOf(const Booking& booking) const;
    // Whom somebody meets in a booking of theirs: the expert or partner, or who comes to them. 0 when nobody
    // is known.
    Id otherOf(const Booking& booking, Id person) const;

private:
    using Key = QPair<Id, Id>; // person, item

    void addItem(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const;
    void addParallel(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item,
                     const QList<const AgendaItem*>& lanes) const;
    void addLeaf(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const;
    void addBookings(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const;
    // The person has a part in the item or in something that stands in it.
    bool isInvolved(Id person, const AgendaItem& item) const;

    const Plan& m_plan;
    const Timing& m_timing;
    AgendaIndex m_index;
    QHash<Key, std::vector<const Assignment*>> m_roles;
    QHash<Key, std::vector<const BreakoutGroup*>> m_groups;
    QHash<Key, std::vector<const Booking*>> m_bookings; // live ones, of everybody in them
    QHash<Key, AttendanceState> m_attendance;
};
} // namespace convenor
