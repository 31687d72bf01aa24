// What can be known of a file before SQLite sees it.
#pragma once

#include "domain/Result.h"

namespace convenor {
// The true path of a plan, links resolved. FileMissing; NotAFile for a folder, a FIFO, a device.
Result<QString> locatePlan(const QString& path);

// The names SQLite gives to the files beside a plan.
QString journalOf(const QString& file);
QString logOf(const QString& file);

// There is a journal that holds something: of a transaction that goes on, or of a writer that crashed.
bool hasJournal(const QString& file);

// Looks at the size, the first bytes and the journal beside the file. Opens and closes the file: not while
// this process has it open through SQLite (OpenPlans.h). `shownPath` is what errors name.
Result<Done> lookAtHeader(const QString& file, const QString& shownPath, int newestSchema);
} // namespace convenor
