#include "ui/agenda/KindColour.h"

#include "ui/widgets/Theme.h"

#include <QPainter>

namespace convenor {
QColor kindColour(ItemKind kind)
{
    static constexpr QRgb colours[] = {
        0xff5b6b7f, 0xff7a5ea8, 0xff1f6f78, 0xff2f6db5, 0xff2e8b57, 0xff3f8f8f, 0xffc0702b,
        0xffb5483c, 0xffa84f86, 0xff8a6d1d, 0xffb9c1ca, 0xffd1a35b, 0xff4d8a3a, 0xff8b8f96,
    };
    static_assert(std::size(colours) == wordsOf<ItemKind>.size());
    return QColor::fromRgb(colours[std::size_t(kind)]);
}

void paintKindStripe(QPainter* painter, const QPalette& palette, const QRect& stripe, ItemKind kind)
{
    painter->fillRect(stripe, kindColour(kind));
    painter->setPen(theme::mutedText(palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(stripe.adjusted(0, 0, -1, -1));
}
} // namespace convenor
