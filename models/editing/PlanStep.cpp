#include "editing/PlanStep.h"

#include "domain/BookingCheck.h"

namespace convenor {
namespace {
Result<ChangeSet> changesOf(const PlanStep& step, const PlanStore& store)
{
    if (step.changes)
        return *step.changes;
    Result<ChangeSet> stored = store.changesOf(step.of.number);
    if (!stored || step.way == PlanStep::Way::Redo)
        return stored;
    return stored->inverted();
}
} // namespace

Result<WrittenStep> writeStep(const PlanStep& step, const Plan& plan, PlanStore& store, const Watch& watch)
{
    Result<ChangeSet> changes = changesOf(step, store);
    if (!changes)
        return changes.error();
    if (watch.isStopped())
        return Error{ErrorKind::Cancelled};
    Result<Plan> next = plan.applied(*changes);
    if (!next)
        return next.error();
    // Undo and redo lead to a state that was: an agenda moved meanwhile must not keep anybody from it.
    const bool isNew = step.way == PlanStep::Way::New;
    if (const Result<Done> free = isNew ? checkBookings(*next, *changes) : Done{}; !free)
        return free.error();
    const Result<qint64> number = store.apply(*changes, step.info, watch);
    if (!number)
        return number.error();
    Timing timing(*next);
    return WrittenStep{*number, *std::move(changes), *std::move(next), std::move(timing)};
}
} // namespace convenor
