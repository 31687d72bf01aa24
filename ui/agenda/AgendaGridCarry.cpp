// Items of the agenda as wholes: cut, copied, pasted and dragged.
#include "tables/AgendaModel.h"
#include "ui/agenda/AgendaDrag.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/widgets/GridClipboard.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace convenor {
void AgendaGrid::selectRows()
{
    const QItemSelectionRange area = selectedArea();
    if (!area.isValid())
        return;
    const QItemSelection rows(m_model.index(area.top(), 0),
                              m_model.index(area.bottom(), AgendaModel::ColumnCount - 1));
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    emit said(tr("%n item(s) selected, with all that stands in them.", nullptr, int(selectedItems().size())));
}

bool AgendaGrid::hasWholeItems() const
{
    const QItemSelectionRange area = selectedArea();
    return area.isValid() && area.left() == AgendaModel::StripeColumn && !selectedItems().isEmpty();
}

void AgendaGrid::carrySelected(bool copies)
{
    const QList<Id> items = selectedItems();
    const Carry carry = copies ? Carry::Copy : Carry::Move;
    std::unique_ptr<QMimeData> data = carriedItems(m_model.editor(), items, carry);
    // For other programs: the rows as a table.
    QList<QStringList> rows;
    for (const Id item : items) {
        QStringList cells;
        for (int column = AgendaModel::StartColumn; column < AgendaModel::ColumnCount; ++column)
            cells.append(m_model.index(m_model.rowOf(item), column).data(Qt::EditRole).toString());
        rows.append(cells);
    }
    const std::unique_ptr<QMimeData> table = toClipboard(rows);
    const QStringList formats = table->formats();
    for (const QString& format : formats)
        data->setData(format, table->data(format));
    QGuiApplication::clipboard()->setMimeData(data.release());
    const int count = int(items.size());
    emit said(
        copies ? tr("Copied %n item(s); Ctrl+V puts them below the current row, on any day.", nullptr, count)
               : tr("Ctrl+V moves %n item(s) below the current row, on any day.", nullptr, count));
}

void AgendaGrid::copy()
{
    if (hasWholeItems())
        carrySelected(true);
    else
        GridView::copy();
}

void AgendaGrid::cut()
{
    if (hasWholeItems())
        carrySelected(false);
    else
        GridView::cut();
}

void AgendaGrid::paste()
{
    const CarriedItems carried = carriedItemsOf(m_model.editor(), QGuiApplication::clipboard()->mimeData());
    if (carried.items.isEmpty() || m_model.editor().isReadOnly()) {
        GridView::paste();
        return;
    }
    if (!finishEditing())
        return;
    const AgendaPlace place = placeBelowCurrent();
    const qint64 before = m_model.editor().revision();
    emit this->carried(carried.items, place, carried.carry == Carry::Copy);
    // What was moved is where it was wanted: the next Ctrl+V would have nothing to move.
    if (carried.carry == Carry::Move && m_model.editor().revision() != before)
        QGuiApplication::clipboard()->clear();
}

// ---- dragging by the stripe

void AgendaGrid::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onStripe = event->button() == Qt::LeftButton && index.isValid() &&
                          index.column() == AgendaModel::StripeColumn && m_model.itemAt(index.row()) != 0;
    m_pressedAt.reset();
    if (!onStripe || !finishEditing()) {
        GridView::mousePressEvent(event);
        return;
    }
    m_pressedAt = event->position().toPoint();
    // Several that are selected are dragged together.
    if (hasWholeItems() && selectionModel()->isSelected(index) && event->modifiers() == Qt::NoModifier)
        return;
    GridView::mousePressEvent(event);
}

void AgendaGrid::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt) {
        GridView::mouseMoveEvent(event);
        return;
    }
    const QPoint way = event->position().toPoint() - *m_pressedAt;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return;
    const QRect stripe = visualRect(indexAt(*m_pressedAt));
    m_pressedAt.reset();
    QRect row = stripe;
    row.setRight(viewport()->width());
    dragItems(m_model.editor(), selectedItems(), viewport(), row);
}

void AgendaGrid::mouseReleaseEvent(QMouseEvent* event)
{
    // A click on one of several selected: that one alone.
    if (m_pressedAt && event->modifiers() == Qt::NoModifier)
        setCurrentIndex(indexAt(*m_pressedAt));
    m_pressedAt.reset();
    GridView::mouseReleaseEvent(event);
}

// In front of the row under the pointer, or behind it; nothing where it cannot be.
std::optional<AgendaGrid::DropPlace> AgendaGrid::dropPlace(const QPoint& point) const
{
    if (m_model.editor().isReadOnly() || m_model.day() == 0)
        return std::nullopt;
    const Plan& plan = m_model.editor().plan();
    const QModelIndex over = indexAt(point);
    const Id item = m_model.itemAt(over.row());
    const int last = m_model.rowCount() - 1;
    const QRect cell =
        visualRect(m_model.index(over.isValid() ? over.row() : last, AgendaModel::TitleColumn));
    if (!over.isValid() || item == 0)
        return DropPlace{{m_model.day(), 0, 0}, over.isValid() || last < 0 ? cell.top() : cell.bottom(), 0};
    const ItemTime* time = m_model.editor().timing().find(item);
    if (!time)
        return std::nullopt;
    if (point.y() <= cell.center().y())
        return DropPlace{placeAbove(plan, item), cell.top(), time->depth};
    return DropPlace{placeBelow(plan, item, true), cell.bottom(), time->depth + (time->hasChildren ? 1 : 0)};
}

void AgendaGrid::setDrop(const std::optional<DropPlace>& drop)
{
    m_drop = drop;
    viewport()->update();
}

void AgendaGrid::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void AgendaGrid::dragMoveEvent(QDragMoveEvent* event)
{
    GridView::dragMoveEvent(event); // scrolls at the edges
    const bool ours = !carriedItemsOf(m_model.editor(), event->mimeData()).items.isEmpty();
    setDrop(ours ? dropPlace(event->position().toPoint()) : std::nullopt);
    event->setAccepted(m_drop.has_value());
}

void AgendaGrid::dragLeaveEvent(QDragLeaveEvent* event)
{
    GridView::dragLeaveEvent(event);
    setDrop({});
}

void AgendaGrid::dropEvent(QDropEvent* event)
{
    const CarriedItems dropped = carriedItemsOf(m_model.editor(), event->mimeData());
    const std::optional<DropPlace> drop = dropPlace(event->position().toPoint());
    setDrop({});
    event->setAccepted(!dropped.items.isEmpty() && drop.has_value() && finishEditing());
    if (event->isAccepted())
        emit carried(dropped.items, drop->place, event->modifiers().testFlag(Qt::ControlModifier));
}

void AgendaGrid::paintEvent(QPaintEvent* event)
{
    GridView::paintEvent(event);
    if (!m_drop)
        return;
    // The line begins where the title of what is dropped will.
    const int left = columnViewportPosition(AgendaModel::TitleColumn) +
                     m_drop->depth * (theme::spaced(this, theme::wide) + theme::tight);
    QPainter painter(viewport());
    painter.setPen(QPen(QGuiApplication::palette().color(QPalette::Highlight), 3));
    painter.drawLine(left, m_drop->y, viewport()->width(), m_drop->y);
}
} // namespace convenor
