#include "editing/WorkshopFromFile.h"

#include "store/PlanStore.h"

namespace convenor {
Result<Plan> planOfFile(const QString& path)
{
    const Result<PlanSnapshot> read = PlanStore::read(path);
    return read ? Result<Plan>(read->plan) : Result<Plan>(read.error());
}

Result<ChangeSet> workshopLike(const Plan& source, NewPlanOptions options)
{
    options.dropPeople = true;
    options.workshopId = ClockIds(source.largestId()).next();
    return planCopy(source, options);
}
} // namespace convenor
