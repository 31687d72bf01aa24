#include "ui/palette/PaletteDelegate.h"

#include "tables/PaletteModel.h"
#include "ui/widgets/CellPaint.h"
#include "ui/widgets/Theme.h"

#include <QPainter>

namespace convenor {
QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + theme::spaced(option.widget, theme::normal)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect,
                      isCurrent ? theme::tint(option.palette) : option.palette.color(QPalette::Base));
    const int padding = theme::spaced(option.widget, theme::normal);
    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    cellPaint::chip(painter, option.widget, option, rest, index.data(PaletteModel::KeysRole).toString());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString text = cellPaint::oneLine(index.data().toString());
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width());
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(shown) + 2 * padding);
    QStringList besides{index.data(PaletteModel::KindRole).toString(),
                        cellPaint::oneLine(index.data(PaletteModel::DetailRole).toString())};
    besides.removeAll(QString());
    painter->setPen(theme::mutedText(option.palette));
    painter->setFont(cellPaint::small(option.font));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(besides.join(QStringLiteral("  ·  ")), Qt::ElideRight,
                                                        rest.width()));
    if (isCurrent)
        cellPaint::frame(painter, option, false, true);
    painter->restore();
}
} // namespace convenor
