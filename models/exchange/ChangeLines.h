// The scripting door: changes as JSON lines (`convenor apply`, the built-in samples). DESIGN, section 10.
//
//   {"label": "Two rooms", "changes": [{"add": "room", "fields": {"name": "Alpha"}, "as": "alpha"},
//                                      {"edit": "room", "id": "12", "fields": {"capacity": 40}},
//                                      {"remove": "room", "id": "13"}]}
#pragma once

#include "domain/Plan.h"

#include <QJsonObject>

namespace convenor {
struct ChangeLine
{
    QString label;
    ChangeSet changes;
};

// Reads lines one after another. Names given with "as" stand for the new rows' ids, as "@name", on the same
// and on all later lines of one reader.
class ChangeLineReader
{
public:
    // The source must outlive the reader.
    explicit ChangeLineReader(IdSource& ids) : m_ids(ids) {}

    // The changes that a line asks for upon a plan. Refused whole (WrongFormat with the reason, UnknownTable,
    // UnknownField, WrongValue, NoSuchRecord, RecordExists): then no name of the line is kept.
    Result<ChangeLine> read(const QByteArray& line, const Plan& plan);

private:
    Result<Done> readChange(const QJsonObject& json, const Plan& plan, ChangeSet& changes);
    Result<QJsonObject> withIds(const TableInfo& table, const QJsonObject& fields) const;
    Result<Id> idOf(const QJsonObject& json, const TableInfo& table) const;

    IdSource& m_ids;
    QHash<QString, Id> m_names;
};

// What `convenor apply --help` and the man page say of the format.
extern const char* const changeLinesHelp;
} // namespace convenor
