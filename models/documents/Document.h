// What a paper says, before anyone decides where it stands: a tree of values. The layout, the PDF, the
// preview and the HTML are all made from it. All texts in it are plain; what looks like markup is text.
#pragma once

#include <QColor>
#include <QImage>
#include <QMarginsF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace convenor {
enum class TextStyle { Regular, Bold, Italic, BoldItalic };
enum class SizeRole { Title, Lead, Heading, SubHeading, Body, Small, Label };
// Inverse: on a filled ground.
enum class ColourRole { Text, Muted, Accent, Inverse };
enum class TextAlign { Start, End, Centre };

// A stretch of text in one style.
struct TextSpan
{
    QString text;
    TextStyle style = TextStyle::Regular;
    ColourRole colour = ColourRole::Text;
    bool isolated = false; // typed by people: its direction must not disturb what stands around it
    QString link = {};     // where it leads; empty = nowhere
    QString language = {}; // ISO code, where it is not the node's: "Name / Име"

    bool operator==(const TextSpan&) const = default;
};

enum class NodeKind {
    Section,   // children; start, unit
    Heading,   // spans, level
    Paragraph, // spans
    List,      // children: its entries, each a section
    Table,     // columns, headerRows, rows or source
    Figure,    // image, extent; text: what it shows, for those who cannot see it
    Band,  // children side by side, each as wide as it needs: logos, the emblem with its statement. What is
           // too wide together: pictures become smaller in proportion, texts wrap. `align` says where the
           // band stands; children with TextAlign::End stand at its end
    Sheet, // one page of boxes, which stand where they are told: badges, name plates, signs
    Rule,  // an artifact: a line across, nothing to read; level 1 is the strong one
};

// Where a section begins. A unit begins a page, counts its own pages ("Page 1 of 2") and is known by its
// `unit` from one print to the next: a person's agenda, the sign of a door.
enum class SectionStart { Here, Page, Unit };

// A column is `fixed` points wide (only as wide as its texts need, and `fixed` at most, when it `fits`), or
// takes `share` parts of what the others leave.
struct TableColumn
{
    double share = 1;
    double fixed = 0;
    bool fits = false;

    bool operator==(const TableColumn&) const = default;
};

// How a row looks: a plain one, the row of column titles, one that opens a part, a break or a meal, lanes
// side by side.
enum class RowLook { Plain, Header, Group, Quiet, Lanes };

struct DocumentNode;

enum class VerticalAlign { Top, Middle };

struct TableCell
{
    std::vector<DocumentNode> blocks;
    int columns = 1;        // how many columns it spans
    int rows = 1;           // how many rows it spans; the rows below then have no cell at its columns
    bool rowHeader = false; // names its row
    bool indented = false;  // stands under the row of a group
    VerticalAlign align = VerticalAlign::Top;
    QColor tint = {}; // its ground; invalid = none

    bool operator==(const TableCell&) const;
};

struct TableRow
{
    std::vector<TableCell> cells;
    RowLook look = RowLook::Plain;
    bool keepWithNext = false; // never the last row of a page
    double minHeight = 0;      // points
    qint64 subject = 0;        // id of the record it shows; 0 = none

    bool operator==(const TableRow&) const;
};

// How much air a table has around its texts, and what it rules: its rows; nothing (lanes, facts); every cell
// all around (a sheet to sign, a grid of rooms).
enum class TableLook { Ruled, Lanes, Facts, Boxed };

// The rows of a table too long to be held at once: made when they are laid out, one after another.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual qsizetype count() const = 0;
    // The row of an index from 0 on; the same one each time it is asked for, by any thread.
    virtual TableRow row(qsizetype index) const = 0;
};

// A place of its own on a sheet: a badge, one face of a name plate, a field of a sign. Its paragraphs that
// may shrink (`least`) are set together as large as the place takes without breaking a word, names not even
// at their hyphens; then, if that does not do, all of it is set smaller, to 70 % at least. What even so does
// not fit is set all the same, and reported.
struct SheetBox
{
    QRectF place; // points from the top left corner of the page
    std::vector<DocumentNode> blocks;
    VerticalAlign align = VerticalAlign::Top;
    bool turned = false;     // upside down: the other side of a folded sheet
    QColor ground = {};      // fills the box; invalid = none
    QColor line = {};        // around the box; invalid = none
    QColor stripe = {};      // along its upper edge; invalid = none
    double stripeHeight = 0; // points
    QMarginsF padding = {};  // from the box to its blocks; a stripe is not part of it
    qint64 subject = 0;      // id of the record it shows; 0 = none

    bool operator==(const SheetBox&) const;
};

struct DocumentNode
{
    NodeKind kind = NodeKind::Paragraph;
    int level = 1;                  // of a heading, 1 to 6
    SizeRole size = SizeRole::Body; // of a heading or paragraph
    TextAlign align = TextAlign::Start;
    QString language = {}; // of its text, ISO code; empty = the parent's
    qint64 subject = 0;    // id of the record it shows; 0 = the parent's
    double points = 0; // of a heading or paragraph: the size of its letters, whatever the page's typeScale;
                       // 0 = that of its role
    double least = 0;  // in a box of a sheet: `points` may shrink so far, to fit; 0 = as it is
    SectionStart start = SectionStart::Here;
    QString unit = {}; // of a section that starts a unit: its name, unique within the document, the same in
                       // every print: "room 12 day 3"
    std::vector<TextSpan> spans = {};
    std::vector<DocumentNode> children = {};
    std::vector<SheetBox> boxes = {};  // of a sheet
    QString text = {};                 // of a figure: its alternative text; of a table: its summary
    QImage image = {};                 // of a figure
    QSizeF extent = {};                // of a figure, points; made smaller where it is wider than its place
    TableLook look = TableLook::Ruled; // of a table
    std::vector<TableColumn> columns = {};
    std::vector<TableRow> headerRows = {};
    std::vector<TableRow> rows = {};
    std::shared_ptr<const RowSource> source = {}; // instead of `rows`; its columns do not fit their texts

    bool operator==(const DocumentNode&) const = default;
};

// The sheet of paper, or the screen. Lengths are points.
struct PageFormat
{
    QSizeF size = {595.276, 841.89};      // A4
    QMarginsF margins = {52, 48, 52, 56}; // pages with less than 30 points at the bottom have no foot
    double typeScale = 1; // of type and of the air around it: pages for a shared screen need larger type

    bool operator==(const PageFormat&) const = default;
};
inline constexpr double pointsPerMillimetre = 72 / 25.4;
PageFormat a4Portrait();
PageFormat a4Landscape();
// 16:9, to be shown on a screen.
PageFormat widescreen();

// The words that the layout itself writes, in the document's language.
struct PageWords
{
    QString pageOf = QStringLiteral("Page %1 of %2");
    QString page = QStringLiteral("Page %1"); // on pages shown before their number is known

    bool operator==(const PageWords&) const = default;
};

struct Document
{
    QString title;    // of the file, plain
    QString language; // ISO code
    QString footer;   // at the start of every page's last line
    QString stamp;    // in the middle of it: "v3 · 10 Dec 08:42"; no part of what a page says
    QColor accent;    // instead of the style sheet's; invalid = that
    PageFormat page;
    PageWords words;
    int wantedPages =
        0; // smaller type is tried, as far as it can still be read, to get by with so many; 0 = no matter
    DocumentNode root; // a section

    bool operator==(const Document&) const = default;
};

// A heading of one span.
DocumentNode headingNode(int level, SizeRole size, TextSpan span);
// A paragraph of these spans.
DocumentNode paragraphNode(SizeRole size, std::vector<TextSpan> spans);
// A cell of these blocks.
TableCell cellOf(std::vector<DocumentNode> blocks, int columns = 1);

// The whole text of the tree in the order of reading, one paragraph a line. Header rows stand in it once.
QString textOf(const Document& document);
} // namespace convenor
