// What stands for the kind of an item beside its two-letter code.
#pragma once

#include "domain/AgendaRecords.h"

#include <QColor>

class QPainter;
class QPalette;
class QRect;

namespace convenor {
// A colour for each kind, the same in light and dark; never without the code beside it.
QColor kindColour(ItemKind kind);
// The stripe in that colour, with an outline.
inline constexpr int kindStripeWidth = 6;
void paintKindStripe(QPainter* painter, const QPalette& palette, const QRect& stripe, ItemKind kind);
} // namespace convenor
