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

bool isExcused(const Attendance* row)
{
    return row && row->state == AttendanceState::Excused;
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

bool isExpectedOn(const Plan& plan, const Person& person, Id day)
{
    return isExpected(person) && !isExcused(attendanceOf(plan, person.id, {day, 0}));
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
    if (place == AttendanceTarget())
        return changes;
    const QSet<Id> wanted(people.cbegin(), people.cend());
    const QHash<Id, const Attendance*> rows = attendancesAt(plan, place);
    for (const Attendance& row : plan.all<Attendance>()) {
        if (isOf(row, place) && wanted.contains(row.person) && rows.value(row.person) != &row)
            changes.remove(row);
    }
    QSet<Id> done;
    for (const Id id : people) {
        const Person* person = plan.find<Person>(id);
        if (!person || done.contains(id))
            continue;
        done.insert(id);
        const Attendance* row = rows.value(id);
        Attendance after = row ? *row : Attendance{};
        after.person = id;
        after.day = place.day;
        after.agendaItem = place.item;
        after.markedAt = markText(now);
        // Who is expected anyhow needs no row that says so.
        const bool isSaid =
            row ? row->state == state
                : state == AttendanceState::Expected && place.item == 0 && isExpected(*person);
        after.state = state;
        if (isSaid)
            continue;
        if (row) {
            changes.edit(*row, after);
        } else {
            after.id = ids.next();
            changes.add(after);
        }
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

QList<Id> daysOf(const Plan& plan, const Person& person)
{
    QHash<Id, const Attendance*> newest; // by day
    for (const Attendance& row : plan.all<Attendance>()) {
        if (row.person != person.id || row.agendaItem != 0)
            continue;
        const Attendance*& known = newest[row.day];
        if (!known || isNewer(row, *known))
            known = &row;
    }
    QList<Id> days = daysByDate(plan);
    days.removeIf([&newest](Id day) { return isExcused(newest.value(day)); });
    return days;
}

ChangeSet setDays(const Plan& plan, Id person, const QList<Id>& days, const QDateTime& now, IdSource& ids)
{
    ChangeSet changes;
    for (const Id day : daysByDate(plan)) {
        const AttendanceTarget target{day, 0};
        const Attendance* row = attendanceOf(plan, person, target);
        const bool comes = days.contains(day);
        const bool isPresent = row && row->state == AttendanceState::Present;
        if (comes != isExcused(row) || isPresent)
            continue;
        changes.append(markAttendance(
            plan, {person}, target, comes ? AttendanceState::Expected : AttendanceState::Excused, now, ids));
    }
    return changes;
}
} // namespace convenor
