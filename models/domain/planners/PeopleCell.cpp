#include "domain/planners/PeopleCell.h"

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
        : m_plan(plan), m_item(item), m_ids(ids), m_left(assignmentsOf(plan, item.id))
    {
        for (const Assignment* assignment : std::as_const(m_left))
            m_keys.insert(assignment->person, keyOf(assignment->person));
    }
    ChangeSet assign(const QList<PeopleCellEntry>& entries);

private:
    struct Key
    {
        QString name;
        QString organisation;
        bool operator==(const Key&) const = default;
    };
    static Key keyOf(const Person& person)
    {
        return {nameKey(fullName(person)), foldedOr(person.organisation)};
    }
    static QString foldedOr(const QString& text) { return text.isEmpty() ? QString() : foldedName(text); }
    Key keyOf(Id person) const { return keyOf(*m_plan.find<Person>(person)); }

    enum class Organisation { AsTyped, Any };
    // The assignment of the item that an entry stands for; null when there is none.
    const Assignment* own(const Key& key, Role role, Organisation organisation) const;
    // Takes the assignment of the item that the entry stands for; false when there is none.
    bool claim(const PeopleCellEntry& entry, const Key& key, Organisation organisation);
    void assignNew(const PeopleCellEntry& entry, const Key& key);
    bool isSomebody(const Key& key);
    Id findOrMake(const PeopleCellEntry& entry, const Key& key);
    void indexPeople();
    void setOrganisation(Id person, const QString& organisation);

    const Plan& m_plan;
    const AgendaItem& m_item;
    IdSource& m_ids;
    QList<const Assignment*> m_left; // assignments of the item that no entry has claimed
    QHash<Id, Key> m_keys;           // of their people
    QSet<Id> m_people;               // those who have an entry
    bool m_isIndexed = false;
    QMultiHash<QString, Id> m_byName;
    QHash<Id, QString> m_organisations;
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
    setOrganisation(known->person, entry.organisation);
    Assignment after = *known;
    after.role = role;
    m_changes.edit(*known, after);
    return true;
}

// Some person of the plan has this name and this organisation.
bool Assigner::isSomebody(const Key& key)
{
    indexPeople();
    const QList<Id> found = m_byName.values(key.name);
    return std::any_of(found.cbegin(), found.cend(),
                       [&](Id id) { return m_organisations.value(id) == key.organisation; });
}

void Assigner::indexPeople()
{
    if (m_isIndexed)
        return;
    m_isIndexed = true;
    for (const Person& person : m_plan.all<Person>()) {
        const Key key = keyOf(person);
        m_byName.insert(key.name, person.id);
        m_organisations.insert(person.id, key.organisation);
    }
}

void Assigner::setOrganisation(Id id, const QString& organisation)
{
    const Person& before = *m_plan.find<Person>(id);
    const Change* earlier = m_changes.find(Table::Person, id);
    if (organisation.isEmpty() || earlier || foldedName(organisation) == foldedOr(before.organisation))
        return;
    Person after = before;
    after.organisation = organisation.trimmed();
    m_changes.edit(before, after);
}

Id Assigner::findOrMake(const PeopleCellEntry& entry, const Key& key)
{
    indexPeople();
    QList<Id> found = m_byName.values(key.name);
    std::sort(found.begin(), found.end());
    const auto hasOrganisation = [this](const QString& organisation) {
        return [this, organisation](Id id) { return m_organisations.value(id) == organisation; };
    };
    if (!key.organisation.isEmpty()) {
        const auto same = std::find_if(found.cbegin(), found.cend(), hasOrganisation(key.organisation));
        if (same != found.cend())
            return *same;
        const auto open = std::find_if(found.cbegin(), found.cend(), hasOrganisation(QString()));
        if (open != found.cend() && m_plan.find<Person>(*open)) {
            setOrganisation(*open, entry.organisation);
            return *open;
        }
    } else if (!found.isEmpty()) {
        return found.constFirst();
    }
    Person person;
    person.id = m_ids.next();
    setFullName(person, entry.name);
    person.organisation = entry.organisation.trimmed();
    m_byName.insert(key.name, person.id);
    m_organisations.insert(person.id, key.organisation);
    const Id id = person.id;
    m_changes.add(std::move(person));
    return id;
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
    const Id person = findOrMake(entry, key);
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
        const Key key{nameKey(entry.name), foldedOr(entry.organisation)};
        if (!claim(entry, key, Organisation::AsTyped))
            open.append({&entry, key});
    }
    for (const auto& [entry, key] : std::as_const(open)) {
        if (isSomebody(key) || !claim(*entry, key, Organisation::Any))
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
