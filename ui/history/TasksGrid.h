// To-dos as a grid in which they are typed.
#pragma once

#include "ui/widgets/GridView.h"

namespace convenor {
// Space in the column "Done" ticks the to-dos of the selected rows, or takes the tick away.
class TasksGrid : public GridView
{
    Q_OBJECT

public:
    using GridView::GridView;

    // Ticks the to-dos of the selected rows; of all of them none is ticked any more when all were.
    void toggleDone();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void extendMenu(QMenu& menu) override;
};
} // namespace convenor
