#include "domain/planners/PeopleCell.h"

#include "domain/planners/NamedPeople.h"
#include "domain/planners/PeopleOfItem.h"

#include <QSet>

#include <algorithm>

namespace convenor {
QList<const Assignment*> assignmentsOf(const Plan& plan, Id item)
{
    QList<const Assignment*> assignments;
    for (const Assignment& assignment : plan.all<Assignment>()) {
        if (assignment.agendaItem == item)
            assignments.append(&assignment);
    }
    return assignments;
}

Role defaultRole(const AgendaItem& item)
{
    return item.kind == ItemKind::Helpdesk ? Role::Expert : Role::Speaker;
}

namespace {
// Finds and makes the people of one item's cell.
class Assigner
{
public:
    Assigner(const Plan& plan, const AgendaItem& item, IdSource& ids)
        : m_item(item), m_ids(ids), m_named(plan, ids), m_left(assignmentsOf(plan, item.id))
    {
        for (const Assignment* assignment : std::as_const(m_left))
            m_keys.insert(assignment->person, keyOf(*plan.find<Person>(assignment->person)));
    }
    ChangeSet assign(const QList<PeopleCellEntry>& entries);

private:
    using Key = NameAndOrganisation;
    enum class Organisation { AsTyped, Any };
    // The assignment of the item that an entry stands for; null when there is none.
    const Assignment* own(const Key& key, Role role, Organisation organisation) const;
    // Takes the assignment of the item that the entry stands for; false when there is none.
    bool claim(const PeopleCellEntry& entry, const Key& key, Organisation organisation);
    void assignNew(const PeopleCellEntry& entry, const Key& key);

    const AgendaItem& m_item;
    IdSource& m_ids;
    NamedPeople m_named;
    QList<const Assignment*> m_left; // assignments of the item that no entry has claimed
    QHash<Id, Key> m_keys;           // of their people
    QSet<Id> m_people;               // those who have an entry
    ChangeSet m_changes;
};

const Assignment* Assigner::own(const Key& key, Role role, Organisation organisation) const
{
    const Assignment* best = nullptr;
    int bestScore = -1;
    for (const Assignment* assignment : m_left) {
        const Key& known = m_keys[assignment->person];
        const bool fits = known.organisation == key.organisation || key.organisation.isEmpty() ||
                          organisation == Organisation::Any;
        if (known.name != key.name || !fits)
            continue;
        const int score =
            (known.organisation == key.organisation ? 2 : 0) + (assignment->role == role ? 1 : 0);
        if (score > bestScore) {
            best = assignment;
            bestScore = score;
        }
    }
    return best;
}

bool Assigner::claim(const PeopleCellEntry& entry, const Key& key, Organisation organisation)
{
    const Role role = entry.role.value_or(defaultRole(m_item));
    const Assignment* known = own(key, role, organisation);
    if (!known)
        return false;
    m_left.removeOne(known);
    m_people.insert(known->person);
    m_named.setOrganisation(known->person, entry.organisation, m_changes);
    Assignment after = *known;
    after.role = role;
    m_changes.edit(*known, after);
    return true;
}

void Assigner::assignNew(const PeopleCellEntry& entry, const Key& key)
{
    const bool isHere = std::any_of(m_people.cbegin(), m_people.cend(), [&](Id person) {
        const Key& known = m_keys[person];
        return known.name == key.name &&
               (key.organisation.isEmpty() || known.organisation == key.organisation);
    });
    if (key.name.isEmpty() || isHere)
        return;
    const Id person = m_named.findOrMake(entry, m_changes);
    if (m_people.contains(person))
        return;
    m_people.insert(person);
    m_keys.insert(person, key);
    Assignment assignment;
    assignment.id = m_ids.next();
    assignment.person = person;
    assignment.agendaItem = m_item.id;
    assignment.role = entry.role.value_or(defaultRole(m_item));
    m_changes.add(assignment);
}

ChangeSet Assigner::assign(const QList<PeopleCellEntry>& entries)
{
    // First whoever is here already, so that of two with one name the right one stays; then those of the item
    // whose organisation was typed anew; then the others.
    QList<std::pair<const PeopleCellEntry*, Key>> open;
    for (const PeopleCellEntry& entry : entries) {
        const Key key = keyOf(entry);
        if (!claim(entry, key, Organisation::AsTyped))
            open.append({&entry, key});
    }
    for (const auto& [entry, key] : std::as_const(open)) {
        if (m_named.isSomebody(key) || !claim(*entry, key, Organisation::Any))
            assignNew(*entry, key);
    }
    for (const Assignment* dropped : std::as_const(m_left))
        m_changes.remove(*dropped);
    return m_changes;
}
} // namespace

ChangeSet assignPeople(const Plan& plan, Id item, const QList<PeopleCellEntry>& entries, IdSource& ids)
{
    const AgendaItem* record = plan.find<AgendaItem>(item);
    return record ? Assigner(plan, *record, ids).assign(entries) : ChangeSet();
}

ChangeSet assignRoom(const Plan& plan, Id item, const QString& roomName, IdSource& ids)
{
    const AgendaItem* before = plan.find<AgendaItem>(item);
    if (!before)
        return {};
    ChangeSet changes;
    AgendaItem after = *before;
    const QString name = roomName.simplified();
    if (name.isEmpty()) {
        after.room = 0;
        changes.edit(*before, after);
        return changes;
    }
    const QString folded = foldedName(name);
    const Records<Room> rooms = plan.all<Room>();
    const auto known = std::find_if(rooms.begin(), rooms.end(),
                                    [&folded](const Room& room) { return foldedName(room.name) == folded; });
    if (known != rooms.end()) {
        after.room = known->id;
    } else {
        Room room;
        room.id = ids.next();
        room.name = name;
        room.kind = before->mode == ItemMode::Online ? RoomKind::Online : RoomKind::Physical;
        after.room = room.id;
        changes.add(std::move(room));
    }
    changes.edit(*before, after);
    return changes;
}
} // namespace convenor
