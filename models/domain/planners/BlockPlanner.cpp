#include "domain/planners/BlockPlanner.h"

#include "domain/planners/AgendaTree.h"
#include "domain/Records.h"

#include <algorithm>

namespace convenor {
namespace {
// Lets a pin go. What stands within a block keeps the minutes that were free in front of it.
void letPinGo(AgendaItem& item, const ItemTime* time, bool standsInBlock)
{
    if (!item.pinnedStart)
        return;
    item.pinnedStart.reset();
    if (standsInBlock && time)
        item.bufferMinutes = std::max(0, time->gapBefore);
}

// Copies blocks and what belongs to them, row by row.
class BlockCopier
{
public:
    // `toParking`: a place where nothing is pinned.
    BlockCopier(const Plan& plan, bool toParking, IdSource& ids)
        : m_plan(plan), m_timing(plan), m_toParking(toParking), m_ids(ids)
    {
    }
    BlockCopy copy(const QList<Id>& items, const AgendaPlace& place);

private:
    void copyBlock(Id root, const AgendaPlace& place, qint64 position);
    void copyPeople();
    void copyGroups();
    void copyHelpdesks();
    void copyTranslations();
    // Adds the copy of a row under a new id and remembers whose it is.
    template <typename Record>
    Id add(Id original, Record copy);
    Id copyOf(Table table, Id original) const { return m_copies.value({int(table), original}); }

    const Plan& m_plan;
    const Timing m_timing;
    const bool m_toParking;
    IdSource& m_ids;
    QHash<QPair<int, Id>, Id> m_copies; // by table and original
    BlockCopy m_result;
};

template <typename Record>
Id BlockCopier::add(Id original, Record copy)
{
    copy.id = m_ids.next();
    m_copies.insert({int(Record::table), original}, copy.id);
    const Id id = copy.id;
    m_result.changes.add(std::move(copy));
    return id;
}

BlockCopy BlockCopier::copy(const QList<Id>& items, const AgendaPlace& place)
{
    const QList<Id> roots = tree::blockRoots(m_timing, QSet<Id>(items.cbegin(), items.cend()));
    if (roots.isEmpty() || !place.day)
        return {};
    const QList<Id> siblings = m_timing.children(place.day, place.parent);
    const qsizetype before = siblings.indexOf(place.before);
    const QList<qint64> positions = tree::makeRoom(m_plan, siblings, before < 0 ? siblings.size() : before,
                                                   roots.size(), m_result.changes);
    for (qsizetype i = 0; i < roots.size(); ++i)
        copyBlock(roots.at(i), place, positions.at(i));
    copyPeople();
    copyGroups();
    copyHelpdesks();
    copyTranslations();
    return m_result;
}

void BlockCopier::copyBlock(Id root, const AgendaPlace& place, qint64 position)
{
    for (const Id id : tree::wholeBlock(m_timing, root)) {
        const ItemTime* time = m_timing.find(id);
        AgendaItem item = *m_plan.find<AgendaItem>(id);
        item.parent = id == root ? place.parent : copyOf(Table::AgendaItem, time->parent);
        if (id == root)
            item.position = position;
        if (m_toParking || item.day == place.day)
            letPinGo(item, time, id != root);
        item.day = place.day;
        item.actualStart.reset();
        item.actualEnd.reset();
        const Id copied = add(id, item);
        if (id == root)
            m_result.items.append(copied);
    }
}

void BlockCopier::copyPeople()
{
    for (const Assignment& original : m_plan.all<Assignment>()) {
        const Id item = copyOf(Table::AgendaItem, original.agendaItem);
        if (!item)
            continue;
        Assignment copy = original;
        copy.agendaItem = item;
        copy.status = AssignmentStatus::Invited;
        add(original.id, copy);
    }
}

void BlockCopier::copyGroups()
{
    for (const BreakoutRound& original : m_plan.all<BreakoutRound>()) {
        const Id item = copyOf(Table::AgendaItem, original.agendaItem);
        if (!item)
            continue;
        BreakoutRound copy = original;
        copy.agendaItem = item;
        add(original.id, copy);
    }
    for (const BreakoutGroup& original : m_plan.all<BreakoutGroup>()) {
        const Id round = copyOf(Table::BreakoutRound, original.round);
        if (!round)
            continue;
        BreakoutGroup copy = original;
        copy.round = round;
        add(original.id, copy);
    }
}

void BlockCopier::copyHelpdesks()
{
    for (const Helpdesk& original : m_plan.all<Helpdesk>()) {
        const Id item = copyOf(Table::AgendaItem, original.agendaItem);
        if (!item)
            continue;
        Helpdesk copy = original;
        copy.agendaItem = item;
        add(original.id, copy);
    }
    for (const HelpdeskExpert& original : m_plan.all<HelpdeskExpert>()) {
        const Id helpdesk = copyOf(Table::Helpdesk, original.helpdesk);
        if (!helpdesk)
            continue;
        HelpdeskExpert copy = original;
        copy.helpdesk = helpdesk;
        // Hours at a helpdesk are those of one time of one day.
        copy.earliest.reset();
        copy.latest.reset();
        add(original.id, copy);
    }
}

void BlockCopier::copyTranslations()
{
    for (const Translation& original : m_plan.all<Translation>()) {
        const TableInfo* table = findTable(original.recordTable);
        const Id record = table ? copyOf(table->table, original.record) : Id(0);
        if (!record)
            continue;
        Translation copy = original;
        copy.record = record;
        add(original.id, copy);
    }
}

// What comes to the parking list lets its pins go.
void letPinsGo(const Plan& plan, const Timing& timing, ChangeSet& parked)
{
    const ChangeSet moved = parked;
    for (const Change& change : moved) {
        const AgendaItem* was = plan.find<AgendaItem>(change.id);
        if (!was || was->day == 0 || !change.after)
            continue;
        AgendaItem item = change.afterAs<AgendaItem>();
        letPinGo(item, timing.find(item.id), item.parent != 0);
        parked.put(Table::AgendaItem, item.id, change.before, makeRow(item));
    }
}

AgendaPlace placeBack(const Plan& plan, Id item, Id day, Id parent, qint64 position)
{
    const Timing timing(plan);
    const ItemTime* around = timing.find(parent);
    if (!around || around->day != day || tree::standsWithin(timing, parent, {item}))
        parent = 0;
    for (const Id sibling : timing.children(day, parent)) {
        if (sibling != item && plan.find<AgendaItem>(sibling)->position > position)
            return {day, parent, sibling};
    }
    return {day, parent, 0};
}
} // namespace

QSet<Id> familyOf(const Plan& plan, Id item)
{
    QSet<Id> family{item};
    QHash<Id, QList<Id>> children;
    for (const AgendaItem& other : plan.all<AgendaItem>())
        children[other.parent].append(other.id);
    QList<Id> open{item};
    while (!open.isEmpty()) {
        for (const Id child : children.value(open.takeLast())) {
            if (family.contains(child))
                continue; // a circle of a broken file
            family.insert(child);
            open.append(child);
        }
    }
    return family;
}

BlockCopy copyItems(const Plan& plan, const QList<Id>& items, const AgendaPlace& wanted, IdSource& ids)
{
    const AgendaPlace place = tree::soundPlace(Timing(plan), wanted);
    if (!place.day)
        return {};
    if (!tree::anyParked(plan, items))
        return BlockCopier(plan, false, ids).copy(items, place);
    const tree::ParkingDay parking(plan);
    BlockCopy copy = BlockCopier(parking.plan(), false, ids).copy(items, place);
    copy.changes = parking.onPlan(copy.changes);
    return copy;
}

BlockCopy copyToParking(const Plan& plan, const QList<Id>& items, Id before, IdSource& ids)
{
    const tree::ParkingDay parking(plan);
    BlockCopy copy = BlockCopier(parking.plan(), true, ids).copy(items, {parking.day(), 0, before});
    copy.changes = parking.onPlan(copy.changes);
    return copy;
}

ChangeSet parkItems(const Plan& plan, const QList<Id>& items, Id before)
{
    const tree::ParkingDay parking(plan);
    ChangeSet parked = parking.onPlan(moveItems(parking.plan(), items, {parking.day(), 0, before}));
    letPinsGo(plan, Timing(plan), parked);
    return parked;
}

Insertion insertParked(const Plan& plan, AgendaItem item, Id before, IdSource& ids)
{
    const tree::ParkingDay parking(plan);
    item.pinnedStart.reset();
    Insertion made = insertItem(parking.plan(), std::move(item), {parking.day(), 0, before}, ids);
    made.changes = parking.onPlan(made.changes);
    return made;
}

ChangeSet moveBack(const Plan& plan, Id item, Id day, Id parent, qint64 position)
{
    if (day != 0)
        return moveItems(plan, {item}, placeBack(plan, item, day, parent, position));
    ChangeSet changes = tree::isParked(plan, item) ? ChangeSet() : parkItems(plan, {item});
    const Result<Plan> parked = plan.applied(changes);
    if (!parked)
        return {};
    const tree::ParkingDay parking(*parked);
    changes.append(parking.onPlan(
        moveItems(parking.plan(), {item}, placeBack(parking.plan(), item, parking.day(), parent, position))));
    return changes;
}

QList<ParkedItem> parkingList(const Plan& plan)
{
    QList<ParkedItem> list;
    const Records<AgendaItem> items = plan.all<AgendaItem>();
    if (std::none_of(items.begin(), items.end(), [](const AgendaItem& item) { return item.day == 0; }))
        return list;
    const tree::ParkingDay parking(plan);
    // Pins that came along with a removed day say nothing about lengths here.
    ChangeSet unpinned;
    for (const AgendaItem& item : parking.plan().all<AgendaItem>()) {
        if (item.day != parking.day() || !item.pinnedStart)
            continue;
        AgendaItem floating = item;
        floating.pinnedStart.reset();
        unpinned.edit(item, floating);
    }
    const Result<Plan> laid = parking.plan().applied(unpinned);
    const Timing timing(laid ? *laid : parking.plan());
    for (const ItemTime& time : timing.items()) {
        if (time.day == parking.day())
            list.append({time.item, time.parent, time.depth, time.minutes(), time.hasChildren});
    }
    return list;
}

QList<Id> parkedItems(const Plan& plan)
{
    QList<Id> roots;
    for (const ParkedItem& item : parkingList(plan)) {
        if (item.depth == 0)
            roots.append(item.item);
    }
    return roots;
}
} // namespace convenor
