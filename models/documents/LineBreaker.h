// A paragraph to lines: shaped, broken where the language allows it, and put in the order in which it is
// seen.
#pragma once

#include "documents/SimpleLine.h"

#include <QSet>

#include <stop_token>

namespace convenor {
// The characters without a glyph, each once.
class MissingGlyphs
{
public:
    // Notes the characters of a run that came out as glyph 0. `start` is where the run begins in the
    // paragraph.
    void note(const ShapedText& shaped, const QString& paragraph, int start);
    const std::vector<MissingGlyph>& list() const { return m_list; }

private:
    std::vector<MissingGlyph> m_list;
    QSet<char32_t> m_known;
};

// Breaks paragraphs. For one thread, as its shaper is.
class LineBreaker
{
public:
    // All three must outlive the breaker.
    LineBreaker(TextShaper& shaper, const StyleSheet& style, MissingGlyphs& missing)
        : m_shaper(shaper), m_style(style), m_missing(missing), m_simple(shaper, style)
    {
    }

    // The lines of a paragraph or heading in `width` points. Every character of its spans is on exactly one
    // line, in order. A word is broken only when it is wider than a line; a single letter wider than that
    // sticks out. At least one line, even for an empty paragraph. When `stop` is asked for, the lines made so
    // far.
    std::vector<TextLine> lines(const DocumentNode& paragraph, const ParagraphPlace& place, double width,
                                const std::stop_token& stop = {});

private:
    TextShaper& m_shaper;
    const StyleSheet& m_style;
    MissingGlyphs& m_missing;
    SimpleLine m_simple;
};
} // namespace convenor
