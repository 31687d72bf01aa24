// Texts in the headers of a letter (RFC 5322 and 2047). Internal to this folder.
#pragma once

#include <QString>

#include <string>

namespace convenor {
// A text without control characters as the value of a header such as Subject: as it is when it is short ASCII
// that nobody could take for something encoded, else as encoded words of at most 75 octets, a line each.
// Lines but the last end with "\n ".
std::string unstructuredText(const QString& text);
// The same for the name before an address, in quotes where it needs them.
std::string phraseText(const QString& text);
} // namespace convenor
