#include "domain/planners/TaskPlanner.h"

#include "domain/AgendaRecords.h"
#include "domain/planners/NamedPeople.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace convenor {
namespace {
constexpr int mostDays = 3660; // ten years

struct TaskPlannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(TaskPlanner)
};

QString weekWords(int weeksBefore)
{
    const int weeks = std::abs(weeksBefore);
    return weeksBefore > 0 ? TaskPlannerTexts::tr("%n week(s) before", nullptr, weeks)
                           : TaskPlannerTexts::tr("%n week(s) after", nullptr, weeks);
}

// "2 weeks before" in English, however it is shortened; days before.
std::optional<int> englishDue(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,4})\\s*(d|days?|w|weeks?)?\\s*(before|after)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days =
        match.captured(1).toInt() * (match.captured(2).startsWith(u'w', Qt::CaseInsensitive) ? 7 : 1);
    return match.captured(3).compare(QLatin1String("after"), Qt::CaseInsensitive) == 0 ? -days : days;
}

// The same in the words of the window.
std::optional<int> windowDue(const QString& text)
{
    const QString typed = foldedName(text);
    if (typed == foldedName(dueWords(0)))
        return 0;
    static const QRegularExpression digits(QStringLiteral("(\\d{1,4})"));
    const QRegularExpressionMatch match = digits.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    for (const int count : {number, -number}) {
        if (typed == foldedName(dueWords(count)))
            return count;
        if (typed == foldedName(weekWords(count)))
            return 7 * count;
    }
    return std::nullopt;
}

// "14", "-14", "+3".
std::optional<int> bareDue(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^([+\\-−]?)\\s*(\\d{1,4})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    return match.captured(1) == u"+" ? -days : days;
}

bool comesBefore(const Plan& plan, const Task& a, const Task& b)
{
    if (a.done != b.done)
        return b.done;
    const QDate one = dueDate(plan, a);
    const QDate other = dueDate(plan, b);
    if (one.isValid() != other.isValid())
        return one.isValid();
    return one != other ? one < other : a.id < b.id;
}
} // namespace

QDate firstDate(const Plan& plan)
{
    QDate first;
    for (const Day& day : plan.all<Day>()) {
        if (!first.isValid() || day.date < first)
            first = day.date;
    }
    return first;
}

QDate dueDate(const Plan& plan, const Task& task)
{
    const QDate first = firstDate(plan);
    return task.daysBefore && first.isValid() ? first.addDays(-*task.daysBefore) : QDate();
}

bool isOverdue(const Plan& plan, const Task& task, QDate today)
{
    const QDate due = task.done ? QDate() : dueDate(plan, task);
    return due.isValid() && due < today;
}

QList<const Task*> tasksByDate(const Plan& plan)
{
    QList<const Task*> tasks;
    for (const Task& task : plan.all<Task>())
        tasks.append(&task);
    std::stable_sort(tasks.begin(), tasks.end(),
                     [&plan](const Task* a, const Task* b) { return comesBefore(plan, *a, *b); });
    return tasks;
}

QList<const Task*> tasksOfItem(const Plan& plan, Id item)
{
    QList<const Task*> tasks = tasksByDate(plan);
    tasks.removeIf([item](const Task* task) { return task->agendaItem != item; });
    return tasks;
}

int overdueTasks(const Plan& plan, QDate today)
{
    const Records<Task> tasks = plan.all<Task>();
    return int(std::count_if(tasks.begin(), tasks.end(),
                             [&](const Task& task) { return isOverdue(plan, task, today); }));
}

Result<int> parseDue(const QString& typed, QDate first, const DueReader& dates)
{
    const QString text = typed.simplified();
    std::optional<int> days = bareDue(text);
    if (!days)
        days = englishDue(text);
    if (!days && text.compare(QLatin1String("on the first day"), Qt::CaseInsensitive) == 0)
        days = 0;
    if (!days)
        days = windowDue(text);
    if (!days && first.isValid()) {
        if (const QDate date = dates(text); date.isValid())
            days = int(std::clamp<qint64>(date.daysTo(first), -mostDays - 1, mostDays + 1));
    }
    if (!days || std::abs(*days) > mostDays)
        return Error{ErrorKind::WrongValue, QStringLiteral("due"), text};
    return *days;
}

QString dueWords(int daysBefore)
{
    const int days = std::abs(daysBefore);
    if (daysBefore == 0)
        return TaskPlannerTexts::tr("on the first day");
    return daysBefore > 0 ? TaskPlannerTexts::tr("%n day(s) before", nullptr, days)
                          : TaskPlannerTexts::tr("%n day(s) after", nullptr, days);
}

QString dueDistance(const Plan& plan, const Task& task, QDate today)
{
    const QDate due = task.done ? QDate() : dueDate(plan, task);
    if (!due.isValid())
        return {};
    const int days = int(std::clamp<qint64>(today.daysTo(due), -9999, 9999));
    const int late = -days;
    if (days == 0)
        return TaskPlannerTexts::tr("today");
    return days > 0 ? TaskPlannerTexts::tr("in %n day(s)", nullptr, days)
                    : TaskPlannerTexts::tr("%n day(s) late", nullptr, late);
}

ChangeSet addTask(const Plan& plan, Id item, const QString& text, IdSource& ids)
{
    ChangeSet changes;
    if (item != 0 && !plan.find<AgendaItem>(item))
        return changes;
    Task task;
    task.id = ids.next();
    task.text = text.trimmed();
    task.agendaItem = item;
    changes.add(task);
    return changes;
}

ChangeSet setTasksDone(const Plan& plan, const QList<Id>& tasks, bool done)
{
    ChangeSet changes;
    for (const Id id : tasks) {
        const Task* before = plan.find<Task>(id);
        if (!before)
            continue;
        Task after = *before;
        after.done = done;
        changes.edit(*before, after);
    }
    return changes;
}

Result<ChangeSet> setTaskOwner(const Plan& plan, const QList<Id>& tasks, const QString& typed, IdSource& ids)
{
    const QList<PeopleCellEntry> entries = parsePeopleCell(typed, {});
    if (entries.size() > 1)
        return Error{ErrorKind::WrongValue, QStringLiteral("owner"), typed};
    ChangeSet changes;
    NamedPeople people(plan, ids);
    const Id owner = entries.isEmpty() ? 0 : people.findOrMake(entries.constFirst(), changes);
    for (const Id id : tasks) {
        const Task* before = plan.find<Task>(id);
        if (!before)
            continue;
        Task after = *before;
        after.owner = owner;
        changes.edit(*before, after);
    }
    return changes;
}
} // namespace convenor
