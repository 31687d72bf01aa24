#include "store/PlanLoader.h"

#include "files/Durable.h"
#include "files/PrivateFolder.h"
#include "store/Connection.h"
#include "store/PlanHeader.h"
#include "store/RowReader.h"

#include <QFileInfo>
#include <QScopeGuard>

namespace convenor {
Result<int> checkSchema(Connection& connection, const Schema& schema)
{
    const QString& path = connection.shownPath();
    const std::optional<qint64> application = connection.number("PRAGMA application_id");
    const std::optional<qint64> version = connection.number("PRAGMA user_version");
    if (!application || !version)
        return connection.readError();
    // Looked at before, in the first bytes; a rolled back transaction may have changed them.
    if (*application != planApplicationId)
        return Error{ErrorKind::NotAPlan, path, {}};
    if (*version > schema.newest())
        return Error{ErrorKind::PlanNewer, path, QString::number(*version)};
    if (*version <= 0)
        return Error{ErrorKind::PlanDamaged, path, QStringLiteral("no schema number")};
    const Result<QList<SchemaEntry>> expected = schema.expected(int(*version));
    if (!expected)
        return expected.error();
    const Result<QList<SchemaEntry>> found = readSchema(connection, expected->size() + 1);
    if (!found)
        return found.error();
    if (const QString stranger = firstStranger(*found, *expected); !stranger.isEmpty())
        return Error{ErrorKind::PlanForeign, path, stranger};
    return int(*version);
}

namespace {
// SQLite forgets the CHECKs of a file that it opens for reading only, in quick_check too. Ours are asked for
// by hand: the file's texts are the program's by now.
Result<Done> checkConditions(Connection& connection)
{
    const auto schema = readSchema(connection, std::numeric_limits<qsizetype>::max());
    if (!schema)
        return schema.error();
    for (const SchemaEntry& entry : *schema) {
        const QList<QByteArray> conditions = conditionsIn(entry.sql);
        if (conditions.isEmpty())
            continue;
        Statement broken(connection.handle(), "SELECT rowid FROM " + quoted(entry.name) + " WHERE NOT ((" +
                                                  conditions.join(") AND (") + ")) LIMIT 1");
        if (broken.step())
            return Error{ErrorKind::PlanDamaged, connection.shownPath(),
                         QString::fromUtf8(entry.name) + u' ' + QString::number(broken.number(0))};
        if (!broken.ok())
            return connection.readError();
    }
    return Done{};
}
} // namespace

Result<Done> checkContent(Connection& connection)
{
    const QString& path = connection.shownPath();
    Statement quick(connection.handle(), "PRAGMA quick_check(1)");
    if (!quick.step())
        return connection.readError();
    if (quick.bytes(0) != QByteArrayView("ok"))
        return Error{ErrorKind::PlanDamaged, path, QString::fromUtf8(quick.bytes(0)).left(200)};
    Statement references(connection.handle(), "PRAGMA foreign_key_check");
    if (references.step())
        return Error{ErrorKind::PlanDamaged, path,
                     QString::fromUtf8(references.bytes(0)) + u' ' + QString::number(references.number(1))};
    if (!references.ok())
        return connection.readError();
    return connection.isReadOnly() ? checkConditions(connection) : Result<Done>(Done{});
}

Result<LoadedPlan> loadPlan(Connection& connection)
{
    Result<Plan> plan = readPlan(connection);
    if (!plan)
        return plan.error();
    Result<StoredHistory> history = readHistory(connection);
    if (!history)
        return history.error();
    return LoadedPlan{std::move(*plan), std::move(*history)};
}

Result<Done> migratePlan(Connection& connection, const Schema& schema, int from)
{
    // Rebuilding a table (create, copy, drop, rename) breaks its references for a while; they are checked as
    // a whole below. The switch has no effect inside a transaction.
    connection.run("PRAGMA foreign_keys = OFF");
    const auto on = qScopeGuard([&connection] { connection.run("PRAGMA foreign_keys = ON"); });
    Transaction writing(connection, Transaction::Kind::Write);
    if (!writing.isOpen() || !schema.migrate(connection, from, schema.newest()))
        return connection.writeError();
    if (const Result<int> checked = checkSchema(connection, schema); !checked)
        return checked.error();
    if (const Result<Done> checked = checkContent(connection); !checked)
        return checked;
    if (!writing.commit())
        return connection.writeError();
    return Done{};
}

Result<Done> rehearseRollback(const QString& file, const QString& shownPath, const Schema& schema)
{
    const QString journal = journalOf(file);
    const QString name = QStringLiteral("plan");
    const PrivateFolder folder;
    for (const auto& [from, to] : {std::pair(file, name), std::pair(journal, journalOf(name))}) {
        if (const Result<Done> copied = folder.copyIn(from, to); !copied)
            return Error{ErrorKind::FileNotReadable, shownPath, copied.error().detail};
    }
    const auto opened = Connection::open(folder.path(name), shownPath, Connection::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Connection& connection = **opened;
    connection.limitWork(QFileInfo(file).size());
    const Transaction reading(connection, Transaction::Kind::Read);
    if (!reading.isOpen())
        return connection.readError();
    if (const Result<int> version = checkSchema(connection, schema); !version)
        return version.error();
    return checkContent(connection);
}

Result<Done> copyPlan(Connection& connection, const QString& file)
{
    const QString temporary = temporaryBeside(file);
    Result<Done> done = makeEmptyFile(temporary);
    if (done && !connection.copyInto(temporary))
        done = connection.writeError();
    if (done)
        done = syncPath(temporary);
    if (done)
        done = replaceFile(temporary, file);
    if (done)
        return done;
    removeFile(temporary);
    Error error = done.error();
    // The temporary's name tells nobody anything; what could not be read is the plan itself.
    if (error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::CannotWrite)
        error.subject = file;
    return error;
}
} // namespace convenor
