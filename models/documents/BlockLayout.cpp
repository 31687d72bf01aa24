#include "documents/BlockLayout.h"

#include <algorithm>

namespace convenor {
namespace {
template <typename Item>
void moveAll(std::vector<Item>& from, std::vector<Item>& to)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

void shift(LayoutBox& box, double dy)
{
    for (PageShape& shape : box.shapes)
        shape.rect.translate(0, dy);
    for (PagePicture& picture : box.pictures)
        picture.rect.translate(0, dy);
    for (TextPiece& piece : box.pieces)
        piece.position.ry() += dy;
    for (PageRegion& region : box.regions)
        region.rect.translate(0, dy);
}

// A place at or above `limit` where no line and no picture is cut; 0 when there is none.
double cleanCut(const LayoutBox& box, double limit)
{
    double cut = limit;
    for (bool moved = true; moved;) {
        moved = false;
        auto avoid = [&](double top, double bottom) {
            if (top < cut && bottom > cut) {
                cut = top;
                moved = true;
            }
        };
        for (const TextPiece& piece : box.pieces)
            avoid(piece.position.y() - piece.ascent, piece.position.y() + piece.descent);
        for (const PagePicture& picture : box.pictures)
            avoid(picture.rect.top(), picture.rect.bottom());
    }
    return std::max(cut, 0.0);
}

// What the children of a node inherit.
Frame innerFrame(const DocumentNode& node, const Frame& outer)
{
    Frame frame = outer;
    if (!node.language.isEmpty())
        frame.language = node.language;
    if (node.subject != 0)
        frame.subject = node.subject;
    return frame;
}

// Leaves in `items` what is above the cut and returns what is below it.
template <typename Item>
std::vector<Item> splitRects(std::vector<Item>& items, double cut)
{
    std::vector<Item> below;
    std::vector<Item> above;
    for (Item& item : items) {
        const QRectF rect = item.rect;
        if (rect.bottom() > cut) {
            below.push_back(item);
            below.back().rect.setTop(std::max(rect.top(), cut));
        }
        if (rect.top() < cut) {
            item.rect.setBottom(std::min(rect.bottom(), cut));
            above.push_back(std::move(item));
        }
    }
    items = std::move(above);
    return below;
}
} // namespace

void LayoutBox::add(LayoutBox other, double dy)
{
    shift(other, dy);
    moveAll(other.shapes, shapes);
    moveAll(other.pictures, pictures);
    moveAll(other.pieces, pieces);
    moveAll(other.regions, regions);
}

LayoutBox takeTop(LayoutBox& box, double limit)
{
    double cut = cleanCut(box, limit);
    if (cut <= 0)
        cut = limit;
    LayoutBox top = std::move(box);
    box = LayoutBox();
    box.height = top.height - cut;
    top.height = cut;
    box.shapes = splitRects(top.shapes, cut);
    box.regions = splitRects(top.regions, cut);
    auto pieceBelow =
        std::stable_partition(top.pieces.begin(), top.pieces.end(), [&](const TextPiece& piece) {
            return piece.position.y() + piece.descent <= cut + 0.01 ||
                   piece.position.y() - piece.ascent < cut - 0.01;
        });
    box.pieces.assign(std::make_move_iterator(pieceBelow), std::make_move_iterator(top.pieces.end()));
    top.pieces.erase(pieceBelow, top.pieces.end());
    auto pictureBelow =
        std::stable_partition(top.pictures.begin(), top.pictures.end(),
                              [&](const PagePicture& picture) { return picture.rect.top() < cut - 0.01; });
    box.pictures.assign(pictureBelow, top.pictures.end());
    top.pictures.erase(pictureBelow, top.pictures.end());
    shift(box, -cut);
    return top;
}

// The width that the widest text of a column asks for, padding included; cells that span columns do not
// count.
double BlockLayout::widestCell(const DocumentNode& table, std::size_t column, const Frame& frame)
{
    constexpr double noLimit = 1e6;
    double widest = 0;
    auto measure = [&](const TableRow& row) {
        if (row.cells.size() != table.columns.size())
            return;
        const QMarginsF padding = m_style.cellPadding(table.look, row.look);
        for (const DocumentNode& block : row.cells[column].blocks) {
            const Frame inner = innerFrame(block, frame);
            for (const TextLine& line :
                 m_breaker.lines(block, {inner.language, 0, m_rightToLeft}, noLimit, m_stop))
                widest = std::max(widest, line.width + padding.left() + padding.right());
        }
    };
    std::for_each(table.headerRows.begin(), table.headerRows.end(), measure);
    std::for_each(table.rows.begin(), table.rows.end(), measure);
    return widest + 1; // so that no rounding breaks it
}

BlockLayout::Places BlockLayout::placesOf(const DocumentNode& table, const Frame& frame)
{
    const double gutter = table.look == TableLook::Lanes ? m_style.laneGutter : 0;
    std::vector<double> widths;
    double shares = 0;
    double rest = frame.width + gutter;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        widths.push_back(column.fits ? std::min(widestCell(table, i, frame), column.fixed) : column.fixed);
        rest -= widths.back();
        shares += column.fixed > 0 ? 0 : column.share;
    }
    Places places;
    double x = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool shared = table.columns[i].fixed <= 0;
        const double width = shared ? std::max(rest, 0.0) * table.columns[i].share / shares : widths[i];
        places.emplace_back(x, width - gutter);
        x += width;
    }
    return places;
}

void BlockLayout::flow(const DocumentNode& node, const Frame& outer, const Sink& sink)
{
    if (m_stop.stop_requested())
        return;
    const Frame frame = innerFrame(node, outer);
    switch (node.kind) {
    case NodeKind::Section:
        for (const DocumentNode& child : node.children)
            flow(child, frame, sink);
        break;
    case NodeKind::Heading:
    case NodeKind::Paragraph:
        flowText(node, frame, sink);
        break;
    case NodeKind::Table:
        flowTable(node, frame, sink);
        break;
    case NodeKind::Figure:
        flowFigure(node, frame, sink);
        break;
    case NodeKind::Rule:
        flowRule(node, frame, sink);
        break;
    }
}

double BlockLayout::alignedX(const TextLine& line, TextAlign align, const Frame& frame) const
{
    const double room = frame.width - line.width;
    if (align == TextAlign::Centre)
        return frame.x + room / 2;
    return (align == TextAlign::End) != m_rightToLeft ? frame.x + room : frame.x;
}

void BlockLayout::flowText(const DocumentNode& node, const Frame& frame, const Sink& sink)
{
    const bool heading = node.kind == NodeKind::Heading;
    std::vector<TextLine> lines =
        m_breaker.lines(node, {frame.language, frame.subject, m_rightToLeft}, frame.width, m_stop);
    const double leading = m_style.text(node.size).leading;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        TextLine& line = lines[i];
        Strip strip;
        strip.box.height = std::max(leading, line.ascent + line.descent);
        const double baseline = (strip.box.height - line.ascent - line.descent) / 2 + line.ascent;
        const double x = alignedX(line, node.align, frame);
        for (TextPiece& piece : line.pieces) {
            piece.position += QPointF(x, baseline);
            strip.box.pieces.push_back(std::move(piece));
        }
        if (node.subject != 0)
            strip.box.regions.push_back(
                {QRectF(frame.x, 0, frame.width, strip.box.height), node.subject, node.node});
        if (i == 0)
            strip.gap = heading && node.level > 1 ? m_style.headingGap : m_style.gap(node.size);
        // No line of a paragraph stands alone at the foot or the head of a page.
        const bool first = i == 0 && lines.size() > 1;
        const bool lastButOne = i + 2 == lines.size();
        strip.keepWithNext = heading || first || lastButOne;
        sink(std::move(strip));
    }
}

void BlockLayout::flowFigure(const DocumentNode& figure, const Frame& frame, const Sink& sink)
{
    QSizeF extent = figure.extent;
    if (extent.width() > frame.width)
        extent.scale(frame.width, extent.height(), Qt::KeepAspectRatio);
    const double room = frame.width - extent.width();
    const bool atRight = (figure.align == TextAlign::End) != m_rightToLeft;
    const double x = figure.align == TextAlign::Centre ? room / 2 : atRight ? room : 0;
    Strip strip;
    strip.gap = m_style.gap(SizeRole::Body);
    strip.box.height = extent.height();
    strip.box.pictures.push_back({QRectF(QPointF(frame.x + x, 0), extent), figure.image, figure.node});
    sink(std::move(strip));
}

void BlockLayout::flowRule(const DocumentNode& rule, const Frame& frame, const Sink& sink)
{
    const bool strong = rule.level == 1;
    const double above = strong ? 10 : 4;
    const double thickness = strong ? 1.5 : 0.75;
    Strip strip;
    strip.box.height = above + thickness + (strong ? 8 : 4);
    strip.box.shapes.push_back({QRectF(frame.x, above, frame.width, thickness),
                                m_style.colour(strong ? PaintRole::AccentLine : PaintRole::StrongLine)});
    strip.keepWithNext = true;
    sink(std::move(strip));
}

void BlockLayout::stack(const std::vector<DocumentNode>& blocks, const Frame& frame, LayoutBox& box)
{
    for (const DocumentNode& block : blocks) {
        if (block.kind == NodeKind::Section) {
            const double top = box.height;
            stack(block.children, innerFrame(block, frame), box);
            if (block.subject != 0)
                box.regions.push_back(
                    {QRectF(frame.x, top, frame.width, box.height - top), block.subject, block.node});
            continue;
        }
        flow(block, frame, [&](Strip strip) {
            const double top = box.height + (box.height > 0 ? strip.gap : 0);
            box.height = top + strip.box.height;
            box.add(std::move(strip.box), top);
        });
    }
}

void BlockLayout::decorate(LayoutBox& box, const TableRow& row, TableLook look, const Frame& frame) const
{
    const QRectF whole(frame.x, 0, frame.width, box.height);
    if (look != TableLook::Ruled)
        return;
    auto lineBelow = [&](PaintRole role, double thickness) {
        const double inset = m_style.tableOutdent;
        const QRectF line(frame.x + inset, box.height - thickness, frame.width - 2 * inset, thickness);
        box.shapes.push_back({line, m_style.colour(role)});
    };
    switch (row.look) {
    case RowLook::Header:
        lineBelow(PaintRole::StrongLine, 0.75);
        break;
    case RowLook::Group:
        box.shapes.push_back({whole, m_style.colour(PaintRole::GroupTint)});
        break;
    case RowLook::Quiet:
        box.shapes.push_back({whole, m_style.colour(PaintRole::QuietTint)});
        lineBelow(PaintRole::HairLine, 0.5);
        break;
    case RowLook::Lanes:
    case RowLook::Plain:
        lineBelow(PaintRole::HairLine, 0.5);
        break;
    }
}

LayoutBox BlockLayout::rowBox(const TableRow& row, const DocumentNode& table, const Places& places,
                              const Frame& frame)
{
    const QMarginsF padding = m_style.cellPadding(table.look, row.look);
    Frame rowFrame = frame;
    if (row.subject != 0)
        rowFrame.subject = row.subject;
    LayoutBox content;
    LayoutBox lanes;
    std::size_t column = 0;
    for (const TableCell& cell : row.cells) {
        Q_ASSERT(column < places.size());
        const std::size_t last = std::min(column + std::size_t(std::max(cell.columns, 1)), places.size()) - 1;
        const double left = places[column].first;
        const double right = places[last].first + places[last].second;
        const double indent = cell.indented ? m_style.cellIndent : 0;
        Frame inner = rowFrame;
        inner.x = frame.x + left + padding.left() + indent;
        inner.width = std::max(right - left - padding.left() - padding.right() - indent, 1.0);
        LayoutBox box;
        stack(cell.blocks, inner, box);
        content.height = std::max(content.height, box.height);
        content.add(std::move(box), padding.top());
        if (table.look == TableLook::Lanes)
            lanes.shapes.push_back(
                {QRectF(frame.x + left, 0, right - left, 0), m_style.colour(PaintRole::LaneTint)});
        column = last + 1;
    }
    LayoutBox whole;
    whole.height = content.height + padding.top() + padding.bottom();
    decorate(whole, row, table.look, frame);
    for (PageShape& lane : lanes.shapes) {
        whole.shapes.push_back(
            {QRectF(lane.rect.x(), 0, lane.rect.width(), 1.5), m_style.colour(PaintRole::AccentLine)});
        lane.rect.setHeight(whole.height);
    }
    lanes.height = whole.height;
    lanes.add(std::move(whole), 0);
    if (row.subject != 0)
        lanes.regions.push_back({QRectF(frame.x, 0, frame.width, lanes.height), row.subject, row.node});
    lanes.add(std::move(content), 0);
    return lanes;
}

void BlockLayout::flowTable(const DocumentNode& table, const Frame& outer, const Sink& sink)
{
    Frame frame = outer;
    if (table.look == TableLook::Ruled) {
        frame.x -= m_style.tableOutdent;
        frame.width += 2 * m_style.tableOutdent;
    }
    const Places places = placesOf(table, frame);
    std::shared_ptr<LayoutBox> header;
    if (!table.headerRows.empty()) {
        header = std::make_shared<LayoutBox>();
        for (const TableRow& row : table.headerRows) {
            LayoutBox box = rowBox(row, table, places, frame);
            const double top = header->height;
            header->height += box.height;
            header->add(std::move(box), top);
        }
        Strip strip;
        strip.box = *header;
        strip.gap = m_style.gap(SizeRole::Body);
        strip.keepWithNext = true;
        sink(std::move(strip));
    }
    for (const TableRow& row : table.rows) {
        if (m_stop.stop_requested())
            return;
        Strip strip;
        strip.box = rowBox(row, table, places, frame);
        strip.keepWithNext = row.keepWithNext;
        strip.header = header;
        sink(std::move(strip));
    }
}
} // namespace convenor
