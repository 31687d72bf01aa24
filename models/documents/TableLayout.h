// Tables to strips.
#pragma once

#include "documents/Structure.h"
#include "documents/TableGrid.h"

namespace convenor {
class BlockLayout;

// For one BlockLayout, which lays out what stands in the cells.
class TableLayout
{
public:
    explicit TableLayout(BlockLayout& blocks) : m_blocks(blocks) {}

    // Rows that are tied by a cell are one strip.
    void flow(const DocumentNode& table, Frame frame, StripSink& sink);
    // Measures the tables of a section: alike ones get columns of the same widths. Those of units within it
    // are left out, so that what changes in one unit does not move another.
    void alignColumns(const DocumentNode& section, const Frame& frame);

private:
    using Places = std::vector<ColumnPlace>;
    struct Part;
    struct Alike
    {
        TableLook look;
        std::vector<TableColumn> columns;
        std::vector<double> widths;
    };

    void measureTables(const DocumentNode& node, const Frame& frame);
    std::vector<double> textWidths(const DocumentNode& table, const Frame& frame);
    std::vector<double> fittingWidths(const DocumentNode& table, const Frame& frame);
    Places placesOf(const DocumentNode& table, const Frame& frame);
    void flowRows(const DocumentNode& table, const Places& places, const Frame& frame, StripSink& sink);
    LayoutBox layRows(std::span<const TableRow> rows, const Part& part);
    std::vector<Frame> layCells(const Part& part, TableGrid& grid, LayoutBox& box);
    void layCell(const Part& part, const TableGrid& grid, const Frame& row, TableSlot& slot, LayoutBox& box);

    BlockLayout& m_blocks;
    std::vector<Alike> m_alike;
};
} // namespace convenor
