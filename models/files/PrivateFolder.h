// Plain steps with files that nobody else looks at, for models/store.
#pragma once

#include "domain/Result.h"

#include <QTemporaryDir>

namespace convenor {
// A folder of mode 0700 in the system's place for temporary files; goes with all that is in it.
class PrivateFolder
{
public:
    // False when no such folder could be made.
    bool isValid() const { return m_folder.isValid(); }
    // Of the folder.
    QString path() const { return m_folder.path(); }
    // Of a file in it.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    // A copy of a file, byte for byte. DiskFull, CannotWrite or FileNotReadable (about `from`).
    Result<Done> copyIn(const QString& from, const QString& name) const;

private:
    QTemporaryDir m_folder;
};

// An empty file of mode 0600. FileExists when something of that name is there.
Result<Done> makeEmptyFile(const QString& path);

// Removes a file if it is there.
void removeFile(const QString& path);
} // namespace convenor
