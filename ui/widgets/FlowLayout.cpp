#include "ui/widgets/FlowLayout.h"

#include <QWidget>

namespace convenor {
FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
    // A widget in a flow keeps the height that its width asks for.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    if (parent)
        parent->setSizePolicy(policy);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int x = room.x();
    int y = room.y();
    int rowHeight = 0;
    int first = 0; // of the row
    const auto endRow = [&](int end) {
        // What is lower than its row stands in the middle of it.
        for (int i = first; place && i < end; ++i) {
            QRect at = m_items[i]->geometry();
            at.moveTop(y + (rowHeight - at.height()) / 2);
            if (!m_items[i]->isEmpty())
                m_items[i]->setGeometry(at);
        }
        first = end;
    };
    for (int i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items[i];
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(qMin(size.width(), room.width()));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > room.x() && x + size.width() > room.x() + room.width()) {
            endRow(i);
            x = room.x();
            y += rowHeight + m_gap;
            rowHeight = 0;
        }
        if (place)
            item->setGeometry({QPoint(x, y), size});
        x += size.width() + m_gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    endRow(int(m_items.size()));
    return y + rowHeight - rect.y() + contentsMargins().bottom();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + m_gap;
    }
    return {width, minimumSize().height()};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}
} // namespace convenor
