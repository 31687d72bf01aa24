// Two doors, one list: what was marked on a copy comes back.
#include "domain/AgendaRecords.h"
#include "domain/GroupRecords.h"
#include "domain/planners/AttendancePlanner.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
class TakeIn
{
public:
    TakeIn(const Plan& plan, const Plan& copy)
        : m_plan(plan), m_copy(copy), m_nextId(std::max(plan.largestId(), copy.largestId()))
    {
    }
    TakenAttendance take();

private:
    using Key = std::tuple<Id, Id, Id>; // person, day, item
    using Marks = QMap<Key, const Attendance*>;
    static Marks marksOf(const Plan& plan);
    // The newest mark that both sides hold unchanged: the copy was made after it.
    QString lastCommonMark() const;
    bool isNewcomer(Id person) const { return !m_plan.find<Person>(person) && m_copy.find<Person>(person); }
    bool isKnownPlace(const Attendance& row) const;
    void takePeople(const Marks& theirs);
    void takeMark(const Attendance* ours, const Attendance& theirs);
    template <typename Record>
    Id freeId(Id wanted)
    {
        return m_plan.find<Record>(wanted) ? ++m_nextId : wanted;
    }

    const Plan& m_plan;
    const Plan& m_copy;
    Id m_nextId;
    TakenAttendance m_taken;
    QSet<Id> m_newcomers;
};

TakeIn::Marks TakeIn::marksOf(const Plan& plan)
{
    Marks marks;
    for (const Attendance& row : plan.all<Attendance>()) {
        // The day of an item is that of the item, wherever it has been moved to.
        const Attendance*& known = marks[{row.person, row.agendaItem == 0 ? row.day.id : 0, row.agendaItem}];
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

// Who was added there and came.
void TakeIn::takePeople(const Marks& theirs)
{
    for (const Attendance* row : theirs) {
        if (row->state != AttendanceState::Present || !isNewcomer(row->person) || !isKnownPlace(*row) ||
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

void TakeIn::takeMark(const Attendance* ours, const Attendance& theirs)
{
    if (!ours) {
        Attendance row = theirs;
        row.id = freeId<Attendance>(row.id);
        if (row.agendaItem != 0)
            row.day = targetOf(m_plan, row.agendaItem).day;
        m_taken.changes.add(row);
        ++m_taken.marks;
        return;
    }
    const bool isNewer = isNewerMark(theirs.markedAt, ours->markedAt);
    const bool isOther = theirs.state != ours->state;
    // What was only expected before was not marked by anybody.
    const AttendanceState older = isNewer ? ours->state : theirs.state;
    if (isOther && older != AttendanceState::Expected)
        m_taken.differences.append(
            {theirs.person, {ours->day, ours->agendaItem}, ours->state, theirs.state, isNewer});
    if (!isNewer)
        return;
    // The time too when the state is the same: a third door may have marked something in between.
    Attendance after = *ours;
    after.state = theirs.state;
    after.markedAt = theirs.markedAt;
    m_taken.changes.edit(*ours, after);
    m_taken.marks += isOther ? 1 : 0;
}

TakenAttendance TakeIn::take()
{
    const Marks ours = marksOf(m_plan);
    const Marks theirs = marksOf(m_copy);
    const QString copiedAfter = lastCommonMark();
    takePeople(theirs);
    for (auto mark = theirs.cbegin(); mark != theirs.cend(); ++mark) {
        const Attendance& row = **mark;
        const bool isSomebody = m_plan.find<Person>(row.person) || m_newcomers.contains(row.person);
        if (!isSomebody || !isKnownPlace(row))
            continue;
        const Attendance* mine = ours.value(mark.key());
        // A sign-up that stood here already when the copy was made, and was taken off since.
        const bool isSignUp = row.state == AttendanceState::Expected || row.state == AttendanceState::Waiting;
        const bool wasRemoved = !mine && isSignUp && !isNewerMark(row.markedAt, copiedAfter);
        if (!wasRemoved)
            takeMark(mine, row);
    }
    return m_taken;
}

bool isSameWorkshop(const Plan& plan, const Plan& copy)
{
    const Records<Day> days = copy.all<Day>();
    return std::any_of(days.begin(), days.end(), [&plan](const Day& day) {
        const Day* same = plan.find<Day>(day.id);
        return same && same->date == day.date;
    });
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
