// One prepared statement: the thin layer over the sqlite3 handle that Qt opened (reading 100,000 rows through
// QSqlQuery's variants is too slow).
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace convenor {
class Statement
{
public:
    enum class Type { Integer, Real, Text, Blob, Null };

    // An invalid statement.
    Statement() = default;
    // Prepares the first statement of the text; `rest` (when given) takes what follows it. `lasting`: it will
    // be kept and run often.
    Statement(sqlite3* database, QByteArrayView sql, bool lasting = false, QByteArrayView* rest = nullptr);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    // False when the text was wrong, or (with `rest`) held nothing but space; see ok().
    bool isValid() const { return m_statement != nullptr; }
    // False after a failure to prepare, bind or step; the database handle tells why.
    bool ok() const { return m_ok; }

    // Parameters count from 1.
    void bindNull(int parameter);
    void bind(int parameter, qint64 number);
    // Kept as UTF-8 until the parameter is bound again.
    void bind(int parameter, const QString& text);
    // The bytes must live until the next reset().
    void bindBlob(int parameter, const QByteArray& bytes);

    // True when there is a row to read; false at the end and on failure.
    bool step();
    // Runs to the end and resets; false on failure.
    bool run();
    // Ready to be bound and run again.
    void reset();

    // The row stepped to; columns count from 0. Bytes live until the next step.
    Type type(int column) const;
    qint64 number(int column) const;
    QByteArrayView bytes(int column) const;

private:
    void check(int code);

    sqlite3_stmt* m_statement = nullptr;
    std::vector<QByteArray> m_texts; // of each parameter
    bool m_ok = true;
};
} // namespace convenor
