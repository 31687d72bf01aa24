#include "ui/widgets/CellPaint.h"

#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace convenor::cellPaint {
QString oneLine(const QString& text)
{
    constexpr qsizetype mostShown = 200; // letters of a text
    return harmlessText(text.left(mostShown).replace(u'\n', u' '));
}

QFont small(const QFont& font)
{
    QFont letters = font;
    letters.setPointSizeF(font.pointSizeF() * 0.85);
    return letters;
}

void chip(QPainter* painter, const QWidget* view, const QStyleOptionViewItem& option, QRect& rest,
          const QString& text)
{
    if (text.isEmpty())
        return;
    const QFont letters = small(option.font);
    const int padding = theme::spaced(view, theme::tight);
    const int width = QFontMetrics(letters).horizontalAdvance(text) + 2 * padding;
    const int height = qMax(rest.height() - 6, QFontMetrics(letters).height());
    QRect chip(rest.right() - width, rest.top(), width, height);
    chip.moveCenter({chip.center().x(), rest.center().y()});
    painter->setFont(letters);
    painter->setPen(theme::mutedText(option.palette));
    painter->setBrush(option.palette.base());
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(chip, Qt::AlignCenter, text);
    rest.setRight(chip.left() - padding);
}

void frame(QPainter* painter, const QStyleOptionViewItem& option, bool isMarked, bool hasKeys)
{
    painter->setBrush(Qt::NoBrush);
    if (isMarked) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 2, Qt::DashLine));
        painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
    } else if (hasKeys) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}
} // namespace convenor::cellPaint
