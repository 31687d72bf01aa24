// The whole workshop as an immutable value.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Result.h"

#include <array>
#include <iterator>
#include <vector>

namespace convenor {
struct Workshop;

// The rows of one table, ordered by id, in chunks of up to 512 that snapshots share: an edit copies one
// chunk.
class TableRows
{
public:
    using Chunk = std::vector<Row>;

    // Null when there is no such row.
    const RowBase* find(Id id) const;
    Row row(Id id) const;
    qsizetype size() const { return m_size; }
    const std::vector<std::shared_ptr<const Chunk>>& chunks() const { return *m_chunks; }
    Id largestId() const;

    // Puts (or with an empty row removes) the row of an id.
    void set(Id id, Row row);
    // The same for many ids at once, in rising order, each once: touched chunks are copied once.
    void set(const std::vector<std::pair<Id, Row>>& rows);
    // Many rows at once, ordered by id, into an empty table.
    void fill(std::vector<Row> rows);

private:
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;
    // Index of the chunk in which the id stands or would stand.
    std::size_t chunkOf(Id id) const;

    std::shared_ptr<const Chunks> m_chunks = std::make_shared<const Chunks>();
    qsizetype m_size = 0;
};

// Iterates over the records of one type, ordered by id.
template <typename Record>
class Records
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Record;
        using difference_type = std::ptrdiff_t;
        using pointer = const Record*;
        using reference = const Record&;

        Iterator() = default;
        Iterator(const TableRows* rows, std::size_t chunk) : m_rows(rows), m_chunk(chunk) {}
        const Record& operator*() const { return as<Record>(*(*m_rows->chunks()[m_chunk])[m_index]); }
        const Record* operator->() const { return &**this; }
        Iterator& operator++()
        {
            if (++m_index == m_rows->chunks()[m_chunk]->size()) {
                m_index = 0;
                ++m_chunk;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator old = *this;
            ++*this;
            return old;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const TableRows* m_rows = nullptr;
        std::size_t m_chunk = 0;
        std::size_t m_index = 0;
    };

    explicit Records(const TableRows& rows) : m_rows(&rows) {}
    Iterator begin() const { return {m_rows, 0}; }
    Iterator end() const { return {m_rows, m_rows->chunks().size()}; }
    qsizetype size() const { return m_rows->size(); }
    bool isEmpty() const { return size() == 0; }

private:
    const TableRows* m_rows;
};

// A snapshot: cheap to copy, safe to read in another thread while editing goes on.
class Plan
{
public:
    // Null when there is no such row.
    template <typename Record>
    const Record* find(Id id) const
    {
        const RowBase* row = rows(Record::table).find(id);
        return row ? &as<Record>(*row) : nullptr;
    }
    // The records live as long as this Plan or a copy of it.
    template <typename Record>
    Records<Record> all() const
    {
        return Records<Record>(rows(Record::table));
    }
    // The event; a row of defaults while the plan is empty.
    const Workshop& workshop() const;

    const TableRows& rows(Table table) const { return m_tables[static_cast<std::size_t>(table)]; }
    TableRows& rows(Table table) { return m_tables[static_cast<std::size_t>(table)]; }
    Id largestId() const;

    // The plan after the changes. Refused (the error names the row) when a `before` is not what stands here,
    // when a row to be added exists, or when a reference would lead nowhere.
    Result<Plan> applied(const ChangeSet& changes) const;

    // The same rows in every table.
    bool operator==(const Plan& other) const;

private:
    Result<Done> checkReferences(const ChangeSet& changes) const;

    std::array<TableRows, tableCount> m_tables;
};
} // namespace convenor
