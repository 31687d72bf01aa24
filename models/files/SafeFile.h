// Writes a whole file, or leaves what was there: every file but the plan itself is written by this.
#pragma once

#include "domain/Result.h"

#include <QIODevice>

#include <functional>
#include <memory>

namespace convenor {
// A new file (mode 0600) is written beside the target, flushed, put on the disk and only then renamed over
// it; each step is checked. QSaveFile is not used because it reports success on a full disk (DESIGN,
// section 3).
//
//     SafeFile file(path);
//     if (const Result<Done> opened = file.open(); !opened) ...
//     write(file.device());
//     if (const Result<Done> written = file.commit(); !written) ...
class SafeFile
{
public:
    // A link at the path stays: the file that it leads to is replaced.
    explicit SafeFile(const QString& path);
    // Without commit() the target is as it was and nothing is left beside it.
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    // Makes the temporary file. NotAFile when the target is a folder or a device.
    Result<Done> open();
    // Random access, for writing; only after open(). The device remembers a failed write: commit() tells.
    QIODevice& device();
    // Puts the file in its place. Once.
    Result<Done> commit();

    // All in one: `write` returns false to give up (Cancelled).
    static Result<Done> write(const QString& path, const std::function<bool(QIODevice&)>& write);
    static Result<Done> write(const QString& path, const QByteArray& content);

private:
    class Device;

    QString m_path;   // as the caller said it
    QString m_target; // where it leads
    std::unique_ptr<Device> m_device;
};
} // namespace convenor
