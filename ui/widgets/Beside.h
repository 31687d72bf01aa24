// Keeps something that floats over the window beside the widget it belongs to.
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace convenor {
// Watches a widget and everything it lies in: calls `place` when any of them moves or changes its size, and
// `gone` when one is hidden.
class Beside : public QObject
{
    Q_OBJECT

public:
    Beside(QWidget* anchor, std::function<void()> place, std::function<void()> gone);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_place;
    std::function<void()> m_gone;
};

// Where a widget of `size` goes in the window of `anchor`: below `part` of it (above where there is no room),
// inside the window. In the window's coordinates.
QRect placeBeside(const QWidget* anchor, const QRect& part, const QSize& size);
} // namespace convenor
