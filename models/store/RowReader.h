// Rows out of the file, by the field tables.
#pragma once

#include "domain/Plan.h"

namespace convenor {
class Connection;

// Every table; inside the caller's transaction. PlanDamaged names the table and the id of a row that no field
// table would take: it never quotes the row.
Result<Plan> readPlan(Connection& connection);

// The name in SQL: some columns ("group") are words of the language.
QByteArray quoted(QByteArrayView name);

// A text column as a QString; false for what is no text of ours (wrong type, a NUL, no UTF-8).
class Statement;
bool readText(const Statement& statement, int column, QString& text);
} // namespace convenor
