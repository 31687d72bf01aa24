#include "ui/agenda/DayGridSwitch.h"

#include "tables/AgendaModel.h"
#include "tables/DayGridModel.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/agenda/DayGridView.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>

namespace convenor {
namespace {
const QString gridKey = QStringLiteral("agenda/grid");
} // namespace

DayGridSwitch::DayGridSwitch(PlanEditor& editor, AgendaGrid& list, QStackedWidget& views, QObject* parent)
    : QObject(parent), m_list(list), m_views(views), m_model(new DayGridModel(editor, this)),
      m_grid(new DayGridView(*m_model)), m_action(new QAction(tr("Day grid: rooms across, time down"), this))
{
    m_views.addWidget(m_grid);
    m_action->setCheckable(true);
    m_action->setIconText(tr("Day grid")); // on its button
    m_action->setShortcut(Qt::CTRL | Qt::Key_G);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_action, &QAction::toggled, this, &DayGridSwitch::show);
    connect(m_grid, &DayGridView::said, this, &DayGridSwitch::said);
    connect(m_grid, &DayGridView::currentItemChanged, this, &DayGridSwitch::follow);
    m_action->setChecked(QSettings().value(gridKey, false).toBool());
}

AgendaView& DayGridSwitch::view() const
{
    return showsGrid() ? static_cast<AgendaView&>(*m_grid) : static_cast<AgendaView&>(m_list);
}

bool DayGridSwitch::showsGrid() const
{
    return m_views.currentWidget() == m_grid;
}

QList<QAction*> DayGridSwitch::gridActions() const
{
    return m_grid->gridActions();
}

void DayGridSwitch::setGridMenu(QAction* menu)
{
    m_menu = menu;
    arrangeMenus();
}

void DayGridSwitch::setListActions(const QList<QAction*>& actions)
{
    // A row of the list has a row above and below, a place in the grid has not.
    QList<QKeySequence> taken{QKeySequence(Qt::CTRL | Qt::Key_Return),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                              QKeySequence(Qt::SHIFT | Qt::Key_Space)};
    for (const QAction* own : m_grid->gridActions())
        taken.append(own->shortcut());
    QList<QAction*> shared;
    m_listOnly.clear();
    for (QAction* action : actions)
        (taken.contains(action->shortcut()) ? m_listOnly : shared).append(action);
    m_grid->setPageActions(shared);
    arrangeMenus();
}

void DayGridSwitch::arrangeMenus()
{
    if (m_menu)
        m_menu->setVisible(showsGrid());
    for (QAction* action : std::as_const(m_listOnly))
        action->setVisible(!showsGrid());
}

void DayGridSwitch::show(bool grid)
{
    if (grid == showsGrid())
        return;
    if (!view().finishEditing()) {
        m_action->setChecked(!grid);
        return;
    }
    QSettings().setValue(gridKey, grid);
    const bool hadFocus = view().widget()->hasFocus();
    const Id item = view().currentItem();
    if (grid)
        m_grid->showDay(static_cast<AgendaModel*>(m_list.model())->day());
    m_model->setWatching(grid);
    m_views.setCurrentWidget(grid ? static_cast<QWidget*>(m_grid) : &m_list);
    view().goToItem(item);
    if (hadFocus)
        view().widget()->setFocus();
    arrangeMenus();
    emit said(grid ? tr("Day grid: rooms across, time down.") : tr("Agenda as a list."));
    emit currentItemChanged();
}

// The list goes along: to the same item, or where there is none.
void DayGridSwitch::follow()
{
    if (!showsGrid())
        return;
    if (const Id item = m_grid->currentItem(); item == 0 || !m_list.goToItem(item))
        m_list.goToRow(m_list.model()->rowCount() - 1);
    emit currentItemChanged();
}
} // namespace convenor
