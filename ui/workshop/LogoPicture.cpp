#include "ui/workshop/LogoPicture.h"

#include "documents/Pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace convenor {
namespace {
struct LogoPicture
{
    Q_DECLARE_TR_FUNCTIONS(LogoPicture)
};

constexpr qint64 largestFile = 32 * 1024 * 1024;
constexpr qint64 largestStored = 400 * 1024; // bytes that are kept as they are
constexpr int largestSource = 8000;          // pixels; a file of some bytes can claim more than any memory
constexpr int largestSide = 1200;            // pixels: 300 an inch at 10 cm

Error noPicture(const QString& path, const QString& why)
{
    return {ErrorKind::WrongFormat, QFileInfo(path).fileName(), why};
}

QString stored(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, qstrcmp(format, "jpeg") == 0 ? 88 : -1)
               ? QString::fromLatin1(bytes.toBase64())
               : QString();
}

Result<QByteArray> readFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path};
    if (!info.isFile())
        return Error{ErrorKind::NotAFile, path};
    if (info.size() > largestFile)
        return noPicture(path, LogoPicture::tr("it is larger than 32 MB"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, path, file.errorString()};
    return file.readAll();
}
} // namespace

Result<QString> pictureData(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QBuffer buffer;
    buffer.setData(*bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format(); // by what stands in it, not by its name
    if (format != "png" && format != "jpeg")
        return noPicture(path, LogoPicture::tr("it is no picture in PNG or JPEG"));
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSource || size.height() > largestSource)
        return noPicture(path, LogoPicture::tr("its picture is damaged or far too large"));
    const bool large = qMax(size.width(), size.height()) > largestSide;
    QImage image = reader.read();
    if (image.isNull())
        return noPicture(path, LogoPicture::tr("its picture is damaged or far too large"));
    if (!large && bytes->size() <= largestStored)
        return QString::fromLatin1(bytes->toBase64());
    // Pictures of few colours would be dithered, not smoothed.
    image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (large)
        image = image.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QString data = stored(image, format.constData());
    return data.isEmpty() ? Result<QString>(noPicture(path, LogoPicture::tr("its picture is damaged")))
                          : Result<QString>(data);
}

QImage pictureOf(const QString& data)
{
    return decodedPicture(data);
}

QString europeanEmblem()
{
    constexpr double height = 400;
    constexpr double width = 1.5 * height;
    QImage image(int(width), int(height), QImage::Format_RGB32);
    image.fill(QColor(0x00, 0x33, 0x99));
    // From point to point of a star over the second next one: five strokes, filled as a whole.
    QPainterPath star;
    for (int point = 0; point < 5; ++point) {
        const double angle = point * 2 * 2 * std::numbers::pi / 5;
        const QPointF at = QPointF(std::sin(angle), -std::cos(angle)) * height / 18;
        point == 0 ? star.moveTo(at) : star.lineTo(at);
    }
    star.closeSubpath();
    star.setFillRule(Qt::WindingFill);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xff, 0xcc, 0x00));
    for (int hour = 0; hour < 12; ++hour) {
        const double angle = hour * std::numbers::pi / 6;
        const QPointF centre(width / 2 + std::sin(angle) * height / 3,
                             height / 2 - std::cos(angle) * height / 3);
        painter.drawPath(star.translated(centre));
    }
    painter.end();
    return stored(image, "png");
}
} // namespace convenor
