#include "ui/agenda/AgendaGrid.h"

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
    setColumns({{5}, {4}, {7}, {7}, {6}, {30, 5}, {18, 4}, {12, 1}, {17}});
    setAccessibleName(tr("Agenda"));
    makeActions();
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

QAction* AgendaGrid::addRowAction(const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    // Shown in menus only: the grid takes the chord itself, in an open cell too.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    return action;
}

void AgendaGrid::makeActions()
{
    AgendaEdits& edits = m_model.edits();
    const auto gesture = [this](Result<Said> (AgendaEdits::*step)(Id)) {
        return
            [this, step] { onItem([this, step](Id item) { m_model.run((m_model.edits().*step)(item)); }); };
    };
    const auto together = [this](Result<Said> (AgendaEdits::*step)(const QList<Id>&)) {
        return [this, step] {
            onItem([this, step](Id) { m_model.run((m_model.edits().*step)(selectedItems())); });
        };
    };
    addRowAction(tr("Insert below"), Qt::CTRL | Qt::Key_Return, [this] { insertBeside(true); });
    addRowAction(tr("Insert above"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { insertBeside(false); });
    addRowAction(tr("Move up"), Qt::ALT | Qt::Key_Up, gesture(&AgendaEdits::moveUp));
    addRowAction(tr("Move down"), Qt::ALT | Qt::Key_Down, gesture(&AgendaEdits::moveDown));
    addRowAction(tr("Move into the item above"), Qt::ALT | Qt::Key_Right, together(&AgendaEdits::moveIn));
    addRowAction(tr("Move out of the session"), Qt::ALT | Qt::Key_Left, together(&AgendaEdits::moveOut));
    addRowAction(tr("Pin or let float"), Qt::CTRL | Qt::Key_L, gesture(&AgendaEdits::togglePin));
    const auto byMinutes = [this, &edits](int minutes) {
        return [this, &edits, minutes] {
            onItem([this, &edits, minutes](Id item) { m_model.run(edits.changeMinutes(item, minutes)); });
        };
    };
    addRowAction(tr("5 minutes longer"), Qt::ALT | Qt::Key_Plus, byMinutes(lengthStep));
    addRowAction(tr("5 minutes shorter"), Qt::ALT | Qt::Key_Minus, byMinutes(-lengthStep));
    addRowAction(tr("Remove"), Qt::CTRL | Qt::Key_Delete, [this] { removeItems(); });
    m_attendance = addRowAction(tr("Sign-up and attendance"), Qt::CTRL | Qt::Key_R,
                                [this] { emit attendanceRequested(currentItem()); });
    m_groups = addRowAction(tr("Breakout groups"), Qt::CTRL | Qt::Key_B,
                            [this] { emit groupsRequested(currentItem()); });
    m_helpdesk = addRowAction(tr("Helpdesk or matchmaking"), Qt::CTRL | Qt::Key_H,
                              [this] { emit helpdeskRequested(currentItem()); });
}

Id AgendaGrid::currentItem() const
{
    return m_model.itemAt(currentIndex().row());
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
    if (!(wanted & (Qt::ControlModifier | Qt::AltModifier)))
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

void AgendaGrid::onItem(const std::function<void(Id)>& gesture)
{
    const Id item = currentItem();
    if (item == 0 || !finishEditing())
        return;
    const int column = currentIndex().column();
    gesture(item);
    if (const int row = m_model.rowOf(item); row >= 0)
        goToRow(row, column);
}

void AgendaGrid::insertBeside(bool below)
{
    if (m_model.editor().isReadOnly() || !finishEditing())
        return;
    const Id item = currentItem();
    const Plan& plan = m_model.editor().plan();
    const AgendaPlace place = item == 0 ? m_model.blankPlace()
                              : below   ? placeBelow(plan, item)
                                        : placeAbove(plan, item);
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
    menu.addSeparator();
    menu.addActions(m_actions);
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
        const bool may = writable || action == m_attendance || action == m_groups || action == m_helpdesk;
        action->setEnabled(may && (inserts || currentItem() != 0));
    }
}
} // namespace convenor
