#include "domain/ChangeJson.h"

#include "domain/RowJson.h"

#include <QJsonDocument>

#include <array>
#include <vector>

namespace convenor {
namespace {
bool needsEscape(char byte)
{
    return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20;
}

void appendEscaped(char byte, QByteArray& lines)
{
    static const char digits[] = "0123456789abcdef";
    if (byte == '"' || byte == '\\') {
        lines += '\\';
        lines += byte;
        return;
    }
    const auto code = static_cast<unsigned char>(byte);
    lines += "\\u00";
    lines += digits[code >> 4];
    lines += digits[code & 0xF];
}

// JSON text: a step of 100,000 people is written without a QJsonDocument, which takes 500 MiB for it.
void appendText(const QString& text, QByteArray& lines)
{
    const QByteArray bytes = text.toUtf8();
    lines += '"';
    for (auto from = bytes.begin(); from != bytes.end();) {
        const auto special = std::find_if(from, bytes.end(), needsEscape);
        lines.append(from, special - from);
        from = special;
        if (from != bytes.end())
            appendEscaped(*from++, lines);
    }
    lines += '"';
}

void appendValue(const FieldInfo& field, const Value& value, QByteArray& lines)
{
    if (value.isNull()) {
        lines += "null";
    } else if (value.isText()) {
        appendText(value.text(), lines);
    } else if (field.kind == FieldKind::Boolean) {
        lines += value.number() != 0 ? "true" : "false";
    } else if (field.kind == FieldKind::Reference || field.kind == FieldKind::Key) {
        // For readers whose numbers are doubles.
        lines += '"';
        lines += QByteArray::number(value.number());
        lines += '"';
    } else {
        lines += QByteArray::number(value.number());
    }
}

using Values = std::vector<Value>;

Values valuesOf(const RowBase& row)
{
    Values values;
    for (const FieldInfo& field : tableInfo(row.table).fields)
        values.push_back(field.get(row.record()));
    return values;
}

// The values of a row of every table as it is before anybody typed anything.
const Values& defaultsOf(Table table)
{
    static const auto all = [] {
        std::array<Values, tableCount> rows;
        for (const Table each : allTables)
            rows[static_cast<std::size_t>(each)] = valuesOf(*tableInfo(each).build(0, nullptr)->finish());
        return rows;
    }();
    return all[static_cast<std::size_t>(table)];
}

// The fields in which a row differs from some values.
void appendFields(const char* name, const RowBase& row, const Values& from, QByteArray& lines)
{
    lines += ",\"";
    lines += name;
    lines += "\":{";
    bool first = true;
    const std::span<const FieldInfo> fields = tableInfo(row.table).fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Value value = fields[i].get(row.record());
        if (value == from[i])
            continue;
        if (!first)
            lines += ',';
        first = false;
        lines += '"';
        lines += fields[i].name;
        lines += "\":";
        appendValue(fields[i], value, lines);
    }
    lines += '}';
}

// A row of an old step, upon `start` or defaults: fields that no longer exist are passed over.
Result<Row> oldRow(const TableInfo& table, Id id, const QJsonValue& json, const RowBase* start = nullptr)
{
    if (!json.isObject())
        return Row();
    QJsonObject known = json.toObject();
    const QStringList names = known.keys();
    for (const QString& name : names) {
        if (!table.field(name))
            known.remove(name);
    }
    return rowFromJson(table, id, known, start);
}
} // namespace

void appendChangeLine(const Change& change, QByteArray& lines)
{
    lines += "{\"table\":\"";
    lines += tableInfo(change.table).name;
    lines += "\",\"id\":\"";
    lines += QByteArray::number(change.id);
    lines += '"';
    if (change.before)
        appendFields("before", *change.before, defaultsOf(change.table), lines);
    if (change.after)
        appendFields("after", *change.after,
                     change.before ? valuesOf(*change.before) : defaultsOf(change.table), lines);
    lines += "}\n";
}

Result<Done> readChangeLine(QByteArrayView line, ChangeSet& changes)
{
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    if (!document.isObject())
        return Error{ErrorKind::WrongFormat, {}, {}};
    const QJsonObject json = document.object();
    const QString name = json[QLatin1String("table")].toString();
    const TableInfo* table = findTable(name);
    if (!table)
        return Error{ErrorKind::UnknownTable, name};
    const Id id = json[QLatin1String("id")].toString().toLongLong();
    if (id <= 0)
        return Error{ErrorKind::NoSuchRecord, name, json[QLatin1String("id")].toString()};
    Result<Row> before = oldRow(*table, id, json[QLatin1String("before")]);
    if (!before)
        return before.error();
    Result<Row> after = oldRow(*table, id, json[QLatin1String("after")], before->get());
    if (!after)
        return after.error();
    changes.put(table->table, id, *before, *after);
    return Done{};
}
} // namespace convenor
