// All steps of the open workshop, beside the work and not in its way.
#pragma once

#include <QDialog>

namespace convenor {
class PlanEditor;

// Newest step first; grows while one works.
class HistoryWindow : public QDialog
{
    Q_OBJECT

public:
    // The editor must outlive the window.
    HistoryWindow(PlanEditor& editor, QWidget* parent);
};
} // namespace convenor
