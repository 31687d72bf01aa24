// Meetings and requests without one, as `show` and `book` print them.
#include "app/PlanJson.h"
#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/meetings/MeetingBooker.h"

#include <QJsonObject>

namespace convenor {
namespace {
QJsonValue nameOrNull(const Plan& plan, Id person)
{
    const Person* record = plan.find<Person>(person);
    return record ? QJsonValue(fullName(*record)) : QJsonValue();
}

QJsonValue expertOrNull(const Plan& plan, Id expert)
{
    const HelpdeskExpert* record = plan.find<HelpdeskExpert>(expert);
    return record ? nameOrNull(plan, record->person) : QJsonValue();
}

class HelpdeskRows
{
public:
    HelpdeskRows(const Plan& plan, const Timing& timing, Id helpdesk)
        : m_plan(plan), m_helpdesk(*plan.find<Helpdesk>(helpdesk)),
          m_isMatchmaking(isMatchmaking(plan, helpdesk))
    {
        const ItemTime* time = timing.find(m_helpdesk.agendaItem);
        m_start = time ? time->start : 0;
    }

    QJsonObject meeting(const Booking& booking) const
    {
        QJsonObject row = common(booking.expert, booking.person, booking.partner, QJsonValue());
        row[QStringLiteral("start")] = clockText(timeAfter(m_start, booking.slot));
        row[QStringLiteral("end")] =
            clockText(timeAfter(timeAfter(m_start, booking.slot), m_helpdesk.meetingMinutes));
        row[QStringLiteral("status")] = QLatin1String(word(booking.status));
        if (m_isMatchmaking)
            row[QStringLiteral("table")] =
                booking.tableNumber ? QJsonValue(*booking.tableNumber) : QJsonValue();
        return row;
    }
    QJsonObject unmet(const UnmetRequest& request) const
    {
        const MeetingRequest& record = *m_plan.find<MeetingRequest>(request.request);
        QJsonObject row = common(record.expert, record.person, record.partner, request.reason);
        row[QStringLiteral("start")] = QJsonValue();
        row[QStringLiteral("end")] = QJsonValue();
        row[QStringLiteral("status")] = QStringLiteral("unmet");
        if (m_isMatchmaking)
            row[QStringLiteral("table")] = QJsonValue();
        return row;
    }

private:
    QJsonObject common(Id expert, Id person, Id partner, const QJsonValue& reason) const
    {
        QJsonObject row{{QStringLiteral("helpdesk"), helpdeskTitle(m_plan, m_helpdesk.id)},
                        {QStringLiteral("expert"), expertOrNull(m_plan, expert)},
                        {QStringLiteral("person"), nameOrNull(m_plan, person)},
                        {QStringLiteral("reason"), reason}};
        if (m_isMatchmaking)
            row[QStringLiteral("partner")] = nameOrNull(m_plan, partner);
        return row;
    }

    const Plan& m_plan;
    const Helpdesk& m_helpdesk;
    bool m_isMatchmaking;
    int m_start = 0;
};
} // namespace

QJsonArray bookingsJson(const Plan& plan)
{
    const Timing timing(plan);
    QHash<Id, QList<const Booking*>> meetings; // by helpdesk
    for (const Booking& booking : plan.all<Booking>())
        meetings[booking.helpdesk].append(&booking);
    QJsonArray rows;
    for (const Id helpdesk : helpdesksInOrder(plan, timing)) {
        const HelpdeskRows writer(plan, timing, helpdesk);
        QList<const Booking*>& own = meetings[helpdesk];
        std::stable_sort(own.begin(), own.end(), [](const Booking* one, const Booking* other) {
            return std::tuple(one->slot, Id(one->expert), one->tableNumber.value_or(0)) <
                   std::tuple(other->slot, Id(other->expert), other->tableNumber.value_or(0));
        });
        for (const Booking* booking : std::as_const(own))
            rows.append(writer.meeting(*booking));
        for (const UnmetRequest& request : whyRequestsWait(plan, helpdesk))
            rows.append(writer.unmet(request));
    }
    return rows;
}
} // namespace convenor
