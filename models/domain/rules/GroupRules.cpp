// Rules about groups: who leads them, how many they hold, where they stand.
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/planners/SeatFinder.h"
#include "domain/rules/RoomNeed.h"
#include "domain/rules/RoundView.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
// As many of the group's people as are too many, sent where there is room; nothing when not all find a seat.
ChangeSet withoutSurplus(const RuleInput& input, const RoundView& view, Id group, int surplus)
{
    SeatFinder finder(input.plan, view.round->id);
    ChangeSet changes;
    for (const GroupMembership* row : view.movable()) {
        if (surplus == 0)
            break;
        if (row->group != group || !isHere(input.plan, row->person))
            continue;
        const Id other = finder.best(row->person);
        if (other == 0 || other == group)
            continue;
        finder.seat(row->person, other);
        changes.append(moved(*row, other));
        --surplus;
    }
    return surplus == 0 ? changes : ChangeSet();
}
} // namespace

QList<Problem> groupTooFull(const RuleInput& input)
{
    QList<Problem> problems;
    for (const RoundView& view : readRounds(input)) {
        QHash<Id, int> people;
        for (auto seat = view.groupOf.cbegin(); seat != view.groupOf.cend(); ++seat)
            people[*seat] += view.takesSeat(input.plan, seat.key()) ? 1 : 0;
        for (const BreakoutGroup* group : view.groups) {
            const int count = people.value(group->id);
            if (!group->capacity || count <= *group->capacity)
                continue;
            Problem problem = problemOf(input, "group-too-full", view, {});
            problem.subjects.append({Table::BreakoutGroup, group->id});
            problem.text =
                QCoreApplication::translate("rules", "%1 has %n people, but places for %2.", nullptr, count)
                    .arg(groupInRound(input, view, group->id), QString::number(*group->capacity));
            const int surplus = count - *group->capacity;
            offer(problem,
                  QCoreApplication::translate("rules", "Send the last %n to groups with room", nullptr,
                                              surplus),
                  withoutSurplus(input, view, group->id, surplus));
            offer(problem,
                  QCoreApplication::translate("rules", "Give %1 %n places", nullptr, count)
                      .arg(groupName(input, group->id)),
                  edited<BreakoutGroup>(input.plan, group->id,
                                        [count](BreakoutGroup& edit) { edit.capacity = count; }));
            problems.append(problem);
        }
    }
    return problems;
}

namespace {
// Without the person as leader and without the seat; `successor` moderates then.
ChangeSet withoutLeader(const RuleInput& input, const RoundView& view, const BreakoutGroup& group, Id person,
                        Id successor)
{
    ChangeSet changes = edited<BreakoutGroup>(input.plan, group.id, [&](BreakoutGroup& edit) {
        if (edit.rapporteur == person || edit.rapporteur == successor)
            edit.rapporteur = 0;
        if (edit.moderator == person)
            edit.moderator = successor;
    });
    for (const GroupMembership* row : view.memberships) {
        if (row->person == person)
            changes.remove(*row);
    }
    return changes;
}

void checkLeader(const RuleInput& input, const DaysOfPeople& known, const RoundView& view,
                 const BreakoutGroup& group, bool isModerator, QList<Problem>& problems)
{
    const Id id = isModerator ? group.moderator : group.rapporteur;
    const Person* person = input.plan.find<Person>(id);
    const Id day = itemAt(input, view.item).day;
    if (!person || known.comes(*person, day))
        return;
    Problem problem = problemOf(input, "leader-missing", view, {id});
    problem.subjects.append({Table::BreakoutGroup, group.id});
    const QString text =
        isModerator ? QCoreApplication::translate("rules", "%1 moderates %2, but does not come.")
                    : QCoreApplication::translate("rules", "%1 is rapporteur of %2, but does not come.");
    problem.text = text.arg(personName(input.plan, id), groupInRound(input, view, group.id));
    const Person* rapporteur = input.plan.find<Person>(group.rapporteur);
    if (isModerator && rapporteur && rapporteur->id != id && known.comes(*rapporteur, day))
        offer(problem,
              QCoreApplication::translate("rules", "Let %1 moderate, who is rapporteur")
                  .arg(personName(input.plan, rapporteur->id)),
              withoutLeader(input, view, group, id, rapporteur->id));
    offer(problem,
          isModerator ? QCoreApplication::translate("rules", "Leave open who moderates")
                      : QCoreApplication::translate("rules", "Leave open who is rapporteur"),
          withoutLeader(input, view, group, id, 0));
    problems.append(problem);
}
} // namespace

QList<Problem> leaderMissing(const RuleInput& input)
{
    QList<Problem> problems;
    const QList<RoundView>& rounds = readRounds(input);
    if (rounds.isEmpty())
        return problems;
    const DaysOfPeople& known = readDays(input);
    for (const RoundView& view : rounds) {
        for (const BreakoutGroup* group : view.groups) {
            checkLeader(input, known, view, *group, true, problems);
            if (group->rapporteur.id != group->moderator.id)
                checkLeader(input, known, view, *group, false, problems);
        }
    }
    return problems;
}

namespace {
void withoutLead(const RuleInput& input, const char* rule, const RoundView& view,
                 Ref<Person> BreakoutGroup::*lead, const QString& text, QList<Problem>& problems)
{
    QStringList names;
    Problem problem = problemOf(input, rule, view, {});
    problem.severity = Severity::Hint;
    for (const BreakoutGroup* group : view.groups) {
        if (group->*lead)
            continue;
        names.append(groupName(input, group->id));
        problem.subjects.append({Table::BreakoutGroup, group->id});
    }
    if (names.isEmpty())
        return;
    problem.text = text.arg(roundName(input, view), listText(names));
    problems.append(problem);
}
} // namespace

QList<Problem> groupWithoutModerator(const RuleInput& input)
{
    QList<Problem> problems;
    for (const RoundView& view : readRounds(input))
        withoutLead(input, "group-without-moderator", view, &BreakoutGroup::moderator,
                    QCoreApplication::translate("rules", "In %1 nobody moderates: %2."), problems);
    return problems;
}

QList<Problem> groupWithoutRapporteur(const RuleInput& input)
{
    QList<Problem> problems;
    for (const RoundView& view : readRounds(input)) {
        // At a market place nobody writes down what is said.
        if (!view.isMarket)
            withoutLead(input, "group-without-rapporteur", view, &BreakoutGroup::rapporteur,
                        QCoreApplication::translate("rules", "In %1 nobody is rapporteur: %2."), problems);
    }
    return problems;
}

namespace {
// The groups of a room that do not stand each at a place of its own.
QList<const BreakoutGroup*> atOnePlace(const QList<const BreakoutGroup*>& groups)
{
    QHash<QString, int> places;
    const auto place = [](const BreakoutGroup* group) { return group->place.simplified().toCaseFolded(); };
    for (const BreakoutGroup* group : groups)
        ++places[place(group)];
    QList<const BreakoutGroup*> same;
    std::copy_if(groups.cbegin(), groups.cend(), std::back_inserter(same),
                 [&](const BreakoutGroup* group) { return places.value(place(group)) > 1; });
    return same;
}

// Numbers the places of the groups as they stand in the round; all of the room when a number is taken.
ChangeSet numbered(const RoundView& view, const QList<const BreakoutGroup*>& same,
                   const QList<const BreakoutGroup*>& inRoom)
{
    const auto number = [&view](const BreakoutGroup* group) {
        return QCoreApplication::translate("rules", "Table %1").arg(view.groups.indexOf(group) + 1);
    };
    const bool isTaken = std::any_of(inRoom.cbegin(), inRoom.cend(), [&](const BreakoutGroup* other) {
        return !same.contains(other) &&
               std::any_of(same.cbegin(), same.cend(), [&](const BreakoutGroup* group) {
                   return number(group).compare(other->place.simplified(), Qt::CaseInsensitive) == 0;
               });
    });
    ChangeSet changes;
    for (const BreakoutGroup* group : isTaken ? inRoom : same) {
        BreakoutGroup after = *group;
        after.place = number(group);
        changes.edit(*group, after);
    }
    return changes;
}

// Two groups only: one of them may move out.
void offerOtherRoom(Problem& problem, const RuleInput& input, const RoundView& view,
                    const BreakoutGroup& group)
{
    const RoomNeed& need = readNeed(input);
    const Use use{roomOf(input.plan, group),
                  input.schedule.span(view.item),
                  view.item,
                  Table::BreakoutGroup,
                  group.id,
                  view.round->id,
                  group.id};
    const Id room = freeRoom(input, use, need.ofGroup(group.id));
    if (room == 0)
        return;
    offer(problem,
          QCoreApplication::translate("rules", "Move %1 to %2")
              .arg(groupName(input, group.id), roomName(input.plan, room)),
          edited<BreakoutGroup>(input.plan, group.id, [room](BreakoutGroup& edit) {
              edit.room = room;
              edit.place.clear();
          }));
}
} // namespace

QList<Problem> placeTwice(const RuleInput& input)
{
    QList<Problem> problems;
    for (const RoundView& view : readRounds(input)) {
        // At a market place tables are found by their posters.
        if (view.isMarket)
            continue;
        QList<Id> rooms;
        QHash<Id, QList<const BreakoutGroup*>> groups; // by room
        for (const BreakoutGroup* group : view.groups) {
            const Id room = roomOf(input.plan, *group);
            if (room == 0)
                continue;
            if (!groups.contains(room))
                rooms.append(room);
            groups[room].append(group);
        }
        for (const Id room : std::as_const(rooms)) {
            const QList<const BreakoutGroup*> same = atOnePlace(groups.value(room));
            if (same.isEmpty())
                continue;
            Problem problem = problemOf(input, "place-twice", view, {});
            problem.subjects.append({Table::Room, room});
            QStringList names;
            for (const BreakoutGroup* group : same) {
                names.append(groupName(input, group->id));
                problem.subjects.append({Table::BreakoutGroup, group->id});
            }
            const int count = int(same.size());
            problem.text = QCoreApplication::translate(
                               "rules", "%n groups of %1 share %2, but not each at a place of its own: %3.",
                               nullptr, count)
                               .arg(roundName(input, view), roomName(input.plan, room), listText(names));
            offer(problem, QCoreApplication::translate("rules", "Number their places"),
                  numbered(view, same, groups.value(room)));
            if (same.size() == 2)
                offerOtherRoom(problem, input, view, *same.constLast());
            problems.append(problem);
        }
    }
    return problems;
}
} // namespace convenor::rules
