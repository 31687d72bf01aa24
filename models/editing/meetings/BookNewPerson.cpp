// A meeting of somebody whom the workshop does not know yet.
#include "domain/planners/NamedPeople.h"
#include "domain/rules/RuleText.h"
#include "editing/meetings/MeetingEdits.h"
#include "editing/meetings/MeetingWords.h"

namespace convenor {
Result<MeetingEdits::Said> MeetingEdits::bookNewPerson(Id helpdesk, const QString& typed,
                                                       const MeetingPlace& place, Id* booked)
{
    const QList<PeopleCellEntry> entries = parsePeopleCell(typed, {});
    if (entries.size() != 1 || foldedName(entries.constFirst().name).isEmpty())
        return Error{ErrorKind::WrongFormat, QStringLiteral("meetings"),
                     tr("“%1” is not one name: type somebody as “Anna Bell (Organisation)”.").arg(typed)};
    const Plan& plan = m_editor->plan();
    ChangeSet changes;
    const Id person = NamedPeople(plan, m_editor->ids()).findOrMake(entries.constFirst(), changes);
    const Result<Plan> withPerson = plan.applied(changes);
    if (!withPerson)
        return withPerson.error();
    const ChangeSet booking = convenor::bookPerson(*withPerson, helpdesk, person, place, m_editor->ids());
    if (booking.isEmpty())
        return whyTaken(*withPerson, m_editor->timing(), helpdesk, person, place, 0);
    changes.append(booking);
    const Person* known = plan.find<Person>(person);
    const Result<Said> done = applyBooking(changes, booked);
    if (!done || known)
        return done;
    return tr("%1 %2 is new among the people.").arg(*done, rules::personName(m_editor->plan(), person));
}
} // namespace convenor
