// The times of an agenda by the clock of the event and, where the workshop has one, by that of a second zone.
#pragma once

#include "documents/papers/PaperContext.h"

#include <optional>

namespace convenor {
// For one thread. The context must outlive it.
class PaperClock
{
public:
    explicit PaperClock(const PaperContext& context);

    // The workshop names a second zone that is known and another one than its own.
    bool hasSecond() const { return m_second.has_value(); }
    // "10:15 – 11:00 EET"; both names when the clocks change in between; the weekday in front where the
    // second zone has another date by then: "Sat 00:15 – 01:00 EET". Empty without a second zone.
    QString secondRange(QDate date, int start, int end) const;
    // The same of one moment: "10:15 EET".
    QString secondTime(QDate date, int minutes) const;
    // What the columns are headed by: "CET", "CET / CEST" on a day on which the clocks change.
    QString name(Id day) const;
    // "EET · Sofia".
    QString secondName(Id day) const;
    // Both zones in full, for all days of the paper: "CET (Europe/Brussels)", "EET (Europe/Sofia)". Empty
    // when there is none.
    QString fullName() const;
    QString secondFullName() const;

private:
    // "Sat 00:15": the weekday when it is another date than that of the event's own clock.
    QString clockOf(const QDateTime& at, QDate own) const;
    QString namesOf(const QList<Id>& days, bool second) const;

    const PaperContext& m_context;
    ZoneClock m_clock;
    std::optional<QTimeZone> m_second;
};
} // namespace convenor
