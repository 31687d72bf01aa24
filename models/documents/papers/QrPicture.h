// What a camera at the door reads off a badge.
#pragma once

#include "domain/Id.h"

#include <QImage>
#include <QString>

namespace convenor {
// "convenor:person/123": what the code of a person says.
QString personCode(Id person);
// The code as a picture of one bit a pixel: 33 modules square for every id, four pixels a module, with the
// four white modules around it that a reader needs. To be shown at 20 mm or more, so that it reads at 150
// dpi.
QImage personQr(Id person);
} // namespace convenor
