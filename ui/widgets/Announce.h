// What a screen reader is told without moving the focus.
#pragma once

#include <QString>

class QWidget;

namespace convenor {
// Makes the accessible name of the widget `text` and tells screen readers that it has something to say.
void announce(QWidget* widget, const QString& text);
} // namespace convenor
