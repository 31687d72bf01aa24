// What the panels of the Helpdesk page share.
#pragma once

#include "domain/planners/ExpertPlanner.h"

namespace convenor {
class PlainLabel;

// "2 meetings move, 1 waits again."; "" when nothing happens. Before a change is made.
QString shiftText(const MeetingShift& shift);

// Shows a sentence of what is wrong, and says it; hides the label where there is none.
void showProblem(PlainLabel* label, const QString& problem);
} // namespace convenor
