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

// Who will sit in the groups of a round in which nobody sits yet: an equal share, as far as there are places.
QHash<Id, int> expectedSizes(const DaysOfPeople& known, Id round)
{
    QHash<Id, int> sizes;
    const QList<Id> groups = groupsOfRound(known.plan(), round);
    const int people = int(roundPeople(known, round).size());
    for (const Id group : groups) {
        const int share = (people + int(groups.size()) - 1) / int(groups.size());
        sizes.insert(group,
                     std::min(share, known.plan().find<BreakoutGroup>(group)->capacity.value_or(share)));
    }
    return sizes;
}

// People in each group of all rounds.
QHash<Id, int> sizesOf(const Plan& plan)
{
    const DaysOfPeople known(plan);
    QHash<Id, int> sizes;
    for (const BreakoutRound& round : plan.all<BreakoutRound>()) {
        const QHash<Id, int> seated = groupSizes(plan, round.id);
        const bool isDivided = std::any_of(seated.cbegin(), seated.cend(), [](int size) { return size > 0; });
        sizes.insert(isDivided ? seated : expectedSizes(known, round.id));
    }
    return sizes;
}

class Mover
{
public:
    Mover(const Plan& plan, const LostGroups& lost, Id room)
        : m_lost(lost.groups), m_room(room), m_sizes(sizesOf(plan))
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
    int sizeOf(Id group) const { return m_sizes.value(group); }

    QList<Id> m_lost;
    Id m_room;
    QHash<Id, int> m_sizes; // by group
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
        // No room of its own means the room of the item: that one is lost too then.
        ChangeSet changes;
        BreakoutGroup after = record;
        after.room = 0;
        changes.edit(record, after);
        const AgendaItem* item =
            plan().find<AgendaItem>(plan().find<BreakoutRound>(record.round)->agendaItem);
        const bool hasOther = item && item->room != 0 && item->room != m_room;
        if (item && !hasOther) {
            AgendaItem without = *item;
            without.room = 0;
            changes.edit(*item, without);
        }
        m_way.said.append(hasOther
                              ? Texts::tr("%1 goes to %2").arg(title, rules::roomName(plan(), item->room))
                              : Texts::tr("%1 has no room").arg(title));
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
    const Timing timing(plan);
    for (const Id round : rounds) {
        const QHash<Id, int> sizes = groupSizes(plan, round);
        bool isLost = false;
        for (const Id group : groupsOfRound(plan, round)) {
            if (roomOf(plan, *plan.find<BreakoutGroup>(group)) != room)
                continue;
            isLost = true;
            lost.groups.append(group);
            lost.people += sizes.value(group);
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
