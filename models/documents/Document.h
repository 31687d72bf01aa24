// What a paper says, before anyone decides where it stands: a tree of values. The layout, the PDF, the
// preview and the HTML are all made from it. All texts in it are plain; what looks like markup is text.
#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>

#include <vector>

namespace convenor {
enum class TextStyle { Regular, Bold, Italic, BoldItalic };
enum class SizeRole { Title, Lead, Heading, SubHeading, Body, Small, Label };
enum class ColourRole { Text, Muted, Accent };
enum class TextAlign { Start, End, Centre };

// A stretch of text in one style.
struct TextSpan
{
    QString text;
    TextStyle style = TextStyle::Regular;
    ColourRole colour = ColourRole::Text;
    bool isolated = false; // typed by people: its direction must not disturb what stands around it
    QString link = {};     // where it leads; empty = nowhere

    bool operator==(const TextSpan&) const = default;
};

enum class NodeKind {
    Section,   // children
    Heading,   // spans, level
    Paragraph, // spans
    Table,     // columns, headerRows, rows
    Figure,    // image, extent; text: what it shows, for those who cannot see it
    Rule,      // an artifact: a line across, nothing to read; level 1 is the strong one
};

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

struct TableCell
{
    std::vector<DocumentNode> blocks;
    int columns = 1;        // how many columns it spans
    bool rowHeader = false; // names its row
    bool indented = false;  // stands under the row of a group

    bool operator==(const TableCell&) const;
};

struct TableRow
{
    std::vector<TableCell> cells;
    RowLook look = RowLook::Plain;
    bool keepWithNext = false; // never the last row of a page
    qint64 subject = 0;        // id of the record it shows; 0 = none
    int node = 0;              // see numberNodes

    bool operator==(const TableRow&) const;
};

// How much air a table has around its texts, and whether it rules its rows.
enum class TableLook { Ruled, Lanes, Facts };

struct DocumentNode
{
    NodeKind kind = NodeKind::Paragraph;
    int level = 1;                  // of a heading, 1 to 6
    SizeRole size = SizeRole::Body; // of a heading or paragraph
    TextAlign align = TextAlign::Start;
    QString language = {}; // of its text, ISO code; empty = the parent's
    qint64 subject = 0;    // id of the record it shows; 0 = the parent's
    int node = 0;          // see numberNodes
    std::vector<TextSpan> spans = {};
    std::vector<DocumentNode> children = {};
    QString text = {};                 // of a figure: its alternative text; of a table: its summary
    QImage image = {};                 // of a figure
    QSizeF extent = {};                // of a figure, points; made smaller where it is wider than its place
    TableLook look = TableLook::Ruled; // of a table
    std::vector<TableColumn> columns = {};
    std::vector<TableRow> headerRows = {};
    std::vector<TableRow> rows = {};

    bool operator==(const DocumentNode&) const = default;
};

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

// Gives every node and row its number, 1 and up, in the order of reading. Pieces on a page name the node they
// show by it. To be called once the tree is complete; the same tree always gets the same numbers.
void numberNodes(Document& document);

// The whole text of the tree in the order of reading, one paragraph a line. Header rows stand in it once.
QString textOf(const Document& document);
} // namespace convenor
