#include "ui/agenda/AgendaGrid.h"

#include "domain/planners/GridPlanner.h"
#include "editing/PlaceEdits.h"
#include "tables/AgendaModel.h"
#include "ui/agenda/AgendaDelegate.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>

namespace convenor {
namespace {
// The order in which Tab goes through a row: what one types first comes first.
constexpr int typingOrder[] = {
    AgendaModel::StartColumn,  AgendaModel::EndColumn,  AgendaModel::TitleColumn, AgendaModel::MinutesColumn,
    AgendaModel::PeopleColumn, AgendaModel::RoomColumn, AgendaModel::KindColumn};
constexpr int typingColumns = int(std::size(typingOrder));
constexpr int lengthStep = 5; // minutes of one Alt+Plus

int placeInOrder(int column)
{
    for (int place = 0; place < typingColumns; ++place) {
        if (typingOrder[place] == column)
            return place;
    }
    return -1;
}
} // namespace

AgendaGrid::AgendaGrid(AgendaModel& model, QWidget* parent)
    : GridView(QStringLiteral("agendaGrid"), parent), m_model(model)
{
    setItemDelegate(new AgendaDelegate(this));
    setModel(&model);
    // Stripe, pin, start, end, minutes, title, people, room, kind.
    setColumns({{8}, {4}, {9}, {9}, {6}, {30, 5}, {18, 4}, {12, 1}, {17}});
    setAccessibleName(tr("Agenda"));
    makeActions();
    setAcceptDrops(true);
    setDragDropMode(DropOnly); // a drag is begun by the stripe only
    setDropIndicatorShown(false);
    // A model that was read anew keeps its place where the item is still there.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_itemBeforeReset = currentItem(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (!goToItem(m_itemBeforeReset))
            goToRow(0, AgendaModel::TitleColumn);
    });
    goToRow(0, AgendaModel::TitleColumn);
    // The blank row becomes an item's without ceasing to be the current one.
    connect(&model, &QAbstractItemModel::dataChanged, this, &AgendaGrid::updateActions);
    updateActions();
}

QAction* AgendaGrid::addRowAction(Group group, const QString& text, const QKeySequence& keys,
                                  std::function<void()> run)
{
    auto* action = new QAction(text, this);
    // Shown in menus only: the grid takes the chord itself, in an open cell too.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    m_groups[int(group)].append(action);
    return action;
}

void AgendaGrid::makeActions()
{
    AgendaEdits& edits = m_model.edits();
    const auto several = [this](Result<Said> (PlaceEdits::*step)(const QList<Id>&)) {
        return [this, step] {
            onItem([this, step](Id) { m_model.run((PlaceEdits(m_model.editor()).*step)(selectedItems())); });
        };
    };
    const auto together = [this](Result<Said> (AgendaEdits::*step)(const QList<Id>&)) {
        return [this, step] {
            onItem([this, step](Id) { m_model.run((m_model.edits().*step)(selectedItems())); });
        };
    };
    addRowAction(Group::Rows, tr("Insert below"), Qt::CTRL | Qt::Key_Return, [this] { insertBeside(true); });
    addRowAction(Group::Rows, tr("Insert above"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
                 [this] { insertBeside(false); });
    addRowAction(Group::Moves, tr("Move up"), Qt::ALT | Qt::Key_Up, several(&PlaceEdits::moveUp));
    addRowAction(Group::Moves, tr("Move down"), Qt::ALT | Qt::Key_Down, several(&PlaceEdits::moveDown));
    addRowAction(Group::Moves, tr("Move into the item above"), Qt::ALT | Qt::Key_Right,
                 together(&AgendaEdits::moveIn));
    addRowAction(Group::Moves, tr("Move out of the session"), Qt::ALT | Qt::Key_Left,
                 together(&AgendaEdits::moveOut));
    addRowAction(Group::Times, tr("Pin or let float"), Qt::CTRL | Qt::Key_L,
                 several(&PlaceEdits::togglePins));
    const auto byMinutes = [this, &edits](int minutes) {
        return [this, &edits, minutes] {
            onItem([this, &edits, minutes](Id item) { m_model.run(edits.changeMinutes(item, minutes)); });
        };
    };
    addRowAction(Group::Times, tr("5 minutes longer"), Qt::ALT | Qt::Key_Plus, byMinutes(lengthStep));
    addRowAction(Group::Times, tr("5 minutes shorter"), Qt::ALT | Qt::Key_Minus, byMinutes(-lengthStep));
    addRowAction(Group::Rows, tr("Remove"), Qt::CTRL | Qt::Key_Delete, [this] { removeItems(); });
    addRowAction(Group::Rows, tr("Select whole items"), Qt::SHIFT | Qt::Key_Space, [this] { selectRows(); });
    addRowAction(Group::Leading, tr("Sign-up and attendance"), Qt::CTRL | Qt::Key_R,
                 [this] { emit attendanceRequested(currentItem()); });
    addRowAction(Group::Leading, tr("Breakout groups"), Qt::CTRL | Qt::Key_B,
                 [this] { emit groupsRequested(currentItem()); });
    addRowAction(Group::Leading, tr("Helpdesk or matchmaking"), Qt::CTRL | Qt::Key_H,
                 [this] { emit helpdeskRequested(currentItem()); });
    addRowAction(Group::Leading, tr("History of this item"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                 [this] { emit historyRequested(currentItem()); });
}

Id AgendaGrid::currentItem() const
{
    return m_model.itemAt(currentIndex().row());
}

void AgendaGrid::showDay(Id day)
{
    if (day != m_model.day())
        m_model.setDay(day);
}

AgendaPlace AgendaGrid::placeBelowCurrent() const
{
    const Id item = currentItem();
    return item == 0 ? m_model.blankPlace() : placeBelow(m_model.editor().plan(), item);
}

bool AgendaGrid::goToItem(Id item)
{
    const int row = m_model.rowOf(item);
    return row >= 0 && goToRow(row, AgendaModel::TitleColumn);
}

QModelIndex AgendaGrid::nextCell(const QModelIndex& index, bool forwards) const
{
    int row = index.row();
    int place = placeInOrder(index.column());
    while (true) {
        place += forwards ? 1 : -1;
        if (place < 0 || place >= typingColumns) {
            row += forwards ? 1 : -1;
            // A new row begins with its title: start and end follow from the others.
            place = forwards ? placeInOrder(AgendaModel::TitleColumn) : typingColumns - 1;
        }
        if (row < 0 || row >= m_model.rowCount())
            return {};
        const QModelIndex cell = m_model.index(row, typingOrder[place]);
        if (m_model.flags(cell) & Qt::ItemIsEditable)
            return cell;
    }
}

bool AgendaGrid::chord(QKeyEvent* event)
{
    // The keypad's Enter is Enter, and Shift may be needed to type a plus.
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    int key = event->key() == Qt::Key_Enter ? int(Qt::Key_Return) : event->key();
    Qt::KeyboardModifiers wanted = modifiers;
    if (key == Qt::Key_Equal || key == Qt::Key_Plus) {
        key = Qt::Key_Plus;
        wanted &= ~Qt::ShiftModifier;
    }
    // In an open cell Shift and the space bar are a space.
    const bool selects = key == Qt::Key_Space && wanted == Qt::ShiftModifier && !editor();
    if (!selects && !(wanted & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    const QKeySequence pressed(QKeyCombination(wanted, Qt::Key(key)));
    for (QAction* action : std::as_const(m_actions)) {
        if (action->shortcut() != pressed)
            continue;
        if (finishEditing())
            action->trigger();
        return true;
    }
    return false;
}

// What cannot be typed in here is typed nowhere: a search by the first figure would go to another row, and
// the next figure would be typed there.
void AgendaGrid::keyboardSearch(const QString& text)
{
    const PlanEditor& editor = m_model.editor();
    if (editor.isReadOnly()) {
        GridView::keyboardSearch(text);
        return;
    }
    const Id item = currentItem();
    const ItemTime* time = editor.timing().find(item);
    const int column = currentIndex().column();
    if (!time || (column != AgendaModel::MinutesColumn && column != AgendaModel::EndColumn))
        return;
    const QString why =
        whyNotOnGrid(editor.plan(), editor.timing(), item, {time->day, time->start, 0}, time->minutes() + 1);
    if (!why.isEmpty())
        emit said(why);
}

void AgendaGrid::onItem(const std::function<void(Id)>& gesture)
{
    const Id item = currentItem();
    if (item == 0 || !finishEditing())
        return;
    const int column = currentIndex().column();
    const QItemSelectionRange area = selectedArea();
    const QPersistentModelIndex first = area.topLeft();
    const QPersistentModelIndex last = area.bottomRight();
    gesture(item);
    const int row = m_model.rowOf(item);
    if (row < 0 || !goToRow(row, column))
        return;
    // What was selected together stays so, for the next gesture.
    if (first.isValid() && last.isValid() && first != last && first.row() <= last.row())
        selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
}

void AgendaGrid::insertBeside(bool below)
{
    if (m_model.editor().isReadOnly() || !finishEditing())
        return;
    const Id item = currentItem();
    const AgendaPlace place =
        below || item == 0 ? placeBelowCurrent() : placeAbove(m_model.editor().plan(), item);
    Id created = 0;
    if (!m_model.run(m_model.edits().insert(place, &created)) || !goToItem(created))
        return;
    edit(currentIndex());
    m_justInserted = created;
}

// Esc in the title of a row that was just inserted takes the row away.
void AgendaGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    GridView::closeEditor(editor, hint);
    const Id inserted = std::exchange(m_justInserted, 0);
    const AgendaItem* item = m_model.editor().plan().find<AgendaItem>(inserted);
    const bool left = hint == QAbstractItemDelegate::RevertModelCache;
    if (!left || !item || !item->title.isEmpty())
        return;
    if (const Result<QString> undone = m_model.editor().undo(); !undone)
        m_model.run(undone.error());
}

QList<Id> AgendaGrid::selectedItems() const
{
    QList<Id> items;
    const QModelIndexList cells = selectedIndexes();
    for (const QModelIndex& cell : cells) {
        const Id item = m_model.itemAt(cell.row());
        if (item != 0 && !items.contains(item))
            items.append(item);
    }
    // After a row has gone nothing is selected, but one stands somewhere.
    if (items.isEmpty() && currentItem() != 0)
        items.append(currentItem());
    std::sort(items.begin(), items.end(), [this](Id a, Id b) { return m_model.rowOf(a) < m_model.rowOf(b); });
    return items;
}

void AgendaGrid::removeItems()
{
    if (m_model.editor().isReadOnly() || !finishEditing())
        return;
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    const QList<Id> items = selectedItems();
    if (items.isEmpty())
        return;
    m_model.run(m_model.edits().remove(items));
    goToRow(std::min(row, m_model.rowCount() - 1), column);
}

// Start, people and room can be empty; deleting anything else means the item.
void AgendaGrid::deleteSelected(const QModelIndexList& cells)
{
    const bool canBeEmpty = std::all_of(cells.cbegin(), cells.cend(), [](const QModelIndex& cell) {
        return cell.column() == AgendaModel::StartColumn || cell.column() == AgendaModel::PeopleColumn ||
               cell.column() == AgendaModel::RoomColumn;
    });
    if (canBeEmpty)
        GridView::deleteSelected(cells);
    else
        removeItems();
}

void AgendaGrid::extendMenu(QMenu& menu)
{
    menu.addActions(m_menuActions);
}

void AgendaGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    GridView::currentChanged(current, previous);
    updateActions();
}

void AgendaGrid::updateActions()
{
    const bool writable = !m_model.editor().isReadOnly();
    for (QAction* action : std::as_const(m_actions)) {
        const bool inserts = action == m_actions.value(0) || action == m_actions.value(1);
        // What leads elsewhere changes nothing: also while the workshop is only read.
        const bool may = writable || m_groups.value(int(Group::Leading)).contains(action);
        action->setEnabled(may && (inserts || currentItem() != 0));
    }
}
} // namespace convenor
