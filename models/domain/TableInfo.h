// What a table is, and rows of any table as shared immutable values.
#pragma once

#include "domain/Field.h"

#include <memory>
#include <span>

namespace convenor {
// A row of some table: shared and never changed. The typed record is reached by as<Record>().
class RowBase
{
public:
    virtual ~RowBase() = default;

    const Table table;
    const Id id;
    // The record, for FieldInfo::get.
    virtual const void* record() const = 0;

protected:
    RowBase(Table rowTable, Id rowId) : table(rowTable), id(rowId) {}
};

template <typename Record>
class RowOf final : public RowBase
{
public:
    explicit RowOf(Record record) : RowBase(Record::table, record.id), m_record(std::move(record)) {}
    const void* record() const override { return &m_record; }
    const Record& get() const { return m_record; }

private:
    Record m_record;
};

// Empty, or a row that nobody can change.
using Row = std::shared_ptr<const RowBase>;

template <typename Record>
Row makeRow(Record record)
{
    return std::make_shared<const RowOf<Record>>(std::move(record));
}

// The record of a row that is known to be of its table.
template <typename Record>
const Record& as(const RowBase& row)
{
    Q_ASSERT(row.table == Record::table);
    return static_cast<const RowOf<Record>&>(row).get();
}

// A row being filled field by field.
class RowBuilder
{
public:
    virtual ~RowBuilder() = default;
    // The record, for FieldInfo::set and get.
    virtual void* record() = 0;
    // The finished row; the builder is empty afterwards.
    virtual Row finish() = 0;
};

struct TableInfo
{
    Table table;
    const char* name; // of the table in the file, JSON and the command line
    std::span<const FieldInfo> fields;
    // A builder with the given id: of defaults, or of a copy of `start`, which must be of this table.
    std::unique_ptr<RowBuilder> (*build)(Id id, const RowBase* start);
    bool (*equal)(const RowBase& a, const RowBase& b);

    // Null when there is no such field.
    const FieldInfo* field(QStringView fieldName) const;
};

// The table of a record type; specialised in the .cpp of each record group.
template <typename Record>
const TableInfo& infoOf();

const TableInfo& tableInfo(Table table);
// Null when there is no such table.
const TableInfo* findTable(QStringView name);

// Rows of these tables are facts beside the plan (what was printed, what came back signed, what was given
// out): written outside the history, so that undo passes them by.
inline bool isBesideHistory(Table table)
{
    return table == Table::Printout || table == Table::SignedSheet || table == Table::Release;
}

// Field by field; two empty rows are equal.
bool equalRows(const Row& a, const Row& b);

// The value of a field of a row by the field's name, which must exist.
Value valueOf(const RowBase& row, const char* fieldName);

namespace detail {
template <typename Record>
class BuilderOf final : public RowBuilder
{
public:
    explicit BuilderOf(Record record) : m_record(std::move(record)) {}
    void* record() override { return &m_record; }
    Row finish() override { return makeRow(std::move(m_record)); }

private:
    Record m_record;
};

template <typename Record>
TableInfo makeTableInfo(const char* name, std::span<const FieldInfo> fields)
{
    return {Record::table, name, fields,
            [](Id id, const RowBase* start) -> std::unique_ptr<RowBuilder> {
                Record record = start ? as<Record>(*start) : Record{};
                record.id = id;
                return std::make_unique<BuilderOf<Record>>(std::move(record));
            },
            [](const RowBase& a, const RowBase& b) { return as<Record>(a) == as<Record>(b); }};
}
} // namespace detail
} // namespace convenor
