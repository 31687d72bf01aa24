// Rules about rooms: one thing at a time, and large enough.
#include "domain/planners/RoundPlanner.h"
#include "domain/rules/RoomNeed.h"
#include "domain/rules/RoundView.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Sweep.h"
#include "domain/rules/Views.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
// Groups of one round share a room, each at its place: the rule place-twice.
bool isClash(const RuleInput& input, const Use& a, const Use& b)
{
    return !input.schedule.areRelated(a.item, b.item);
}

QString useText(const RuleInput& input, const Use& use)
{
    const QString item = itemName(input, use.item);
    const BreakoutGroup* group = input.plan.find<BreakoutGroup>(use.group);
    if (!group)
        return item;
    const QString unnamed = QCoreApplication::translate("rules", "a group without a topic");
    return QCoreApplication::translate("rules", "%1 in %2").arg(shortText(group->topic, unnamed), item);
}

void offerFreeRoom(Problem& problem, const RuleInput& input, const RoomNeed& need, const Use& use)
{
    const int people = use.group ? need.ofGroup(use.group) : need.ofItem(use.item);
    const Id room = freeRoom(input, use, people);
    if (!room)
        return;
    const QString text = QCoreApplication::translate("rules", "Move %1 to %2")
                             .arg(useText(input, use), roomName(input.plan, room));
    offer(
        problem, text,
        use.group
            ? edited<BreakoutGroup>(input.plan, use.group, [room](BreakoutGroup& edit) { edit.room = room; })
            : edited<AgendaItem>(input.plan, use.record, [room](AgendaItem& edit) { edit.room = room; }));
}

Problem overlap(const RuleInput& input, const RoomNeed& need, const Use& a, const Use& b)
{
    const bool inOrder = a.item <= b.item;
    const Use& first = inOrder ? a : b;
    const Use& second = inOrder ? b : a;
    Problem problem{"room-overlap", Severity::Error, {}, {}, {}};
    problem.subjects = {subject(input, first.item)};
    if (first.item != second.item)
        problem.subjects.append(subject(input, second.item));
    problem.subjects.append({Table::Room, first.owner});
    for (const Use& use : {first, second}) {
        if (use.group)
            problem.subjects.append({use.table, use.record});
    }
    problem.text =
        QCoreApplication::translate("rules", "%1 is taken twice at the same time: %2 (%3) and %4 (%5).")
            .arg(roomName(input.plan, first.owner), useText(input, first), whenText(input, first.item),
                 useText(input, second), whenText(input, second.item));
    offerFreeRoom(problem, input, need, second);
    offerFreeRoom(problem, input, need, first);
    return problem;
}

// Rooms taken by groups; also those of items, by groups without a room of their own.
std::vector<Use> groupUses(const RuleInput& input)
{
    std::vector<Use> uses;
    const std::vector<Use>& known = input.schedule.roomUses();
    std::copy_if(known.cbegin(), known.cend(), std::back_inserter(uses),
                 [](const Use& use) { return use.group != 0; });
    for (const RoundView& view : readRounds(input)) {
        const Span span = input.schedule.span(view.item);
        for (const BreakoutGroup* group : view.groups) {
            const Id room = roomOf(input.plan, *group);
            if (group->room == 0 && room != 0 && span.from < span.to)
                uses.push_back(
                    {room, span, view.item, Table::BreakoutGroup, group->id, view.round->id, group->id});
        }
    }
    return uses;
}

// The people of the groups of one round in one room.
struct SharedRoom
{
    Use use; // of the first group
    int people = 0;
    int groups = 0;
};

QList<Problem> groupsTooLarge(const RuleInput& input, const RoomNeed& need)
{
    std::vector<SharedRoom> rooms;
    QHash<QPair<Id, Id>, std::size_t> index; // by room and round
    for (const Use& use : groupUses(input)) {
        const auto known = index.constFind({use.owner, use.round});
        if (known == index.cend()) {
            index.insert({use.owner, use.round}, rooms.size());
            rooms.push_back({use, need.ofGroup(use.group), 1});
        } else {
            rooms[*known].people += need.ofGroup(use.group);
            ++rooms[*known].groups;
        }
    }
    QList<Problem> problems;
    for (const SharedRoom& shared : rooms) {
        const Room* room = input.plan.find<Room>(shared.use.owner);
        if (!room || !room->capacity || *room->capacity >= shared.people)
            continue;
        Problem problem{"room-too-small", Severity::Warning, {}, {}, {}};
        problem.subjects = {subject(input, shared.use.item),
                            {Table::BreakoutGroup, shared.use.group},
                            {Table::Room, room->id}};
        problem.text = shared.groups == 1
                           ? QCoreApplication::translate("rules", "%1 holds %2 people, but %3 may have %n.",
                                                         nullptr, shared.people)
                                 .arg(roomName(input.plan, room->id), QString::number(*room->capacity),
                                      useText(input, shared.use))
                           : QCoreApplication::translate(
                                 "rules", "%1 holds %2 people, but its %3 groups in %4 may have %n.", nullptr,
                                 shared.people)
                                 .arg(roomName(input.plan, room->id), QString::number(*room->capacity),
                                      QString::number(shared.groups), itemName(input, shared.use.item));
        if (shared.groups == 1)
            offerFreeRoom(problem, input, need, shared.use);
        problems.append(problem);
    }
    return problems;
}

// Items for everybody (or with a list of their own), by room: one problem for a room, not one for each talk.
QList<Problem> itemsTooLarge(const RuleInput& input, const RoomNeed& need)
{
    QList<Problem> problems;
    const std::vector<Use>& uses = input.schedule.roomUses();
    for (std::size_t first = 0; first < uses.size();) {
        std::size_t last = first;
        while (last < uses.size() && uses[last].owner == uses[first].owner)
            ++last;
        const Room* room = input.plan.find<Room>(uses[first].owner);
        QList<const Use*> large;
        int most = 0;
        for (std::size_t i = first; room && room->capacity && i < last; ++i) {
            const int people = uses[i].group ? 0 : need.ofItem(uses[i].item);
            if (people <= *room->capacity)
                continue;
            large.append(&uses[i]);
            most = std::max(most, people);
        }
        first = last;
        if (large.isEmpty())
            continue;
        Problem problem{"room-too-small", Severity::Warning, {}, {}, {}};
        for (const Use* use : std::as_const(large))
            problem.subjects.append(subject(input, use->item));
        problem.subjects.append({Table::Room, room->id});
        problem.text = QCoreApplication::translate("rules", "%1 holds %2 people, but %n are expected at %3.",
                                                   nullptr, most)
                           .arg(roomName(input.plan, room->id), QString::number(*room->capacity),
                                itemName(input, large.constFirst()->item));
        if (large.size() == 1)
            offerFreeRoom(problem, input, need, *large.constFirst());
        problems.append(problem);
    }
    return problems;
}
} // namespace

QList<Problem> roomOverlap(const RuleInput& input)
{
    const RoomNeed& need = readNeed(input);
    QList<Problem> problems;
    sweep(input.schedule.roomUses(), [&](const Use& a, const Use& b) {
        if (!isClash(input, a, b))
            return false;
        problems.append(overlap(input, need, a, b));
        return true;
    });
    return problems;
}

QList<Problem> roomTooSmall(const RuleInput& input)
{
    const RoomNeed& need = readNeed(input);
    return groupsTooLarge(input, need) + itemsTooLarge(input, need);
}
} // namespace convenor::rules
