// The lock file beside a plan: one writer, across all processes and computers that share the folder.
#pragma once

#include "domain/Result.h"

#include <QLockFile>

#include <chrono>
#include <memory>

namespace convenor {
class WriterLock
{
public:
    // Waits that long for another writer to end. The lock of a process that died is broken. HeldByWriter
    // (detail: who) or CannotWrite, DiskFull.
    static Result<WriterLock> take(const QString& file, const QString& shownPath,
                                   std::chrono::milliseconds wait);

    // Who holds the plan: "anna on laptop, since 09:12"; empty when nobody does. Breaks the lock of a process
    // that died.
    static QString holder(const QString& file);

    // The name people know this user by in the system.
    static QString userName();

private:
    explicit WriterLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}

    std::unique_ptr<QLockFile> m_lock; // removes the file when it goes
};
} // namespace convenor
