// The tables of a document for spreadsheets and for the clipboard.
#pragma once

#include "documents/Document.h"
#include "domain/CsvText.h"
#include "domain/Result.h"

class QIODevice;

namespace convenor {
// Writes the tables (tablesOf) as one CSV file: UTF-8 with BOM, commas, RFC 4180 quotes, CRLF; in a style of
// domain/CsvText.h. Of several tables the first column is their titles; those with the same columns that
// stand one after another become one, the next begins behind a blank line. A document without tables makes a
// file without lines. Error: CannotWrite.
Result<Done> writeCsv(const Document& document, QIODevice& device, CsvStyle style = CsvStyle::Safe);

// Writes the tables as an XLSX workbook, a sheet each: bold column titles that stay in sight, widths by
// content, texts as texts (never a formula, a link or a date), whole and decimal numbers as numbers. A text
// beyond the 32,767 characters that a field takes is cut there; more rows than a sheet takes (1,048,576) are
// an error. The same tables make the same bytes. `folder` is the path of a private folder (0700) that exists
// and that the caller removes: the workbook is made in files there. Error: CannotWrite, with the folder when
// it lies there.
Result<Done> writeXlsx(const Document& document, const QString& folder, QIODevice& device);

// The tables as HTML to paste into a mail, a text or a spreadsheet: all styles within, nothing loaded, all
// text escaped and harmless in a spreadsheet. Lanes and facts too: it looks as the paper does. Empty when the
// document has no table.
QString clipboardHtml(const Document& document);
// The same (tablesOf) with tabs and line ends for programs that take plain text only: one line a row,
// harmless in a spreadsheet. Empty when the document has no table.
QString clipboardText(const Document& document);
} // namespace convenor
