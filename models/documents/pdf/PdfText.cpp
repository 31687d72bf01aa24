#include "documents/pdf/PdfText.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace convenor {
namespace {
constexpr char digits[] = "0123456789ABCDEF";
// Lengths beyond this are no places on any paper; a PDF reader need not know larger numbers.
constexpr double farthest = 1e6;
} // namespace

qint64 hundredthsOf(double points)
{
    if (!(std::abs(points) < farthest)) // also what is no number
        points = points > 0 ? farthest : (points < 0 ? -farthest : 0);
    return std::llround(points * 100);
}

PdfText& PdfText::integer(qint64 value)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    m_bytes.append(buffer, end.ptr);
    return *this;
}

PdfText& PdfText::hundredths(qint64 value)
{
    if (value < 0) {
        m_bytes += '-';
        value = -value;
    }
    const qint64 whole = value / 100;
    const int rest = int(value % 100);
    if (whole != 0 || rest == 0)
        integer(whole);
    if (rest != 0) {
        m_bytes += '.';
        m_bytes += digits[rest / 10];
        if (rest % 10 != 0)
            m_bytes += digits[rest % 10];
    }
    return *this;
}

PdfText& PdfText::corners(qint64 left, qint64 bottom, qint64 right, qint64 top)
{
    return hundredths(left).raw(' ').hundredths(bottom).raw(' ').hundredths(right).raw(' ').hundredths(top);
}

PdfText& PdfText::reference(int object)
{
    return integer(object).raw(" 0 R");
}

PdfText& PdfText::text(const QString& value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar unit) {
        return unit.unicode() >= 0x20 && unit.unicode() < 0x7F;
    });
    if (plain)
        return literal(value.toLatin1().toStdString());
    return raw("<FEFF").hexadecimal(value).raw('>');
}

PdfText& PdfText::language(QString code)
{
    return text(code.replace(u'_', u'-'));
}

PdfText& PdfText::literal(std::string_view bytes)
{
    m_bytes += '(';
    for (const char byte : bytes)
        literalByte(byte);
    m_bytes += ')';
    return *this;
}

PdfText& PdfText::hexadecimal(QStringView text)
{
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const char four[] = {digits[unit >> 12], digits[(unit >> 8) & 15], digits[(unit >> 4) & 15],
                             digits[unit & 15]};
        m_bytes.append(four, sizeof four);
    }
    return *this;
}

PdfText& PdfText::date(const QDateTime& date)
{
    const int minutes = date.offsetFromUtc() / 60;
    const QString zone = QStringLiteral("%1%2'%3'")
                             .arg(minutes < 0 ? QChar(u'-') : QChar(u'+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString text = QStringLiteral("D:") + date.toString(QStringLiteral("yyyyMMddHHmmss")) + zone;
    return literal(text.toLatin1().toStdString());
}
} // namespace convenor
