#include "ui/history/TaskWatch.h"

#include "domain/planners/TaskPlanner.h"

namespace convenor {
TaskWatch::TaskWatch(PlanEditor& editor, QObject* parent, Today today)
    : QObject(parent), m_editor(editor), m_today(std::move(today))
{
    constexpr int hour = 60 * 60 * 1000;
    m_hourly.start(hour);
    connect(&m_hourly, &QTimer::timeout, this, &TaskWatch::look);
    connect(&editor, &PlanEditor::changed, this, &TaskWatch::look);
    connect(&editor, &PlanEditor::reloaded, this, &TaskWatch::look);
}

void TaskWatch::look()
{
    const int count = overdueTasks(m_editor.plan(), m_today());
    if (count == m_count)
        return;
    m_count = count;
    emit lateChanged(count, count == 0 ? QString() : tr("%n to-do(s) late", nullptr, count));
}
} // namespace convenor
