// Spreadsheets: XLSX, ODS and flat ODS behind TableFile.
#pragma once

#include "exchange/TableFile.h"

namespace convenor {
// Opens a spreadsheet. Rows are read as a stream, so that memory does not grow with the file; of a zip
// archive only the parts that hold sheets, names, texts and formats are unpacked, none of them without a
// bound. Cells are given as people saw them: numbers without superfluous digits ("42", "0.5", "15%"), dates
// as ISO
// ("2026-11-22", "2026-11-22 09:30"; times alone "09:30"), TRUE and FALSE, errors as "#N/A", of formulas the
// value that was last computed. Other kinds of number formats change nothing.
// Errors as of TableFile::open: WrongFormat (subject: the file's name, detail: why) for what is damaged,
// encrypted, no spreadsheet, or made to do harm.
Result<std::shared_ptr<const TableFile>> openSheetFile(const QByteArray& bytes, const QString& fileName,
                                                       const TableFileOptions& options = {});
} // namespace convenor
