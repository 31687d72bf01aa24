// From a connection to a Plan: the checks of DESIGN, section 3, in their order.
#pragma once

#include "store/History.h"
#include "store/Schema.h"

namespace convenor {
class Connection;

// All that a plan file holds.
struct LoadedPlan
{
    Plan plan;
    StoredHistory history;
};

// The schema number of a file whose schema text is exactly ours. Runs nothing of the file. PlanForeign,
// PlanNewer, NotAPlan, PlanDamaged.
Result<int> checkSchema(Connection& connection, const Schema& schema);

// After checkSchema, inside one transaction with it: the file is sound and its references lead somewhere.
Result<Done> checkContent(Connection& connection);

// After the checks, in the same transaction.
Result<LoadedPlan> loadPlan(Connection& connection);

// Brings a checked file of an older schema to the newest, in one transaction.
Result<Done> migratePlan(Connection& connection, const Schema& schema, int from);

// A crashed writer left a journal: tries on a private copy whether rolling it back gives a sound plan,
// because SQLite would roll back any journal of that name, a stranger's too (a backup put in the place of a
// broken plan). To be called with the writer's lock held and no connection open in this process.
Result<Done> rehearseRollback(const QString& file, const QString& shownPath, const Schema& schema);

// A whole, compact, durable copy (mode 0600) that takes the target's place in one step. `file` is what a link
// at the target leads to. The connection must have no transaction open.
Result<Done> copyPlan(Connection& connection, const QString& file);
} // namespace convenor
