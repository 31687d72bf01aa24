#include "domain/Id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace convenor {
Id ClockIds::next()
{
    static const qint64 epoch = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    // A clock set before 2020 must not make negative ids; max() below then counts on from the last one.
    const qint64 milliseconds =
        qBound<qint64>(0, QDateTime::currentMSecsSinceEpoch() - epoch, (qint64(1) << 41) - 1);
    const qint64 random = QRandomGenerator::global()->bounded(1 << 22);
    m_last = qMax(m_last + 1, (milliseconds << 22) | random);
    return m_last;
}
} // namespace convenor
