// A step on its way into the file: made from the plan, written in any thread, taken over by the editor.
#pragma once

#include "domain/Timing.h"
#include "domain/Watch.h"
#include "store/PlanStore.h"

#include <optional>

namespace convenor {
struct PlanStep
{
    enum class Way { New, Undo, Redo };
    Way way = Way::New;
    RevisionInfo of = {};                  // Undo, Redo: the step that is taken back or done again
    std::optional<ChangeSet> changes = {}; // Undo, Redo: empty = to be read from the file
    StepInfo info = {};
    QString mergeKey = {};
};

// What has become of the plan: durable already.
struct WrittenStep
{
    qint64 number = 0;
    ChangeSet changes;
    Plan plan;
    Timing timing;
};

// Applies the step upon the plan, checks that nobody is in two places, and writes it. The store must be used
// by nobody else meanwhile. Errors of Plan::applied, checkBookings and PlanStore::apply; Cancelled, when the
// watch says so before the last moment: nothing has changed then.
Result<WrittenStep> writeStep(const PlanStep& step, const Plan& plan, PlanStore& store,
                              const Watch& watch = {});
} // namespace convenor
