// The requests of a helpdesk as they will be after an import: what a row says is known already, changes a
// request, or is a new one.
#pragma once

#include "domain/HelpdeskRecords.h"
#include "domain/Plan.h"
#include "exchange/RequestRow.h"

#include <QHash>

namespace convenor {
class RequestBook
{
public:
    // The plan must outlive it.
    RequestBook(const Plan& plan, Id helpdesk);

    enum class Outcome { Added, Changed, Unchanged };
    // What a row asks for: one request; at a matchmaking one for each partner. Which are known already,
    // sameRequest says.
    QList<Outcome> take(Id person, const RequestRow& row, IdSource& ids);
    // Upon the plan.
    ChangeSet changes() const;

private:
    void put(const MeetingRequest& request);
    Outcome takeOne(const MeetingRequest& told, const RequestRow& row, IdSource& ids);
    Id find(const MeetingRequest& told, const RequestRow& row) const;

    const Plan& m_plan;
    Id m_helpdesk;
    QMap<Id, MeetingRequest> m_requests; // as they will be
    QHash<Id, QList<Id>> m_ofPerson;
};
} // namespace convenor
