// Steps of the history as the file holds them.
#pragma once

#include "store/PlanStore.h"

#include <deque>

namespace convenor {
class Connection;

// How much room a step takes.
struct StepSize
{
    qint64 number = 0;
    qint64 bytes = 0;
};

struct StoredHistory
{
    QList<RevisionInfo> steps; // oldest first
    std::deque<StepSize> sizes;
};

// All steps, without reading their changes.
Result<StoredHistory> readHistory(Connection& connection);

// The changes of one step. NoSuchRecord ("revision", number) when it is not, or no longer, there.
Result<ChangeSet> readChanges(Connection& connection, qint64 number);
} // namespace convenor
