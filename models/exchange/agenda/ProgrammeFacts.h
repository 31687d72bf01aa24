// What a text says of the whole event: title, place, dates, hours, zone.
#pragma once

#include "exchange/agenda/ProgrammeBuilder.h"

namespace convenor {
struct EventDates
{
    DateText date;
    SourcePlace place;
    bool isStrong = false; // several days, a place beside it, or "held on": not the date of a page
};

struct EventFacts
{
    QList<EventDates> dates;        // in the order of the text, each different one once
    std::optional<ClockText> hours; // "from 09:15 to 12:30" of a sentence with a date
    SourcePlace hoursPlace;
    bool isOnline = false;
};

// Reads lines up to `end` (index); writes title, place and zone into the draft. `end` is that of the head of
// a programme, or of the whole text.
EventFacts readFacts(ProgrammeDraft& draft, int end);
// The year that the text names most often for dates that have one; 0 when none has.
int usualYearOf(const QList<SourceLine>& lines);

// Makes the days of an event that has one reading; asks where it has several. Only days that are not there
// yet.
void decideDays(ProgrammeDraft& draft, const EventFacts& facts, int usualYear);
} // namespace convenor
