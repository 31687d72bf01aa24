// Counts the to-dos that are late, for the rail.
#pragma once

#include "tables/TasksModel.h"

#include <QTimer>

namespace convenor {
class TaskWatch : public QObject
{
    Q_OBJECT

public:
    // The editor must outlive it.
    explicit TaskWatch(PlanEditor& editor, QObject* parent = nullptr, Today today = QDate::currentDate);

    // Counts and says how it stands.
    void look();

signals:
    // "2 to-dos are late"; "" when none is.
    void lateChanged(int count, const QString& sentence);

private:
    PlanEditor& m_editor;
    Today m_today;
    QTimer m_hourly; // the day changes without anybody typing
    int m_count = 0;
};
} // namespace convenor
