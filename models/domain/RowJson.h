// Rows as JSON objects by field names: history, `show --json`, `apply`.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace convenor {
// Ids (references too) are strings, for readers whose numbers are doubles; NULL is null; booleans are true
// and false.
QJsonValue toJson(const FieldInfo& field, const Value& value);
// All fields of the row, without its id.
QJsonObject fieldsToJson(const RowBase& row);

// The value of a field from JSON: takes what toJson makes, and numbers for ids. WrongValue (table.field,
// value) when it does not fit.
Result<Value> valueFromJson(const TableInfo& table, const FieldInfo& field, const QJsonValue& json);

// A row with the given fields upon `start` (or upon defaults). UnknownField and WrongValue as errors. Fields
// that are missing keep what they have.
Result<Row> rowFromJson(const TableInfo& table, Id id, const QJsonObject& fields,
                        const RowBase* start = nullptr);

// A ChangeSet as a JSON array of {"table", "id", "before"?, "after"?} and back. An edit's "after" holds only
// the fields that differ: a logo renamed is not stored twice. A field that is missing in an old step takes
// its default; a field that no longer exists is passed over.
QJsonArray toJson(const ChangeSet& changes);
Result<ChangeSet> changesFromJson(const QJsonArray& json);
} // namespace convenor
