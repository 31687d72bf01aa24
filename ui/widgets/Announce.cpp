#include "ui/widgets/Announce.h"

#include <QAccessible>
#include <QWidget>

namespace convenor {
void announce(QWidget* widget, const QString& text)
{
    widget->setAccessibleName(text); // tells of the new name itself
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
} // namespace convenor
