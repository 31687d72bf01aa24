// People of a plan by the names that somebody types, and those who are new.
#pragma once

#include "domain/planners/PeopleCell.h"

namespace convenor {
// What an entry of a people cell is compared by: folded, words in alphabetical order.
struct NameAndOrganisation
{
    QString name;
    QString organisation; // "" = not told
    bool operator==(const NameAndOrganisation&) const = default;
};
NameAndOrganisation keyOf(const Person& person);
NameAndOrganisation keyOf(const PeopleCellEntry& entry);

// Reads the people of the plan when the first one is looked for; the plan must outlive it.
class NamedPeople
{
public:
    NamedPeople(const Plan& plan, IdSource& ids) : m_plan(plan), m_ids(ids) {}

    // Some person of the plan, or made here, has this name and this organisation.
    bool isSomebody(const NameAndOrganisation& key);
    // The person whom an entry means: by name and organisation; where no organisation is typed the first of
    // the name; where one is typed that nobody of the name has, somebody of the name who has none gets it.
    // Else a new person, who is added to `changes`. 0 for an entry without a name.
    Id findOrMake(const PeopleCellEntry& entry, ChangeSet& changes);
    // Writes the organisation to a person of the plan, unless `changes` names the person already.
    void setOrganisation(Id person, const QString& organisation, ChangeSet& changes) const;

private:
    void index();

    const Plan& m_plan;
    IdSource& m_ids;
    bool m_isIndexed = false;
    QMultiHash<QString, Id> m_byName;
    QHash<Id, QString> m_organisations;
};
} // namespace convenor
