#include "ui/agenda/AgendaDelegate.h"

#include "domain/AgendaRecords.h"
#include "tables/AgendaModel.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/agenda/KindColour.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace convenor {
namespace {
bool isGroup(const QModelIndex& index)
{
    const auto kind = static_cast<ItemKind>(index.data(KindRole).toInt());
    return kind == ItemKind::Part || kind == ItemKind::Parallel;
}
} // namespace

AgendaDelegate::AgendaDelegate(AgendaGrid* grid) : GridDelegate(grid) {}

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const bool blank = index.data(IdRole).toLongLong() == 0;
    switch (index.column()) {
    case AgendaModel::StripeColumn:
        if (!blank)
            return paintStripe(painter, option, index);
        break;
    case AgendaModel::PinColumn:
        return paintPin(painter, option, index);
    case AgendaModel::TitleColumn:
        return paintTitle(painter, option, index);
    case AgendaModel::StartColumn:
    case AgendaModel::EndColumn: {
        // What follows from other times is quieter than what somebody typed.
        QStyleOptionViewItem quiet = option;
        const bool follows =
            index.column() == AgendaModel::EndColumn || index.data(FloatingTimeRole).toBool();
        if (follows)
            quiet.palette.setColor(QPalette::Text, theme::mutedText(option.palette));
        return GridDelegate::paint(painter, quiet, index);
    }
    default:
        break;
    }
    GridDelegate::paint(painter, option, index);
}

// The ground of a cell; true when it is that of a selected one.
bool AgendaDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected) && showsSelection();
    painter->fillRect(option.rect, selected ? option.palette.highlight() : option.palette.base());
    return selected;
}

void AgendaDelegate::paintStripe(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const auto kind = static_cast<ItemKind>(index.data(KindRole).toInt());
    const bool selected = paintGround(painter, option);
    painter->save();
    const QRect stripe(option.rect.left() + 3, option.rect.top() + 1, kindStripeWidth,
                       option.rect.height() - 2);
    paintKindStripe(painter, option.palette, stripe, kind);
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.82);
    painter->setFont(small);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                             : theme::mutedText(option.palette));
    painter->drawText(option.rect.adjusted(kindStripeWidth + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(CodeRole).toString());
    if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        const int side = std::min(option.rect.height() - 6, option.fontMetrics.height());
        QRect place(0, 0, side, side);
        place.moveCenter(option.rect.center());
        place.moveRight(option.rect.right() - 3);
        themedIcon(QString::fromLatin1(word(Severity(severity.toInt()))))
            .paint(painter, place, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    }
    painter->restore();
    paintCurrent(painter, option, index);
}

void AgendaDelegate::paintPin(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyleOptionViewItem empty = option;
    paintGround(painter, option);
    if (index.data(PinnedRole).toBool()) {
        const int side = std::min(option.rect.height() - 6, theme::spaced(view(), theme::iconSize) - 2);
        QRect place(0, 0, side, side);
        place.moveCenter(option.rect.center());
        themedIcon(QStringLiteral("pin")).paint(painter, place);
    }
    paintCurrent(painter, empty, index);
}

int AgendaDelegate::paintChip(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const QString text = index.data(ChipRole).toString();
    if (text.isEmpty())
        return 0;
    const bool problem = index.data(ChipIsProblemRole).toBool();
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.85);
    const QFontMetrics metrics(small);
    const int padding = theme::spaced(view(), theme::tight);
    // The title keeps at least half of the cell; a chip that must be shortened is read whole in the problems
    // below.
    const QString whole = (problem ? QStringLiteral("⚠ ") : QString()) + text;
    const int most = option.rect.width() / 2 - 3 * padding;
    const QString shown = metrics.elidedText(whole, Qt::ElideRight, most);
    const int width = metrics.horizontalAdvance(shown) + 3 * padding;
    const QRect chip(option.rect.right() - width - padding, option.rect.top() + 3, width,
                     option.rect.height() - 6);
    const QColor colour =
        problem ? theme::severityColour(option.palette, 0) : theme::mutedText(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(option.palette.base());
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(small);
    painter->drawText(chip, Qt::AlignCenter, shown);
    painter->restore();
    return width + 2 * padding;
}

void AgendaDelegate::paintTitle(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    QStyleOptionViewItem title = option;
    const int step = theme::spaced(view(), theme::wide) + theme::tight;
    const int indent = std::min(index.data(DepthRole).toInt(), 6) * step;
    paintGround(painter, option);
    const int chip = paintChip(painter, option, index);
    title.rect.adjust(indent, 0, -chip, 0);
    if (isGroup(index) && index.data(IdRole).toLongLong() != 0)
        title.font.setBold(true);
    GridDelegate::paint(painter, title, index);
}

// A click on the pin pins.
bool AgendaDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    if (index.column() != AgendaModel::PinColumn)
        return GridDelegate::editorEvent(event, model, option, index);
    const bool click = event->type() == QEvent::MouseButtonRelease &&
                       static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool space =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!click && !space)
        return false;
    return model->setData(index, Qt::Checked, Qt::CheckStateRole);
}
} // namespace convenor
