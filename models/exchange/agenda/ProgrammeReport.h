// A draft in sentences: for the command line, and for the window beside each row.
#pragma once

#include "exchange/agenda/ProgrammeDraft.h"
#include "exchange/agenda/ProgrammePlanner.h"

namespace convenor {
// "line 23"; "" for a place in no line.
QString placeText(const SourcePlace& place);
// The letters that the place names, at most `most` of them.
QString sourceText(const ProgrammeDraft& draft, const SourcePlace& place, int most = 60);

// What is not certain of an item: "kind: from a word of the title"; empty when all is told.
QStringList doubtsOf(const ProgrammeDraft& draft, int item);
// "Marek Przeor (DG GROW), keynote; Bianca Muntean": as the people cell shows it, and reads it back.
QString peopleText(const DraftItem& item);
// "Fri 10 Dec 2021", "Day 2", "" for the day that is shown.
QString dayText(const ProgrammeDraft& draft, int day);

// The question with its numbered readings, a line each; the last number leaves it empty.
QStringList questionLines(const ProgrammeDraft& draft, int question);
// All of it, a line each: facts, days, items with their sources, remarks.
QStringList reportLines(const ProgrammeDraft& draft);
// "12 new items, 1 new day, 7 new people, 2 new rooms." and its remarks.
QString totalsText(const ProgrammeChanges& changes);
} // namespace convenor
