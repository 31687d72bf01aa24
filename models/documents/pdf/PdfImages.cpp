#include "documents/pdf/PdfImages.h"

#include <QCryptographicHash>

#include <array>

namespace convenor {
namespace {
// The lines of a picture without the padding that QImage puts behind each.
std::string rowsOf(const QImage& image, qsizetype bytesInRow)
{
    std::string rows;
    rows.reserve(std::size_t(bytesInRow * image.height()));
    for (int y = 0; y < image.height(); ++y)
        rows.append(reinterpret_cast<const char*>(image.constScanLine(y)), std::size_t(bytesInRow));
    return rows;
}

// Each line told by its differences from the dots to the left or above, whichever are smaller (PNG's filters
// 0 to 2): photographs then take two thirds of the room.
std::string predicted(const std::string& rows, int bytesInRow, int bytesInDot)
{
    std::string result;
    result.reserve(rows.size() + rows.size() / std::size_t(bytesInRow));
    std::string above(std::size_t(bytesInRow), '\0');
    std::array<std::string, 3> tries;
    for (std::size_t at = 0; at < rows.size(); at += std::size_t(bytesInRow)) {
        const std::string row = rows.substr(at, std::size_t(bytesInRow));
        std::array<int, 3> costs = {};
        tries.fill(row);
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i >= std::size_t(bytesInDot))
                tries[1][i] = char(row[i] - row[i - std::size_t(bytesInDot)]);
            tries[2][i] = char(row[i] - above[i]);
            for (std::size_t k = 0; k < tries.size(); ++k)
                costs[k] += std::abs(int(static_cast<signed char>(tries[k][i])));
        }
        const auto best = std::min_element(costs.begin(), costs.end()) - costs.begin();
        result += char(best);
        result += tries[std::size_t(best)];
        above = row;
    }
    return result;
}

void writeDots(PdfFile& file, int object, const QImage& image, int channels, std::string_view more)
{
    const int bytesInRow = image.width() * channels;
    PdfText dictionary;
    dictionary.raw("/Type/XObject/Subtype/Image/Width ").integer(image.width());
    dictionary.raw("/Height ").integer(image.height()).raw("/BitsPerComponent 8/ColorSpace/");
    dictionary.raw(channels == 1 ? "DeviceGray" : "DeviceRGB").raw(more);
    dictionary.raw("/DecodeParms<</Predictor 15/Colors ").integer(channels);
    dictionary.raw("/Columns ").integer(image.width()).raw(">>");
    const std::string rows = predicted(rowsOf(image, bytesInRow), bytesInRow, channels);
    file.stream(object, dictionary.bytes(), rows, Compression::Small);
}

// Two colours: a bit a dot; black and white without a table of colours.
void writeBits(PdfFile& file, int object, const QImage& image)
{
    const QImage bits = image.convertToFormat(QImage::Format_Mono);
    PdfText dictionary;
    dictionary.raw("/Type/XObject/Subtype/Image/Width ").integer(bits.width());
    dictionary.raw("/Height ").integer(bits.height()).raw("/BitsPerComponent 1");
    const QRgb zero = bits.color(0) & RGB_MASK;
    const QRgb one = bits.color(1) & RGB_MASK;
    if (zero == 0 && one == RGB_MASK) {
        dictionary.raw("/ColorSpace/DeviceGray");
    } else if (zero == RGB_MASK && one == 0) {
        dictionary.raw("/ColorSpace/DeviceGray/Decode[1 0]");
    } else {
        const QString table =
            QStringLiteral("%1%2").arg(zero, 6, 16, QChar(u'0')).arg(one, 6, 16, QChar(u'0'));
        dictionary.raw("/ColorSpace[/Indexed/DeviceRGB 1<").raw(table.toStdString()).raw(">]");
    }
    file.stream(object, dictionary.bytes(), rowsOf(bits, (bits.width() + 7) / 8), Compression::Small);
}
} // namespace

int PdfImages::object(const QImage& image)
{
    if (image.isNull())
        return 0;
    if (const auto known = m_known.constFind(image.cacheKey()); known != m_known.constEnd())
        return *known;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const int number : {image.width(), image.height(), int(image.format())})
        hash.addData(QByteArray::number(number) + ' ');
    for (const QRgb colour : image.colorTable())
        hash.addData(QByteArray::number(colour) + ' ');
    const std::string rows = rowsOf(image, (qsizetype(image.width()) * image.depth() + 7) / 8);
    hash.addData(QByteArrayView(rows.data(), qsizetype(rows.size())));
    int& written = m_written[hash.result()];
    if (written == 0)
        written = write(image);
    m_known.insert(image.cacheKey(), written);
    return written;
}

int PdfImages::write(const QImage& image)
{
    const int object = m_file.reserve();
    if (image.depth() == 1 && !image.hasAlphaChannel()) {
        writeBits(m_file, object, image);
        return object;
    }
    PdfText more;
    if (image.hasAlphaChannel()) {
        QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
        alpha.reinterpretAsFormat(QImage::Format_Grayscale8);
        const int mask = m_file.reserve();
        writeDots(m_file, mask, alpha, 1, {});
        more.raw("/SMask ").reference(mask);
    }
    // By way of a format that is not multiplied by its alpha.
    const QImage plain = image.convertToFormat(QImage::Format_RGBA8888);
    const bool grey = plain.allGray();
    writeDots(m_file, object, plain.convertToFormat(grey ? QImage::Format_Grayscale8 : QImage::Format_RGB888),
              grey ? 1 : 3, more.bytes());
    return object;
}
} // namespace convenor
