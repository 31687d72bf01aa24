// The headers that people and programs write over columns of people.
#pragma once

#include <QString>

#include <span>

namespace convenor {
// A plain "name" (nom, nombre, име ...): a family name beside a column of given names, a given name beside
// one of family names, else a full name.
inline constexpr const char* someName = "name";

struct Heading
{
    const char* field; // of a person, or someName
    const char* names; // in the seven languages and of well-known exports, separated by |
};
// A whole header is one of the names.
std::span<const Heading> headings();
// A long header ("Do you agree to be listed in the list of participants?") holds a word that begins so; all
// words joined by + must be there. The first that fits is meant.
std::span<const Heading> headingWords();
} // namespace convenor
