// Who is meant by a name that somebody types beside a board.
#pragma once

#include "domain/planners/AttendancePlanner.h"
#include "domain/Result.h"

namespace convenor {
// The day of an agenda item, of a round: its people come first when a name is looked for.
AttendanceTarget dayOfItem(const Plan& plan, Id item);
AttendanceTarget dayOfRound(const Plan& plan, Id round);

// The person that a name means: the only one whose name has words that begin so ("anna g", "Георг"), or the
// only one of exactly that name; "Anna Georgieva (Cluster Agency)" tells two of one name apart. WrongFormat
// with a sentence as detail: nobody, or who may be meant.
Result<Id> meantPerson(const Plan& plan, const AttendanceTarget& day, const QString& typed);

// Names for what is being typed, at most `most`; each means exactly one person to meantPerson.
QStringList namesFor(const Plan& plan, const AttendanceTarget& day, const QString& typed, qsizetype most);

// "Anna Georgieva"; with the organisation behind it where somebody else has the same name.
QString typedName(const Plan& plan, Id person);
} // namespace convenor
