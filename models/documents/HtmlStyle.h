// How web pages of documents look.
#pragma once

#include <QString>

namespace convenor {
struct Document;

// The style sheet of the document's page: for the screen and for printing on its sheet of paper, in its
// accent colour. Loads nothing.
QString htmlStyle(const Document& document);
} // namespace convenor
