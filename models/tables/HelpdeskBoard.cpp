#include "tables/HelpdeskBoard.h"

#include "domain/Names.h"

namespace convenor {
namespace {
// What a row or column is, whatever it holds: both stand in the order of these.
QPair<int, bool> keyOf(const MeetingRow& row)
{
    return {row.offset, !row.isBreak};
}
QPair<Id, int> keyOf(const MeetingColumn& column)
{
    return {column.expert, column.table};
}

template <typename Part>
bool has(const QList<Part>& parts, const Part& wanted)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const Part& part) { return keyOf(part) == keyOf(wanted); });
}

QString statusText(BookingStatus status)
{
    return translatedName(nameOf(status));
}
} // namespace

HelpdeskBoard::HelpdeskBoard(PlanEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor)
{
    connect(&editor, &PlanEditor::changed, this, &HelpdeskBoard::refresh);
    connect(&editor, &PlanEditor::reloaded, this, &HelpdeskBoard::refresh);
}

void HelpdeskBoard::setHelpdesk(Id helpdesk)
{
    if (m_helpdesk != helpdesk && m_grid.helpdesk != 0) {
        beginResetModel(); // nothing of another helpdesk stays
        m_grid = {};
        endResetModel();
    }
    m_helpdesk = helpdesk;
    refresh();
}

void HelpdeskBoard::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    refresh();
}

void HelpdeskBoard::refresh()
{
    if (!m_watching)
        return;
    const MeetingGrid wanted = meetingGrid(m_editor.plan(), m_editor.timing(), m_helpdesk);
    m_grid.helpdesk = wanted.helpdesk;
    m_grid.isMatchmaking = wanted.isMatchmaking;
    m_grid.hiddenTables = wanted.hiddenTables;
    dropRows(wanted);
    dropColumns(wanted);
    addColumns(wanted);
    addRows(wanted);
    takeHeaders(wanted);
    takeCells(wanted);
    emit refreshed();
}

void HelpdeskBoard::dropRows(const MeetingGrid& wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (has(wanted.rows, m_grid.rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_grid.rows.removeAt(row);
        m_grid.cells.removeAt(row);
        endRemoveRows();
    }
}

void HelpdeskBoard::addRows(const MeetingGrid& wanted)
{
    for (int row = 0; row < wanted.rows.size(); ++row) {
        if (row < m_grid.rows.size() && keyOf(m_grid.rows[row]) == keyOf(wanted.rows[row]))
            continue;
        beginInsertRows({}, row, row);
        m_grid.rows.insert(row, wanted.rows[row]);
        m_grid.cells.insert(row, wanted.cells[row]);
        endInsertRows();
    }
}

void HelpdeskBoard::dropColumns(const MeetingGrid& wanted)
{
    for (int column = columnCount() - 1; column >= 0; --column) {
        if (has(wanted.columns, m_grid.columns[column]))
            continue;
        beginRemoveColumns({}, column, column);
        m_grid.columns.removeAt(column);
        for (QList<MeetingCell>& cells : m_grid.cells)
            cells.removeAt(column);
        endRemoveColumns();
    }
}

// Rows that go have gone before, those that come are not here yet: both have the columns that are wanted.
void HelpdeskBoard::addColumns(const MeetingGrid& wanted)
{
    for (int column = 0; column < wanted.columns.size(); ++column) {
        if (column < m_grid.columns.size() && keyOf(m_grid.columns[column]) == keyOf(wanted.columns[column]))
            continue;
        beginInsertColumns({}, column, column);
        m_grid.columns.insert(column, wanted.columns[column]);
        for (QList<MeetingCell>& cells : m_grid.cells)
            cells.insert(column, MeetingCell());
        endInsertColumns();
    }
}

void HelpdeskBoard::takeHeaders(const MeetingGrid& wanted)
{
    for (int row = 0; row < wanted.rows.size(); ++row) {
        if (std::exchange(m_grid.rows[row], wanted.rows[row]) == wanted.rows[row])
            continue;
        emit headerDataChanged(Qt::Vertical, row, row);
        if (!m_grid.columns.isEmpty()) // its cells say the time too
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    for (int column = 0; column < wanted.columns.size(); ++column) {
        if (std::exchange(m_grid.columns[column], wanted.columns[column]) == wanted.columns[column])
            continue;
        emit headerDataChanged(Qt::Horizontal, column, column);
        if (!m_grid.rows.isEmpty()) // its cells say the expert too
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

void HelpdeskBoard::takeCells(const MeetingGrid& wanted)
{
    for (int row = 0; row < wanted.rows.size(); ++row) {
        for (int column = 0; column < wanted.columns.size(); ++column) {
            const MeetingCell& cell = wanted.cells[row][column];
            if (!(std::exchange(m_grid.cells[row][column], cell) == cell))
                emit dataChanged(index(row, column), index(row, column));
        }
    }
}

int HelpdeskBoard::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int HelpdeskBoard::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_grid.columns.size());
}

const MeetingCell& HelpdeskBoard::cellAt(const QModelIndex& index) const
{
    static const MeetingCell none{.state = MeetingCell::NotThere};
    return index.isValid() ? m_grid.cells.at(index.row()).at(index.column()) : none;
}

QModelIndex HelpdeskBoard::indexOf(Id booking) const
{
    for (int row = 0; booking != 0 && row < m_grid.cells.size(); ++row) {
        for (int column = 0; column < m_grid.cells[row].size(); ++column) {
            if (m_grid.cells[row][column].booking == booking)
                return index(row, column);
        }
    }
    return {};
}

QString HelpdeskBoard::placeText(const QModelIndex& index) const
{
    return tr("%1, %2", "a time and an expert or table")
        .arg(clockText(m_grid.rows.at(index.row()).start), m_grid.columns.at(index.column()).title);
}

// What a screen reader says of a place, and a tip shows.
QString HelpdeskBoard::sentenceOf(const QModelIndex& index) const
{
    const MeetingRow& row = m_grid.rows.at(index.row());
    if (row.isBreak)
        return tr("%1 to %2: %3").arg(clockText(row.start), clockText(row.end), row.title);
    const MeetingCell& cell = cellAt(index);
    if (cell.state == MeetingCell::NotThere)
        return tr("%1: no meeting: %2").arg(placeText(index), cell.reason);
    if (cell.booking == 0)
        return tr("%1: free").arg(placeText(index));
    QStringList parts{cell.name};
    for (const QString& part :
         {cell.organisation, statusText(cell.status), cell.isPinned ? tr("pinned") : QString(), cell.topic,
          cell.reason.isEmpty() ? QString() : tr("in the way: %1").arg(cell.reason)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    const QString meeting = parts.join(QStringLiteral("; "));
    return cell.state == MeetingCell::Taken ? tr("%1: %2").arg(placeText(index), meeting)
                                            : tr("%1: free; was %2").arg(placeText(index), meeting);
}

QVariant HelpdeskBoard::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MeetingRow& row = m_grid.rows.at(index.row());
    const MeetingCell& cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (row.isBreak)
            return row.title;
        if (cell.state == MeetingCell::NotThere)
            return cell.reason;
        return cell.booking == 0 ? tr("free") : cell.name;
    case Qt::AccessibleTextRole:
        return sentenceOf(index);
    case IdRole:
        return QVariant::fromValue<qint64>(cell.booking);
    case ChipRole:
        return cell.booking == 0 ? QString() : statusText(cell.status);
    case PinnedRole:
        return cell.isPinned;
    default:
        return {};
    }
}

// "11:40"; "Marc Pattinson" with "Room Beta · 4/5" below.
QVariant HelpdeskBoard::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const MeetingRow& row = m_grid.rows.at(section);
        if (role == Qt::DisplayRole)
            return clockText(row.start);
        if (role == Qt::AccessibleTextRole)
            return tr("%1 to %2").arg(clockText(row.start), clockText(row.end));
        return {};
    }
    const MeetingColumn& column = m_grid.columns.at(section);
    const QString booked = tr("%1/%2", "booked of places").arg(column.booked).arg(column.places);
    if (role == Qt::DisplayRole)
        return QString(column.title + u'\n' +
                       (column.where.isEmpty() ? booked : tr("%1 · %2").arg(column.where, booked)));
    if (role == Qt::AccessibleTextRole)
        return tr("%1; %2; %3 of %4 places booked")
            .arg(column.title, column.where, QString::number(column.booked), QString::number(column.places));
    return {};
}

Qt::ItemFlags HelpdeskBoard::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid() || isBreak(index.row()))
        return usual;
    return cellAt(index).state == MeetingCell::Taken ? usual | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                                                     : usual | Qt::ItemIsDropEnabled;
}
} // namespace convenor
