#include "documents/TableLayout.h"

#include "documents/BlockLayout.h"

#include <algorithm>

namespace convenor {
// What rows are laid out for.
struct TableLayout::Part
{
    const DocumentNode& table;
    const Places& places;
    Frame frame;
    bool header = false;
};

namespace {
bool hasFits(const DocumentNode& table)
{
    return !table.source && std::any_of(table.columns.begin(), table.columns.end(),
                                        [](const TableColumn& column) { return column.fits; });
}

// How many rows from `first` on are tied to each other by cells.
std::size_t tiedRows(std::span<const TableRow> rows)
{
    std::size_t last = 0;
    for (std::size_t i = 0; i <= last; ++i) {
        for (const TableCell& cell : rows[i].cells)
            last = std::max(last, std::min(i + std::size_t(std::max(cell.rows, 1)), rows.size()) - 1);
    }
    return last + 1;
}

// The rows of a table one after another, whether they are there or made when they are asked for.
class RowReader
{
public:
    explicit RowReader(const DocumentNode& table) : m_table(table) {}

    // The next rows that are tied to each other; empty at the end. Good until the next call.
    std::span<const TableRow> next()
    {
        if (!m_table.source) {
            const std::span<const TableRow> rest = std::span(m_table.rows).subspan(std::size_t(m_at));
            if (rest.empty())
                return {};
            const std::size_t count = tiedRows(rest);
            m_at += qsizetype(count);
            return rest.first(count);
        }
        m_made.clear();
        for (std::size_t wanted = 1; m_made.size() < wanted && m_at < m_table.source->count(); ++m_at) {
            m_made.push_back(m_table.source->row(m_at));
            for (const TableCell& cell : m_made.back().cells)
                wanted = std::max(wanted, m_made.size() - 1 + std::size_t(std::max(cell.rows, 1)));
        }
        return m_made;
    }

    bool atEnd() const
    {
        return m_at >= (m_table.source ? m_table.source->count() : qsizetype(m_table.rows.size()));
    }

private:
    const DocumentNode& m_table;
    qsizetype m_at = 0;
    std::vector<TableRow> m_made;
};

// A header that is shown again is no element of the document.
std::shared_ptr<const LayoutBox> repeated(const LayoutBox& header)
{
    auto copy = std::make_shared<LayoutBox>(header);
    for (TextPiece& piece : copy->pieces)
        piece.node = 0;
    for (PagePicture& picture : copy->pictures)
        picture.node = 0;
    copy->regions.clear();
    return copy;
}
} // namespace

void TableLayout::alignColumns(const DocumentNode& section, const Frame& frame)
{
    m_alike.clear();
    for (const DocumentNode& child : section.children)
        measureTables(child, innerFrame(section, frame));
}

void TableLayout::measureTables(const DocumentNode& node, const Frame& outer)
{
    if (m_blocks.tools().stop.stop_requested() || node.start == SectionStart::Unit)
        return;
    const Frame frame = innerFrame(node, outer);
    for (const DocumentNode& child : node.children)
        measureTables(child, frame);
    if (node.kind != NodeKind::Table || !hasFits(node))
        return;
    const std::vector<double> widths = textWidths(node, frame);
    for (Alike& alike : m_alike) {
        if (alike.look != node.look || alike.columns != node.columns)
            continue;
        for (std::size_t i = 0; i < widths.size(); ++i)
            alike.widths[i] = std::max(alike.widths[i], widths[i]);
        return;
    }
    m_alike.push_back({node.look, node.columns, widths});
}

// What the texts of the fitting columns ask for, padding included; cells that span columns do not count.
std::vector<double> TableLayout::textWidths(const DocumentNode& table, const Frame& frame)
{
    std::vector<double> widths(table.columns.size());
    auto measure = [&](const TableRow& row) {
        if (row.cells.size() != table.columns.size())
            return;
        const QMarginsF padding = m_blocks.style().cellPadding(table.look, row.look);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (!table.columns[i].fits)
                continue;
            for (const DocumentNode& block : row.cells[i].blocks) {
                const double width = m_blocks.naturalWidth(block, frame) + padding.left() + padding.right();
                widths[i] = std::max(widths[i], width + 1); // so that no rounding breaks it
            }
        }
    };
    std::for_each(table.headerRows.begin(), table.headerRows.end(), measure);
    std::for_each(table.rows.begin(), table.rows.end(), measure);
    return widths;
}

std::vector<double> TableLayout::fittingWidths(const DocumentNode& table, const Frame& frame)
{
    if (!hasFits(table))
        return {};
    for (const Alike& alike : m_alike) {
        if (alike.look == table.look && alike.columns == table.columns)
            return alike.widths;
    }
    return textWidths(table, frame);
}

TableLayout::Places TableLayout::placesOf(const DocumentNode& table, const Frame& frame)
{
    const StyleSheet& style = m_blocks.style();
    const double gutter = table.look == TableLook::Lanes ? style.laneGutter() : 0;
    const std::vector<double> fitting = fittingWidths(table, frame);
    std::vector<double> widths;
    double shares = 0;
    double rest = frame.width + gutter;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        const bool fits = column.fits && !fitting.empty();
        widths.push_back((fits ? std::min(fitting[i], column.fixed) : column.fixed) * style.boxScale);
        rest -= widths.back();
        shares += column.fixed > 0 ? 0 : column.share;
    }
    Places places;
    double x = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool shared = table.columns[i].fixed <= 0;
        const double width = shared ? std::max(rest, 0.0) * table.columns[i].share / shares : widths[i];
        const double left = m_blocks.tools().rightToLeft ? frame.width + gutter - x - width : x;
        places.push_back({frame.x + left, width - gutter});
        x += width;
    }
    return places;
}

void TableLayout::flow(const DocumentNode& table, Frame frame, StripSink& sink)
{
    // Lanes stand side by side for the eye; they are not a table of data.
    const StructureTag tag = table.look == TableLook::Lanes ? StructureTag::Section : StructureTag::Table;
    m_blocks.tools().structure.open(tag, frame).text = table.text;
    if (table.look == TableLook::Ruled) {
        const double outdent = m_blocks.style().tableOutdent();
        frame.x -= outdent;
        frame.width += 2 * outdent;
    }
    flowRows(table, placesOf(table, frame), frame, sink);
}

void TableLayout::flowRows(const DocumentNode& table, const Places& places, const Frame& frame,
                           StripSink& sink)
{
    Structure& structure = m_blocks.tools().structure;
    std::shared_ptr<const LayoutBox> header;
    // A line all around needs air above it.
    double gap = m_blocks.style().gap(table.look == TableLook::Boxed ? SizeRole::Lead : SizeRole::Body);
    if (!table.headerRows.empty()) {
        Part head{table, places, frame, true};
        structure.open(StructureTag::TableHead, head.frame);
        Strip strip;
        strip.box = layRows(table.headerRows, head);
        header = repeated(strip.box);
        strip.gap = std::exchange(gap, 0);
        strip.keepWithNext = true;
        sink.add(std::move(strip));
    }
    Part body{table, places, frame, false};
    if (table.look != TableLook::Lanes)
        structure.open(StructureTag::TableBody, body.frame);
    RowReader reader(table);
    bool first = true;
    for (std::span<const TableRow> rows = reader.next(); !rows.empty(); rows = reader.next()) {
        if (m_blocks.tools().stop.stop_requested())
            return;
        Strip strip;
        strip.box = layRows(rows, body);
        strip.gap = std::exchange(gap, 0);
        // A header above a single row at the end of a page looks forlorn.
        const bool opens = std::exchange(first, false) && header && !reader.atEnd();
        strip.keepWithNext = rows.back().keepWithNext || opens;
        strip.mayBeCut = rows.front().look == RowLook::Lanes;
        strip.header = header;
        sink.add(std::move(strip));
    }
}

void TableLayout::layCell(const Part& part, const TableGrid& grid, const Frame& outer, TableSlot& slot,
                          LayoutBox& box)
{
    const StyleSheet& style = m_blocks.style();
    const TableCell& cell = *slot.cell;
    const QMarginsF padding = grid.padding(slot, style);
    const double indent = cell.indented ? style.cellIndent() : 0;
    const bool isContent = isOneParagraph(cell.blocks);
    Frame frame = isContent ? innerFrame(cell.blocks.front(), outer) : outer;
    if (grid.look == TableLook::Lanes) {
        m_blocks.tools().structure.open(StructureTag::Section, frame);
    } else {
        const bool names = part.header || cell.rowHeader;
        PageNode& element =
            m_blocks.tools().structure.open(names ? StructureTag::HeaderCell : StructureTag::DataCell, frame);
        if (names)
            element.scope = part.header ? HeaderScope::Column : HeaderScope::Row;
        element.columns = int(slot.lastColumn - slot.column) + 1;
        element.rows = int(slot.lastRow - slot.row) + 1;
        frame.isContent = isContent;
    }
    frame.x = grid.left(slot) + padding.left() + (m_blocks.tools().rightToLeft ? 0 : indent);
    frame.width =
        std::max(grid.right(slot) - grid.left(slot) - padding.left() - padding.right() - indent, 1.0);
    slot.begin = markOf(box);
    BoxSink sink(box, 0);
    m_blocks.stack(cell.blocks, frame, sink);
    slot.height = sink.bottom();
    slot.end = markOf(box);
}

// The rows that hold cells, each begun as an element before its cells.
std::vector<Frame> TableLayout::layCells(const Part& part, TableGrid& grid, LayoutBox& box)
{
    std::vector<Frame> frames;
    frames.reserve(grid.rows.size());
    for (TableSlot& slot : grid.cells) {
        while (frames.size() <= slot.row) {
            const TableRow& row = grid.rows[frames.size()];
            Frame& frame = frames.emplace_back(part.frame);
            if (row.subject != 0)
                frame.subject = row.subject;
            if (grid.look != TableLook::Lanes)
                m_blocks.tools().structure.open(StructureTag::TableRow, frame);
        }
        layCell(part, grid, frames[slot.row], slot, box);
    }
    return frames;
}

LayoutBox TableLayout::layRows(std::span<const TableRow> rows, const Part& part)
{
    LayoutBox box;
    const StyleSheet& style = m_blocks.style();
    TableGrid grid{rows, part.table.look, part.places, slotsOf(rows, part.places.size())};
    box.pieces.reserve(grid.cells.size());
    const std::vector<Frame> frames = layCells(part, grid, box);
    grid.computeEdges(style);
    for (const TableSlot& slot : grid.cells) {
        const QMarginsF padding = grid.padding(slot, style);
        double y = grid.edges[slot.row] + padding.top();
        if (slot.cell->align == VerticalAlign::Middle)
            y = (grid.edges[slot.row] + padding.top() + grid.edges[slot.lastRow + 1] - padding.bottom() -
                 slot.height) /
                2;
        shiftRange(box, slot.begin, slot.end, y);
    }
    std::vector<PageShape> shapes = grid.decoration(part.frame.x, part.frame.width, style);
    shapes.insert(shapes.end(), box.shapes.begin(), box.shapes.end());
    box.shapes = std::move(shapes);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const double top = grid.edges[i];
        if (rows[i].subject != 0)
            box.regions.push_back({QRectF(part.frame.x, top, part.frame.width, grid.edges[i + 1] - top),
                                   rows[i].subject, frames[i].element});
    }
    box.height = grid.edges.back();
    if (grid.cells.size() > 1)
        box.lanes.clear();
    if (grid.look == TableLook::Lanes) {
        for (const ColumnPlace& place : part.places)
            box.lanes.emplace_back(place.left, place.left + place.width);
    }
    return box;
}
} // namespace convenor
