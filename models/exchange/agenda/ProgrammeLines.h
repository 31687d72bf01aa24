// Programmes of lines with times: days, parts, items and what stands below them; and rows of tables.
#pragma once

#include "exchange/agenda/ProgrammeBuilder.h"

namespace convenor {
// A line that begins with a time ("09:15 – 10:00 Welcome", "• 9h30: Café").
bool isTimedLine(const LineLook& look);
// The item of such a line, with its kind.
DraftItem timedItem(const QString& text, const LineLook& look, int line, int from);
// A line that says nothing but a day ("Day 2 – Thursday 24 November", "24.11.2016"): its date or number.
struct DayHeading
{
    std::optional<DateText> date;
    int number = 0;
    SourcePlace place;
};
std::optional<DayHeading> dayHeadingOf(const QString& text, const LineLook& look, int line);

// Reads lines and tables from index `first` of the draft's source on.
void readLines(ProgrammeBuilder& builder, int first);

// Reads the rows of one table, lines `first` to `end` - 1 of the source. False when it is no programme: it
// has no column of titles.
bool readTable(ProgrammeBuilder& builder, int first, int end);
} // namespace convenor
