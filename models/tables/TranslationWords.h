// What people read for the tables and fields whose texts are translated.
#pragma once

#include "domain/Plan.h"

namespace convenor {
// Where a text stands, in the language of the window: "Workshop: title", "Agenda item: title", "Agenda item
// “Opening”: notes". The record's own name is left out where it is the text. `row` is of one of
// translatableTables.
QString whereText(const Plan& plan, const RowBase& row, const FieldInfo& field);
} // namespace convenor
