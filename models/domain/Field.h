// What a stored field is: the one table beside each record from which binding, reading, JSON, comparing and
// erasing work.
#pragma once

#include "domain/Id.h"
#include "domain/Table.h"
#include "domain/Value.h"

#include <QDate>

#include <concepts>
#include <optional>
#include <span>
#include <type_traits>

namespace convenor {
enum class FieldKind {
    Integer,
    Boolean,     // 0 or 1
    Text,        // never NULL; empty is ""
    Date,        // "YYYY-MM-DD", NULL when not set
    Minutes,     // minutes, NULL when not set
    Enumeration, // one of `words`
    Reference,   // id of a row of `target`, NULL when none
    Key,         // id of a row whose table another field names (translations)
};

// What else must be known about a field; combined with |.
enum FieldMark : unsigned {
    NoMark = 0,
    PersonalData = 1, // blanked by erase, kept out of logs
    Translatable = 2, // a Translation row may stand for it
    NotNegative = 8,  // a number from 0 on
    Positive = 16,    // a number from 1 on
    Required = 4,     // a Reference that must not be empty
    Colour = 32,      // a Text: "#RRGGBB" or nothing
};

struct FieldInfo
{
    const char* name; // column, JSON key
    FieldKind kind;
    unsigned marks;
    Table target;                       // References only
    std::span<const char* const> words; // Enumerations only, in the order of the enumerators
    Value (*get)(const void* record);
    // False (and the record unchanged) when the value is not of the field's kind.
    bool (*set)(void* record, const Value& value);

    bool has(FieldMark mark) const { return (marks & mark) != 0; }
    // NULL is a legal value of the field.
    bool nullable() const
    {
        return kind == FieldKind::Date || kind == FieldKind::Minutes ||
               (kind == FieldKind::Reference && !has(Required));
    }
};

// A reference is an Id with its own type, so that a field table cannot take it for a number.
template <typename Record>
struct Ref
{
    Id id = 0;

    Ref() = default;
    Ref(Id value) : id(value) {}
    operator Id() const { return id; }
    bool operator==(const Ref&) const = default;
    bool operator==(std::integral auto other) const { return id == Id(other); }
};

// An id whose table is named by another field of the record.
struct AnyRef
{
    Id id = 0;

    AnyRef() = default;
    AnyRef(Id value) : id(value) {}
    operator Id() const { return id; }
    bool operator==(const AnyRef&) const = default;
    bool operator==(std::integral auto other) const { return id == Id(other); }
};

// The words of an enumeration, in the order of its enumerators: specialised beside each enumeration.
template <typename Enum>
inline constexpr std::span<const char* const> wordsOf{};

// The word of one enumerator: what the file, JSON and the command line say.
template <typename Enum>
constexpr const char* word(Enum value)
{
    return wordsOf<Enum>[static_cast<std::size_t>(value)];
}
} // namespace convenor
