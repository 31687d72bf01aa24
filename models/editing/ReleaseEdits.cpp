#include "editing/ReleaseEdits.h"

#include "domain/planners/PeopleCell.h"
#include "domain/PlanningRecords.h"
#include "editing/AgendaEdits.h"
#include "store/WriterLock.h"

namespace convenor {
namespace {
Error releaseRefused(const QString& sentence)
{
    return {ErrorKind::WrongFormat, QStringLiteral("release"), sentence};
}

Error noSuchRelease(Id release)
{
    return {ErrorKind::NoSuchRecord, QStringLiteral("release"), QString::number(release)};
}
} // namespace

Result<ReleaseEdits::Said> ReleaseEdits::record(const ChangeSet& changes, const Said& said)
{
    const Result<Done> recorded = m_editor->record(changes);
    if (!recorded)
        return recorded.error();
    return said;
}

QString ReleaseEdits::nameProblem(const QString& name, Id release) const
{
    if (name.trimmed().isEmpty())
        return tr("A version needs a name. Type one such as %1.").arg(proposedReleaseName(m_editor->plan()));
    for (const Release& other : m_editor->plan().all<Release>()) {
        if (other.id != release && foldedName(other.name) == foldedName(name))
            return tr("There is a %1 already, so that people would not know which one they have. Type "
                      "another name.")
                .arg(quotedTitle(other.name));
    }
    return {};
}

Result<ReleaseEdits::Said> ReleaseEdits::giveOut(const QString& name, const QString& note)
{
    const Plan& plan = m_editor->plan();
    const ReleaseContent content = contentOf(plan, m_editor->timing());
    if (content.days.empty())
        return releaseRefused(tr("The agenda is empty, so there is nothing to give out. Type it first."));
    if (const Release* last = lastRelease(plan)) {
        const Result<ReleaseContent> then = contentFromText(last->content);
        if (then && changesBetween(*then, content).isEmpty())
            return releaseRefused(tr("The agenda says exactly what %1 says, so there is nothing new to give "
                                     "out.")
                                      .arg(quotedTitle(last->name)));
    }
    Release release;
    release.name = name.trimmed().isEmpty() ? proposedReleaseName(plan) : name.trimmed();
    if (const QString problem = nameProblem(release.name, 0); !problem.isEmpty())
        return releaseRefused(problem);
    release.id = m_editor->ids().next();
    release.revision = m_editor->revision();
    release.note = note.trimmed();
    release.releasedAt = m_clock().toUTC().toString(Qt::ISODate);
    release.author = WriterLock::userName();
    release.content = contentText(content);
    ChangeSet changes;
    changes.add(release);
    return record(changes, tr("Gave out %1.").arg(quotedTitle(release.name)));
}

Result<ReleaseEdits::Said> ReleaseEdits::rename(Id id, const QString& name)
{
    const Release* before = m_editor->plan().find<Release>(id);
    if (!before)
        return noSuchRelease(id);
    if (const QString problem = nameProblem(name, id); !problem.isEmpty())
        return releaseRefused(problem);
    Release after = *before;
    after.name = name.trimmed();
    const Said said = tr("%1 is called %2 now.").arg(quotedTitle(before->name), quotedTitle(after.name));
    ChangeSet changes;
    changes.edit(*before, after);
    return record(changes, changes.isEmpty() ? QString() : said);
}

Result<ReleaseEdits::Said> ReleaseEdits::setNote(Id id, const QString& note)
{
    const Release* before = m_editor->plan().find<Release>(id);
    if (!before)
        return noSuchRelease(id);
    Release after = *before;
    after.note = note.trimmed();
    ChangeSet changes;
    changes.edit(*before, after);
    return record(changes, changes.isEmpty() ? QString()
                                             : tr("Changed the note of %1.").arg(quotedTitle(before->name)));
}

Result<ReleaseEdits::Said> ReleaseEdits::remove(Id id)
{
    const Release* before = m_editor->plan().find<Release>(id);
    if (!before)
        return noSuchRelease(id);
    const Said said = tr("Forgot %1. Undo does not bring it back.").arg(quotedTitle(before->name));
    ChangeSet changes;
    changes.remove(*before);
    return record(changes, said);
}
} // namespace convenor
