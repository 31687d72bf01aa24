#include "ui/agenda/TasksOfItem.h"

#include "tables/TasksModel.h"
#include "ui/history/TasksGrid.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int mostShownRows = 6; // before the grid scrolls by itself
}

TasksOfItem::TasksOfItem(PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_model(new TasksModel(editor, QDate::currentDate, this)),
      m_grid(new TasksGrid(QStringLiteral("itemTasks"), this))
{
    setObjectName(QStringLiteral("tasksOfItem"));
    auto* heading = new PlainLabel(tr("To-dos"), this);
    heading->setFont(theme::headingFont(font(), 2));
    m_grid->setAccessibleName(tr("To-dos of the item"));
    m_grid->setModel(m_model);
    m_grid->setColumns({{20, 3}, {4}, {12, 1}, {14, 1}, {4}, {6}});
    m_grid->setColumnHidden(TasksModel::ItemColumn, true);
    m_grid->setColumnHidden(TasksModel::DistanceColumn, true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::spaced(this, theme::wide), 0, 0);
    layout->setSpacing(theme::spaced(this, theme::tight));
    layout->addWidget(heading);
    layout->addWidget(m_grid);
    connect(m_grid, &GridView::said, this, &TasksOfItem::said);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TasksOfItem::fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TasksOfItem::fitHeight);
    setItem(0);
}

void TasksOfItem::setItem(Id item)
{
    setVisible(item != 0);
    if (item == m_item && item != 0)
        return;
    m_item = item;
    m_model->setItem(item);
    m_grid->arrangeColumns();
}

bool TasksOfItem::finish()
{
    return m_grid->finishEditing();
}

void TasksOfItem::fitHeight()
{
    const int rows = qBound(1, m_model->rowCount(), mostShownRows);
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height() +
                           rows * m_grid->verticalHeader()->defaultSectionSize() + 2 * m_grid->frameWidth());
}
} // namespace convenor
