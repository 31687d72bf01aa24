// How wide columns are in a text without a layout of ours: the program that opens it does not fit them.
#pragma once

#include "documents/StyleSheet.h"

#include <vector>

namespace convenor {
// The widths of a table's columns, which together are `width` points. Columns that fit their texts are
// measured by the number of letters.
std::vector<double> columnWidths(const DocumentNode& table, double width, const StyleSheet& style);
// The same for what stands side by side in a band.
std::vector<double> bandWidths(const DocumentNode& band, double width, double gutter);
} // namespace convenor
