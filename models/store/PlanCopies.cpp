#include "store/PlanCopies.h"

#include "store/Connection.h"
#include "store/OpenPlans.h"
#include "store/PlanHeader.h"
#include "store/PlanLoader.h"
#include "store/PlanStore.h"
#include "store/WriterLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace convenor {
namespace {
using namespace std::chrono_literals;

QString endingOf(const QFileInfo& file)
{
    return file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
}

QString freeBackupPath(const QString& file)
{
    const QFileInfo info(file);
    const QString base = QStringLiteral("%1.backup %2")
                             .arg(info.completeBaseName(),
                                  QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
    QString path = info.dir().filePath(base + endingOf(info));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = info.dir().filePath(QStringLiteral("%1 (%2)").arg(base).arg(i) + endingOf(info));
    return path;
}
} // namespace

Result<Done> copyPlanTo(Connection& connection, const QString& target)
{
    QString file = QFileInfo(target).absoluteFilePath();
    std::unique_ptr<WriterLock> lock;
    if (QFileInfo::exists(file)) {
        const Result<QString> found = locatePlan(target);
        if (!found)
            return found.error();
        file = *found;
        if (isOpenForWriting(file))
            return Error{ErrorKind::HeldByWriter, target, WriterLock::holder(file)};
        Result<WriterLock> taken = WriterLock::take(file, target, 0ms);
        if (!taken)
            return taken.error();
        lock = std::make_unique<WriterLock>(std::move(*taken));
    }
    // SQLite would roll the old pages in it back into the new file.
    if (hasJournal(file) || QFileInfo::exists(logOf(file)))
        return Error{ErrorKind::CannotWrite, target,
                     QCoreApplication::translate("PlanStore", "an unfinished journal lies beside it")};
    const Result<Done> copied = copyPlan(connection, file);
    if (!copied && copied.error().subject == file)
        return Error{copied.error().kind, target, copied.error().detail};
    return copied;
}

Result<QString> backUp(Connection& connection, const QString& file)
{
    const QString path = freeBackupPath(file);
    if (const Result<Done> copied = copyPlanTo(connection, path); !copied)
        return copied.error();
    return path;
}

QStringList backupsOf(const QString& file)
{
    const QFileInfo info(file);
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(info.completeBaseName() + ".backup ") +
                                            QStringLiteral("\\d{4}-\\d\\d-\\d\\d \\d{6}( \\(\\d+\\))?") +
                                            QRegularExpression::escape(endingOf(info))));
    QStringList paths;
    for (const QString& name : info.dir().entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (pattern.match(name).hasMatch())
            paths.append(info.dir().filePath(name));
    }
    // The second one of a second, "(2)", behind the first.
    std::sort(paths.begin(), paths.end(), [](const QString& a, const QString& b) {
        return QFileInfo(a).completeBaseName() < QFileInfo(b).completeBaseName();
    });
    return paths;
}

Result<Done> PlanStore::saveCopyOf(const QString& path, const QString& target)
{
    // Everything that reading refuses is not copied either.
    if (const Result<PlanSnapshot> sound = read(path); !sound)
        return sound.error();
    const Result<QString> file = locatePlan(path);
    if (!file)
        return file.error();
    if (QFileInfo(target).absoluteFilePath() == *file)
        return Error{ErrorKind::HeldByWriter, target, {}};
    const auto opened = Connection::open(*file, path, Connection::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    return copyPlanTo(**opened, target);
}
} // namespace convenor
