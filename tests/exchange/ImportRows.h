// Imports rows of a test as a file that was looked at first.
#pragma once

#include "exchange/PeopleImport.h"
#include "RowsReader.h"

namespace convenor::testing {
inline ImportOptions optionsOf(const QStringList& lines)
{
    const ColumnGuess guess = guessColumns(rowsOf(lines).mid(0, guessedRows));
    ImportOptions options;
    options.headerRow = guess.headerRow;
    options.headers = guess.headers;
    options.fields = guess.fields;
    options.source = QStringLiteral("people.csv");
    return options;
}
inline ImportedPeople take(const QStringList& lines, const Plan& plan, const ImportOptions& options)
{
    CountingIds ids(plan.largestId() + 1);
    RowsReader reader(rowsOf(lines));
    Result<ImportedPeople> import = importPeople(reader, plan, ids, options);
    if (!import)
        qFatal("refused: %s", qPrintable(import.error().detail));
    if (!plan.applied(import->changes))
        qFatal("the changes do not fit the plan");
    return *import;
}
inline ImportedPeople take(const QStringList& lines, const Plan& plan = {})
{
    return take(lines, plan, optionsOf(lines));
}
inline Plan after(const ImportedPeople& import, const Plan& plan = {})
{
    return *plan.applied(import.changes);
}
inline Person first(const Plan& plan)
{
    return *plan.all<Person>().begin();
}
} // namespace convenor::testing
