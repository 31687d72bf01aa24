// The three steps that make a new file safe against power loss, and the Error a failed one gives.
#pragma once

#include "domain/Result.h"

#include <QFile>

namespace convenor {
// DiskFull or CannotWrite about `path`, by the system's error number.
Error writeError(const QString& path, int systemError);

// A new, empty file of mode 0600, left open for writing. FileExists when something of that name is there.
Result<Done> createPrivate(QFile& file);

// The path of a file that does not exist yet, in the folder of `target`: what is made there can take the
// target's place by rename.
QString temporaryBeside(const QString& target);

// All that was written to the open file is on the disk.
Result<Done> syncFile(QFile& file);

// The same for a file that somebody else wrote and nobody has open.
Result<Done> syncPath(const QString& path);

// Renames `from` to `to`, replacing a file there in one step, and puts the names on the disk. When it fails,
// `to` is as it was, unless only the last step failed: then `to` is the new file but may not outlive a power
// loss.
Result<Done> replaceFile(const QString& from, const QString& to);

// The names in a folder are on the disk.
Result<Done> syncFolder(const QString& folder);
} // namespace convenor
