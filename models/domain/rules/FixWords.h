// What a way out changes, before -> after in words.
#pragma once

#include "domain/rules/Problem.h"

namespace convenor::rules {
// "Reflection 10:30–11:00 → 10:40–11:10, Lunch 12:00–13:00 → 12:10–13:10, 2 more": times, days and rooms of
// agenda items that would be others, in agenda order, at most `most` of them; then what else changes of
// groups (rooms) and lengths. Empty when it changes no such thing, or cannot be applied. `timing` is that of
// the plan.
QString effectOf(const Plan& plan, const Timing& timing, const ChangeSet& changes, int most = 3);
} // namespace convenor::rules
