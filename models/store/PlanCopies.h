// Copies of a plan: where somebody wants one, and dated ones beside the file.
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace convenor {
class Connection;

// A whole copy of what the connection sees, at a target that may exist. HeldByWriter when somebody has the
// target open for writing; CannotWrite when an unfinished journal lies beside it.
Result<Done> copyPlanTo(Connection& connection, const QString& target);

// A whole copy beside the plan (mode 0600): "Name.backup 2026-11-22 091205.workshop" by the clock of the
// wall, with a number behind when that is taken. Returns its path. Made before an import and before a file is
// brought to a newer schema.
Result<QString> backUp(Connection& connection, const QString& file);

// The copies that backUp made of a plan, oldest first.
QStringList backupsOf(const QString& file);
} // namespace convenor
