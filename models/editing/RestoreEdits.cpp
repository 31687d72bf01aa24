#include "editing/RestoreEdits.h"

#include "domain/FieldNames.h"
#include "domain/planners/BlockPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"

namespace convenor {
namespace {
Error restoreRefused(const QString& sentence)
{
    return {ErrorKind::WrongFormat, QStringLiteral("restore"), sentence};
}

// What a row calls itself; "" for one that is only known by what it refers to.
QString ownName(const RowBase& row)
{
    if (row.table == Table::Person)
        return fullName(as<Person>(row));
    if (row.table == Table::Day)
        return QLocale().toString(as<Day>(row).date, QStringLiteral("dd.MM.yyyy"));
    for (const char* field : {"title", "name", "topic", "text"}) {
        if (const FieldInfo* info = tableInfo(row.table).field(QString::fromLatin1(field)))
            return info->get(row.record()).text();
    }
    return {};
}

bool isSetReference(const FieldInfo& field, const Value& value)
{
    return field.kind == FieldKind::Reference && value.isNumber() && value.number() != 0;
}

// Whether the row cannot stand without what the field refers to. What stands in a session belongs to it.
bool hangsOn(const RowBase& row, const FieldInfo& field)
{
    return field.has(Required) || (row.table == Table::AgendaItem && field.name == QLatin1String("parent"));
}

// Gathers what is to come back: the record, and what the step removed that hangs on it.
class Restoration
{
public:
    Restoration(const Plan& plan, const ChangeSet& step) : m_plan(plan), m_step(step) {}

    // The name of the field whose record is gone; null when all is well.
    const FieldInfo* take(const Change& change)
    {
        if (const FieldInfo* missing = put(change.before))
            return missing;
        for (bool grows = true; grows;) {
            grows = false;
            for (const Change& other : m_step) {
                // Seats follow from bookings by themselves.
                if (!other.isRemove() || other.table == Table::BookingSeat || isThere(other.table, other.id))
                    continue;
                if (hangsOnTaken(*other.before))
                    grows = !put(other.before) || grows;
            }
        }
        return nullptr;
    }
    const ChangeSet& changes() const { return m_changes; }

private:
    bool isThere(Table table, Id id) const
    {
        return m_changes.find(table, id) || m_plan.rows(table).find(id);
    }

    bool hangsOnTaken(const RowBase& row) const
    {
        if (row.table == Table::Translation) {
            const auto& text = as<Translation>(row);
            const TableInfo* of = findTable(text.recordTable);
            return of && m_changes.find(of->table, text.record);
        }
        const auto fields = tableInfo(row.table).fields;
        return std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& field) {
            const Value value = field.get(row.record());
            return isSetReference(field, value) && hangsOn(row, field) &&
                   m_changes.find(field.target, value.number());
        });
    }

    const FieldInfo* put(const Row& row)
    {
        const TableInfo& info = tableInfo(row->table);
        const auto builder = info.build(row->id, row.get());
        for (const FieldInfo& field : info.fields) {
            const Value value = field.get(row->record());
            if (!isSetReference(field, value) || isThere(field.target, value.number()))
                continue;
            if (field.has(Required))
                return &field;
            field.set(builder->record(), Value());
        }
        m_changes.put(row->table, row->id, {}, builder->finish());
        return nullptr;
    }

    const Plan& m_plan;
    const ChangeSet& m_step;
    ChangeSet m_changes;
};
// Whether an item is the other one or stands in it.
bool standsIn(const Plan& plan, Id item, Id other)
{
    QSet<Id> seen;
    while (item != other && !seen.contains(item)) {
        seen.insert(item);
        const AgendaItem* record = plan.find<AgendaItem>(item);
        item = record ? Id(record->parent) : Id(0);
    }
    return item == other;
}

// Where an item stands is not one field: what stands in it comes along, and nothing is torn from its session.
bool isPlace(Table table, const FieldInfo& field)
{
    return table == Table::AgendaItem &&
           (field.name == QLatin1String("day") || field.name == QLatin1String("parent"));
}

// Back to the day, or into what the item stood in.
ChangeSet placeRestored(const Plan& plan, const AgendaItem& before, const FieldInfo& field)
{
    Id day = before.day;
    if (field.name == QLatin1String("parent")) {
        const AgendaItem* parent = plan.find<AgendaItem>(before.parent);
        day = (parent ? parent : plan.find<AgendaItem>(before.id))->day;
    }
    return moveBack(plan, before.id, day, before.parent, before.position);
}
} // namespace

QString recordInWords(const Plan& plan, const RowBase& row)
{
    const QString table = tableName(row.table);
    if (row.table == Table::Workshop)
        return table;
    if (const QString own = ownName(row); !own.isEmpty())
        return RestoreEdits::tr("%1 %2", "table, name").arg(table, quotedTitle(own));
    QStringList names;
    for (const FieldInfo& field : tableInfo(row.table).fields) {
        const Value value = field.get(row.record());
        const RowBase* other =
            isSetReference(field, value) ? plan.rows(field.target).find(value.number()) : nullptr;
        if (const QString name = other ? ownName(*other) : QString(); !name.isEmpty())
            names.append(quotedTitle(name));
    }
    return names.isEmpty()
               ? table
               : RestoreEdits::tr("%1 of %2", "table, names").arg(table, names.join(QStringLiteral(", ")));
}

Result<RestoreEdits::Said> RestoreEdits::apply(const QString& label, const ChangeSet& changes)
{
    const Result<qint64> step = m_editor->apply(label, changes);
    if (!step)
        return step.error();
    return tr("%1.").arg(label);
}

Result<RestoreEdits::Said> RestoreEdits::restoreField(const Change& change, const FieldInfo& field)
{
    if (!change.isEdit())
        return restoreRefused(tr("Only a value that was changed can be restored."));
    const Plan& plan = m_editor->plan();
    const QString record = recordInWords(plan, *change.before);
    const Row now = plan.rows(change.table).row(change.id);
    if (!now)
        return restoreRefused(tr("The %1 is not in the workshop any more. Find the step that removed it and "
                                 "restore it there first.")
                                  .arg(record));
    const Value value = field.get(change.before->record());
    const QString name = fieldName(change.table, field);
    if (field.get(now->record()) == value)
        return tr("The %1 of %2 is so already.").arg(name, record);
    if (isSetReference(field, value) && !plan.rows(field.target).find(value.number()))
        return restoreRefused(tr("What stood there before (%1) is not in the workshop any more, so the value "
                                 "was left as it is. Restore that first.")
                                  .arg(tableName(field.target)));
    ChangeSet changes;
    if (isPlace(change.table, field)) {
        const auto& before = change.beforeAs<AgendaItem>();
        if (field.target == Table::AgendaItem && standsIn(plan, before.parent, before.id))
            return restoreRefused(
                tr("What the %1 stood in stands in it now. Move that out of it first.").arg(record));
        changes = placeRestored(plan, before, field);
    } else {
        const auto builder = tableInfo(change.table).build(change.id, now.get());
        field.set(builder->record(), value);
        changes.put(change.table, change.id, now, builder->finish());
    }
    return apply(tr("Restored the %1 of %2").arg(name, record), changes);
}

Result<RestoreEdits::Said> RestoreEdits::restoreRecord(const ChangeSet& step, const Change& change)
{
    if (!change.isRemove())
        return restoreRefused(tr("Only a record that was removed can be restored."));
    const Plan& plan = m_editor->plan();
    const QString record = recordInWords(plan, *change.before);
    if (plan.rows(change.table).find(change.id))
        return tr("The %1 is in the workshop already.").arg(record);
    Restoration restoration(plan, step);
    if (const FieldInfo* missing = restoration.take(change))
        return restoreRefused(tr("The %1 cannot come back alone: its %2 is not in the workshop any more. "
                                 "Restore that first.")
                                  .arg(record, fieldName(change.table, *missing)));
    const int more = int(restoration.changes().size()) - 1;
    const QString label = more == 0 ? tr("Restored the %1").arg(record)
                                    : tr("Restored the %1 with %n more", nullptr, more).arg(record);
    return apply(label, restoration.changes());
}
} // namespace convenor
