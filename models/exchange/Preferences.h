// Choices of people from a table: who wants which group, first, second, third.
#pragma once

#include "exchange/SheetLook.h"

#include <stop_token>

namespace convenor {
// What the columns of such a table hold. Three shapes are understood: columns "1st choice", "2nd choice" ...
// with topics in the cells, as form programs give them; one column with several topics, best first; a column
// for each topic with ranks in the cells (1, 2, 3, "2nd choice", "x", "yes"). A questionnaire of this
// workshop says itself what its columns are.
struct PreferenceColumns
{
    Id round = 0;
    int headerRow = 0;        // SourceRow::number: rows up to it are passed over; 0 = there is no header
    QStringList headers = {}; // as they stand
    // Of each column: a field of a person that tells who it is (as of people import), "choice:1" (first
    // choice; of several topics in one cell the further ones follow), "topic:GROUPID", "" = left out.
    QStringList fields = {};
};
// Whether `field` is one of these.
bool isPreferenceField(QStringView field);

// Guesses from headers and cells. `round` 0: the only round with groups, or the one whose topics the table
// names. WrongFormat with a sentence (detail) when there is no such round, or no column of people or choices.
Result<PreferenceColumns> guessPreferences(const SheetLook& look, const Plan& plan, Id round);
// The round and the fields must go together: WrongFormat with a sentence as above.
Result<Done> checkPreferences(const PreferenceColumns& columns, const Plan& plan);

struct ImportedPreferences
{
    ChangeSet changes;
    int rows = 0;      // with anything in them, below the header
    int people = 0;    // whose wishes change
    int unchanged = 0; // people whose wishes are these already
    int silent = 0;    // rows of people who chose nothing: what is known of them stays
    int nobody = 0;    // rows that are about nobody of the workshop, or about nobody for certain
    int unknown = 0;   // choices that mean no group of the round
    // Sentences, at most mostListed: "Row 7: nobody is called “Ana Bell”. Add them on the People page, then
    // import again." Texts of the file stand in them as they are.
    QStringList problems;
};
// A longer table is refused.
inline constexpr int mostPreferenceRows = 10'000;

// Reads all rows and says what the wishes of the round would become. People are found (PersonFinder), never
// added. What a row says replaces all wishes that the person had in this round; an empty row changes nothing;
// of several rows of one person the last counts. A topic that is not understood is named, the person's other
// choices count. Ticks without a rank count in the order of the columns. Errors: the reader's; Cancelled;
// WrongFormat as checkPreferences, or when there are too many rows.
Result<ImportedPreferences> importPreferences(RowReader& reader, const Plan& plan,
                                              const PreferenceColumns& columns, IdSource& ids,
                                              const std::stop_token& stop = {});

// "Wishes for “Working groups”. Column B “E-mail”: E-mail. Column C “1st choice”: choice 1." A line each.
QStringList preferenceLines(const PreferenceColumns& columns, const Plan& plan);
// "The wishes of 34 people were read. 2 rows are about nobody here. ..."
QString preferenceTotals(const ImportedPreferences& import);
} // namespace convenor
