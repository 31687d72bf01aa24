#include "documents/LineBreaker.h"

#include "documents/LineAtoms.h"

#include <algorithm>

namespace convenor {
namespace {
class Filler
{
public:
    Filler(const FlatText& flat, double size, double width) : m_flat(flat), m_size(size), m_width(width) {}

    void add(Segment segment);
    // The atoms of each line, in the order of the text.
    std::vector<std::vector<Atom>> finish();

private:
    void closeLine();
    void breakInside(const Segment& segment);
    Atom cut(Atom& atom, double room) const;

    const FlatText& m_flat;
    double m_size;
    double m_width;
    std::vector<std::vector<Atom>> m_lines;
    std::vector<Atom> m_line;
    double m_used = 0;
};

// Rounding must not push the last word of a line that fits exactly.
constexpr double tolerance = 0.01;

void Filler::add(Segment segment)
{
    if (m_used + segment.width - segment.blank > m_width + tolerance && !m_line.empty())
        closeLine();
    if (segment.width - segment.blank > m_width + tolerance) {
        breakInside(segment);
        return;
    }
    m_used += segment.width;
    std::move(segment.atoms.begin(), segment.atoms.end(), std::back_inserter(m_line));
}

void Filler::closeLine()
{
    m_lines.push_back(std::move(m_line));
    m_line.clear();
    m_used = 0;
}

void Filler::breakInside(const Segment& segment)
{
    for (Atom atom : segment.atoms) {
        while (m_used + atom.width > m_width + tolerance) {
            const bool blank = isBlank(m_flat.text[atom.start]);
            Atom head = blank ? Atom() : cut(atom, m_width - m_used);
            if (head.length > 0) {
                m_line.push_back(std::move(head));
                if (atom.length == 0)
                    break;
            } else if (blank || m_line.empty()) {
                break; // blanks may stick out, and one letter alone has nowhere else to go
            }
            closeLine();
        }
        if (atom.length > 0) {
            m_used += atom.width;
            m_line.push_back(std::move(atom));
        }
    }
}

// Takes from the front of the text what fits into `room`, but at least one letter when the line is empty.
// What is left stays in `atom`. Glyphs are cut where clusters meet, so no ligature and no accent is torn.
Atom Filler::cut(Atom& atom, double room) const
{
    const auto& glyphs = atom.shaped->glyphs;
    const bool reversed = atom.rightToLeft();
    const int count = atom.glyphEnd - atom.glyphBegin;
    auto glyphAt = [&](int i) -> const ShapedGlyph& {
        return glyphs[std::size_t(reversed ? atom.glyphEnd - 1 - i : atom.glyphBegin + i)];
    };
    int taken = 0;
    double width = 0;
    while (taken < count) {
        int next = taken;
        double wider = width;
        do
            wider += glyphAt(next++).advance * m_size;
        while (next < count && glyphAt(next).cluster == glyphAt(taken).cluster);
        if (wider > room && (taken > 0 || !m_line.empty()))
            break;
        taken = next;
        width = wider;
        if (wider > room)
            break;
    }
    if (taken == 0 || taken == count) {
        Atom head;
        if (taken == count)
            std::swap(head, atom);
        return head;
    }
    Atom head = atom;
    head.length = atom.origin + glyphAt(taken).cluster - atom.start;
    head.width = width;
    atom.start += head.length;
    atom.length -= head.length;
    atom.width -= width;
    (reversed ? head.glyphBegin : head.glyphEnd) = reversed ? atom.glyphEnd - taken : atom.glyphBegin + taken;
    (reversed ? atom.glyphEnd : atom.glyphBegin) = reversed ? head.glyphBegin : head.glyphEnd;
    return head;
}

std::vector<std::vector<Atom>> Filler::finish()
{
    if (!m_line.empty() || m_lines.empty())
        closeLine();
    return std::move(m_lines);
}

// The order of a line's atoms from left to right: rule L2 of the Unicode bidirectional algorithm.
std::vector<std::size_t> visualOrder(const std::vector<Atom>& atoms)
{
    std::vector<std::size_t> order(atoms.size());
    int highest = 0;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        order[i] = i;
        highest = std::max(highest, atoms[i].level);
    }
    for (int level = highest; level >= 1; --level) {
        for (std::size_t i = 0; i < order.size();) {
            std::size_t end = i;
            while (end < order.size() && atoms[order[end]].level >= level)
                ++end;
            if (end > i)
                std::reverse(order.begin() + qsizetype(i), order.begin() + qsizetype(end));
            i = std::max(end, i + 1);
        }
    }
    return order;
}

// Makes pieces of one line's atoms.
class LineMaker
{
public:
    LineMaker(const FlatText& flat, const DocumentNode& node, const ParagraphPlace& place,
              const StyleSheet& style, const FontSet& fonts)
        : m_flat(flat), m_node(node), m_place(place), m_style(style), m_fonts(fonts),
          m_size(style.text(node.size).size)
    {
    }

    TextLine line(std::vector<Atom> atoms);

private:
    TextPiece begin(const Atom& atom, double x) const;
    void append(TextPiece& piece, const Atom& atom, double x) const;
    double blankAtEnd(const std::vector<Atom>& atoms) const;

    const FlatText& m_flat;
    const DocumentNode& m_node;
    const ParagraphPlace& m_place;
    const StyleSheet& m_style;
    const FontSet& m_fonts;
    double m_size;
};

TextPiece LineMaker::begin(const Atom& atom, double x) const
{
    const TextSpan& span = m_node.spans[std::size_t(atom.span)];
    TextPiece piece;
    piece.start = atom.start;
    piece.node = m_node.node;
    piece.subject = m_place.subject;
    piece.language = m_place.language;
    piece.link = span.link;
    piece.face = m_fonts.face(atom.face);
    piece.size = m_size;
    piece.colour = m_style.colour(span.colour);
    piece.rightToLeft = atom.rightToLeft();
    piece.position = QPointF(x, 0);
    piece.ascent = piece.face->ascent * m_size;
    piece.descent = piece.face->descent * m_size;
    return piece;
}

void LineMaker::append(TextPiece& piece, const Atom& atom, double x) const
{
    double pen = x - piece.position.x();
    for (int i = atom.glyphBegin; i < atom.glyphEnd; ++i) {
        const ShapedGlyph& glyph = atom.shaped->glyphs[std::size_t(i)];
        piece.glyphs.push_back(glyph.glyph);
        piece.offsets.emplace_back(pen + glyph.x * m_size, glyph.y * m_size);
        piece.clusters.push_back(atom.origin +
                                 glyph.cluster); // counted from the piece's start at the end of line()
        pen += glyph.advance * m_size;
    }
    piece.start = std::min(piece.start, atom.start);
    piece.text = atom.rightToLeft() ? m_flat.text.mid(atom.start, atom.length) + piece.text
                                    : piece.text + m_flat.text.mid(atom.start, atom.length);
    piece.width = pen;
}

double LineMaker::blankAtEnd(const std::vector<Atom>& atoms) const
{
    double blank = 0;
    for (auto atom = atoms.rbegin(); atom != atoms.rend(); ++atom) {
        int textEnd = atom->end();
        while (textEnd > atom->start && isBlank(m_flat.text[textEnd - 1]))
            --textEnd;
        for (int i = atom->glyphBegin; i < atom->glyphEnd; ++i) {
            const ShapedGlyph& glyph = atom->shaped->glyphs[std::size_t(i)];
            if (atom->origin + glyph.cluster >= textEnd)
                blank += glyph.advance * m_size;
        }
        if (textEnd > atom->start)
            break;
    }
    return blank;
}

TextLine LineMaker::line(std::vector<Atom> atoms)
{
    TextLine line;
    if (atoms.empty())
        return line;
    line.start = atoms.front().start;
    line.length = atoms.back().end() - line.start;
    // Blanks at the end of a line stand at its end, whatever runs before them (rule L1).
    for (auto atom = atoms.rbegin(); atom != atoms.rend() && isBlank(m_flat.text[atom->start]); ++atom)
        atom->level = m_place.rightToLeft ? 1 : 0;
    const double blank = blankAtEnd(atoms);
    double x = m_place.rightToLeft ? -blank : 0;
    const Atom* before = nullptr;
    for (const std::size_t index : visualOrder(atoms)) {
        const Atom& atom = atoms[index];
        const bool joins = before && before->span == atom.span && before->face == atom.face &&
                           before->level == atom.level &&
                           (atom.rightToLeft() ? atom.end() == before->start : before->end() == atom.start);
        if (!joins)
            line.pieces.push_back(begin(atom, x));
        append(line.pieces.back(), atom, x);
        x += atom.width;
        before = &atom;
    }
    line.width = m_place.rightToLeft ? x : x - blank;
    std::sort(line.pieces.begin(), line.pieces.end(),
              [](const auto& a, const auto& b) { return a.start < b.start; });
    for (TextPiece& piece : line.pieces) {
        for (int& cluster : piece.clusters)
            cluster -= piece.start;
        line.ascent = std::max(line.ascent, piece.ascent);
        line.descent = std::max(line.descent, piece.descent);
    }
    return line;
}

} // namespace

std::vector<TextLine> LineBreaker::lines(const DocumentNode& paragraph, const ParagraphPlace& place,
                                         double width, const std::stop_token& stop)
{
    const FlatText flat = flatten(paragraph.spans);
    const double size = m_style.text(paragraph.size).size;
    FontSet& fonts = m_shaper.fonts();
    SegmentMaker segments(flat, runsOf(flat.text, flat.styles, flat.isolated, place.rightToLeft, fonts),
                          m_shaper, m_missing, place.language, size);
    Filler filler(flat, size, width);
    for (const int end : lineEnds(flat.text)) {
        if (stop.stop_requested())
            break;
        filler.add(segments.upTo(end));
    }
    LineMaker maker(flat, paragraph, place, m_style, fonts);
    std::vector<TextLine> lines;
    for (std::vector<Atom>& atoms : filler.finish())
        lines.push_back(maker.line(std::move(atoms)));
    return lines;
}
} // namespace convenor
