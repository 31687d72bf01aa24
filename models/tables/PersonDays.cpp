#include "tables/PersonDays.h"

#include "domain/planners/AttendancePlanner.h"
#include "domain/Records.h"
#include "tables/CellText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PersonDays)
};

// By date, as they are counted: day 1, day 2.
QList<const Day*> daysInOrder(const Plan& plan)
{
    QList<const Day*> days;
    for (const Day& day : plan.all<Day>())
        days.append(&day);
    std::stable_sort(days.begin(), days.end(), [](const Day* a, const Day* b) { return a->date < b->date; });
    return days;
}

bool isWord(const QString& text, const QString& translated, QLatin1String english)
{
    return text.compare(translated, Qt::CaseInsensitive) == 0 ||
           text.compare(english, Qt::CaseInsensitive) == 0;
}

// The days of one entry: a number, a range of numbers, a date. Empty when it is none.
QList<Id> daysOfEntry(const QString& entry, const QList<const Day*>& days)
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
    const QDate date = parseDate(entry);
    for (const Day* day : days) {
        if (date.isValid() && day->date == date)
            found.append(day->id);
    }
    return found;
}
} // namespace

void PersonDays::look(const Plan& plan)
{
    const auto same = [&](Table table) { return &plan.rows(table).chunks() == &m_plan.rows(table).chunks(); };
    if (m_looked && same(Table::Attendance) && same(Table::Day))
        return;
    m_looked = true;
    m_plan = plan;
    m_days.clear();
    m_away.clear();
    for (const Day* day : daysInOrder(plan)) {
        const QHash<Id, const Attendance*> rows = attendancesAt(plan, {day->id, 0});
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            if (it.value()->state == AttendanceState::Excused)
                m_away[it.key()].append(m_days.size());
        }
        m_days.append(day->id);
    }
}

QString PersonDays::text(const Plan& plan, Id person)
{
    look(plan);
    const auto away = m_away.constFind(person);
    if (away == m_away.cend())
        return Texts::tr("all");
    QStringList numbers;
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        if (!away->contains(day))
            numbers.append(QString::number(day + 1));
    }
    return numbers.isEmpty() ? Texts::tr("none") : numbers.join(QStringLiteral(", "));
}

Result<QList<Id>> typedDays(const Plan& plan, const QString& typed)
{
    const QList<const Day*> days = daysInOrder(plan);
    const QString text = typed.simplified();
    QList<Id> found;
    if (isWord(text, Texts::tr("none"), QLatin1String("none")))
        return found;
    if (text.isEmpty() || isWord(text, Texts::tr("all"), QLatin1String("all"))) {
        for (const Day* day : days)
            found.append(day->id);
        return found;
    }
    static const QRegularExpression between(QStringLiteral("[,;+&]"));
    const QStringList entries = text.split(between, Qt::SkipEmptyParts);
    for (const QString& entry : entries) {
        const QList<Id> some = daysOfEntry(entry.trimmed(), days);
        if (some.isEmpty() && !entry.trimmed().isEmpty())
            return Error{ErrorKind::WrongValue, QStringLiteral("days"), entry.trimmed()};
        found.append(some);
    }
    if (found.isEmpty())
        return Error{ErrorKind::WrongValue, QStringLiteral("days"), text};
    return found;
}

QStringList dayWords(const Plan& plan)
{
    QStringList words{Texts::tr("all"), Texts::tr("none")};
    for (qsizetype day = 1; day <= plan.rows(Table::Day).size() && day <= 30; ++day)
        words.append(QString::number(day));
    return words;
}
} // namespace convenor
