// What the columns of somebody's table hold: guessed from headers in seven languages and from the cells.
#pragma once

#include "exchange/TableFile.h"

namespace convenor {
// A column can become any field of a person by its name in the field table, or one of these. "" = left out.
inline constexpr const char* fullNameColumn = "full_name"; // taken apart by setFullName
inline constexpr const char* idColumn = "id";              // the number of a person of this plan
inline constexpr const char* daysColumn = "days";          // on which somebody comes

// All fixed choices, in the order in which they are offered. Answers of a questionnaire (Questionnaire.h) are
// allowed too.
QStringList importFields();
bool isImportField(QStringView field);
// What people read for it, in the language of the program; the field itself where it has no name.
QString importFieldName(const QString& field);

// A column whose header means what another one means already.
struct RepeatedColumn
{
    int column = 0;
    int first = 0; // the column that is taken
    bool operator==(const RepeatedColumn&) const = default;
};

struct ColumnGuess
{
    int headerRow = 0;   // SourceRow::number; 0 = the table has no header. Rows above it are titles.
    QStringList headers; // as they stand, without blanks at the ends; empty when there are none
    QStringList fields;  // of each column
    QList<RepeatedColumn> repeated;
    bool operator==(const ColumnGuess&) const = default;
};

// How many rows of a table it looks at.
inline constexpr int guessedRows = 60;
// The first rows of a table. The header row is the one with the most headers that are known; without one the
// cells tell (addresses, countries, telephone numbers, names).
ColumnGuess guessColumns(const QList<SourceRow>& rows);
// The same when people have said which row is the header (0 = none).
ColumnGuess guessColumns(const QList<SourceRow>& rows, int headerRow);
// "" when the header means nothing that a person has.
QString fieldOfHeader(const QString& header);
// The same of all headers of a row: a plain "Name" beside "Family name" is the given one.
QStringList fieldsOfHeaders(const QStringList& headers);

// A column as people name it: its header (case, accents and punctuation do not matter), its letter or its
// number from 1. -1 when there is none; a header comes before a letter.
int columnFromText(const QString& text, const QStringList& headers, int columns);
// "C": how spreadsheets call a column, counted from 0.
QString columnLetters(int column);

// What is remembered for tables with the same headers: a key that names them and a text that holds the
// fields.
QString headerSetKey(const QStringList& headers);
QString mappingText(const QStringList& fields);
// Empty when the text is none for so many columns.
QStringList mappingFromText(const QString& text, qsizetype columns);
} // namespace convenor
