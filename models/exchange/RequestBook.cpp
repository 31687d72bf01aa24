#include "exchange/RequestBook.h"

#include "domain/planners/MeetingPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"

namespace convenor {
RequestBook::RequestBook(const Plan& plan, Id helpdesk) : m_plan(plan), m_helpdesk(helpdesk)
{
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        if (request.helpdesk == helpdesk)
            put(request);
    }
}

void RequestBook::put(const MeetingRequest& request)
{
    m_requests.insert(request.id, request);
    m_ofPerson[request.person].append(request.id);
}

// A row that names no expert and no knowledge tells nothing of wishes.
Id RequestBook::find(const MeetingRequest& told, const RequestRow& row) const
{
    QList<const MeetingRequest*> own;
    for (const Id id : m_ofPerson.value(told.person))
        own.append(&*m_requests.find(id));
    const MeetingRequest* same = sameRequest(own, told, row.wishesTold);
    return same ? same->id : Id(0);
}

RequestBook::Outcome RequestBook::takeOne(const MeetingRequest& told, const RequestRow& row, IdSource& ids)
{
    const Id known = find(told, row);
    MeetingRequest after = known != 0 ? m_requests[known] : told;
    if (row.wishesTold) {
        after.secondExpert = told.secondExpert;
        after.thirdExpert = told.thirdExpert;
        after.otherExpert = told.otherExpert;
    }
    if (!told.knows.isEmpty())
        after.knows = told.knows;
    if (!told.topic.isEmpty() && foldedName(told.topic) != foldedName(after.topic))
        after.topic = told.topic; // of a pair
    after.priority = row.priority.value_or(after.priority);
    after.earliest = row.time.earliest ? row.time.earliest : after.earliest;
    after.latest = row.time.latest ? row.time.latest : after.latest;
    after.duringSessions = row.during.value_or(after.duringSessions);
    after.answer = row.answer.value_or(after.answer);
    if (known == 0) {
        after.id = ids.next();
        put(after);
        return Outcome::Added;
    }
    if (m_requests[known] == after)
        return Outcome::Unchanged;
    m_requests[known] = after;
    return Outcome::Changed;
}

QList<RequestBook::Outcome> RequestBook::take(Id person, const RequestRow& row, IdSource& ids)
{
    MeetingRequest told;
    told.helpdesk = m_helpdesk;
    told.person = person;
    told.topic = row.topic;
    QList<Outcome> outcomes;
    for (const Id partner : row.partners) {
        told.partner = partner;
        outcomes << takeOne(told, row, ids);
    }
    if (!row.partners.isEmpty())
        return outcomes;
    told.expert = row.experts.value(0);
    told.secondExpert = row.experts.value(1);
    told.thirdExpert = row.experts.value(2);
    told.otherExpert = row.otherExpert;
    told.knows = row.knows;
    return {takeOne(told, row, ids)};
}

ChangeSet RequestBook::changes() const
{
    ChangeSet changes;
    for (const MeetingRequest& request : m_requests) {
        if (const MeetingRequest* before = m_plan.find<MeetingRequest>(request.id))
            changes.edit(*before, request);
        else
            changes.add(request);
    }
    return changes;
}
} // namespace convenor
