// Two laptops, one report: what was typed into a copy comes back.
#include "domain/planners/Duplicates.h"
#include "domain/planners/OutcomePlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/PlanCopy.h"
#include "domain/Records.h"
#include "domain/Visibility.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
class OutcomeTakeIn
{
public:
    OutcomeTakeIn(const Plan& plan, const Plan& copy)
        : m_plan(plan), m_copy(copy), m_nextId(std::max(plan.largestId(), copy.largestId())),
          // People, marks and outcomes come over from copies too, so they do not say when this one was made.
          // An outcome that was removed here may come back by that, which is better than that one is lost.
          m_lastCommon(lastCommonId(
              plan, copy, {Table::Person, Table::Attendance, Table::GroupMembership, Table::Outcome}))
    {
        for (const Outcome& outcome : plan.all<Outcome>())
            m_texts.insert(keyOf(outcome), outcome.id);
    }
    TakenOutcomes take();

private:
    using Key = std::tuple<OutcomeSubject, OutcomeKind, QString>;
    static Key keyOf(const Outcome& outcome)
    {
        // A text of signs only is its own name.
        const QString folded = foldedName(outcome.text);
        return {subjectOf(outcome), outcome.kind, folded.isEmpty() ? outcome.text.trimmed() : folded};
    }
    std::optional<OutcomeSubject> placeHere(const OutcomeSubject& subject) const;
    Id personHere(Id person);
    void complete(Id ours, const Outcome& theirs);
    void takeOne(const Outcome& theirs);

    const Plan& m_plan;
    const Plan& m_copy;
    Id m_nextId;
    Id m_lastCommon;
    QMap<Key, Id> m_texts; // of the outcomes here, and of those taken
    QHash<Id, Id> m_people;
    std::optional<PersonIndex> m_index;
    TakenOutcomes m_taken;
};

// What is not here any more gives its outcomes to the item above it; those that only the organisers may read
// do not come to stand where everybody reads them.
std::optional<OutcomeSubject> OutcomeTakeIn::placeHere(const OutcomeSubject& subject) const
{
    OutcomeSubject place = subject;
    if (const BreakoutGroup* group = m_copy.find<BreakoutGroup>(place.group);
        place.group != 0 && !m_plan.find<BreakoutGroup>(place.group)) {
        const BreakoutRound* round = group ? m_copy.find<BreakoutRound>(group->round) : nullptr;
        place = {round ? Id(round->agendaItem) : Id(0), 0, 0};
    }
    if (const Booking* booking = m_copy.find<Booking>(place.booking);
        place.booking != 0 && !m_plan.find<Booking>(place.booking)) {
        const Helpdesk* helpdesk = booking ? m_copy.find<Helpdesk>(booking->helpdesk) : nullptr;
        place = {helpdesk ? Id(helpdesk->agendaItem) : Id(0), 0, 0};
    }
    const AgendaItem* there = m_copy.find<AgendaItem>(place.item);
    QSet<Id> seen;
    while (place.item != 0 && !m_plan.find<AgendaItem>(place.item) && !seen.contains(place.item)) {
        seen.insert(place.item);
        const AgendaItem* item = m_copy.find<AgendaItem>(place.item);
        place.item = item ? Id(item->parent) : Id(0);
    }
    const AgendaItem* here = m_plan.find<AgendaItem>(place.item);
    if (there && there->id != place.item && !isPublic(m_copy, *there) && (!here || isPublic(m_plan, *here)))
        return {};
    return isThere(m_plan, place) ? place : OutcomeSubject();
}

// Somebody who is named there, as he is known here; added where nobody is. 0 for one who was removed here.
Id OutcomeTakeIn::personHere(Id person)
{
    const Person* record = m_copy.find<Person>(person);
    if (!record || m_plan.find<Person>(person))
        return person;
    if (const auto known = m_people.constFind(person); known != m_people.cend())
        return *known;
    if (!m_index)
        m_index.emplace(m_plan);
    const QList<PersonIndex::Match> matches = m_index->find(*record);
    Id here = 0;
    if (!matches.isEmpty() && matches.constFirst().sure)
        here = matches.constFirst().person;
    // Typed in by name only on both sides.
    else if (record->organisation.isEmpty() && record->email.isEmpty() && matches.size() == 1 &&
             matches.constFirst().reason == DuplicateReason::SameName)
        here = matches.constFirst().person;
    else if (person > m_lastCommon) {
        m_taken.changes.add(*record);
        ++m_taken.people;
        here = person;
    }
    m_people.insert(person, here);
    return here;
}

void OutcomeTakeIn::complete(Id id, const Outcome& theirs)
{
    // As this set leaves it: the copy may hold it twice.
    const Change* earlier = m_taken.changes.find(Table::Outcome, id);
    const Outcome ours = earlier ? earlier->afterAs<Outcome>() : *m_plan.find<Outcome>(id);
    Outcome after = ours;
    if (after.person == 0)
        after.person = personHere(theirs.person);
    if (after.partner == 0)
        after.partner = personHere(theirs.partner);
    if (!after.due.isValid())
        after.due = theirs.due;
    after.done = ours.done || theirs.done;
    (after == ours ? m_taken.same : m_taken.completed) += 1;
    m_taken.changes.edit(ours, after);
}

void OutcomeTakeIn::takeOne(const Outcome& theirs)
{
    Outcome wanted = theirs;
    const std::optional<OutcomeSubject> place = placeHere(subjectOf(theirs));
    if (!place) {
        m_taken.leftOut.append(theirs.text);
        return;
    }
    setSubject(wanted, *place);
    const auto same = m_texts.constFind(keyOf(wanted));
    if (same != m_texts.cend()) {
        complete(*same, theirs);
        return;
    }
    // One record of both sides, typed over on one of them; not two that were made at the same moment.
    const Outcome* ours = m_plan.find<Outcome>(theirs.id);
    if (ours && (subjectOf(*ours) == subjectOf(wanted) || ours->text == theirs.text)) {
        if (ours->text != theirs.text)
            m_taken.differences.append({ours->id, theirs.text});
        complete(ours->id, theirs);
        return;
    }
    if (!ours && theirs.id <= m_lastCommon) { // removed here
        m_taken.leftOut.append(theirs.text);
        return;
    }
    if (ours)
        wanted.id = ++m_nextId;
    wanted.person = personHere(theirs.person);
    wanted.partner = personHere(theirs.partner);
    m_texts.insert(keyOf(wanted), wanted.id);
    m_taken.changes.add(wanted);
    ++m_taken.added;
}

TakenOutcomes OutcomeTakeIn::take()
{
    for (const Outcome& outcome : m_copy.all<Outcome>())
        takeOne(outcome);
    return m_taken;
}
} // namespace

Result<TakenOutcomes> takeInOutcomes(const Plan& plan, const Plan& copy)
{
    if (!isSameWorkshop(plan, copy))
        return Error{ErrorKind::WrongFormat, copy.workshop().title,
                     QCoreApplication::translate("AttendancePlanner",
                                                 "it is no copy of this workshop: no day of it "
                                                 "is known here")};
    return OutcomeTakeIn(plan, copy).take();
}
} // namespace convenor
