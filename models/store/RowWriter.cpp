#include "store/RowWriter.h"

#include "domain/Records.h"
#include "store/Connection.h"
#include "store/RowReader.h"

#include <sqlite3.h>

namespace convenor {
namespace {
constexpr quint64 allFields = ~quint64(0);

bool isIn(quint64 fields, std::size_t index)
{
    return (fields >> index & 1) != 0;
}

QString nameOf(const TableInfo& info)
{
    return QLatin1String(info.name);
}

QByteArray insertText(const TableInfo& info)
{
    QByteArray columns = "id";
    QByteArray places = "?";
    for (const FieldInfo& field : info.fields) {
        columns += ", " + quoted(field.name);
        places += ", ?";
    }
    return "INSERT INTO " + quoted(info.name) + " (" + columns + ") VALUES (" + places + ")";
}

QByteArray updateText(const TableInfo& info, quint64 fields)
{
    QByteArray columns;
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        if (isIn(fields, i))
            columns += (columns.isEmpty() ? "" : ", ") + quoted(info.fields[i].name) + " = ?";
    }
    return "UPDATE " + quoted(info.name) + " SET " + columns + " WHERE id = ?";
}

// What a later open would refuse must not be written.
bool isReadable(const FieldInfo& field, const Value& value)
{
    if (!value.isText())
        return true;
    const QString& text = value.text();
    if (field.kind == FieldKind::Date)
        return text.size() == 10 && text >= QLatin1String("1900");
    return !text.contains(QChar(0)) && text.isValidUtf16();
}
} // namespace

Result<Done> RowWriter::write(const ChangeSet& changes, const Watch& watch)
{
    if (!m_learned && !learnUniqueTables())
        return m_connection.readError();
    constexpr qsizetype often = 1024;
    qsizetype done = 0;
    const auto goesOn = [&] {
        if (++done % often != 0)
            return true;
        watch.say(0.3 * double(done) / double(changes.size()));
        return !watch.isStopped();
    };
    // Rows that exchange UNIQUE values: all of them leave before the first one comes.
    for (const Change& change : changes) {
        if (!goesOn())
            return Error{ErrorKind::Cancelled};
        const bool leaves = change.isRemove() || (change.isEdit() && m_uniqueTables.contains(change.table));
        const Result<Done> written = leaves            ? remove(change)
                                     : change.isEdit() ? update(change)
                                                       : Result<Done>(Done{});
        if (!written)
            return written;
    }
    for (const Change& change : changes) {
        const bool comes = change.isAdd() || (change.isEdit() && m_uniqueTables.contains(change.table));
        if (!goesOn())
            return Error{ErrorKind::Cancelled};
        if (!comes)
            continue;
        if (const Result<Done> written = insert(change); !written)
            return written;
    }
    return Done{};
}

bool RowWriter::learnUniqueTables()
{
    Statement names(m_connection.handle(), "SELECT DISTINCT m.name FROM sqlite_schema AS m, "
                                           "pragma_index_list(m.name) AS i "
                                           "WHERE m.type = 'table' AND i.\"unique\"");
    while (names.step()) {
        if (const TableInfo* info = findTable(QString::fromUtf8(names.bytes(0))))
            m_uniqueTables.insert(info->table);
    }
    m_learned = names.ok();
    return m_learned;
}

Result<Done> RowWriter::remove(const Change& change)
{
    Statement& statement = prepared(Action::Delete, tableInfo(change.table), allFields);
    statement.bind(1, change.id);
    return run(statement, change);
}

Result<Done> RowWriter::update(const Change& change)
{
    const TableInfo& info = tableInfo(change.table);
    quint64 fields = 0;
    int count = 0;
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        const FieldInfo& field = info.fields[i];
        if (field.get(change.before->record()) == field.get(change.after->record()))
            continue;
        fields |= quint64(1) << i;
        ++count;
    }
    if (fields == 0)
        return Done{};
    Statement& statement = prepared(Action::Update, info, fields);
    statement.bind(count + 1, change.id);
    // The fields come last: a refused value leaves the statement bound but not run.
    if (const Result<Done> bound = bindFields(statement, *change.after, fields); !bound)
        return bound;
    return run(statement, change);
}

Result<Done> RowWriter::insert(const Change& change)
{
    Statement& statement = prepared(Action::Insert, tableInfo(change.table), allFields);
    statement.bind(1, change.id);
    if (const Result<Done> bound = bindFields(statement, *change.after, allFields); !bound)
        return bound;
    return run(statement, change);
}

Result<Done> RowWriter::bindFields(Statement& statement, const RowBase& row, quint64 fields)
{
    const TableInfo& info = tableInfo(row.table);
    int parameter = fields == allFields ? 2 : 1;
    for (std::size_t i = 0; i < info.fields.size(); ++i) {
        if (!isIn(fields, i))
            continue;
        const FieldInfo& field = info.fields[i];
        const Value value = field.get(row.record());
        if (!isReadable(field, value))
            return Error{ErrorKind::WrongValue, nameOf(info) + u'.' + QLatin1String(field.name),
                         value.text()};
        if (value.isNull())
            statement.bindNull(parameter++);
        else if (value.isNumber())
            statement.bind(parameter++, value.number());
        else
            statement.bind(parameter++, value.text());
    }
    return Done{};
}

Result<Done> RowWriter::run(Statement& statement, const Change& change)
{
    if (!statement.run())
        return refused(change);
    if (sqlite3_changes(m_connection.handle()) != 1)
        return Error{ErrorKind::NoSuchRecord, nameOf(tableInfo(change.table)), QString::number(change.id)};
    return Done{};
}

Statement& RowWriter::prepared(Action action, const TableInfo& info, quint64 fields)
{
    Q_ASSERT(info.fields.size() < 64);
    const auto key = std::make_tuple(action, info.table, fields);
    if (const auto known = m_statements.find(key); known != m_statements.end())
        return known->second;
    // Few combinations of fields are edited together; a long session must not collect them without end.
    constexpr std::size_t most = 200;
    if (m_statements.size() >= most)
        m_statements.clear();
    QByteArray text;
    if (action == Action::Insert)
        text = insertText(info);
    else if (action == Action::Update)
        text = updateText(info, fields);
    else
        text = "DELETE FROM " + quoted(info.name) + " WHERE id = ?";
    return m_statements.emplace(key, Statement(m_connection.handle(), text, true)).first->second;
}

Error RowWriter::refused(const Change& change) const
{
    const QString table = nameOf(tableInfo(change.table));
    // SQLite names table, columns and the broken CHECK here, never a value.
    const QString words = QString::fromUtf8(sqlite3_errmsg(m_connection.handle()));
    switch (m_connection.lastCode()) {
    case SQLITE_CONSTRAINT_UNIQUE:
        if (change.table == Table::BookingSeat) {
            const auto& seat = change.afterAs<BookingSeat>();
            return {ErrorKind::DoubleBooked, QString::number(seat.person), QString::number(seat.slot)};
        }
        return {ErrorKind::NotUnique, table, words};
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {ErrorKind::RecordExists, table, QString::number(change.id)};
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_NOTNULL:
    case SQLITE_CONSTRAINT_DATATYPE:
    case SQLITE_TOOBIG:
        return {ErrorKind::WrongValue, table, words};
    default:
        return m_connection.writeError();
    }
}

Error RowWriter::danglingReference() const
{
    sqlite3* database = m_connection.handle();
    Statement broken(database, "SELECT c.\"table\", c.rowid, f.\"from\" FROM pragma_foreign_key_check AS c, "
                               "pragma_foreign_key_list(c.\"table\") AS f WHERE f.id = c.fkid LIMIT 1");
    if (!broken.step())
        return {ErrorKind::DanglingReference, {}, {}};
    const QByteArray table = broken.bytes(0).toByteArray();
    const QByteArray column = broken.bytes(2).toByteArray();
    Statement target(database, "SELECT " + quoted(column) + " FROM " + quoted(table) + " WHERE id = ?");
    target.bind(1, broken.number(1));
    const QString id = target.step() ? QString::number(target.number(0)) : QString();
    return {ErrorKind::DanglingReference, QString::fromUtf8(table + '.' + column), id};
}
} // namespace convenor
