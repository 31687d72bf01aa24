#include "documents/papers/QrPicture.h"

#include <qrcodegen/qrcodegen.hpp>

#include <vector>

namespace convenor {
namespace {
constexpr int quietZone = 4;    // modules
constexpr int modulePixels = 4; // with one, a viewer that enlarges pictures smoothly makes a blur of it
constexpr int version = 2;      // 25 modules: what 19 digits need, and large ones
constexpr char head[] = "convenor:person/";
} // namespace

QString personCode(Id person)
{
    return QLatin1String(head) + QString::number(person);
}

// The digits as digits take a third of the room that they would take as letters.
QImage personQr(Id person)
{
    using qrcodegen::QrCode;
    using qrcodegen::QrSegment;
    const std::vector<std::uint8_t> letters(std::begin(head), std::end(head) - 1);
    const QByteArray digits = QByteArray::number(person);
    const std::vector<QrSegment> segments{QrSegment::makeBytes(letters),
                                          QrSegment::makeNumeric(digits.constData())};
    const QrCode code = QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM, version, version);
    const int size = code.getSize();
    const int side = (size + 2 * quietZone) * modulePixels;
    QImage picture(side, side, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    picture.fill(0);
    for (int y = 0; y < size * modulePixels; ++y) {
        uchar* line = picture.scanLine(y + quietZone * modulePixels);
        for (int x = 0; x < size * modulePixels; ++x) {
            const int at = x + quietZone * modulePixels;
            if (code.getModule(x / modulePixels, y / modulePixels))
                line[at / 8] = uchar(line[at / 8] | 0x80 >> at % 8); // most significant bit first
        }
    }
    return picture;
}
} // namespace convenor
