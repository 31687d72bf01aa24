// What people write into the cells of a table: yes and no, states, dates, countries, languages. In English,
// Bulgarian, French, German, Spanish, Italian and Polish; case, accents and punctuation do not matter. Empty
// where the meaning is not certain.
#pragma once

#include "domain/EmailAddress.h"
#include "domain/PeopleRecords.h"

#include <optional>

namespace convenor {
std::optional<PersonStatus> statusFromCell(const QString& text);
// Sentences too: "I do not agree that ...".
std::optional<Consent> consentFromCell(const QString& text);
std::optional<Origin> originFromCell(const QString& text);
// Whether somebody comes for the first time: yes and no, "newcomer", "been before".
std::optional<bool> firstTimeFromCell(const QString& text);
// A stored word, an English name, a word of the seven languages: Names.h has what the window says.

// 2021-12-10, 10.12.2021, 10/12/21, 2021/12/10, with a time behind or not; where day and month could be
// exchanged the day comes first, unless "AM" or "PM" stands behind (Google Forms).
QDate dateFromCell(const QString& text);

// Takes "Anna Bell <anna@bell.example>" and "mailto:" apart; else the text.
QString emailFromCell(const QString& text);

// The ISO 3166 code of a country by its name in many languages or its code; "" when none or several fit.
QString countryCode(const QString& text);
// "English, френски" -> "en,fr"; "" unless every part is a language for certain.
QString languagesFromCell(const QString& text);
} // namespace convenor
