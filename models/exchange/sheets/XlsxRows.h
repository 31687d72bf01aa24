// The rows of a sheet of an XLSX file.
#pragma once

#include "exchange/sheets/SheetRows.h"
#include "exchange/sheets/XlsxBook.h"

namespace convenor {
// A reader with an archive of its own, over the same bytes. `sheet` is its number in the book.
std::unique_ptr<RowReader> xlsxRows(const QByteArray& bytes, std::shared_ptr<const XlsxBook> book, int sheet,
                                    std::shared_ptr<SheetRemarks> remarks, const std::stop_token& stop);
} // namespace convenor
