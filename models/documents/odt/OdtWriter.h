// The tree to a text that people go on writing in.
#pragma once

#include "documents/Document.h"
#include "domain/Result.h"

class QIODevice;

namespace convenor {
// Writes the document as an ODF 1.3 text (.odt) to an open device: real headings, tables with header rows and
// spans, lists, links, pictures with their descriptions, the language of every paragraph, the page's size and
// margins, and a foot with the number of the page. The boxes of a sheet follow one another. All text is text;
// a link is made only of http, https and mailto addresses; nothing is loaded from elsewhere. The same
// document makes the same bytes. Error: CannotWrite (detail: the reason).
Result<Done> writeOdt(const Document& document, QIODevice& device);
} // namespace convenor
