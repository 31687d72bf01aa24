// Marks and days: who is on a list, and what somebody writes beside a name. SignUp.cpp: places and waiting.
#include "domain/planners/AttendancePlanner.h"

#include "domain/AgendaRecords.h"
#include "domain/Visibility.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
bool isOf(const Attendance& row, const AttendanceTarget& target)
{
    return target.item != 0 ? row.agendaItem == target.item
                            : row.agendaItem == 0 && target.day != 0 && row.day == target.day;
}

// Without the "Z", so that "…40Z" stands before "…40.123Z".
QStringView comparableMark(const QString& mark)
{
    return QStringView(mark).chopped(mark.endsWith(u'Z') ? 1 : 0);
}

bool isNewer(const Attendance& row, const Attendance& than)
{
    const int order = comparableMark(row.markedAt).compare(comparableMark(than.markedAt));
    return order != 0 ? order > 0 : row.id > than.id;
}

// Leaves in `changes` one row that says so; `rows` are those of one person and target, the newest first.
void mark(ChangeSet& changes, const QList<const Attendance*>& rows, Attendance after, bool isImplied,
          IdSource& ids)
{
    for (qsizetype i = 1; i < rows.size(); ++i)
        changes.remove(*rows[i]);
    if (rows.isEmpty()) {
        if (isImplied)
            return;
        after.id = ids.next();
        changes.add(after);
    } else if (rows[0]->state != after.state) {
        after.id = rows[0]->id;
        changes.edit(*rows[0], after);
    }
}

// Whether the target's list holds somebody who has this row, or none.
bool isOnList(const Person& person, const Attendance* row, const AttendanceTarget& target)
{
    if (row && row->state == AttendanceState::Present)
        return true;
    if (person.status == PersonStatus::Cancelled)
        return false;
    return row || (target.item == 0 && isExpected(person));
}

// The days of the event, by date.
QList<Id> daysByDate(const Plan& plan)
{
    QList<const Day*> days;
    for (const Day& day : plan.all<Day>())
        days.append(&day);
    std::stable_sort(days.begin(), days.end(),
                     [](const Day* left, const Day* right) { return left->date < right->date; });
    QList<Id> ids;
    for (const Day* day : std::as_const(days))
        ids.append(day->id);
    return ids;
}

// The target as it is in the plan: the day of an item is that of its record. Nothing when it is not there.
AttendanceTarget known(const Plan& plan, const AttendanceTarget& target)
{
    if (target.item != 0)
        return targetOf(plan, target.item);
    return plan.find<Day>(target.day) ? target : AttendanceTarget();
}
} // namespace

AttendanceTarget targetOf(const Plan& plan, Id item)
{
    const AgendaItem* record = plan.find<AgendaItem>(item);
    return record ? AttendanceTarget{record->day, item} : AttendanceTarget();
}

PersonStatus statusOnArrival(PersonStatus before)
{
    const bool isDoubtful = before == PersonStatus::Invited || before == PersonStatus::Waiting ||
                            before == PersonStatus::Cancelled || before == PersonStatus::NoShow;
    return isDoubtful ? PersonStatus::Confirmed : before;
}

bool isNewerMark(const QString& markedAt, const QString& than)
{
    return comparableMark(markedAt).compare(comparableMark(than)) > 0;
}

QString markText(const QDateTime& now)
{
    return now.toUTC().toString(Qt::ISODateWithMs);
}

QHash<Id, const Attendance*> attendancesAt(const Plan& plan, const AttendanceTarget& target)
{
    QHash<Id, const Attendance*> rows;
    for (const Attendance& row : plan.all<Attendance>()) {
        if (!isOf(row, target))
            continue;
        const Attendance*& known = rows[row.person];
        if (!known || isNewer(row, *known))
            known = &row;
    }
    return rows;
}

QHash<Id, QHash<Id, const Attendance*>> attendanceLists(const Plan& plan)
{
    QHash<Id, QHash<Id, const Attendance*>> lists;
    for (const Attendance& row : plan.all<Attendance>()) {
        if (row.agendaItem == 0)
            continue;
        const Attendance*& known = lists[row.agendaItem][row.person];
        if (!known || isNewer(row, *known))
            known = &row;
    }
    return lists;
}

const Attendance* attendanceOf(const Plan& plan, Id person, const AttendanceTarget& target)
{
    const Attendance* newest = nullptr;
    for (const Attendance& row : plan.all<Attendance>()) {
        if (row.person == person && isOf(row, target) && (!newest || isNewer(row, *newest)))
            newest = &row;
    }
    return newest;
}

DaysOfPeople::DaysOfPeople(const Plan& plan) : m_plan(plan), m_days(daysByDate(plan))
{
    for (const Attendance& row : m_plan.all<Attendance>()) {
        if (row.agendaItem == 0)
            m_rows[row.person].append(&row);
    }
    for (QList<const Attendance*>& rows : m_rows)
        std::sort(rows.begin(), rows.end(),
                  [](const Attendance* left, const Attendance* right) { return isNewer(*left, *right); });
}

QList<const Attendance*> DaysOfPeople::rows(Id person, Id day) const
{
    QList<const Attendance*> rows = m_rows.value(person);
    rows.removeIf([day](const Attendance* row) { return row->day != day; });
    return rows;
}

AttendanceState DaysOfPeople::state(Id person, Id day) const
{
    const auto rows = m_rows.constFind(person);
    if (rows == m_rows.cend())
        return AttendanceState::Expected;
    const auto newest =
        std::find_if(rows->cbegin(), rows->cend(), [day](const Attendance* row) { return row->day == day; });
    return newest == rows->cend() ? AttendanceState::Expected : (*newest)->state;
}

bool DaysOfPeople::comes(const Person& person, Id day) const
{
    return isExpected(person) && takesPlace(state(person.id, day));
}

bool DaysOfPeople::isAwaited(const Person& person, Id day) const
{
    return comes(person, day) || (isExpected(person) && state(person.id, day) == AttendanceState::Absent);
}

QList<Id> peopleOf(const Plan& plan, const AttendanceTarget& target)
{
    const QHash<Id, const Attendance*> rows = attendancesAt(plan, target);
    QList<Id> people;
    if (known(plan, target) == AttendanceTarget())
        return people;
    for (const Person& person : plan.all<Person>()) {
        if (isOnList(person, rows.value(person.id), target))
            people.append(person.id);
    }
    return people;
}

AttendanceCounts countAttendance(const Plan& plan, const AttendanceTarget& target)
{
    AttendanceCounts counts;
    const QHash<Id, const Attendance*> rows = attendancesAt(plan, target);
    for (const Id person : peopleOf(plan, target)) {
        const Attendance* row = rows.value(person);
        switch (row ? row->state : AttendanceState::Expected) {
        case AttendanceState::Expected:
            ++counts.expected;
            break;
        case AttendanceState::Waiting:
            ++counts.waiting;
            break;
        case AttendanceState::Present:
            ++counts.present;
            break;
        case AttendanceState::Excused:
            ++counts.excused;
            break;
        case AttendanceState::Absent:
            ++counts.absent;
            break;
        }
    }
    counts.places = placesOf(plan, target.item);
    return counts;
}

ChangeSet markAttendance(const Plan& plan, const QList<Id>& people, const AttendanceTarget& target,
                         AttendanceState state, const QDateTime& now, IdSource& ids)
{
    ChangeSet changes;
    const AttendanceTarget place = known(plan, target);
    if (place.day == 0) // nothing, or an item in the parking list: a row needs its day
        return changes;
    const AgendaItem* item = plan.find<AgendaItem>(place.item);
    bool hasSignUp = item && item->capacity;
    QHash<Id, QList<const Attendance*>> rows; // of those people
    for (const Id id : people) {
        if (plan.find<Person>(id))
            rows.insert(id, {});
    }
    for (const Attendance& row : plan.all<Attendance>()) {
        if (!isOf(row, place))
            continue;
        hasSignUp = hasSignUp || isSignUpState(row.state);
        const auto known = rows.find(row.person);
        if (known != rows.end())
            known->append(&row);
    }
    const bool isTakenBack = state == AttendanceState::Expected && place.item != 0 && !hasSignUp;
    for (const Id id : people) {
        const auto known = rows.find(id);
        if (known == rows.end()) // no person, or named twice
            continue;
        std::sort(known->begin(), known->end(),
                  [](const Attendance* left, const Attendance* right) { return isNewer(*left, *right); });
        const Person& person = *plan.find<Person>(id);
        if (isTakenBack && !known->isEmpty()) {
            for (const Attendance* row : std::as_const(*known))
                changes.remove(*row);
            rows.erase(known);
            continue;
        }
        // Who is expected anyhow needs no row that says so.
        const bool isImplied = state == AttendanceState::Expected && place.item == 0 && isExpected(person);
        mark(changes, *known, {0, id, place.day, place.item, state, markText(now)}, isImplied, ids);
        rows.erase(known);
        if (state != AttendanceState::Present)
            continue;
        Person after = person;
        after.status = statusOnArrival(person.status);
        changes.edit(person, after);
    }
    return changes;
}

ChangeSet toggleArrived(const Plan& plan, Id person, const AttendanceTarget& target, const QDateTime& now,
                        IdSource& ids)
{
    const Attendance* row = attendanceOf(plan, person, target);
    const bool isHere = row && row->state == AttendanceState::Present;
    return markAttendance(plan, {person}, target,
                          isHere ? AttendanceState::Expected : AttendanceState::Present, now, ids);
}

QList<Id> daysOf(const DaysOfPeople& known, Id person)
{
    QList<Id> days = known.days();
    days.removeIf([&](Id day) { return known.state(person, day) == AttendanceState::Excused; });
    return days;
}

QList<Id> daysOf(const Plan& plan, const Person& person)
{
    return daysOf(DaysOfPeople(plan), person.id);
}

ChangeSet setDays(const DaysOfPeople& known, Id person, const QList<Id>& days, const QDateTime& now,
                  IdSource& ids)
{
    ChangeSet changes;
    if (!known.plan().find<Person>(person))
        return changes;
    for (const Id day : known.days()) {
        const AttendanceState before = known.state(person, day);
        const bool comes = days.contains(day);
        if (comes != (before == AttendanceState::Excused) || before == AttendanceState::Present)
            continue;
        mark(changes, known.rows(person, day),
             {0, person, day, 0, comes ? AttendanceState::Expected : AttendanceState::Excused, markText(now)},
             comes, ids);
    }
    return changes;
}

ChangeSet setDays(const Plan& plan, const QList<Id>& people, const QList<Id>& days, const QDateTime& now,
                  IdSource& ids)
{
    ChangeSet changes;
    const DaysOfPeople known(plan);
    QSet<Id> done;
    for (const Id person : people) {
        if (done.contains(person))
            continue;
        done.insert(person);
        for (const Change& change : setDays(known, person, days, now, ids))
            changes.put(change.table, change.id, change.before, change.after);
    }
    return changes;
}
} // namespace convenor
