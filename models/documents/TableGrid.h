// Where the cells of some rows stand, and what is painted behind them.
#pragma once

#include "documents/LayoutBox.h"
#include "documents/StyleSheet.h"

#include <span>

namespace convenor {
// The left edge of a column, from the left edge of the page, and its width.
struct ColumnPlace
{
    double left = 0;
    double width = 0;
};

// A cell among the rows that are laid out together.
struct TableSlot
{
    const TableCell* cell = nullptr;
    std::size_t row = 0;
    std::size_t lastRow = 0;
    std::size_t column = 0;
    std::size_t lastColumn = 0;
    BoxMark begin = {}; // its content in the box
    BoxMark end = {};
    double height = 0; // of its content
};

// The cells of rows, each at the first column that is free. Cells beyond the last column are left out.
std::vector<TableSlot> slotsOf(std::span<const TableRow> rows, std::size_t columns);

// Rows that are laid out together.
struct TableGrid
{
    std::span<const TableRow> rows;
    TableLook look;
    std::span<const ColumnPlace> places;
    std::vector<TableSlot> cells = {};
    std::vector<double> edges = {}; // the upper ones of the rows, and the lower one of the last

    double left(const TableSlot& slot) const;
    double right(const TableSlot& slot) const;
    // What the row's cells have around their texts.
    QMarginsF padding(const TableSlot& slot, const StyleSheet& style) const;
    // Sets `edges` by the heights of the contents: a cell of several rows makes the last of them higher.
    void computeEdges(const StyleSheet& style);
    // Grounds and lines, in the order of painting. Tints and the lines of rows reach from `x` over `width`.
    std::vector<PageShape> decoration(double x, double width, const StyleSheet& style) const;

private:
    void paintGrounds(double x, double width, const StyleSheet& style, std::vector<PageShape>& shapes) const;
    void rule(double x, double width, const StyleSheet& style, std::vector<PageShape>& shapes) const;
    void box(const StyleSheet& style, std::vector<PageShape>& shapes) const;
};
} // namespace convenor
