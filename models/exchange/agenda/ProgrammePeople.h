// People in the lines of a programme: "Moderator: Ana Bell, Head of Unit (DG GROW)", "by Mr. Miguel Rivas,
// Lead Expert for In Focus", "our Thematic Experts Arnault Morisson and Marc Pattinson".
#pragma once

#include "exchange/agenda/ProgrammeDraft.h"
#include "exchange/agenda/TextTokens.h"

namespace convenor {
// Whether the words could be the name of somebody: two to five, all but particles with a capital letter, none
// that names something else ("European Commission").
bool isPersonName(const QString& text);

// The people of a text that holds nothing else: separated by semicolons, lines, "and", or commas. Behind a
// name may stand "(organisation)" or ", function, organisation". Empty when a part of it is no person. Places
// count from `from` in the line.
QList<DraftPerson> peopleOfList(const QString& text, int line, int from = 0);

// People named within running text. A name alone is nobody: something must say that it is a person: "Mr",
// brackets behind it, ", Head of ...", " of DG GROW", or "experts", "by" before it.
QList<DraftPerson> peopleInProse(const QString& text, int line, int from = 0);
} // namespace convenor
