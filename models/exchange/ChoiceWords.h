// How people and form programs write first, second and third choices: in English, Bulgarian, French, German,
// Spanish, Italian and Polish.
#pragma once

#include <QString>

#include <optional>

namespace convenor {
// What a header asks for: "1st choice", "Your second preference", "Zweitwunsch", "Избор 3", and of the grids
// of Google Forms what stands in the brackets ("Topics [1st choice]"). 0 when it asks for no choice.
int choiceOfHeader(const QString& header);
// Whether a header asks for choices without a rank: "Preferences", "Rank the topics".
bool asksForChoices(const QString& header);
// The text in the last brackets of a header, where form programs put the row of a grid; "" when there is
// none.
QString bracketedText(const QString& header);

// What a cell under a topic says.
struct Rank
{
    int rank = 0;      // 1 = first choice; 0 = not wished for
    bool tick = false; // "x", "yes": a wish without a rank
};
// "1", "2nd", "third choice", "x", "да"; "no", "0" and "-" are no wish. Empty for what is none of these.
std::optional<Rank> rankFromCell(const QString& text);
} // namespace convenor
