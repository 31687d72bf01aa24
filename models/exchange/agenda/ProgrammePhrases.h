// What sentences of a programme say, phrase by phrase.
#pragma once

#include "exchange/agenda/ProgrammeBuilder.h"

namespace convenor {
struct Sentence
{
    QString text;
    int from = 0; // letters of the line
};
// A full stop ends a sentence unless it stands behind "Mr" and its like or an initial.
QList<Sentence> sentencesOf(const QString& text);

bool isBulleted(const QString& text);
// A short line that is no sentence, with an empty line before it.
bool isHeadline(const QList<SourceLine>& lines, int index);
// The points of lists between a headline and the next one: indexes of lines.
QList<int> pointsBelow(const QList<SourceLine>& lines, int headline);
// A headline that names something on an agenda: "Closing remarks", "Online expert helpdesk".
bool isActivityHeadline(const QList<TextToken>& tokens);

// Tokens of a sentence.
struct Phrase
{
    int begin = 0;
    int end = 0;
};
// "guided tour to the House of Logistics and Mobility (HOLM)", "introduction to the theme “...”".
QList<Phrase> activitiesIn(const QList<TextToken>& tokens);
// "... followed by a [Q&A session]".
std::optional<Phrase> followedBy(const QList<TextToken>& tokens);
// "at the end of the workshop"
std::optional<Phrase> endOfEvent(const QList<TextToken>& tokens);
// "on the 25th": the number of a day without its month; 0 when there is none.
int dayOfMonthAlone(const LineLook& look);

// "three 45-minute sessions"
struct SessionsTold
{
    int count = 0;
    int minutes = 0;
    SourcePlace place;
};
std::optional<SessionsTold> sessionsTold(const QList<SourceLine>& lines);
} // namespace convenor
