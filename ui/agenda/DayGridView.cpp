#include "ui/agenda/DayGridView.h"

#include "tables/DayGridModel.h"
#include "ui/agenda/DayGridDelegate.h"
#include "ui/agenda/DayGridHeaders.h"
#include "ui/widgets/BoardKeys.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>

namespace convenor {
namespace {
constexpr int chordMinutes = 5;
constexpr int hourRows = 12; // an hour
} // namespace

DayGridView::DayGridView(DayGridModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_delegate(new DayGridDelegate(model, this)),
      m_times(new DayGridTimes(model, this))
{
    setObjectName(QStringLiteral("dayGrid"));
    setAccessibleName(tr("Agenda by room and time"));
    setHorizontalHeader(new DayGridRooms(model, this));
    setVerticalHeader(m_times);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAutoScroll(false); // while something is held, see timerEvent
    viewport()->setMouseTracking(true);
    connect(&model, &DayGridModel::aboutToRefresh, this, [this] {
        if (currentItem() != 0)
            m_itemBefore = currentItem();
    });
    connect(&model, &DayGridModel::refreshed, this, &DayGridView::follow);
    connect(&model, &DayGridModel::said, this, &DayGridView::said);
    connect(&model, &DayGridModel::refused, this,
            [this](const Error& error) { emit said(sentence(error, Medium::Window)); });
    connect(&model, &DayGridModel::created, this, [this](Id item) { goToItem(item); });
    makeActions();
}

QAction* DayGridView::addAction(const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    // Shown in menus; the grid takes the chord itself.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    return action;
}

void DayGridView::makeActions()
{
    addAction(tr("Take up and move by the arrows"), Qt::Key_Return,
              [this] { takeUp(currentItem(), DayGridCarry::Held::All, true); });
    addAction(tr("Rename"), Qt::Key_F2, [this] { edit(currentIndex()); });
    addAction(tr("5 minutes earlier"), Qt::ALT | Qt::Key_Up, [this] { step(-chordMinutes, 0, 0, false); });
    addAction(tr("5 minutes later"), Qt::ALT | Qt::Key_Down, [this] { step(chordMinutes, 0, 0, false); });
    addAction(tr("One room to the left"), Qt::ALT | Qt::Key_Left, [this] { step(0, -1, 0, false); });
    addAction(tr("One room to the right"), Qt::ALT | Qt::Key_Right, [this] { step(0, 1, 0, false); });
    addAction(tr("End 5 minutes later"), Qt::ALT | Qt::Key_Plus, [this] { step(0, 0, chordMinutes, false); });
    addAction(tr("End 5 minutes earlier"), Qt::ALT | Qt::Key_Minus,
              [this] { step(0, 0, -chordMinutes, false); });
    addAction(tr("Begin 5 minutes earlier, end as now"), Qt::ALT | Qt::SHIFT | Qt::Key_Up,
              [this] { step(-chordMinutes, 0, chordMinutes, true); });
    addAction(tr("Begin 5 minutes later, end as now"), Qt::ALT | Qt::SHIFT | Qt::Key_Down,
              [this] { step(chordMinutes, 0, -chordMinutes, true); });
    addAction(tr("Remove from the agenda"), Qt::Key_Delete, [this] { remove(); });
    updateActions();
}

void DayGridView::updateActions()
{
    const bool may = currentItem() != 0 && !m_model.editor().isReadOnly();
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(may);
}

Id DayGridView::currentItem() const
{
    const DayGridBlock* block = m_model.blockAt(currentIndex());
    return block ? block->item : 0;
}

QList<Id> DayGridView::selectedItems() const
{
    const Id item = currentItem();
    return item == 0 ? QList<Id>() : QList<Id>{item};
}

void DayGridView::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

bool DayGridView::goToItem(Id item)
{
    const QModelIndex index = item == 0 ? QModelIndex() : m_model.indexOf(item);
    goTo(index);
    return index.isValid();
}

void DayGridView::showDay(Id day)
{
    if (day == m_model.day())
        return;
    putBack();
    m_itemBefore = 0;
    m_scrolled = false;
    m_model.setDay(day);
}

bool DayGridView::finishEditing()
{
    m_delegate->finish();
    return true;
}

void DayGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_times->setCurrentRow(current.isValid() ? current.row() : -1);
    updateActions();
    emit currentItemChanged();
}

// The next block in a direction, in this column or this row.
QModelIndex DayGridView::nextItem(const QModelIndex& from, CursorAction action) const
{
    const bool isVertical = action == MoveUp || action == MoveDown;
    const int by = action == MoveUp || action == MoveLeft ? -1 : 1;
    const DayGridBlock* here = m_model.blockAt(from);
    for (QModelIndex at = from; at.isValid(); at = isVertical ? m_model.index(at.row() + by, at.column())
                                                              : m_model.index(at.row(), at.column() + by)) {
        const DayGridBlock* block = m_model.blockAt(at);
        if (block && block != here)
            return m_model.headOf(at);
    }
    return from;
}

QModelIndex DayGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    const int rows = m_model.rowCount();
    const int columns = m_model.columnCount();
    if (rows == 0 || columns == 0)
        return {};
    if (!now.isValid())
        return m_model.headOf(m_model.index(0, 0));
    if (modifiers.testFlag(Qt::ControlModifier) &&
        (action == MoveUp || action == MoveDown || action == MoveLeft || action == MoveRight))
        return nextItem(now, action);
    const DayGridBlock* block = m_model.blockAt(now);
    int row = now.row();
    int column = now.column();
    switch (action) {
    case MoveUp:
    case MoveDown:
        row = action == MoveUp ? row - 1 : block ? block->row + block->rows : row + 1;
        break;
    case MovePageUp:
    case MovePageDown:
        row += action == MovePageUp ? -hourRows : hourRows;
        break;
    case MoveLeft:
    case MovePrevious:
    case MoveRight:
    case MoveNext: {
        // Through tall blocks the row is kept.
        const bool isWithin = block && m_keptRow >= block->row && m_keptRow < block->row + block->rows;
        row = isWithin ? m_keptRow : row;
        const bool back = action == MoveLeft || action == MovePrevious;
        column = back ? column - 1 : block ? block->column + block->columns : column + 1;
        m_keptRow = row;
        break;
    }
    case MoveHome:
    case MoveEnd:
        if (modifiers.testFlag(Qt::ControlModifier))
            row = action == MoveHome ? 0 : rows - 1;
        else
            column = action == MoveHome ? 0 : columns - 1;
        break;
    }
    if (row < 0 || column < 0 || column >= columns || (row >= rows && action == MoveDown))
        return now;
    const QModelIndex there = m_model.index(std::clamp(row, 0, rows - 1), column);
    if (action != MoveLeft && action != MoveRight && action != MoveNext && action != MovePrevious)
        m_keptRow = there.row();
    return m_model.headOf(there);
}

void DayGridView::keyPressEvent(QKeyEvent* event)
{
    if (m_carry.isActive()) {
        if (carryKey(event))
            event->accept();
        return;
    }
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool takesUp = held == Qt::NoModifier && (isEnter || event->key() == Qt::Key_Space);
    if (takesUp && currentItem() != 0) {
        takeUp(currentItem(), DayGridCarry::Held::All, true);
        if (m_carry.isActive())
            emit said(tr("Taken up. Arrows move it, Shift+Up and Shift+Down change its end, Enter puts it "
                         "down, Esc leaves it where it was."));
        event->accept();
    } else if (takesUp) {
        if (isEnter && currentIndex().isValid() && !m_model.editor().isReadOnly())
            edit(currentIndex());
        event->accept();
    } else if (runActionOf(m_actions + (currentItem() != 0 ? m_pageActions : QList<QAction*>()), event)) {
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DayGridView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addActions(m_actions);
    menu.addSeparator();
    menu.addActions(m_pageActions);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
                  ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                  : event->globalPos());
}

// The sentence of the place under the pointer, as a plain tip of the grid.
bool DayGridView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const QModelIndex index = indexAt(static_cast<QHelpEvent*>(event)->pos());
        plainToolTip(this, index.data(Qt::AccessibleTextRole).toString());
    }
    return QTableView::viewportEvent(event);
}
} // namespace convenor
