#include "editing/ProblemEdits.h"

#include "domain/rules/Acknowledged.h"
#include "store/WriterLock.h"

#include <QDateTime>

namespace convenor {
Result<ProblemEdits::Said> ProblemEdits::take(const Fix& fix)
{
    const Result<qint64> step = m_editor->apply(fix.text, fix.changes);
    if (!step)
        return step.error();
    return tr("%1.").arg(fix.text);
}

QString ProblemEdits::factsOf(const Problem& problem) const
{
    const Plan& plan = m_editor->plan();
    const Schedule schedule(plan, m_editor->timing());
    return rules::factsOf({plan, m_editor->timing(), schedule}, problem);
}

Result<ProblemEdits::Said> ProblemEdits::accept(const Problem& problem, const QString& facts,
                                                const QString& reason)
{
    if (factsOf(problem) != facts)
        return Error{
            ErrorKind::WrongFormat, QStringLiteral("acknowledgement"),
            tr("What this problem hangs on has changed meanwhile, so nothing is accepted yet. Look at "
               "it again.")};
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::WrongFormat, QStringLiteral("acknowledgement"),
                     tr("A problem is accepted for a reason, so that others need not ask. Type why.")};
    const Plan& plan = m_editor->plan();
    const Schedule schedule(plan, m_editor->timing());
    Acknowledgement said;
    said.reason = reason;
    said.author = WriterLock::userName();
    said.madeAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const ChangeSet changes =
        rules::acknowledge({plan, m_editor->timing(), schedule}, problem, said, m_editor->ids());
    const Result<qint64> step = m_editor->apply(tr("Accept a problem: %1").arg(problem.text), changes);
    if (!step)
        return step.error();
    return tr("Accepted, because: %1. It stands at the end of the list and counts no more while the facts "
              "stay.")
        .arg(reason.simplified());
}

Result<ProblemEdits::Said> ProblemEdits::takeBack(const Problem& problem)
{
    const ChangeSet changes = rules::takeBack(m_editor->plan(), problem);
    if (changes.isEmpty())
        return tr("Nobody has accepted this problem: there is nothing to take back.");
    const Result<qint64> step =
        m_editor->apply(tr("Accept a problem no more: %1").arg(problem.text), changes);
    if (!step)
        return step.error();
    return tr("Taken back: the problem counts again.");
}
} // namespace convenor
