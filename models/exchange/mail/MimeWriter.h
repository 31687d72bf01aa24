// The message itself, by GMime: bytes in, bytes out. Internal to this folder; kept apart because GLib's
// headers and Qt's do not stand together. The headers come encoded (HeaderText): GMime 3.2 writes what looks
// like an encoded word, and folds long names, in ways that its own reader does not undo.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace convenor::mime {
struct Part
{
    std::string type;    // "application"
    std::string subtype; // "pdf"
    std::vector<std::pair<std::string, std::string>> parameters;
    std::string fileName; // UTF-8, no control characters
    std::string content;  // bytes
};
struct Message
{
    // Names and values; a value is ASCII, encoded and folded: each line but the last ends with "\n ".
    std::vector<std::pair<std::string, std::string>> headers;
    std::string language; // empty: not said
    std::string text;     // UTF-8
    std::string boundary; // stands in no part
    std::vector<Part> parts;
};

// The message, lines ended by CR LF; empty when memory or GMime fails.
std::string written(const Message& message);
} // namespace convenor::mime
