#include "domain/planners/PlanCopy.h"

#include "domain/AgendaRecords.h"
#include "domain/GroupRecords.h"
#include "domain/PeopleRecords.h"

#include <algorithm>

namespace convenor {
namespace {
// Whether two rows of one id are one row; not two that were made on both sides at the same moment.
bool isSameRow(Table table, const RowBase& one, const RowBase& other)
{
    if (table == Table::Attendance) {
        const auto& ours = as<Attendance>(one);
        const auto& theirs = as<Attendance>(other);
        return ours.person == theirs.person ||
               (ours.markedAt == theirs.markedAt && !ours.markedAt.isEmpty()); // merged since
    }
    if (table == Table::GroupMembership)
        return as<GroupMembership>(one).person == as<GroupMembership>(other).person;
    return true;
}

Id lastCommonOf(Table table, const Plan& plan, const Plan& copy)
{
    const auto& chunks = copy.rows(table).chunks();
    for (auto chunk = chunks.crbegin(); chunk != chunks.crend(); ++chunk) {
        for (auto row = (*chunk)->crbegin(); row != (*chunk)->crend(); ++row) {
            const RowBase* same = plan.rows(table).find((*row)->id);
            if (same && isSameRow(table, *same, **row))
                return (*row)->id;
        }
    }
    return 0;
}
} // namespace

bool isSameWorkshop(const Plan& plan, const Plan& copy)
{
    const Records<Day> days = copy.all<Day>();
    return plan.workshop().id == copy.workshop().id &&
           std::any_of(days.begin(), days.end(), [&plan](const Day& day) {
               const Day* same = plan.find<Day>(day.id);
               return same && same->date == day.date;
           });
}

Id lastCommonId(const Plan& plan, const Plan& copy, const QList<Table>& without)
{
    Id last = 0;
    for (const Table table : allTables) {
        if (!without.contains(table))
            last = std::max(last, lastCommonOf(table, plan, copy));
    }
    return last;
}
} // namespace convenor
