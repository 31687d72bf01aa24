#include "domain/planners/NamedPeople.h"

#include <algorithm>

namespace convenor {
namespace {
QString foldedOr(const QString& text)
{
    return text.isEmpty() ? QString() : foldedName(text);
}
} // namespace

NameAndOrganisation keyOf(const Person& person)
{
    return {nameKey(fullName(person)), foldedOr(person.organisation)};
}

NameAndOrganisation keyOf(const PeopleCellEntry& entry)
{
    return {nameKey(entry.name), foldedOr(entry.organisation)};
}

void NamedPeople::index()
{
    if (m_isIndexed)
        return;
    m_isIndexed = true;
    for (const Person& person : m_plan.all<Person>()) {
        const NameAndOrganisation key = keyOf(person);
        m_byName.insert(key.name, person.id);
        m_organisations.insert(person.id, key.organisation);
    }
}

bool NamedPeople::isSomebody(const NameAndOrganisation& key)
{
    index();
    const QList<Id> found = m_byName.values(key.name);
    return std::any_of(found.cbegin(), found.cend(),
                       [&](Id id) { return m_organisations.value(id) == key.organisation; });
}

void NamedPeople::setOrganisation(Id id, const QString& organisation, ChangeSet& changes) const
{
    const Person& before = *m_plan.find<Person>(id);
    const Change* earlier = changes.find(Table::Person, id);
    if (organisation.isEmpty() || earlier || foldedName(organisation) == foldedOr(before.organisation))
        return;
    Person after = before;
    after.organisation = organisation.trimmed();
    changes.edit(before, after);
}

Id NamedPeople::findOrMake(const PeopleCellEntry& entry, ChangeSet& changes)
{
    const NameAndOrganisation key = keyOf(entry);
    if (key.name.isEmpty())
        return 0;
    index();
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
            setOrganisation(*open, entry.organisation, changes);
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
    changes.add(std::move(person));
    return id;
}
} // namespace convenor
