// Fields as people read and type them in grids.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// The text of a value: enumerations by name, references by the name of their row, booleans "yes"/"no".
QString displayText(const Plan& plan, Table table, const FieldInfo& field, const Value& value);

// The value that a person typed; an error (WrongValue) when it does not fit. References are found by name.
Result<Value> typedValue(const Plan& plan, Table table, const FieldInfo& field, const QString& text);

// A sentence that says what would work in the field.
QString fieldHelp(const FieldInfo& field);

// How a row is called in a cell that refers to it: a room's, track's, picture's, round's or helpdesk's name,
// a person's full name, an item's title, a group's topic, a day's date.
QString rowName(const RowBase& row);

// What a picture file in Base64 is and how large, "PNG, 12 kB": from its first letters and its length.
QString pictureText(const QString& data);

// What may stand in the field: enumeration names, names of the rows it may refer to, texts that the column
// holds already (countries, organisations). At most 500.
QStringList fieldCompletions(const Plan& plan, Table table, const FieldInfo& field);

// A date as typed: 2021-12-10, 10.12.2021, 10/12/2021, 10.12.21. Invalid when it is none of these.
QDate parseDate(const QString& text);
} // namespace convenor
