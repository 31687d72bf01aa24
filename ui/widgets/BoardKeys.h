// Keys that are commands on a board and nowhere else.
#pragma once

#include <QList>

class QAction;
class QKeyEvent;

namespace convenor {
// Does the first enabled action that has the pressed keys; true when there was one. A letter of a keyboard of
// another alphabet is the Latin one in its place (Л is L), the keypad's Enter is Enter, its figures are
// figures, and signs may need Shift.
bool runActionOf(const QList<QAction*>& actions, const QKeyEvent* event);
} // namespace convenor
