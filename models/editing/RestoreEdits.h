// Bringing back single values and records from a step of the history: each a step of its own, which can be
// undone.
#pragma once

#include "editing/PlanEditor.h"

#include <QCoreApplication>

namespace convenor {
class RestoreEdits
{
    Q_DECLARE_TR_FUNCTIONS(RestoreEdits)

public:
    // The editor must outlive it.
    explicit RestoreEdits(PlanEditor& editor) : m_editor(&editor) {}

    // Each answers with a sentence of what has happened; it also says when there was nothing to be done.
    // Refusals are WrongFormat ("restore") with a sentence, or errors as of PlanEditor::apply.
    using Said = QString;

    // Sets one field of a record that a step edited back to what it was before that step, whatever came
    // since. An item goes back to its day, or into its session, with all that stands in it. Refused when the
    // record is gone, when the value refers to a record that is gone, or to one that stands in the item now.
    Result<Said> restoreField(const Change& change, const FieldInfo& field);
    // Brings a record back that a step removed, as it was before, with what the same step removed because it
    // hangs on it (the people of a session, its groups). References to records that are gone are emptied.
    // Refused when the record stands in the workshop, or when something it cannot stand without is gone.
    Result<Said> restoreRecord(const ChangeSet& step, const Change& change);

private:
    Result<Said> apply(const QString& label, const ChangeSet& changes);

    PlanEditor* m_editor;
};

// "agenda item “Keynote”", "role of Anna Novak at “Keynote”": what a row is, for sentences and lists. `plan`
// knows the names of what it refers to.
QString recordInWords(const Plan& plan, const RowBase& row);
} // namespace convenor
