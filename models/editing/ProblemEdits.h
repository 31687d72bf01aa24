// What people do about a problem, each one named step: a way out taken, the problem accepted with a reason,
// the acceptance taken back.
#pragma once

#include "domain/rules/Problem.h"
#include "editing/PlanEditor.h"

#include <QCoreApplication>

namespace convenor {
class ProblemEdits
{
    Q_DECLARE_TR_FUNCTIONS(ProblemEdits)

public:
    // A sentence for the status line.
    using Said = QString;

    explicit ProblemEdits(PlanEditor& editor) : m_editor(&editor) {}

    // Does what a way out says. Refused by the plan when it has changed since (Stale and the like).
    Result<Said> take(const Fix& fix);
    // What the problem hangs on in the plan of now: asked when somebody is asked why it is acceptable.
    QString factsOf(const Problem& problem) const;
    // Keeps in the file that somebody (who runs the program) accepts the problem, and why. A reason is
    // needed, and the facts must still be those that the person was asked about (factsOf); the error says so.
    Result<Said> accept(const Problem& problem, const QString& facts, const QString& reason);
    // The problem counts again; a sentence and no step when nobody had accepted it.
    Result<Said> takeBack(const Problem& problem);

private:
    PlanEditor* m_editor;
};
} // namespace convenor
