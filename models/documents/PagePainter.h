// Paints laid-out pages: the preview, the printer and the PDF all come through here.
#pragma once

#include "documents/Page.h"

#include <QHash>
#include <QRawFont>

class QPainter;

namespace convenor {
// For one thread: the fonts it keeps are tied to it. Calls registerBundledFonts.
class PagePainter
{
public:
    PagePainter();

    // Paints the page onto the painter, whose units must be points from the page's top left corner (scale it
    // before). The painter is left as it was. On a PDF or a printer the text is written as text, so that it
    // can be searched and copied; on a screen the glyphs of the layout are drawn as they are. Paints no
    // background.
    void paint(QPainter& painter, const Page& page);

private:
    void paintPiece(QPainter& painter, const TextPiece& piece);
    void drawGlyphs(QPainter& painter, const TextPiece& piece);
    void drawText(QPainter& painter, const TextPiece& piece) const;
    const QRawFont& rawFont(const TextPiece& piece);

    QHash<QString, QRawFont> m_fonts; // file and size -> font
};
} // namespace convenor
