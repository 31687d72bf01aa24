// Two doors, one list: what was marked on a copy comes back.
#include "domain/AgendaRecords.h"
#include "domain/GroupRecords.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/Duplicates.h"
#include "domain/planners/PlanCopy.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
class TakeIn
{
public:
    TakeIn(const Plan& plan, const Plan& copy)
        : m_plan(plan), m_copy(copy), m_nextId(std::max(plan.largestId(), copy.largestId())),
          m_lastCommonId(lastCommonId(plan, copy)), m_lastCommonMark(lastCommonMark())
    {
    }
    TakenAttendance take();

private:
    using Key = std::tuple<Id, Id, Id>; // person, day, item
    using Marks = QMap<Key, const Attendance*>;
    static Marks marksOf(const Plan& plan, const QHash<Id, Id>& people = {});
    // The newest mark that both sides hold unchanged: the copy was made after it.
    QString lastCommonMark() const;
    bool isKnownPlace(const Attendance& row) const;
    void findStrangers();
    void takePeople(const Marks& theirs);
    void letIn(Id person, AttendanceState state);
    void takeMark(Id person, const Attendance* ours, const Attendance& theirs);
    template <typename Record>
    Id freeId(Id wanted)
    {
        return m_plan.find<Record>(wanted) ? ++m_nextId : wanted;
    }

    const Plan& m_plan;
    const Plan& m_copy;
    Id m_nextId;
    Id m_lastCommonId;
    QString m_lastCommonMark;
    TakenAttendance m_taken;
    QHash<Id, Id> m_known; // people of the copy who have another id here
    QSet<Id> m_added;      // of the copy: newer than it, so added there
    QSet<Id> m_newcomers;  // of these, who came
};

// Of somebody who has another id here, under that one.
TakeIn::Marks TakeIn::marksOf(const Plan& plan, const QHash<Id, Id>& people)
{
    Marks marks;
    for (const Attendance& row : plan.all<Attendance>()) {
        const Id person = people.value(row.person, row.person);
        // The day of an item is that of the item, wherever it has been moved to.
        const Attendance*& known = marks[{person, row.agendaItem == 0 ? row.day.id : 0, row.agendaItem}];
        if (!known || !isNewerMark(known->markedAt, row.markedAt))
            known = &row;
    }
    return marks;
}

QString TakeIn::lastCommonMark() const
{
    QString last;
    for (const Attendance& row : m_copy.all<Attendance>()) {
        const Attendance* same = m_plan.find<Attendance>(row.id);
        if (same && *same == row && isNewerMark(row.markedAt, last))
            last = row.markedAt;
    }
    return last;
}

bool TakeIn::isKnownPlace(const Attendance& row) const
{
    return row.agendaItem != 0 ? m_plan.find<AgendaItem>(row.agendaItem) != nullptr
                               : m_plan.find<Day>(row.day) != nullptr;
}

// People of the copy who are not here: merged into somebody, added there, or removed.
void TakeIn::findStrangers()
{
    std::optional<PersonIndex> index; // only where somebody is looked for
    for (const Person& person : m_copy.all<Person>()) {
        if (m_plan.find<Person>(person.id))
            continue;
        if (!index)
            index.emplace(m_plan);
        const QList<PersonIndex::Match> matches = index->find(person);
        if (!matches.isEmpty() && matches.constFirst().sure)
            m_known.insert(person.id, matches.constFirst().person);
        else if (person.id > m_lastCommonId)
            m_added.insert(person.id);
    }
}

// Who was added there and came.
void TakeIn::takePeople(const Marks& theirs)
{
    for (const Attendance* row : theirs) {
        if (row->state != AttendanceState::Present || !m_added.contains(row->person) || !isKnownPlace(*row) ||
            m_newcomers.contains(row->person))
            continue;
        m_newcomers.insert(row->person);
        m_taken.changes.add(*m_copy.find<Person>(row->person));
        ++m_taken.people;
    }
    for (const GroupMembership& member : m_copy.all<GroupMembership>()) {
        const BreakoutGroup* group = m_plan.find<BreakoutGroup>(member.group);
        if (!m_newcomers.contains(member.person) || !group || group->round != member.round)
            continue;
        GroupMembership row = member;
        row.id = freeId<GroupMembership>(row.id);
        m_taken.changes.add(row);
    }
}

// Whoever arrived there is counted on here.
void TakeIn::letIn(Id person, AttendanceState state)
{
    const Person* record = state == AttendanceState::Present ? m_plan.find<Person>(person) : nullptr;
    if (!record)
        return;
    Person after = *record;
    after.status = statusOnArrival(record->status);
    m_taken.changes.edit(*record, after);
}

void TakeIn::takeMark(Id person, const Attendance* ours, const Attendance& theirs)
{
    if (!ours) {
        Attendance row = theirs;
        row.id = freeId<Attendance>(row.id);
        row.person = person;
        if (row.agendaItem != 0)
            row.day = targetOf(m_plan, row.agendaItem).day;
        m_taken.changes.add(row);
        ++m_taken.marks;
        letIn(person, row.state);
        return;
    }
    const bool isNewer = isNewerMark(theirs.markedAt, ours->markedAt);
    const bool isOther = theirs.state != ours->state;
    // What was only expected before was not marked by anybody.
    const AttendanceState older = isNewer ? ours->state : theirs.state;
    if (isOther && older != AttendanceState::Expected)
        m_taken.differences.append(
            {person, {ours->day, ours->agendaItem}, ours->state, theirs.state, isNewer});
    if (!isNewer)
        return;
    // The time too when the state is the same: a third door may have marked something in between.
    Attendance after = *ours;
    after.state = theirs.state;
    after.markedAt = theirs.markedAt;
    m_taken.changes.edit(*ours, after);
    m_taken.marks += isOther ? 1 : 0;
    letIn(person, after.state);
}

TakenAttendance TakeIn::take()
{
    findStrangers();
    const Marks ours = marksOf(m_plan);
    const Marks theirs = marksOf(m_copy, m_known);
    takePeople(theirs);
    for (auto mark = theirs.cbegin(); mark != theirs.cend(); ++mark) {
        const Attendance& row = **mark;
        const Id person = std::get<0>(mark.key());
        if (!isKnownPlace(row))
            continue;
        if (!m_plan.find<Person>(person) && !m_newcomers.contains(person)) {
            const bool isNews = !m_added.contains(person) && isNewerMark(row.markedAt, m_lastCommonMark);
            if (isNews && m_copy.find<Person>(person) && !m_taken.leftOut.contains(person))
                m_taken.leftOut.append(person);
            continue;
        }
        const Attendance* mine = ours.value(mark.key());
        // A sign-up that stood here already when the copy was made, and was taken off since.
        const bool isSignUp = row.state == AttendanceState::Expected || row.state == AttendanceState::Waiting;
        const bool wasRemoved = !mine && isSignUp && !isNewerMark(row.markedAt, m_lastCommonMark);
        if (!wasRemoved)
            takeMark(person, mine, row);
    }
    return m_taken;
}
} // namespace

Result<TakenAttendance> takeInAttendance(const Plan& plan, const Plan& copy)
{
    if (!isSameWorkshop(plan, copy))
        return Error{ErrorKind::WrongFormat, copy.workshop().title,
                     QCoreApplication::translate("AttendancePlanner",
                                                 "it is no copy of this workshop: no day of it "
                                                 "is known here")};
    return TakeIn(plan, copy).take();
}
} // namespace convenor
