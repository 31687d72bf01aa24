// The running order of a day as a grid, with a line where the present is.
#pragma once

#include "domain/Id.h"
#include "ui/widgets/GridView.h"

namespace convenor {
class RunModel;

class RunGrid : public GridView
{
    Q_OBJECT

public:
    // The model must outlive the grid.
    explicit RunGrid(RunModel& model, QWidget* parent = nullptr);

    Id currentItem() const;
    // Makes what runs or comes next current, unless somebody has chosen a row already.
    void goToNow();
    // What stands in the menu of the grid.
    void setMenuActions(const QList<QAction*>& actions) { m_menu = actions; }

signals:
    void left();

protected:
    bool chord(QKeyEvent* event) override;
    void extendMenu(QMenu& menu) override;

private:
    RunModel& m_model;
    QList<QAction*> m_menu;
};
} // namespace convenor
