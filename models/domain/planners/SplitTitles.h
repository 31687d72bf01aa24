// Titles of what was split and is joined. For planners only.
#pragma once

#include <QString>
#include <QStringList>

namespace convenor {
// "Reflection (2)" behind "Reflection", "Reflection (3)" behind "Reflection (2)"; empty behind an empty one.
QString titleOfNextPart(const QString& title);
// "A / B"; a title that is there already, or is a part of one that is ("A (2)"), is not said again.
QString joinedTitle(const QStringList& titles);
} // namespace convenor
