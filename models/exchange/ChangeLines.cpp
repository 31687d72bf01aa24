#include "exchange/ChangeLines.h"

#include "domain/RowJson.h"

#include <QJsonDocument>

namespace convenor {
namespace {
Error wrong(const QString& why)
{
    return {ErrorKind::WrongFormat, QStringLiteral("apply"), why};
}

const QLatin1String addKey("add");
const QLatin1String editKey("edit");
const QLatin1String removeKey("remove");
const QLatin1String fieldsKey("fields");
const QLatin1String asKey("as");
const QLatin1String idKey("id");

// The one of add, edit and remove that stands in the object; empty when there is none or more than one.
QLatin1String verbOf(const QJsonObject& json)
{
    QLatin1String verb;
    int count = 0;
    for (QLatin1String candidate : {addKey, editKey, removeKey}) {
        if (json.contains(candidate)) {
            verb = candidate;
            ++count;
        }
    }
    return count == 1 ? verb : QLatin1String();
}

std::optional<Error> unknownKey(const QJsonObject& json, std::initializer_list<QLatin1String> known)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (std::find(known.begin(), known.end(), it.key()) == known.end())
            return wrong(QStringLiteral("unknown key \"%1\"").arg(it.key()));
    }
    return std::nullopt;
}
} // namespace

const char* const changeLinesHelp =
    R"(FILE holds JSON lines; each line is one step, written as a whole or refused as a whole:

  {"label": "What the step is called", "changes": [CHANGE, ...]}

A CHANGE is one of
  {"add": TABLE, "fields": {FIELD: VALUE, ...}}            a new row; its id is given by Convenor
  {"add": TABLE, "fields": {...}, "as": "x"}               the same; "@x" stands for its id from here on
  {"edit": TABLE, "id": ID, "fields": {FIELD: VALUE, ...}} only the named fields change
  {"remove": TABLE, "id": ID}                              refused while other rows refer to it

TABLE and FIELD are called as `convenor show PLAN TABLE --json` prints them. Values: texts are strings; numbers
and minutes are whole numbers (minutes from local midnight: 555 is 09:15); dates are "2021-12-10"; yes and no are
true and false; choices are their English words ("break", "no_show"); ids are strings ("42"), numbers or "@x";
null empties a field that may be empty. Rows of printout are recorded by printing and by export --record only.

For each line "revision N" is printed once the step is durable. The first bad line ends the run: nothing of it is
written, the lines before it stay. "-" or no FILE reads standard input.
)";

Result<ChangeLine> ChangeLineReader::read(const QByteArray& line, const Plan& plan)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
    if (parse.error != QJsonParseError::NoError)
        return wrong(QStringLiteral("no JSON: %1 at byte %2").arg(parse.errorString()).arg(parse.offset));
    if (!document.isObject())
        return wrong(QStringLiteral("a line must be one JSON object"));
    const QJsonObject json = document.object();
    if (const auto error = unknownKey(json, {QLatin1String("label"), QLatin1String("changes")}))
        return *error;
    if (!json[QLatin1String("label")].isString() || !json[QLatin1String("changes")].isArray())
        return wrong(QStringLiteral("\"label\" must be a text and \"changes\" a list"));

    ChangeLine result{json[QLatin1String("label")].toString(), {}};
    const QHash<QString, Id> namesBefore = m_names;
    const QJsonArray changes = json[QLatin1String("changes")].toArray();
    for (const QJsonValue& change : changes) {
        const Result<Done> done = change.isObject()
                                      ? readChange(change.toObject(), plan, result.changes)
                                      : Result<Done>(wrong(QStringLiteral("a change must be an object")));
        if (!done) {
            m_names = namesBefore;
            return done.error();
        }
    }
    return result;
}

Result<Done> ChangeLineReader::readChange(const QJsonObject& json, const Plan& plan, ChangeSet& changes)
{
    const QLatin1String verb = verbOf(json);
    if (verb.isEmpty())
        return wrong(QStringLiteral("a change must have one of \"add\", \"edit\", \"remove\""));
    // A removal has no fields.
    if (const auto error =
            unknownKey(json, {verb, verb == removeKey ? verb : fieldsKey, verb == addKey ? asKey : idKey}))
        return *error;
    if (json.contains(fieldsKey) && !json[fieldsKey].isObject())
        return wrong(QStringLiteral("\"fields\" must be an object"));
    if (json.contains(asKey) && json[asKey].toString().isEmpty())
        return wrong(QStringLiteral("\"as\" must be a text that is not empty"));
    const TableInfo* table = findTable(json[verb].toString());
    if (!table)
        return Error{ErrorKind::UnknownTable, json[verb].toVariant().toString()};
    const Result<QJsonObject> fields = withIds(*table, json[fieldsKey].toObject());
    if (!fields)
        return fields.error();

    if (verb == addKey) {
        const Id id = m_ids.next();
        const Result<Row> row = rowFromJson(*table, id, *fields);
        if (!row)
            return row.error();
        if (json.contains(asKey))
            m_names.insert(json[asKey].toString(), id);
        changes.put(table->table, id, {}, *row);
        return Done{};
    }
    const Result<Id> id = idOf(json, *table);
    if (!id)
        return id.error();
    // A row that this line changed before is changed further.
    const Change* earlier = changes.find(table->table, *id);
    const Row before = earlier ? earlier->after : plan.rows(table->table).row(*id);
    if (!before)
        return Error{ErrorKind::NoSuchRecord, QString::fromLatin1(table->name), QString::number(*id)};
    if (verb == removeKey) {
        changes.put(table->table, *id, before, {});
        return Done{};
    }
    const Result<Row> after = rowFromJson(*table, *id, *fields, before.get());
    if (!after)
        return after.error();
    changes.put(table->table, *id, before, *after);
    return Done{};
}

// "@x" stands for an id only in fields that hold ids; a title may begin with it.
Result<QJsonObject> ChangeLineReader::withIds(const TableInfo& table, const QJsonObject& fields) const
{
    QJsonObject result = fields;
    for (auto it = result.begin(); it != result.end(); ++it) {
        const FieldInfo* field = table.field(it.key());
        const QString text = it.value().toString();
        const bool holdsId = field && (field->kind == FieldKind::Reference || field->kind == FieldKind::Key);
        if (!holdsId || !text.startsWith(u'@'))
            continue;
        const auto known = m_names.constFind(text.mid(1));
        if (known == m_names.cend())
            return wrong(QStringLiteral("nothing was named \"%1\" before").arg(text));
        it.value() = QString::number(*known);
    }
    return result;
}

Result<Id> ChangeLineReader::idOf(const QJsonObject& json, const TableInfo& table) const
{
    const QJsonValue value = json[idKey];
    const QString text = value.isString() ? value.toString() : QString::number(value.toInteger());
    if (text.startsWith(u'@') && m_names.contains(text.mid(1)))
        return m_names.value(text.mid(1));
    bool ok = false;
    const Id id = text.toLongLong(&ok);
    if (!ok || id <= 0)
        return Error{ErrorKind::NoSuchRecord, QString::fromLatin1(table.name), text};
    return id;
}
} // namespace convenor
