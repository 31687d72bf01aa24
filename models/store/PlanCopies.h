// Copies of a plan: where somebody wants one, and dated ones beside the file.
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace convenor {
class Connection;
class Schema;

// A whole copy of what the connection sees, at a target that may exist. HeldByWriter when somebody has the
// target open for writing; CannotWrite when an unfinished journal lies beside it.
Result<Done> copyPlanTo(Connection& connection, const QString& target);

// A whole copy beside the plan (mode 0600): "Name.backup 2026-11-22 091205.workshop" by the clock of the
// wall, with a number behind when that is taken. Returns its path. Made before an import and before a file is
// brought to a newer schema.
Result<QString> backUp(Connection& connection, const QString& file);

// The copies that backUp made of a plan under its present name, oldest first.
QStringList backupsOf(const QString& file);

// The same, and dated copies that lie in the folder under other names (the plan was renamed since, a copy was
// backed up) and hold the same workshop: a step of the history, or a person with an id of the clock, is in
// both. Ids of the workshop and its days say less: a new plan made from another has them too. What cannot be
// read is there by its name only.
QStringList copiesBeside(const QString& file, const Schema& schema);

// Removes one of backupsOf(file). FileMissing for any other path, HeldByWriter when somebody has it open,
// CannotWrite.
Result<Done> removeBackup(const QString& file, const QString& backup);
} // namespace convenor
