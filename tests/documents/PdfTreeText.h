// The text of a PDF's pages by its marks: internal to PdfTree.
#pragma once

#include "documents/PdfTree.h"

#include <QHash>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace convenor::testing {
// From (page, number of the marked content) to what it says.
using MarkedTexts = QHash<std::pair<int, int>, QString>;

// Reads the content of one page; artifacts and faults go to the tree.
void readContent(QPDFObjectHandle page, int number, MarkedTexts& texts, PdfTree& tree);

QString textOf(QPDFObjectHandle string);
} // namespace convenor::testing
