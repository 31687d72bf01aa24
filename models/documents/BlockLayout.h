// Blocks of the tree to strips: the parts of a page that are never torn.
#pragma once

#include "documents/LayoutBox.h"
#include "documents/LineBreaker.h"
#include "documents/SheetLayout.h"
#include "documents/Structure.h"
#include "documents/TableLayout.h"

#include <span>

namespace convenor {
// What blocks are laid out with; all must outlive the layout.
struct LayoutTools
{
    LineBreaker& breaker;
    Structure& structure;
    std::vector<TightText>& tight;
    QSizeF room;              // of a page between its margins
    bool rightToLeft = false; // of the document's language
    std::stop_token stop;
};

// Puts strips below each other into a box.
class BoxSink : public StripSink
{
public:
    // From `top` points down; the height of the box is not touched.
    BoxSink(LayoutBox& box, double top) : m_box(box), m_top(top), m_bottom(top) {}

    void add(Strip strip) override;
    double bottom() const { return m_bottom; }
    LayoutBox& box() { return m_box; }

private:
    LayoutBox& m_box;
    double m_top;
    double m_bottom;
};

// Lays out blocks one after another. For one thread, as its breaker is.
class BlockLayout
{
public:
    BlockLayout(const LayoutTools& tools, const StyleSheet& style)
        : m_tools(tools), m_style(style), m_tables(*this), m_sheets(*this)
    {
    }

    // Lays out the whole document: its root becomes the first element.
    void flowDocument(const Document& document, StripSink& sink);
    // Hands the strips of a block to `sink`, from top to bottom, each as soon as it is laid out. Ends early
    // when a stop is asked for.
    void flow(const DocumentNode& node, const Frame& frame, StripSink& sink);
    // Puts blocks into a box, where records leave their regions.
    void stack(std::span<const DocumentNode> blocks, const Frame& frame, BoxSink& sink);
    // The width that a block asks for so that no line of it is broken.
    double naturalWidth(const DocumentNode& node, const Frame& frame);
    // How many words had to be broken in their middle so far.
    int brokenWords() const { return m_brokenWords; }

    const LayoutTools& tools() const { return m_tools; }
    // What is laid out from now on looks like this.
    StyleSheet& style() { return m_style; }

private:
    void flowSection(const DocumentNode& section, Frame frame, StripSink& sink);
    void flowText(const DocumentNode& node, Frame frame, StripSink& sink);
    void flowList(const DocumentNode& list, Frame frame, StripSink& sink);
    void flowEntry(const DocumentNode& entry, const Frame& list, StripSink& sink);
    void flowFigure(const DocumentNode& figure, Frame frame, StripSink& sink);
    void flowBand(const DocumentNode& band, Frame frame, StripSink& sink);
    void flowRule(const DocumentNode& rule, const Frame& frame, StripSink& sink);
    std::vector<double> bandWidths(const DocumentNode& band, const Frame& frame);
    QSizeF extentOf(const DocumentNode& figure, double width) const;
    double alignedX(double width, TextAlign align, const Frame& frame) const;

    LayoutTools m_tools;
    StyleSheet m_style;
    TableLayout m_tables;
    SheetLayout m_sheets;
    int m_brokenWords = 0;
};

// What the children of a node inherit.
Frame innerFrame(const DocumentNode& node, const Frame& outer);
// Whether the blocks are one paragraph: it then is the content of what stands around it.
bool isOneParagraph(std::span<const DocumentNode> blocks);
} // namespace convenor
