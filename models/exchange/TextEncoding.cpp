#include "exchange/TextEncoding.h"

#include "exchange/EncodingGuess.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace convenor {
namespace {
constexpr qsizetype pieceSize = qsizetype(1) << 20; // between looks at the stop token

Error wrong(const char* why, const QString& name)
{
    return {ErrorKind::WrongFormat, {}, QCoreApplication::translate("TableFile", why).arg(name)};
}

// UTF-16, Shift_JIS and their like, as UTF-8.
Result<QByteArray> asUtf8(QByteArrayView bytes, const QString& name, const std::stop_token& stop)
{
    QStringDecoder decoder(name.toLatin1().constData());
    QByteArray utf8;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        if (stop.stop_requested())
            return Error{ErrorKind::Cancelled};
        const QString piece = decoder(bytes.sliced(at, std::min(pieceSize, bytes.size() - at)));
        utf8 += piece.toUtf8();
    }
    return utf8;
}

bool isUnicodeOfTwoOrFour(const QString& name)
{
    return name.startsWith(QLatin1String("UTF-16")) || name.startsWith(QLatin1String("UTF-32"));
}

// Texts whose lines end with none of CR and LF, but with a sign that few programs write.
void replaceRareLineEnds(EncodedText& text)
{
    // Larger ones are no lists, and would be walked through in vain.
    if (text.bytes.size() > 16 * pieceSize || text.bytes.contains('\n') || text.bytes.contains('\r'))
        return;
    if (text.utf8) {
        text.bytes.replace("\xE2\x80\xA8", "\n"); // line separator
        text.bytes.replace("\xC2\x85", "\n");     // next line
    }
    text.bytes.replace('\v', '\n');
    text.bytes.replace('\x1E', '\n'); // record separator of ASCII
}
} // namespace

bool EncodedText::decode(const char* begin, const char* end, QString& cell) const
{
    const qsizetype size = end - begin;
    cell.resize(size);
    if (size == 0)
        return true;
    char16_t* const out = reinterpret_cast<char16_t*>(cell.data());
    unsigned char high = 0;
    for (qsizetype i = 0; i < size; ++i) {
        high |= uchar(begin[i]);
        out[i] = uchar(begin[i]);
    }
    if (high < 0x80)
        return true;
    const QUtf8StringView view(begin, size);
    if (utf8 && (!flawed || view.isValidUtf8())) {
        cell = view.toString();
        return true;
    }
    for (qsizetype i = 0; i < size; ++i)
        out[i] = (*letters)[uchar(begin[i])];
    return !utf8;
}

Result<EncodedText> encodedText(const QByteArray& bytes, const QString& encoding, std::stop_token stop)
{
    const std::optional<EncodingGuess> guess = guessEncoding(bytes, stop);
    if (!guess)
        return Error{ErrorKind::Cancelled};
    EncodedText text;
    text.encodings = guess->encodings;
    text.encoding = encoding.isEmpty() ? guess->encodings.constFirst() : encoding;
    text.sure = !encoding.isEmpty() || guess->sure;
    // A mark belongs to its encoding: whoever chooses another one gets to see it.
    const bool marked = text.encoding == guess->marked;
    const QByteArrayView body = QByteArrayView(bytes).sliced(marked ? guess->markSize : 0);
    text.utf8 = text.encoding == QLatin1String("UTF-8");
    if (text.utf8) {
        text.bytes = bytes;
        text.start = marked ? guess->markSize : 0;
        text.flawed = guess->invalidUtf8 > 0;
        text.letters = letterTable(guess->fallback);
    } else if (std::shared_ptr<const LetterTable> letters = letterTable(text.encoding)) {
        text.bytes = bytes;
        text.letters = std::move(letters);
    } else if (QStringDecoder(text.encoding.toLatin1().constData()).isValid()) {
        if (isUnicodeOfTwoOrFour(text.encoding) && body.size() < 2)
            return wrong(QT_TRANSLATE_NOOP("TableFile", "it is no text in %1"), text.encoding);
        Result<QByteArray> utf8 = asUtf8(body, text.encoding, stop);
        if (!utf8)
            return utf8.error();
        text.bytes = std::move(*utf8);
        text.utf8 = true;
    } else {
        return wrong(QT_TRANSLATE_NOOP("TableFile", "the encoding %1 is not known here"), text.encoding);
    }
    replaceRareLineEnds(text);
    while (text.bytes.size() > text.start && text.bytes.endsWith('\x1A')) // the end of a text under DOS
        text.bytes.chop(1);
    text.hasZeros = text.bytes.contains('\0');
    return text;
}
} // namespace convenor
