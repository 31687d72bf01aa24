#include "ui/agenda/ParkedView.h"

#include "ui/agenda/AgendaDrag.h"
#include "ui/widgets/PlainTextDelegate.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QPainter>

#include <algorithm>

namespace convenor {
ParkedView::ParkedView(ParkingModel& model, PlanEditor& editor, QWidget* parent)
    : QListView(parent), m_model(model), m_editor(editor)
{
    setObjectName(QStringLiteral("parkedView"));
    setAccessibleName(tr("Parking list"));
    setModel(&model);
    setItemDelegate(new PlainTextDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setTextElideMode(Qt::ElideRight);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
}

QList<Id> ParkedView::selectedItems() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectedIndexes())
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    QList<Id> items;
    for (const int row : std::as_const(rows))
        items.append(m_model.itemAt(row));
    return items;
}

void ParkedView::startDrag(Qt::DropActions)
{
    dragItems(m_editor, selectedItems(), viewport(), visualRect(currentIndex()));
}

// The row in front of which something let go here would stand.
int ParkedView::rowAt(const QPoint& point) const
{
    const QModelIndex over = indexAt(point);
    if (!over.isValid())
        return m_model.rowCount();
    return point.y() > visualRect(over).center().y() ? over.row() + 1 : over.row();
}

void ParkedView::setDropRow(int row)
{
    m_dropRow = row;
    viewport()->update();
}

void ParkedView::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void ParkedView::dragMoveEvent(QDragMoveEvent* event)
{
    const bool takes = !carriedItemsOf(m_editor, event->mimeData()).items.isEmpty() && !m_editor.isReadOnly();
    setDropRow(takes ? rowAt(event->position().toPoint()) : -1);
    event->setAccepted(takes);
}

void ParkedView::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropRow(-1);
}

void ParkedView::dropEvent(QDropEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    setDropRow(-1);
    const CarriedItems carried = carriedItemsOf(m_editor, event->mimeData());
    event->setAccepted(!carried.items.isEmpty() && !m_editor.isReadOnly());
    if (event->isAccepted())
        emit dropped(carried.items, m_model.itemAt(row), event->modifiers().testFlag(Qt::ControlModifier));
}

void ParkedView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const QModelIndex below = m_model.index(m_dropRow);
    const int last = m_model.rowCount() - 1;
    const int y = below.isValid() ? visualRect(below).top()
                  : last >= 0     ? visualRect(m_model.index(last)).bottom()
                                  : 0;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawLine(0, y, viewport()->width(), y);
}

void ParkedView::contextMenuEvent(QContextMenuEvent* event)
{
    emit contextMenuWanted(event->globalPos());
}
} // namespace convenor
