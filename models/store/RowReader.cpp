#include "store/RowReader.h"

#include "store/Connection.h"

#include <cstring>

namespace convenor {
namespace {
// The last text of a column of few words: its QString is shared by the rows that follow.
struct LastText
{
    QByteArray bytes;
    Value value;
};

bool textOf(QByteArrayView bytes, QString& text)
{
    if (!bytes.isEmpty() && std::memchr(bytes.data(), 0, std::size_t(bytes.size())))
        return false;
    if (!bytes.isValidUtf8())
        return false;
    text = bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes);
    return true;
}

bool readField(const Statement& statement, int column, const FieldInfo& field, LastText& last, void* record)
{
    switch (statement.type(column)) {
    case Statement::Type::Integer:
        return field.set(record, Value(statement.number(column)));
    case Statement::Type::Null:
        return field.set(record, Value());
    case Statement::Type::Text:
        break;
    default:
        return false;
    }
    const QByteArrayView bytes = statement.bytes(column);
    const bool fewWords = field.kind != FieldKind::Text;
    if (fewWords && last.value.isText() && bytes == last.bytes)
        return field.set(record, last.value);
    QString text;
    if (!textOf(bytes, text))
        return false;
    const Value value(std::move(text));
    if (fewWords)
        last = {bytes.toByteArray(), value};
    return field.set(record, value);
}

QByteArray selectAll(const TableInfo& info)
{
    QByteArray columns = "id";
    for (const FieldInfo& field : info.fields)
        columns += ", " + quoted(field.name);
    return "SELECT " + columns + " FROM " + quoted(info.name) + " ORDER BY id";
}

Result<std::vector<Row>> readRows(Connection& connection, const TableInfo& info)
{
    const auto damaged = [&](qint64 id) {
        return Error{ErrorKind::PlanDamaged, connection.shownPath(),
                     QLatin1String(info.name) + u' ' + QString::number(id)};
    };
    Statement statement(connection.handle(), selectAll(info));
    std::vector<LastText> last(info.fields.size());
    std::vector<Row> rows;
    Id before = 0;
    while (statement.step()) {
        const Id id = statement.number(0);
        // Ids are positive and, in a sound tree, come in order.
        if (id <= before)
            return damaged(id);
        before = id;
        const std::unique_ptr<RowBuilder> builder = info.build(id, nullptr);
        void* record = builder->record();
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            if (!readField(statement, int(i) + 1, info.fields[i], last[i], record))
                return damaged(id);
        }
        rows.push_back(builder->finish());
    }
    if (!statement.ok())
        return connection.readError();
    return rows;
}
} // namespace

Result<Plan> readPlan(Connection& connection)
{
    Plan plan;
    for (const Table table : allTables) {
        Result<std::vector<Row>> rows = readRows(connection, tableInfo(table));
        if (!rows)
            return rows.error();
        plan.rows(table).fill(std::move(*rows));
    }
    return plan;
}

QByteArray quoted(QByteArrayView name)
{
    return "\"" + name.toByteArray() + "\"";
}

bool readText(const Statement& statement, int column, QString& text)
{
    return statement.type(column) == Statement::Type::Text && textOf(statement.bytes(column), text);
}
} // namespace convenor
