#include "domain/rules/RuleMemory.h"

namespace convenor {
const QList<DuplicatePair>& RuleMemory::duplicatesIn(const Plan& plan)
{
    const TableRows& people = plan.rows(Table::Person);
    // Chunks are shared as long as nothing in the table changes.
    if (!m_people || &m_people->chunks() != &people.chunks()) {
        m_duplicates = findDuplicates(plan);
        m_people = people;
    }
    return m_duplicates;
}
} // namespace convenor
