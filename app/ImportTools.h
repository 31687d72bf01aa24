// What all kinds of import share: the file, the plan, the step.
#pragma once

#include "app/Arguments.h"
#include "editing/PlanEditor.h"
#include "exchange/SheetLook.h"

namespace convenor {
QString importName(); // of the command

// The plan that is imported into: open for writing, or only read for --dry-run.
struct ImportTarget
{
    std::unique_ptr<PlanEditor> editor;
    Plan snapshot;
    std::unique_ptr<IdSource> counting;

    const Plan& plan() const { return editor ? editor->plan() : snapshot; }
    IdSource& ids() { return editor ? editor->ids() : *counting; }
};
Result<ImportTarget> openTarget(const Arguments& arguments);
// One step behind a dated copy; nothing at all when nothing changes or the step does not come about. The exit
// code.
int writeImport(ImportTarget& target, const QString& label, const ChangeSet& changes,
                const std::stop_token& stop = {});

// --sheet, or the usual one.
Result<int> chosenTable(const Arguments& arguments, const TableFile& file);
// What stands in the table; where no header is known, it is the row in which a column of --map stands.
Result<SheetLook> lookAt(const Arguments& arguments, const TableFile& file, int table);
// --map FIELD=COLUMN for fields that `isField` knows; an empty COLUMN leaves the field out. `fields` by
// column, as guessed; `known` is the list of fields for the sentence. Errors of usage.
Result<QStringList> mapColumns(const Arguments& arguments, const QStringList& headers, QStringList fields,
                               bool (*isField)(QStringView), const QString& known);
// The file that the arguments name, at most 64 MB, read as --encoding and --delimiter say. Errors:
// FileMissing, NotAFile, FileNotReadable, those of TableFile::open; of usage.
Result<std::shared_ptr<const TableFile>> openTable(const Arguments& arguments, std::stop_token stop);

// Say what went wrong; the exit code. In failToRead a file that cannot be read is refused.
int fail(const Error& error);
int failToRead(const Error& error);

// convenor import --as preferences.
int importPreferencesOf(const Arguments& arguments);
// convenor import --as requests.
int importRequestsOf(const Arguments& arguments);
// convenor import --as agenda.
int importAgendaOf(const Arguments& arguments);
} // namespace convenor
