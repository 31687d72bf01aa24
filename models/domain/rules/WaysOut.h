// The ways out of a problem: those that its rule found at once, and those that take looking for. Rules run
// after every change and leave the looking to whoever shows one problem.
#pragma once

#include "domain/rules/Problem.h"

namespace convenor::rules {
// All ways out, in the order in which they are numbered, each ChangeSet once. Of an overrun those of
// OverrunPlanner.h come first; where the time, a room or a person of an item clashes, the nearest free places
// of the items come last. Upon the plan of the input.
QList<Fix> waysOut(const RuleInput& input, const Problem& problem);

// A way out as it is shown: the fix and what it changes (effectOf).
struct WayOut
{
    Fix fix;
    QString effect;
};
// waysOut of a problem, and freePlaces of an item, with what they change.
QList<WayOut> describedWaysOut(const Plan& plan, const Timing& timing, const Problem& problem);
QList<WayOut> describedPlaces(const Plan& plan, const Timing& timing, Id item, int most);

// The nearest free places of an item as ways out: "Move Reflection to 14:00–14:45, Room 2".
QList<Fix> freePlaces(const RuleInput& input, Id item, int most);
} // namespace convenor::rules
