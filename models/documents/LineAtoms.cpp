#include "documents/LineAtoms.h"

#include "domain/TextMarks.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace convenor {
FlatText flatten(const std::vector<TextSpan>& spans)
{
    FlatText flat;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const std::size_t size = flat.styles.size() + std::size_t(spans[i].text.size());
        flat.text += visibleText(spans[i].text);
        flat.styles.resize(size, spans[i].style);
        flat.isolated.resize(size, spans[i].isolated ? int(i) + 1 : 0);
        flat.spans.resize(size, int(i));
    }
    return flat;
}

bool isBlank(QChar unit)
{
    return unit.isSpace() && unit != QChar::Nbsp && unit.unicode() != 0x202F;
}

std::vector<int> lineEnds(const QString& text)
{
    std::vector<int> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at != -1; at = finder.toNextBoundary())
        ends.push_back(int(at));
    // Unicode keeps a quotation mark, a blank and a bracket together, because it cannot know whether the mark
    // closes. Before a bracket it does: "Cluster “Alpha” (speaker)".
    for (qsizetype at = text.indexOf(QStringLiteral(" (")); at >= 0;
         at = text.indexOf(QStringLiteral(" ("), at + 1))
        ends.push_back(int(at) + 1);
    std::sort(ends.begin(), ends.end());
    // A number at the end does not stand in a line of its own: "Gallery, Table 18". Behind a long word it
    // may, because the two together could be wider than a narrow column.
    static const QRegularExpression lastNumber(
        QStringLiteral("(?:^|[^\\p{L}])\\p{L}{1,8} (\\d{1,3})(?: \\[\\w+\\])?$"));
    if (const QRegularExpressionMatch match = lastNumber.match(text); match.hasMatch())
        std::erase(ends, int(match.capturedStart(1)));
    ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    if (!text.isEmpty() && (ends.empty() || ends.back() != text.size()))
        ends.push_back(int(text.size()));
    return ends;
}

SegmentMaker::SegmentMaker(const FlatText& flat, const std::vector<TextSpan>& spans,
                           std::vector<TextRun> runs, TextShaper& shaper, MissingGlyphs& missing,
                           const QString& language, double size)
    : m_flat(flat), m_spans(spans), m_runs(std::move(runs)), m_shaper(shaper), m_missing(missing),
      m_language(language), m_size(size)
{
}

Segment SegmentMaker::upTo(int end)
{
    Segment segment;
    int textEnd = end;
    while (textEnd > m_at && isBlank(m_flat.text[textEnd - 1]))
        --textEnd;
    // Blanks are atoms of their own: at the end of a line they have a direction of their own.
    while (m_at < end)
        segment.atoms.push_back(next(m_at < textEnd ? textEnd : end));
    for (const Atom& atom : segment.atoms) {
        segment.width += atom.width;
        segment.blank += atom.start >= textEnd ? atom.width : 0;
    }
    return segment;
}

Atom SegmentMaker::next(int limit)
{
    while (m_at >= m_runs[m_run].start + m_runs[m_run].length)
        ++m_run;
    const TextRun& run = m_runs[m_run];
    int end = std::min(limit, run.start + run.length);
    const int span = m_flat.spans[std::size_t(m_at)];
    int spanEnd = m_at + 1;
    while (spanEnd < end && m_flat.spans[std::size_t(spanEnd)] == span)
        ++spanEnd;
    end = spanEnd;
    Atom atom;
    atom.start = atom.origin = m_at;
    atom.length = end - m_at;
    atom.face = run.face;
    atom.level = run.level;
    atom.span = span;
    const QString& own = m_spans[std::size_t(span)].language;
    atom.shaped = m_shaper.shape(QStringView(m_flat.text).mid(m_at, atom.length), run.face, run.rightToLeft,
                                 own.isEmpty() ? m_language : own);
    atom.glyphEnd = int(atom.shaped->glyphs.size());
    atom.width = atom.shaped->width * m_size;
    if (atom.shaped->missing)
        m_missing.note(*atom.shaped, m_flat.text, m_at);
    m_at = end;
    return atom;
}

void MissingGlyphs::note(const ShapedText& shaped, const QString& paragraph, int start)
{
    constexpr int most = 1000;
    constexpr int excerpt = 60;
    for (const ShapedGlyph& glyph : shaped.glyphs) {
        if (glyph.glyph != 0 || m_list.size() >= most)
            continue;
        const int at = start + glyph.cluster;
        const bool pair = paragraph[at].isHighSurrogate() && at + 1 < paragraph.size();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(paragraph[at], paragraph[at + 1]) : paragraph[at].unicode();
        if (m_known.contains(character))
            continue;
        m_known.insert(character);
        m_list.push_back({character, paragraph.mid(std::max(0, at - excerpt), 2 * excerpt)});
    }
}
} // namespace convenor
