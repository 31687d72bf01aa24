#include "domain/ChangeSet.h"

namespace convenor {
bool operator==(const Change& a, const Change& b)
{
    return a.table == b.table && a.id == b.id && equalRows(a.before, b.before) && equalRows(a.after, b.after);
}

void ChangeSet::put(Table table, Id id, Row before, Row after)
{
    const QPair<int, Id> key(static_cast<int>(table), id);
    if (const auto known = m_index.constFind(key); known != m_index.cend()) {
        m_changes[*known].after = std::move(after);
        return;
    }
    m_index.insert(key, m_changes.size());
    m_changes.append({table, id, std::move(before), std::move(after)});
}

void ChangeSet::append(const ChangeSet& later)
{
    const auto isNone = [](const Change& change) { return equalRows(change.before, change.after); };
    bool hasNoChange = false;
    for (const Change& change : later) {
        put(change.table, change.id, change.before, change.after);
        // Only what was touched is looked at: sets grow by many small ones.
        const qsizetype place = m_index.value({static_cast<int>(change.table), change.id});
        hasNoChange = hasNoChange || isNone(m_changes.at(place));
    }
    // What was added and removed again, or edited back, is no change.
    if (!hasNoChange)
        return;
    const QList<Change> all = std::exchange(m_changes, {});
    m_index.clear();
    for (const Change& change : all) {
        if (!isNone(change))
            put(change.table, change.id, change.before, change.after);
    }
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet result;
    for (auto change = m_changes.crbegin(); change != m_changes.crend(); ++change)
        result.put(change->table, change->id, change->after, change->before);
    return result;
}

const Change* ChangeSet::find(Table table, Id id) const
{
    const auto known = m_index.constFind({static_cast<int>(table), id});
    return known == m_index.cend() ? nullptr : &m_changes.at(*known);
}
} // namespace convenor
