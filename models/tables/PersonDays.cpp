#include "tables/PersonDays.h"

#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/DaysText.h"
#include "domain/Records.h"
#include "tables/CellText.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct PersonDaysTexts
{
    Q_DECLARE_TR_FUNCTIONS(PersonDays)
};

bool isWord(const QString& text, const QString& translated, QLatin1String english)
{
    return text.compare(translated, Qt::CaseInsensitive) == 0 ||
           text.compare(english, Qt::CaseInsensitive) == 0;
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
        return PersonDaysTexts::tr("all");
    QStringList numbers;
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        if (!away->contains(day))
            numbers.append(QString::number(day + 1));
    }
    return numbers.isEmpty() ? PersonDaysTexts::tr("none") : numbers.join(QStringLiteral(", "));
}

Result<QList<Id>> typedDays(const Plan& plan, const QString& typed)
{
    const QString text = typed.simplified();
    QList<Id> found;
    if (isWord(text, PersonDaysTexts::tr("none"), QLatin1String("none")))
        return found;
    if (text.isEmpty() || isWord(text, PersonDaysTexts::tr("all"), QLatin1String("all"))) {
        for (const Day* day : daysInOrder(plan))
            found.append(day->id);
        return found;
    }
    return daysOfText(plan, text, parseDate);
}

QStringList dayWords(const Plan& plan)
{
    QStringList words{PersonDaysTexts::tr("all"), PersonDaysTexts::tr("none")};
    for (qsizetype day = 1; day <= plan.rows(Table::Day).size() && day <= 30; ++day)
        words.append(QString::number(day));
    return words;
}
} // namespace convenor
