#include "ui/helpdesk/RequestsList.h"

#include "tables/RequestListModel.h"
#include "ui/helpdesk/MeetingBoard.h"
#include "ui/widgets/BoardKeys.h"
#include "ui/widgets/CellPaint.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace convenor {
using namespace cellPaint;

namespace {
const char* iconOf(RequestLine::State state)
{
    switch (state) {
    case RequestLine::Waiting:
        return "state-waiting";
    case RequestLine::Booked:
        return "done";
    case RequestLine::Declined:
        return "state-absent";
    }
    return "";
}

constexpr int mostLines = 3; // for why somebody waits

const RequestLine& lineOf(const QModelIndex& index)
{
    return static_cast<const RequestListModel*>(index.model())->lines().at(index.row());
}

bool isWaiting(const QModelIndex& index)
{
    return lineOf(index).state == RequestLine::Waiting;
}
} // namespace

RequestDelegate::RequestDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // As wide as the list, whatever its width.
    const QFontMetrics metrics(small(option.font));
    const int gap = theme::spaced(m_view, theme::tight);
    const int width = m_view->viewport()->width() - option.fontMetrics.ascent() - 3 * gap;
    int last = metrics.height();
    if (isWaiting(index))
        last = qBound(last,
                      metrics
                          .boundingRect(QRect(0, 0, qMax(1, width), 0), Qt::TextWordWrap,
                                        oneLine(index.data(ChipRole).toString()))
                          .height(),
                      mostLines * last);
    const int lines = option.fontMetrics.height() + metrics.height() + last;
    return {1, lines + 2 * theme::spaced(m_view, theme::tight)};
}

void RequestDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const RequestLine& line = lineOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect,
                      selected ? theme::tint(option.palette) : option.palette.color(QPalette::Base));
    painter->setPen(theme::lineColour(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int gap = theme::spaced(m_view, theme::tight);
    QRect rest = option.rect.adjusted(gap, gap, -gap, 0);
    const int side = option.fontMetrics.ascent();
    themedIcon(QString::fromLatin1(iconOf(line.state)))
        .paint(painter, QRect(rest.left(), rest.top() + 1, side, side));
    rest.setLeft(rest.left() + side + gap);
    const auto write = [&](const QString& text, const QFont& letters, const QColor& colour) {
        const QFontMetrics metrics(letters);
        rest.setHeight(metrics.height());
        painter->setFont(letters);
        painter->setPen(colour);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(oneLine(text), Qt::ElideRight, rest.width()));
    };
    QFont bold = option.font;
    bold.setBold(true);
    bold.setStrikeOut(line.state == RequestLine::Declined);
    const QColor text = option.palette.color(QPalette::Text);
    const QColor muted = theme::mutedText(option.palette);
    const int left = rest.left();
    rest.setHeight(option.fontMetrics.height());
    if (line.priority != 0)
        chip(painter, m_view, option, rest, tr("priority %1").arg(line.priority));
    write(line.name, bold, text);
    QRect behind = rest;
    rest.setLeft(rest.left() + QFontMetrics(bold).horizontalAdvance(oneLine(line.name)) + 2 * gap);
    if (rest.width() > option.fontMetrics.averageCharWidth() * 3)
        write(line.organisation, small(option.font), muted);
    rest = QRect(left, behind.bottom() + 1, option.rect.right() - gap - left, 0);
    const QString wants = line.topic.isEmpty() ? line.wishes : tr("%1: %2").arg(line.wishes, line.topic);
    write(line.limits.isEmpty() ? wants : tr("%1 (%2)").arg(wants, line.limits), small(option.font), muted);
    rest.moveTop(rest.bottom() + 1);
    const QString state =
        line.state == RequestLine::Declined ? tr("declined") : index.data(ChipRole).toString();
    if (isWaiting(index)) {
        // Too much for the lines ends with dots; words that wrap leave a little of each line empty.
        const int room = mostLines * (rest.width() - option.fontMetrics.averageCharWidth() * 5);
        rest.setBottom(option.rect.bottom() - gap);
        painter->setFont(small(option.font));
        painter->setPen(text);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          painter->fontMetrics().elidedText(oneLine(state), Qt::ElideRight, room));
    } else {
        write(state, small(option.font), text);
    }
    frame(painter, option, line.request == m_marked,
          option.state.testFlag(QStyle::State_HasFocus) && m_view->hasFocus());
    painter->restore();
}

RequestsList::RequestsList(RequestListModel& model, QWidget* parent)
    : QListView(parent), m_model(model), m_delegate(new RequestDelegate(this))
{
    setObjectName(QStringLiteral("requestsList"));
    setAccessibleName(tr("Requests, those that wait first"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(false);
    // Why somebody waits takes more lines in a narrow list.
    setResizeMode(Adjust);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void RequestsList::setActions(const QList<QAction*>& actions, const QList<QAction*>& menu)
{
    m_actions = actions;
    m_menu = menu;
}

Id RequestsList::currentRequest() const
{
    return m_model.idAt(currentIndex().isValid() ? currentIndex().row() : -1);
}

QList<Id> RequestsList::selectedRequests() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QList<Id> requests;
    for (const QModelIndex& index : std::as_const(selected))
        requests.append(m_model.idAt(index.row()));
    if (requests.isEmpty() && currentRequest() != 0)
        requests.append(currentRequest());
    return requests;
}

void RequestsList::goToRow(int row)
{
    const QModelIndex index = m_model.index(qMin(row, m_model.rowCount() - 1));
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

bool RequestsList::goToRequest(Id request)
{
    const int row = m_model.rowOf(request);
    if (row >= 0)
        goToRow(row);
    return row >= 0;
}

void RequestsList::setMarked(Id request)
{
    m_delegate->setMarked(request);
    viewport()->update();
}

void RequestsList::keyPressEvent(QKeyEvent* event)
{
    if (!runActionOf(m_actions, event))
        QListView::keyPressEvent(event);
}

void RequestsList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit currentRequestChanged();
}

void RequestsList::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addActions(m_menu);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
                  ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                  : event->globalPos());
}

// As Enter does.
void RequestsList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    const QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        runActionOf(m_actions, &enter);
}

// The sentence of the request under the pointer, as a plain tip of the list.
bool RequestsList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QModelIndex index = indexAt(static_cast<QHelpEvent*>(event)->pos());
        plainToolTip(this, index.data(Qt::AccessibleTextRole).toString());
    }
    return QListView::viewportEvent(event);
}

void RequestsList::startDrag(Qt::DropActions)
{
    if (currentRequest() == 0)
        return;
    auto* data = new QMimeData;
    data->setData(MeetingBoard::dragFormat(),
                  MeetingBoard::dragText("request", m_model.helpdesk(), {currentRequest()}));
    auto* drag = new QDrag(this);
    drag->setMimeData(data);
    drag->setPixmap(viewport()->grab(visualRect(currentIndex())));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void RequestsList::setDropping(bool dropping)
{
    m_dropping = dropping;
    viewport()->update();
}

void RequestsList::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

// Meetings only: a request that is dropped where it was stays.
void RequestsList::dragMoveEvent(QDragMoveEvent* event)
{
    const bool fits = event->mimeData()->data(MeetingBoard::dragFormat()).startsWith("booking");
    setDropping(fits);
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(fits);
}

void RequestsList::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropping(false);
}

void RequestsList::dropEvent(QDropEvent* event)
{
    setDropping(false);
    const QByteArray what = event->mimeData()->data(MeetingBoard::dragFormat());
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(what.startsWith("booking"));
    if (event->isAccepted())
        emit dropped(what);
}

void RequestsList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!m_dropping)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}

void RequestsList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        goToRow(0);
    emit currentRequestChanged();
}
} // namespace convenor
