// What a key on the board of a helpdesk costs.
#pragma once

namespace convenor::testing {
// Milliseconds of the window's thread from a key that books, pins or moves to the painted board (storing
// included): the median and the slowest of many, for a matchmaking of 350 people in 12 times at 60 tables,
// and a helpdesk of 12 experts with 350 people who ask.
void benchHelpdesk();
} // namespace convenor::testing
