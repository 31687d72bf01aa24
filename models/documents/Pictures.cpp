#include "documents/Pictures.h"

#include <QBuffer>
#include <QImageReader>

namespace convenor {
namespace {
constexpr int largestSide = 6000; // pixels

// The format by the bytes a file begins with; empty for one that is none of ours.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? QByteArray("jpeg") : QByteArray();
}
} // namespace

QImage decodedPicture(const QString& data)
{
    QByteArray bytes = QByteArray::fromBase64(data.toLatin1());
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return reader.read();
}
} // namespace convenor
