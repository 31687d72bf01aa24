#include "domain/planners/ExpertPlanner.h"

#include "domain/planners/NamedPeople.h"
#include "domain/Records.h"

namespace convenor {
namespace {
// The people meant, in the order typed; `changes` gets those who are new.
QList<Id> peopleMeant(const Plan& plan, const QList<ExpertWish>& experts, ChangeSet& changes, IdSource& ids)
{
    NamedPeople named(plan, ids);
    QList<Id> people;
    for (const ExpertWish& expert : experts)
        people.append(named.findOrMake(expert.who, changes));
    return people;
}

// Writes what was typed behind the names to the experts that `made` adds.
void tellPlaces(const QList<ExpertWish>& experts, const QList<Id>& people, ChangeSet& made)
{
    ChangeSet told;
    for (const Change& change : made) {
        if (change.table != Table::HelpdeskExpert || !change.isAdd())
            continue;
        const HelpdeskExpert& before = change.afterAs<HelpdeskExpert>();
        const qsizetype index = people.indexOf(before.person);
        if (index < 0)
            continue;
        const ExpertWish& wish = experts[index];
        HelpdeskExpert after = before;
        after.room = wish.room;
        after.link = wish.link;
        after.earliest = wish.earliest;
        after.latest = wish.latest;
        if (!wish.place.isEmpty())
            after.place = wish.place;
        told.edit(before, after);
    }
    made.append(told);
}

template <typename Record>
ChangeSet keptBookings(const Plan& plan, const Record& after)
{
    ChangeSet changes;
    const Record* before = plan.find<Record>(after.id);
    if (!before)
        return changes;
    changes.edit(*before, after);
    const Result<Plan> with = plan.applied(changes);
    if (!with)
        return {};
    CountingIds ids(plan.largestId() + 1);
    keepBookings(plan, *with, changes, ids);
    return changes;
}
} // namespace

NewHelpdesk addHelpdesk(const Plan& plan, const HelpdeskWish& wish, const QList<ExpertWish>& experts,
                        bool matchmaking, IdSource& ids)
{
    const AgendaItem* item = plan.find<AgendaItem>(wish.item);
    if (!item)
        return {};
    ChangeSet changes;
    QList<Id> people;
    if (matchmaking) {
        AgendaItem after = *item;
        after.kind = ItemKind::Matchmaking;
        changes.edit(*item, after);
    } else {
        people = peopleMeant(plan, experts, changes, ids);
    }
    const Result<Plan> with = plan.applied(changes);
    if (!with)
        return {};
    HelpdeskWish complete = wish;
    complete.experts = people;
    NewHelpdesk made = addHelpdesk(*with, complete, ids);
    if (made.helpdesk == 0)
        return {};
    tellPlaces(experts, people, made.changes);
    changes.append(made.changes);
    made.changes = changes;
    return made;
}

ChangeSet addExperts(const Plan& plan, Id helpdesk, const QList<ExpertWish>& experts, IdSource& ids)
{
    ChangeSet changes;
    const QList<Id> people = peopleMeant(plan, experts, changes, ids);
    ChangeSet made;
    for (const Id person : people) {
        ChangeSet all = changes;
        all.append(made);
        const Result<Plan> with = plan.applied(all); // places are numbered on from the expert before
        if (!with)
            return {};
        made.append(addExpert(*with, helpdesk, person, ids));
    }
    if (made.isEmpty())
        return {};
    tellPlaces(experts, people, made);
    changes.append(made);
    return changes;
}

ChangeSet withKeptBookings(const Plan& plan, const Helpdesk& after)
{
    return keptBookings(plan, after);
}

ChangeSet withKeptBookings(const Plan& plan, const HelpdeskExpert& after)
{
    return keptBookings(plan, after);
}
} // namespace convenor
