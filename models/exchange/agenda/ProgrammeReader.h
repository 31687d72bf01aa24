// From the lines of a programme to a draft.
#pragma once

#include "exchange/agenda/ProgrammeDraft.h"

namespace convenor {
// `usualYear`: of dates without one where the text tells none (the year of the workshop; 0 = not known). The
// draft may be empty: then nothing in the lines looks like a programme. Linear in the size of the text.
ProgrammeDraft readProgramme(const QList<SourceLine>& lines, int usualYear);
} // namespace convenor
