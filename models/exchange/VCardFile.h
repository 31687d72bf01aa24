// vCard files (2.1, 3.0, 4.0) as a table.
#pragma once

#include "exchange/TableFile.h"
#include "exchange/TextEncoding.h"

namespace convenor {
// One table. Its first row, of number 1, holds the names of the fields of a person as the program calls them
// (and full_name, suffix, note); each card is a row: card 1 has the number 2. Of several addresses and
// telephone numbers the preferred one is taken, else the first (of numbers a fax or a pager only when there
// is no other). Cards of groups and pieces that are no card are left out; remarks() tells.
std::shared_ptr<const TableFile> openVCardFile(std::shared_ptr<const EncodedText> text, std::stop_token stop);
} // namespace convenor
