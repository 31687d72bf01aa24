// Rows into the file, by the field tables.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Result.h"
#include "domain/Watch.h"
#include "store/Statement.h"

#include <map>
#include <set>
#include <tuple>

namespace convenor {
class Connection;

// Keeps its statements prepared; must go before the connection does.
class RowWriter
{
public:
    explicit RowWriter(Connection& connection) : m_connection(connection) {}

    // Writes the changes inside the caller's transaction. After an error the caller rolls back.
    // Progress goes up to 0.6: the step follows.
    Result<Done> write(const ChangeSet& changes, const Watch& watch = {});

    // The reference that leads nowhere, after a commit was refused and before the rollback.
    Error danglingReference() const;

private:
    enum class Action { Insert, Update, Delete };

    bool learnUniqueTables();
    Result<Done> remove(const Change& change);
    Result<Done> update(const Change& change);
    Result<Done> insert(const Change& change);
    Result<Done> bindFields(Statement& statement, const RowBase& row, quint64 fields);
    Result<Done> run(Statement& statement, const Change& change);
    Statement& prepared(Action action, const TableInfo& info, quint64 fields);
    Error refused(const Change& change) const;

    Connection& m_connection;
    // By action, table and the fields it sets: an edit of a title leaves the indexes of the other fields be.
    std::map<std::tuple<Action, Table, quint64>, Statement> m_statements;
    // Tables whose rows may exchange UNIQUE values.
    std::set<Table> m_uniqueTables;
    bool m_learned = false;
};
} // namespace convenor
