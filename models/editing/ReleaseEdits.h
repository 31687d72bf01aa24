// Giving out a version of the agenda, as named acts. Releases stand beside the history: undo passes them by.
#pragma once

#include "domain/planners/ReleaseContent.h"
#include "editing/AttendanceEdits.h"
#include "editing/PlanEditor.h"

#include <QCoreApplication>

namespace convenor {
class ReleaseEdits
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseEdits)

public:
    // The editor must outlive it. `clock` says when a release is given out.
    explicit ReleaseEdits(PlanEditor& editor, Clock clock = QDateTime::currentDateTimeUtc)
        : m_editor(&editor), m_clock(std::move(clock))
    {
    }

    // Each answers with a sentence of what has happened. Refusals are WrongFormat ("release") with a
    // sentence, or errors as of PlanEditor::record.
    using Said = QString;

    // Gives out what the agenda says now; an empty name is the proposed one. Refused when the agenda is
    // empty, when a release has that name, and when it says exactly what the last one said.
    Result<Said> giveOut(const QString& name, const QString& note);
    // Another name (refused when it is empty or taken) or note for a release.
    Result<Said> rename(Id release, const QString& name);
    Result<Said> setNote(Id release, const QString& note);
    // Forgets a release that was given out by mistake: for good, nothing brings it back.
    Result<Said> remove(Id release);

private:
    Result<Said> record(const ChangeSet& changes, const Said& said);
    // A sentence when a release of this id may not be called so; else "".
    QString nameProblem(const QString& name, Id release) const;

    PlanEditor* m_editor;
    Clock m_clock;
};
} // namespace convenor
