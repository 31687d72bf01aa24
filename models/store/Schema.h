// The schema as a list of migrations, and what a file's schema text must be.
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QList>

namespace convenor {
class Connection;

// "CONV"; first thing a file is known by.
inline constexpr quint32 planApplicationId = 0x434F4E56;

// One row of sqlite_schema: a table, or an index with or without text of its own.
struct SchemaEntry
{
    QByteArray type;
    QByteArray name;
    QByteArray table;
    QByteArray sql;
    bool operator==(const SchemaEntry&) const = default;
};

// A value: tests make one with a further migration.
class Schema
{
public:
    // The migrations, the first one first: number n leads from schema n - 1 to schema n.
    explicit Schema(QList<QByteArray> migrations) : m_migrations(std::move(migrations)) {}
    // Those of the program: resources/schema/NNNN_name.sql, in order.
    static Schema builtIn();

    int newest() const { return int(m_migrations.size()); }
    const QList<QByteArray>& migrations() const { return m_migrations; }

    // Runs the migrations behind `from` up to `to` and numbers the file; inside the caller's transaction.
    bool migrate(Connection& connection, int from, int to) const;

    // What sqlite_schema holds in a sound file of that version: that of a new database in memory.
    Result<QList<SchemaEntry>> expected(int version) const;

private:
    QList<QByteArray> m_migrations;
};

// The conditions that a table's text sets for its rows: CHECK (...). Only for texts of ours: brackets inside
// of quotes would mislead it (a test looks).
QList<QByteArray> conditionsIn(QByteArrayView tableText);

// All of a file's sqlite_schema, but no more than `most` rows.
Result<QList<SchemaEntry>> readSchema(Connection& connection, qsizetype most);

// What in `found` differs from `expected`, as a few words that are safe to show; empty when nothing does.
QString firstStranger(const QList<SchemaEntry>& found, const QList<SchemaEntry>& expected);
} // namespace convenor
