#include "exchange/RequestBook.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"

namespace convenor {
RequestBook::RequestBook(const Plan& plan, Id helpdesk) : m_plan(plan), m_helpdesk(helpdesk)
{
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        if (request.helpdesk != helpdesk)
            continue;
        m_requests.insert(request.id, request);
        if (const QString key = keyOf(request); !m_known.contains(key))
            m_known.insert(key, request.id);
    }
}

QString RequestBook::keyOf(const MeetingRequest& request)
{
    // Whoever may be any expert is told apart by what they must know.
    const QString knows = request.expert == 0 ? foldedName(request.knows) : QString();
    return QStringLiteral("%1 %2 %3 %4\n%5")
        .arg(request.person)
        .arg(request.expert)
        .arg(request.partner)
        .arg(knows, foldedName(request.topic));
}

// A row that names no expert and no knowledge, only a topic: the person's request with that topic is meant.
Id RequestBook::find(const MeetingRequest& told, const RequestRow& row) const
{
    if (const Id same = m_known.value(keyOf(told)))
        return same;
    if (row.wishesTold)
        return 0;
    for (const MeetingRequest& request : m_requests) {
        if (request.person == told.person && foldedName(request.topic) == foldedName(told.topic))
            return request.id;
    }
    return 0;
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
    after.priority = row.priority.value_or(after.priority);
    after.earliest = row.time.earliest ? row.time.earliest : after.earliest;
    after.latest = row.time.latest ? row.time.latest : after.latest;
    after.duringSessions = row.during.value_or(after.duringSessions);
    after.answer = row.answer.value_or(after.answer);
    if (known == 0) {
        after.id = ids.next();
        m_known.insert(keyOf(after), after.id);
        m_requests.insert(after.id, after);
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
