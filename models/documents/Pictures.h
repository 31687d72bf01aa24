// Pictures that stand in the plan.
#pragma once

#include <QImage>
#include <QString>

namespace convenor {
// A PNG or JPEG file in Base64 (Asset::data) as a picture, turned as its camera says; null for anything else.
// The bytes come from a file that somebody may have sent: no other format is tried, because some (SVG) open
// files that they name, and no picture of more than 6,000 pixels a side.
QImage decodedPicture(const QString& data);
} // namespace convenor
