#include "documents/PageFoot.h"

#include <QLocale>

#include <algorithm>

namespace convenor {
namespace {
constexpr double leastMargin = 30;        // points; below it, the page has no foot
constexpr double numberWidth = 110;       // kept free for "Page 12 of 34"
constexpr double gap = 12;                // between title and stamp
constexpr double baselineInMargin = 0.46; // of the bottom margin, from its top
} // namespace

PageFoot::PageFoot(const Document& document, const StyleSheet& style, LineBreaker& breaker)
    : m_document(document), m_style(style), m_breaker(breaker),
      m_rightToLeft(QLocale(document.language).textDirection() == Qt::RightToLeft),
      m_hasRoom(document.page.margins.bottom() >= leastMargin)
{
    if (!m_hasRoom)
        return;
    bool fits = false;
    TextLine title = lineOf(document.footer, true, width() - numberWidth * style.typeScale, fits);
    // Never shortened: a title too long for the foot of the page stands in full where the paper begins.
    if (fits && !document.footer.isEmpty())
        m_title = std::move(title);
    placeStamp();
}

void PageFoot::placeStamp()
{
    if (m_document.stamp.isEmpty())
        return;
    bool fits = false;
    const TextLine line = lineOf(m_document.stamp, false, width(), fits);
    const double side = (width() - line.width) / 2;
    const double taken = std::max(m_title.width + gap, numberWidth * m_style.typeScale);
    const double below = side < taken ? m_style.text(SizeRole::Label).leading : 0;
    put(line, m_document.page.margins.left() + side, baseline() + below, m_stamp);
}

double PageFoot::width() const
{
    const PageFormat& page = m_document.page;
    return page.size.width() - page.margins.left() - page.margins.right();
}

double PageFoot::baseline() const
{
    const PageFormat& page = m_document.page;
    return page.size.height() - page.margins.bottom() * (1 - baselineInMargin);
}

TextLine PageFoot::lineOf(const QString& text, bool isolated, double room, bool& fits)
{
    const DocumentNode node =
        paragraphNode(SizeRole::Label, {TextSpan{text, TextStyle::Regular, ColourRole::Muted, isolated}});
    std::vector<TextLine> lines =
        m_breaker.lines(node, {m_document.language, 0, 0, m_rightToLeft, m_style.text(node).size}, room);
    fits = lines.size() == 1;
    return std::move(lines.front());
}

void PageFoot::put(const TextLine& line, double x, double y, std::vector<TextPiece>& pieces) const
{
    for (TextPiece piece : line.pieces) {
        piece.position += QPointF(x, y);
        pieces.push_back(std::move(piece));
    }
}

std::vector<TextPiece> PageFoot::pieces(int number, int count)
{
    std::vector<TextPiece> pieces;
    if (!m_hasRoom)
        return pieces;
    const QString text =
        count > 0 ? m_document.words.pageOf.arg(number).arg(count) : m_document.words.page.arg(number);
    bool fits = false;
    const TextLine line = lineOf(text, false, width(), fits);
    const double left = m_document.page.margins.left();
    put(m_title, m_rightToLeft ? left + width() - m_title.width : left, baseline(), pieces);
    put(line, m_rightToLeft ? left : left + width() - line.width, baseline(), pieces);
    return pieces;
}
} // namespace convenor
