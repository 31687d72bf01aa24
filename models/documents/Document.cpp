#include "documents/Document.h"

namespace convenor {
bool TableCell::operator==(const TableCell&) const = default;
bool TableRow::operator==(const TableRow&) const = default;
bool SheetBox::operator==(const SheetBox&) const = default;

PageFormat a4Portrait()
{
    return {};
}

PageFormat a4Landscape()
{
    PageFormat format;
    format.size = format.size.transposed();
    format.margins = {48, 44, 48, 52};
    return format;
}

PageFormat widescreen()
{
    return {QSizeF(960, 540), QMarginsF(56, 44, 56, 48), 1.7};
}

DocumentNode headingNode(int level, SizeRole size, TextSpan span)
{
    DocumentNode node;
    node.kind = NodeKind::Heading;
    node.level = level;
    node.size = size;
    node.spans.push_back(std::move(span));
    return node;
}

DocumentNode paragraphNode(SizeRole size, std::vector<TextSpan> spans)
{
    DocumentNode node;
    node.size = size;
    node.spans = std::move(spans);
    return node;
}

TableCell cellOf(std::vector<DocumentNode> blocks, int columns)
{
    TableCell cell;
    cell.blocks = std::move(blocks);
    cell.columns = columns;
    return cell;
}

namespace {
void appendText(const DocumentNode& node, QString& text);

void appendBlocks(const std::vector<DocumentNode>& blocks, QString& text)
{
    for (const DocumentNode& block : blocks)
        appendText(block, text);
}

void appendRow(const TableRow& row, QString& text)
{
    for (const TableCell& cell : row.cells)
        appendBlocks(cell.blocks, text);
}

void appendText(const DocumentNode& node, QString& text)
{
    for (const TextSpan& span : node.spans)
        text += span.text;
    if (!node.spans.empty())
        text += QChar(u'\n');
    appendBlocks(node.children, text);
    for (const SheetBox& box : node.boxes)
        appendBlocks(box.blocks, text);
    for (const TableRow& row : node.headerRows)
        appendRow(row, text);
    for (const TableRow& row : node.rows)
        appendRow(row, text);
    for (qsizetype i = 0; node.source && i < node.source->count(); ++i)
        appendRow(node.source->row(i), text);
}
} // namespace

QString textOf(const Document& document)
{
    QString text;
    appendText(document.root, text);
    return text;
}
} // namespace convenor
