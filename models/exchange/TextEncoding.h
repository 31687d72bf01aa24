// In which encoding a text is written, and its letters.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <memory>
#include <stop_token>

namespace convenor {
// The letters of the bytes 0 to 255 of an encoding with one byte a letter; U+FFFD where it has none.
using LetterTable = std::array<char16_t, 256>;

// A text in which the bytes of ASCII stand for nothing but themselves: UTF-8, or one byte a letter. Texts in
// other encodings (UTF-16, Shift_JIS) are kept as UTF-8.
struct EncodedText
{
    QByteArray bytes;
    qsizetype start = 0;        // behind the byte order mark
    QString encoding = {};      // of the file
    bool sure = true;           // the bytes leave no doubt
    QStringList encodings = {}; // the likeliest first, then all others that are known
    bool utf8 = true;
    bool flawed = false; // UTF-8 with letters that are not: those cells are read by `letters`
    bool hasZeros = false;
    std::shared_ptr<const LetterTable> letters = {}; // of an encoding with one byte a letter

    // Puts the letters of a part of the bytes into `cell`; its memory is used again. False when they are not
    // in the encoding of the file.
    bool decode(const char* begin, const char* end, QString& cell) const;
};

// Every encoding by name that people can choose from.
QStringList knownEncodings();

// The text of a file. `encoding` empty: found from the byte order mark, from UTF-8's own rules, from the
// places of zero bytes, and else from the letters: how likely words with those letters are in the languages
// that are written so. Errors: WrongFormat (no such encoding, or the bytes do not fit UTF-16 and its like);
// Cancelled, within 0.1 s.
Result<EncodedText> encodedText(const QByteArray& bytes, const QString& encoding, std::stop_token stop);
} // namespace convenor
