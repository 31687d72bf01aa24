// What a copy of a workshop, used on another computer, has in common with the workshop itself.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// Of one id, and both know a day of the same id and date.
bool isSameWorkshop(const Plan& plan, const Plan& copy);
// The newest row that both hold: ids rise with the time of making (Id.h), so what is newer in one of them was
// made there, and what is not newer and not in the other was removed there. 0 when they share nothing.
// `without`: tables of which rows come over from copies; they tell nothing of when the copy was made.
Id lastCommonId(const Plan& plan, const Plan& copy, const QList<Table>& without = {});
} // namespace convenor
