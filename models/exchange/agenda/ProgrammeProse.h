// Programmes told in sentences: parts under their headings, "three 45-minute sessions", "followed by a Q&A
// session", "on the second day", a guided tour.
#pragma once

#include "exchange/agenda/ProgrammeFacts.h"

namespace convenor {
// Reads the whole source. Nothing is made up: what no sentence says stays empty.
void readProse(ProgrammeBuilder& builder, const EventFacts& facts);
} // namespace convenor
