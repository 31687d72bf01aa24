// Dates as people write them, in English, Bulgarian, French, German, Spanish and Italian: "24-25 November
// 2016", "from the 24th to the 25th of November 2016", "November 23-25, 2016", "8-9 ноември 2017г.",
// "24.11.2016".
#pragma once

#include "exchange/agenda/TextTokens.h"

#include <QDate>

namespace convenor {
// One date, or the first and the last of several.
struct DateText
{
    int day = 0;
    int month = 0;
    int year = 0;    // 0 = not told
    int lastDay = 0; // 0 = one date
    int lastMonth = 0;
    int weekday = 0;    // told with the first date, 1 = Monday; 0 = not told
    int firstToken = 0; // of the line's tokens
    int endToken = 0;   // the first behind it
    int from = 0;       // letters of the line
    int length = 0;

    bool isRange() const { return lastDay != 0; }
    // At most 31; empty when there is no such date. `usualYear` where none is told.
    QList<QDate> dates(int usualYear) const;
    bool operator==(const DateText&) const = default;
};

QList<DateText> datesIn(const QList<TextToken>& tokens);
// 1 to 7 for the name of a weekday or its short form, else 0.
int weekdayOf(const QString& folded);
// A year from 1900 to 2199 that stands alone as a number, else 0.
int yearOf(const TextToken& token);
} // namespace convenor
