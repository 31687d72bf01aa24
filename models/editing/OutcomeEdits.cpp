#include "editing/OutcomeEdits.h"

#include "domain/Names.h"
#include "editing/AgendaEdits.h"

#include <QFileInfo>

namespace convenor {
QString subjectInWords(const Plan& plan, const OutcomeSubject& subject)
{
    return quotedTitle(subjectTitle(plan, subject));
}

Result<OutcomeEdits::Said> OutcomeEdits::apply(const QString& label, const ChangeSet& changes,
                                               const Said& said)
{
    const Result<qint64> step = m_editor->apply(label, changes);
    if (!step)
        return step.error();
    return said;
}

Result<OutcomeEdits::Said> OutcomeEdits::add(const OutcomeSubject& subject, const QString& text,
                                             OutcomeKind kind)
{
    const Plan& plan = m_editor->plan();
    const QList<TypedOutcome> typed = parseOutcomes(plan, text, kind, m_dates);
    if (typed.isEmpty())
        return Error{
            ErrorKind::WrongFormat, QStringLiteral("outcomes"),
            tr("There is no text in it yet. Type what came of it, such as: a: Send the slides to all "
               "@Anna Georgieva 15.01.2027")};
    for (const TypedOutcome& line : typed) {
        if (!line.wrongDate.isEmpty())
            return Error{ErrorKind::WrongFormat, QStringLiteral("outcomes"),
                         tr("%1 is not a date.").arg(line.wrongDate)};
    }
    if (!isThere(plan, subject))
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("agenda_item"), QString::number(subject.item)};
    const ChangeSet changes = addOutcomes(plan, subject, typed, m_editor->ids());
    const int count = int(typed.size());
    const QString label = count == 1
                              ? tr("%1 of %2: %3")
                                    .arg(translatedName(nameOf(typed[0].kind)), subjectInWords(plan, subject),
                                         quotedTitle(typed[0].text))
                              : tr("%n outcomes of %1", nullptr, count).arg(subjectInWords(plan, subject));
    QString said = tr("%1.").arg(label);
    int people = 0;
    for (const Change& change : changes)
        people += change.table == Table::Person && change.isAdd() ? 1 : 0;
    if (people > 0)
        said += u' ' + tr("%n people were added.", nullptr, people);
    return apply(label, changes, said);
}

Result<OutcomeEdits::Said> OutcomeEdits::setDone(const QList<Id>& outcomes, bool done)
{
    const ChangeSet changes = setOutcomesDone(m_editor->plan(), outcomes, done);
    if (changes.isEmpty())
        return done ? tr("Done already.") : tr("Not done yet as it is.");
    const int count = int(changes.size());
    const Outcome& first = changes.begin()->afterAs<Outcome>();
    const QString what = count == 1 ? quotedTitle(first.text) : tr("%n outcomes", nullptr, count);
    const QString label = done ? tr("%1: done").arg(what) : tr("%1: not done yet").arg(what);
    return apply(label, changes, tr("%1.").arg(label));
}

Result<OutcomeEdits::Said> OutcomeEdits::move(const QList<Id>& outcomes, const OutcomeSubject& subject)
{
    const Plan& plan = m_editor->plan();
    const ChangeSet changes = moveOutcomes(plan, outcomes, subject);
    if (changes.isEmpty())
        return tr("It stands there already.");
    const int count = int(changes.size());
    const QString label = tr("%n outcome(s) moved to %1", nullptr, count).arg(subjectInWords(plan, subject));
    return apply(label, changes, tr("%1.").arg(label));
}

Result<OutcomeEdits::Taken> OutcomeEdits::takeIn(const Plan& copy)
{
    const Result<TakenOutcomes> taken = takeInOutcomes(m_editor->plan(), copy);
    if (!taken)
        return taken.error();
    const int left = int(taken->leftOut.size());
    const QString leftOut =
        left > 0 ? u' ' + tr("%n were removed here and not taken in.", nullptr, left) : QString();
    if (taken->changes.isEmpty())
        return Taken{tr("The copy has no outcome that is not here already.") + leftOut, taken->differences};
    const Result<QString> backup = m_editor->backup();
    if (!backup)
        return backup.error();
    const int news = taken->added + taken->completed;
    const QString label = tr("Took in %n outcome(s) of a copy", nullptr, news);
    QString said = tr("%1. A copy of the file before it is %2.").arg(label, QFileInfo(*backup).fileName());
    if (taken->same > 0)
        said += u' ' + tr("%n were here already.", nullptr, taken->same);
    if (taken->people > 0)
        said += u' ' + tr("%n people were added.", nullptr, taken->people);
    const Result<Said> done = apply(label, taken->changes, said + leftOut);
    if (!done)
        return done.error();
    return Taken{*done, taken->differences};
}
} // namespace convenor
