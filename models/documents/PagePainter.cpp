#include "documents/PagePainter.h"

#include "documents/Fonts.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>

namespace convenor {
namespace {
// QFont knows whole pixels only: text is drawn this much larger on a painter made that much smaller.
constexpr double fontScale = 32;

bool writesText(const QPainter& painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::MacPrinter || type == QPaintEngine::Windows;
}

QFont fontOf(const FontFace& face, double size)
{
    QFont font(face.family);
    if (!face.bundled && !face.styleName.isEmpty())
        font.setStyleName(face.styleName);
    font.setBold(face.style == TextStyle::Bold || face.style == TextStyle::BoldItalic);
    font.setItalic(face.style == TextStyle::Italic || face.style == TextStyle::BoldItalic);
    font.setPixelSize(qRound(size * fontScale));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Qt writes a ligature into a PDF as the one character U+FB01, and then nobody finds "office" in it. Any
    // letter spacing makes it leave ligatures alone; this one is a two-thousandth of a point.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}
} // namespace

PagePainter::PagePainter()
{
    registerBundledFonts();
}

const QRawFont& PagePainter::rawFont(const TextPiece& piece)
{
    const QString key = piece.face->resource + QChar(u'@') + QString::number(piece.size);
    auto font = m_fonts.find(key);
    if (font == m_fonts.end()) {
        const QRawFont loaded(bundledFontData(*piece.face), piece.size, QFont::PreferNoHinting);
        font = m_fonts.insert(key, loaded);
    }
    return *font;
}

void PagePainter::drawGlyphs(QPainter& painter, const TextPiece& piece)
{
    const QRawFont& font = rawFont(piece);
    if (!font.isValid()) {
        drawText(painter, piece);
        return;
    }
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(QList<quint32>(piece.glyphs.begin(), piece.glyphs.end()));
    run.setPositions(QList<QPointF>(piece.offsets.begin(), piece.offsets.end()));
    painter.setPen(QColor::fromRgb(piece.colour));
    painter.drawGlyphRun(QPointF(0, 0), run);
}

void PagePainter::drawText(QPainter& painter, const TextPiece& piece) const
{
    painter.save();
    painter.scale(1 / fontScale, 1 / fontScale);
    painter.setFont(fontOf(*piece.face, piece.size));
    painter.setPen(QColor::fromRgb(piece.colour));
    // The layout has settled the direction; the piece must not find its own.
    painter.setLayoutDirection(piece.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QPointF(0, 0), piece.text);
    painter.restore();
}

void PagePainter::paintPiece(QPainter& painter, const TextPiece& piece)
{
    const QTransform before = painter.transform();
    painter.translate(piece.position);
    if (piece.turned)
        painter.rotate(180);
    // Fallback faces are known by name only, which any thread and any device can look up again.
    if (writesText(painter) || !piece.face->bundled)
        drawText(painter, piece);
    else
        drawGlyphs(painter, piece);
    painter.setTransform(before);
}

void PagePainter::paint(QPainter& painter, const Page& page)
{
    painter.save();
    for (const PageShape& shape : page.shapes) {
        // A thin rule would fall between the pixels of a screen; areas that touch must not show a seam.
        const bool thin = std::min(shape.rect.height(), shape.rect.width()) < 2;
        painter.setRenderHint(QPainter::Antialiasing, thin);
        painter.fillRect(shape.rect, QColor::fromRgb(shape.colour));
    }
    for (const PagePicture& picture : page.pictures) {
        // The edges of a code to be scanned stay sharp.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.image.depth() > 1);
        painter.drawImage(picture.rect, picture.turned ? picture.image.mirrored(true, true) : picture.image);
    }
    for (const auto* pieces : {&page.pieces, &page.foot, &page.stamp}) {
        for (const TextPiece& piece : *pieces)
            paintPiece(painter, piece);
    }
    painter.restore();
}
} // namespace convenor
