// People from the rows of a table: who is new, who is known, what does not fit.
#pragma once

#include "domain/planners/Duplicates.h"
#include "exchange/PeopleColumns.h"

#include <functional>

namespace convenor {
// What happens to a row whose person the plan has already.
enum class OnDuplicate {
    Replace, // filled cells overwrite, empty ones erase nothing
    Keep,    // the plan's person stays as it is
    Both,    // the row becomes a person of its own
};
inline constexpr const char* wordsOnDuplicate[] = {"replace", "keep", "both"};
template <>
inline constexpr std::span<const char* const> wordsOf<OnDuplicate>{wordsOnDuplicate};
std::optional<OnDuplicate> onDuplicateFromWord(const QString& text);

struct ImportOptions
{
    int headerRow = 0;        // SourceRow::number: rows up to it are passed over
    QStringList headers = {}; // where they stand again further down, they are passed over
    QStringList fields = {};  // of each column (PeopleColumns.h); "" = left out
    // A row with more cells than headers has lost a quotation mark or has a comma too many, so that its cells
    // stand in wrong columns: refused. False for spreadsheets, whose cells do not slip.
    bool cellsMaySlip = true;
    OnDuplicate onDuplicate = OnDuplicate::Replace;
    QHash<int, OnDuplicate> rows = {}; // choices for single rows, by number; of a person who only may be the
                                       // same too
    QString source = {};               // where consents come from, when no column tells: the file's name
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; // 0 to 1
};

// A cell that does not fit, or a row that did not go in.
struct ImportProblem
{
    int row = 0;          // of the file, from 1
    int column = -1;      // from 0; -1 = the whole row
    QString text = {};    // of the cell
    QString reason = {};  // a part of a sentence, in the language of the program
    bool refused = false; // the row did not go in; else it did, without the cell unless the reason says so
};

// A row and the person of the plan whom it is or may be.
struct ImportMatch
{
    int row = 0;
    QString name = {}; // as the row says
    Id person = 0;
    DuplicateReason reason = DuplicateReason::SameName;
    bool sure = false;
    bool changes = false; // Replace changes somebody
    OnDuplicate done = OnDuplicate::Replace;
};

struct ImportedPeople
{
    ChangeSet changes;
    int rows = 0;                  // with anything in them, below the header
    int added = 0;                 // people
    int updated = 0;               // people who changed
    int unchanged = 0;             // rows of people known, with nothing new or left as they are
    int repeated = 0;              // rows of somebody who stands further up in the file
    int refused = 0;               // rows
    int maybeSame = 0;             // among the added: somebody like them is in the plan
    QList<ImportProblem> problems; // at most mostListed
    qsizetype unlistedProblems = 0;
    QList<ImportMatch> matches; // at most mostListed, those of no consequence left out
};
inline constexpr qsizetype mostListed = 20'000;
// A table with more people is refused: no workshop has so many, and memory is not without end.
inline constexpr int mostPeopleRows = 500'000;
// The same of characters in all its cells together: a small spreadsheet may repeat a long text for ever.
inline constexpr qint64 mostPeopleText = 100'000'000;

// Reads all rows and says what the plan would become. Sure matches (the number of a person together with his
// name or address; or PersonIndex) follow the choice, others go in as new people. Rows that repeat somebody
// are one person with the row before and are named in `problems`; with two e-mail addresses they are two.
// Errors: those of the reader (Cancelled), WrongFormat when no column holds a name or an e-mail address (see
// identifiesPeople) or the table holds too much.
Result<ImportedPeople> importPeople(RowReader& reader, const Plan& plan, IdSource& ids,
                                    const ImportOptions& options);
// Whether a column of these holds a name, an e-mail address or a number: else nobody can be imported.
bool identifiesPeople(const QStringList& fields);
} // namespace convenor
