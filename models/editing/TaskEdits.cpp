#include "editing/TaskEdits.h"

#include "editing/AgendaEdits.h"

#include <algorithm>

namespace convenor {
Result<TaskEdits::Said> TaskEdits::add(Id item, const QString& text)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::WrongFormat, QStringLiteral("task"),
                     tr("There is no text in it yet. Type what is to be done, such as: order the coach")};
    const ChangeSet changes = addTask(m_editor->plan(), item, text, m_editor->ids());
    if (changes.isEmpty())
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("agenda_item"), QString::number(item)};
    const QString label = tr("To-do %1").arg(quotedTitle(text.trimmed()));
    const Result<qint64> step = m_editor->apply(label, changes);
    if (!step)
        return step.error();
    return tr("%1.").arg(label);
}

Result<TaskEdits::Said> TaskEdits::toggleDone(const QList<Id>& tasks)
{
    const Plan& plan = m_editor->plan();
    const bool done = std::any_of(tasks.cbegin(), tasks.cend(), [&plan](Id id) {
        const Task* task = plan.find<Task>(id);
        return task && !task->done;
    });
    const ChangeSet changes = setTasksDone(plan, tasks, done);
    if (changes.isEmpty())
        return Said();
    const int count = int(changes.size());
    const QString one = quotedTitle((*changes.begin()).afterAs<Task>().text);
    QString label;
    if (count == 1)
        label = done ? tr("Done: %1").arg(one) : tr("Not done yet: %1").arg(one);
    else
        label =
            done ? tr("%n to-do(s) done", nullptr, count) : tr("%n to-do(s) not done yet", nullptr, count);
    const Result<qint64> step = m_editor->apply(label, changes);
    if (!step)
        return step.error();
    return tr("%1.").arg(label);
}
} // namespace convenor
