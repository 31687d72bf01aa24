// Finds parts of a document.
#pragma once

#include "documents/Document.h"

#include <QList>
#include <QStringList>

namespace convenor::testing {
inline QString textOfSpans(const DocumentNode& node)
{
    QString text;
    for (const TextSpan& span : node.spans)
        text += span.text;
    return text;
}

// The paragraphs of a cell, one a line.
inline QString textOfCell(const TableCell& cell)
{
    QStringList lines;
    for (const DocumentNode& block : cell.blocks)
        lines.append(textOfSpans(block));
    return lines.join(u'\n');
}

inline QStringList textsOfRow(const TableRow& row)
{
    QStringList texts;
    for (const TableCell& cell : row.cells)
        texts.append(textOfCell(cell));
    return texts;
}

// All tables of a part of a document, in order; they live as long as it.
QList<const DocumentNode*> tablesIn(const DocumentNode&& node) = delete;
inline QList<const DocumentNode*> tablesIn(const DocumentNode& node)
{
    QList<const DocumentNode*> tables;
    if (node.kind == NodeKind::Table)
        tables.append(&node);
    for (const DocumentNode& child : node.children)
        tables += tablesIn(child);
    return tables;
}

QList<const DocumentNode*> sheetsIn(const DocumentNode&& node) = delete;
inline QList<const DocumentNode*> sheetsIn(const DocumentNode& node)
{
    QList<const DocumentNode*> sheets;
    if (node.kind == NodeKind::Sheet)
        sheets.append(&node);
    for (const DocumentNode& child : node.children)
        sheets += sheetsIn(child);
    return sheets;
}

// The unit of that name; ends the test when there is none.
inline const DocumentNode& unitIn(const Document& document, const QString& name)
{
    for (const DocumentNode& child : document.root.children) {
        if (child.start == SectionStart::Unit && child.unit == name)
            return child;
    }
    qFatal("no unit %s", qPrintable(name));
}

inline void collectHeadings(const DocumentNode& node, int level, QStringList& headings)
{
    if (node.kind == NodeKind::Heading && node.level == level)
        headings.append(textOfSpans(node));
    for (const DocumentNode& child : node.children)
        collectHeadings(child, level, headings);
    for (const SheetBox& box : node.boxes) {
        for (const DocumentNode& block : box.blocks)
            collectHeadings(block, level, headings);
    }
}

inline QStringList headingsIn(const Document& document, int level)
{
    QStringList headings;
    collectHeadings(document.root, level, headings);
    return headings;
}
} // namespace convenor::testing
