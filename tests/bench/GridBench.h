// What dragging over the day grid costs.
#pragma once

namespace convenor::testing {
// Frames of a drag over a day of a plan of FOSDEM's size, against the same grid over a plain model.
void benchGrid();
} // namespace convenor::testing
