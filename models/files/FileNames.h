// File names made of what people typed.
#pragma once

#include <QString>

namespace convenor {
// A harmless file name (no folder part) made of user text, with the ending (".pdf", or ""): no separators, no
// characters or names that Windows reserves, no control, bidirectional or invisible characters, no leading or
// trailing dots or spaces, at most 200 bytes of UTF-8, never empty (`fallback` stands in, which must be
// harmless itself).
QString safeFileName(QStringView text, QStringView ending, QStringView fallback = u"untitled");
} // namespace convenor
