// How times are printed and typed, and where they lie in the world.
#include "domain/Timing.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr int minutesOfDay = 1440;
// Nothing that people type for a time is longer; longer text is refused before it is looked at.
constexpr qsizetype longestTime = 24;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // QChar::isDigit takes full-width and Arabic digits too
}

// Reads a short text from its head.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at == m_text.size(); }
    qsizetype position() const { return m_at; }
    void spaces()
    {
        while (!atEnd() && (m_text[m_at] == u' ' || m_text[m_at] == QChar::Nbsp))
            ++m_at;
    }
    // One of the characters.
    bool take(QStringView characters)
    {
        if (atEnd() || !characters.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }
    bool takeWord(QStringView word)
    {
        if (!m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive))
            return false;
        m_at += word.size();
        return true;
    }
    struct Number
    {
        int value = 0;
        int digits = 0;
    };
    // At least one and at most `most` digits.
    std::optional<Number> number(int most)
    {
        Number result;
        while (!atEnd() && isDigit(m_text[m_at])) {
            if (++result.digits > most)
                return std::nullopt;
            result.value = result.value * 10 + (m_text[m_at].unicode() - u'0');
            ++m_at;
        }
        return result.digits > 0 ? std::optional(result) : std::nullopt;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

// The part behind "1h": nothing, "30", "30m".
std::optional<int> minutesBehindHours(Scanner& in, int hours)
{
    in.spaces();
    if (in.atEnd())
        return hours * 60;
    const auto minutes = in.number(2);
    if (!minutes || minutes->value > 59)
        return std::nullopt;
    in.spaces();
    if (!in.takeWord(u"min"))
        in.take(u"mM'\u2019\u2032");
    return hours * 60 + minutes->value;
}

// "1.5h": the fraction of an hour in whole minutes.
std::optional<int> decimalHours(Scanner& in, int hours)
{
    const auto fraction = in.number(3);
    if (!fraction)
        return std::nullopt;
    in.spaces();
    if (!in.take(u"hH"))
        return std::nullopt;
    int scale = 1;
    for (int i = 0; i < fraction->digits; ++i)
        scale *= 10;
    return hours * 60 + (fraction->value * 60 + scale / 2) / scale;
}

std::optional<int> readDuration(Scanner& in)
{
    const auto number = in.number(4);
    if (!number)
        return std::nullopt;
    if (in.take(u":")) {
        const auto minutes = in.number(2);
        if (!minutes || minutes->digits != 2 || minutes->value > 59)
            return std::nullopt;
        return number->value * 60 + minutes->value;
    }
    if (in.take(u".,"))
        return decimalHours(in, number->value);
    in.spaces();
    if (in.take(u"hH"))
        return minutesBehindHours(in, number->value);
    if (!in.takeWord(u"min"))
        in.take(u"mM'\u2019\u2032");
    return number->value;
}

// "am" or "pm" behind a time; the hour must be one of a twelve-hour clock.
std::optional<int> withHalfOfDay(Scanner& in, int hour, int minute)
{
    const Scanner before = in;
    in.spaces();
    const bool morning = in.takeWord(u"am");
    if (!morning && !in.takeWord(u"pm")) {
        in = before;
        return hour * 60 + minute;
    }
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return (hour % 12 + (morning ? 0 : 12)) * 60 + minute;
}

enum class ClockForm { Any, WithMinutes };

// A time of day at the scanner's head. WithMinutes takes only 9:15, 9.15, 9h15: at the head of a title, "5-7"
// is no time.
std::optional<int> readClock(Scanner& in, ClockForm form)
{
    const auto number = in.number(4);
    if (!number)
        return std::nullopt;
    int hour = number->value;
    int minute = 0;
    const bool hasHourMark = number->digits <= 2 && in.take(u"hH");
    if (hasHourMark || (number->digits <= 2 && in.take(u":."))) {
        const Scanner before = in;
        const auto behind = in.number(2);
        if (behind && behind->digits == 2)
            minute = behind->value;
        else if (hasHourMark && !behind && form == ClockForm::Any)
            in = before; // "9h"
        else
            return std::nullopt;
    } else if (form == ClockForm::WithMinutes) {
        return std::nullopt;
    } else if (number->digits > 2) {
        hour = number->value / 100;
        minute = number->value % 100;
    }
    if (hour > 47 || minute > 59)
        return std::nullopt;
    return withHalfOfDay(in, hour, minute);
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'\u2212' || (c >= u'\u2010' && c <= u'\u2015');
}

// Qt opens the file of that name in the system's zone folder: a name from a strange file must not lead out of
// it. An empty name would mean the zone of this computer.
bool isZoneName(const QString& name)
{
    const auto isAllowed = [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'/' || c == u'_' ||
               c == u'+' || c == u'-';
    };
    return !name.isEmpty() && name.size() <= 64 && !name.startsWith(u'/') &&
           std::all_of(name.cbegin(), name.cend(), isAllowed);
}
} // namespace

QString clockText(int minutes)
{
    const qint64 size = std::abs(qint64(minutes));
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QStringLiteral("-") : QString())
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> parseMinutes(QStringView text, int current)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestTime)
        return std::nullopt;
    Scanner in(trimmed);
    const bool more = in.take(u"+");
    const bool less = !more && in.take(u"-\u2212");
    in.spaces();
    const std::optional<int> typed = readDuration(in);
    if (!typed || !in.atEnd())
        return std::nullopt;
    const qint64 result = more ? qint64(current) + *typed : less ? qint64(current) - *typed : *typed;
    if (result < 0 || result >= minutesOfDay)
        return std::nullopt;
    return int(result);
}

std::optional<int> parseClock(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestTime)
        return std::nullopt;
    Scanner in(trimmed);
    const std::optional<int> time = readClock(in, ClockForm::Any);
    return in.atEnd() ? time : std::nullopt;
}

std::optional<TimedTitle> parseTimedTitle(const QString& text)
{
    const QStringView whole = QStringView(text).trimmed();
    Scanner in(whole.first(std::min(whole.size(), 2 * longestTime)));
    const std::optional<int> start = readClock(in, ClockForm::WithMinutes);
    if (!start)
        return std::nullopt;
    in.spaces();
    if (in.atEnd() || !isDash(whole[in.position()]))
        return std::nullopt;
    in.take(whole.sliced(in.position(), 1));
    in.spaces();
    std::optional<int> end = readClock(in, ClockForm::WithMinutes);
    if (!end)
        return std::nullopt;
    const QStringView rest = whole.sliced(in.position());
    if (!rest.isEmpty() && !rest.front().isSpace())
        return std::nullopt;
    // "22:00-1:00" runs past midnight; "10:00-9:00" is a slip of the fingers.
    if (*end < *start && *end + minutesOfDay - *start <= minutesOfDay / 2)
        *end += minutesOfDay;
    if (*end <= *start)
        return std::nullopt;
    return TimedTitle{*start, *end, rest.trimmed().toString()};
}

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
    const int days = minutes >= 0 ? minutes / minutesOfDay : -((minutesOfDay - 1 - minutes) / minutesOfDay);
    const QDate local = date.addDays(days);
    const qint64 wall =
        local.startOfDay(Qt::UTC).toMSecsSinceEpoch() + (qint64(minutes) - days * minutesOfDay) * 60'000;
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
