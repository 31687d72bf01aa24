// What people read for tables and their fields: in the history, beside translations. The source texts are
// English, of translation context "fields".
#pragma once

#include "domain/TableInfo.h"

namespace convenor {
// "agenda item", "group", "to-do": in the language of the window, in the middle of a sentence.
QString tableName(Table table);
// "title", "pinned start", "must end at": the same. A field without a name of its own is called as the file
// calls it.
QString fieldName(Table table, const FieldInfo& field);
// With a capital first letter, for the head of a line.
QString headline(const QString& name);
} // namespace convenor
