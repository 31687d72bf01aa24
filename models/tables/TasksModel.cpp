#include "tables/TasksModel.h"

#include "domain/AgendaRecords.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/TaskPlanner.h"
#include "domain/Timing.h"
#include "editing/AgendaEdits.h"
#include "tables/CellText.h"

#include <QCoreApplication>

namespace convenor {
namespace {
constexpr qsizetype mostSuggestions = 500;

struct TasksModelTexts
{
    Q_DECLARE_TR_FUNCTIONS(TasksModel)
};

// "Marek Przeor"; with the organisation where somebody else has the name. It can be typed back.
QString ownerText(const Plan& plan, Id id)
{
    const Person* person = plan.find<Person>(id);
    if (!person)
        return {};
    const QString name = fullName(*person);
    int same = 0;
    for (const Person& other : plan.all<Person>())
        same += other.familyName == person->familyName && other.givenName == person->givenName ? 1 : 0;
    return same > 1 && !person->organisation.isEmpty()
               ? QStringLiteral("%1 (%2)").arg(name, person->organisation)
               : name;
}

// The tasks whose cell reads other than what is typed: what is not typed over stays.
QList<Id> tasksToType(const Plan& plan, const QList<Id>& rows, const QString& typed,
                      QString (*text)(const Plan&, const Task&))
{
    QList<Id> others;
    for (const Id id : rows) {
        if (text(plan, *plan.find<Task>(id)) != typed.trimmed())
            others.append(id);
    }
    return others;
}

template <typename Change>
ChangeSet editedTasks(const Plan& plan, const QList<Id>& tasks, Change change)
{
    ChangeSet changes;
    for (const Id id : tasks) {
        const Task& before = *plan.find<Task>(id);
        Task after = before;
        change(after);
        changes.edit(before, after);
    }
    return changes;
}

RecordColumn ownerColumn()
{
    RecordColumn column;
    column.field = "owner";
    column.header = [] { return TasksModelTexts::tr("Who"); };
    column.text = [](const Plan& plan, const RowBase& row) { return ownerText(plan, as<Task>(row).owner); };
    column.type = [](const Plan& plan, const QList<Id>& rows, const QString& typed, IdSource& ids) {
        const QList<Id> others = tasksToType(
            plan, rows, typed, [](const Plan& all, const Task& task) { return ownerText(all, task.owner); });
        return others.isEmpty() ? Result<ChangeSet>(ChangeSet()) : setTaskOwner(plan, others, typed, ids);
    };
    column.help = [] {
        return TasksModelTexts::tr("Type one name: who is not here yet is added. Marek Przeor (DG GROW)");
    };
    column.suggestions = [](const Plan& plan) {
        QStringList names;
        for (const Person& person : plan.all<Person>()) {
            if (names.size() == mostSuggestions)
                break;
            names.append(fullName(person));
        }
        names.removeAll(QString());
        return names;
    };
    return column;
}

QString itemText(const Plan& plan, const Task& task)
{
    const AgendaItem* item = plan.find<AgendaItem>(task.agendaItem);
    return item ? item->title : QString();
}

RecordColumn itemColumn()
{
    RecordColumn column;
    column.field = "agenda_item";
    column.header = [] { return TasksModelTexts::tr("Of"); };
    column.text = [](const Plan& plan, const RowBase& row) { return itemText(plan, as<Task>(row)); };
    column.type = [](const Plan& plan, const QList<Id>& rows, const QString& typed,
                     IdSource&) -> Result<ChangeSet> {
        const QString wanted = foldedName(typed);
        Id found = 0;
        for (const AgendaItem& item : plan.all<AgendaItem>()) {
            if (!wanted.isEmpty() && foldedName(item.title) == wanted) {
                found = item.id;
                break;
            }
        }
        if (found == 0 && !wanted.isEmpty())
            return Error{ErrorKind::WrongValue, QStringLiteral("agenda_item"), typed};
        return editedTasks(plan, tasksToType(plan, rows, typed, itemText),
                           [found](Task& task) { task.agendaItem = found; });
    };
    column.help = [] {
        return TasksModelTexts::tr(
            "No agenda item is called that. Type its title, or nothing for the whole workshop.");
    };
    column.suggestions = [](const Plan& plan) {
        QStringList titles;
        for (const AgendaItem& item : plan.all<AgendaItem>()) {
            if (titles.size() == mostSuggestions)
                break;
            if (!item.title.isEmpty())
                titles.append(item.title);
        }
        return titles;
    };
    return column;
}

// "14 days before": as it is typed, so that it moves with the event.
QString dueText(const Plan&, const Task& task)
{
    return task.daysBefore ? dueWords(*task.daysBefore) : QString();
}

RecordColumn dueColumn()
{
    RecordColumn column;
    column.field = "days_before";
    column.header = [] { return TasksModelTexts::tr("Due"); };
    column.text = [](const Plan& plan, const RowBase& row) { return dueText(plan, as<Task>(row)); };
    column.type = [](const Plan& plan, const QList<Id>& rows, const QString& typed,
                     IdSource&) -> Result<ChangeSet> {
        std::optional<int> days;
        if (!typed.trimmed().isEmpty()) {
            const Result<int> parsed = parseDue(typed, firstDate(plan), parseDate);
            if (!parsed)
                return parsed.error();
            days = *parsed;
        }
        return editedTasks(plan, tasksToType(plan, rows, typed, dueText),
                           [days](Task& task) { task.daysBefore = days; });
    };
    column.help = [] {
        return TasksModelTexts::tr(
            "That is no date. Type 14 days before, 3 days after, or a date such as 10.12.2021.");
    };
    column.suggestions = [](const Plan&) {
        QStringList texts;
        for (const int days : {56, 28, 14, 7, 1, 0, -7, -14})
            texts.append(dueWords(days));
        return texts;
    };
    return column;
}

// "26.11.2021, in 5 days".
RecordColumn distanceColumn(const Today& today)
{
    RecordColumn column;
    column.field = "date";
    column.header = [] { return TasksModelTexts::tr("That is"); };
    column.text = [today](const Plan& plan, const RowBase& row) {
        const Task& task = as<Task>(row);
        const QDate due = dueDate(plan, task);
        if (!due.isValid())
            return QString();
        const QString date = QLocale().toString(due, QStringLiteral("ddd dd.MM.yyyy"));
        const QString distance = dueDistance(plan, task, today());
        if (distance.isEmpty())
            return date;
        const QString both = QStringLiteral("%1, %2").arg(date, distance);
        return isOverdue(plan, task, today()) ? QStringLiteral("⚠ ") + both : both;
    };
    return column;
}

// Rows of these tables are named in the cells, or the dates are counted from them.
std::optional<Id> touchedTask(const Change& change)
{
    switch (change.table) {
    case Table::Person:
    case Table::AgendaItem:
    case Table::Day:
        return std::nullopt;
    default:
        return 0;
    }
}
} // namespace

RecordKind TasksModel::kindOf(const Today& today, const Item& item)
{
    RecordKind kind;
    kind.table = Table::Task;
    kind.columns = {{"text", [] { return TasksModelTexts::tr("To-do"); }},
                    itemColumn(),
                    ownerColumn(),
                    dueColumn(),
                    distanceColumn(today),
                    {"done", [] { return TasksModelTexts::tr("Done"); }}};
    kind.before = [](const RowBase& a, const RowBase& b) {
        const Task& one = as<Task>(a);
        const Task& other = as<Task>(b);
        // Those without a date behind the others; what is furthest before the event comes first.
        const auto rank = [](const Task& task) { return task.daysBefore ? -*task.daysBefore : 1 << 20; };
        return rank(one) != rank(other) ? rank(one) < rank(other) : one.id < other.id;
    };
    kind.make = [item](const Plan& plan, Id id) {
        Task task;
        task.id = id;
        if (plan.find<AgendaItem>(item->value_or(0)))
            task.agendaItem = item->value();
        return makeRow(task);
    };
    kind.name = [](const RowBase& row) {
        const QString& text = as<Task>(row).text;
        return text.isEmpty() ? TasksModelTexts::tr("a to-do")
                              : TasksModelTexts::tr("to-do %1").arg(quotedTitle(text));
    };
    kind.shown = [item](const RowBase& row) {
        return !item->has_value() || as<Task>(row).agendaItem == item->value();
    };
    kind.blankHint = TasksModelTexts::tr("Type what is to be done");
    kind.touched = touchedTask;
    return kind;
}

TasksModel::TasksModel(PlanEditor& editor, Today today, QObject* parent)
    : TasksModel(editor, today, std::make_shared<std::optional<Id>>(), parent)
{
}

TasksModel::TasksModel(PlanEditor& editor, const Today& today, const Item& item, QObject* parent)
    : RecordModel(editor, kindOf(today, item), parent), m_item(item)
{
}

void TasksModel::setItem(const std::optional<Id>& item)
{
    if (item == *m_item)
        return;
    *m_item = item;
    reset();
}
} // namespace convenor
