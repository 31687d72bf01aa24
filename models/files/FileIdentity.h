// Which file a path leads to.
#pragma once

#include <QString>

namespace convenor {
// The same for all names of one file (links of either kind) where the system tells, else for all paths that
// lead to one name. Does not open the file. Empty when it does not exist.
QString fileIdentity(const QString& path);
} // namespace convenor
