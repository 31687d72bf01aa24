// What the readers of lines, tables and running text share while a draft is made.
#pragma once

#include "exchange/agenda/ClockText.h"
#include "exchange/agenda/DateText.h"
#include "exchange/agenda/ProgrammeDraft.h"

namespace convenor {
// A text taken apart, once.
struct LineLook
{
    QList<TextToken> tokens;
    QList<DateText> dates;
    QList<ClockText> clocks;
    QList<LengthText> lengths;
};
LineLook lookAtLine(const QString& text);

// The text behind the signs that begin a list ("• ", "- ", "a) "); how many letters they are.
int bulletLength(const QString& text);

// Takes the rest of a line of an item apart: title, "(30 min)", "Room B", people; and guesses the kind.
// `from`: where the text begins in the line.
void readItemText(DraftItem& item, const QString& text, int line, int from);
// The kind that the title speaks of; nothing when somebody told the kind.
void guessKind(DraftItem& item);

class ProgrammeBuilder
{
public:
    // `usualYear` is that of dates without one; 0 = not known.
    ProgrammeBuilder(ProgrammeDraft& draft, int usualYear) : draft(draft), m_usualYear(usualYear) {}

    // The day of that date or number becomes the current one; made when it is new.
    void goToDate(const DateText& date, const SourcePlace& place);
    void goToDay(int number, const SourcePlace& place);
    int day() const { return m_day; }
    // Appends an item on the current day; it stands in the part that was begun last.
    DraftItem& add(DraftItem item);
    // Items that follow stand in it until the next part or day.
    DraftItem& beginPart(DraftItem part);
    void endPart() { m_part = -1; }
    // The item read last; null before the first.
    DraftItem* current() { return draft.items.isEmpty() ? nullptr : &draft.items.last(); }
    // A line of people of the current item: "Moderator: Ana Bell", "Marek Przeor (DG GROW)". False when it
    // holds anything else.
    bool readPeopleLine(const QString& text, int line, int from);

    ProgrammeDraft& draft;

private:
    // Asks when the weekday told is another one than that of the date.
    void checkWeekday(int day, const DateText& date, const SourcePlace& place);

    int m_usualYear;
    int m_day = -1;
    int m_part = -1;
    std::optional<Role> m_role; // of a line "Speakers:"; those below have it
};
} // namespace convenor
