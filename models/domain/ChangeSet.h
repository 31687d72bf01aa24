// A change of a plan as a value: what stood before and what stands after, row by row.
#pragma once

#include "domain/TableInfo.h"

#include <QHash>
#include <QList>

namespace convenor {
// One row added (before empty), removed (after empty) or edited (both).
struct Change
{
    Table table;
    Id id;
    Row before;
    Row after;

    bool isAdd() const { return !before && after; }
    bool isRemove() const { return before && !after; }
    bool isEdit() const { return before && after; }

    // The typed records; only when the row is there and of this table.
    template <typename Record>
    const Record& beforeAs() const
    {
        return as<Record>(*before);
    }
    template <typename Record>
    const Record& afterAs() const
    {
        return as<Record>(*after);
    }
};

bool operator==(const Change& a, const Change& b);

class Plan;

// All the changes of one step. A row is named at most once; everything the step changes is named (no
// cascades).
class ChangeSet
{
public:
    bool isEmpty() const { return m_changes.isEmpty(); }
    qsizetype size() const { return m_changes.size(); }
    const QList<Change>& changes() const { return m_changes; }
    auto begin() const { return m_changes.cbegin(); }
    auto end() const { return m_changes.cend(); }

    template <typename Record>
    void add(Record record)
    {
        put(Record::table, record.id, {}, makeRow(std::move(record)));
    }
    template <typename Record>
    void edit(const Record& before, Record after)
    {
        Q_ASSERT(before.id == after.id);
        if (!(before == after))
            put(Record::table, before.id, makeRow(before), makeRow(std::move(after)));
    }
    template <typename Record>
    void remove(const Record& record)
    {
        put(Record::table, record.id, makeRow(record), {});
    }
    // A change of a row that this set may have changed before: the two become one.
    void put(Table table, Id id, Row before, Row after);

    // Does this set's changes and then the other's, which must have been made upon this one's result.
    void append(const ChangeSet& later);

    // The set that takes this one back.
    ChangeSet inverted() const;

    // The row of a table as this set leaves it; null when the set does not name it or removes it.
    const Change* find(Table table, Id id) const;

    bool operator==(const ChangeSet& other) const { return m_changes == other.m_changes; }

private:
    QList<Change> m_changes;
    // Position in m_changes by table and id: large sets (imports) stay linear.
    QHash<QPair<int, Id>, qsizetype> m_index;
};
} // namespace convenor
