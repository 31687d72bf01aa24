#include "documents/TableFields.h"

#include <algorithm>

namespace convenor {
std::vector<TableField> TableFields::next(const TableRow& row)
{
    std::vector<TableField> fields(m_left.size());
    for (std::size_t column = 0; column < m_left.size(); ++column) {
        fields[column].fromAbove = m_left[column] > 0;
        m_left[column] = std::max(0, m_left[column] - 1);
    }
    std::size_t column = 0;
    for (const TableCell& cell : row.cells) {
        while (column < fields.size() && fields[column].fromAbove)
            ++column;
        for (int part = 0; part < std::max(1, cell.columns) && column < fields.size(); ++part, ++column) {
            if (fields[column].fromAbove) // a cell cannot lie over another
                break;
            fields[column].cell = part == 0 ? &cell : nullptr;
            fields[column].fromStart = part > 0;
            m_left[column] = std::max(0, cell.rows - 1);
        }
    }
    return fields;
}

std::size_t columnCount(const DocumentNode& table)
{
    if (!table.columns.empty())
        return table.columns.size();
    std::size_t widest = 0;
    const auto widen = [&widest](const TableRow& row) {
        std::size_t width = 0;
        for (const TableCell& cell : row.cells)
            width += std::size_t(std::max(1, cell.columns));
        widest = std::max(widest, width);
    };
    std::for_each(table.headerRows.begin(), table.headerRows.end(), widen);
    forEachRow(table, widen);
    return widest;
}

bool opensGroup(const TableRow& row, std::size_t columns)
{
    return row.look == RowLook::Group && row.cells.size() == 1 && columns > 1 &&
           std::size_t(std::max(1, row.cells.front().columns)) >= columns;
}
} // namespace convenor
