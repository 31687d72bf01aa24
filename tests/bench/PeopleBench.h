// What the people page costs with very many people.
#pragma once

namespace convenor::testing {
// Opens the page over so many people, types filters letter by letter, scrolls, orders, edits; pastes 350
// people into an empty workshop. Prints each time beside its limit (issue 4, Figures).
void benchPeople(int count);
} // namespace convenor::testing
