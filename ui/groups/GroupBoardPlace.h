// Where a record is shown on the boards of rounds.
#pragma once

#include "domain/Plan.h"
#include "domain/rules/Problem.h"

namespace convenor {
struct BoardPlace
{
    Id round = 0;
    Id group = 0;  // 0 = no group in particular
    Id person = 0; // 0 = nobody in particular
};

// A round, a group, a seat, a wish, a pair of people (the first of them), a person (in the round that is
// shown if she sits in it, else in the first one in which she does), an agenda item (its first round). None
// for records that no board shows, and for those that the plan does not have.
std::optional<BoardPlace> boardPlaceOf(const Plan& plan, const Subject& subject, Id shownRound);
} // namespace convenor
