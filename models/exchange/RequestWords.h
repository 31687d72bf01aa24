// What people write over and into the columns of a table of requests for meetings, in English and Bulgarian.
#pragma once

#include "domain/HelpdeskRecords.h"

#include <QStringList>

#include <optional>

namespace convenor {
// What a header asks for, as a field of RequestColumns ("topic", "wish:2" ...); "" when it asks for nothing
// of a request.
QString requestFieldOfHeader(const QString& header, bool isMatchmaking);

// When somebody can come.
struct TimeWish
{
    std::optional<int> earliest = {}; // minutes from local midnight
    std::optional<int> latest = {};
    bool operator==(const TimeWish&) const = default;
};
enum class TimeColumn { When, Earliest, Latest };
// "not before 11:50", "after 12", "11:40-12:00", "до 12:00", "14h30 or later"; a time alone is what the
// column is for, in When the meeting's start (`meetingMinutes` later it ends). Nothing of both for "any time"
// and "-". Empty where the text is none of these.
std::optional<TimeWish> timeWishFromCell(const QString& text, TimeColumn column, int meetingMinutes);

// Higher first: a whole number from -1000 to 1000, or "urgent" (3), "high" (2), "yes" (1), "normal",
// "no" (0), "low" (-1).
std::optional<int> priorityFromCell(const QString& text);
// "accepted", "yes"; "declined", "withdrawn", "no"; "open", "pending".
std::optional<RequestAnswer> requestAnswerFromCell(const QString& text);

// "-", "none", "no one": nobody is wished for.
bool isNoWish(const QString& text);
// "any", "whoever is free", "any who knows state aid": what must be known, "" for anything. Empty when the
// text does not say so.
std::optional<QString> anyExpertFromCell(const QString& text);

// Instants of the texts of one column ("2026-11-20 09:15:33", "20.11.2026 9:15", "11/20/2026 9:15:33 AM"), to
// be compared with each other only: seconds by the clock of whoever wrote them. Whether day or month comes
// first is told by all of them together. Empty for a text that is no time.
QList<std::optional<qint64>> stampsOfColumn(const QStringList& texts);
} // namespace convenor
