// What a clipboard's or a file's HTML says: paragraphs and rows of tables. Not a browser: it takes texts and
// nothing else, follows no link and loads nothing.
#pragma once

#include <QStringList>

namespace convenor {
// A paragraph, or a row of a table (then `cells` stand in it and `text` is empty).
struct HtmlBlock
{
    QString text = {};
    QStringList cells = {};
    int table = -1; // of a row: which table, from 0
    bool isHeading = false;
};

// In order. A cell that spans columns or rows is followed by empty ones, so that columns stay where they are.
QList<HtmlBlock> readHtmlBlocks(const QString& html);
// The rows of the first table that holds cells; empty when there is none.
QList<QStringList> readHtmlTable(const QString& html);
} // namespace convenor
