// Reads the first table of a clipboard's HTML. Not a browser: it takes the texts of cells and nothing else,
// follows no link and loads nothing.
#pragma once

#include <QStringList>

namespace convenor {
// The rows of the first table that holds cells; empty when there is none. A cell that spans columns or rows
// is followed by empty ones, so that columns stay where they are.
QList<QStringList> readHtmlTable(const QString& html);
} // namespace convenor
