// What people read for the words of enumerations. The source texts are English, of translation context
// "names"; the window translates them with QCoreApplication, papers in the language of the document.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/GroupRecords.h"
#include "domain/HelpdeskRecords.h"
#include "domain/OutcomeRecords.h"
#include "domain/PaperRecords.h"
#include "domain/PeopleRecords.h"

namespace convenor {
// Context of all source texts here.
inline constexpr const char* namesContext = "names";

const char* nameOf(ItemKind kind);
const char* nameOf(ItemMode mode);
const char* nameOf(RoomKind kind);
const char* nameOf(Role role);
const char* nameOf(AssignmentStatus status);
const char* nameOf(PersonStatus status);
const char* nameOf(Consent consent);
const char* nameOf(Origin origin);
const char* nameOf(AttendanceState state);
const char* nameOf(BookingStatus status);
const char* nameOf(RequestAnswer answer);
const char* nameOf(OutcomeKind kind);
const char* nameOf(GroupAim aim);
const char* nameOf(PairKind kind);
const char* nameOf(AssetKind kind);

// Two letters for the stripe of an agenda row: colour never speaks alone.
const char* codeOf(ItemKind kind);

// The name of a stored word ("no_show") of an enumeration field; null when the field is no enumeration of
// ours.
const char* nameOfWord(Table table, const char* field, std::size_t index);

// In the language of the window.
QString translatedName(const char* name);

// The enumerator that a person typed: its name in the window's language, its English name or its stored word;
// case does not matter, and a beginning that fits only one is enough. Empty when none fits.
template <typename Enum>
std::optional<Enum> enumFromText(QStringView text);
std::optional<std::size_t> indexFromText(QStringView text, std::span<const char* const> words,
                                         const char* (*name)(std::size_t));

template <typename Enum>
std::optional<Enum> enumFromText(QStringView text)
{
    const auto index =
        indexFromText(text, wordsOf<Enum>, [](std::size_t i) { return nameOf(static_cast<Enum>(i)); });
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}
} // namespace convenor
