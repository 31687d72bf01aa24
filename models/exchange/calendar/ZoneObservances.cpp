#include "exchange/calendar/ZoneObservances.h"

namespace convenor {
namespace {
ZoneObservance observanceOf(const QTimeZone::OffsetData& data, int offsetBefore)
{
    return {data.atUtc.addSecs(offsetBefore), offsetBefore, data.offsetFromUtc, data.daylightTimeOffset != 0,
            data.abbreviation};
}

// The offset that held before a transition.
int offsetBefore(const QTimeZone& zone, const QDateTime& transition)
{
    return zone.offsetFromUtc(transition.addSecs(-1));
}
} // namespace

QList<ZoneObservance> observancesOf(const QTimeZone& zone, int firstYear, int lastYear)
{
    const QDateTime first = QDate(firstYear, 1, 1).startOfDay(Qt::UTC).addDays(-1);
    const QDateTime last = QDate(lastYear, 12, 31).endOfDay(Qt::UTC).addDays(1);
    QList<ZoneObservance> observances;
    const QTimeZone::OffsetData before = zone.previousTransition(first);
    if (before.atUtc.isValid()) {
        observances << observanceOf(before, offsetBefore(zone, before.atUtc));
    } else { // it never changed
        QTimeZone::OffsetData data = zone.offsetData(first);
        data.atUtc = QDate(1970, 1, 1).startOfDay(Qt::UTC).addSecs(-data.offsetFromUtc);
        observances << observanceOf(data, data.offsetFromUtc);
    }
    for (const QTimeZone::OffsetData& data : zone.transitions(first, last)) {
        if (data.atUtc > first)
            observances << observanceOf(data, offsetBefore(zone, data.atUtc));
    }
    return observances;
}
} // namespace convenor
