// Times and lengths within a line: "from 09:15 to 12:30 CET", "9.15 – 10.00 Uhr", "9h30", "2 pm",
// "45-minute".
#pragma once

#include "exchange/agenda/TextTokens.h"

#include <optional>

namespace convenor {
struct ClockText
{
    int start = 0;               // minutes from midnight
    std::optional<int> end = {}; // later than start; past midnight it exceeds 1440
    QString zone = {};           // "CET" where one is told
    int firstToken = 0;
    int endToken = 0;
    int from = 0; // letters of the line
    int length = 0;
    bool operator==(const ClockText&) const = default;
};

// The end of what begins at `start`: "22:00-1:00" runs past midnight; nothing for "10:00-9:00".
std::optional<int> endBehind(int start, int end);

// The times of a line; tokens for which `isTaken` (those of dates) are passed over.
QList<ClockText> clocksIn(const QList<TextToken>& tokens, const QList<bool>& isTaken);

// A length: "45-minute", "30 min", "1 hour", "2 Stunden", and in brackets "(1h30)".
struct LengthText
{
    int minutes = 0;
    int firstToken = 0;
    int endToken = 0;
    int from = 0;
    int length = 0;
};
QList<LengthText> lengthsIn(const QList<TextToken>& tokens);
// "three" is 3, "трите" is none: a number from 2 to 12 in words or digits; 0 for everything else.
int countOf(const TextToken& token);
} // namespace convenor
