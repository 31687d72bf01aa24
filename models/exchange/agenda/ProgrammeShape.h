// What follows from the times of a draft: what stands in what, what runs side by side, how long things are.
#pragma once

#include "exchange/agenda/ProgrammeDraft.h"

namespace convenor {
// Items that lie within the time of a part stand in it; those that begin together are parallel; an item
// without a length lasts until the next begins. Guesses say so.
void shapeProgramme(ProgrammeDraft& draft);
} // namespace convenor
