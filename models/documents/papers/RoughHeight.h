// About how high something will be, before it is laid out: for papers that decide themselves what stands on
// which page, because what was printed once must be divided in the same way ever after.
#pragma once

#include "documents/Document.h"
#include "documents/StyleSheet.h"

#include <span>

namespace convenor {
// The lines that a text takes across `width` points. Rather one too many than one too few, for all scripts
// with words.
int roughLineCount(const QString& text, double points, bool bold, double width);
// The height of blocks below each other, points; the gap above the first included. No sheets and no lists.
double roughHeight(std::span<const DocumentNode> blocks, double width, const StyleSheet& style);
// The height of a row of a table whose columns all have a fixed width and whose cells span none.
double roughHeight(const TableRow& row, const std::vector<TableColumn>& columns, TableLook look,
                   const StyleSheet& style);
} // namespace convenor
