// Attendance per day and per item, in numbers.
#pragma once

#include "domain/planners/AttendancePlanner.h"

#include <QTableWidget>

namespace convenor {
class ColumnWidths;
class PlanEditor;

// The rows are those of attendanceTargets, the numbers those of countAttendance.
class SummaryTable : public QTableWidget
{
    Q_OBJECT

public:
    enum Column {
        WhatColumn,
        PresentColumn,
        ExpectedColumn,
        AbsentColumn,
        ExcusedColumn,
        WaitingColumn,
        PlacesColumn,
        ColumnCount
    };

    // The editor must outlive the table.
    explicit SummaryTable(const PlanEditor& editor, QWidget* parent = nullptr);
    // Counts anew.
    void refresh();

signals:
    // Enter or a double click on a row.
    void targetChosen(const convenor::AttendanceTarget& target);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int row);

    const PlanEditor& m_editor;
    QList<AttendanceTarget> m_targets;
};
} // namespace convenor
