#include "files/Durable.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace convenor {
Error writeError(const QString& path, int systemError)
{
    bool full = systemError == ENOSPC;
#ifdef EDQUOT
    full = full || systemError == EDQUOT;
#endif
    if (full)
        return {ErrorKind::DiskFull, path, {}};
    return {ErrorKind::CannotWrite, path, systemError == 0 ? QString() : qt_error_string(systemError)};
}

Result<Done> createPrivate(QFile& file)
{
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Done{};
    const int reason = errno;
    if (reason == EEXIST)
        return Error{ErrorKind::FileExists, file.fileName(), {}};
    return writeError(file.fileName(), reason);
}

QString temporaryBeside(const QString& target)
{
    const QDir folder = QFileInfo(target).absoluteDir();
    const quint64 number = QRandomGenerator::system()->generate64();
    // A short name of its own: the target's may be as long as the file system allows already.
    return folder.filePath(QStringLiteral(".convenor-%1.tmp").arg(number, 16, 16, QLatin1Char('0')));
}

Result<Done> syncFile(QFile& file)
{
    errno = 0;
    if (!file.flush())
        return writeError(file.fileName(), errno);
#ifdef Q_OS_UNIX
    const bool synced = ::fsync(file.handle()) == 0;
#else
    const bool synced = ::_commit(file.handle()) == 0;
#endif
    if (!synced)
        return writeError(file.fileName(), errno);
    return Done{};
}

Result<Done> syncPath(const QString& path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return writeError(path, errno);
    return syncFile(file);
}

Result<Done> replaceFile(const QString& from, const QString& to)
{
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()),
                            std::filesystem::path(to.toStdU16String()), failure);
    if (failure)
        return writeError(to, failure.value());
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<Done> syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    // A folder that may be written but not read cannot be opened: its names then go to the disk in time.
    if (descriptor < 0)
        return Done{};
    const bool synced = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    // EINVAL: a file system without this for folders.
    if (!synced && reason != EINVAL)
        return writeError(folder, reason);
#else
    Q_UNUSED(folder)
#endif
    return Done{};
}
} // namespace convenor
