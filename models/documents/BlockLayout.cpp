#include "documents/BlockLayout.h"

#include "domain/TextMarks.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr double noLimit = 1e6;

StructureTag tagOf(const DocumentNode& node)
{
    if (node.kind != NodeKind::Heading)
        return StructureTag::Paragraph;
    if (node.level <= 1)
        return StructureTag::Heading1;
    return node.level == 2 ? StructureTag::Heading2 : StructureTag::Heading3;
}

QString plainText(const DocumentNode& node)
{
    QString text;
    for (const TextSpan& span : node.spans)
        text += span.text;
    return visibleText(text);
}

// Puts a mark before the first line of an entry.
class EntrySink : public StripSink
{
public:
    EntrySink(StripSink& sink, TextLine mark, double x) : m_sink(sink), m_mark(std::move(mark)), m_x(x) {}

    void add(Strip strip) override
    {
        if (!strip.box.pieces.empty()) {
            const double baseline = strip.box.pieces.front().position.y();
            for (TextPiece& piece : m_mark.pieces)
                piece.position += QPointF(m_x, baseline);
            strip.box.pieces.insert(strip.box.pieces.begin(), m_mark.pieces.begin(), m_mark.pieces.end());
            m_mark.pieces.clear();
        }
        m_sink.add(std::move(strip));
    }

private:
    StripSink& m_sink;
    TextLine m_mark;
    double m_x;
};
} // namespace

Frame innerFrame(const DocumentNode& node, const Frame& outer)
{
    Frame frame = outer;
    if (!node.language.isEmpty())
        frame.language = node.language;
    if (node.subject != 0)
        frame.subject = node.subject;
    return frame;
}

bool isOneParagraph(std::span<const DocumentNode> blocks)
{
    return blocks.size() == 1 && blocks.front().kind == NodeKind::Paragraph;
}

void BoxSink::add(Strip strip)
{
    const double top = m_bottom + (m_bottom > m_top ? strip.gap : 0);
    m_bottom = top + strip.box.height;
    m_box.add(std::move(strip.box), top);
}

void BlockLayout::flowDocument(const Document& document, StripSink& sink)
{
    Frame frame;
    frame.x = document.page.margins.left();
    frame.width = m_tools.room.width();
    frame.language = frame.outer = document.language;
    frame = innerFrame(document.root, frame);
    m_tools.structure.open(StructureTag::Document, frame);
    sink.begin(document.root.start, document.root.unit);
    m_tables.alignColumns(document.root, frame);
    for (const DocumentNode& child : document.root.children)
        flow(child, frame, sink);
}

void BlockLayout::flow(const DocumentNode& node, const Frame& outer, StripSink& sink)
{
    if (m_tools.stop.stop_requested())
        return;
    const Frame frame = innerFrame(node, outer);
    switch (node.kind) {
    case NodeKind::Section:
        flowSection(node, frame, sink);
        break;
    case NodeKind::Heading:
    case NodeKind::Paragraph:
        flowText(node, frame, sink);
        break;
    case NodeKind::List:
        flowList(node, frame, sink);
        break;
    case NodeKind::Table:
        m_tables.flow(node, frame, sink);
        break;
    case NodeKind::Figure:
        flowFigure(node, frame, sink);
        break;
    case NodeKind::Band:
        flowBand(node, frame, sink);
        break;
    case NodeKind::Sheet:
        m_sheets.flow(node, frame, sink);
        break;
    case NodeKind::Rule:
        flowRule(node, frame, sink);
        break;
    }
}

void BlockLayout::stack(std::span<const DocumentNode> blocks, const Frame& outer, BoxSink& sink)
{
    for (const DocumentNode& block : blocks) {
        if (block.kind != NodeKind::Section) {
            flow(block, outer, sink);
            continue;
        }
        Frame frame = innerFrame(block, outer);
        const int number = m_tools.structure.open(StructureTag::Section, frame).number;
        const double top = sink.bottom();
        stack(block.children, frame, sink);
        if (block.subject != 0)
            sink.box().regions.push_back(
                {QRectF(frame.x, top, frame.width, sink.bottom() - top), block.subject, number});
    }
}

double BlockLayout::naturalWidth(const DocumentNode& node, const Frame& outer)
{
    const Frame frame = innerFrame(node, outer);
    double widest = 0;
    switch (node.kind) {
    case NodeKind::Heading:
    case NodeKind::Paragraph:
        for (const TextLine& line :
             m_tools.breaker.lines(node, {frame.language, 0, 0, m_tools.rightToLeft, m_style.text(node).size},
                                   noLimit, m_tools.stop))
            widest = std::max(widest, line.width);
        return widest;
    case NodeKind::Figure:
        return extentOf(node, noLimit).width();
    case NodeKind::Band:
        for (const DocumentNode& child : node.children)
            widest += naturalWidth(child, frame) + (widest > 0 ? m_style.bandGutter() : 0);
        return widest;
    case NodeKind::List:
    case NodeKind::Section:
        for (const DocumentNode& child : node.children)
            widest = std::max(widest, naturalWidth(child, frame));
        return widest + (node.kind == NodeKind::List ? m_style.listIndent() : 0);
    case NodeKind::Table:
    case NodeKind::Sheet:
    case NodeKind::Rule:
        return frame.width;
    }
    return frame.width;
}

void BlockLayout::flowSection(const DocumentNode& section, Frame frame, StripSink& sink)
{
    sink.begin(section.start, section.unit);
    if (section.start == SectionStart::Unit)
        m_tables.alignColumns(section, frame);
    m_tools.structure.open(StructureTag::Section, frame);
    for (const DocumentNode& child : section.children)
        flow(child, frame, sink);
    sink.end(section.start);
}

double BlockLayout::alignedX(double width, TextAlign align, const Frame& frame) const
{
    const double room = frame.width - width;
    if (align == TextAlign::Centre)
        return frame.x + room / 2;
    return (align == TextAlign::End) != m_tools.rightToLeft ? frame.x + room : frame.x;
}

void BlockLayout::flowText(const DocumentNode& node, Frame frame, StripSink& sink)
{
    const bool heading = node.kind == NodeKind::Heading;
    if (!frame.isContent) {
        PageNode& element = m_tools.structure.open(tagOf(node), frame);
        if (heading)
            element.text = plainText(node);
    }
    const TextMetrics metrics = m_style.text(node);
    std::vector<TextLine> lines = m_tools.breaker.lines(
        node, {frame.language, frame.subject, frame.element, m_tools.rightToLeft, metrics.size}, frame.width,
        m_tools.stop);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        TextLine& line = lines[i];
        m_brokenWords += line.endsInWord ? 1 : 0;
        Strip strip;
        strip.box.height = std::max(metrics.leading, line.ascent + line.descent);
        const double baseline = (strip.box.height - line.ascent - line.descent) / 2 + line.ascent;
        const double x = alignedX(line.width, node.align, frame);
        for (TextPiece& piece : line.pieces)
            piece.position += QPointF(x, baseline);
        strip.box.pieces = std::move(line.pieces);
        if (node.subject != 0)
            strip.box.regions.push_back(
                {QRectF(frame.x, 0, frame.width, strip.box.height), node.subject, frame.element});
        if (i == 0)
            strip.gap = m_style.gap(node);
        // No line of a paragraph stands alone at the foot or the head of a page.
        const bool first = i == 0 && lines.size() > 1;
        const bool lastButOne = i + 2 == lines.size();
        strip.keepWithNext = heading || first || lastButOne;
        sink.add(std::move(strip));
    }
}

void BlockLayout::flowList(const DocumentNode& list, Frame frame, StripSink& sink)
{
    m_tools.structure.open(StructureTag::List, frame);
    for (const DocumentNode& entry : list.children)
        flowEntry(entry, frame, sink);
}

void BlockLayout::flowEntry(const DocumentNode& entry, const Frame& list, StripSink& sink)
{
    std::span<const DocumentNode> blocks(&entry, 1);
    Frame frame = list;
    if (entry.kind == NodeKind::Section) {
        frame = innerFrame(entry, list);
        blocks = entry.children;
    }
    const bool isContent = isOneParagraph(blocks);
    m_tools.structure.open(StructureTag::ListItem, frame);
    if (isContent)
        frame = innerFrame(blocks.front(), frame);
    m_tools.structure.open(StructureTag::ListBody, frame);
    frame.isContent = isContent;
    const double indent = m_style.listIndent();
    frame.width = std::max(frame.width - indent, 1.0);
    if (!m_tools.rightToLeft)
        frame.x += indent;
    const DocumentNode mark = paragraphNode(SizeRole::Body, {TextSpan{QStringLiteral("•")}});
    std::vector<TextLine> lines = m_tools.breaker.lines(
        mark, {frame.language, frame.subject, 0, m_tools.rightToLeft, m_style.text(mark).size}, noLimit);
    const double markX =
        m_tools.rightToLeft ? list.x + list.width - lines.front().width : list.x + indent / 6;
    EntrySink marked(sink, std::move(lines.front()), markX);
    for (const DocumentNode& block : blocks)
        flow(block, frame, marked);
}

QSizeF BlockLayout::extentOf(const DocumentNode& figure, double width) const
{
    QSizeF extent = figure.extent * m_style.boxScale;
    if (extent.height() > m_tools.room.height())
        extent.scale(extent.width(), m_tools.room.height(), Qt::KeepAspectRatio);
    if (extent.width() > width)
        extent.scale(width, extent.height(), Qt::KeepAspectRatio);
    return extent;
}

void BlockLayout::flowFigure(const DocumentNode& figure, Frame frame, StripSink& sink)
{
    const QSizeF extent = extentOf(figure, frame.width);
    PagePicture picture;
    picture.rect = QRectF(QPointF(alignedX(extent.width(), figure.align, frame), 0), extent);
    picture.image = figure.image;
    // Without a text it is decoration.
    if (!figure.text.isEmpty()) {
        PageNode& element = m_tools.structure.open(StructureTag::Figure, frame);
        element.text = figure.text;
        picture.node = element.number;
    }
    Strip strip;
    strip.gap = m_style.gap(SizeRole::Body);
    strip.box.height = extent.height();
    strip.box.pictures.push_back(std::move(picture));
    sink.add(std::move(strip));
}

void BlockLayout::flowRule(const DocumentNode& rule, const Frame& frame, StripSink& sink)
{
    const bool strong = rule.level == 1;
    const double scale = m_style.scale();
    const double above = (strong ? 10 : 4) * scale;
    const double thickness = (strong ? 1.5 : 0.75) * scale;
    Strip strip;
    strip.box.height = above + thickness + (strong ? 8 : 4) * scale;
    strip.box.shapes.push_back({QRectF(frame.x, above, frame.width, thickness),
                                m_style.colour(strong ? PaintRole::AccentLine : PaintRole::StrongLine)});
    strip.keepWithNext = true;
    sink.add(std::move(strip));
}

// Pictures keep their proportion to each other, texts take what is left and wrap.
std::vector<double> BlockLayout::bandWidths(const DocumentNode& band, const Frame& frame)
{
    std::vector<double> widths;
    double pictures = 0;
    double texts = 0;
    for (const DocumentNode& child : band.children) {
        widths.push_back(naturalWidth(child, frame) + (child.kind == NodeKind::Figure ? 0 : 1));
        (child.kind == NodeKind::Figure ? pictures : texts) += widths.back();
    }
    const double room =
        std::max(frame.width - m_style.bandGutter() * (double(widths.size()) - 1), frame.width / 2);
    if (pictures + texts <= room)
        return widths;
    const double leastForTexts = std::min(texts, room * 0.4);
    const double forPictures = std::min(pictures, room - leastForTexts);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (band.children[i].kind == NodeKind::Figure)
            widths[i] *= forPictures / pictures;
        else
            widths[i] *= (room - forPictures) / texts;
    }
    return widths;
}

void BlockLayout::flowBand(const DocumentNode& band, Frame frame, StripSink& sink)
{
    if (band.children.empty())
        return;
    m_tools.structure.open(StructureTag::Section, frame);
    const std::vector<double> widths = bandWidths(band, frame);
    const double gutter = m_style.bandGutter();
    double atStart = -gutter;
    double atEnd = -gutter;
    for (std::size_t i = 0; i < widths.size(); ++i)
        (band.children[i].align == TextAlign::End ? atEnd : atStart) += widths[i] + gutter;
    double start = 0;
    if (atEnd < 0 && band.align != TextAlign::Start)
        start = (frame.width - atStart) / (band.align == TextAlign::Centre ? 2 : 1);
    double end = frame.width - atEnd;
    std::vector<LayoutBox> boxes;
    Strip strip;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        double& x = band.children[i].align == TextAlign::End ? end : start;
        Frame inner = frame;
        inner.width = widths[i];
        inner.x = frame.x + (m_tools.rightToLeft ? frame.width - x - widths[i] : x);
        x += widths[i] + gutter;
        BoxSink entry(boxes.emplace_back(), 0);
        stack({&band.children[i], 1}, inner, entry);
        boxes.back().height = entry.bottom();
        strip.box.height = std::max(strip.box.height, entry.bottom());
    }
    for (LayoutBox& box : boxes) {
        const double dy = (strip.box.height - box.height) / 2;
        strip.box.add(std::move(box), dy);
    }
    strip.gap = m_style.gap(SizeRole::Label);
    strip.box.height += m_style.gap(SizeRole::Label);
    sink.add(std::move(strip));
}
} // namespace convenor
