// What a key on the board of groups costs.
#pragma once

namespace convenor::testing {
// Milliseconds of the window's thread from a key that moves somebody to the painted board (storing included):
// the median and the slowest of many, for 350 people in 20 groups and 4 rounds, and 1,000 in 50 and 3.
void benchGroups();
} // namespace convenor::testing
