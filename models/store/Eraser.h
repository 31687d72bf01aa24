// People out of the tables and out of every stored step.
#pragma once

#include "domain/Erasure.h"

namespace convenor {
class Connection;
class RowWriter;

// Rewrites rows and steps inside the caller's transaction; after an error the caller rolls back. First
// teaches `whom` every name that the rows and the steps know these people by, and joins to it the records of
// theirs that are not in `living` (PastPeople): for a backup the plan of its workshop; null = the plan that
// the connection reads. Of the answer: people, texts, steps, familyNames and whom.
Result<Erased> eraseRowsAndSteps(Connection& connection, RowWriter& rows, Erasure& whom, const Plan* living);

// Whether a file can be erased as it is: PlanNewer or PlanForeign (detail: the number) when its schema is
// another one than `schema`. Not of a plan that is open.
Result<Done> checkErasable(const QString& path, int schema);
} // namespace convenor
