// Days of the event as people write them into one cell: "1, 3", "2-4", "2026-11-23; 24.11.2026".
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/Plan.h"
#include "domain/Result.h"

#include <QDate>

#include <functional>

namespace convenor {
// By date, as they are counted: day 1, day 2.
QList<const Day*> daysInOrder(const Plan& plan);

// The days that a text names by numbers, ranges of numbers and dates, parted by commas, semicolons, plus or
// ampersand signs or line ends; `dateOf` reads a date as the caller's people write it. WrongValue (subject
// "days", detail: the part that names none) when a part is no day of the event, or nothing is named.
Result<QList<Id>> daysOfText(const Plan& plan, const QString& text,
                             const std::function<QDate(const QString&)>& dateOf);
} // namespace convenor
