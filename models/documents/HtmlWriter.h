// The tree to a web page.
#pragma once

#include "documents/Document.h"
#include "domain/Result.h"

class QIODevice;

namespace convenor {
// Writes the document as one complete HTML5 page (UTF-8) to an open device: language and title set, headings
// and tables marked up for screen readers, pictures inside, nothing loaded from elsewhere. All text is
// escaped, and a link is made only of http, https and mailto addresses. Error: CannotWrite (detail: the
// device's reason).
Result<Done> writeHtml(const Document& document, QIODevice& device);
} // namespace convenor
