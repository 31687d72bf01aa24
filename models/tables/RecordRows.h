// The rows of a grid over one table: in order, filtered, found by id.
#pragma once

#include "domain/Plan.h"
#include "tables/RowQuery.h"

#include <QCollator>
#include <QSet>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace convenor {
// What a row is ordered by: numbers, or texts as the window's language orders them; nothing comes last.
struct SortKey
{
    bool isEmpty = true;
    qint64 number = 0;
    std::optional<QCollatorSortKey> text = {};
};

// Knows all rows of a table and which of them are shown. Nothing here announces anything: the model does,
// with the places that it asks for beforehand.
class RecordRows
{
public:
    // All must be given but `before`.
    struct Ways
    {
        // Rows that the grid is about at all.
        std::function<bool(const RowBase& row)> belongs;
        // The cells of a row as RowQuery wants them.
        std::function<QByteArray(const RowBase& row)> cells;
        std::function<SortKey(const RowBase& row)> key;
        // The usual order: of rows without a key, and between equal keys. By id when not given.
        std::function<bool(const RowBase& a, const RowBase& b)> before;
    };
    explicit RecordRows(Ways ways) : m_ways(std::move(ways)) {}

    // The rows of a table, filtered and in order.
    void fill(const TableRows& rows);
    // The keys of all rows anew, and their order: by them, or the usual one.
    void order(bool ordered, bool descending);
    void filter(const RowQuery& query);
    // Only these rows, on top of the filter; none given = all.
    void setOnly(const std::optional<QSet<Id>>& only);
    // Shows a row whatever the filter says, until the filter changes.
    void alwaysShow(Id id) { m_alwaysShown.insert(id); }

    int size() const { return int(m_shown.size()); }
    const Row& at(int place) const { return m_shown[std::size_t(place)]->row; }
    // The place of a row among those shown; -1 when it is not.
    int placeOf(Id id) const;

    // Where a row will stand among those shown once it is put; -1 when it will not be shown.
    int placeFor(const Row& row) const;
    // Puts a new or changed row where placeFor() said.
    void put(const Row& row);
    void remove(Id id);
    // What the cells say has changed without the rows; to be filled anew where isArranged().
    void forgetCells();
    // Whether what the cells say decides on the order or on what is shown.
    bool isArranged() const { return !m_query.isEmpty() || m_ordered; }
    // Prepares the search text of rows from a place of the order on; the place to go on from, none when all
    // are done. `enough` is asked after every row.
    std::optional<std::size_t> prepare(std::size_t from, const std::function<bool()>& enough);

private:
    struct Entry
    {
        Id id; // of the row, here so that comparing and filtering need not fetch it
        Row row;
        SortKey key;
        mutable QByteArray cells; // null: not needed yet
    };
    using Order = std::vector<const Entry*>;

    bool precedes(const Entry& a, const Entry& b) const;
    bool passes(const Entry& entry) const;
    Order::const_iterator lowerBound(const Order& order, const Entry& entry) const;
    // The place of an entry that stands in the order; -1 when it does not.
    static int placeIn(const Order& order, const Entry& entry, Order::const_iterator found);
    void collect(const Order& from);

    Ways m_ways;
    std::unordered_map<Id, Entry> m_entries;
    Order m_all;
    Order m_shown;
    RowQuery m_query;
    std::optional<QSet<Id>> m_only;
    QSet<Id> m_alwaysShown;
    bool m_ordered = false;
    bool m_descending = false;
};
} // namespace convenor
