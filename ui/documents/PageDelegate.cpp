#include "ui/documents/PageDelegate.h"

#include "ui/documents/PageListModel.h"
#include "ui/widgets/Theme.h"

#include <QListView>
#include <QPainter>

namespace convenor {
namespace {
constexpr int gap = 14; // around a page
}

PageDelegate::PageDelegate(const PageListModel& model, QListView* view)
    : QStyledItemDelegate(view), m_model(model), m_view(view)
{
}

void PageDelegate::setZoom(int percent)
{
    m_zoom = percent;
    m_view->doItemsLayout();
}

void PageDelegate::setSubject(qint64 subject)
{
    m_subject = subject;
    m_view->viewport()->update();
}

double PageDelegate::scale(const Page& page) const
{
    if (m_zoom > 0)
        return m_zoom / 100.0 * m_view->logicalDpiX() / 72.0;
    return qMax(0.1, (m_view->viewport()->width() - 2.0 * gap) / page.size.width());
}

QRectF PageDelegate::pageRect(const QRect& row, const Page& page) const
{
    const QSizeF size = page.size * scale(page);
    const double left = row.left() + qMax<double>(gap, (row.width() - size.width()) / 2);
    return {QPointF(left, row.top() + gap), size};
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Page* page = m_model.page(index.row());
    if (!page)
        return {};
    const QSizeF size = page->size * scale(*page);
    // As wide as the view without being wider: no scroll bar at the fitting zoom.
    const int width = m_zoom > 0 ? qMax(int(size.width()) + 2 * gap, m_view->viewport()->width()) : 1;
    return {width, int(size.height()) + 2 * gap};
}

void PageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Page* page = m_model.page(index.row());
    if (!page)
        return;
    QRect row = option.rect;
    row.setWidth(qMax(row.width(), m_view->viewport()->width()));
    const QRectF place = pageRect(row, *page);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->setPen(theme::lineColour(option.palette));
    painter->setBrush(Qt::white); // paper is white in the dark too
    painter->drawRect(place);
    painter->translate(place.topLeft());
    const double factor = scale(*page);
    painter->scale(factor, factor);
    if (const QRectF region = m_subject ? regionOf(*page, m_subject) : QRectF(); !region.isNull()) {
        QColor mark = option.palette.color(QPalette::Highlight);
        painter->setPen(QPen(mark, 1));
        mark.setAlpha(26);
        painter->setBrush(mark);
        painter->drawRect(region.adjusted(-2, -1, 2, 1));
    }
    m_painter.paint(*painter, *page);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRect(place.adjusted(-2, -2, 2, 2));
    }
}
} // namespace convenor
