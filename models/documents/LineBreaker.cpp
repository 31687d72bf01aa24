#include "documents/LineBreaker.h"

#include "documents/LineAtoms.h"

#include <algorithm>
#include <utility>

namespace convenor {
namespace {
struct FilledLine
{
    std::vector<Atom> atoms; // in the order of the text
    bool endsInWord = false;
};

class Filler
{
public:
    Filler(const FlatText& flat, double size, double width) : m_flat(flat), m_size(size), m_width(width) {}

    // A segment; a word of several ("Müller-Lüdenscheidt") is torn between them only when no line can hold
    // it, so that it can be found by a search. `endsWord`: the next segment is another word.
    void add(Segment segment, bool endsWord);
    // In the order of the text.
    std::vector<FilledLine> finish();

private:
    void placeWord();
    void place(Segment segment);
    void closeLine(bool inWord = false);
    void breakInside(const Segment& segment);
    Atom cut(Atom& atom, double room) const;

    const FlatText& m_flat;
    double m_size;
    double m_width;
    std::vector<FilledLine> m_lines;
    std::vector<Atom> m_line;
    double m_used = 0;
    std::vector<Segment> m_word;
    double m_wordWidth = 0;
};

// Rounding must not push the last word of a line that fits exactly.
constexpr double tolerance = 0.01;

void Filler::add(Segment segment, bool endsWord)
{
    m_wordWidth += segment.width;
    m_word.push_back(std::move(segment));
    if (endsWord)
        placeWord();
}

void Filler::placeWord()
{
    if (m_word.empty())
        return;
    const double seen = m_wordWidth - m_word.back().blank;
    if (seen <= m_width + tolerance && m_used + seen > m_width + tolerance && !m_line.empty())
        closeLine();
    for (Segment& segment : m_word)
        place(std::move(segment));
    m_word.clear();
    m_wordWidth = 0;
}

void Filler::place(Segment segment)
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

void Filler::closeLine(bool inWord)
{
    m_lines.push_back({std::move(m_line), inWord});
    m_line.clear();
    m_used = 0;
}

void Filler::breakInside(const Segment& segment)
{
    bool begun = false;
    for (Atom atom : segment.atoms) {
        while (m_used + atom.width > m_width + tolerance) {
            const bool blank = isBlank(m_flat.text[atom.start]);
            Atom head = blank ? Atom() : cut(atom, m_width - m_used);
            if (head.length > 0) {
                begun = true;
                m_line.push_back(std::move(head));
                if (atom.length == 0)
                    break;
            } else if (blank || m_line.empty()) {
                break; // blanks may stick out, and one letter alone has nowhere else to go
            }
            closeLine(begun);
        }
        if (atom.length > 0) {
            begun = true;
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

std::vector<FilledLine> Filler::finish()
{
    placeWord();
    if (!m_line.empty() || m_lines.empty())
        closeLine();
    return std::move(m_lines);
}

// The order of a line's atoms from left to right: rule L2 of the Unicode bidirectional algorithm. The
// controls around isolated spans, which are not in the text, still keep what they isolate apart.
std::vector<std::size_t> visualOrder(const std::vector<Atom>& atoms, const FlatText& flat, int baseLevel)
{
    struct Item
    {
        int level;
        std::size_t atom;
    };
    constexpr std::size_t control = std::size_t(-1);
    std::vector<Item> items;
    items.reserve(atoms.size());
    int highest = 0;
    int isolated = 0;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        const int own = flat.isolated[std::size_t(atoms[i].start)];
        if (std::exchange(isolated, own) != own && i > 0)
            items.push_back({baseLevel, control});
        items.push_back({atoms[i].level, i});
        highest = std::max(highest, atoms[i].level);
    }
    for (int level = highest; level >= 1; --level) {
        for (std::size_t i = 0; i < items.size();) {
            std::size_t end = i;
            while (end < items.size() && items[end].level >= level)
                ++end;
            if (end > i)
                std::reverse(items.begin() + qsizetype(i), items.begin() + qsizetype(end));
            i = std::max(end, i + 1);
        }
    }
    std::vector<std::size_t> order;
    order.reserve(atoms.size());
    for (const Item& item : items) {
        if (item.atom != control)
            order.push_back(item.atom);
    }
    return order;
}

// Makes pieces of one line's atoms.
class LineMaker
{
public:
    LineMaker(const FlatText& flat, const DocumentNode& node, const ParagraphPlace& place,
              const StyleSheet& style, const FontSet& fonts)
        : m_flat(flat), m_node(node), m_place(place), m_style(style), m_fonts(fonts), m_size(place.size)
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
    piece.node = m_place.node;
    piece.subject = m_place.subject;
    piece.language = span.language.isEmpty() ? m_place.language : span.language;
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
    for (const std::size_t index : visualOrder(atoms, m_flat, m_place.rightToLeft ? 1 : 0)) {
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

// Scripts that are written without blanks between words: a line may end between any two of their letters.
bool isWrittenWithoutBlanks(QChar unit)
{
    switch (unit.isSurrogate() ? QChar::Script_Han : unit.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

// Whether a place where a line may end is one between words.
bool isBetweenWords(const QString& text, int end)
{
    if (end >= text.size())
        return true;
    const QChar before = text[end - 1];
    return isBlank(before) || before == QChar(0x200B) || isWrittenWithoutBlanks(before) ||
           isWrittenWithoutBlanks(text[end]);
}
} // namespace

std::vector<TextLine> LineBreaker::lines(const DocumentNode& paragraph, const ParagraphPlace& place,
                                         double width, const std::stop_token& stop)
{
    if (std::vector<TextLine> simple = m_simple.line(paragraph, place, width + tolerance); !simple.empty())
        return simple;
    const FlatText flat = flatten(paragraph.spans);
    const double size = place.size;
    FontSet& fonts = m_shaper.fonts();
    SegmentMaker segments(flat, paragraph.spans,
                          runsOf(flat.text, flat.styles, flat.isolated, place.rightToLeft, fonts), m_shaper,
                          m_missing, place.language, size);
    Filler filler(flat, size, width);
    for (const int end : lineEnds(flat.text)) {
        if (stop.stop_requested())
            break;
        const bool endsWord = isBetweenWords(flat.text, end);
        // A name in a box is set smaller rather than torn where it is hyphened.
        if (paragraph.least > 0 && !endsWord)
            continue;
        filler.add(segments.upTo(end), endsWord);
    }
    LineMaker maker(flat, paragraph, place, m_style, fonts);
    std::vector<TextLine> lines;
    for (FilledLine& filled : filler.finish()) {
        lines.push_back(maker.line(std::move(filled.atoms)));
        lines.back().endsInWord = filled.endsInWord;
    }
    return lines;
}
} // namespace convenor
