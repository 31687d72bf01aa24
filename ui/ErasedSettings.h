// What the program remembers between two runs, without people who were erased.
#pragma once

namespace convenor {
class Erasure;

// Drops every text that names one of these people from the program's settings: recent files, saved filters
// (a single word of a name is enough there, that is what people filter by), and whatever else is text.
void eraseFromSettings(const Erasure& whom);
} // namespace convenor
