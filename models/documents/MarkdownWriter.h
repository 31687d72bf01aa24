// The tree to Markdown: text that any editor opens and most wikis take.
#pragma once

#include "documents/Document.h"
#include "domain/Result.h"

class QIODevice;

namespace convenor {
// Writes the document as CommonMark with the tables of GitHub (UTF-8, \n) to an open device. Pictures are
// left out; a table without column titles becomes lines "Label: text"; a row across all columns stands bold
// in the first one. What people typed has every sign escaped that would be markup, and a link is made only of
// http, https and mailto addresses. Error: CannotWrite (detail: the device's reason).
Result<Done> writeMarkdown(const Document& document, QIODevice& device);
} // namespace convenor
