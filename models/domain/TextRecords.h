// Texts in further languages.
#pragma once

#include "domain/Field.h"

namespace convenor {
// A translatable field of a record in another language.
struct Translation
{
    static constexpr Table table = Table::Translation;
    Id id = 0;
    QString recordTable; // the table's name
    AnyRef record;       // the id of the row
    QString field;       // the field's name
    QString language;    // ISO code
    QString text;
    bool operator==(const Translation&) const = default;
};
} // namespace convenor
