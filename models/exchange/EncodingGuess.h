// The encodings that bytes may be in.
#pragma once

#include "exchange/TextEncoding.h"

#include <optional>

namespace convenor {
struct EncodingGuess
{
    QStringList encodings; // the likeliest first, then all others that are known
    bool sure = false;     // the first one leaves no doubt
    QString marked;        // encoding of the byte order mark, "" without one
    qsizetype markSize = 0;
    qint64 invalidUtf8 = 0; // places that are no UTF-8
    QString fallback = QStringLiteral(
        "windows-1252"); // of words that are not in UTF-8, in a text that is in UTF-8 for the most part
};

// Nothing when it was stopped. Whatever the bytes are, at least one encoding fits them in a way.
std::optional<EncodingGuess> guessEncoding(QByteArrayView bytes, const std::stop_token& stop);

// Of an encoding with one byte a letter; null of others.
std::shared_ptr<const LetterTable> letterTable(const QString& encoding);
} // namespace convenor
