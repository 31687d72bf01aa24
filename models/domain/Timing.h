// When everything on the agenda happens (DESIGN, section 4). Minutes are minutes from local midnight of the
// Day and may exceed 1440.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/Plan.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QTimeZone>

namespace convenor {
// Where one item lies.
struct ItemTime
{
    Id item = 0;
    Id day = 0;
    Id parent = 0;
    int depth = 0; // 0 at the top of the day
    int start = 0; // minutes
    int end = 0;   // start + length
    // Minutes between the end of what comes before it (in a lane or at the head of a part: the start of what
    // it stands in) and its start, its own buffer included: other than its buffer only in front of a pin;
    // negative when what comes before it runs over its pin.
    int gapBefore = 0;
    // The latest start that lets everything behind it, up to the next pin or must-end-at, begin in time;
    // nothing behind it sets a limit when empty.
    std::optional<int> latestStart = {};
    // Its length is that of its children, not its own minutes.
    bool hasChildren = false;

    int minutes() const { return end - start; }
    bool operator==(const ItemTime&) const = default;
};

// A day's times.
struct DayTime
{
    Id day = 0;
    int opens = 0;
    int ends = 0; // the latest end of an item; opens when there is none
    std::optional<int> mustEndAt = {};
    QList<Id> roots; // items at the top of the day in order

    // Minutes by which the day runs over; 0 when it does not.
    int over() const { return mustEndAt && ends > *mustEndAt ? ends - *mustEndAt : 0; }
    bool operator==(const DayTime&) const = default;
};

// The agenda in order, with times: a pure function of the plan, rebuilt for each revision. Items whose
// parents form a circle, or stand on another day than their parent, are taken as standing at the top of their
// own day.
class Timing
{
public:
    Timing() = default;
    explicit Timing(const Plan& plan);

    // Days by date.
    const QList<DayTime>& days() const { return m_days; }
    // Every item in agenda order: days by date, depth first, siblings by position and id.
    const QList<ItemTime>& items() const { return m_items; }
    // Null when the plan has no such item.
    const ItemTime* find(Id item) const;
    const DayTime* day(Id day) const;
    // The items that stand in one (or at the top of the day with parent 0), in order.
    QList<Id> children(Id day, Id parent) const;

private:
    QList<DayTime> m_days;
    QList<ItemTime> m_items;
    QHash<Id, qsizetype> m_index;
    QHash<Id, QList<Id>> m_children;
};

// "09:15"; "25:10" for ten past one of the next day (the command line and JSON).
QString clockText(int minutes);

// What a person typed into a minutes cell: 45, 45m, 45', 1h, 1h30, 1:30, 1.5h, 1,5h; a bare number is always
// minutes. +10 and -5 change `current`. Empty when it is none of these, or the result is not in 0 to 1439.
std::optional<int> parseMinutes(QStringView text, int current = 0);

// What a person typed into a start or end cell: 9, 915, 9:15, 9.15, 9h15, 2pm, 25:10. Empty when it is no
// time from 0:00 to 47:59.
std::optional<int> parseClock(QStringView text);

// A range at the head of a title, "9:15-10:00 Welcome" (hyphen or dash): the times and the rest of the title.
struct TimedTitle
{
    int start = 0;
    int end = 0;
    QString title;
    bool operator==(const TimedTitle&) const = default;
};
std::optional<TimedTitle> parseTimedTitle(const QString& text);

// An instant of the plan's zone.
enum class LocalTimeKind { Valid, Gap, Overlap };
struct LocalInstant
{
    QDateTime at; // with the zone; for a gap the first instant after it, for an overlap the first of the two
    LocalTimeKind kind = LocalTimeKind::Valid;
};

// Whether times can be told in the zone: an IANA name that this computer knows, old ones ("Europe/Kiev")
// included, or a fixed "UTC+2". An empty text is none.
bool isKnownZone(const QString& ianaName);

// Wall-clock times of one zone as instants. Make one for a whole run over a plan: opening a zone reads a
// file, and a day without a change of offset is looked up once. Not for sharing between threads.
class ZoneClock
{
public:
    // An unknown zone (isKnownZone) counts as UTC.
    explicit ZoneClock(const QString& zone);

    // `minutes` after local midnight of the date, by the clock on the wall.
    LocalInstant at(QDate date, int minutes) const;
    // The same in minutes since 1970 UTC, and much faster: for comparing.
    qint64 utcMinutes(QDate date, int minutes) const;
    // The clocks skip that time: it lies in a gap.
    bool isSkipped(QDate date, int minutes) const;
    // The abbreviation that holds then ("CET", "CEST", "UTC+2" where the zone has none).
    QString abbreviation(QDate date, int minutes) const;

private:
    struct Moment
    {
        qint64 utcMilliseconds;
        LocalTimeKind kind;
    };
    Moment moment(QDate date, int minutes) const;
    // Of a wall-clock time on or near a day with a change of offset.
    Moment momentNearChange(qint64 wall) const;
    // The offset of a date on which it does not change; empty when it does.
    std::optional<int> offsetOfDay(QDate date) const;

    QTimeZone m_zone;
    mutable QHash<qint64, std::optional<int>> m_offsets; // by Julian day
    mutable QHash<qint64, Moment> m_moments;             // by wall-clock time, near changes only
};

// The same for a single time.
LocalInstant localInstant(QDate date, int minutes, const QString& zone);
QString zoneAbbreviation(QDate date, int minutes, const QString& zone);
} // namespace convenor
