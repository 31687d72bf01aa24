#include "store/PlanHeader.h"

#include "store/Schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace convenor {
namespace {
constexpr qint64 smallest = 512;
constexpr qint64 largest = qint64(2) << 30;
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);
constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

quint32 numberAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

// A journal or log beside the file that SQLite would act upon in ways we do not want.
Result<Done> lookBeside(const QString& file, const QString& shownPath)
{
    // A write-ahead log is read over the file's pages, and a plan never has one.
    if (QFileInfo::exists(logOf(file)))
        return Error{ErrorKind::PlanForeign, shownPath, QStringLiteral("a write-ahead log")};
    const QFileInfo info(journalOf(file));
    if (!info.exists())
        return Done{};
    if (!info.isFile())
        return Error{ErrorKind::PlanForeign, shownPath, QStringLiteral("a journal that is no file")};
    QFile journal(info.filePath());
    // The journal of a transaction over several files ends with the name of a file that SQLite deletes after
    // it has rolled back: a hostile one could name any file. Ours never has one.
    if (journal.open(QIODevice::ReadOnly) && journal.size() > journalMagic.size()) {
        journal.seek(journal.size() - journalMagic.size());
        if (journal.read(journalMagic.size()) == journalMagic)
            return Error{ErrorKind::PlanForeign, shownPath, QStringLiteral("a journal of several files")};
    }
    return Done{};
}
} // namespace

Result<QString> locatePlan(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorKind::FileMissing, path, {}};
    if (!info.isFile())
        return Error{ErrorKind::NotAFile, path, {}};
    return info.canonicalFilePath();
}

QString journalOf(const QString& file)
{
    return file + QStringLiteral("-journal");
}

QString logOf(const QString& file)
{
    return file + QStringLiteral("-wal");
}

bool hasJournal(const QString& file)
{
    return QFileInfo(journalOf(file)).size() > 0;
}

Result<Done> lookAtHeader(const QString& file, const QString& shownPath, int newestSchema)
{
    QFile plan(file);
    if (!plan.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, shownPath, plan.errorString()};
    if (plan.size() > largest)
        return Error{ErrorKind::FileTooBig, shownPath, {}};
    const QByteArray header = plan.read(100);
    if (!header.startsWith(sqliteMagic))
        return Error{ErrorKind::NotAPlan, shownPath, {}};
    if (plan.size() < smallest || header.size() < 100)
        return Error{ErrorKind::PlanDamaged, shownPath, QStringLiteral("it is cut short")};
    if (numberAt(header, 68) != planApplicationId)
        return Error{ErrorKind::NotAPlan, shownPath, {}};
    const auto version = qint32(numberAt(header, 60));
    if (version > newestSchema)
        return Error{ErrorKind::PlanNewer, shownPath, QString::number(version)};
    if (version <= 0)
        return Error{ErrorKind::PlanDamaged, shownPath, QStringLiteral("no schema number")};
    // 2 means a write-ahead log; never converted.
    if (header[18] != 1 || header[19] != 1)
        return Error{ErrorKind::PlanForeign, shownPath, QStringLiteral("another journal mode")};
    if (numberAt(header, 56) != 1)
        return Error{ErrorKind::PlanForeign, shownPath, QStringLiteral("another text encoding")};
    return lookBeside(file, shownPath);
}
} // namespace convenor
