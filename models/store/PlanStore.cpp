#include "store/PlanStore.h"

#include "files/Durable.h"
#include "files/PrivateFolder.h"
#include "store/Connection.h"
#include "store/Eraser.h"
#include "store/OpenPlans.h"
#include "store/PlanCopies.h"
#include "store/PlanHeader.h"
#include "store/PlanLoader.h"
#include "store/RowWriter.h"
#include "store/StepWriter.h"
#include "store/WriterLock.h"

#include <QFileInfo>

namespace convenor {
namespace {
using namespace std::chrono_literals;

// Whoever reads has the plan for a moment only, a writer who ends leaves it soon.
constexpr std::chrono::milliseconds patience = 2s;

// After these the state of the connection is not what it was before the edit.
bool leavesDoubt(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || kind == ErrorKind::CannotWrite || kind == ErrorKind::PlanDamaged;
}

// What is printed is recorded, all else is a step: no set is both.
Result<Done> checkDoor(const ChangeSet& changes, bool isStep)
{
    for (const Change& change : changes) {
        if (isBesideHistory(change.table) == isStep)
            return Error{ErrorKind::NoStep, QLatin1String(tableInfo(change.table).name), {}};
    }
    return Done{};
}
} // namespace

struct PlanStore::Private
{
    Private(QString shownPath, QString trueFile, Schema migrations, HistoryLimits limits, OpenPlan openPlan,
            WriterLock writerLock)
        : path(std::move(shownPath)), file(std::move(trueFile)), schema(std::move(migrations)),
          historyLimits(limits), use(std::move(openPlan)), lock(std::move(writerLock))
    {
    }
    ~Private() { disconnect(); }

    static Result<std::unique_ptr<Private>> claim(const QString& path, const QString& file,
                                                  const Schema& schema, HistoryLimits limits,
                                                  const std::function<Result<Done>()>& look);
    Result<Done> connect();
    void disconnect();
    // Another file may stand at the path now (a copy put back, a folder being synchronised): begins anew.
    Result<Done> reconnect();
    // False after a reload that failed: only another reload can help.
    bool isReady() const { return steps != nullptr; }
    Result<Done> load();
    Result<Done> migrate(int from);
    Result<Done> makeTables();
    bool isUnchanged() const;
    Error settle(Error error);
    Result<Erased> erase(Erasure& whom, const QString& label, const Plan* living = nullptr);
    Result<Erased> eraseRows(Erasure& whom, const QString& label, const Plan* living = nullptr);

    QString path; // as the caller said it
    QString file; // the true path
    Schema schema;
    HistoryLimits historyLimits;
    // In this order: statements go before the connection, the connection before the lock.
    OpenPlan use;
    WriterLock lock;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<RowWriter> rows;
    std::unique_ptr<StepWriter> steps;
    Plan plan;
    qint64 dataVersion = 0;
};

Result<std::unique_ptr<PlanStore::Private>>
PlanStore::Private::claim(const QString& path, const QString& file, const Schema& schema,
                          HistoryLimits limits, const std::function<Result<Done>()>& look)
{
    Result<OpenPlan> use = OpenPlan::begin(file, path, OpenPlan::Purpose::Writing, look);
    if (!use) {
        Error error = use.error();
        if (error.kind == ErrorKind::HeldByWriter)
            error.detail = WriterLock::holder(file);
        return error;
    }
    Result<WriterLock> lock = WriterLock::take(file, path, patience);
    if (!lock)
        return lock.error();
    if (hasJournal(file)) {
        const Result<Done> rehearsed = use->aside(path, [&] { return rehearseRollback(file, path, schema); });
        if (!rehearsed)
            return rehearsed.error();
    }
    return std::make_unique<Private>(path, file, schema, limits, std::move(*use), std::move(*lock));
}

Result<Done> PlanStore::Private::connect()
{
    auto opened = Connection::open(file, path, Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    connection = std::move(*opened);
    if (connection->isReadOnly())
        return Error{ErrorKind::CannotWrite, path, qt_error_string(EACCES)};
    connection->limitWork(QFileInfo(file).size());
    // TRUNCATE and FULL: what survives power loss (measured, DESIGN section 3).
    Statement mode(connection->handle(), "PRAGMA journal_mode = TRUNCATE");
    const bool truncates = mode.step() && mode.bytes(0) == QByteArrayView("truncate");
    if (!mode.ok())
        return connection->readError();
    if (!truncates)
        return Error{ErrorKind::PlanForeign, path, QStringLiteral("another journal mode")};
    mode = Statement();
    if (!connection->run("PRAGMA synchronous = FULL; PRAGMA locking_mode = NORMAL; "
                         "PRAGMA secure_delete = ON; PRAGMA cache_size = -16000"))
        return connection->readError();
    return Done{};
}

void PlanStore::Private::disconnect()
{
    rows.reset();
    steps.reset();
    // Removes the empty journal: a plan at rest is one file.
    if (connection)
        connection->run("PRAGMA journal_mode = DELETE");
    connection.reset();
}

Result<Done> PlanStore::Private::reconnect()
{
    disconnect();
    const Result<QString> found = locatePlan(path);
    if (!found)
        return found.error();
    if (*found != file) {
        Result<WriterLock> other = WriterLock::take(*found, path, patience);
        if (!other)
            return other.error();
        lock = std::move(*other);
        file = *found;
    }
    use.end();
    Result<OpenPlan> again = OpenPlan::begin(file, path, OpenPlan::Purpose::Writing,
                                             [this] { return lookAtHeader(file, path, schema.newest()); });
    if (!again)
        return again.error();
    use = std::move(*again);
    if (const Result<Done> connected = connect(); !connected)
        return connected;
    return load();
}

Result<Done> PlanStore::Private::load()
{
    connection->limitWork(QFileInfo(file).size());
    Transaction reading(*connection, Transaction::Kind::Read);
    if (!reading.isOpen())
        return connection->readError();
    const Result<int> version = checkSchema(*connection, schema);
    if (!version)
        return version.error();
    if (const Result<Done> sound = checkContent(*connection); !sound)
        return sound;
    if (*version < schema.newest()) {
        reading.rollback();
        connection->unlimitWork();
        if (const Result<Done> migrated = migrate(*version); !migrated)
            return migrated;
        return load();
    }
    Result<LoadedPlan> loaded = loadPlan(*connection);
    if (!loaded)
        return loaded.error();
    const std::optional<qint64> now = connection->number("PRAGMA data_version");
    if (!now || !reading.commit())
        return connection->readError();
    connection->unlimitWork();
    dataVersion = *now;
    plan = std::move(loaded->plan);
    rows = std::make_unique<RowWriter>(*connection);
    steps = std::make_unique<StepWriter>(*connection, std::move(loaded->history.sizes), historyLimits);
    return Done{};
}

Result<Done> PlanStore::Private::migrate(int from)
{
    if (const Result<QString> saved = backUp(*connection, file); !saved)
        return saved.error();
    return migratePlan(*connection, schema, from);
}

Result<Done> PlanStore::Private::makeTables()
{
    Transaction writing(*connection, Transaction::Kind::Write);
    const QByteArray application = "PRAGMA application_id = " + QByteArray::number(qint64(planApplicationId));
    if (!writing.isOpen() || !connection->run(application) ||
        !schema.migrate(*connection, 0, schema.newest()) || !writing.commit())
        return connection->writeError();
    return syncFolder(QFileInfo(file).absolutePath());
}

bool PlanStore::Private::isUnchanged() const
{
    return connection->number("PRAGMA data_version") == dataVersion &&
           connection->number("SELECT coalesce(max(number), 0) FROM revision") == steps->last();
}

// The error to report for an edit that was rolled back. A commit that failed at its very end may stand in the
// file all the same: the file is asked, so that it and the caller's Plan agree.
Error PlanStore::Private::settle(Error error)
{
    if (!leavesDoubt(error.kind))
        return error;
    Transaction reading(*connection, Transaction::Kind::Read);
    const std::optional<qint64> last = connection->number("SELECT coalesce(max(number), 0) FROM revision");
    // A disk that cannot be read either: the next edit will find out (isUnchanged).
    if (!last)
        return error;
    if (*last != steps->last())
        return {ErrorKind::ChangedElsewhere, path, error.detail};
    // A failed write counts as a change of the cache.
    dataVersion = connection->number("PRAGMA data_version").value_or(0);
    return error;
}

Result<Erased> PlanStore::Private::eraseRows(Erasure& whom, const QString& label, const Plan* living)
{
    Transaction writing(*connection, Transaction::Kind::Write);
    if (!writing.isOpen())
        return connection->writeError();
    if (!isUnchanged())
        return Error{ErrorKind::ChangedElsewhere, path, {}};
    const auto refuse = [&](const Error& error) {
        writing.rollback();
        return settle(error);
    };
    Result<Erased> erased = eraseRowsAndSteps(*connection, *rows, whom, living);
    if (!erased)
        return refuse(erased.error());
    if (const Result<qint64> number = steps->write({}, {.label = label, .isFinal = true}); !number)
        return refuse(number.error());
    if (!writing.commit())
        return refuse(connection->writeError());
    steps->committed();
    return erased;
}

// In this file; its backups are files of their own.
Result<Erased> PlanStore::Private::erase(Erasure& whom, const QString& label, const Plan* living)
{
    Result<Erased> erased = eraseRows(whom, label, living);
    if (!erased)
        return erased;
    // What is not compacted has bytes of old pages between its rows.
    if (!connection->compact())
        erased->unreached.append({path, connection->writeError()});
    if (const Result<Done> loaded = load(); !loaded)
        return loaded.error();
    return erased;
}

PlanStore::PlanStore(std::unique_ptr<Private> d) : d(std::move(d)) {}

PlanStore::~PlanStore() = default;

Result<std::unique_ptr<PlanStore>> PlanStore::create(const QString& path)
{
    return create(path, Schema::builtIn(), {});
}

Result<std::unique_ptr<PlanStore>> PlanStore::open(const QString& path)
{
    return open(path, Schema::builtIn(), {});
}

Result<std::unique_ptr<PlanStore>> PlanStore::create(const QString& path, const Schema& schema,
                                                     HistoryLimits limits)
{
    // The journal of a plan that is gone is not ours to delete, and SQLite would.
    if (hasJournal(path))
        return Error{ErrorKind::FileExists, journalOf(path), {}};
    if (const Result<Done> made = makeEmptyFile(path); !made)
        return made.error();
    const QString file = QFileInfo(path).canonicalFilePath();
    const auto fill = [&]() -> Result<std::unique_ptr<PlanStore>> {
        auto d = Private::claim(path, file, schema, limits, [] { return Result<Done>(Done{}); });
        if (!d)
            return d.error();
        for (const auto step : {&Private::connect, &Private::makeTables, &Private::load}) {
            if (const Result<Done> done = ((**d).*step)(); !done)
                return done.error();
        }
        return std::unique_ptr<PlanStore>(new PlanStore(std::move(*d)));
    };
    auto store = fill();
    if (!store) {
        removeFile(file);
        removeFile(journalOf(file));
    }
    return store;
}

Result<std::unique_ptr<PlanStore>> PlanStore::open(const QString& path, const Schema& schema,
                                                   HistoryLimits limits)
{
    const Result<QString> file = locatePlan(path);
    if (!file)
        return file.error();
    auto d = Private::claim(path, *file, schema, limits,
                            [&] { return lookAtHeader(*file, path, schema.newest()); });
    if (!d)
        return d.error();
    for (const auto step : {&Private::connect, &Private::load}) {
        if (const Result<Done> done = ((**d).*step)(); !done)
            return done.error();
    }
    return std::unique_ptr<PlanStore>(new PlanStore(std::move(*d)));
}

const QString& PlanStore::path() const
{
    return d->path;
}

const Plan& PlanStore::plan() const
{
    return d->plan;
}

qint64 PlanStore::revision() const
{
    return d->isReady() ? d->steps->last() : 0;
}

qint64 PlanStore::firstRevision() const
{
    return d->isReady() ? d->steps->first() : 0;
}

Result<qint64> PlanStore::apply(const ChangeSet& changes, const StepInfo& step, const Watch& watch)
{
    if (const Result<Done> fits = checkDoor(changes, true); !fits)
        return fits.error();
    if (!d->isReady())
        return Error{ErrorKind::ChangedElsewhere, d->path, {}};
    Connection& connection = *d->connection;
    Transaction writing(connection, Transaction::Kind::Write);
    if (!writing.isOpen())
        return connection.writeError();
    if (!d->isUnchanged())
        return Error{ErrorKind::ChangedElsewhere, d->path, {}};
    const auto refuse = [&](const Error& error) {
        writing.rollback();
        return d->settle(error);
    };
    if (const Result<Done> written = d->rows->write(changes, watch); !written)
        return refuse(written.error());
    const Result<qint64> number = d->steps->write(changes, step, watch.stop);
    if (!number)
        return refuse(number.error());
    watch.say(0.9);
    if (!writing.commit())
        return refuse(connection.isForeignKeyFailure() ? d->rows->danglingReference()
                                                       : connection.writeError());
    d->steps->committed();
    return *number;
}

Result<Done> PlanStore::record(const ChangeSet& changes)
{
    if (const Result<Done> fits = checkDoor(changes, false); !fits)
        return fits;
    if (!d->isReady())
        return Error{ErrorKind::ChangedElsewhere, d->path, {}};
    Transaction writing(*d->connection, Transaction::Kind::Write);
    if (!writing.isOpen())
        return d->connection->writeError();
    if (!d->isUnchanged())
        return Error{ErrorKind::ChangedElsewhere, d->path, {}};
    if (const Result<Done> written = d->rows->write(changes); !written)
        return written;
    return writing.commit() ? Result<Done>(Done{}) : d->connection->writeError();
}

qint64 PlanStore::storedSize(qint64 revision) const
{
    return d->isReady() ? d->steps->sizeOf(revision) : 0;
}

Result<QList<RevisionInfo>> PlanStore::history() const
{
    if (!d->isReady())
        return Error{ErrorKind::FileNotReadable, d->path, {}};
    Result<StoredHistory> history = readHistory(*d->connection);
    if (!history)
        return history.error();
    return std::move(history->steps);
}

Result<ChangeSet> PlanStore::changesOf(qint64 revision) const
{
    if (!d->isReady())
        return Error{ErrorKind::FileNotReadable, d->path, {}};
    return readChanges(*d->connection, revision);
}

Result<Done> PlanStore::reload()
{
    const Result<Done> done = d->reconnect();
    if (!done)
        d->disconnect();
    return done;
}

Result<Done> PlanStore::saveCopy(const QString& target) const
{
    if (!d->isReady())
        return Error{ErrorKind::FileNotReadable, d->path, {}};
    return copyPlanTo(*d->connection, target);
}

Result<Erased> PlanStore::erase(Erasure whom, const QString& label)
{
    if (!d->isReady())
        return Error{ErrorKind::ChangedElsewhere, d->path, {}};
    Result<Erased> erased = d->erase(whom, label);
    if (!erased)
        return erased;
    for (const QString& backup : copiesBeside(d->file, d->schema)) {
        const Result<Done> fits = checkErasable(backup, d->schema.newest());
        auto copy = fits ? open(backup, d->schema, d->historyLimits) : fits.error();
        const Result<Erased> done = copy ? (*copy)->d->erase(whom, label, &d->plan) : copy.error();
        if (!done) {
            erased->unreached.append({backup, done.error()});
            continue;
        }
        ++erased->backups;
        erased->unreached.append(done->unreached);
    }
    erased->whom = whom;
    return erased;
}

Result<QString> PlanStore::backup() const
{
    if (!d->isReady())
        return Error{ErrorKind::FileNotReadable, d->path, {}};
    return backUp(*d->connection, d->file);
}

Result<Done> PlanStore::dropBackup(const QString& path) const
{
    return removeBackup(d->file, path);
}
} // namespace convenor
