// Any workshop of one's own as the template of a new one.
#pragma once

#include "domain/planners/NewFromPlan.h"

namespace convenor {
// What stands in the file, which is only read. Errors as of PlanStore::read.
Result<Plan> planOfFile(const QString& path);
// The rows that a new workshop begins with when it is made from that one: its structure on new dates, without
// its people (planCopy); `dropPeople` and `workshopId` are set here.
Result<ChangeSet> workshopLike(const Plan& source, NewPlanOptions options);
} // namespace convenor
