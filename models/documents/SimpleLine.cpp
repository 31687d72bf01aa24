#include "documents/SimpleLine.h"

#include "documents/LineAtoms.h"

#include <algorithm>

namespace convenor {
namespace {
// So much wider than its place, letter by letter, a text is surely too wide: kerning does not save as much.
constexpr double surely = 1.05;
} // namespace

// Whether all spans are simple and not surely wider than `width`.
bool SimpleLine::mayFit(const DocumentNode& paragraph, double size, double width)
{
    using Plain = FontSet::Plain;
    FontSet& fonts = m_shaper.fonts();
    const double most = width * surely / size;
    double advance = 0;
    for (const TextSpan& span : paragraph.spans) {
        Plain script = Plain::Common;
        for (const QChar unit : span.text) {
            const FontSet::PlainGlyph glyph = fonts.plainGlyph(unit, span.style);
            if (glyph.kind == Plain::No)
                return false;
            // A word is of one script.
            if (isBlank(unit))
                script = Plain::Common;
            else if (glyph.kind != Plain::Common && script != Plain::Common && glyph.kind != script)
                return false;
            else if (glyph.kind != Plain::Common)
                script = glyph.kind;
            advance += double(glyph.advance);
            if (advance > most)
                return false;
        }
    }
    return true;
}

void SimpleLine::shapeSpan(const TextSpan& span, const QString& language)
{
    const QString& text = span.text;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        const bool blank = isBlank(text[i]);
        while (i < text.size() && isBlank(text[i]) == blank)
            ++i;
        Part part{m_shaper.shape(QStringView(text).mid(start, i - start), int(span.style), false, language),
                  int(start)};
        m_width += part.shaped->width;
        m_blank = blank ? m_blank + part.shaped->width : 0;
        m_parts.push_back(std::move(part));
    }
}

TextPiece SimpleLine::pieceOf(const TextSpan& span, std::size_t begin, std::size_t end,
                              const ParagraphPlace& place) const
{
    TextPiece piece;
    piece.text = span.text;
    piece.node = place.node;
    piece.subject = place.subject;
    piece.language = span.language.isEmpty() ? place.language : span.language;
    piece.link = span.link;
    piece.face = m_shaper.fonts().face(int(span.style));
    piece.size = place.size;
    piece.colour = m_style.colour(span.colour);
    piece.ascent = piece.face->ascent * place.size;
    piece.descent = piece.face->descent * place.size;
    const std::size_t most = std::size_t(span.text.size());
    piece.glyphs.reserve(most);
    piece.offsets.reserve(most);
    piece.clusters.reserve(most);
    double pen = 0;
    for (std::size_t i = begin; i < end; ++i) {
        for (const ShapedGlyph& glyph : m_parts[i].shaped->glyphs) {
            piece.glyphs.push_back(glyph.glyph);
            piece.offsets.emplace_back(pen + glyph.x * place.size, glyph.y * place.size);
            piece.clusters.push_back(m_parts[i].start + glyph.cluster);
            pen += glyph.advance * place.size;
        }
    }
    piece.width = pen;
    return piece;
}

std::vector<TextLine> SimpleLine::line(const DocumentNode& paragraph, const ParagraphPlace& place,
                                       double width)
{
    if (place.rightToLeft || !mayFit(paragraph, place.size, width))
        return {};
    m_parts.clear();
    m_width = m_blank = 0;
    for (const TextSpan& span : paragraph.spans)
        shapeSpan(span, span.language.isEmpty() ? place.language : span.language);
    if ((m_width - m_blank) * place.size > width)
        return {};
    std::vector<TextLine> lines(1);
    TextLine& line = lines.front();
    line.width = (m_width - m_blank) * place.size;
    line.pieces.reserve(paragraph.spans.size());
    std::size_t part = 0;
    double x = 0;
    for (const TextSpan& span : paragraph.spans) {
        if (span.text.isEmpty())
            continue;
        const std::size_t begin = part;
        while (part < m_parts.size() && (part == begin || m_parts[part].start > 0))
            ++part;
        TextPiece& piece = line.pieces.emplace_back(pieceOf(span, begin, part, place));
        piece.start = line.length;
        piece.position = QPointF(x, 0);
        x += piece.width;
        line.length += int(span.text.size());
        line.ascent = std::max(line.ascent, piece.ascent);
        line.descent = std::max(line.descent, piece.descent);
    }
    return lines;
}
} // namespace convenor
