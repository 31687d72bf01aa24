#include "domain/RowJson.h"

namespace convenor {
namespace {
Error wrongValue(const TableInfo& table, const FieldInfo& field, const QString& value)
{
    return {ErrorKind::WrongValue, QString::fromLatin1(table.name) + u'.' + QString::fromLatin1(field.name),
            value};
}

QString shown(const QJsonValue& json)
{
    return json.isString() ? json.toString() : json.toVariant().toString();
}

// The number of a JSON number without a fraction, or of a string of digits.
std::optional<qint64> wholeNumber(const QJsonValue& json)
{
    if (json.isString()) {
        bool ok = false;
        const qint64 number = json.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!json.isDouble())
        return std::nullopt;
    const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
    if (number == std::numeric_limits<qint64>::min() || double(number) != json.toDouble())
        return std::nullopt;
    return number;
}

bool holdsId(const FieldInfo& field)
{
    return field.kind == FieldKind::Reference || field.kind == FieldKind::Key;
}
} // namespace

QJsonValue toJson(const FieldInfo& field, const Value& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.isText())
        return value.text();
    if (field.kind == FieldKind::Boolean)
        return value.number() != 0;
    if (holdsId(field))
        return QString::number(value.number());
    return value.number();
}

QJsonObject fieldsToJson(const RowBase& row)
{
    QJsonObject json;
    for (const FieldInfo& field : tableInfo(row.table).fields)
        json.insert(QLatin1String(field.name), toJson(field, field.get(row.record())));
    return json;
}

Result<Value> valueFromJson(const TableInfo& table, const FieldInfo& field, const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined()) {
        if (field.nullable())
            return Value();
        return wrongValue(table, field, QStringLiteral("null"));
    }
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Enumeration:
        if (json.isString())
            return Value(json.toString());
        break;
    case FieldKind::Boolean:
        if (json.isBool())
            return Value(qint64(json.toBool()));
        [[fallthrough]];
    case FieldKind::Integer:
    case FieldKind::Minutes:
        if (json.isDouble()) {
            if (const auto number = wholeNumber(json))
                return Value(*number);
        }
        break;
    case FieldKind::Reference:
    case FieldKind::Key:
        if (const auto number = wholeNumber(json))
            return Value(*number);
        break;
    }
    return wrongValue(table, field, shown(json));
}

Result<Row> rowFromJson(const TableInfo& table, Id id, const QJsonObject& fields, const RowBase* start)
{
    auto builder = table.build(id, start);
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        const FieldInfo* field = table.field(it.key());
        if (!field)
            return Error{ErrorKind::UnknownField, QString::fromLatin1(table.name), it.key()};
        const Result<Value> value = valueFromJson(table, *field, it.value());
        if (!value)
            return value.error();
        if (!field->set(builder->record(), *value))
            return wrongValue(table, *field, shown(it.value()));
    }
    return builder->finish();
}

namespace {
QJsonObject differencesToJson(const RowBase& before, const RowBase& after)
{
    QJsonObject json;
    for (const FieldInfo& field : tableInfo(after.table).fields) {
        const Value value = field.get(after.record());
        if (!(value == field.get(before.record())))
            json.insert(QLatin1String(field.name), toJson(field, value));
    }
    return json;
}
} // namespace

QJsonArray toJson(const ChangeSet& changes)
{
    QJsonArray json;
    for (const Change& change : changes) {
        QJsonObject object{{QStringLiteral("table"), QLatin1String(tableInfo(change.table).name)},
                           {QStringLiteral("id"), QString::number(change.id)}};
        if (change.before)
            object.insert(QStringLiteral("before"), fieldsToJson(*change.before));
        if (change.after)
            object.insert(QStringLiteral("after"), change.before
                                                       ? differencesToJson(*change.before, *change.after)
                                                       : fieldsToJson(*change.after));
        json.append(object);
    }
    return json;
}

namespace {
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

Result<ChangeSet> changesFromJson(const QJsonArray& json)
{
    ChangeSet changes;
    for (const QJsonValue& element : json) {
        const QString name = element[QLatin1String("table")].toString();
        const TableInfo* table = findTable(name);
        if (!table)
            return Error{ErrorKind::UnknownTable, name};
        const Id id = element[QLatin1String("id")].toString().toLongLong();
        if (id <= 0)
            return Error{ErrorKind::NoSuchRecord, name, element[QLatin1String("id")].toString()};
        Result<Row> before = oldRow(*table, id, element[QLatin1String("before")]);
        if (!before)
            return before.error();
        Result<Row> after = oldRow(*table, id, element[QLatin1String("after")], before->get());
        if (!after)
            return after.error();
        changes.put(table->table, id, *before, *after);
    }
    return changes;
}
} // namespace convenor
