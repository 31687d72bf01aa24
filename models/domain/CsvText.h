// Text for spreadsheets: one rule of what is harmless there, for every file that a spreadsheet opens.
#pragma once

#include <QStringList>

namespace convenor {
// The text; with an apostrophe in front where a spreadsheet would take it for a formula: what begins with
// = + - @ (behind blanks too, and in full width), a tab or a carriage return; and what begins so behind
// apostrophes, so that fromHarmlessCell() gives every text back.
QString harmlessCell(const QString& text);

// The text that harmlessCell() was given: "'+32 2 555" is "+32 2 555"; "'t Hooft" stays.
QString fromHarmlessCell(const QString& text);

// For whom a CSV file is written.
enum class CsvStyle {
    Safe,  // people, who open it in a spreadsheet: every field is harmless there
    Exact, // programs: every field is the text itself
};

// One field of a CSV file (RFC 4180), quoted where it must be.
QString csvField(const QString& text, CsvStyle style = CsvStyle::Safe);

// A line of such fields with commas between them and CRLF behind.
QString csvLine(const QStringList& fields, CsvStyle style = CsvStyle::Safe);
} // namespace convenor
