// What rows say about the people of an Erasure, and what becomes of them.
#include "domain/Erasure.h"
#include "domain/PaperRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/TextRecords.h"

namespace convenor {
namespace {
// The fields by which somebody else is called, or reached: they are that person's own.
bool isOwnName(const FieldInfo& field)
{
    static const QSet<QString> names = {QStringLiteral("family_name"), QStringLiteral("given_name"),
                                        QStringLiteral("email"), QStringLiteral("phone"),
                                        QStringLiteral("languages")};
    return names.contains(QLatin1String(field.name));
}

// Which person a translation is of; 0 when of something else.
Id personOf(const Translation& translation)
{
    return translation.recordTable == QLatin1String(infoOf<Person>().name) ? Id(translation.record) : 0;
}

// Whether a text of a row may name somebody: pictures, and the words by which records are found, do not.
bool mayNameOthers(const RowBase& row, const FieldInfo& field)
{
    if (field.kind != FieldKind::Text)
        return false;
    const QLatin1String name(field.name);
    switch (row.table) {
    case Table::Asset:
        return name != QLatin1String("data");
    case Table::Printout:
        return name != QLatin1String("document");
    case Table::Person:
        return !isOwnName(field);
    case Table::SignedSheet: // a picture of signatures: the register says that it may name people
        return name == QLatin1String("remark") || name == QLatin1String("scan_name");
    case Table::Translation: {
        const auto& translation = as<Translation>(row);
        const FieldInfo* of = infoOf<Person>().field(translation.field);
        return name == QLatin1String("text") && !(personOf(translation) != 0 && of && isOwnName(*of));
    }
    default:
        return true;
    }
}

bool isErased(const RowBase& row, const FieldInfo& field, const Erasure& erasure)
{
    if (row.table == Table::Person)
        return field.has(PersonalData) && erasure.people().contains(row.id);
    if (row.table != Table::Translation || field.name != QLatin1String("text"))
        return false;
    const auto& translation = as<Translation>(row);
    const FieldInfo* of = infoOf<Person>().field(translation.field);
    return erasure.people().contains(personOf(translation)) && of && of->has(PersonalData);
}
} // namespace

void Erasure::learn(const RowBase& row)
{
    if (row.table == Table::Person && m_people.contains(row.id)) {
        const auto& person = as<Person>(row);
        learnName(m_forms[person.id], person.familyName, person.givenName, person.title);
        addAddress(person.email);
        addPhone(person.phone);
    } else if (row.table == Table::Translation) {
        const auto& translation = as<Translation>(row);
        if (!m_people.contains(personOf(translation)))
            return;
        Forms& forms = m_forms[translation.record];
        if (translation.field == QLatin1String("family_name"))
            learnName(forms, translation.text, {}, {});
        else if (translation.field == QLatin1String("given_name"))
            learnName(forms, {}, translation.text, {});
    }
}

void Erasure::learn(const Plan& plan)
{
    for (const Id id : std::as_const(m_people)) {
        if (const RowBase* row = plan.rows(Table::Person).find(id))
            learn(*row);
    }
    for (const auto& chunk : plan.rows(Table::Translation).chunks()) {
        for (const Row& row : *chunk)
            learn(*row);
    }
}

Row erasedRow(const Row& row, const Erasure& erasure)
{
    if (!row)
        return row;
    const TableInfo& info = tableInfo(row->table);
    std::unique_ptr<RowBuilder> builder;
    const auto write = [&](const FieldInfo& field, const Value& value) {
        if (value == field.get(row->record()))
            return;
        if (!builder)
            builder = info.build(row->id, row.get());
        field.set(builder->record(), value);
    };
    for (const FieldInfo& field : info.fields) {
        if (isErased(*row, field, erasure)) {
            const auto blank = info.build(row->id, nullptr);
            write(field, field.get(blank->record()));
        } else if (mayNameOthers(*row, field)) {
            write(field, erasure.withoutNames(field.get(row->record()).text()));
        }
    }
    return builder ? builder->finish() : row;
}

ChangeSet erasedChanges(const ChangeSet& changes, const Erasure& erasure)
{
    ChangeSet erased;
    for (const Change& change : changes)
        erased.put(change.table, change.id, erasedRow(change.before, erasure),
                   erasedRow(change.after, erasure));
    return erased;
}

ChangeSet erasedRows(const Plan& plan, const Erasure& erasure)
{
    ChangeSet changes;
    for (const Table table : allTables) {
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk) {
                if (Row after = erasedRow(row, erasure); after != row)
                    changes.put(table, row->id, row, std::move(after));
            }
        }
    }
    return changes;
}

bool holdsPersonalData(const RowBase& person)
{
    const TableInfo& info = tableInfo(person.table);
    static const auto blank = infoOf<Person>().build(0, nullptr);
    return std::any_of(info.fields.begin(), info.fields.end(), [&](const FieldInfo& field) {
        return field.has(PersonalData) && !(field.get(person.record()) == field.get(blank->record()));
    });
}

QSet<Id> peopleWithData(const Plan& plan)
{
    QSet<Id> people;
    for (const auto& chunk : plan.rows(Table::Person).chunks()) {
        for (const Row& row : *chunk) {
            if (holdsPersonalData(*row))
                people.insert(row->id);
        }
    }
    return people;
}

QList<TextPlace> familyNamesIn(const Plan& plan, const Erasure& erasure)
{
    QList<TextPlace> places;
    for (const Table table : allTables) {
        if (table == Table::Printout)
            continue;
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk) {
                for (const FieldInfo& field : tableInfo(table).fields) {
                    if (mayNameOthers(*row, field) &&
                        erasure.holdsFamilyName(field.get(row->record()).text()))
                        places.append({table, row->id, &field});
                }
            }
        }
    }
    return places;
}
} // namespace convenor
