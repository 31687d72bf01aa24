// What an import says about itself: sentences for the window and the command line, in the language of the
// program. Texts of the file stand in them as they are; whoever shows them makes them harmless.
#pragma once

#include "exchange/SheetLook.h"

namespace convenor {
// "Row 12, column C “Status”, “maybe”: this is no status ..."; "Row 7 was left out: ...".
QString problemSentence(const ImportProblem& problem, const QStringList& headers);
// "Row 3, Ana Bell, may be the same as Anna Bell."
QString matchSentence(const ImportMatch& match, const Plan& plan);
// "2 people added. 1 person updated. ..."
QString totalsText(const ImportedPeople& import);
// All of it, a line each: what was found, the totals, remarks, rows.
QString reportText(const TableFile& file, const SheetLook& look, const QStringList& fields,
                   const ImportedPeople& import, const Plan& plan);
// Encoding, delimiter, sheet, header, what each column becomes, columns left out.
QStringList foundLines(const TableFile& file, const SheetLook& look, const QStringList& fields);
// What did not fit, then who may be the same.
QStringList problemLines(const ImportedPeople& import, const QStringList& headers);
QStringList matchLines(const ImportedPeople& import, const Plan& plan);
} // namespace convenor
