// Any workshop of one's own as the template of a new one.
#pragma once

#include "domain/planners/NewFromPlan.h"

namespace convenor {
// The rows that a new workshop begins with when it is made from the one at `path`: its structure on new
// dates, without its people (planCopy); `dropPeople` and `workshopId` are set here. The file is only read.
// Errors as of PlanStore::read.
Result<ChangeSet> workshopFromFile(const QString& path, NewPlanOptions options);
} // namespace convenor
