// Sign-up, waiting lists and the door: rows of Attendance.
#pragma once

#include "domain/PeopleRecords.h"
#include "domain/Plan.h"

#include <QDateTime>
#include <QSet>

namespace convenor {
// What somebody attends: a whole day (item 0), or an item, whose day is filled in by targetOf.
struct AttendanceTarget
{
    Id day = 0;
    Id item = 0;
    bool operator==(const AttendanceTarget&) const = default;
};
AttendanceTarget targetOf(const Plan& plan, Id item);

// The row of a person and a target: of several (two copies that were merged) the one marked last, then the
// one with the largest id. Null when there is none.
const Attendance* attendanceOf(const Plan& plan, Id person, const AttendanceTarget& target);
// The same of everybody, in one pass: by person.
QHash<Id, const Attendance*> attendancesAt(const Plan& plan, const AttendanceTarget& target);
// The rows of all items that have a list: by item, by person.
QHash<Id, QHash<Id, const Attendance*>> attendanceLists(const Plan& plan);
// Who has a place (takesPlace) at each item that people sign up for: one that limits its places (capacity),
// or for which somebody is expected or waits. Where people are only present, excused or absent somebody
// marked who came in: no list to sign up on. Items at which nobody has a place are left out.
QHash<Id, QSet<Id>> signUpLists(const Plan& plan);
// Somebody in this state comes, or came: takes a seat, a place, a meal.
inline bool takesPlace(AttendanceState state)
{
    return state == AttendanceState::Expected || state == AttendanceState::Present;
}
// States that only signing up leaves at an item: no mark at its door does.
inline bool isSignUpState(AttendanceState state)
{
    return state == AttendanceState::Expected || state == AttendanceState::Waiting;
}
// The status of somebody who came: whoever comes is counted on, was he invited only, waiting, cancelled or a
// no-show before.
PersonStatus statusOnArrival(PersonStatus before);
// The first mark is newer than the second ("" is the oldest; ties: false).
bool isNewerMark(const QString& markedAt, const QString& than);
// How an instant is written in Attendance::markedAt.
QString markText(const QDateTime& now);

// Who comes on which day: the one place that says so. Built in one pass over the attendance, for many
// questions.
class DaysOfPeople
{
public:
    explicit DaysOfPeople(const Plan& plan);

    // What is said of somebody on a day; expected where nothing is, whatever his status.
    AttendanceState state(Id person, Id day) const;
    // Whether he comes, or came: expected at the event, and on the day neither excused nor waiting nor
    // absent.
    bool comes(const Person& person, Id day) const;
    // Whether a list for the day holds him: he comes, or was to come and was absent (who stands on a list
    // that people sign must not move up when others stay away).
    bool isAwaited(const Person& person, Id day) const;
    // All rows of a person and a day, the newest first.
    QList<const Attendance*> rows(Id person, Id day) const;
    // The days of the event by date.
    const QList<Id>& days() const { return m_days; }
    const Plan& plan() const { return m_plan; }

private:
    Plan m_plan; // keeps the rows alive
    QList<Id> m_days;
    QHash<Id, QList<const Attendance*>> m_rows; // of days, by person
};

// Everybody whom a target's list holds, in no order: for a day those who are expected on it or have a row of
// it, for an item those who have a row of it. People who cancelled are not among them unless they are
// present.
QList<Id> peopleOf(const Plan& plan, const AttendanceTarget& target);

// The people of a target in a state; expected = on its list, not present, excused, absent or waiting.
struct AttendanceCounts
{
    int expected = 0;
    int waiting = 0;
    int present = 0;
    int excused = 0;
    int absent = 0;
    std::optional<int> places; // of an item: its capacity, else its room's where one is told; none = no limit
    bool operator==(const AttendanceCounts&) const = default;
};
AttendanceCounts countAttendance(const Plan& plan, const AttendanceTarget& target);
// How many people an item has places for: its capacity, else its room's; nothing when neither is told.
std::optional<int> placesOf(const Plan& plan, Id item);

// Writes one state for people at a target, marked `now` (UTC); further rows of the same person and target
// go. Rows that say so already stay as they are. Whoever is present gets his statusOnArrival. Who is expected
// again at an item that nobody has signed up for was on no list: his row goes.
ChangeSet markAttendance(const Plan& plan, const QList<Id>& people, const AttendanceTarget& target,
                         AttendanceState state, const QDateTime& now, IdSource& ids);
// The opposite of present: Present becomes expected (as markAttendance says), everything else becomes
// present.
ChangeSet toggleArrived(const Plan& plan, Id person, const AttendanceTarget& target, const QDateTime& now,
                        IdSource& ids);

// Signs people up for an item in the order given: expected while there are places, waiting afterwards. A free
// place belongs first to those who wait already. Who gets a place in one of several parallel sessions leaves
// the others (of which the first who waits moves up); who only waits for one keeps the place elsewhere till
// then. Breaks, meals and helpdesks beside sessions are nothing to choose. Who cancelled the event is left
// out.
ChangeSet signUp(const Plan& plan, const QList<Id>& people, Id item, const QDateTime& now, IdSource& ids);
// Takes people off an item; who has waited longest (by marked_at, then id) moves up into each free place.
ChangeSet signOff(const Plan& plan, const QList<Id>& people, Id item, const QDateTime& now);

// The days on which somebody comes (whatever the status: who waits or cancelled has said days too), by date.
// An empty list means none; every day of the event is the default. The others get Excused; presence that is
// recorded stays. For many people of one plan one after another: `known`, made once of it.
QList<Id> daysOf(const DaysOfPeople& known, Id person);
QList<Id> daysOf(const Plan& plan, const Person& person);
ChangeSet setDays(const DaysOfPeople& known, Id person, const QList<Id>& days, const QDateTime& now,
                  IdSource& ids);
ChangeSet setDays(const Plan& plan, const QList<Id>& people, const QList<Id>& days, const QDateTime& now,
                  IdSource& ids);

// The person's number in what a badge scanner types: the text of the code on a badge ("convenor:person/123"),
// also as a keyboard of another language writes it, or the number alone. 0 = no badge.
Id badgeNumber(const QString& typed);

// People whom a text typed at the door may mean, best first: the badge's number (the id, or the text of its
// code) alone; else those expected at the target, one of whose name words begins with it (case, accents and
// script folded: "geo" finds Георгиева), not yet arrived before arrived, then by family name. Several words
// must each begin one. Where nobody of the list is meant, whoever else of the plan is (cancelled, not signed
// up): somebody who comes all the same is no newcomer.
QList<Id> doorMatches(const Plan& plan, const AttendanceTarget& target, const QString& typed);

// "Name, Organisation" (or "Name (Organisation)") of somebody whom nobody expected: the person (status
// confirmed), present. Who is in the plan already is marked present instead: a sure match of PersonIndex, or,
// where no organisation was typed, the only one of that name. WrongFormat when there is no name in it.
struct WalkIn
{
    ChangeSet changes;
    Id person = 0;
    bool wasKnown = false; // nobody was added
};
Result<WalkIn> walkIn(const Plan& plan, const QString& text, const AttendanceTarget& target,
                      const QDateTime& now, IdSource& ids);
// Expected at the target and not arrived: who may become a no-show. By family name.
QList<Id> notArrived(const Plan& plan, const AttendanceTarget& target);
// Closes a target: those people absent; of a day, whoever was present gets status attended, and of the people
// given whoever was present nowhere gets no_show.
ChangeSet closeTarget(const Plan& plan, const AttendanceTarget& target, const QList<Id>& absent,
                      const QDateTime& now, IdSource& ids);

// Attendance that was taken on a copy of this plan at a second door. The mark made last wins for each person
// and target. People of the copy who are not here: a sure match of PersonIndex here gets their marks (merged
// since, or known to both doors); who is newer than all that both files hold was added there and comes too
// with the groups, if present (a walk-in); all others were removed here since and stay so. `differences`
// lists where both sides had marked something else; a sign-up that the other side turned into presence is
// none. Taking in the same copy twice changes nothing more.
struct AttendanceDifference
{
    Id person = 0;
    AttendanceTarget target;
    AttendanceState here = AttendanceState::Expected;
    AttendanceState there = AttendanceState::Expected;
    bool tookTheirs = false;
};
struct TakenAttendance
{
    ChangeSet changes;
    int marks = 0;  // that were taken over
    int people = 0; // that were added
    QList<AttendanceDifference> differences;
    QList<Id> leftOut; // of the copy: removed or merged here, so their new marks were not taken
};
// WrongFormat when the copy is of another workshop (no day of it is known here: same id, same date).
Result<TakenAttendance> takeInAttendance(const Plan& plan, const Plan& copy);
} // namespace convenor
