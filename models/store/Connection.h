// A connection to a plan file, hardened: opened by Qt SQL, used through its sqlite3 handle.
#pragma once

#include "domain/Result.h"
#include "store/Statement.h"

#include <memory>
#include <optional>

class QSqlDatabase;

namespace convenor {
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    // Opens a file that has been looked at already (PlanHeader.h). `shownPath` is what errors name. Reads
    // nothing of the file yet. NoSqlite when Qt's driver uses another SQLite than the one we call.
    static Result<std::unique_ptr<Connection>> open(const QString& file, const QString& shownPath, Mode mode);
    // An empty database in memory.
    static Result<std::unique_ptr<Connection>> openMemory();
    // All statements must be gone.
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* handle() const { return m_handle; }
    const QString& shownPath() const { return m_shownPath; }

    // Runs every statement of the text; false at the first failure.
    bool run(QByteArrayView sql);
    // The number in the first column of the first row; none on failure.
    std::optional<qint64> number(QByteArrayView sql);

    // Why the last call failed, for those who were reading and for those who were writing. No text from the
    // file stands in it.
    Error readError() const;
    Error writeError() const;
    // The last failure was a commit with a reference that leads nowhere.
    bool isForeignKeyFailure() const;
    // SQLite's extended result code of the last failure.
    int lastCode() const;

    // The system let us open the file for reading only.
    bool isReadOnly() const;

    // From now on until unlimitWork(), work beyond what a sound file of this size needs is refused
    // (PlanDamaged): a damaged or hostile file must not hold us up. Processor time is counted, not the
    // clock: a computer put to sleep loses nothing.
    void limitWork(qint64 fileSize);
    void unlimitWork();

    // Writes a whole, compact copy into an empty file.
    bool copyInto(const QString& file);
    // Writes the file anew: no byte of a row that was, between those that are. No transaction may be open.
    bool compact();

private:
    struct Budget;

    bool runVacuum(Statement& statement);
    Connection(const QString& name, QString shownPath);
    bool connect(const QString& file, Mode mode);
    // Only what reads nothing of the file.
    bool harden();
    Error failure(ErrorKind io) const;

    std::unique_ptr<QSqlDatabase> m_database;
    QString m_shownPath;
    sqlite3* m_handle = nullptr;
    std::unique_ptr<Budget> m_budget;
};

// Begins on construction what commit() ends; otherwise rolls back.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // False when it could not begin.
    bool isOpen() const { return m_open; }
    // False when it failed; then it is rolled back.
    bool commit();
    void rollback();

private:
    Connection& m_connection;
    bool m_open = false;
};
} // namespace convenor
