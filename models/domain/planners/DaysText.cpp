#include "domain/planners/DaysText.h"

#include <QRegularExpression>

#include <algorithm>

namespace convenor {
namespace {
// The days of one entry: a number, a range of numbers, a date. Empty when it is none.
QList<Id> daysOfEntry(const QString& entry, const QList<const Day*>& days,
                      const std::function<QDate(const QString&)>& dateOf)
{
    QList<Id> found;
    static const QRegularExpression range(QStringLiteral(R"(^(\d+)\s*[-–]\s*(\d+)$)"));
    const QRegularExpressionMatch match = range.match(entry);
    bool isNumber = false;
    const int number = entry.toInt(&isNumber);
    const int first = match.hasMatch() ? match.captured(1).toInt() : isNumber ? number : 0;
    const int last = match.hasMatch() ? match.captured(2).toInt() : first;
    if (first >= 1 && last >= first && last <= days.size()) {
        for (int day = first; day <= last; ++day)
            found.append(days[day - 1]->id);
        return found;
    }
    const QDate date = dateOf(entry);
    for (const Day* day : days) {
        if (date.isValid() && day->date == date)
            found.append(day->id);
    }
    return found;
}
} // namespace

QList<const Day*> daysInOrder(const Plan& plan)
{
    QList<const Day*> days;
    for (const Day& day : plan.all<Day>())
        days.append(&day);
    std::stable_sort(days.begin(), days.end(), [](const Day* a, const Day* b) { return a->date < b->date; });
    return days;
}

Result<QList<Id>> daysOfText(const Plan& plan, const QString& text,
                             const std::function<QDate(const QString&)>& dateOf)
{
    static const QRegularExpression between(QStringLiteral("[,;+&\\n]"));
    const QList<const Day*> days = daysInOrder(plan);
    QList<Id> found;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        const QString entry = part.trimmed();
        const QList<Id> some = daysOfEntry(entry, days, dateOf);
        if (some.isEmpty() && !entry.isEmpty())
            return Error{ErrorKind::WrongValue, QStringLiteral("days"), entry};
        found.append(some);
    }
    if (found.isEmpty())
        return Error{ErrorKind::WrongValue, QStringLiteral("days"), text};
    return found;
}
} // namespace convenor
