// The days on which people come, as a column of the people grid.
#pragma once

#include "domain/Plan.h"
#include "domain/Result.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace convenor {
// Asked for row after row: it looks at the attendance once for each state of it (planners/AttendancePlanner
// says who comes when).
class PersonDays
{
public:
    // "all", "none" or the numbers of the event's days, "1, 3".
    QString text(const Plan& plan, Id person);

private:
    void look(const Plan& plan);

    Plan m_plan; // as it was looked at; keeps its rows alive
    bool m_looked = false;
    QList<Id> m_days;
    QHash<Id, QList<qsizetype>> m_away; // by person: the places in m_days
};

// The days that a person typed: "all" or nothing, "none", numbers and ranges ("1, 3-4"), dates. WrongValue
// when a part is no day of the event.
Result<QList<Id>> typedDays(const Plan& plan, const QString& text);
// What works there, with the event's own days.
QStringList dayWords(const Plan& plan);
} // namespace convenor
