// Back to back in different rooms: the minutes of the way are told (RoomDistance).
#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"
#include "domain/rules/Views.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace convenor::rules {
namespace {
// Minutes between rooms, either way; 0 = not told.
class Ways
{
public:
    explicit Ways(const Plan& plan)
    {
        for (const RoomDistance& distance : plan.all<RoomDistance>()) {
            int& minutes = m_minutes[key(distance.fromRoom, distance.toRoom)];
            minutes = std::max(minutes, distance.minutes);
        }
    }
    int between(Id a, Id b) const { return a == b || !a || !b ? 0 : m_minutes.value(key(a, b)); }

private:
    static QPair<Id, Id> key(Id a, Id b) { return {std::min(a, b), std::max(a, b)}; }
    QHash<QPair<Id, Id>, int> m_minutes;
};

Id roomOfUse(const RuleInput& input, const Use& use)
{
    if (const BreakoutGroup* group = input.plan.find<BreakoutGroup>(use.group)) {
        if (const Id room = roomOf(input.plan, *group))
            return room;
    }
    if (const Booking* booking =
            use.table == Table::Booking ? input.plan.find<Booking>(use.record) : nullptr) {
        const HelpdeskExpert* expert = input.plan.find<HelpdeskExpert>(booking->expert);
        if (expert && expert->room)
            return expert->room;
    }
    return roomHere(input, use.item);
}

// One way that is too long for some people.
struct Way
{
    Use from;
    Use to;
    int minutes = 0; // that it takes
    QList<Id> people;
    int left() const { return int(to.span.from - from.span.to); }
};

void offerLater(Problem& problem, const RuleInput& input, const Way& way)
{
    const AgendaItem& item = itemAt(input, way.to.item);
    const int missing = way.minutes - way.left();
    const int start = input.timing.items().at(way.to.item).start + missing;
    offer(problem,
          QCoreApplication::translate("rules", "Start %1 at %2").arg(itemName(item), clockText(start)),
          edited<AgendaItem>(input.plan, item.id, [&](AgendaItem& edit) {
              if (edit.pinnedStart)
                  edit.pinnedStart = start;
              else
                  edit.bufferMinutes = std::max(0, edit.bufferMinutes) + missing;
          }));
}

void offerSameRoom(Problem& problem, const RuleInput& input, const Way& way, Id from)
{
    const AgendaItem& item = itemAt(input, way.to.item);
    const Room* room = input.plan.find<Room>(from);
    const int people = readNeed(input).ofItem(way.to.item);
    if (way.to.table != Table::Assignment || !item.room || !room ||
        room->capacity.value_or(people) < people || !isFreeFor(input, from, way.to.item))
        return;
    offer(
        problem,
        QCoreApplication::translate("rules", "Move %1 to %2").arg(itemName(item), roomName(input.plan, from)),
        edited<AgendaItem>(input.plan, item.id, [from](AgendaItem& edit) { edit.room = from; }));
}

Problem tooLong(const RuleInput& input, const Way& way)
{
    Problem problem{"room-too-far", Severity::Warning, {subject(input, way.to.item)}, {}, {}};
    const Id from = roomOfUse(input, way.from);
    const Id to = roomOfUse(input, way.to);
    if (way.from.item != way.to.item)
        problem.subjects.append(subject(input, way.from.item));
    for (const Id person : way.people.mid(0, 3))
        problem.subjects.append({Table::Person, person});
    meanAll(problem, Table::Person, way.people);
    problem.subjects.append({Table::Room, from});
    problem.subjects.append({Table::Room, to});
    const int left = way.left();
    problem.text =
        QCoreApplication::translate(
            "rules", "%n min are left for %1 to go from %2 (%3) to %4 (%5), but the way takes %6 min.",
            nullptr, left)
            .arg(peopleText(input, way.people), roomName(input.plan, from), itemName(input, way.from.item),
                 roomName(input.plan, to), itemName(input, way.to.item), QString::number(way.minutes));
    if (way.to.table != Table::Booking)
        offerLater(problem, input, way);
    offerSameRoom(problem, input, way, from);
    return problem;
}
} // namespace

QList<Problem> roomTooFar(const RuleInput& input)
{
    QList<Problem> problems;
    if (input.plan.all<RoomDistance>().isEmpty())
        return problems;
    const Ways ways(input.plan);
    std::map<std::tuple<qsizetype, Id, qsizetype, Id>, Way> found; // by item and room before and after
    const Use* before = nullptr; // of the same person, the one that ends last
    for (const Use& use : input.schedule.personUses()) {
        if (before && before->owner == use.owner && before->span.to <= use.span.from) {
            const Id from = roomOfUse(input, *before);
            const Id to = roomOfUse(input, use);
            const int minutes = ways.between(from, to);
            const Person* person = input.plan.find<Person>(use.owner);
            if (use.span.from - before->span.to < minutes && person &&
                person->status != PersonStatus::Cancelled) {
                Way& way = found[{use.item, to, before->item, from}];
                if (way.people.isEmpty())
                    way = {*before, use, minutes, {}};
                way.people.append(use.owner);
            }
        }
        if (!before || before->owner != use.owner || use.span.to >= before->span.to)
            before = &use;
    }
    for (const auto& [key, way] : found)
        problems.append(tooLong(input, way));
    return problems;
}
} // namespace convenor::rules
