#include "tables/DayGridModel.h"

#include "domain/Names.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
constexpr int noBlock = -1;

// What a column is, whatever stands in it.
auto keyOf(const DayGridColumn& column)
{
    return std::tuple(column.kind, column.room, !column.isStrip, column.place);
}

bool has(const QList<DayGridColumn>& columns, const DayGridColumn& wanted)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const DayGridColumn& column) { return keyOf(column) == keyOf(wanted); });
}

// The times and rooms of the board depend on these.
bool concernsBoard(Table table)
{
    return table == Table::AgendaItem || table == Table::Day || table == Table::Room ||
           table == Table::Person || table == Table::Assignment;
}
} // namespace

DayGridModel::DayGridModel(PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_edits(editor)
{
    connect(&editor, &PlanEditor::changed, this, &DayGridModel::take);
    connect(&editor, &PlanEditor::reloaded, this, &DayGridModel::refresh);
}

void DayGridModel::setDay(Id day)
{
    if (day == m_day)
        return;
    m_day = day;
    if (!m_watching)
        return;
    emit aboutToRefresh();
    beginResetModel(); // nothing of another day stays
    m_grid = dayGrid(m_editor.plan(), m_editor.timing(), m_day);
    indexBlocks();
    endResetModel();
    emit refreshed(true);
}

void DayGridModel::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    refresh();
}

void DayGridModel::take(const ChangeSet& changes)
{
    if (std::any_of(changes.begin(), changes.end(),
                    [](const Change& change) { return concernsBoard(change.table); }))
        refresh();
}

void DayGridModel::refresh()
{
    if (!m_watching)
        return;
    const DayGrid wanted = dayGrid(m_editor.plan(), m_editor.timing(), m_day);
    emit aboutToRefresh();
    const auto columnKeys = [](const DayGrid& grid) {
        QList<decltype(keyOf(DayGridColumn()))> keys;
        for (const DayGridColumn& column : grid.columns)
            keys.append(keyOf(column));
        return keys;
    };
    const bool reshaped = wanted.rows != m_grid.rows || wanted.firstMinute != m_grid.firstMinute ||
                          columnKeys(wanted) != columnKeys(m_grid);
    if (reshaped) {
        // Without blocks meanwhile: cells that are announced below.
        m_grid.blocks.clear();
        indexBlocks();
        fitRows(wanted);
        fitColumns(wanted);
    }
    takeBlocks(wanted, reshaped);
    emit refreshed(reshaped);
}

// Rows come and go above and below those that both have.
void DayGridModel::fitRows(const DayGrid& wanted)
{
    const auto remove = [this](int first, int count) {
        if (count <= 0)
            return;
        beginRemoveRows({}, first, first + count - 1);
        m_grid.rows -= count;
        indexBlocks();
        endRemoveRows();
    };
    const auto insert = [this](int first, int count) {
        if (count <= 0)
            return;
        beginInsertRows({}, first, first + count - 1);
        m_grid.rows += count;
        indexBlocks();
        endInsertRows();
    };
    const int wantedEnd = wanted.minuteAt(wanted.rows);
    if (m_grid.minuteAt(m_grid.rows) <= wanted.firstMinute || m_grid.firstMinute >= wantedEnd) {
        remove(0, m_grid.rows);
        m_grid.firstMinute = wanted.firstMinute;
    }
    const int above = (wanted.firstMinute - m_grid.firstMinute) / DayGrid::rowMinutes;
    remove(0, std::min(above, m_grid.rows));
    insert(0, m_grid.rows == 0 ? 0 : -above);
    m_grid.firstMinute = wanted.firstMinute;
    remove(wanted.rows, m_grid.rows - wanted.rows);
    insert(m_grid.rows, wanted.rows - m_grid.rows);
}

void DayGridModel::fitColumns(const DayGrid& wanted)
{
    for (int column = columnCount() - 1; column >= 0; --column) {
        if (has(wanted.columns, m_grid.columns[column]))
            continue;
        beginRemoveColumns({}, column, column);
        m_grid.columns.removeAt(column);
        indexBlocks();
        endRemoveColumns();
    }
    for (int column = 0; column < wanted.columns.size(); ++column) {
        if (column < columnCount() && keyOf(m_grid.columns[column]) == keyOf(wanted.columns[column]))
            continue;
        // Rooms change places when the first thing is put into one: it leaves its old one.
        for (int old = columnCount() - 1; old > column; --old) {
            if (keyOf(m_grid.columns[old]) != keyOf(wanted.columns[column]))
                continue;
            beginRemoveColumns({}, old, old);
            m_grid.columns.removeAt(old);
            indexBlocks();
            endRemoveColumns();
        }
        beginInsertColumns({}, column, column);
        m_grid.columns.insert(column, wanted.columns[column]);
        indexBlocks();
        endInsertColumns();
    }
}

void DayGridModel::takeBlocks(const DayGrid& wanted, bool reshaped)
{
    QSet<int> touched;
    const auto touch = [&](const DayGridBlock& block) {
        for (int column = block.column; column < block.column + block.columns; ++column)
            touched.insert(column);
    };
    for (int column = 0; column < wanted.columns.size(); ++column) {
        if (reshaped || !(m_grid.columns[column] == wanted.columns[column]))
            touched.insert(column); // its cells say the room too
    }
    const QSet<int> headers = touched;
    // Blocks that stand in both lists as they are stay silent.
    QHash<Id, QList<const DayGridBlock*>> old;
    for (const DayGridBlock& block : std::as_const(m_grid.blocks))
        old[block.item].append(&block);
    for (const DayGridBlock& block : wanted.blocks) {
        QList<const DayGridBlock*>& same = old[block.item];
        const auto found = std::find_if(same.begin(), same.end(),
                                        [&](const DayGridBlock* other) { return *other == block; });
        if (found == same.end())
            touch(block);
        else
            same.erase(found);
    }
    for (const QList<const DayGridBlock*>& gone : std::as_const(old)) {
        for (const DayGridBlock* block : gone)
            touch(*block);
    }
    m_grid = wanted;
    indexBlocks();
    for (const int column : headers)
        emit headerDataChanged(Qt::Horizontal, column, column);
    announce(touched);
}

// Free cells say until when they are free: a block that moves is news to its whole column.
void DayGridModel::announce(const QSet<int>& columns)
{
    if (m_grid.rows == 0)
        return;
    for (int first = 0; first < columnCount();) {
        int last = first;
        while (last < columnCount() && columns.contains(last))
            ++last;
        if (last > first)
            emit dataChanged(index(0, first), index(m_grid.rows - 1, last - 1));
        first = last + 1;
    }
}

void DayGridModel::indexBlocks()
{
    const std::size_t columns = std::size_t(m_grid.columns.size());
    m_cells.assign(std::size_t(m_grid.rows) * columns, noBlock);
    for (int i = 0; i < m_grid.blocks.size(); ++i) {
        const DayGridBlock& block = m_grid.blocks[i];
        for (int row = block.row; row < block.row + block.rows; ++row) {
            for (int column = block.column; column < block.column + block.columns; ++column)
                m_cells[std::size_t(row) * columns + std::size_t(column)] = i;
        }
    }
}

const DayGridBlock* DayGridModel::blockAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const int block =
        m_cells[std::size_t(index.row()) * std::size_t(m_grid.columns.size()) + std::size_t(index.column())];
    return block == noBlock ? nullptr : &m_grid.blocks.at(block);
}

QModelIndex DayGridModel::indexOf(Id item) const
{
    for (const DayGridBlock& block : m_grid.blocks) {
        if (block.item == item && block.isMain)
            return index(block.row, block.column);
    }
    return {};
}

QModelIndex DayGridModel::headOf(const QModelIndex& cell) const
{
    const DayGridBlock* block = blockAt(cell);
    return block ? index(block->row, block->column) : cell;
}

GridPlace DayGridModel::placeOf(const QModelIndex& index) const
{
    return {m_day, m_grid.minuteAt(index.row()), m_grid.columns.at(index.column()).room};
}

bool DayGridModel::run(const Result<Said>& outcome)
{
    if (!outcome) {
        emit refused(outcome.error());
        return false;
    }
    if (!outcome->isEmpty())
        emit said(*outcome);
    return true;
}

int DayGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_grid.rows;
}

int DayGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_grid.columns.size());
}

QVariant DayGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DayGridBlock* block = blockAt(index);
    if (role == Qt::AccessibleTextRole)
        return block ? sentenceOf(*block) : freeSentence(index);
    if (!block)
        return role == IdRole ? QVariant::fromValue<qint64>(0) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return block->title;
    case IdRole:
        return QVariant::fromValue<qint64>(block->item);
    case KindRole:
        return int(block->kind);
    case CodeRole:
        return QString::fromLatin1(codeOf(block->kind));
    case PinnedRole:
        return block->isPinned;
    default:
        return {};
    }
}

bool DayGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_editor.isReadOnly())
        return false;
    const QString text = value.toString();
    if (const DayGridBlock* block = blockAt(index)) {
        const Id item = block->item;
        if (text == block->title)
            return true;
        AgendaEdits titles(m_editor);
        return run(titles.type(item, AgendaField::Title, text));
    }
    Id item = 0;
    if (!run(m_edits.add(placeOf(index), text, &item)))
        return false;
    if (item != 0)
        emit created(item);
    return item != 0;
}

Qt::ItemFlags DayGridModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && !m_editor.isReadOnly() ? usual | Qt::ItemIsEditable : usual;
}
} // namespace convenor
