// The short way for most paragraphs of most papers: one line of plain letters.
#pragma once

#include "documents/StyleSheet.h"
#include "documents/TextLine.h"
#include "documents/TextShaper.h"

namespace convenor {
// Sets paragraphs that fit into one line and need neither another font nor another direction: there is then
// nothing to break, to reorder or to replace. Words are shaped as the long way shapes them, so that the line
// is the same.
class SimpleLine
{
public:
    // Both must outlive it.
    SimpleLine(TextShaper& shaper, const StyleSheet& style) : m_shaper(shaper), m_style(style) {}

    // The only line of the paragraph, in `width` points; none when the paragraph is not so simple.
    std::vector<TextLine> line(const DocumentNode& paragraph, const ParagraphPlace& place, double width);

private:
    struct Part
    {
        std::shared_ptr<const ShapedText> shaped;
        int start = 0; // in its span
    };

    bool mayFit(const DocumentNode& paragraph, double size, double width);
    void shapeSpan(const TextSpan& span, const QString& language);
    TextPiece pieceOf(const TextSpan& span, std::size_t begin, std::size_t end,
                      const ParagraphPlace& place) const;

    TextShaper& m_shaper;
    const StyleSheet& m_style;
    std::vector<Part> m_parts; // words and blanks of the paragraph, in order
    double m_width = 0;        // of all of them, for a size of 1
    double m_blank = 0;        // of that, blanks at the end
};
} // namespace convenor
