#include "ui/helpdesk/MeetingBoard.h"

#include "tables/HelpdeskBoard.h"
#include "ui/helpdesk/MeetingCellDelegate.h"
#include "ui/helpdesk/MeetingHeader.h"
#include "ui/widgets/BoardKeys.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace convenor {
namespace {
constexpr int leastLetters = 20; // of a column, wide
constexpr int leastOfTwo = 26;   // of one in which two meet: a line for each whole name
constexpr int mostLetters = 60;
} // namespace

MeetingBoard::MeetingBoard(HelpdeskBoard& board, QWidget* parent)
    : QTableView(parent), m_board(board), m_delegate(new MeetingCellDelegate(this))
{
    setObjectName(QStringLiteral("meetingBoard"));
    setAccessibleName(tr("Meetings by time and expert"));
    setHorizontalHeader(new MeetingHeader(board, this));
    setModel(&board);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    connect(&board, &HelpdeskBoard::refreshed, this, &MeetingBoard::follow);
    connect(&board, &QAbstractItemModel::modelReset, this, &QTableView::clearSpans);
    arrange();
}

void MeetingBoard::setActions(const QList<QAction*>& actions, const QList<QAction*>& menu)
{
    m_actions = actions;
    m_menu = menu;
}

QString MeetingBoard::dragFormat()
{
    return QStringLiteral("application/x-convenor-meetings");
}

QByteArray MeetingBoard::dragText(const char* what, Id helpdesk, const QList<Id>& ids)
{
    QByteArray text = what + (' ' + QByteArray::number(helpdesk));
    for (const Id id : ids)
        text += ' ' + QByteArray::number(id);
    return text;
}

// After each look at the plan.
void MeetingBoard::follow()
{
    arrange();
    if (!currentIndex().isValid())
        goToFree();
    emit currentPlaceChanged();
}

// Breaks reach over all columns; every other row has one height.
void MeetingBoard::arrange()
{
    clearSpans();
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    for (int row = 0; row < m_board.rowCount(); ++row) {
        const bool isBreak = m_board.isBreak(row);
        const int height = isBreak ? m_delegate->breakHeight() : m_delegate->rowHeight();
        if (rowHeight(row) != height)
            setRowHeight(row, height);
        if (isBreak && m_board.columnCount() > 1)
            setSpan(row, 0, 1, m_board.columnCount());
    }
    arrangeColumns();
}

// All columns share the room while names can be read.
void MeetingBoard::arrangeColumns()
{
    const int count = m_board.columnCount();
    if (count == 0)
        return;
    const int letter = fontMetrics().averageCharWidth();
    const int least = m_board.grid().isMatchmaking ? leastOfTwo : leastLetters;
    const int width = qBound(letter * least, viewport()->width() / count, letter * mostLetters);
    if (horizontalHeader()->defaultSectionSize() != width)
        horizontalHeader()->setDefaultSectionSize(width);
}

void MeetingBoard::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void MeetingBoard::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

bool MeetingBoard::isFree(const QModelIndex& index) const
{
    return index.isValid() && !m_board.isBreak(index.row()) &&
           m_board.cellAt(index).state == MeetingCell::Free;
}

Id MeetingBoard::currentBooking() const
{
    return m_board.cellAt(currentIndex()).booking;
}

Id MeetingBoard::currentExpert() const
{
    return currentIndex().isValid() ? m_board.grid().columns.at(currentIndex().column()).expert : 0;
}

QList<Id> MeetingBoard::selectedBookings() const
{
    QList<Id> bookings;
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex& index : std::as_const(selected)) {
        if (const Id booking = m_board.cellAt(index).booking; booking != 0)
            bookings.append(booking);
    }
    if (bookings.isEmpty() && currentBooking() != 0)
        bookings.append(currentBooking());
    return bookings;
}

void MeetingBoard::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

bool MeetingBoard::goToBooking(Id booking)
{
    const QModelIndex index = m_board.indexOf(booking);
    goTo(index);
    return index.isValid();
}

bool MeetingBoard::goToExpert(Id expert)
{
    const QList<MeetingColumn>& columns = m_board.grid().columns;
    for (int column = 0; column < columns.size(); ++column) {
        if (columns[column].expert != expert || m_board.rowCount() == 0)
            continue;
        goTo(m_board.index(qMax(0, currentIndex().row()), column));
        return true;
    }
    return false;
}

void MeetingBoard::goToFree()
{
    const int columns = m_board.columnCount();
    const int places = m_board.rowCount() * columns;
    const int from = currentIndex().isValid() ? currentIndex().row() * columns + currentIndex().column() : 0;
    for (int i = 0; i < places; ++i) {
        const int place = (from + i) % places;
        const QModelIndex index = m_board.index(place / columns, place % columns);
        if (!isFree(index))
            continue;
        goTo(index);
        return;
    }
    if (places > 0 && !currentIndex().isValid())
        goTo(m_board.index(0, 0));
}

void MeetingBoard::setMarked(Id booking)
{
    m_delegate->setMarked(booking);
    viewport()->update();
}

void MeetingBoard::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    emit currentPlaceChanged();
}

// Letters are commands at a meeting and the beginning of a name in a free place.
void MeetingBoard::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool isFreePlace = isFree(currentIndex());
    const QString text = event->text();
    const bool isLetter = held == Qt::NoModifier && !text.isEmpty() && text.at(0).isPrint();
    if (isLetter && isFreePlace) {
        emit nameTyped(text.trimmed());
        event->accept();
    } else if (!runActionOf(m_actions, event)) {
        if (isLetter)
            event->accept(); // no search for what begins so
        else
            QTableView::keyPressEvent(event);
    }
}

void MeetingBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (isFree(indexAt(event->position().toPoint())))
        emit nameTyped({});
}

void MeetingBoard::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addActions(m_menu);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
                  ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                  : event->globalPos());
}

// The sentence of the place under the pointer, as a plain tip of the board.
bool MeetingBoard::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QModelIndex index = indexAt(static_cast<QHelpEvent*>(event)->pos());
        plainToolTip(this, index.data(Qt::AccessibleTextRole).toString());
    }
    return QTableView::viewportEvent(event);
}

void MeetingBoard::startDrag(Qt::DropActions)
{
    if (currentBooking() == 0 || m_board.cellAt(currentIndex()).state != MeetingCell::Taken)
        return;
    auto* data = new QMimeData;
    data->setData(dragFormat(), dragText("booking", m_board.helpdesk(), selectedBookings()));
    auto* drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void MeetingBoard::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void MeetingBoard::dragMoveEvent(QDragMoveEvent* event)
{
    QTableView::dragMoveEvent(event); // scrolls at the edges
    const QModelIndex over = indexAt(event->position().toPoint());
    const bool fits =
        event->mimeData()->hasFormat(dragFormat()) && over.isValid() && !m_board.isBreak(over.row());
    m_over = fits ? QPersistentModelIndex(over) : QPersistentModelIndex();
    viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(fits);
}

void MeetingBoard::dragLeaveEvent(QDragLeaveEvent* event)
{
    QTableView::dragLeaveEvent(event);
    m_over = QPersistentModelIndex();
    viewport()->update();
}

void MeetingBoard::dropEvent(QDropEvent* event)
{
    const QModelIndex onto = indexAt(event->position().toPoint());
    m_over = QPersistentModelIndex();
    setState(NoState);
    viewport()->update();
    if (!event->mimeData()->hasFormat(dragFormat()) || !onto.isValid()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit dropped(event->mimeData()->data(dragFormat()), onto,
                 event->modifiers().testFlag(Qt::ControlModifier));
}

void MeetingBoard::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_over.isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawRect(visualRect(m_over).adjusted(1, 1, -2, -2));
}

void MeetingBoard::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        goToFree();
    emit currentPlaceChanged();
}
} // namespace convenor
