// Which offsets a zone has in some years: what a VTIMEZONE must tell.
#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace convenor {
struct ZoneObservance
{
    QDateTime begins;   // by the clock on the wall before it (as UTC): RFC 5545, 3.6.5
    int offsetFrom = 0; // seconds east of Greenwich, before
    int offsetTo = 0;
    bool isDaylight = false;
    QString name; // "CEST"
};

// The observance in force at the beginning of the first year, and those that begin in the years from first to
// last. At least one.
QList<ZoneObservance> observancesOf(const QTimeZone& zone, int firstYear, int lastYear);
} // namespace convenor
