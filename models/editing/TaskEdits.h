// To-dos as named steps.
#pragma once

#include "domain/planners/TaskPlanner.h"
#include "editing/PlanEditor.h"

#include <QCoreApplication>

namespace convenor {
class TaskEdits
{
    Q_DECLARE_TR_FUNCTIONS(TaskEdits)

public:
    // The editor must outlive it.
    explicit TaskEdits(PlanEditor& editor) : m_editor(&editor) {}

    // Each answers with a sentence of what has happened.
    using Said = QString;

    // A new to-do of an item (0 = of the whole workshop). WrongFormat ("task") with a sentence when there is
    // no text.
    Result<Said> add(Id item, const QString& text);
    // Done when one of them is not; else all of them not done.
    Result<Said> toggleDone(const QList<Id>& tasks);

private:
    PlanEditor* m_editor;
};
} // namespace convenor
