// Rules about when people and rooms can be had, as far as that is recorded.
#include "domain/PeopleRecords.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
constexpr qsizetype mostWindows = 100;

bool isInvited(const Plan& plan, Id person)
{
    const Person* record = plan.find<Person>(person);
    return record && record->status != PersonStatus::Cancelled;
}

// Of uses sorted by owner, those of each owner that `isOutside`; of one item only the first.
template <typename Outside>
QList<QList<Use>> outsideUses(const std::vector<Use>& uses, Outside isOutside)
{
    QList<QList<Use>> found;
    QSet<qsizetype> items;
    Id owner = 0;
    for (const Use& use : uses) {
        if (use.owner != owner)
            items.clear();
        const bool isNew = use.owner != owner || found.isEmpty() || found.constLast().isEmpty() ||
                           found.constLast().constFirst().owner != use.owner;
        owner = use.owner;
        if (items.contains(use.item) || !isOutside(use))
            continue;
        items.insert(use.item);
        if (isNew)
            found.append(QList<Use>());
        found.last().append(use);
    }
    return found;
}

// "10:00–12:00, 13:00–17:00": the windows on the day of a use, by the clock there; "" for none.
QString windowsText(const RuleInput& input, const QList<Span>& windows, const Use& use)
{
    const ItemTime& time = input.timing.items().at(use.item);
    const qint64 start = input.schedule.instant(time.day, 0);
    const Span day{start, std::max(start + 1440, use.span.to)};
    QStringList parts;
    for (const Span& window : windows) {
        if (!window.overlaps(day))
            continue;
        const qint64 toWall = time.start - input.schedule.span(use.item).from;
        parts.append(clockText(int(std::max(window.from, day.from) + toWall)) + u'\u2013' +
                     clockText(int(std::min(window.to, day.to) + toWall)));
    }
    return parts.join(QStringLiteral(", "));
}

QString itemsText(const RuleInput& input, const QList<Use>& uses)
{
    QStringList names;
    for (const Use& use : uses)
        names.append(QCoreApplication::translate("rules", "%1 (%2)")
                         .arg(itemName(input, use.item), whenText(input, use.item)));
    return listText(names);
}

// All of it is outside, not only an edge.
bool isWholly(const QList<Span>& windows, const Use& use)
{
    return std::none_of(windows.cbegin(), windows.cend(),
                        [&use](const Span& window) { return window.overlaps(use.span); });
}

Problem problemOutside(const RuleInput& input, const char* rule, Subject owner, const QList<Use>& uses,
                       const QList<Span>& windows)
{
    const bool isSure = std::any_of(uses.cbegin(), uses.cend(),
                                    [&windows](const Use& use) { return isWholly(windows, use); });
    Problem problem{rule, isSure ? Severity::Error : Severity::Warning, {}, {}, {}};
    for (const Use& use : uses)
        problem.subjects.append(subject(input, use.item));
    problem.subjects.append(owner);
    return problem;
}

// Windows in which the items lie.
ChangeSet wider(const RuleInput& input, const QList<Use>& uses, Availability window)
{
    ClockIds ids(input.plan.largestId());
    ChangeSet changes;
    for (const Use& use : uses) {
        const ItemTime& time = input.timing.items().at(use.item);
        window.id = ids.next();
        window.day = time.day;
        window.fromMinute = time.start;
        window.toMinute = time.end;
        changes.add(window);
    }
    return changes;
}

Problem personOutside(const RuleInput& input, const QList<Use>& uses, const QList<Span>& windows)
{
    const Use& first = uses.constFirst();
    const QString name = personName(input.plan, first.owner);
    Problem problem =
        problemOutside(input, "outside-availability", {Table::Person, first.owner}, uses, windows);
    const QString there = windowsText(input, windows, first);
    const int count = int(uses.size());
    if (count > 1)
        problem.text =
            QCoreApplication::translate(
                "rules", "%1 is not there all through %n items where a part is theirs: %2.", nullptr, count)
                .arg(name, itemsText(input, uses));
    else if (there.isEmpty())
        problem.text =
            QCoreApplication::translate("rules", "%1 has a part in %2 (%3), but is not there on that day.")
                .arg(name, itemName(input, first.item), whenText(input, first.item));
    else
        problem.text = QCoreApplication::translate("rules", "%1 has a part in %2 (%3), but is there only %4.")
                           .arg(name, itemName(input, first.item), whenText(input, first.item), there);
    if (count == 1 && first.table == Table::Assignment) {
        ChangeSet changes;
        changes.remove(*input.plan.find<Assignment>(first.record));
        offer(problem,
              QCoreApplication::translate("rules", "Take %1 off %2").arg(name, itemName(input, first.item)),
              changes);
    }
    Availability window;
    window.person = first.owner;
    if (count <= mostWindows)
        offer(problem, QCoreApplication::translate("rules", "Note that %1 is there then too").arg(name),
              wider(input, uses, window));
    return problem;
}

Problem roomOutside(const RuleInput& input, const QList<Use>& uses, const QList<Span>& windows)
{
    const Use& first = uses.constFirst();
    const QString name = roomName(input.plan, first.owner);
    Problem problem = problemOutside(input, "room-unavailable", {Table::Room, first.owner}, uses, windows);
    const QString there = windowsText(input, windows, first);
    const int count = int(uses.size());
    if (count > 1)
        problem.text =
            QCoreApplication::translate("rules", "%1 cannot be had all through %n items: %2.", nullptr, count)
                .arg(name, itemsText(input, uses));
    else if (there.isEmpty())
        problem.text = QCoreApplication::translate("rules", "%1 cannot be had on that day for %2 (%3).")
                           .arg(name, itemName(input, first.item), whenText(input, first.item));
    else
        problem.text = QCoreApplication::translate("rules", "%1 can be had only %4, not all through %2 (%3).")
                           .arg(name, itemName(input, first.item), whenText(input, first.item), there);
    if (count == 1 && !first.group) {
        const Id room = freeRoom(input, first, readNeed(input).ofItem(first.item));
        if (room)
            offer(
                problem,
                QCoreApplication::translate("rules", "Move %1 to %2")
                    .arg(itemName(input, first.item), roomName(input.plan, room)),
                edited<AgendaItem>(input.plan, first.record, [room](AgendaItem& edit) { edit.room = room; }));
    }
    Availability window;
    window.room = first.owner;
    if (count <= mostWindows)
        offer(problem, QCoreApplication::translate("rules", "Note that %1 can be had then too").arg(name),
              wider(input, uses, window));
    return problem;
}
} // namespace

QList<Problem> outsideAvailability(const RuleInput& input)
{
    QList<Problem> problems;
    const Windows& windows = readWindows(input);
    if (windows.isEmpty())
        return problems;
    // Meetings are the rule meeting-not-there's.
    const auto isOutside = [&](const Use& use) {
        return use.table != Table::Booking && !windows.allowsPerson(use.owner, use.span) &&
               isInvited(input.plan, use.owner);
    };
    for (const QList<Use>& uses : outsideUses(input.schedule.personUses(), isOutside))
        problems.append(personOutside(input, uses, *windows.ofPerson(uses.constFirst().owner)));
    return problems;
}

QList<Problem> roomUnavailable(const RuleInput& input)
{
    QList<Problem> problems;
    const Windows& windows = readWindows(input);
    if (windows.isEmpty())
        return problems;
    const auto isOutside = [&windows](const Use& use) { return !windows.allowsRoom(use.owner, use.span); };
    for (const QList<Use>& uses : outsideUses(input.schedule.roomUses(), isOutside))
        problems.append(roomOutside(input, uses, *windows.ofRoom(uses.constFirst().owner)));
    return problems;
}

// Who says that he does not come on a day (or was absent), and has a role on it. Leaders of groups are the
// rule leader-missing's, meetings meeting-away's.
QList<Problem> awayWithRole(const RuleInput& input)
{
    QList<Problem> problems;
    const DaysOfPeople& days = readDays(input);
    const QList<ItemTime>& items = input.timing.items();
    const auto isAway = [&](const Use& use) {
        if (use.table != Table::Assignment || !isInvited(input.plan, use.owner))
            return false;
        const AttendanceState state = days.state(use.owner, items.at(use.item).day);
        return state == AttendanceState::Excused || state == AttendanceState::Absent;
    };
    if (input.plan.all<Attendance>().isEmpty())
        return problems;
    for (const QList<Use>& uses : outsideUses(input.schedule.personUses(), isAway)) {
        const Id person = uses.constFirst().owner;
        Problem problem{"away-with-role", Severity::Warning, {}, {}, {}};
        ChangeSet changes;
        for (const Use& use : uses) {
            problem.subjects.append(subject(input, use.item));
            changes.append(edited<Assignment>(
                input.plan, use.record, [](Assignment& edit) { edit.status = AssignmentStatus::Declined; }));
        }
        problem.subjects.append({Table::Person, person});
        const QString name = personName(input.plan, person);
        problem.text =
            QCoreApplication::translate("rules", "%1 does not come on that day, but has a role: %2.")
                .arg(name, itemsText(input, uses));
        offer(problem, QCoreApplication::translate("rules", "%1 declined this").arg(name), changes);
        problems.append(problem);
    }
    return problems;
}

QList<Problem> availabilityUnknown(const RuleInput& input)
{
    const Windows& windows = readWindows(input);
    // At an event of one day whoever comes is there; as soon as somebody's time is recorded, all others' is
    // asked for.
    if (input.timing.days().size() < 2 && windows.isEmpty())
        return {};
    QList<Id> people;
    for (const Use& use : input.schedule.personUses()) {
        const bool hasRole = use.table == Table::Assignment || use.table == Table::BreakoutGroup;
        if (hasRole && (people.isEmpty() || people.constLast() != use.owner) &&
            !windows.ofPerson(use.owner) && isInvited(input.plan, use.owner))
            people.append(use.owner);
    }
    if (people.isEmpty())
        return {};
    Problem problem{"availability-unknown", Severity::Hint, {}, {}, {}};
    for (const Id person : people.mid(0, 3))
        problem.subjects.append({Table::Person, person});
    meanAll(problem, Table::Person, people);
    const int count = int(people.size());
    problem.text =
        QCoreApplication::translate(
            "rules", "Nothing is recorded of when %n people with a role are there: %1.", nullptr, count)
            .arg(peopleText(input, people));
    if (count <= mostWindows) {
        ClockIds ids(input.plan.largestId());
        ChangeSet changes;
        for (const Id person : std::as_const(people)) {
            for (const DayTime& day : input.timing.days()) {
                Availability window;
                window.id = ids.next();
                window.person = person;
                window.day = day.day;
                changes.add(window);
            }
        }
        offer(problem, QCoreApplication::translate("rules", "They are there all the time"), changes);
    }
    return {problem};
}
} // namespace convenor::rules
