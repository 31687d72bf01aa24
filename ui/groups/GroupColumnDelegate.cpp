#include "ui/groups/GroupColumnDelegate.h"

#include "tables/GroupListModel.h"
#include "ui/widgets/CellPaint.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QListView>
#include <QPainter>

namespace convenor {
using namespace cellPaint;

GroupColumnDelegate::GroupColumnDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

QSize GroupColumnDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // As wide as the list, whatever its width.
    return {1, option.fontMetrics.height() + theme::spaced(m_view, theme::normal)};
}

// Two arrows in a circle and how many of the group she meets again.
void GroupColumnDelegate::paintAgain(QPainter* painter, const QStyleOptionViewItem& option, QRect& rest,
                                     int people) const
{
    if (people == 0)
        return;
    const QFont letters = small(option.font);
    const QString text = QStringLiteral("×%1").arg(people);
    const int width = QFontMetrics(letters).horizontalAdvance(text);
    painter->setFont(letters);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, text);
    const int side = option.fontMetrics.ascent();
    QRect icon(rest.right() - width - side - 2, 0, side, side);
    icon.moveTop(rest.center().y() - side / 2);
    themedIcon(QStringLiteral("again")).paint(painter, icon);
    rest.setRight(icon.left() - theme::spaced(m_view, theme::tight));
}

void GroupColumnDelegate::paintMarks(QPainter* painter, const QStyleOptionViewItem& option, QRect& rest,
                                     const BoardSeat& seat) const
{
    chip(painter, m_view, option, rest, wishText(seat.wish));
    paintAgain(painter, option, rest, seat.metAgain);
    if (seat.lead)
        chip(painter, m_view, option, rest,
             *seat.lead == GroupLead::Moderator ? tr("Mod.", "short for moderator")
                                                : tr("Rap.", "short for rapporteur"));
    if (seat.isGone)
        chip(painter, m_view, option, rest, QStringLiteral("⚠ ") + tr("gone"));
}

// The name, and behind it what there is room for of country and organisation.
void GroupColumnDelegate::paintName(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rest,
                                    const BoardSeat& seat) const
{
    QFont letters = option.font;
    letters.setBold(seat.lead.has_value());
    letters.setStrikeOut(seat.isGone);
    const QFontMetrics metrics(letters);
    const QString name = metrics.elidedText(oneLine(seat.name), Qt::ElideRight, rest.width());
    painter->setFont(letters);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int gap = theme::spaced(m_view, theme::normal);
    QRect behind = rest.adjusted(metrics.horizontalAdvance(name) + gap, 0, 0, 0);
    QString more = oneLine(seat.country);
    if (!seat.organisation.isEmpty())
        more += (more.isEmpty() ? QString() : QStringLiteral(" · ")) + oneLine(seat.organisation);
    const QFont quiet = small(option.font);
    const QFontMetrics quietMetrics(quiet);
    if (behind.width() < quietMetrics.averageCharWidth() * 3)
        return;
    painter->setFont(quiet);
    painter->setPen(theme::mutedText(option.palette));
    painter->drawText(behind, Qt::AlignLeft | Qt::AlignVCenter,
                      quietMetrics.elidedText(more, Qt::ElideRight, behind.width()));
}

void GroupColumnDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto* model = static_cast<const GroupListModel*>(index.model());
    const BoardSeat& seat = model->seatAt(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect,
                      selected ? theme::tint(option.palette) : option.palette.color(QPalette::Base));
    const int padding = theme::spaced(m_view, theme::tight);
    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    const int side = option.fontMetrics.ascent();
    if (seat.isPinned && !seat.lead) {
        QRect lock(rest.left(), 0, side, side);
        lock.moveTop(rest.center().y() - side / 2);
        themedIcon(QStringLiteral("lock")).paint(painter, lock);
    }
    rest.setLeft(rest.left() + side + padding);
    paintMarks(painter, option, rest, seat);
    paintName(painter, option, rest, seat);
    frame(painter, option, seat.person == m_marked, option.state.testFlag(QStyle::State_HasFocus));
    painter->restore();
}
} // namespace convenor
