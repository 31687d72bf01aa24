// A line for names of people that completes them by their folded beginnings.
#pragma once

#include "domain/planners/AttendancePlanner.h"
#include "ui/widgets/CellEditor.h"

namespace convenor {
class PlanEditor;

class NameLine : public CellEditor
{
    Q_OBJECT

public:
    // With a separator (',') each name is completed by itself. The editor must outlive the line.
    NameLine(const PlanEditor& editor, QWidget* parent = nullptr, QChar separator = {});

    // Whose people come first.
    void setDay(const AttendanceTarget& day) { m_day = day; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    AttendanceTarget m_day;
};
} // namespace convenor
