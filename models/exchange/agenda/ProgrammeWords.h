// What stands in programmes, in English, Bulgarian, French, German, Spanish and Italian: words for kinds of
// items, for parts, roles and rooms, and the headers of columns.
#pragma once

#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "exchange/agenda/TextTokens.h"

#include <optional>

namespace convenor {
// A word or two that say something, and where they stand.
template <typename T>
struct WordsFound
{
    T what{};
    int firstToken = 0;
    int endToken = 0;
};

// The kind that a title speaks of: "Coffee break", "Обяд", "Arbeitsgruppen". The first of the likeliest.
std::optional<WordsFound<ItemKind>> kindIn(const QList<TextToken>& tokens);
// Every kind that a text speaks of, in order; words are counted once.
QList<WordsFound<ItemKind>> kindsIn(const QList<TextToken>& tokens);

// "Part I: introduction", "Session 2 - Tools", "Block B", "Част II", "Teil 1": the number and what stands
// behind it; empty for every other line.
struct PartHeading
{
    int titleFrom = 0; // letters of the line: behind "Part I: "
};
std::optional<PartHeading> partHeadingOf(const QString& line, const QList<TextToken>& tokens);
// "Day 2", "Tag 1", "Ден втори", "first day": its number, and the tokens; empty for every other text.
std::optional<WordsFound<int>> dayNumberIn(const QList<TextToken>& tokens);

// "Moderator", "Speakers", "moderated by", "Модератор".
std::optional<WordsFound<Role>> roleAt(const QList<TextToken>& tokens, int at);
// "Room B", "Salle 2", "Зала 1" at a token: how many tokens; 0 when no room is named there.
int roomAt(const QList<TextToken>& tokens, int at);
// "online", "Zoom": it takes place on the net.
bool saysOnline(const QList<TextToken>& tokens);

// What a column of a programme holds.
enum class ProgrammeColumn {
    Day,
    Time,
    Start,
    End,
    Minutes,
    Title,
    Abstract,
    People,
    Moderator,
    Organisation,
    Room,
    Kind,
    Part
};
std::optional<ProgrammeColumn> columnOfHeader(const QString& header);
} // namespace convenor
