// What is done on the Outcomes page, each gesture one named step.
#pragma once

#include "domain/planners/OutcomePlanner.h"
#include "editing/PlanEditor.h"

#include <QCoreApplication>

namespace convenor {
class OutcomeEdits
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeEdits)

public:
    // The editor must outlive it. `dates` reads a date as it is typed.
    OutcomeEdits(PlanEditor& editor, DateReader dates) : m_editor(&editor), m_dates(std::move(dates)) {}

    // Each answers with a sentence of what has happened; it also says when there was nothing to be done.
    using Said = QString;

    // What was typed or pasted: a line is an outcome (parseOutcomes). `kind` is that of lines that say none.
    Result<Said> add(const OutcomeSubject& subject, const QString& text, OutcomeKind kind);
    Result<Said> setDone(const QList<Id>& outcomes, bool done);
    Result<Said> move(const QList<Id>& outcomes, const OutcomeSubject& subject);

    // Takes over what was typed into a copy on another laptop: one step, a copy of this file before it.
    struct Taken
    {
        Said said;
        QList<OutcomeDifference> differences;
    };
    Result<Taken> takeIn(const Plan& copy);

private:
    Result<Said> apply(const QString& label, const ChangeSet& changes, const Said& said);

    PlanEditor* m_editor;
    DateReader m_dates;
};

// "“Group 3: Skills”" for labels and sentences; not longer than a line.
QString subjectInWords(const Plan& plan, const OutcomeSubject& subject);
} // namespace convenor
