#include "ui/widgets/Beside.h"

#include <QEvent>
#include <QWidget>

namespace convenor {
Beside::Beside(QWidget* anchor, std::function<void()> place, std::function<void()> gone)
    : QObject(anchor), m_place(std::move(place)), m_gone(std::move(gone))
{
    for (QWidget* widget = anchor; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget())
        widget->installEventFilter(this);
}

bool Beside::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        m_place();
    else if (event->type() == QEvent::Hide)
        m_gone();
    return false;
}

QRect placeBeside(const QWidget* anchor, const QRect& part, const QSize& size)
{
    const QRect area = anchor->window()->rect();
    const QRect at(anchor->mapTo(anchor->window(), part.topLeft()), part.size());
    const QSize fitting(qMin(size.width(), area.width()), size.height());
    const bool below = at.bottom() + fitting.height() < area.bottom() || at.top() < fitting.height();
    const int x = qBound(0, at.left(), qMax(0, area.width() - fitting.width()));
    return {QPoint(x, below ? at.bottom() + 1 : at.top() - fitting.height()), fitting};
}
} // namespace convenor
