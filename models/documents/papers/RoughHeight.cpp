#include "documents/papers/RoughHeight.h"

#include <algorithm>

namespace convenor {
namespace {
// Widths of characters in parts of the size of the letters: what nine in ten of a kind do not exceed.
constexpr double narrow = 0.33;
constexpr double ordinary = 0.6;
constexpr double wide = 0.74;
constexpr double widest = 0.95;
constexpr double square = 1.02; // scripts of which the program has no font of its own
constexpr double boldFactor = 1.07;

double widthOf(QChar character, bool bold)
{
    static const QString narrowOnes = QStringLiteral(" ijlftrI.,:;'’|!()[]/-·");
    static const QString widestOnes = QStringLiteral("mwMW@%—ЖМШЩЮФЫжмшщюфы");
    constexpr char16_t armenian = 0x530; // what comes before it: Latin, Greek, Cyrillic
    constexpr char16_t latinExtended = 0x1E00;
    constexpr char16_t punctuationEnd = 0x20D0;
    const char16_t code = character.unicode();
    const bool ours = code < armenian || (code >= latinExtended && code < punctuationEnd);
    double width = ordinary;
    if (character.category() == QChar::Mark_NonSpacing)
        width = 0;
    else if (!ours)
        width = square;
    else if (narrowOnes.contains(character))
        width = narrow;
    else if (widestOnes.contains(character))
        width = widest;
    else if (character.isUpper())
        width = wide;
    return bold ? width * boldFactor : width;
}

double widthOf(QStringView word, double points, bool bold)
{
    double width = 0;
    for (const QChar character : word)
        width += widthOf(character, bold);
    return width * points;
}

double heightOfText(const DocumentNode& node, double width, const StyleSheet& style)
{
    QString text;
    bool bold = false;
    for (const TextSpan& span : node.spans) {
        text += span.text;
        bold = bold || span.style == TextStyle::Bold || span.style == TextStyle::BoldItalic;
    }
    const TextMetrics metrics = style.text(node);
    return style.gap(node) + roughLineCount(text, metrics.size, bold, width) * metrics.leading;
}

// Pictures only get smaller than they ask for; texts get what those leave, and two fifths at least.
double heightOfBand(const DocumentNode& band, double width, const StyleSheet& style)
{
    double left = width;
    for (const DocumentNode& child : band.children)
        left -= child.kind == NodeKind::Figure ? child.extent.width() + style.bandGutter() : 0;
    double height = 0;
    for (const DocumentNode& child : band.children)
        height = std::max(height, roughHeight({&child, 1}, std::max(left, width * 0.4), style));
    return height + 2 * style.gap(SizeRole::Label); // above and below
}

double heightOfRows(const std::vector<TableRow>& rows, const DocumentNode& table, const StyleSheet& style)
{
    double height = 0;
    for (const TableRow& row : rows)
        height += roughHeight(row, table.columns, table.look, style);
    return height;
}
} // namespace

int roughLineCount(const QString& text, double points, bool bold, double width)
{
    const double blank = widthOf(QChar(u' '), bold) * points;
    int lines = 1;
    double used = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        double length = widthOf(word, points, bold);
        if (used > 0 && used + blank + length > width) {
            ++lines;
            used = 0;
        }
        // A word wider than the line is broken within.
        for (; length > width; length -= width)
            ++lines;
        used += (used > 0 ? blank : 0) + length;
    }
    return lines;
}

double roughHeight(std::span<const DocumentNode> blocks, double width, const StyleSheet& style)
{
    constexpr double ruleHeight = 20;
    double height = 0;
    for (const DocumentNode& block : blocks) {
        switch (block.kind) {
        case NodeKind::Heading:
        case NodeKind::Paragraph:
            height += heightOfText(block, width, style);
            break;
        case NodeKind::Figure:
            height += style.gap(SizeRole::Body) + block.extent.height();
            break;
        case NodeKind::Band:
            height += heightOfBand(block, width, style);
            break;
        case NodeKind::Rule:
            height += block.level == 1 ? ruleHeight : ruleHeight / 2;
            break;
        case NodeKind::Table:
            height += style.gap(SizeRole::Lead) + heightOfRows(block.headerRows, block, style) +
                      heightOfRows(block.rows, block, style);
            break;
        case NodeKind::Section:
            height += roughHeight(block.children, width, style);
            break;
        case NodeKind::List:
        case NodeKind::Sheet:
            break;
        }
    }
    return height;
}

double roughHeight(const TableRow& row, const std::vector<TableColumn>& columns, TableLook look,
                   const StyleSheet& style)
{
    const QMarginsF padding = style.cellPadding(look, row.look);
    double height = row.minHeight;
    for (std::size_t i = 0; i < row.cells.size() && i < columns.size(); ++i) {
        const double width = columns[i].fixed - padding.left() - padding.right();
        height = std::max(height,
                          roughHeight(row.cells[i].blocks, width, style) + padding.top() + padding.bottom());
    }
    return height;
}
} // namespace convenor
