#include "ui/agenda/DayGridHeaders.h"

#include "tables/DayGridModel.h"
#include "ui/widgets/CellPaint.h"
#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QPaintEvent>

namespace convenor {
using namespace cellPaint;

namespace {
constexpr int labelledMinutes = 30;
}

DayGridRooms::DayGridRooms(const DayGridModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setAccessibleName(tr("Rooms"));
}

QSize DayGridRooms::sizeHint() const
{
    const int height = fontMetrics().height() + QFontMetrics(small(font())).height() +
                       2 * theme::spaced(this, theme::tight) + 2;
    return {QHeaderView::sizeHint().width(), height};
}

void DayGridRooms::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Button));
    const QList<DayGridColumn>& columns = m_model.grid().columns;
    for (int first = 0; first < columns.size();) {
        int behind = first + 1;
        while (behind < columns.size() && columns[behind].kind == columns[first].kind &&
               columns[behind].room == columns[first].room)
            ++behind;
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(behind - 1) + sectionSize(behind - 1);
        const QRect area(left, 0, right - left, height());
        if (area.intersects(event->rect()))
            paintRoom(painter, area, first);
        first = behind;
    }
}

// The name, its size below.
void DayGridRooms::paintRoom(QPainter& painter, const QRect& area, int column) const
{
    const DayGridColumn& record = m_model.grid().columns[column];
    painter.setPen(theme::lineColour(palette()));
    painter.drawLine(area.topRight(), area.bottomRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const int padding = theme::spaced(this, theme::tight);
    // Strips of sessions say themselves what they are; a name has no room above them.
    if (record.kind == DayGridColumn::Sessions)
        return;
    QRect rest = area.adjusted(padding, padding, -padding, 0);
    QFont letters = font();
    letters.setBold(true);
    painter.setFont(letters);
    painter.setPen(palette().color(QPalette::ButtonText));
    rest.setHeight(painter.fontMetrics().height());
    painter.drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(oneLine(m_model.columnName(column)), Qt::ElideRight, rest.width()));
    QStringList notes;
    const int places = record.capacity.value_or(0);
    const int hidden = record.hidden;
    if (record.capacity)
        notes << tr("%n places", nullptr, places);
    if (hidden > 0)
        notes << tr("%n more in the list", nullptr, hidden);
    painter.setFont(small(font()));
    painter.setPen(theme::mutedText(palette()));
    rest.moveTop(rest.bottom() + 1);
    painter.drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(notes.join(QStringLiteral(" · ")), Qt::ElideRight, rest.width()));
}

DayGridTimes::DayGridTimes(const DayGridModel& model, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model)
{
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setAccessibleName(tr("Times"));
}

QSize DayGridTimes::sizeHint() const
{
    QFont letters = font();
    letters.setBold(true);
    const int width = QFontMetrics(letters).horizontalAdvance(QStringLiteral("00:00")) +
                      2 * theme::spaced(this, theme::tight);
    return {width, QHeaderView::sizeHint().height()};
}

void DayGridTimes::setCurrentRow(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    viewport()->update();
}

void DayGridTimes::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Button));
    const int height = fontMetrics().height();
    const int padding = theme::spaced(this, theme::tight);
    const QRect current = m_current < 0 || m_current >= count()
                              ? QRect()
                              : QRect(0, sectionViewportPosition(m_current), width(), height);
    const auto label = [&](int row, bool isBold) {
        const QRect area(0, sectionViewportPosition(row), width() - padding, height);
        QFont letters = font();
        letters.setBold(isBold);
        painter.setFont(letters);
        painter.setPen(palette().color(QPalette::ButtonText));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, clockText(m_model.grid().minuteAt(row)));
    };
    for (int row = 0; row < count(); ++row) {
        const int minute = m_model.grid().minuteAt(row);
        const int top = sectionViewportPosition(row);
        if (minute % labelledMinutes != 0 || top + height < event->rect().top() ||
            top > event->rect().bottom())
            continue;
        painter.setPen(theme::lineColour(palette()));
        painter.drawLine(0, top, width(), top);
        if (!QRect(0, top, width(), height).intersects(current))
            label(row, false);
    }
    if (!current.isNull())
        label(m_current, true);
    painter.setPen(theme::lineColour(palette()));
    painter.drawLine(width() - 1, event->rect().top(), width() - 1, event->rect().bottom());
}
} // namespace convenor
