#include "documents/Document.h"

namespace convenor {
bool TableCell::operator==(const TableCell&) const = default;
bool TableRow::operator==(const TableRow&) const = default;

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
void numberNode(DocumentNode& node, int& next);

void numberRows(std::vector<TableRow>& rows, int& next)
{
    for (TableRow& row : rows) {
        row.node = next++;
        for (TableCell& cell : row.cells) {
            for (DocumentNode& block : cell.blocks)
                numberNode(block, next);
        }
    }
}

void numberNode(DocumentNode& node, int& next)
{
    node.node = next++;
    for (DocumentNode& child : node.children)
        numberNode(child, next);
    numberRows(node.headerRows, next);
    numberRows(node.rows, next);
}

void appendText(const DocumentNode& node, QString& text);

void appendRows(const std::vector<TableRow>& rows, QString& text)
{
    for (const TableRow& row : rows) {
        for (const TableCell& cell : row.cells) {
            for (const DocumentNode& block : cell.blocks)
                appendText(block, text);
        }
    }
}

void appendText(const DocumentNode& node, QString& text)
{
    for (const TextSpan& span : node.spans)
        text += span.text;
    if (!node.spans.empty())
        text += QChar(u'\n');
    for (const DocumentNode& child : node.children)
        appendText(child, text);
    appendRows(node.headerRows, text);
    appendRows(node.rows, text);
}
} // namespace

void numberNodes(Document& document)
{
    int next = 1;
    numberNode(document.root, next);
}

QString textOf(const Document& document)
{
    QString text;
    appendText(document.root, text);
    return text;
}
} // namespace convenor
