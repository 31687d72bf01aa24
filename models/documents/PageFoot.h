// The last line of every page.
#pragma once

#include "documents/LineBreaker.h"

namespace convenor {
// For one thread, as its breaker is.
class PageFoot
{
public:
    // All must outlive it.
    PageFoot(const Document& document, const StyleSheet& style, LineBreaker& breaker);

    // Title and number; `count` is how many pages the unit has, 0 = not known yet. Empty when the page's
    // bottom margin leaves no room for it.
    std::vector<TextPiece> pieces(int number, int count);
    // In the middle of the line, or below it where the title is too long for both.
    const std::vector<TextPiece>& stamp() const { return m_stamp; }

private:
    TextLine lineOf(const QString& text, bool isolated, double room, bool& fits);
    void put(const TextLine& line, double x, double y, std::vector<TextPiece>& pieces) const;
    void placeStamp();
    double width() const;
    double baseline() const;

    const Document& m_document;
    const StyleSheet& m_style;
    LineBreaker& m_breaker;
    bool m_rightToLeft;
    bool m_hasRoom;
    TextLine m_title;
    std::vector<TextPiece> m_stamp;
};
} // namespace convenor
