// One item made two, and several made one.
#pragma once

#include "domain/planners/AgendaPlanner.h"
#include "domain/Timing.h"

namespace convenor {
// Why an item cannot be split behind its first `firstMinutes` minutes; "" when it can. One sentence.
QString problemOfSplit(const Plan& plan, const Timing& timing, Id item, int firstMinutes);
// Splits an item: the first part keeps the id, its pin, buffer, groups and whatever else hangs on it; the
// second one stands directly behind it, floats, has the same people, room and kind, and is called "X (2)"
// (or "X (3)" behind an "X (2)"). Of a session with children, those from that minute on go into the second.
// Nothing behind it moves. Nothing when problemOfSplit says so. `item` is the second part.
Insertion splitItem(const Plan& plan, const Timing& timing, Id item, int firstMinutes, IdSource& ids);
// Where an item is split when nobody says: at half, to five minutes, of a session the begin of a child
// nearest to it. 0 when it cannot be split.
int halfOf(const Plan& plan, const Timing& timing, Id item);

// What a single item is joined with: the one in front of it when it is the second part of that ("X (2)"
// behind "X"), else the one behind it. 0 when there is none.
Id joinPartner(const Plan& plan, const Timing& timing, Id item);
// Why items cannot be joined; "" when they can. One sentence.
QString problemOfJoin(const Plan& plan, const Timing& timing, const QList<Id>& items);
// Joins neighbours (siblings one after another, two at least) into the first of them: their minutes add,
// their titles stand side by side ("A / B"; "X" and "X (2)" give "X"), their people, children, groups, to-dos
// and outcomes come together. What was free between them is free behind them, so that nothing behind moves.
// Nothing when problemOfJoin says so.
ChangeSet joinItems(const Plan& plan, const Timing& timing, const QList<Id>& items);
} // namespace convenor
