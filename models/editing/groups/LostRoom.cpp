#include "editing/groups/LostRoom.h"

#include "domain/Records.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"

#include <QCoreApplication>
#include <QSet>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Repair)
};

// Where a group meets; 0 = not said.
Id roomOf(const Plan& plan, const BreakoutGroup& group)
{
    if (group.room != 0)
        return group.room;
    const BreakoutRound* round = plan.find<BreakoutRound>(group.round);
    const AgendaItem* item = round ? plan.find<AgendaItem>(round->agendaItem) : nullptr;
    return item ? Id(item->room) : 0;
}

// People in each group; leading counts.
QHash<Id, QSet<Id>> membersOf(const Plan& plan)
{
    QHash<Id, QSet<Id>> members;
    for (const GroupMembership& row : plan.all<GroupMembership>()) {
        const Person* person = plan.find<Person>(row.person);
        if (person && person->status != PersonStatus::Cancelled)
            members[row.group].insert(row.person);
    }
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        for (const Id leader : {Id(group.moderator), Id(group.rapporteur)}) {
            if (leader != 0)
                members[group.id].insert(leader);
        }
    }
    return members;
}

class Mover
{
public:
    Mover(const Plan& plan, const LostGroups& lost, Id room)
        : m_lost(lost.groups), m_room(room), m_members(membersOf(plan))
    {
        m_way.plan = plan;
    }
    Result<LostRoomWay> move(bool dissolveAll);

private:
    const Plan& plan() const { return m_way.plan; }
    Result<Done> step(const ChangeSet& changes);
    Id freeRoom(const BreakoutGroup& group) const;
    Id sharedRoom(const BreakoutGroup& group) const;
    int spareOf(const BreakoutGroup& group, Id room) const;
    ChangeSet intoRoom(const BreakoutGroup& group, Id room, bool isShared) const;
    Result<Done> place(Id group);
    Result<Done> dissolve(Id group);
    int sizeOf(Id group) const { return int(m_members.value(group).size()); }

    QList<Id> m_lost;
    Id m_room;
    QHash<Id, QSet<Id>> m_members;
    LostRoomWay m_way;
};

Result<Done> Mover::step(const ChangeSet& changes)
{
    Result<Plan> next = plan().applied(changes);
    if (!next)
        return next.error();
    m_way.plan = std::move(*next);
    m_way.changes.append(changes);
    return Done{};
}

// The smallest that holds the group, taken by no group of the round; one of unknown size when there is no
// other.
Id Mover::freeRoom(const BreakoutGroup& group) const
{
    QSet<Id> taken{m_room};
    for (const Id other : groupsOfRound(plan(), group.round))
        taken.insert(roomOf(plan(), *plan().find<BreakoutGroup>(other)));
    const Room* best = nullptr;
    for (const Id id : freeRoomsFor(plan(), plan().find<BreakoutRound>(group.round)->agendaItem)) {
        const Room* room = plan().find<Room>(id);
        if (taken.contains(id) || (room->capacity && *room->capacity < sizeOf(group.id)))
            continue;
        const bool isBetter = !best || (room->capacity && !best->capacity) ||
                              (room->capacity && best->capacity && *room->capacity < *best->capacity);
        if (isBetter)
            best = room;
    }
    return best ? best->id : 0;
}

// Places left in a room beside the groups of the round that meet there; -1 = unknown.
int Mover::spareOf(const BreakoutGroup& group, Id room) const
{
    const Room* record = plan().find<Room>(room);
    if (!record || !record->capacity)
        return -1;
    int spare = *record->capacity;
    for (const Id other : groupsOfRound(plan(), group.round)) {
        if (roomOf(plan(), *plan().find<BreakoutGroup>(other)) == room)
            spare -= sizeOf(other);
    }
    return spare;
}

// Of the rooms of the round's other groups the one with most space.
Id Mover::sharedRoom(const BreakoutGroup& group) const
{
    Id best = 0;
    int most = sizeOf(group.id) - 1;
    for (const Id other : groupsOfRound(plan(), group.round)) {
        const Id room = roomOf(plan(), *plan().find<BreakoutGroup>(other));
        if (room == 0 || room == m_room)
            continue;
        if (const int spare = spareOf(group, room); spare > most) {
            best = room;
            most = spare;
        }
    }
    return best;
}

// Groups that share a room stand each at its place.
ChangeSet Mover::intoRoom(const BreakoutGroup& group, Id room, bool isShared) const
{
    ChangeSet changes;
    BreakoutGroup moved = group;
    moved.room = room;
    moved.place.clear();
    if (isShared) {
        QSet<QString> places;
        QList<const BreakoutGroup*> unplaced;
        for (const Id other : groupsOfRound(plan(), group.round)) {
            const BreakoutGroup* record = plan().find<BreakoutGroup>(other);
            if (record->id == group.id || roomOf(plan(), *record) != room)
                continue;
            places.insert(record->place);
            if (record->place.isEmpty())
                unplaced.append(record);
        }
        int number = 0;
        const auto nextPlace = [&places, &number] {
            QString place;
            do
                place = Texts::tr("Table %1").arg(++number);
            while (places.contains(place));
            return place;
        };
        for (const BreakoutGroup* other : std::as_const(unplaced)) {
            BreakoutGroup after = *other;
            after.place = nextPlace();
            changes.edit(*other, after);
        }
        moved.place = nextPlace();
    }
    changes.edit(group, moved);
    return changes;
}

Result<Done> Mover::dissolve(Id group)
{
    const BreakoutGroup record = *plan().find<BreakoutGroup>(group);
    const QString title = quotedTitle(groupTitle(plan(), group));
    if (groupsOfRound(plan(), record.round).size() == 1) {
        ChangeSet changes;
        BreakoutGroup after = record;
        after.room = 0;
        changes.edit(record, after);
        m_way.said.append(Texts::tr("%1 has no room").arg(title));
        return step(changes);
    }
    m_way.keepsGroups = false;
    m_way.said.append(Texts::tr("%1 is dissolved").arg(title));
    return step(removeGroup(plan(), group));
}

Result<Done> Mover::place(Id group)
{
    const BreakoutGroup record = *plan().find<BreakoutGroup>(group);
    const QString title = quotedTitle(groupTitle(plan(), group));
    const Id own = freeRoom(record);
    const Id shared = own != 0 ? 0 : sharedRoom(record);
    if (own == 0 && shared == 0) {
        m_way.homeless.append(title);
        return dissolve(group);
    }
    const QString room = rules::roomName(plan(), own != 0 ? own : shared);
    m_way.said.append(own != 0 ? Texts::tr("%1 goes to %2").arg(title, room)
                               : Texts::tr("%1 shares %2").arg(title, room));
    return step(intoRoom(record, own != 0 ? own : shared, own == 0));
}

Result<LostRoomWay> Mover::move(bool dissolveAll)
{
    // The largest first: small ones find a room more easily.
    std::stable_sort(m_lost.begin(), m_lost.end(), [this](Id a, Id b) { return sizeOf(a) > sizeOf(b); });
    for (const Id group : std::as_const(m_lost)) {
        const Result<Done> done = dissolveAll ? dissolve(group) : place(group);
        if (!done)
            return done.error();
    }
    return std::move(m_way);
}
} // namespace

LostGroups groupsInRoom(const Plan& plan, const QList<Id>& rounds, Id room)
{
    LostGroups lost;
    const QHash<Id, QSet<Id>> members = membersOf(plan);
    const Timing timing(plan);
    for (const Id round : rounds) {
        bool isLost = false;
        for (const Id group : groupsOfRound(plan, round)) {
            if (roomOf(plan, *plan.find<BreakoutGroup>(group)) != room)
                continue;
            isLost = true;
            lost.groups.append(group);
            lost.people += int(members.value(group).size());
        }
        const ItemTime* time = timing.find(plan.find<BreakoutRound>(round)->agendaItem);
        if (isLost && time && !lost.starts.contains(clockText(time->start)))
            lost.starts.append(clockText(time->start));
    }
    return lost;
}

Result<LostRoomWay> withoutRoom(const Plan& plan, const LostGroups& lost, Id room, bool dissolveAll)
{
    return Mover(plan, lost, room).move(dissolveAll);
}
} // namespace convenor
