// Text for spreadsheets: one rule of what is harmless there, for every file that a spreadsheet opens.
#pragma once

#include <QStringList>

namespace convenor {
// The text; with an apostrophe in front where a spreadsheet would take it for a formula: what begins with
// = + - @ (behind blanks too, and in full width), a tab or a carriage return.
QString harmlessCell(const QString& text);

// One field of a CSV file (RFC 4180): harmless, and quoted where it must be.
QString csvField(const QString& text);

// A line of such fields with commas between them and CRLF behind.
QString csvLine(const QStringList& fields);
} // namespace convenor
