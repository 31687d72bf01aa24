#include "ui/history/TasksGrid.h"

#include "editing/TaskEdits.h"
#include "tables/TasksModel.h"
#include "ui/widgets/ErrorText.h"

#include <QKeyEvent>
#include <QMenu>

namespace convenor {
void TasksGrid::toggleDone()
{
    if (!grid() || grid()->editor().isReadOnly() || !finishEditing())
        return;
    QList<Id> tasks;
    QModelIndexList cells = selectedIndexes();
    if (cells.isEmpty())
        cells.append(currentIndex());
    for (const QModelIndex& cell : std::as_const(cells)) {
        const Id id = cell.isValid() ? grid()->idAt(cell.row()) : 0;
        if (id != 0 && !tasks.contains(id))
            tasks.append(id);
    }
    if (tasks.isEmpty())
        return;
    const Result<QString> done = TaskEdits(grid()->editor()).toggleDone(tasks);
    emit said(done ? *done : sentence(done.error(), Medium::Window));
}

void TasksGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier &&
        currentIndex().column() == TasksModel::DoneColumn) {
        toggleDone();
        event->accept();
        return;
    }
    GridView::keyPressEvent(event);
}

void TasksGrid::extendMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addAction(tr("Done, or not yet (Space in the column “Done”)"), this, &TasksGrid::toggleDone);
}
} // namespace convenor
