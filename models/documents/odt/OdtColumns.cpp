#include "documents/odt/OdtColumns.h"

#include "documents/TableFields.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr double letterWidth = 0.6;      // of its size, the average of bold letters with some to spare
constexpr qsizetype rowsMeasured = 2000; // of a long table

// The width of the longest paragraph of a cell, points.
double widthOf(const TableCell& cell, const StyleSheet& style)
{
    double widest = 0;
    for (const DocumentNode& block : cell.blocks) {
        qsizetype letters = 0;
        for (const TextSpan& span : block.spans)
            letters += span.text.size();
        widest = std::max(widest, double(letters) * style.text(block).size * letterWidth);
    }
    return widest;
}

// The widths that the texts of each column need, with the air around them.
std::vector<double> wantedWidths(const DocumentNode& table, const StyleSheet& style)
{
    const std::size_t columns = columnCount(table);
    std::vector<double> wanted(columns, 0);
    TableFields grid(columns);
    qsizetype measured = 0;
    const auto measure = [&](const TableRow& row) {
        const std::vector<TableField> fields = grid.next(row);
        if (++measured > rowsMeasured)
            return;
        const QMarginsF padding = style.cellPadding(table.look, row.look);
        for (std::size_t column = 0; column < columns; ++column) {
            if (fields[column].cell && fields[column].cell->columns == 1)
                wanted[column] = std::max(wanted[column], widthOf(*fields[column].cell, style) +
                                                              padding.left() + padding.right());
        }
    };
    std::for_each(table.headerRows.begin(), table.headerRows.end(), measure);
    forEachRow(table, measure);
    return wanted;
}
} // namespace

std::vector<double> columnWidths(const DocumentNode& table, double width, const StyleSheet& style)
{
    std::vector<TableColumn> columns = table.columns;
    columns.resize(columnCount(table));
    const bool fits =
        std::any_of(columns.begin(), columns.end(), [](const TableColumn& column) { return column.fits; });
    const std::vector<double> wanted =
        fits ? wantedWidths(table, style) : std::vector<double>(columns.size(), 0);
    std::vector<double> widths(columns.size(), 0);
    double left = width;
    double shares = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].fixed > 0) {
            widths[i] = columns[i].fits ? std::min(columns[i].fixed, wanted[i]) : columns[i].fixed;
            left -= widths[i];
        } else {
            shares += columns[i].share;
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].fixed <= 0 && shares > 0)
            widths[i] = std::max(left, 0.0) * columns[i].share / shares;
        widths[i] = std::max(widths[i], 12.0);
    }
    double whole = 0;
    for (const double each : widths)
        whole += each;
    if (whole > width) {
        for (double& each : widths)
            each *= width / whole;
    }
    return widths;
}

std::vector<double> bandWidths(const DocumentNode& band, double width, double gutter)
{
    std::vector<double> widths;
    double left = width;
    int texts = 0;
    for (const DocumentNode& child : band.children) {
        const bool picture = child.kind == NodeKind::Figure;
        widths.push_back(picture ? child.extent.width() + gutter : 0);
        left -= widths.back();
        texts += picture ? 0 : 1;
    }
    constexpr double narrowest = 60;
    const double each = texts > 0 ? std::max(left / texts, narrowest) : 0;
    double whole = 0;
    for (double& place : widths) {
        place = place > 0 ? place : each;
        whole += place;
    }
    for (double& place : widths)
        place *= std::min(1.0, width / whole);
    return widths;
}
} // namespace convenor
