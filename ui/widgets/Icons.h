// The program's own icons: drawn in one colour, that of the text around them, in light and dark.
#pragma once

#include <QIcon>

namespace convenor {
// The icon ":/icons/<name>.svg". Follows the palette whenever it is painted.
QIcon themedIcon(const QString& name);
} // namespace convenor
