// Pages made by hand, a line of text at a time, for the tests of what writes pages.
#pragma once

#include "documents/LineBreaker.h"
#include "TestMain.h"

namespace convenor::testing {
class PageMaker
{
public:
    PageMaker() { beginPage(); }

    FontSet& fonts() { return m_fonts; }
    std::vector<Page> pages;

    Page& page() { return pages.back(); }
    void beginPage()
    {
        Page page;
        page.index = int(pages.size());
        page.number = page.index + 1;
        page.size = QSizeF(595.28, 841.89);
        pages.push_back(std::move(page));
        m_y = 40;
        if (m_next == 1)
            node(StructureTag::Document, 0);
    }

    // An element that begins on the page; its number. It may be changed until the next call.
    int node(StructureTag tag, int parent = 1)
    {
        PageNode node;
        node.number = m_next++;
        node.parent = parent;
        node.tag = tag;
        node.top = m_y;
        page().nodes.push_back(node);
        return node.number;
    }
    PageNode& last() { return page().nodes.back(); }

    // Lines of text, below what stands on the page.
    void text(int node, std::vector<TextSpan> spans, const QString& language = QStringLiteral("en"))
    {
        for (TextPiece& piece : pieces(std::move(spans), language)) {
            piece.node = node;
            page().pieces.push_back(std::move(piece));
        }
    }
    void text(int node, const QString& text) { this->text(node, std::vector{TextSpan{text}}); }
    // An element of a tag with a text.
    int paragraph(const QString& text, StructureTag tag = StructureTag::Paragraph, int parent = 1)
    {
        const int number = node(tag, parent);
        last().text = text;
        this->text(number, text);
        return number;
    }

    // Shaped and broken to the width of the page, one line below the other.
    std::vector<TextPiece> pieces(std::vector<TextSpan> spans, const QString& language = QStringLiteral("en"))
    {
        ParagraphPlace place;
        place.language = language;
        place.size = 10;
        const DocumentNode paragraph = paragraphNode(SizeRole::Body, std::move(spans));
        std::vector<TextPiece> result;
        for (TextLine& line : m_breaker.lines(paragraph, place, 400)) {
            for (TextPiece& piece : line.pieces) {
                piece.position += QPointF(50, m_y);
                result.push_back(std::move(piece));
            }
            m_y += 15;
        }
        return result;
    }

private:
    FontSet m_fonts;
    TextShaper m_shaper{m_fonts};
    StyleSheet m_style;
    MissingGlyphs m_missing;
    LineBreaker m_breaker{m_shaper, m_style, m_missing};
    double m_y = 0;
    int m_next = 1;
};
} // namespace convenor::testing
