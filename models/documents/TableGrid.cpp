#include "documents/TableGrid.h"

#include <algorithm>

namespace convenor {
std::vector<TableSlot> slotsOf(std::span<const TableRow> rows, std::size_t columns)
{
    std::vector<TableSlot> cells;
    cells.reserve(rows.size() * columns);
    std::vector<std::size_t> free(columns, 0); // the first row in which a column is free
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::size_t column = 0;
        for (const TableCell& cell : rows[row].cells) {
            while (column < columns && free[column] > row)
                ++column;
            if (column >= columns)
                break;
            TableSlot slot{&cell, row};
            slot.lastRow = std::min(row + std::size_t(std::max(cell.rows, 1)), rows.size()) - 1;
            slot.column = column;
            slot.lastColumn = std::min(column + std::size_t(std::max(cell.columns, 1)), columns) - 1;
            for (; column <= slot.lastColumn; ++column)
                free[column] = slot.lastRow + 1;
            cells.push_back(slot);
        }
    }
    return cells;
}

double TableGrid::left(const TableSlot& slot) const
{
    return std::min(places[slot.column].left, places[slot.lastColumn].left);
}

double TableGrid::right(const TableSlot& slot) const
{
    const ColumnPlace& first = places[slot.column];
    const ColumnPlace& last = places[slot.lastColumn];
    return std::max(first.left + first.width, last.left + last.width);
}

QMarginsF TableGrid::padding(const TableSlot& slot, const StyleSheet& style) const
{
    return style.cellPadding(look, rows[slot.row].look);
}

void TableGrid::computeEdges(const StyleSheet& style)
{
    std::vector<double> heights;
    heights.reserve(rows.size());
    for (const TableRow& row : rows)
        heights.push_back(row.minHeight * style.boxScale);
    const auto needed = [&](const TableSlot& slot) {
        const QMarginsF air = padding(slot, style);
        return slot.height + air.top() + air.bottom();
    };
    for (const TableSlot& slot : cells) {
        if (slot.row == slot.lastRow)
            heights[slot.row] = std::max(heights[slot.row], needed(slot));
    }
    for (const TableSlot& slot : cells) {
        double height = 0;
        for (std::size_t row = slot.row; row <= slot.lastRow; ++row)
            height += heights[row];
        heights[slot.lastRow] += std::max(needed(slot) - height, 0.0);
    }
    edges.assign(1, 0);
    for (const double height : heights)
        edges.push_back(edges.back() + height);
}

std::vector<PageShape> TableGrid::decoration(double x, double width, const StyleSheet& style) const
{
    std::vector<PageShape> shapes;
    paintGrounds(x, width, style, shapes);
    if (look == TableLook::Ruled)
        rule(x, width, style, shapes);
    if (look == TableLook::Boxed)
        box(style, shapes);
    return shapes;
}

void TableGrid::paintGrounds(double x, double width, const StyleSheet& style,
                             std::vector<PageShape>& shapes) const
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QRectF whole(x, edges[i], width, edges[i + 1] - edges[i]);
        const bool ruled = look == TableLook::Ruled || look == TableLook::Boxed;
        if (ruled && rows[i].look == RowLook::Group)
            shapes.push_back({whole, style.colour(PaintRole::GroupTint)});
        if (ruled && rows[i].look == RowLook::Quiet)
            shapes.push_back({whole, style.colour(PaintRole::QuietTint)});
        if (look == TableLook::Boxed && rows[i].look == RowLook::Header)
            shapes.push_back({whole, style.colour(PaintRole::GroupTint)});
    }
    for (const TableSlot& slot : cells) {
        const double top = edges[slot.row];
        const QRectF rect(left(slot), top, right(slot) - left(slot), edges[slot.lastRow + 1] - top);
        if (look == TableLook::Lanes) {
            shapes.push_back({rect, style.colour(PaintRole::LaneTint)});
            shapes.push_back(
                {QRectF(rect.topLeft(), QSizeF(rect.width(), 1.5)), style.colour(PaintRole::AccentLine)});
        }
        if (slot.cell->tint.isValid())
            shapes.push_back({rect, slot.cell->tint.rgb()});
    }
}

// Lines below rows; where a cell goes on into the next row there is none.
void TableGrid::rule(double x, double width, const StyleSheet& style, std::vector<PageShape>& shapes) const
{
    const double inset = style.tableOutdent();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].look == RowLook::Group)
            continue;
        const bool header = rows[i].look == RowLook::Header;
        const double thickness = header ? 0.75 : 0.5;
        const QRgb colour = style.colour(header ? PaintRole::StrongLine : PaintRole::HairLine);
        const double y = edges[i + 1] - thickness;
        const auto goesOn = [i](const TableSlot& slot) { return slot.row <= i && slot.lastRow > i; };
        if (std::none_of(cells.begin(), cells.end(), goesOn)) {
            shapes.push_back({QRectF(x + inset, y, width - 2 * inset, thickness), colour});
            continue;
        }
        for (const TableSlot& slot : cells) {
            if (slot.row > i || slot.lastRow != i)
                continue;
            const double from = std::max(left(slot), x + inset);
            const double to = std::min(right(slot), x + width - inset);
            shapes.push_back({QRectF(from, y, to - from, thickness), colour});
        }
    }
}

// Every cell is ruled all around; what no cell takes is ruled too. Lines lie on the edges, so that those of
// neighbours are the same.
void TableGrid::box(const StyleSheet& style, std::vector<PageShape>& shapes) const
{
    constexpr double thickness = 0.5;
    const QRgb colour = style.colour(PaintRole::BoxLine);
    const auto across = [&](double from, double to, double y) {
        shapes.push_back(
            {QRectF(from - thickness / 2, y - thickness / 2, to - from + thickness, thickness), colour});
    };
    const auto down = [&](double x, double from, double to) {
        shapes.push_back({QRectF(x - thickness / 2, from, thickness, to - from), colour});
    };
    if (places.empty())
        return;
    const double outerLeft = std::min(places.front().left, places.back().left);
    const double outerRight =
        std::max(places.front().left + places.front().width, places.back().left + places.back().width);
    across(outerLeft, outerRight, edges.front());
    across(outerLeft, outerRight, edges.back());
    down(outerLeft, edges.front(), edges.back());
    down(outerRight, edges.front(), edges.back());
    for (const TableSlot& slot : cells) {
        const double top = edges[slot.row];
        const double bottom = edges[slot.lastRow + 1];
        if (slot.row > 0)
            across(left(slot), right(slot), top);
        if (left(slot) > outerLeft + thickness)
            down(left(slot), top, bottom);
        if (right(slot) < outerRight - thickness)
            down(right(slot), top, bottom);
    }
}
} // namespace convenor
