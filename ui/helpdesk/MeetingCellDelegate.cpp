#include "ui/helpdesk/MeetingCellDelegate.h"

#include "tables/HelpdeskBoard.h"
#include "ui/widgets/CellPaint.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QTableView>

namespace convenor {
using namespace cellPaint;

namespace {
constexpr int stripe = 6; // pixels

const HelpdeskBoard& boardOf(const QModelIndex& index)
{
    return *static_cast<const HelpdeskBoard*>(index.model());
}
} // namespace

MeetingCellDelegate::MeetingCellDelegate(QTableView* view) : QStyledItemDelegate(view), m_view(view) {}

int MeetingCellDelegate::rowHeight() const
{
    const auto* board = qobject_cast<const HelpdeskBoard*>(m_view->model());
    const int names = board && board->grid().isMatchmaking ? 2 : 1;
    return names * (m_view->fontMetrics().height() + 2) + QFontMetrics(small(m_view->font())).height() +
           theme::spaced(m_view, theme::normal) + theme::spaced(m_view, theme::tight);
}

int MeetingCellDelegate::breakHeight() const
{
    return m_view->fontMetrics().height() + theme::spaced(m_view, theme::normal);
}

void MeetingCellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                                      bool isHatched) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect,
                      selected ? theme::tint(option.palette) : option.palette.color(QPalette::Base));
    if (isHatched)
        painter->fillRect(option.rect, QBrush(theme::lineColour(option.palette), Qt::BDiagPattern));
}

void MeetingCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const MeetingCell& cell = boardOf(index).cellAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (boardOf(index).isBreak(index.row()))
        paintBreak(painter, option, index);
    else if (cell.booking != 0)
        paintMeeting(painter, option, index, cell);
    else {
        paintGround(painter, option, cell.state == MeetingCell::NotThere);
        paintNote(painter, option, index.data().toString());
    }
    frame(painter, option, m_marked != 0 && cell.booking == m_marked,
          m_view->hasFocus() && m_view->currentIndex() == index);
    painter->restore();
}

// Over all columns: the name of the break upon a hatched ground.
void MeetingCellDelegate::paintBreak(QPainter* painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    paintGround(painter, option, true);
    const MeetingRow& row = boardOf(index).grid().rows.at(index.row());
    const QString text = tr("%1 to %2: %3").arg(clockText(row.start), clockText(row.end), oneLine(row.title));
    const int padding = theme::spaced(m_view, theme::normal);
    const QFontMetrics metrics(option.font);
    QRect ground(0, 0, qMin(option.rect.width(), metrics.horizontalAdvance(text) + 2 * padding + 4),
                 metrics.height() + 2);
    ground.moveCenter(option.rect.center());
    painter->fillRect(ground, option.palette.base());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(ground.adjusted(padding, 0, -padding, 0), Qt::AlignCenter,
                      metrics.elidedText(text, Qt::ElideRight, ground.width() - 2 * padding));
}

// "free", or why nobody is received: two lines at most.
void MeetingCellDelegate::paintNote(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QString& text) const
{
    const QFont letters = small(option.font);
    const QFontMetrics metrics(letters);
    const int padding = theme::spaced(m_view, theme::normal);
    const QRect rest = option.rect.adjusted(padding + stripe, 2, -padding, -2);
    const QString shown = oneLine(text);
    const QRect room = metrics.boundingRect(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, shown);
    painter->setFont(letters);
    // Small letters are quiet enough; in the muted colour they would be too faint.
    painter->setPen(option.palette.color(QPalette::Text));
    if (room.height() <= rest.height() && room.width() <= rest.width())
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, shown);
    else
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(shown, Qt::ElideRight, rest.width()));
}

void MeetingCellDelegate::paintMeeting(QPainter* painter, const QStyleOptionViewItem& option,
                                       const QModelIndex& index, const MeetingCell& cell) const
{
    const bool isLive = cell.state == MeetingCell::Taken;
    paintGround(painter, option, cell.state == MeetingCell::NotThere);
    const QColor text = option.palette.color(QPalette::Text);
    if (isLive)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(stripe, option.rect.height())),
                          option.palette.color(QPalette::Highlight));
    const int padding = theme::spaced(m_view, theme::normal);
    const int gap = theme::spaced(m_view, theme::tight);
    QFont bold = option.font;
    bold.setBold(isLive);
    bold.setStrikeOut(!isLive);
    const QFontMetrics metrics(bold);
    QRect first = option.rect.adjusted(padding + stripe, gap, -padding, 0);
    first.setHeight(metrics.height() + 2);
    QRect second = option.rect.adjusted(padding + stripe, 0, -padding, -gap);
    second.setTop(first.bottom() + int(cell.people.size() - 1) * first.height());
    chip(painter, m_view, option, second, index.data(ChipRole).toString());
    const int side = option.fontMetrics.ascent();
    if (cell.isPinned) {
        const QRect pin(first.left(), first.center().y() - side / 2, side, side);
        themedIcon(QStringLiteral("pin")).paint(painter, pin);
        first.setLeft(pin.right() + gap);
    }
    painter->setFont(bold);
    painter->setPen(text);
    for (const QString& name : cell.people) {
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(oneLine(name), Qt::ElideRight, first.width()));
        first.translate(0, first.height());
    }
    QString more = cell.topic.isEmpty() ? cell.organisation : cell.topic;
    if (cell.state == MeetingCell::Free)
        more = tr("free again");
    if (!cell.reason.isEmpty()) {
        const QRect sign(second.left(), second.center().y() - side / 2, side, side);
        themedIcon(QStringLiteral("warning")).paint(painter, sign);
        second.setLeft(sign.right() + gap);
        more = cell.reason;
    }
    painter->setFont(small(option.font));
    painter->setPen(cell.reason.isEmpty() ? theme::mutedText(option.palette) : text);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(oneLine(more), Qt::ElideRight, second.width()));
}
} // namespace convenor
