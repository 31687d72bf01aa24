// CSV files and their like as tables.
#pragma once

#include "exchange/CsvReader.h"

namespace convenor {
// How the text is written, found from its first records: the delimiter (comma, semicolon, tab, pipe, unit
// separator) by which most of them have the same number of cells, the line "sep=;" of Excel, the quote sign,
// and whether quotes are escaped by backslashes. `delimiter`: not null = not to be found.
CsvDialect findDialect(const std::shared_ptr<const EncodedText>& text, QChar delimiter = {});

// One table.
std::shared_ptr<const TableFile> openCsvFile(std::shared_ptr<const EncodedText> text,
                                             const TableFileOptions& options);
} // namespace convenor
