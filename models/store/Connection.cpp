#include "store/Connection.h"

#include "files/Durable.h"
#include "store/SqliteGuard.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>
#include <ctime>
#include <sqlite3.h>

namespace convenor {
namespace {
constexpr const char* driverName = "QSQLITE";

// Of what a plan needs, some multiple; far below SQLite's own limits.
constexpr struct
{
    int id;
    int value;
} limits[] = {
    {SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 200'000},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 20},
    {SQLITE_LIMIT_VDBE_OP, 250'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 30},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 200},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

// None of these touches the file.
constexpr const char* pragmas = "PRAGMA cell_size_check = ON;"
                                "PRAGMA temp_store = MEMORY;"
                                "PRAGMA mmap_size = 0;"
                                "PRAGMA foreign_keys = ON;";

QString newName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("convenor-%1").arg(++count);
}

bool isIoFailure(int code)
{
    switch (code & 0xff) {
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOMEM:
    case SQLITE_NOLFS:
        return true;
    default:
        return false;
    }
}
} // namespace

struct Connection::Budget
{
    std::clock_t end = 0;

    static int isSpent(void* budget) { return std::clock() > static_cast<const Budget*>(budget)->end; }
};

Connection::Connection(const QString& name, QString shownPath)
    : m_database(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(QLatin1String(driverName), name))),
      m_shownPath(std::move(shownPath)), m_budget(std::make_unique<Budget>())
{
}

Connection::~Connection()
{
    const QString name = m_database->connectionName();
    // The last copy must be gone before the name is given up.
    m_database.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, const QString& shownPath, Mode mode)
{
    if (const QString reason = whySqliteCannotBeUsed(); !reason.isEmpty())
        return Error{ErrorKind::NoSqlite, {}, reason};
    std::unique_ptr<Connection> connection(new Connection(newName(), shownPath));
    if (!connection->connect(file, mode))
        return Error{ErrorKind::FileNotReadable, shownPath, connection->m_database->lastError().driverText()};
    if (!connection->harden())
        return connection->readError();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::openMemory()
{
    return open(QStringLiteral(":memory:"), {}, Mode::ReadWrite);
}

bool Connection::connect(const QString& file, Mode mode)
{
    m_database->setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database->setConnectOptions(options);
    if (m_database->open())
        m_handle = handleOf(*m_database);
    return m_handle != nullptr;
}

bool Connection::harden()
{
    sqlite3_extended_result_codes(m_handle, 1);
    const struct
    {
        int option;
        int on;
    } options[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    };
    for (const auto& option : options) {
        int now = -1;
        if (sqlite3_db_config(m_handle, option.option, option.on, &now) != SQLITE_OK || now != option.on)
            return false;
    }
    for (const auto& limit : limits)
        sqlite3_limit(m_handle, limit.id, limit.value);
    return run(pragmas);
}

bool Connection::run(QByteArrayView sql)
{
    while (!sql.isEmpty()) {
        Statement statement(m_handle, sql, false, &sql);
        if (!statement.ok() || (statement.isValid() && !statement.run()))
            return false;
    }
    return true;
}

std::optional<qint64> Connection::number(QByteArrayView sql)
{
    Statement statement(m_handle, sql);
    if (!statement.step())
        return std::nullopt;
    return statement.number(0);
}

int Connection::lastCode() const
{
    return sqlite3_extended_errcode(m_handle);
}

bool Connection::isForeignKeyFailure() const
{
    return lastCode() == SQLITE_CONSTRAINT_FOREIGNKEY;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

Error Connection::failure(ErrorKind io) const
{
    const int code = lastCode();
    if (code == SQLITE_READONLY_DBMOVED)
        return {ErrorKind::ChangedElsewhere, m_shownPath, {}};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::DiskFull, m_shownPath, {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::HeldByWriter, m_shownPath, {}};
    default:
        break;
    }
    // SQLite's own short words for the code: its longer messages may hold text from the file.
    const QString words = QString::fromLatin1(sqlite3_errstr(code));
    if (!isIoFailure(code))
        return {ErrorKind::PlanDamaged, m_shownPath, words};
    const int reason = sqlite3_system_errno(m_handle);
    const Error system = convenor::writeError(m_shownPath, reason);
    if (system.kind == ErrorKind::DiskFull)
        return system;
    return {io, m_shownPath, system.detail.isEmpty() ? words : system.detail};
}

Error Connection::readError() const
{
    return failure(ErrorKind::FileNotReadable);
}

Error Connection::writeError() const
{
    return failure(ErrorKind::CannotWrite);
}

void Connection::limitWork(qint64 fileSize)
{
    // Measured: checking and reading a sound file takes about 0.02 s for each megabyte.
    constexpr double base = 1.0;
    constexpr double perByte = 0.1 / (1024 * 1024);
    m_budget->end = std::clock() + std::clock_t((base + perByte * double(fileSize)) * double(CLOCKS_PER_SEC));
    sqlite3_progress_handler(m_handle, 1000, &Budget::isSpent, m_budget.get());
}

void Connection::unlimitWork()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

bool Connection::copyInto(const QString& file)
{
    Statement statement(m_handle, "VACUUM INTO ?");
    if (statement.isValid())
        statement.bind(1, file);
    return runVacuum(statement);
}

bool Connection::compact()
{
    Statement statement(m_handle, "VACUUM");
    return runVacuum(statement);
}

bool Connection::runVacuum(Statement& statement)
{
    // It attaches the copy while it works.
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    const bool done = statement.run();
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    return done;
}

Transaction::Transaction(Connection& connection, Kind kind) : m_connection(connection)
{
    m_open = connection.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    rollback();
}

bool Transaction::commit()
{
    const bool done = m_open && m_connection.run("COMMIT");
    if (done)
        m_open = false;
    return done;
}

void Transaction::rollback()
{
    // SQLite may have rolled back by itself.
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0)
        m_connection.run("ROLLBACK");
    m_open = false;
}
} // namespace convenor
