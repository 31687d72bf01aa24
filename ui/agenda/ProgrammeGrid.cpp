#include "ui/agenda/ProgrammeGrid.h"

#include "ui/agenda/ProgrammeModel.h"

#include <QKeyEvent>

namespace convenor {
ProgrammeGrid::ProgrammeGrid(ProgrammeModel& model, QWidget* parent)
    : GridView(QStringLiteral("programmeGrid"), parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("What was understood of the programme"));
    // Take, start, minutes, title, people, room, kind, from, not sure of.
    setColumns({{5}, {6}, {5}, {20, 5}, {14, 4}, {8, 1}, {13}, {7}, {12, 3}});
}

bool ProgrammeGrid::chord(QKeyEvent* event)
{
    const QModelIndex cell = currentIndex();
    const bool isSpace = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if (!isSpace || editor() || cell.column() != ProgrammeModel::TakeColumn)
        return false;
    m_model.toggle(cell.row());
    emit said(cell.data(Qt::AccessibleTextRole).toString());
    return true;
}

void ProgrammeGrid::deleteSelected(const QModelIndexList& cells)
{
    QList<int> rows;
    QModelIndexList others;
    for (const QModelIndex& cell : cells) {
        if (cell.column() == ProgrammeModel::TakeColumn || cell.column() == ProgrammeModel::TitleColumn)
            rows.append(cell.row());
        else
            others.append(cell);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    m_model.removeRecords(rows);
    GridView::deleteSelected(others);
}
} // namespace convenor
