// What the day grid says, to eyes and to screen readers.
#include "domain/Names.h"
#include "tables/DayGridModel.h"

namespace convenor {
QString DayGridModel::columnName(int column) const
{
    const DayGridColumn& record = m_grid.columns.at(column);
    switch (record.kind) {
    case DayGridColumn::Sessions:
        return tr("Sessions");
    case DayGridColumn::NoRoom:
        return tr("No room");
    case DayGridColumn::Room:
        return record.title.isEmpty() ? tr("(no name)") : record.title;
    }
    return {};
}

// "“Panel”, Panel discussion, 10:35 to 11:05, Room Beta, Anna Georgieva, in “Morning”, pinned, overlaps
// “Lunch”".
QString DayGridModel::sentenceOf(const DayGridBlock& block) const
{
    const Room* room = m_editor.plan().find<Room>(block.room);
    QStringList parts{tr("%1, %2, %3 to %4")
                          .arg(quotedTitle(block.title), translatedName(nameOf(block.kind)),
                               clockText(block.start), clockText(block.end))};
    if (room)
        parts << room->name;
    if (block.isPlenary)
        parts << tr("across all rooms");
    else if (!room)
        parts << tr("no room");
    if (!block.people.isEmpty())
        parts << block.people;
    if (!block.session.isEmpty())
        parts << tr("in %1").arg(quotedTitle(block.session));
    if (block.isPinned)
        parts << tr("pinned");
    if (block.isInternal)
        parts << tr("for the organisers only");
    if (!block.overlaps.isEmpty())
        parts << tr("overlaps %1").arg(quotedTitle(block.overlaps));
    return parts.join(QStringLiteral(", "));
}

// "Room Beta, 10:35, free until 11:00".
QString DayGridModel::freeSentence(const QModelIndex& cell) const
{
    const QString place = tr("%1, %2", "a room and a time")
                              .arg(columnName(cell.column()), clockText(m_grid.minuteAt(cell.row())));
    for (int row = cell.row() + 1; row < m_grid.rows; ++row) {
        if (const DayGridBlock* block = blockAt(index(row, cell.column())))
            return tr("%1, free until %2").arg(place, clockText(block->start));
    }
    return tr("%1, free for the rest of the day").arg(place);
}

// Times at every half hour; rooms with their size.
QVariant DayGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    if (orientation == Qt::Vertical) {
        const bool says = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return says ? QVariant(clockText(m_grid.minuteAt(section))) : QVariant();
    }
    const DayGridColumn& column = m_grid.columns.at(section);
    if (role == Qt::DisplayRole)
        return columnName(section);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{columnName(section)};
    const int places = column.capacity.value_or(0);
    if (column.capacity)
        parts << tr("%n places", nullptr, places);
    if (column.isStrip)
        parts << tr("sessions that hold others");
    const int hidden = column.hidden;
    if (hidden > 0)
        parts << tr("%n more in the list", nullptr, hidden);
    return parts.join(QStringLiteral(", "));
}
} // namespace convenor
