// PlanStore::read: a plan for those who only look.
#include "files/PrivateFolder.h"
#include "store/Connection.h"
#include "store/OpenPlans.h"
#include "store/PlanCopies.h"
#include "store/PlanHeader.h"
#include "store/PlanLoader.h"
#include "store/WriterLock.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace convenor {
namespace {
using namespace std::chrono_literals;

// What is to be done with each step of the history; empty = they are not read. Only steps of these numbers,
// or all.
struct StepLook
{
    std::function<void(const RevisionInfo&, const ChangeSet&)> take = {};
    std::optional<QSet<qint64>> numbers = {};
};

const QString privateName = QStringLiteral("plan");

// One reading of one plan.
class Reading
{
public:
    Reading(const QString& path, const QString& file, const Schema& schema, const OpenPlan& use,
            const StepLook& look)
        : m_path(path), m_file(file), m_schema(schema), m_use(use), m_look(look)
    {
    }

    Result<PlanSnapshot> read();

private:
    // None when a crashed writer left a journal that must be rolled back first.
    Result<std::optional<PlanSnapshot>> readInPlace();
    // False when it cannot be done here.
    Result<bool> rollBack();
    Result<PlanSnapshot> readCopy();
    Result<PlanSnapshot> readFrom(Connection& connection);

    const QString& m_path;
    const QString& m_file;
    const Schema& m_schema;
    const OpenPlan& m_use;
    const StepLook& m_look;
};

Result<PlanSnapshot> Reading::read()
{
    auto snapshot = readInPlace();
    if (!snapshot)
        return snapshot.error();
    if (snapshot->has_value())
        return std::move(**snapshot);
    const Result<bool> rolledBack = rollBack();
    if (!rolledBack)
        return rolledBack.error();
    if (*rolledBack) {
        snapshot = readInPlace();
        if (!snapshot)
            return snapshot.error();
        if (snapshot->has_value())
            return std::move(**snapshot);
    }
    return readCopy();
}

Result<std::optional<PlanSnapshot>> Reading::readInPlace()
{
    const auto opened = Connection::open(m_file, m_path, Connection::Mode::ReadOnly);
    if (!opened)
        return opened.error();
    Connection& connection = **opened;
    if (!connection.number("PRAGMA application_id")) {
        const int code = connection.lastCode();
        // CANTOPEN: there is a journal that we may not even look into.
        if (code == SQLITE_READONLY_ROLLBACK || (code & 0xff) == SQLITE_CANTOPEN)
            return std::optional<PlanSnapshot>();
        return connection.readError();
    }
    Result<PlanSnapshot> snapshot = readFrom(connection);
    if (!snapshot)
        return snapshot.error();
    return std::optional(std::move(*snapshot));
}

Result<bool> Reading::rollBack()
{
    const Result<WriterLock> lock = WriterLock::take(m_file, m_path, 2s);
    if (!lock) {
        // A writer that lives rolls back itself. In a folder where no lock can be made, a copy will do.
        if (lock.error().kind == ErrorKind::HeldByWriter)
            return lock.error();
        return false;
    }
    const Result<Done> rehearsed =
        m_use.aside(m_path, [this] { return rehearseRollback(m_file, m_path, m_schema); });
    if (!rehearsed)
        return rehearsed.error();
    const auto opened = Connection::open(m_file, m_path, Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    return !(*opened)->isReadOnly() && (*opened)->number("PRAGMA application_id").has_value();
}

Result<PlanSnapshot> Reading::readCopy()
{
    const PrivateFolder folder;
    if (!folder.isValid())
        return Error{ErrorKind::FileNotReadable, m_path, {}};
    const QString copy = folder.path(privateName);
    const Result<Done> copied = m_use.aside(m_path, [&] {
        if (const Result<Done> plan = folder.copyIn(m_file, privateName); !plan)
            return plan;
        return folder.copyIn(journalOf(m_file), journalOf(privateName));
    });
    if (!copied)
        return Error{ErrorKind::FileNotReadable, m_path, copied.error().detail};
    const auto opened = Connection::open(copy, m_path, Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    return readFrom(**opened);
}

Result<PlanSnapshot> Reading::readFrom(Connection& connection)
{
    connection.limitWork(QFileInfo(m_file).size());
    Transaction reading(connection, Transaction::Kind::Read);
    if (!reading.isOpen())
        return connection.readError();
    const Result<int> version = checkSchema(connection, m_schema);
    if (!version)
        return version.error();
    if (const Result<Done> sound = checkContent(connection); !sound)
        return sound.error();
    if (*version < m_schema.newest()) {
        // The file stays as it is: a copy of it is migrated.
        reading.rollback();
        connection.unlimitWork();
        const PrivateFolder folder;
        const QString copy = folder.path(privateName);
        if (const Result<Done> copied = copyPlan(connection, copy); !copied)
            return Error{ErrorKind::FileNotReadable, m_path, copied.error().detail};
        const auto opened = Connection::open(copy, m_path, Connection::Mode::ReadWrite);
        if (!opened)
            return opened.error();
        if (const Result<Done> migrated = migratePlan(**opened, m_schema, *version); !migrated)
            return migrated.error();
        return readFrom(**opened);
    }
    Result<LoadedPlan> loaded = loadPlan(connection);
    if (!loaded)
        return loaded.error();
    if (m_look.take) {
        // The limit is that of reading the rows.
        connection.unlimitWork();
        for (const RevisionInfo& step : std::as_const(loaded->history.steps)) {
            if (m_look.numbers && !m_look.numbers->contains(step.number))
                continue;
            const Result<ChangeSet> changes = readChanges(connection, step.number);
            if (!changes)
                return changes.error();
            m_look.take(step, *changes);
        }
    }
    PlanSnapshot snapshot;
    snapshot.plan = std::move(loaded->plan);
    snapshot.history = std::move(loaded->history.steps);
    snapshot.revision = snapshot.history.isEmpty() ? 0 : snapshot.history.last().number;
    return snapshot;
}

Result<PlanSnapshot> readPlan(const QString& path, const Schema& schema, const StepLook& look = {})
{
    const Result<QString> file = locatePlan(path);
    if (!file)
        return file.error();
    const Result<OpenPlan> use = OpenPlan::begin(*file, path, OpenPlan::Purpose::Reading,
                                                 [&] { return lookAtHeader(*file, path, schema.newest()); });
    if (!use)
        return use.error();
    Result<PlanSnapshot> snapshot = Reading(path, *file, schema, *use, look).read();
    if (snapshot)
        snapshot->heldBy = WriterLock::holder(*file);
    return snapshot;
}
} // namespace

Result<PlanSnapshot> PlanStore::read(const QString& path)
{
    return read(path, Schema::builtIn());
}

Result<PlanSnapshot> PlanStore::read(const QString& path, const Schema& schema)
{
    return readPlan(path, schema);
}

Result<PlanSnapshot> PlanStore::verify(const QString& path)
{
    return readPlan(path, Schema::builtIn(), {[](const RevisionInfo&, const ChangeSet&) {}});
}

Result<Done> PlanStore::readSteps(const QString& path, const QSet<qint64>& numbers,
                                  const std::function<void(qint64 number, const ChangeSet&)>& take)
{
    const Result<PlanSnapshot> read =
        readPlan(path, Schema::builtIn(),
                 {[&take](const RevisionInfo& step, const ChangeSet& changes) { take(step.number, changes); },
                  numbers});
    return read ? Result<Done>(Done{}) : read.error();
}

Result<PastPeople> PlanStore::pastPeople(const QString& path)
{
    const Schema schema = Schema::builtIn();
    const Result<PlanSnapshot> open = readPlan(path, schema);
    if (!open)
        return open.error();
    PastPeople past(open->plan);
    const StepLook look{[&past](const RevisionInfo& step, const ChangeSet& changes) {
        past.take(changes, step.label, step.undoes > 0);
    }};
    if (const Result<PlanSnapshot> steps = readPlan(path, schema, look); !steps)
        return steps.error();
    for (const QString& copy : copiesBeside(QFileInfo(path).canonicalFilePath(), schema)) {
        if (const Result<PlanSnapshot> backup = readPlan(copy, schema, look); backup)
            past.take(backup->plan);
    }
    return past;
}
} // namespace convenor
