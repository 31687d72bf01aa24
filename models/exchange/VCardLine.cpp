#include "exchange/VCardLine.h"

#include <QStringDecoder>

namespace convenor {
namespace {
// Longer lines hold no text about a person.
constexpr qsizetype longestLine = qsizetype(1) << 20;

struct Parameters
{
    QList<QByteArray> types;
    int preference = 100;
    bool quotedPrintable = false;
    bool base64 = false;
    QByteArray charset;
};

// Splits at a sign that stands outside of double quotes.
QList<QByteArray> splitOutsideQuotes(const QByteArray& text, char separator)
{
    QList<QByteArray> parts{QByteArray()};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            parts.append(QByteArray());
        else
            parts.last().append(c);
    }
    return parts;
}

// Where the value begins: the first colon outside of double quotes, or the first one at all.
qsizetype colonOf(const QByteArray& line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return line.indexOf(':');
}

Parameters parametersOf(const QList<QByteArray>& texts)
{
    Parameters parameters;
    for (const QByteArray& text : texts) {
        const qsizetype sign = text.indexOf('=');
        const QByteArray name = text.left(std::max<qsizetype>(sign, 0)).trimmed().toUpper();
        const QByteArray value = text.mid(sign + 1).trimmed();
        const QByteArray small = value.toLower();
        if (name == "CHARSET") {
            parameters.charset = value;
        } else if (name == "PREF") {
            bool isNumber = false;
            const int rank = value.toInt(&isNumber);
            parameters.preference = isNumber && rank > 0 ? std::min(rank, 100) : parameters.preference;
        } else if (name.isEmpty() || name == "TYPE" || name == "ENCODING") {
            parameters.types += small.split(',');
            parameters.quotedPrintable = parameters.quotedPrintable || small == "quoted-printable";
            parameters.base64 = parameters.base64 || small == "base64" || small == "b";
        }
    }
    if (parameters.types.contains("pref"))
        parameters.preference = std::min(parameters.preference, 50);
    return parameters;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        bytes.append(low >= 0 ? char(high * 16 + low) : text[i]);
        i += low >= 0 ? 2 : 0;
    }
    return bytes;
}

// The parts between semicolons; \n \, \; and \\ mean what stands behind the backslash.
QStringList partsOf(const QString& value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar next = i + 1 < value.size() ? value[i + 1] : QChar();
        if (value[i] == u'\\' && QStringView(u"nN,;:\\").contains(next) && !next.isNull()) {
            parts.last() += next.toLower() == u'n' ? QChar(u'\n') : next;
            ++i;
        } else if (value[i] == u';') {
            parts << QString();
        } else if (value[i] != QChar::Null) {
            parts.last() += value[i];
        }
    }
    return parts;
}
} // namespace

VCardLines::VCardLines(std::shared_ptr<const EncodedText> text) : m_text(std::move(text)), m_at(m_text->start)
{
}

double VCardLines::progress() const
{
    return atEnd() ? 1.0 : double(m_at) / double(m_text->bytes.size());
}

QByteArray VCardLines::physicalLine()
{
    const QByteArray& bytes = m_text->bytes;
    const qsizetype begin = m_at;
    while (m_at < bytes.size() && bytes[m_at] != '\n' && bytes[m_at] != '\r')
        ++m_at;
    const QByteArray line = bytes.mid(begin, std::min(m_at - begin, longestLine));
    if (m_at < bytes.size())
        m_at += bytes[m_at] == '\r' && m_at + 1 < bytes.size() && bytes[m_at + 1] == '\n' ? 2 : 1;
    return line;
}

bool VCardLines::isFolded() const
{
    return !atEnd() && (m_text->bytes[m_at] == ' ' || m_text->bytes[m_at] == '\t');
}

std::optional<VCardLine> VCardLines::next()
{
    QByteArray raw = physicalLine();
    const auto unfold = [&] {
        while (isFolded()) {
            const QByteArray more = physicalLine();
            if (raw.size() < longestLine)
                raw += more.mid(m_oldFolding ? 0 : 1);
        }
    };
    unfold();
    const qsizetype colon = colonOf(raw);
    if (colon <= 0)
        return std::nullopt;
    QList<QByteArray> head = splitOutsideQuotes(raw.left(colon), ';');
    const QByteArray name = head.takeFirst().trimmed();
    VCardLine line;
    line.name = name.mid(name.lastIndexOf('.') + 1).toUpper();
    const Parameters parameters = parametersOf(head);
    if (parameters.base64)
        return std::nullopt;
    QByteArray value = raw.mid(colon + 1);
    if (parameters.quotedPrintable) {
        while (value.endsWith('=') && !atEnd() && value.size() < longestLine) {
            value.chop(1);
            value += physicalLine();
        }
        value = fromQuotedPrintable(value);
    }
    line.types = parameters.types;
    line.preference = parameters.preference;
    QString text;
    QStringDecoder decoder(parameters.charset.constData());
    if (!parameters.charset.isEmpty() && decoder.isValid() && parameters.quotedPrintable)
        text = decoder(value);
    else
        m_text->decode(value.constBegin(), value.constEnd(), text);
    line.parts = partsOf(text);
    return line;
}
} // namespace convenor
