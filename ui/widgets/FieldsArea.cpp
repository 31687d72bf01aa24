#include "ui/widgets/FieldsArea.h"

#include <QLayout>
#include <QResizeEvent>

namespace convenor {
FieldsArea::FieldsArea(QWidget* fields, QWidget* parent) : QScrollArea(parent)
{
    setWidget(fields);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FieldsArea::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), wantedHeight()};
}

QSize FieldsArea::minimumSizeHint() const
{
    constexpr int lines = 3; // a label, its field and a part of the next: one sees that it scrolls
    return {widget()->layout()->minimumSize().width(),
            qMin(wantedHeight(), fontMetrics().lineSpacing() * lines)};
}

int FieldsArea::wantedHeight() const
{
    return widget()->layout()->heightForWidth(qMax(1, viewport()->width()));
}

void FieldsArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool FieldsArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}
} // namespace convenor
