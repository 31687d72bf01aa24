#include "store/PlanCopies.h"

#include "files/PrivateFolder.h"
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
#include <QSet>

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
// Dated copies in the folder of a plan whose name before the date is of a pattern, oldest first for each
// name.
QStringList datedCopies(const QFileInfo& plan, const QString& names)
{
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        names + QStringLiteral("\\.backup \\d{4}-\\d\\d-\\d\\d \\d{6}( \\(\\d+\\))?") +
        QRegularExpression::escape(endingOf(plan))));
    QStringList paths;
    for (const QString& name : plan.dir().entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (pattern.match(name).hasMatch())
            paths.append(plan.dir().filePath(name));
    }
    // The second one of a second, "(2)", behind the first.
    std::sort(paths.begin(), paths.end(), [](const QString& a, const QString& b) {
        return QFileInfo(a).completeBaseName() < QFileInfo(b).completeBaseName();
    });
    return paths;
}

// What nothing but a copy has in common with a plan.
struct Traces
{
    QSet<QPair<qint64, QByteArray>> steps; // number and time
    QSet<Id> people;

    bool meet(const std::optional<Traces>& other) const
    {
        return other && (steps.intersects(other->steps) || people.intersects(other->people));
    }
};

// None when the file cannot be read as it is.
std::optional<Traces> tracesOf(const QString& file, const Schema& schema)
{
    // Those that ClockIds give; samples count from 1.
    constexpr Id firstOfClock = Id(1) << 40;
    const Result<OpenPlan> use = OpenPlan::begin(file, file, OpenPlan::Purpose::Reading,
                                                 [&] { return lookAtHeader(file, file, schema.newest()); });
    if (!use)
        return {};
    const auto opened = Connection::open(file, file, Connection::Mode::ReadOnly);
    if (!opened)
        return {};
    Connection& connection = **opened;
    connection.limitWork(QFileInfo(file).size());
    const Transaction reading(connection, Transaction::Kind::Read);
    if (!reading.isOpen() || !checkSchema(connection, schema))
        return {};
    Traces traces;
    Statement steps(connection.handle(), "SELECT number, made_at FROM revision");
    while (steps.step())
        traces.steps.insert({steps.number(0), steps.bytes(1).toByteArray()});
    Statement people(connection.handle(), "SELECT id FROM person WHERE id >= ?");
    people.bind(1, firstOfClock);
    while (people.step())
        traces.people.insert(people.number(0));
    return steps.ok() && people.ok() ? std::optional(std::move(traces)) : std::nullopt;
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
    return datedCopies(info, QRegularExpression::escape(info.completeBaseName()));
}

QStringList copiesBeside(const QString& file, const Schema& schema)
{
    const QStringList own = backupsOf(file);
    const std::optional<Traces> traces = tracesOf(file, schema);
    QStringList copies;
    for (const QString& copy : datedCopies(QFileInfo(file), QStringLiteral(".*"))) {
        if (own.contains(copy) || (traces && copy != file && traces->meet(tracesOf(copy, schema))))
            copies.append(copy);
    }
    return copies;
}

Result<Done> removeBackup(const QString& file, const QString& backup)
{
    if (!backupsOf(file).contains(QFileInfo(backup).absoluteFilePath()))
        return Error{ErrorKind::FileMissing, backup, {}};
    if (isOpenForWriting(backup))
        return Error{ErrorKind::HeldByWriter, backup, WriterLock::holder(backup)};
    const Result<WriterLock> lock = WriterLock::take(backup, backup, 0ms);
    if (!lock)
        return lock.error();
    removeFile(backup);
    return QFileInfo::exists(backup) ? Result<Done>(Error{ErrorKind::CannotWrite, backup, {}}) : Done{};
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
