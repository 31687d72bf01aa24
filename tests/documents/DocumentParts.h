// Small documents for tests, and what their pages say.
#pragma once

#include "documents/Layout.h"

#include <algorithm>

namespace convenor::testing {
inline TextSpan plain(const QString& text)
{
    return TextSpan{text};
}

inline DocumentNode paragraph(const QString& text)
{
    return paragraphNode(SizeRole::Body, {plain(text)});
}

inline DocumentNode section(std::vector<DocumentNode> children)
{
    DocumentNode node;
    node.kind = NodeKind::Section;
    node.children = std::move(children);
    return node;
}

inline DocumentNode unit(const QString& name, std::vector<DocumentNode> children)
{
    DocumentNode node = section(std::move(children));
    node.start = SectionStart::Unit;
    node.unit = name;
    return node;
}

inline DocumentNode figure(QSizeF extent, const QString& text)
{
    DocumentNode node;
    node.kind = NodeKind::Figure;
    node.text = text;
    node.image = QImage(4, 4, QImage::Format_RGB32);
    node.image.fill(Qt::red);
    node.extent = extent;
    return node;
}

inline TableRow rowOf(const QStringList& texts)
{
    TableRow row;
    for (const QString& text : texts)
        row.cells.push_back(cellOf({paragraph(text)}));
    return row;
}

inline DocumentNode tableOf(std::vector<TableColumn> columns, std::vector<TableRow> rows)
{
    DocumentNode table;
    table.kind = NodeKind::Table;
    table.columns = std::move(columns);
    table.rows = std::move(rows);
    return table;
}

inline Document documentOf(std::vector<DocumentNode> blocks)
{
    Document document;
    document.title = QStringLiteral("Title");
    document.language = QStringLiteral("en");
    document.footer = QStringLiteral("FOOT");
    document.root = section(std::move(blocks));
    return document;
}

inline QString textOf(const std::vector<TextPiece>& pieces)
{
    QString text;
    for (const TextPiece& piece : pieces)
        text += piece.text;
    return text;
}

// The whole text of the element to which the first piece belongs that begins so.
inline QString textFrom(const Pages& pages, const QString& beginning)
{
    int node = -1;
    QString text;
    for (const Page& page : pages.pages) {
        for (const TextPiece& piece : page.pieces) {
            if (node < 0 && piece.text.startsWith(beginning))
                node = piece.node;
            if (piece.node == node)
                text += piece.text;
        }
    }
    return text;
}

// The first piece with this text; null when there is none.
inline const TextPiece* pieceOf(const Page& page, const QString& text)
{
    for (const TextPiece& piece : page.pieces) {
        if (piece.text == text)
            return &piece;
    }
    return nullptr;
}

// All elements of the document in their order.
inline std::vector<PageNode> nodesOf(const Pages& pages)
{
    std::vector<PageNode> nodes;
    for (const Page& page : pages.pages)
        nodes.insert(nodes.end(), page.nodes.begin(), page.nodes.end());
    return nodes;
}
} // namespace convenor::testing
