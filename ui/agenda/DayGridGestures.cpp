// What is carried over the day grid: taken up by pointer or keys, moved, put down or back.
#include "tables/DayGridModel.h"
#include "ui/agenda/DayGridView.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>

namespace convenor {
namespace {
constexpr int gripStep = 5;      // minutes of a step; 1 when it is fine
constexpr int gripInterval = 40; // milliseconds
constexpr int gripReach = 5;     // pixels from an edge within which it is held

int snapped(int minute, bool fine)
{
    const int step = fine ? 1 : gripStep;
    return (minute + step / 2) / step * step;
}
} // namespace

bool DayGridView::takeUp(Id item, DayGridCarry::Held held, bool byKeys)
{
    const DayGridBlock* block = m_model.blockAt(m_model.indexOf(item));
    if (!block || m_model.editor().isReadOnly())
        return false;
    const PlanEditor& editor = m_model.editor();
    if (held != DayGridCarry::Held::All) {
        const QString why =
            whyNotOnGrid(editor.plan(), editor.timing(), item, {m_model.day(), block->start, block->room},
                         block->end - block->start);
        if (!why.isEmpty()) {
            emit said(why);
            return false;
        }
    }
    m_carry.begin(editor, m_model.day(), *block, held);
    m_byKeys = byKeys;
    takeBackdrop();
    return true;
}

void DayGridView::putDown()
{
    const DayGridCarry carried = m_carry;
    m_carry.drop();
    m_scrolling.stop();
    viewport()->update();
    if (!carried.isChanged()) {
        emit said(tr("It stays where it was."));
        return;
    }
    m_itemBefore = carried.item();
    m_model.run(m_model.edits().place(carried.item(), carried.place(), carried.minutes()));
    goToItem(carried.item());
}

void DayGridView::putBack()
{
    m_press = {};
    m_scrolling.stop();
    if (!m_carry.isActive())
        return;
    m_carry.drop();
    m_backdrop = {};
    viewport()->update();
}

// "10:35–11:05, Room Beta. Anna Georgieva has “Panel” until 11:30."
void DayGridView::sayCarried()
{
    const Plan& plan = m_model.editor().plan();
    const QString clash = m_carry.clash(plan);
    const QString target = m_carry.text(plan);
    emit said(clash.isEmpty() ? tr("%1.").arg(target) : tr("%1. %2.").arg(target, clash));
}

// Scrolls so that what is carried by keys is seen.
void DayGridView::showCarried()
{
    const QRect area = carriedArea();
    const QRect view = viewport()->rect();
    const auto reach = [](QScrollBar* bar, int low, int high, int size) {
        if (low < 0)
            bar->setValue(bar->value() + low);
        else if (high > size)
            bar->setValue(bar->value() + std::min(low, high - size));
    };
    reach(verticalScrollBar(), area.top(), area.bottom() + 1, view.height());
    if (area.width() < view.width())
        reach(horizontalScrollBar(), area.left(), area.right() + 1, view.width());
    updateCarried();
    sayCarried();
}

// The room to the right or left of one, in the order of the columns; the same at the edge.
Id DayGridView::roomBeside(Id room, int by) const
{
    QList<Id> rooms;
    for (const DayGridColumn& column : m_model.grid().columns) {
        if (column.kind != DayGridColumn::Sessions && !rooms.contains(column.room))
            rooms.append(column.room);
    }
    if (rooms.isEmpty())
        return room;
    const qsizetype now = rooms.indexOf(room);
    return rooms.at(now < 0 ? 0 : std::clamp<qsizetype>(now + by, 0, rooms.size() - 1));
}

bool DayGridView::carryKey(QKeyEvent* event)
{
    const bool fine = event->modifiers().testFlag(Qt::ControlModifier);
    const bool stretches = event->modifiers().testFlag(Qt::ShiftModifier);
    const int by = fine ? 1 : gripStep;
    switch (event->key()) {
    case Qt::Key_Escape:
        putBack();
        emit said(tr("It stays where it was."));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        putDown();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int step = event->key() == Qt::Key_Up ? -by : by;
        const PlanEditor& editor = m_model.editor();
        const QString why = stretches ? whyNotOnGrid(editor.plan(), editor.timing(), m_carry.item(),
                                                     m_carry.place(), m_carry.end() - m_carry.start())
                                      : QString();
        if (!why.isEmpty()) {
            emit said(why);
            return true;
        }
        if (stretches)
            m_carry.lengthen(step);
        else
            m_carry.moveTo(m_carry.start() + step);
        break;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_carry.setRoom(roomBeside(m_carry.place().room, event->key() == Qt::Key_Left ? -1 : 1));
        break;
    default:
        return event->key() != Qt::Key_Shift && event->key() != Qt::Key_Control;
    }
    showCarried();
    return true;
}

int DayGridView::minuteAt(int y) const
{
    const int height = std::max(1, verticalHeader()->defaultSectionSize());
    return m_model.grid().firstMinute + (y - rowViewportPosition(0)) * DayGrid::rowMinutes / height;
}

// The edges of blocks that are high enough for it.
DayGridCarry::Held DayGridView::heldAt(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    const DayGridBlock* block = m_model.blockAt(index);
    if (!block || block->isStrip)
        return DayGridCarry::Held::All;
    const QRect area = visualRect(index);
    const int reach = std::min(theme::spaced(this, gripReach), area.height() / 4);
    if (at.y() > area.bottom() - reach)
        return DayGridCarry::Held::End;
    return at.y() < area.top() + reach ? DayGridCarry::Held::Start : DayGridCarry::Held::All;
}

void DayGridView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_carry.isActive())
        putBack();
    QTableView::mousePressEvent(event);
    const DayGridBlock* block = m_model.blockAt(indexAt(at));
    if (event->button() != Qt::LeftButton || !block)
        return;
    m_press = {block->item, at, columnAt(at.x()), minuteAt(at.y()) - block->start, heldAt(at)};
}

void DayGridView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        const bool isEdge = !m_model.editor().isReadOnly() && heldAt(at) != DayGridCarry::Held::All;
        viewport()->setCursor(isEdge ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if (m_press.item == 0)
        return;
    if (!m_carry.isActive()) {
        if ((at - m_press.at).manhattanLength() < QApplication::startDragDistance())
            return;
        if (!takeUp(m_press.item, m_press.held, false)) {
            m_press = {};
            return;
        }
    }
    drag(at, event->modifiers().testFlag(Qt::ShiftModifier));
    if (!viewport()->rect().adjusted(0, gripReach * 2, 0, -gripReach * 2).contains(at))
        m_scrolling.start(gripInterval, this);
}

// The whole follows the pointer where it was gripped, an edge goes to the pointer itself.
void DayGridView::drag(const QPoint& at, bool fine)
{
    m_pointer = at;
    const GridPlace before = m_carry.place();
    const int end = m_carry.end();
    const bool isWhole = m_carry.held() == DayGridCarry::Held::All;
    m_carry.moveTo(snapped(minuteAt(at.y()) - (isWhole ? m_press.grip : 0), fine));
    const int column = columnAt(std::clamp(at.x(), 0, viewport()->width() - 1));
    const DayGridBlock* block = m_model.blockAt(m_model.indexOf(m_carry.item()));
    if (isWhole && column >= 0 && block) {
        const DayGridColumn& over = m_model.grid().columns[column];
        const bool isPause = block->kind == ItemKind::Break || block->kind == ItemKind::Meal;
        const bool isElsewhere = m_model.grid().columns[m_press.column].room != over.room;
        // What reaches over all rooms goes into one only when it is drawn aside; breaks stay for all, and so
        // do sessions that are in several rooms.
        if (block->isPlenary ? isElsewhere && !isPause
                             : over.kind != DayGridColumn::Sessions || over.room != 0)
            m_carry.setRoom(block->isStrip && block->room == 0 ? Id(0) : over.room);
    }
    if (m_carry.place() == before && m_carry.end() == end)
        return;
    updateCarried();
    sayCarried();
}

void DayGridView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    m_press = {};
    if (m_carry.isActive() && !m_byKeys && event->button() == Qt::LeftButton)
        putDown();
}

// Held at the edge of the view, it goes on.
void DayGridView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    const QRect still = viewport()->rect().adjusted(0, gripReach * 2, 0, -gripReach * 2);
    if (!m_carry.isActive() || m_byKeys || still.contains(m_pointer)) {
        m_scrolling.stop();
        return;
    }
    const int row = verticalHeader()->defaultSectionSize();
    const int down = m_pointer.y() < still.top() ? -row : m_pointer.y() > still.bottom() ? row : 0;
    const int right = m_pointer.x() < still.left() ? -row : m_pointer.x() > still.right() ? row : 0;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + right);
    drag(m_pointer, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
}

void DayGridView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    if (m_carry.isActive() && m_byKeys)
        putBack();
}

// One step by a key of its own: earlier or later, another room, longer or shorter.
void DayGridView::step(int minutes, int rooms, int lengthen, bool fromStart)
{
    const Id item = currentItem();
    const DayGridBlock* block = m_model.blockAt(m_model.indexOf(item));
    if (!block)
        return;
    GridPlace place{m_model.day(), block->start + minutes, block->room};
    if (rooms != 0)
        place.room = roomBeside(block->room, rooms);
    std::optional<int> length;
    if (lengthen != 0 || fromStart)
        length = block->end - block->start + lengthen;
    m_itemBefore = item;
    const QString key = QStringLiteral("grid/%1/%2").arg(item).arg(rooms != 0 ? 2 : length ? 1 : 0);
    m_model.run(m_model.edits().place(item, place, length, key));
    goToItem(item);
}

void DayGridView::remove()
{
    const Id item = currentItem();
    if (item == 0 || m_model.editor().isReadOnly())
        return;
    AgendaEdits edits(m_model.editor());
    m_model.run(edits.remove({item}));
}
} // namespace convenor
