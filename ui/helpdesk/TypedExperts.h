// Experts as they are typed: "Marc Pattinson (Reid), Table 3, from 11:50; Arnault Morisson".
#pragma once

#include "domain/planners/ExpertPlanner.h"
#include "domain/Result.h"

namespace convenor {
// Semicolon or line break between experts; each a name as in the People cell, and behind commas a place with
// a number in it ("Table 3"), a room of the workshop by its name, a link, or when the expert is there
// ("11:50-12:20", "from 11:50", "until 12:10"). WrongFormat with a sentence as detail when something is
// doubtful or typed twice.
Result<QList<ExpertWish>> expertsFromText(const Plan& plan, const QString& text);

// "Marc Pattinson; Arnault Morisson": names that expertsFromText reads back as these people.
QString expertsText(const Plan& plan, const QList<Id>& people);
} // namespace convenor
