#include "exchange/mail/HeaderText.h"

#include <QByteArrayList>

#include <algorithm>

namespace convenor {
namespace {
constexpr std::size_t longestPlain = 60; // letters: with the header's name one line of 78
// Bytes of an encoded word, so that the line has 76 letters at most: four of Base64 for three, and the marks.
constexpr qsizetype bytesInSubject = 39;
constexpr qsizetype bytesInName = 42; // behind "From: "

bool isPlain(const std::string& bytes)
{
    return bytes.size() <= longestPlain && bytes.find("=?") == std::string::npos &&
           std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

// Whole characters of at most so many bytes each.
QList<QByteArray> pieces(const QString& text, qsizetype most, bool inThrees)
{
    QList<QByteArray> pieces;
    QByteArray piece;
    qsizetype cut = 0; // where the piece may end
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype units = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray letter = QStringView(text).mid(i, units).toUtf8();
        if (piece.size() + letter.size() > most) {
            if (cut == 0)
                return {};
            pieces.append(piece.left(cut));
            piece.remove(0, cut);
            cut = 0;
        }
        piece += letter;
        if (!inThrees || piece.size() % 3 == 0)
            cut = piece.size();
        i += units - 1;
    }
    return pieces << piece;
}

QByteArray quoted(const QByteArray& bytes)
{
    QByteArray text;
    for (const char c : bytes) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        text += isLetter ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
    }
    return text;
}

// Readers that join words before they decode them (GMime) stop at the padding of Base64, so only the last
// word has any. Where characters cannot be parted so, each byte is written out.
std::string encodedWords(const QString& text, qsizetype most)
{
    QList<QByteArray> words = pieces(text, most, true);
    const bool inThrees = !words.isEmpty();
    if (!inThrees)
        words = pieces(text, most / 3, false);
    for (QByteArray& word : words)
        word = inThrees ? "=?utf-8?B?" + word.toBase64() + "?=" : "=?utf-8?Q?" + quoted(word) + "?=";
    return words.join("\n ").toStdString();
}

// What an atom may hold (RFC 5322, 3.2.3), and blanks between atoms.
bool isAtomText(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(" !#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}
} // namespace

std::string unstructuredText(const QString& text)
{
    const std::string bytes = text.toUtf8().toStdString();
    return isPlain(bytes) ? bytes : encodedWords(text, bytesInSubject);
}

std::string phraseText(const QString& text)
{
    const std::string bytes = text.toUtf8().toStdString();
    if (!isPlain(bytes))
        return encodedWords(text, bytesInName);
    if (std::all_of(bytes.begin(), bytes.end(), isAtomText))
        return bytes;
    std::string quoted = "\"";
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}
} // namespace convenor
