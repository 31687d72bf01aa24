#include "ui/widgets/Aside.h"

#include <QCoreApplication>

namespace convenor {
void Aside::finish()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}
} // namespace convenor
