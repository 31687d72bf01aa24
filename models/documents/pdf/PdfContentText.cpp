// The text of a page: PdfContent's operators for glyphs.
#include "documents/pdf/PdfContent.h"

#include <cmath>

namespace convenor {
namespace {
constexpr QStringView nothing = u"\x200B"; // said by a glyph that says nothing

// The next character of a text, as one or two units.
QStringView firstCharacter(QStringView text)
{
    return text.left(text.size() > 1 && text[0].isHighSurrogate() ? 2 : 1);
}
} // namespace

bool PdfContent::setFont(const TextPiece& piece)
{
    const qint64 size = std::max<qint64>(1, hundredthsOf(piece.size));
    if (m_size == size && m_face == piece.face)
        return true;
    PdfFont* font = m_fonts.font(piece.face);
    if (!font)
        return false;
    m_bitmaps = font->hasOutlines() ? nullptr : font;
    m_font = m_bitmaps ? &m_fonts.regular() : font;
    m_face = piece.face;
    m_size = size;
    m_perPoint = 100'000.0 / double(size);
    m_text.raw("/F").integer(m_font->number()).raw(' ').hundredths(size).raw(" Tf\n");
    return true;
}

void PdfContent::setPlace(const TextPiece& piece)
{
    const qint64 x = hundredthsOf(piece.position.x());
    const qint64 y = m_height - hundredthsOf(piece.position.y());
    if (piece.turned || m_turned) {
        m_text.raw(piece.turned ? "-1 0 0 -1 " : "1 0 0 1 ")
            .hundredths(x)
            .raw(' ')
            .hundredths(y)
            .raw(" Tm\n");
    } else {
        m_text.hundredths(x - m_x).raw(' ').hundredths(y - m_y).raw(" Td\n");
    }
    m_turned = piece.turned;
    m_x = x;
    m_y = y;
}

void PdfContent::setRise(double points)
{
    const qint64 rise = hundredthsOf(points);
    if (rise == m_rise)
        return;
    flushShown();
    m_rise = rise;
    m_text.hundredths(rise).raw(" Ts\n");
}

// HarfBuzz counts clusters in the order of reading; glyphs stand from left to right.
void PdfContent::findClusters(const TextPiece& piece)
{
    m_clusters.clear();
    const std::vector<int>& clusters = piece.clusters;
    const QStringView text(piece.text);
    const std::size_t count = piece.glyphs.size();
    const auto at = [&](std::size_t i) { return piece.rightToLeft ? count - 1 - i : i; };
    qsizetype from = 0;
    for (std::size_t done = 0; done < count;) {
        std::size_t next = done + 1;
        while (next < count && clusters[at(next)] == clusters[at(done)])
            ++next;
        const qsizetype to = next < count ? std::max<qsizetype>(from, clusters[at(next)]) : text.size();
        m_clusters.push_back({piece.rightToLeft ? count - next : done,
                              piece.rightToLeft ? count - done : next, text.mid(from, to - from)});
        if (piece.rightToLeft)
            splitLigature();
        from = to;
        done = next;
    }
}

// Readers that turn text from right to left around by its places also turn around what one glyph says. So the
// glyph says its first character, and a blank that nobody sees at its left edge says the next one.
void PdfContent::splitLigature()
{
    const Cluster whole = m_clusters.back();
    const qsizetype first = firstCharacter(whole.text).size();
    if (whole.end - whole.begin > 1 || whole.text.size() == first || m_bitmaps || m_font->blank() == 0)
        return;
    m_clusters.back().text = whole.text.left(first);
    m_clusters.push_back({whole.begin, whole.end, whole.text.mid(first), true});
}

void PdfContent::show(const TextPiece& piece)
{
    m_pen = 0;
    findClusters(piece);
    if (piece.rightToLeft && m_clusters.size() > 1) {
        showBackwards(piece);
    } else {
        for (const Cluster& cluster : m_clusters) {
            if (isPlain(piece, cluster)) {
                openMark();
                showCluster(piece, cluster);
            } else if (m_marked == Marked::Owned) {
                closeMark();
                openMark(m_structure.mark(m_owner), cluster.text);
                showCluster(piece, cluster);
                closeMark();
            } else {
                openMark();
                flushShown();
                m_text.raw("/Span<</ActualText<FEFF").hexadecimal(cluster.text).raw(">>>BDC\n");
                showCluster(piece, cluster);
                flushShown();
                m_text.raw("EMC\n");
            }
        }
    }
    flushShown();
    setRise(0);
    if (m_hidden)
        m_text.raw("0 Tr ");
    m_hidden = false;
    m_text.raw('\n');
    if (m_marked == Marked::Owned && !m_owner.uri.isEmpty())
        addLinkArea(piece);
}

// What runs from right to left stands in the content from left to right, as readers that go by places want
// it; each letter is content of its own, and the structure numbers them in the order of reading.
void PdfContent::showBackwards(const TextPiece& piece)
{
    const bool owned = m_marked == Marked::Owned;
    std::vector<int> numbers;
    if (owned) {
        closeMark();
        for (std::size_t i = 0; i < m_clusters.size(); ++i)
            numbers.push_back(m_structure.mark(m_owner));
    } else {
        openMark();
    }
    for (std::size_t i = m_clusters.size(); i-- > 0;) {
        const Cluster& cluster = m_clusters[i];
        if (owned)
            openMark(numbers[i], isPlain(piece, cluster) ? QStringView() : cluster.text);
        showCluster(piece, cluster);
        if (owned)
            closeMark();
    }
}

// Whether what the glyphs mean, one after another, is exactly the text.
bool PdfContent::isPlain(const TextPiece& piece, const Cluster& cluster)
{
    if (cluster.blank)
        return true;
    if (cluster.end - cluster.begin > 1)
        return false;
    const int code = m_font->code(m_bitmaps ? 0 : piece.glyphs[cluster.begin], cluster.text);
    return m_font->says(code, cluster.text);
}

// Of several glyphs each gets a character, and the last what is left, for readers that know nothing of
// ActualText.
void PdfContent::showCluster(const TextPiece& piece, const Cluster& cluster)
{
    if (cluster.blank) {
        const int code = m_font->code(m_font->blank(), cluster.text);
        put(code, piece.offsets[cluster.begin].x() * m_perPoint - m_font->width(code) / 2);
        return;
    }
    QStringView rest = cluster.text;
    double right = m_pen;
    for (std::size_t i = cluster.begin; i < cluster.end; ++i) {
        const std::size_t index = piece.rightToLeft ? cluster.end - 1 - (i - cluster.begin) : i;
        const QStringView part = i + 1 == cluster.end ? rest : firstCharacter(rest);
        showGlyph(piece, index, part.isEmpty() ? nothing : part);
        rest = rest.mid(part.size());
        right = std::max(right, m_pen);
    }
    // Readers take the last glyph for the end of the text, and a mark ends in the middle of its letter.
    if (cluster.end - cluster.begin > 1 && m_pen < right && m_font->blank() != 0) {
        const int code = m_font->code(m_font->blank(), nothing);
        put(code, right - m_font->width(code));
    }
}

// A PDF holds no bitmap glyphs: the text is there and cannot be seen, the picture can be seen and is no text.
void PdfContent::addGlyphPicture(const TextPiece& piece, std::size_t index)
{
    const double size = double(m_size) / 100;
    const QRectF extents = m_bitmaps->extents(piece.glyphs[index]);
    const QImage image = m_bitmaps->picture(piece.glyphs[index]);
    const bool hidden = !image.isNull() && !extents.isEmpty();
    if (hidden != m_hidden) {
        flushShown();
        m_hidden = hidden;
        m_text.raw(hidden ? "3 Tr " : "0 Tr ");
    }
    if (!hidden)
        return;
    const QPointF from = piece.offsets[index] + extents.topLeft() * size;
    const QPointF to = piece.offsets[index] + extents.bottomRight() * size;
    const QRectF rect = piece.turned ? QRectF(piece.position - to, piece.position - from)
                                     : QRectF(piece.position + from, piece.position + to);
    m_glyphPictures.push_back({rect, image, 0, piece.turned});
}

void PdfContent::showGlyph(const TextPiece& piece, std::size_t index, QStringView text)
{
    setRise(-piece.offsets[index].y());
    if (m_bitmaps)
        addGlyphPicture(piece, index);
    put(m_font->code(m_bitmaps ? 0 : piece.glyphs[index], text), piece.offsets[index].x() * m_perPoint);
}

// A glyph at a place in thousandths of the size. Most stand where the one before them ends.
void PdfContent::put(int code, double place)
{
    const double back = std::round(m_pen - place);
    if (m_shown.empty())
        m_shown.raw('(');
    if (back != 0) {
        m_shown.raw(')').integer(qint64(back)).raw('(');
        m_moved = true;
    }
    m_shown.literalByte(char(code >> 8)).literalByte(char(code));
    m_pen += m_font->width(code) - back;
}

void PdfContent::flushShown()
{
    if (m_shown.empty())
        return;
    if (m_moved)
        m_text.raw('[');
    m_text.raw(m_shown.bytes()).raw(m_moved ? ")]TJ " : ")Tj ");
    m_shown.clear();
    m_moved = false;
}
} // namespace convenor
