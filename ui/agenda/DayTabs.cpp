#include "ui/agenda/DayTabs.h"

#include "editing/PlanEditor.h"
#include "ui/agenda/AgendaDrag.h"

#include <QDropEvent>

namespace convenor {
DayTabs::DayTabs(PlanEditor& editor, QWidget* parent) : QTabBar(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("dayTabs"));
    setAccessibleName(tr("Days"));
    setExpanding(false);
    setDrawBase(false);
    setAcceptDrops(true);
    setChangeCurrentOnDrag(true);
}

int DayTabs::tabOf(Id day) const
{
    for (int tab = 0; tab < count(); ++tab) {
        if (dayAt(tab) == day)
            return tab;
    }
    return -1;
}

void DayTabs::dragEnterEvent(QDragEnterEvent* event)
{
    // Only items of this workshop turn the tabs.
    if (carriedItemsOf(m_editor, event->mimeData()).items.isEmpty()) {
        event->ignore();
        return;
    }
    QTabBar::dragEnterEvent(event);
    event->accept();
}

void DayTabs::dragMoveEvent(QDragMoveEvent* event)
{
    const bool takes = !carriedItemsOf(m_editor, event->mimeData()).items.isEmpty() &&
                       tabAt(event->position().toPoint()) >= 0;
    event->setAccepted(takes);
}

void DayTabs::dropEvent(QDropEvent* event)
{
    const CarriedItems carried = carriedItemsOf(m_editor, event->mimeData());
    const int tab = tabAt(event->position().toPoint());
    if (carried.items.isEmpty() || tab < 0 || m_editor.isReadOnly()) {
        event->ignore();
        return;
    }
    event->accept();
    emit dropped(carried.items, dayAt(tab), event->modifiers().testFlag(Qt::ControlModifier));
}
} // namespace convenor
