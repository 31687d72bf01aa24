// The syntax of PDF objects and content, appended to a growing run of bytes.
#pragma once

#include <QDateTime>
#include <QString>

#include <string>
#include <string_view>

namespace convenor {
// A length of a PDF in hundredths of a point: whole numbers, so that relative moves never add up to an error.
qint64 hundredthsOf(double points);

// Bytes of PDF. The numbers are written by hand, because there are millions of them.
class PdfText
{
public:
    const std::string& bytes() const { return m_bytes; }
    std::size_t size() const { return m_bytes.size(); }
    bool empty() const { return m_bytes.empty(); }
    void clear() { m_bytes.clear(); } // keeps what is allocated

    // As it is.
    PdfText& raw(std::string_view text)
    {
        m_bytes += text;
        return *this;
    }
    PdfText& raw(char character)
    {
        m_bytes += character;
        return *this;
    }
    PdfText& integer(qint64 value);
    // A length in points, given in hundredths, as short as it gets: "12.5", "-.07".
    PdfText& hundredths(qint64 value);
    // Four numbers, a blank before each: left, bottom, right, top.
    PdfText& corners(qint64 left, qint64 bottom, qint64 right, qint64 top);
    // A reference to an object: "12 0 R".
    PdfText& reference(int object);
    // A text string for people: a literal in ASCII, else UTF-16.
    PdfText& text(const QString& value);
    // A language's ISO code as PDF has it: "pt-BR".
    PdfText& language(QString code);
    // A literal string of bytes, brackets included.
    PdfText& literal(std::string_view bytes);
    // One byte within a literal string.
    PdfText& literalByte(char byte)
    {
        if (byte == '(' || byte == ')' || byte == '\\') {
            m_bytes += '\\';
            m_bytes += byte;
        } else if (byte == '\r') { // would be read as a line feed
            m_bytes += "\\r";
        } else {
            m_bytes += byte;
        }
        return *this;
    }
    // UTF-16, high byte first, as hexadecimal digits without brackets.
    PdfText& hexadecimal(QStringView text);
    // A date string, with the zone's offset. `date` is valid.
    PdfText& date(const QDateTime& date);

private:
    std::string m_bytes;
};
} // namespace convenor
