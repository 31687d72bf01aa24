#include "ui/helpdesk/MeetingHeader.h"

#include "tables/HelpdeskBoard.h"
#include "ui/widgets/CellPaint.h"
#include "ui/widgets/Theme.h"

#include <QPainter>

namespace convenor {
using namespace cellPaint;

MeetingHeader::MeetingHeader(const HelpdeskBoard& board, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_board(board)
{
    setHighlightSections(true);
    setSectionsClickable(true);
}

QSize MeetingHeader::sizeHint() const
{
    const int height = fontMetrics().height() + QFontMetrics(small(font())).height() +
                       2 * theme::spaced(this, theme::tight) + 2;
    return {QHeaderView::sizeHint().width(), height};
}

void MeetingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section >= m_board.columnCount())
        return;
    const QStringList lines = m_board.headerData(section, Qt::Horizontal).toString().split(u'\n');
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Button));
    painter->setPen(theme::lineColour(palette()));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int padding = theme::spaced(this, theme::normal);
    QRect rest = rect.adjusted(padding, theme::spaced(this, theme::tight), -padding, 0);
    QFont letters = font();
    letters.setBold(true);
    painter->setFont(letters);
    painter->setPen(palette().color(QPalette::ButtonText));
    const auto line = [&](const QString& text) {
        const QFontMetrics metrics = painter->fontMetrics();
        rest.setHeight(metrics.height());
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(oneLine(text), Qt::ElideRight, rest.width()));
        rest.moveTop(rest.bottom() + 1);
    };
    line(lines.value(0));
    painter->setFont(small(font()));
    painter->setPen(theme::mutedText(palette()));
    line(lines.mid(1).join(u' '));
    painter->restore();
}
} // namespace convenor
