// A first look at somebody's table: which sheet, which header, what each column becomes.
#pragma once

#include "exchange/PeopleColumns.h"
#include "exchange/PeopleImport.h"

namespace convenor {
struct SheetLook
{
    int table = 0;           // of TableFile::tables()
    QList<SourceRow> sample; // the first rows, at most sampledRows
    ColumnGuess guess;
    bool isQuestionnaire = false; // the file itself says what its columns hold
};
inline constexpr int sampledRows = 260;

// The table that is meant when nobody says: the first that is not hidden.
int usualTable(const TableFile& file);
// By its name, else by its number from 1 on; -1 when there is none.
int tableFromText(const TableFile& file, const QString& text);

// Reads the first rows and guesses. `headerRow`: as people said (0 = none); -1 = found. Errors: the reader's.
Result<SheetLook> lookAtTable(const TableFile& file, int table, int headerRow = -1);

// What the import of this table starts from; `name` of the file, for the source of consents.
ImportOptions importOptions(const TableFile& file, const SheetLook& look, const QString& name);

// Headers of columns that become nothing, with those that repeat another's meaning apart: sentences of the
// report. `fields` as people have chosen.
QStringList columnsLeftOut(const SheetLook& look, const QStringList& fields);
// "Left out: C “Job title”, D." of such names.
QString sentenceOfLeftOut(const QStringList& columns);
// "C “Job title”": how a column is called in reports.
QString columnName(const QStringList& headers, int column);
} // namespace convenor
