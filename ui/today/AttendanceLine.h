// Where somebody signs: the line of the attendance list.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// "Signs on supplement 1 of the attendance list, line 84." The list is that which was printed last, with its
// options; one that was never printed is said to be so. "" when the person stands on no list of the day.
QString attendanceLine(const Plan& plan, Id person, Id day);
} // namespace convenor
