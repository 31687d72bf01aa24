#include "domain/planners/GridPlanner.h"

#include "domain/planners/BlockPlanner.h"

#include <QCoreApplication>
#include <QSet>

namespace convenor {
namespace {
struct GridPlannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(GridPlanner)
};

constexpr int firstMinute = 0;
constexpr int lastMinute = 48 * 60 - 1; // what can be typed as a time

// What an item is to become.
struct Target
{
    GridPlace place;
    std::optional<int> minutes = {};
};

bool holdsOthers(const Plan& plan, const Timing& timing, Id id)
{
    const ItemTime* time = timing.find(id);
    if (time)
        return time->hasChildren;
    const auto items = plan.all<AgendaItem>();
    return std::any_of(items.begin(), items.end(),
                       [id](const AgendaItem& item) { return item.parent == id; });
}

// Own room, or that of what it stands in.
Id inheritedRoom(const Plan& plan, const Timing& timing, Id id)
{
    while (const AgendaItem* item = plan.find<AgendaItem>(id)) {
        if (item->room != 0)
            return item->room;
        const ItemTime* time = timing.find(id);
        id = time ? time->parent : Id(0);
    }
    return 0;
}

// Takes a pure change of a plan into plan and set.
class Draft
{
public:
    explicit Draft(const Plan& plan) : m_plan(plan) {}

    const Plan& plan() const { return m_plan; }
    const ChangeSet& changes() const { return m_changes; }
    // Once refused, everything stays refused: the set comes out empty.
    bool isSound() const { return m_sound; }
    void take(const ChangeSet& more)
    {
        Result<Plan> next = m_plan.applied(more);
        m_sound = m_sound && next.ok();
        if (!next)
            return;
        m_plan = std::move(*next);
        m_changes.append(more);
    }
    template <typename Edit>
    void edit(Id id, Edit change)
    {
        const AgendaItem* before = m_plan.find<AgendaItem>(id);
        if (!before)
            return;
        AgendaItem after = *before;
        change(after);
        ChangeSet one;
        one.edit(*before, after);
        if (!one.isEmpty())
            take(one);
    }

private:
    Plan m_plan;
    ChangeSet m_changes;
    bool m_sound = true;
};

// Gives everybody who is not moved the start that he had: a buffer where that does it, else a pin. Agenda
// order: whoever stands in front is right already when somebody's turn comes.
void keepStarts(Draft& draft, const Timing& before, const QSet<Id>& moved)
{
    Timing now(draft.plan());
    for (qsizetype i = 0; i < now.items().size(); ++i) {
        const ItemTime time = now.items().at(i);
        const ItemTime* old = moved.contains(time.item) ? nullptr : before.find(time.item);
        if (!old || old->day != time.day || old->start == time.start)
            continue;
        const int buffer = old->start - (time.start - time.gapBefore);
        draft.edit(time.item, [&](AgendaItem& item) {
            if (buffer >= 0)
                item.bufferMinutes = buffer;
            else
                item.pinnedStart = old->start;
        });
        now = Timing(draft.plan());
    }
}

// Finds what an item that lands somewhere stands in.
class PlaceFinder
{
public:
    PlaceFinder(const Plan& plan, const Timing& timing, Id item, const GridPlace& place)
        : m_plan(plan), m_timing(timing), m_place(place), m_item(item), m_family(familyOf(plan, item)),
          m_holdsOthers(item != 0 && holdsOthers(plan, timing, item))
    {
    }

    AgendaPlace find() const
    {
        const Id parent = container();
        for (const Id sibling : m_timing.children(m_place.day, parent)) {
            const ItemTime* time = m_timing.find(sibling);
            if (sibling != m_item && time->start > m_place.start)
                return {m_place.day, parent, sibling};
        }
        return {m_place.day, parent, 0};
    }

private:
    Id container() const
    {
        const ItemTime* now = m_item ? m_timing.find(m_item) : nullptr;
        Id stays = now && now->day == m_place.day ? now->parent : Id(0);
        const bool ownFits = stays != 0 && fits(stays, true);
        const bool ownIsPart = ownFits && m_plan.find<AgendaItem>(stays)->kind == ItemKind::Part;
        // A lane of the room is nearer than the parallel item around all lanes.
        if (const Id other = ownIsPart || m_holdsOthers ? Id(0) : sessionInRoom())
            return other;
        while (stays != 0 && !fits(stays, stays == now->parent))
            stays = m_timing.find(stays)->parent;
        return stays;
    }

    // Holds the time, and is no session of another room. A session takes what begins as it ends only when
    // that stands in it already.
    bool fits(Id holder, bool standsInIt) const
    {
        const ItemTime& time = *m_timing.find(holder);
        const int last = standsInIt ? time.end : time.end - 1;
        if (m_place.start < time.start || m_place.start > last)
            return false;
        if (m_plan.find<AgendaItem>(holder)->kind == ItemKind::Parallel)
            return true;
        const Id room = roomOnGrid(m_plan, m_timing, holder);
        return room == m_place.room || room == 0;
    }

    // The innermost session that holds others, runs in the room and holds the time; 0 = none.
    Id sessionInRoom() const
    {
        const ItemTime* best = nullptr;
        for (const ItemTime& time : m_timing.items()) {
            if (m_place.room == 0 || time.day != m_place.day || !time.hasChildren ||
                time.start > m_place.start || time.end <= m_place.start || m_family.contains(time.item))
                continue;
            const bool isPart = m_plan.find<AgendaItem>(time.item)->kind == ItemKind::Part;
            if (isPart && (!best || time.depth >= best->depth) &&
                roomOnGrid(m_plan, m_timing, time.item) == m_place.room)
                best = &time;
        }
        return best ? best->item : 0;
    }

    const Plan& m_plan;
    const Timing& m_timing;
    GridPlace m_place;
    Id m_item;
    QSet<Id> m_family;
    bool m_holdsOthers;
};

// What the item and all within it get: pins that move along, the new room.
void moveWithin(Draft& draft, const Timing& timing, Id id, Id parent, const Target& target)
{
    const ItemTime* old = timing.find(id);
    const Id oldRoom = roomOnGrid(draft.plan(), timing, id);
    const Id newRoom = target.place.room;
    const int by = old ? target.place.start - old->start : 0;
    const QSet<Id> family = familyOf(draft.plan(), id);
    for (const Id member : family) {
        if (member == id)
            continue;
        draft.edit(member, [&](AgendaItem& item) {
            if (item.pinnedStart)
                item.pinnedStart = *item.pinnedStart + by;
            if (oldRoom != 0 && item.room == oldRoom)
                item.room = newRoom;
        });
    }
    const bool namesItself = draft.plan().find<AgendaItem>(id)->room != 0;
    // Its session or its own talks say where it is.
    const bool isSaid = inheritedRoom(draft.plan(), Timing(draft.plan()), parent) == newRoom ||
                        (family.size() > 1 && oldRoom != 0);
    draft.edit(id, [&](AgendaItem& item) {
        item.room = isSaid && !namesItself ? Id(0) : newRoom;
        if (target.minutes)
            item.minutes = *target.minutes;
    });
}

ChangeSet movedTo(const Plan& plan, const Timing& timing, Id id, const Target& target)
{
    const AgendaItem* item = plan.find<AgendaItem>(id);
    if (!whyNotOnGrid(plan, timing, id, target.place, target.minutes).isEmpty())
        return {};
    const ItemTime* old = timing.find(id);
    const bool staysInTime = old && old->day == target.place.day && old->start == target.place.start;
    const bool staysInRoom = roomOnGrid(plan, timing, id) == target.place.room;
    AgendaPlace place{item->day, item->parent, 0};
    Draft draft(plan);
    if (!staysInTime || !staysInRoom) {
        place = PlaceFinder(plan, timing, id, target.place).find();
        const bool changesParent = !old || old->parent != place.parent || old->day != place.day;
        // Who only changes the room keeps his place among those that begin with him.
        if (changesParent || !staysInTime)
            draft.take(moveItems(plan, {id}, place));
        if (changesParent || !staysInTime)
            draft.edit(id, [&](AgendaItem& after) { after.pinnedStart = target.place.start; });
        moveWithin(draft, timing, id, place.parent, target);
    } else if (target.minutes) {
        draft.edit(id, [&](AgendaItem& after) { after.minutes = *target.minutes; });
    }
    keepStarts(draft, timing, familyOf(plan, id));
    return draft.isSound() ? draft.changes() : ChangeSet();
}
} // namespace

Id roomOnGrid(const Plan& plan, const Timing& timing, Id item)
{
    if (const Id room = inheritedRoom(plan, timing, item); room != 0)
        return room;
    const ItemTime* time = timing.find(item);
    if (!time || !time->hasChildren)
        return 0;
    // All that stands in it, down to those that hold nothing, must say the same.
    const QList<ItemTime>& items = timing.items();
    Id common = 0;
    for (auto below = items.cbegin() + (time - items.constData()) + 1;
         below != items.cend() && below->depth > time->depth; ++below) {
        if (below->hasChildren)
            continue;
        Id room = 0;
        for (const ItemTime* at = &*below; at && at->item != item && room == 0; at = timing.find(at->parent))
            room = plan.find<AgendaItem>(at->item)->room;
        if (room == 0 || (common != 0 && room != common))
            return 0;
        common = room;
    }
    return common;
}

QString whyNotOnGrid(const Plan& plan, const Timing& timing, Id id, const GridPlace& place,
                     std::optional<int> minutes)
{
    const AgendaItem* item = plan.find<AgendaItem>(id);
    if (!item)
        return GridPlannerTexts::tr("That item is not on the agenda any more.");
    if (!timing.day(place.day))
        return GridPlannerTexts::tr("The workshop has no such day. Choose one of its days.");
    const ItemTime* time = timing.find(id);
    const bool holds = holdsOthers(plan, timing, id);
    if (minutes && holds)
        return GridPlannerTexts::tr("It is as long as what stands in it. Change the length of that instead.");
    if (minutes && *minutes < 1)
        return GridPlannerTexts::tr("It must be at least one minute long.");
    const int length = minutes.value_or(time ? time->minutes() : item->minutes);
    if (place.start < firstMinute)
        return GridPlannerTexts::tr("It would begin before midnight. Choose the day before instead.");
    if (qint64(place.start) + length > lastMinute)
        return GridPlannerTexts::tr("It would end after 47:59. Choose the next day instead.");
    return {};
}

ChangeSet placeOnGrid(const Plan& plan, const Timing& timing, Id item, const GridPlace& place,
                      std::optional<int> minutes)
{
    return movedTo(plan, timing, item, {place, minutes});
}

ChangeSet resizeOnGrid(const Plan& plan, const Timing& timing, Id item, int start, int end)
{
    const ItemTime* time = timing.find(item);
    if (!time)
        return {};
    return movedTo(plan, timing, item, {{time->day, start, roomOnGrid(plan, timing, item)}, end - start});
}

Insertion insertOnGrid(const Plan& plan, const Timing& timing, AgendaItem item, const GridPlace& place,
                       IdSource& ids)
{
    if (!timing.day(place.day) || place.start < firstMinute ||
        qint64(place.start) + item.minutes > lastMinute)
        return {};
    const AgendaPlace where = PlaceFinder(plan, timing, 0, place).find();
    item.pinnedStart = place.start;
    item.room = inheritedRoom(plan, timing, where.parent) == place.room ? Id(0) : place.room;
    const Insertion inserted = insertItem(plan, item, where, ids);
    Draft draft(plan);
    draft.take(inserted.changes);
    keepStarts(draft, timing, {inserted.item});
    if (!draft.isSound())
        return {};
    return {draft.changes(), inserted.item};
}
} // namespace convenor
