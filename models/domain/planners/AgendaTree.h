// The agenda as planners walk and order it; the parking list as a day of its own. For planners only.
#pragma once

#include "domain/planners/AgendaPlanner.h"
#include "domain/Timing.h"

#include <QSet>

namespace convenor::tree {
// Positions for `count` rows in front of place `at` among the siblings; siblings without room are spaced anew
// in `changes`.
QList<qint64> makeRoom(const Plan& plan, const QList<Id>& siblings, qsizetype at, qsizetype count,
                       ChangeSet& changes);
// The place with a day and a parent that exist; no day when there is none.
AgendaPlace soundPlace(const Timing& timing, AgendaPlace place);
// The item is one of these or stands in one.
bool standsWithin(const Timing& timing, Id item, const QSet<Id>& roots);
// The items that exist, in agenda order, without those that move along with another one.
QList<Id> blockRoots(const Timing& timing, const QSet<Id>& wanted);
// An item and everything below it, depth first. Empty when there is no such item.
QList<Id> wholeBlock(const Timing& timing, Id item);

// Puts an item on a day. When it really ran is told of the day it was on: on another one that says nothing.
inline void putOnDay(AgendaItem& item, Id day)
{
    if (item.day == day)
        return;
    item.day = day;
    item.actualStart.reset();
    item.actualEnd.reset();
}

struct Siblings
{
    ItemTime item;
    QList<Id> ids;
    qsizetype index = -1;
};
// Empty when there is no such item.
std::optional<Siblings> siblingsOf(const Timing& timing, Id item);

inline bool isParked(const Plan& plan, Id item)
{
    const AgendaItem* record = plan.find<AgendaItem>(item);
    return record && record->day == 0;
}
bool anyParked(const Plan& plan, const QList<Id>& items);

// The plan with one more day, the last, on which the parked items stand: what gestures do on days they do in
// the parking list too.
class ParkingDay
{
public:
    explicit ParkingDay(const Plan& plan);

    const Plan& plan() const { return m_laid; }
    Id day() const { return m_day; }
    // Changes made upon plan() as changes of the plan itself: who stands on that day is parked.
    ChangeSet onPlan(const ChangeSet& laid) const;

private:
    const Plan m_plan;
    Plan m_laid;
    Id m_day;
};
} // namespace convenor::tree
