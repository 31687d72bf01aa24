#include "domain/Records.h"
#include "editing/groups/GroupCase.h"

namespace convenor {
namespace {
// The seats of one round, person by person, so that new rows get their ids in the same order each time.
void changeRound(const GroupCase& given, int round, const std::vector<int>& seats, IdSource& ids,
                 ChangeSet& changes)
{
    const Id roundId = given.rounds[round];
    QHash<Id, const GroupMembership*> rows;
    for (const GroupMembership& row : given.plan.all<GroupMembership>()) {
        if (row.round != roundId)
            continue;
        rows.insert(row.person, &row);
        const int person = given.personIndex(row.person);
        if (person == solve::nowhere || seats[std::size_t(person)] == solve::nowhere)
            changes.remove(row);
    }
    for (int person = 0; person < given.people.size(); ++person) {
        const int seat = seats[std::size_t(person)];
        if (seat == solve::nowhere)
            continue;
        const Id group = given.groups[round][seat];
        if (const GroupMembership* row = rows.value(given.people[person])) {
            GroupMembership after = *row;
            after.group = group;
            changes.edit(*row, after);
        } else {
            const BreakoutGroup& record = *given.plan.find<BreakoutGroup>(group);
            if (record.moderator == given.people[person] || record.rapporteur == given.people[person])
                continue;
            GroupMembership added;
            added.id = ids.next();
            added.round = roundId;
            added.group = group;
            added.person = given.people[person];
            changes.add(added);
        }
    }
}
} // namespace

ChangeSet seatChanges(const GroupCase& given, const solve::Seating& seats, IdSource& ids)
{
    ChangeSet changes;
    for (int round = 0; round < given.rounds.size(); ++round) {
        if (given.isAsked[round])
            changeRound(given, round, seats[std::size_t(round)], ids, changes);
    }
    return changes;
}
} // namespace convenor
