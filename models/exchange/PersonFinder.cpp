#include "exchange/PersonFinder.h"

#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"

#include <algorithm>

namespace convenor {
PersonFinder::PersonFinder(const Plan& plan) : m_plan(plan), m_index(plan)
{
    for (const Person& person : plan.all<Person>()) {
        if (!person.email.trimmed().isEmpty())
            m_byEmail[person.email.trimmed().toLower()].append(person.id);
        if (const QString key = nameKey(fullName(person)); !key.isEmpty())
            m_byName[key].append(person.id);
    }
}

// Whether a word of the names is the same, in whatever alphabet.
bool PersonFinder::sharesName(Id id, const Person& asked) const
{
    const QStringList words = comparableName(fullName(*m_plan.find<Person>(id))).split(u' ');
    const QStringList typed = comparableName(fullName(asked)).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(typed.cbegin(), typed.cend(),
                       [&words](const QString& word) { return words.contains(word); });
}

// Of people of one name those of the organisation that the row names, or the one whose address is not
// another.
QList<Id> PersonFinder::narrowed(const QList<Id>& people, const Person& asked) const
{
    if (people.size() < 2)
        return people;
    QList<Id> same;
    for (const Id id : people) {
        const QString& organisation = m_plan.find<Person>(id)->organisation;
        if (!asked.organisation.isEmpty() && foldedName(organisation) == foldedName(asked.organisation))
            same << id;
    }
    return same.isEmpty() ? people : same;
}

PersonFinder::Found PersonFinder::find(const PersonRow& row) const
{
    const Person& asked = row.person;
    const QString email = asked.email.trimmed().toLower();
    if (row.id > 0 && m_plan.find<Person>(row.id)) {
        const bool sameEmail =
            !email.isEmpty() && m_plan.find<Person>(row.id)->email.compare(email, Qt::CaseInsensitive) == 0;
        if ((!row.hasName() && email.isEmpty()) || sameEmail || sharesName(row.id, asked))
            return {row.id};
    }
    // An address that several share, or from which somebody answered for a colleague: the name tells.
    const QList<Id> sharers = m_byEmail.value(email);
    QList<Id> byEmail = sharers;
    if (row.hasName())
        byEmail.removeIf([&](Id id) { return !sharesName(id, asked); });
    if (byEmail.size() == 1)
        return {byEmail.constFirst()};
    if (!row.hasName())
        return {0, byEmail};
    const QList<Id> named = narrowed(m_byName.value(nameKey(fullName(asked))), asked);
    if (named.size() == 1)
        return {named.constFirst()};
    if (!named.isEmpty())
        return {0, named};
    // Whoever has an address of their own is meant by it, however the name is written: nobody else has it.
    if (sharers.size() == 1)
        return {sharers.constFirst(), {}, true};
    QList<Id> similar;
    for (const PersonIndex::Match& match : m_index.find(asked)) {
        if (sharesName(match.person, asked))
            similar << match.person;
    }
    if (similar.size() == 1)
        return {similar.constFirst(), {}, true};
    return {0, similar};
}
} // namespace convenor
