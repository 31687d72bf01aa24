#include "store/SqliteGuard.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <cstring>
#include <sqlite3.h>

namespace convenor {
namespace {
// The connection that our SQLite saw being opened in this thread.
thread_local sqlite3* seen = nullptr;

int see(sqlite3* database, const char**, const sqlite3_api_routines*)
{
    seen = database;
    return SQLITE_OK;
}

QString findOut()
{
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return QStringLiteral("Qt's SQLite driver is missing");
    // STRICT tables.
    if (sqlite3_libversion_number() < 3037000)
        return QStringLiteral("SQLite %1 is too old").arg(QLatin1String(sqlite3_libversion()));
    if (sqlite3_threadsafe() == 0)
        return QStringLiteral("SQLite was built without threads");
    const QString name = QStringLiteral("convenor-guard");
    bool same = false;
    {
        const auto hook = reinterpret_cast<void (*)()>(see);
        seen = nullptr;
        sqlite3_auto_extension(hook);
        QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        const bool opened = database.open();
        sqlite3_cancel_auto_extension(hook);
        same = opened && seen && handleOf(database) == seen;
    }
    QSqlDatabase::removeDatabase(name);
    if (!same)
        return QStringLiteral("Qt's SQLite driver brings another copy of SQLite");
    return {};
}
} // namespace

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver() ? database.driver()->handle() : QVariant();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

const QString& whySqliteCannotBeUsed()
{
    static const QString reason = findOut();
    return reason;
}
} // namespace convenor
