// Laid-out pages: text that has its place. Values; they may be handed to another thread and outlive what made
// them. Lengths are points from the top left corner of the page.
#pragma once

#include "documents/Document.h"

#include <QPointF>
#include <QRectF>
#include <QRgb>

#include <memory>
#include <vector>

namespace convenor {
struct FontFace;

// A stretch of one line in one face, size, colour and direction.
struct TextPiece
{
    QString text;       // what it shows, in reading order
    int start = 0;      // where the text stands in the paragraph, UTF-16 units
    int node = 0;       // the paragraph or heading; 0 = an artifact such as the footer
    qint64 subject = 0; // id of the record it shows; 0 = none
    QString language;   // ISO code
    QString link;       // where it leads; empty = nowhere
    std::shared_ptr<const FontFace> face;
    double size = 0;
    QRgb colour = 0;
    bool rightToLeft = false;
    QPointF position; // left end of the baseline
    double width = 0;
    double ascent = 0;            // above the baseline
    double descent = 0;           // below the baseline
    std::vector<quint32> glyphs;  // from left to right
    std::vector<QPointF> offsets; // of each glyph from `position`
    std::vector<int> clusters;    // of each glyph: index into `text`
};

// A filled rectangle; a rule is a thin one.
struct PageShape
{
    QRectF rect;
    QRgb colour = 0;
};

// A figure.
struct PagePicture
{
    QRectF rect;
    QImage image;
    int node = 0;
};

// Where a record stands on the page.
struct PageRegion
{
    QRectF rect;
    qint64 subject = 0;
    int node = 0;
};

struct Page
{
    int number = 1;
    QSizeF size;
    std::vector<PageShape> shapes; // painted first
    std::vector<PagePicture> pictures;
    std::vector<TextPiece> pieces;   // in reading order, the footer last
    std::vector<PageRegion> regions; // one may lie within another
};

// A character that no font of the machine can show.
struct MissingGlyph
{
    char32_t character = 0;
    QString text; // the paragraph in which it stands
};

struct Pages
{
    std::vector<Page> pages;
    std::vector<MissingGlyph> missing; // each character once, in the order of the text
};

// The smallest region of the page that shows `subject`; null when the page does not show it.
QRectF regionOf(const Page& page, qint64 subject);
// The index of the first page that shows `subject`; -1 when none does.
int pageOf(const Pages& pages, qint64 subject);
// The record shown at a place of the page, the innermost first; 0 when none is.
qint64 subjectAt(const Page& page, QPointF place);
} // namespace convenor
