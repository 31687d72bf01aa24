// Blocks of the tree to strips: the parts of a page that are never torn.
#pragma once

#include "documents/LineBreaker.h"

#include <functional>

namespace convenor {
// Laid-out content; all places count from the top of the box and the left edge of the page.
struct LayoutBox
{
    double height = 0;
    std::vector<PageShape> shapes;
    std::vector<PagePicture> pictures;
    std::vector<TextPiece> pieces;
    std::vector<PageRegion> regions;

    // Puts the content of `other` into this box, `dy` points down; the height stays.
    void add(LayoutBox other, double dy);
};

// Takes the part above `limit` points out of a box that is higher than that, and leaves the rest, which then
// begins at its top. Cuts between lines; through a line only when a single one is higher than `limit`.
LayoutBox takeTop(LayoutBox& box, double limit);

struct Strip
{
    LayoutBox box;
    double gap = 0;                          // above it, but not at the top of a page
    bool keepWithNext = false;               // must not be the last thing on a page
    std::shared_ptr<const LayoutBox> header; // what a page begins with when this strip opens it; may be null
};

// Where blocks are laid out, and what they inherit.
struct Frame
{
    double x = 0; // from the left edge of the page
    double width = 0;
    QString language;
    qint64 subject = 0;
};

// Lays out blocks one after another. For one thread, as its breaker is.
class BlockLayout
{
public:
    using Sink = std::function<void(Strip)>;

    // All must outlive the layout. `rightToLeft` is the direction of the document's language.
    BlockLayout(LineBreaker& breaker, const StyleSheet& style, bool rightToLeft, std::stop_token stop)
        : m_breaker(breaker), m_style(style), m_rightToLeft(rightToLeft), m_stop(std::move(stop))
    {
    }

    // Hands the strips of a block to `sink`, from top to bottom, each as soon as it is laid out. Ends early
    // when a stop is asked for.
    void flow(const DocumentNode& node, const Frame& frame, const Sink& sink);

private:
    void flowText(const DocumentNode& node, const Frame& frame, const Sink& sink);
    void flowTable(const DocumentNode& table, const Frame& frame, const Sink& sink);
    void flowFigure(const DocumentNode& figure, const Frame& frame, const Sink& sink);
    void flowRule(const DocumentNode& rule, const Frame& frame, const Sink& sink);
    // The left edge and the width of a column.
    using Places = std::vector<std::pair<double, double>>;
    Places placesOf(const DocumentNode& table, const Frame& frame);
    double widestCell(const DocumentNode& table, std::size_t column, const Frame& frame);
    LayoutBox rowBox(const TableRow& row, const DocumentNode& table, const Places& places,
                     const Frame& frame);
    void stack(const std::vector<DocumentNode>& blocks, const Frame& frame, LayoutBox& box);
    void decorate(LayoutBox& box, const TableRow& row, TableLook look, const Frame& frame) const;
    double alignedX(const TextLine& line, TextAlign align, const Frame& frame) const;

    LineBreaker& m_breaker;
    const StyleSheet& m_style;
    bool m_rightToLeft;
    std::stop_token m_stop;
};
} // namespace convenor
