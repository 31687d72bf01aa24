#include "ui/groups/GroupColumnList.h"

#include "tables/GroupListModel.h"
#include "ui/groups/GroupColumnDelegate.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace convenor {
GroupColumnList::GroupColumnList(GroupListModel& model, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new GroupColumnDelegate(this))
{
    setObjectName(QStringLiteral("groupColumnList"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
}

QString GroupColumnList::dragFormat()
{
    return QStringLiteral("application/x-convenor-people");
}

Id GroupColumnList::currentPerson() const
{
    return m_model.idAt(currentIndex().isValid() ? currentIndex().row() : -1);
}

QList<Id> GroupColumnList::selectedPeople() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<Id> people;
    for (const int row : std::as_const(rows))
        people.append(m_model.idAt(row));
    return people;
}

void GroupColumnList::goToRow(int row, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = m_model.index(row);
    selectionModel()->setCurrentIndex(index, index.isValid() ? command : QItemSelectionModel::Clear);
    if (index.isValid())
        scrollTo(index);
}

void GroupColumnList::setMarked(Id person)
{
    m_delegate->setMarked(person);
    viewport()->update();
}

QItemSelectionModel::SelectionFlags GroupColumnList::selectionCommand(const QModelIndex& index,
                                                                      const QEvent* event) const
{
    const QItemSelectionModel::SelectionFlags command = QListView::selectionCommand(index, event);
    if (command.testFlag(QItemSelectionModel::Clear))
        emit selectsAlone();
    return command;
}

// The sentence of the person under the pointer, as a plain tip of the list.
bool GroupColumnList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QModelIndex index = indexAt(static_cast<QHelpEvent*>(event)->pos());
        plainToolTip(this, index.data(Qt::AccessibleTextRole).toString());
    }
    return QListView::viewportEvent(event);
}

void GroupColumnList::startDrag(Qt::DropActions)
{
    emit dragStarted();
}

void GroupColumnList::setDropping(bool dropping)
{
    m_dropping = dropping;
    viewport()->update();
}

void GroupColumnList::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void GroupColumnList::dragMoveEvent(QDragMoveEvent* event)
{
    if (!event->mimeData()->hasFormat(dragFormat())) {
        event->ignore();
        return;
    }
    setDropping(true);
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit draggedOver();
}

void GroupColumnList::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropping(false);
}

void GroupColumnList::dropEvent(QDropEvent* event)
{
    setDropping(false);
    if (!event->mimeData()->hasFormat(dragFormat())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const QModelIndex onto = indexAt(event->position().toPoint());
    emit dropped(event->mimeData()->data(dragFormat()), onto.isValid() ? m_model.idAt(onto.row()) : 0,
                 event->modifiers().testFlag(Qt::ControlModifier) ||
                     event->modifiers().testFlag(Qt::AltModifier));
}

void GroupColumnList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_dropping)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}
} // namespace convenor
