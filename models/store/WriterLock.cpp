#include "store/WriterLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace convenor {
namespace {
QString lockPath(const QString& file)
{
    return file + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockOf(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(lockPath(file));
    // Never by age: a plan may stay open for days. QLockFile breaks the lock of a dead process all the same.
    lock->setStaleLockTime(0);
    return lock;
}

// A lock file cut short by a crash or a full disk names nobody and would hold for ever.
void removeUnreadable(QLockFile& lock, const QString& file)
{
    constexpr qint64 seconds = 30;
    const QFileInfo info(lockPath(file));
    qint64 process = 0;
    QString host, program;
    if (info.exists() && !lock.getLockInfo(&process, &host, &program) &&
        info.lastModified().secsTo(QDateTime::currentDateTime()) > seconds)
        lock.removeStaleLockFile();
}

QString cleaned(const QString& text)
{
    QString result;
    for (const QChar character : text.left(100)) {
        if (character.isPrint())
            result += character;
    }
    return result;
}

// Who holds a lock that could not be taken. The user is the owner of the lock file, the time is the file's.
QString describe(const QLockFile& lock, const QString& file)
{
    const QFileInfo info(lockPath(file));
    qint64 process = 0;
    QString host, program;
    lock.getLockInfo(&process, &host, &program);
    const QDateTime since = info.lastModified();
    const QString time = since.date() == QDate::currentDate()
                             ? since.toString(QStringLiteral("HH:mm"))
                             : since.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString user = info.owner().isEmpty() ? program : info.owner();
    return QCoreApplication::translate("WriterLock", "%1 on %2, since %3")
        .arg(cleaned(user), cleaned(host), time);
}
} // namespace

Result<WriterLock> WriterLock::take(const QString& file, const QString& shownPath,
                                    std::chrono::milliseconds wait)
{
    std::unique_ptr<QLockFile> lock = lockOf(file);
    removeUnreadable(*lock, file);
    if (lock->tryLock(int(wait.count())))
        return WriterLock(std::move(lock));
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return Error{ErrorKind::HeldByWriter, shownPath, describe(*lock, file)};
    case QLockFile::PermissionError:
        return Error{ErrorKind::CannotWrite, shownPath,
                     QCoreApplication::translate("WriterLock", "no file can be made in its folder")};
    default:
        // QLockFile keeps the reason to itself; what is left is a disk that takes no byte.
        return Error{ErrorKind::DiskFull, shownPath, {}};
    }
}

QString WriterLock::holder(const QString& file)
{
    if (!QFileInfo::exists(lockPath(file)))
        return {};
    const std::unique_ptr<QLockFile> lock = lockOf(file);
    removeUnreadable(*lock, file);
    if (lock->tryLock(0) || !QFileInfo::exists(lockPath(file)))
        return {};
    return describe(*lock, file);
}

QString WriterLock::userName()
{
    QString name = qEnvironmentVariable("USER");
    if (name.isEmpty())
        name = qEnvironmentVariable("USERNAME");
    if (name.isEmpty())
        name = QFileInfo(QDir::homePath()).owner();
    return cleaned(name);
}
} // namespace convenor
