// How a spreadsheet shows a number: as a date, a share, with leading zeros.
#pragma once

#include <QString>

#include <optional>

namespace convenor {
struct NumberFormat
{
    enum class Kind {
        Plain,
        Percent,
        Zeros,    // "00000": leading zeros up to `digits`
        Date,     // days, months or years only
        Time,     // hours, minutes or seconds only
        DateTime, // both
        ByValue,  // a date or a time, by the language of the program
        Elapsed   // "[h]:mm": hours may exceed 24
    };
    Kind kind = Kind::Plain;
    int digits = 0; // of Zeros
    bool operator==(const NumberFormat&) const = default;
};

// Of a number format that is built in (ECMA-376, 18.8.30, with those of East Asia).
NumberFormat builtInFormat(int id);
// Of a format code; its first section counts, what is quoted or in brackets does not.
NumberFormat formatOfCode(const QString& code);

// A number without superfluous digits: at most 15 that count, no exponent where people would write none.
QString numberText(double number);
// The number as the format shows it. `from1904`: days are counted from 1 January 1904, not from 1900 with its
// 29 February that never was. What is no date in that system (negative, beyond the year 9999) stays a number.
QString shownNumber(double number, const NumberFormat& format, bool from1904);
// The same of an ISO 8601 date, with or without a time, as it stands in XML; another text as it is.
QString shownIsoDate(const QString& text);
// Hours and minutes, seconds only where there are some: "09:30".
QString timeText(qint64 seconds);
} // namespace convenor
