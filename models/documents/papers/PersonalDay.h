// What a day holds for one person: internal to the personal agendas.
#pragma once

#include "documents/papers/ItemParts.h"
#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"

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
    const Booking* booking = nullptr;              // a meeting at the helpdesk `item`
    std::optional<AttendanceState> signedUp = {};
    QList<const AgendaItem*> choices = {}; // lanes of `item`: nobody knows yet which one

    // It concerns the person more than everybody else.
    bool isOwn() const { return !roles.empty() || !groups.empty() || booking || signedUp; }
};

// Finds everybody's entries; made once for a paper. The context must outlive it.
class PersonalDays
{
public:
    explicit PersonalDays(const PaperContext& context);

    // The entries of a day, by start: the public agenda without the lanes that the person has not chosen and
    // without what they are excused from.
    std::vector<PersonalEntry> entries(const Person& person, Id day) const;
    const HelpdeskExpert* expertOf(const Booking& booking) const;

private:
    using Key = QPair<Id, Id>; // person, item

    void addItem(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const;
    void addParallel(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item,
                     const QList<const AgendaItem*>& lanes) const;
    void addLeaf(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const;
    void addBookings(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const;
    // The person has a part in the item or in something that stands in it.
    bool isInvolved(Id person, const AgendaItem& item) const;

    const PaperContext& m_context;
    ItemIndex m_index;
    QHash<Key, std::vector<const Assignment*>> m_roles;
    QHash<Key, std::vector<const BreakoutGroup*>> m_groups;
    QHash<Key, std::vector<const Booking*>> m_bookings; // live ones, of both who come and who receive
    QHash<Key, AttendanceState> m_attendance;
};
} // namespace convenor
