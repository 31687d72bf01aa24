// Laid-out pages: text that has its place. Values; they may be handed to another thread and outlive what made
// them. Lengths are points from the top left corner of the page.
#pragma once

#include "documents/Document.h"
#include "domain/Result.h"

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
    int node = 0;       // the PageNode it belongs to; 0 = an artifact: a repeated header, the last line
    qint64 subject = 0; // id of the record it shows; 0 = none
    QString language;   // ISO code
    QString link;       // where it leads; empty = nowhere
    std::shared_ptr<const FontFace> face;
    double size = 0;
    QRgb colour = 0;
    bool rightToLeft = false;
    bool turned = false; // upside down: `position` is then the right end of the baseline, and all goes left
    QPointF position;    // left end of the baseline
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
    int node = 0; // the PageNode of its figure; 0 = an artifact
    bool turned = false;
};

// Where a record stands on the page.
struct PageRegion
{
    QRectF rect;
    qint64 subject = 0;
    int node = 0;
};

// What an element of the document is to those who cannot see it (ISO 32000-1, 14.8.4).
enum class StructureTag {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell, // TH
    DataCell,   // TD
    Figure,
};
enum class HeaderScope { None, Row, Column };

// One element of the document's structure. A parent stands before its children, and all stand in the order of
// reading; numbers ascend from 1, which is the whole document. A cell or the body of a list item that holds
// one paragraph has no Paragraph in it: the text is its own. Rules, bullets, headers that are shown again and
// figures without a text are artifacts. Lanes of a table are Sections, because they are no table of data.
struct PageNode
{
    int number = 0;
    int parent = 0; // 0: the whole document
    StructureTag tag = StructureTag::Paragraph;
    HeaderScope scope = HeaderScope::None; // of a header cell
    int columns = 1;                       // a cell's span
    int rows = 1;
    QString language; // ISO code, where it differs from the parent's; else empty
    QString text;     // a figure: what it shows; a heading: what it says, for the outline; a table: summary
    double top = 0;   // of a heading: where it stands on the page
};

struct Page
{
    int index = 0;  // in the file, from 0
    QString unit;   // the unit it belongs to; empty = none
    int number = 1; // within the unit, from 1
    QSizeF size;
    std::vector<PageNode> nodes;   // the elements that begin on this page
    std::vector<PageShape> shapes; // painted first; all artifacts
    std::vector<PagePicture> pictures;
    std::vector<TextPiece> pieces;   // in reading order
    std::vector<TextPiece> foot;     // the last line: title and "Page 2 of 3"; artifacts
    std::vector<TextPiece> stamp;    // in that line: which print this is; artifacts, no part of what it says
    std::vector<PageRegion> regions; // one may lie within another
};

// A character that no font of the machine can show.
struct MissingGlyph
{
    char32_t character = 0;
    QString text; // the paragraph in which it stands
};

// A text that did not fit its box: set smaller than its paragraph allows, with a broken word, or sticking
// out.
struct TightText
{
    QString text;       // the first paragraph that suffered
    qint64 subject = 0; // id of the record it shows; 0 = none
    int page = 0;       // index in the file
    bool overflows = false;
};

// What whoever prints should know before.
struct LayoutRemarks
{
    std::vector<MissingGlyph> missing; // each character once, in the order of the text
    std::vector<TightText> tight;
};

struct Pages
{
    std::vector<Page> pages;
    LayoutRemarks remarks;
};

// Takes pages as they are laid out, one after another.
class PageSink
{
public:
    virtual ~PageSink() = default;
    // The next page, without its foot. Error: what must end the layout.
    virtual Result<Done> take(Page page) = 0;
    // The foot of a page taken before, by its index: known when its unit has ended. For each page once.
    virtual Result<Done> takeFoot(int index, std::vector<TextPiece> foot) = 0;
};

// The smallest region of the page that shows `subject`; null when the page does not show it.
QRectF regionOf(const Page& page, qint64 subject);
// The index of the first page that shows `subject`; -1 when none does.
int pageOf(const Pages& pages, qint64 subject);
// The record shown at a place of the page, the innermost first; 0 when none is.
qint64 subjectAt(const Page& page, QPointF place);
} // namespace convenor
