// Where wall-clock times lie in the world.
#include "domain/Timing.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int minutesOfLocalDay = 1440;

// Qt opens the file of that name in the system's zone folder: a name from a strange file must not lead out of
// it. An empty name would mean the zone of this computer.
bool isZoneName(const QString& name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
               c == u'/' || c == u'_' || c == u'+' || c == u'-';
    };
    return !name.isEmpty() && name.size() <= 64 && !name.startsWith(u'/') &&
           std::all_of(name.cbegin(), name.cend(), isAllowed);
}
} // namespace

bool isKnownZone(const QString& ianaName)
{
    if (!isZoneName(ianaName))
        return false;
    const QByteArray name = ianaName.toLatin1();
    // Qt's list has no old names; opening a zone takes them, and any word besides ("Mars"), which it reads as
    // the abbreviation of a zone like UTC.
    if (QTimeZone::isTimeZoneIdAvailable(name) || name == "GMT")
        return true;
    const QTimeZone zone(name);
    if (!zone.isValid() || name.contains('/'))
        return zone.isValid();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return zone.hasDaylightTime() || zone.offsetFromUtc(now) != 0 || zone.abbreviation(now) != ianaName;
}

ZoneClock::ZoneClock(const QString& zone)
    : m_zone(isKnownZone(zone) ? QTimeZone(zone.toLatin1()) : QTimeZone::utc())
{
}

std::optional<int> ZoneClock::offsetOfDay(QDate date) const
{
    const auto known = m_offsets.constFind(date.toJulianDay());
    if (known != m_offsets.cend())
        return *known;
    // A margin of a day on either side is more than any offset.
    const qint64 midnight = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [this](qint64 milliseconds) {
        return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC));
    };
    constexpr qint64 day = 86'400'000;
    const int before = offsetAt(midnight - day);
    const int at = offsetAt(midnight + day / 2);
    const int after = offsetAt(midnight + 2 * day);
    const auto offset = before == at && at == after ? std::optional(at) : std::nullopt;
    m_offsets.insert(date.toJulianDay(), offset);
    return offset;
}

ZoneClock::Moment ZoneClock::moment(QDate date, int minutes) const
{
    const int days =
        minutes >= 0 ? minutes / minutesOfLocalDay : -((minutesOfLocalDay - 1 - minutes) / minutesOfLocalDay);
    const QDate local = date.addDays(days);
    const qint64 wall =
        local.startOfDay(Qt::UTC).toMSecsSinceEpoch() + (qint64(minutes) - days * minutesOfLocalDay) * 60'000;
    if (const auto offset = offsetOfDay(local))
        return {wall - *offset * 1000LL, LocalTimeKind::Valid};
    const auto known = m_moments.constFind(wall);
    if (known == m_moments.cend())
        return *m_moments.insert(wall, momentNearChange(wall));
    return *known;
}

ZoneClock::Moment ZoneClock::momentNearChange(qint64 wall) const
{
    const auto offsetAt = [this](qint64 milliseconds) {
        return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)) * 1000LL;
    };
    constexpr qint64 day = 86'400'000;
    // The two instants that the offsets on either side give; one, both or neither is real.
    const qint64 before = offsetAt(wall - day);
    const qint64 after = offsetAt(wall + day);
    const bool beforeHolds = offsetAt(wall - before) == before;
    const bool afterHolds = offsetAt(wall - after) == after;
    if (beforeHolds && afterHolds && before != after)
        return {wall - before, LocalTimeKind::Overlap};
    if (beforeHolds)
        return {wall - before, LocalTimeKind::Valid};
    if (afterHolds)
        return {wall - after, LocalTimeKind::Valid};
    const QTimeZone::OffsetData change =
        m_zone.nextTransition(QDateTime::fromMSecsSinceEpoch(wall - after, Qt::UTC));
    const qint64 instant = change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() : wall - before;
    return {instant, LocalTimeKind::Gap};
}

LocalInstant ZoneClock::at(QDate date, int minutes) const
{
    if (!date.isValid())
        return {};
    const Moment found = moment(date, minutes);
    return {QDateTime::fromMSecsSinceEpoch(found.utcMilliseconds, m_zone), found.kind};
}

qint64 ZoneClock::utcMinutes(QDate date, int minutes) const
{
    return date.isValid() ? moment(date, minutes).utcMilliseconds / 60'000 : minutes;
}

bool ZoneClock::isSkipped(QDate date, int minutes) const
{
    return date.isValid() && moment(date, minutes).kind == LocalTimeKind::Gap;
}

QString ZoneClock::abbreviation(QDate date, int minutes) const
{
    if (!date.isValid())
        return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(moment(date, minutes).utcMilliseconds, m_zone);
    const QString name = m_zone.abbreviation(when);
    const bool isWord = !name.isEmpty() && name.front().isLetter();
    if (isWord)
        return name;
    const int offset = m_zone.offsetFromUtc(when) / 60;
    const QString hours = QString::number(std::abs(offset) / 60);
    const QString minutesText =
        offset % 60 ? QStringLiteral(":%1").arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0')) : QString();
    return QStringLiteral("UTC") + (offset < 0 ? u'-' : u'+') + hours + minutesText;
}

LocalInstant localInstant(QDate date, int minutes, const QString& zone)
{
    return ZoneClock(zone).at(date, minutes);
}

QString zoneAbbreviation(QDate date, int minutes, const QString& zone)
{
    return ZoneClock(zone).abbreviation(date, minutes);
}
} // namespace convenor
