// The tables of a document as plain text: what spreadsheets take.
#pragma once

#include "documents/Document.h"

#include <QStringList>

#include <optional>

namespace convenor {
// A table whose every field has its text. What people typed has its control characters made visible; a cell
// of several paragraphs has them on lines of their own (\n).
struct TextTable
{
    QString title;           // the heading above it, else its summary
    QStringList header;      // as long as every row
    QList<QStringList> rows; // fields

    bool operator==(const TextTable&) const = default;
};

// The tables with column titles, in the order of reading; facts and lanes are no tables of data. A cell over
// several columns or rows says its text in each of them; over all columns, only in the first. Rows that open
// a group (one cell across, as countries in a list of people) become a first column that each row of the
// group has. Tables with the same title and column titles are one that was spread over pages.
QList<TextTable> tablesOf(const Document& document);

// The number that a text is, as a spreadsheet would calculate with: digits, perhaps a point and decimals or a
// minus in front; no leading zeros, no phone numbers. Empty when it is none.
std::optional<double> numberOf(const QString& text);
} // namespace convenor
