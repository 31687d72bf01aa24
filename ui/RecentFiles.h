// The workshops that were open last.
#pragma once

#include <QStringList>

namespace convenor {
namespace recentFiles {
inline constexpr int most = 8;

// Newest first; files that are gone are left out.
QStringList list();
// Puts a file first.
void add(const QString& path);
void clear();
} // namespace recentFiles
} // namespace convenor
