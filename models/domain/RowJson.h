// Rows as JSON objects by field names: `show --json`, `apply`; the history through ChangeJson.
#pragma once

#include "domain/Result.h"
#include "domain/TableInfo.h"

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
} // namespace convenor
