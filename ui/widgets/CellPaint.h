// What the delegates of boards paint alike.
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QPalette;
class QRect;
class QStyleOptionViewItem;
class QWidget;

namespace convenor::cellPaint {
// The beginning of a user's text, as one line, its controls as marks.
QString oneLine(const QString& text);
// Letters of what is said besides.
QFont small(const QFont& font);
// A framed word at the right end of `rest`, whose room it takes away. Nothing for an empty text.
void chip(QPainter* painter, const QWidget* view, const QStyleOptionViewItem& option, QRect& rest,
          const QString& text);
// The frame of a cell that something is about to be done with (dashed), or that has the keys.
void frame(QPainter* painter, const QStyleOptionViewItem& option, bool isMarked, bool hasKeys);
} // namespace convenor::cellPaint
