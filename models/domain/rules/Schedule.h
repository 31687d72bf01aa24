// What rules read beside the plan: instants of every item, and who is where when, sorted for sweeping. Built
// once per revision from Plan and Timing.
#pragma once

#include "domain/Plan.h"
#include "domain/Timing.h"

#include <vector>

namespace convenor {
// Minutes since 1970 UTC: comparable across days, midnight and changes of the clock.
struct Span
{
    qint64 from = 0;
    qint64 to = 0;
    bool overlaps(const Span& other) const { return from < other.to && other.from < to; }
    bool operator==(const Span&) const = default;
};

// A room or a person is taken for a while. `owner` is the room or the person.
struct Use
{
    Id owner = 0;
    Span span;
    qsizetype item = 0; // index in Timing::items()
    Table table = Table::AgendaItem;
    Id record = 0; // the row of `table` that says so
    Id round = 0;  // of groups, with the group
    Id group = 0;
};

class Schedule
{
public:
    Schedule(const Plan& plan, const Timing& timing);

    // Of the item at an index of Timing::items().
    const Span& span(qsizetype index) const { return m_spans[std::size_t(index)]; }
    // Index in Timing::items(); -1 when there is no such item.
    qsizetype indexOf(Id item) const;
    // The item at an index.
    Id itemAt(qsizetype index) const { return m_timing.items().at(index).item; }
    // One of the two is the other or stands in it.
    bool areRelated(qsizetype a, qsizetype b) const;
    // Behind the last item that stands in the one at an index.
    qsizetype familyEnd(qsizetype index) const { return m_familyEnd[std::size_t(index)]; }
    // The item stands in a lane of a parallel item.
    bool isInLane(qsizetype index) const { return m_inLane[std::size_t(index)]; }

    // Sorted by owner, beginning and end; uses of no length are left out.
    const std::vector<Use>& roomUses() const { return m_roomUses; }
    const std::vector<Use>& personUses() const { return m_personUses; }
    // Those of one room, of one person.
    std::pair<const Use*, const Use*> usesOfRoom(Id room) const { return usesOf(m_roomUses, room); }
    std::pair<const Use*, const Use*> usesOfPerson(Id person) const { return usesOf(m_personUses, person); }

    // Wall clock of the workshop's zone.
    const ZoneClock& clock() const { return m_clock; }
    // Days without a date lie apart from each other, long ago.
    QDate date(Id day) const { return m_dates.value(day); }
    // The instant of a time by the clock on a day's walls.
    qint64 instant(Id day, int minutes) const { return m_clock.utcMinutes(date(day), minutes); }

private:
    void readDays(const Plan& plan);
    void readItems(const Plan& plan);
    void readGroups(const Plan& plan);
    void readPeople(const Plan& plan);
    void readBookings(const Plan& plan);
    void add(std::vector<Use>& uses, Use use);
    static std::pair<const Use*, const Use*> usesOf(const std::vector<Use>& uses, Id owner);

    const Timing& m_timing;
    ZoneClock m_clock;
    QHash<Id, QDate> m_dates; // of days
    std::vector<Span> m_spans;
    std::vector<qsizetype> m_familyEnd; // behind the last descendant: items stand depth first
    std::vector<bool> m_inLane;
    std::vector<Use> m_roomUses;
    std::vector<Use> m_personUses;
};
} // namespace convenor
