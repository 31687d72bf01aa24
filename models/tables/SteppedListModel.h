// A list whose rows become others by announced steps: what stays is never shown as gone.
#pragma once

#include "domain/Id.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace convenor {
// Each Item has an id of its own, found by `Id rowId(const Item&)` beside it, and ==.
template <typename Item>
class SteppedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

protected:
    // Turns `rows`, which the model shows, into those that are wanted: removes, moves and inserts exactly the
    // rows that differ, then tells which of those that stay hold something else.
    void showRows(QList<Item>& rows, const QList<Item>& wanted)
    {
        removeAllBut(rows, idsOf(wanted));
        moveTo(rows, wanted);
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row] == wanted[row])
                continue;
            rows[row] = wanted[row];
            emit dataChanged(index(row), index(row));
        }
    }

private:
    static QSet<Id> idsOf(const QList<Item>& rows)
    {
        QSet<Id> ids;
        ids.reserve(rows.size());
        for (const Item& row : rows)
            ids.insert(rowId(row));
        return ids;
    }

    void removeAllBut(QList<Item>& rows, const QSet<Id>& wanted)
    {
        int last = int(rows.size()) - 1;
        while (last >= 0) {
            if (wanted.contains(rowId(rows[last]))) {
                --last;
                continue;
            }
            int first = last;
            while (first > 0 && !wanted.contains(rowId(rows[first - 1])))
                --first;
            beginRemoveRows({}, first, last);
            rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first - 1;
        }
    }

    // Inserts what stands in `wanted` from `row` on and was not `here`; how many rows.
    int insertRun(QList<Item>& rows, const QList<Item>& wanted, int row, const QSet<Id>& here)
    {
        int end = row;
        while (end < wanted.size() && !here.contains(rowId(wanted[end])))
            ++end;
        if (end == row)
            return 0;
        beginInsertRows({}, row, end - 1);
        for (int i = row; i < end; ++i)
            rows.insert(i, wanted[i]);
        endInsertRows();
        return end - row;
    }

    // From the rows that are shown (all of them wanted) to those that are wanted.
    void moveTo(QList<Item>& rows, const QList<Item>& wanted)
    {
        QHash<Id, int> places;
        for (const Item& item : wanted)
            places.insert(rowId(item), int(places.size()));
        const QSet<Id> here = idsOf(rows);
        int row = 0;
        while (row < wanted.size()) {
            if (row < rows.size() && rowId(rows[row]) == rowId(wanted[row])) {
                ++row;
                continue;
            }
            if (const int inserted = insertRun(rows, wanted, row, here); inserted > 0) {
                row += inserted;
                continue;
            }
            int from = row + 1;
            while (rowId(rows[from]) != rowId(wanted[row]))
                ++from;
            int to = row;
            // One row that goes down must not be shown as all the others going up.
            if (from == row + 1) {
                from = row;
                to = qMin(places.value(rowId(rows[row])), int(rows.size()) - 1);
            }
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            rows.move(from, to);
            endMoveRows();
        }
    }
};
} // namespace convenor
