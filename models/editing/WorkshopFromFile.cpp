#include "editing/WorkshopFromFile.h"

#include "store/PlanStore.h"

namespace convenor {
Result<ChangeSet> workshopFromFile(const QString& path, NewPlanOptions options)
{
    const Result<PlanSnapshot> source = PlanStore::read(path);
    if (!source)
        return source.error();
    options.dropPeople = true;
    options.workshopId = ClockIds(source->plan.largestId()).next();
    return planCopy(source->plan, options);
}
} // namespace convenor
