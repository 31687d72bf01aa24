// Which cell of a table stands at which column, row after row: for formats that name every field.
#pragma once

#include "documents/Document.h"

namespace convenor {
// A field of the grid. It is the first of its cell, or covered by a cell that began before it.
struct TableField
{
    const TableCell* cell = nullptr; // null: covered, or nothing stands here
    bool fromAbove = false;          // covered by a cell of a row above
    bool fromStart = false;          // covered by a cell of this row
};

// Puts cells at the first columns that are free. For one run over the rows of one table.
class TableFields
{
public:
    // `columns` is how many the table has, as columnCount says.
    explicit TableFields(std::size_t columns) : m_left(columns, 0) {}
    // The fields of the next row, one a column. Cells beyond the last column are left out. The pointers are
    // into the row.
    std::vector<TableField> next(const TableRow& row);

private:
    std::vector<int> m_left; // rows that a cell from above still covers
};

// The columns of a table: what it says, or the widest of its rows when it says nothing.
std::size_t columnCount(const DocumentNode& table);
// Calls `take` with each row that is no header.
template <typename Take>
void forEachRow(const DocumentNode& table, const Take& take)
{
    for (const TableRow& row : table.rows)
        take(row);
    for (qsizetype i = 0; table.source && i < table.source->count(); ++i)
        take(table.source->row(i));
}
// A row that opens a group: one cell over all columns.
bool opensGroup(const TableRow& row, std::size_t columns);
} // namespace convenor
