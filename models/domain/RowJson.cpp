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
} // namespace convenor
