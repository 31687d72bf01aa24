#include "tables/RecordRows.h"

#include <algorithm>

namespace convenor {
namespace {
// Below 0, 0 or above, as of two numbers; what is empty comes last in either direction.
int compareKeys(const SortKey& a, const SortKey& b, bool descending)
{
    if (a.isEmpty || b.isEmpty)
        return int(a.isEmpty) - int(b.isEmpty);
    int order = 0;
    if (a.text && b.text)
        order = a.text->compare(*b.text);
    else
        order = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
    return descending ? -order : order;
}
} // namespace

bool RecordRows::precedes(const Entry& a, const Entry& b) const
{
    if (const int order = compareKeys(a.key, b.key, m_descending); order != 0)
        return order < 0;
    if (m_ways.before) {
        if (m_ways.before(*a.row, *b.row))
            return true;
        if (m_ways.before(*b.row, *a.row))
            return false;
    }
    return a.id < b.id;
}

bool RecordRows::passes(const Entry& entry) const
{
    if (!m_ways.belongs(*entry.row))
        return false;
    if (!m_alwaysShown.isEmpty() && m_alwaysShown.contains(entry.id))
        return true;
    if (m_only && !m_only->contains(entry.id))
        return false;
    if (m_query.isEmpty())
        return true;
    if (entry.cells.isNull())
        entry.cells = m_ways.cells(*entry.row);
    return m_query.matches(entry.cells);
}

void RecordRows::fill(const TableRows& rows)
{
    m_all.clear();
    m_shown.clear();
    m_entries.clear();
    m_entries.reserve(std::size_t(rows.size()));
    m_all.reserve(std::size_t(rows.size()));
    for (const auto& chunk : rows.chunks()) {
        for (const Row& row : *chunk)
            m_all.push_back(
                &m_entries.emplace(row->id, Entry{row->id, row, m_ways.key(*row), {}}).first->second);
    }
    std::sort(m_all.begin(), m_all.end(),
              [this](const Entry* a, const Entry* b) { return precedes(*a, *b); });
    collect(m_all);
}

void RecordRows::order(bool ordered, bool descending)
{
    m_ordered = ordered;
    m_descending = descending;
    for (auto& [id, entry] : m_entries)
        entry.key = m_ways.key(*entry.row);
    const auto precede = [this](const Entry* a, const Entry* b) { return precedes(*a, *b); };
    const bool allShown = m_shown.size() == m_all.size();
    std::sort(m_all.begin(), m_all.end(), precede);
    if (allShown)
        m_shown = m_all;
    else
        std::sort(m_shown.begin(), m_shown.end(), precede);
}

void RecordRows::collect(const Order& from)
{
    Order shown;
    shown.reserve(from.size());
    for (const Entry* entry : from) {
        if (passes(*entry))
            shown.push_back(entry);
    }
    m_shown = std::move(shown);
}

void RecordRows::filter(const RowQuery& query)
{
    // Who is shown against the filter must be asked, but only while he is among those looked at.
    const bool narrower = query.narrows(m_query);
    m_query = query;
    m_alwaysShown.clear();
    collect(narrower ? m_shown : m_all);
}

void RecordRows::setOnly(const std::optional<QSet<Id>>& only)
{
    m_only = only;
    m_alwaysShown.clear();
    collect(m_all);
}

RecordRows::Order::const_iterator RecordRows::lowerBound(const Order& order, const Entry& entry) const
{
    return std::lower_bound(order.cbegin(), order.cend(), &entry,
                            [this](const Entry* a, const Entry* b) { return precedes(*a, *b); });
}

int RecordRows::placeIn(const Order& order, const Entry& entry, Order::const_iterator found)
{
    return found != order.cend() && *found == &entry ? int(found - order.cbegin()) : -1;
}

int RecordRows::placeOf(Id id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? -1
                                    : placeIn(m_shown, found->second, lowerBound(m_shown, found->second));
}

int RecordRows::placeFor(const Row& row) const
{
    const Entry entry{row->id, row, m_ways.key(*row), {}};
    if (!passes(entry))
        return -1;
    const int place = int(lowerBound(m_shown, entry) - m_shown.cbegin());
    const int old = placeOf(row->id);
    return old >= 0 && old < place ? place - 1 : place;
}

void RecordRows::put(const Row& row)
{
    remove(row->id);
    Entry& entry = m_entries[row->id];
    entry.id = row->id;
    entry.row = row;
    entry.key = m_ways.key(*row);
    m_all.insert(lowerBound(m_all, entry), &entry);
    if (passes(entry))
        m_shown.insert(lowerBound(m_shown, entry), &entry);
}

void RecordRows::remove(Id id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    for (Order* order : {&m_all, &m_shown}) {
        const auto place = lowerBound(*order, found->second);
        if (placeIn(*order, found->second, place) >= 0)
            order->erase(place);
    }
    m_entries.erase(found);
}

void RecordRows::forgetCells()
{
    for (auto& [id, entry] : m_entries)
        entry.cells = QByteArray();
}

std::optional<std::size_t> RecordRows::prepare(std::size_t from, const std::function<bool()>& enough)
{
    for (std::size_t place = from; place < m_all.size(); ++place) {
        const Entry& entry = *m_all[place];
        if (entry.cells.isNull())
            entry.cells = m_ways.cells(*entry.row);
        if (enough())
            return place + 1;
    }
    return std::nullopt;
}
} // namespace convenor
