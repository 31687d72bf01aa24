#include "domain/References.h"

#include "domain/Records.h"
#include "domain/Visibility.h"

namespace convenor {
namespace {
// Calls found(row, field) for each row that refers to the id; stops when it returns false.
template <typename Found>
void visitReferences(const Plan& plan, Table table, Id id, Found found)
{
    for (Table other : allTables) {
        for (const FieldInfo& field : tableInfo(other).fields) {
            if (field.kind != FieldKind::Reference || field.target != table)
                continue;
            for (const auto& chunk : plan.rows(other).chunks()) {
                for (const Row& row : *chunk) {
                    const Value value = field.get(row->record());
                    if (value.isNumber() && value.number() == id && !found(row, field))
                        return;
                }
            }
        }
    }
}

// The row as the set leaves it so far; empty when it is gone.
Row current(const Plan& plan, const ChangeSet& changes, Table table, Id id)
{
    if (const Change* change = changes.find(table, id))
        return change->after;
    return plan.rows(table).row(id);
}
// A meeting, or the wish for one, is nothing without the expert or partner whom it is with; other wishes for
// an expert become wishes for any.
bool isMeetingWith(Table table, const FieldInfo& field)
{
    const QLatin1String name(field.name);
    return (table == Table::Booking &&
            (name == QLatin1String("expert") || name == QLatin1String("partner"))) ||
           (table == Table::MeetingRequest && name == QLatin1String("partner"));
}

// The day on which an item stands that somebody attends, when it is another one than `gone`: what is said of
// the item moves with it. 0 when it goes with the day.
Id dayItMovedTo(const Plan& plan, const Row& row, Id gone)
{
    if (row->table != Table::Attendance)
        return 0;
    const AgendaItem* item = plan.find<AgendaItem>(as<Attendance>(*row).agendaItem);
    return item && item->day != gone ? Id(item->day) : Id(0);
}

// The item that something belongs to: a meeting to that of its helpdesk, a group to that of its round, an
// item to that around it.
Id itemAbove(const Plan& plan, Table table, Id id)
{
    if (table == Table::AgendaItem) {
        const AgendaItem* item = plan.find<AgendaItem>(id);
        return item ? Id(item->parent) : Id(0);
    }
    if (table == Table::BreakoutGroup) {
        const BreakoutGroup* group = plan.find<BreakoutGroup>(id);
        const BreakoutRound* round = group ? plan.find<BreakoutRound>(group->round) : nullptr;
        return round ? Id(round->agendaItem) : Id(0);
    }
    const Booking* booking = plan.find<Booking>(id);
    const Helpdesk* helpdesk = booking ? plan.find<Helpdesk>(booking->helpdesk) : nullptr;
    return helpdesk ? Id(helpdesk->agendaItem) : Id(0);
}

bool isShown(const Plan& plan, Id item)
{
    const AgendaItem* record = plan.find<AgendaItem>(item);
    return !record || isPublic(plan, *record);
}

// What came of a removed item, group or meeting belongs to the item above it; what only the organisers may
// read goes with its item rather than come to stand where everybody reads it.
void rehomeOutcome(const Plan& plan, Table table, Id id, const Outcome& outcome, ChangeSet& changes)
{
    Id above = itemAbove(plan, table, id);
    const Id first = table == Table::AgendaItem ? id : above;
    QSet<Id> seen;
    while (above != 0 && !current(plan, changes, Table::AgendaItem, above) && !seen.contains(above)) {
        seen.insert(above);
        above = itemAbove(plan, Table::AgendaItem, above);
    }
    const Row stored = plan.rows(Table::Outcome).row(outcome.id);
    if (seen.contains(above))
        above = 0;
    if (!isShown(plan, first) && isShown(plan, above)) {
        changes.put(Table::Outcome, outcome.id, stored, {});
        return;
    }
    Outcome after = outcome;
    after.agendaItem = above;
    after.group = 0;
    after.booking = 0;
    changes.put(Table::Outcome, outcome.id, stored, makeRow(after));
}

bool isOf(const Outcome& outcome, Table table, Id id)
{
    return (table == Table::AgendaItem && outcome.agendaItem == id) ||
           (table == Table::BreakoutGroup && outcome.group == id) ||
           (table == Table::Booking && outcome.booking == id);
}

void rehomeOutcomes(const Plan& plan, Table table, Id id, ChangeSet& changes)
{
    if (table != Table::AgendaItem && table != Table::BreakoutGroup && table != Table::Booking)
        return;
    QList<Outcome> outcomes;
    for (const Outcome& outcome : plan.all<Outcome>()) {
        // As the set leaves it so far: it may have come here from what was removed before.
        const Row now = current(plan, changes, Table::Outcome, outcome.id);
        if (now && isOf(as<Outcome>(*now), table, id))
            outcomes.append(as<Outcome>(*now));
    }
    for (const Outcome& outcome : std::as_const(outcomes))
        rehomeOutcome(plan, table, id, outcome, changes);
}
} // namespace

const Change* firstStillReferenced(const Plan& after, const ChangeSet& changes)
{
    const bool removesAny =
        std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.isRemove(); });
    if (!removesAny)
        return nullptr;
    for (Table other : allTables) {
        for (const FieldInfo& field : tableInfo(other).fields) {
            if (field.kind != FieldKind::Reference)
                continue;
            for (const auto& chunk : after.rows(other).chunks()) {
                for (const Row& row : *chunk) {
                    const Value value = field.get(row->record());
                    const Change* change =
                        value.isNumber() ? changes.find(field.target, value.number()) : nullptr;
                    if (change && change->isRemove())
                        return change;
                }
            }
        }
    }
    return nullptr;
}

void removeWithDependants(const Plan& plan, Table table, Id id, ChangeSet& changes)
{
    const Row row = current(plan, changes, table, id);
    if (!row)
        return;
    // Removed first, so that a cycle of references ends here.
    changes.put(table, id, plan.rows(table).row(id), {});
    rehomeOutcomes(plan, table, id, changes);
    visitReferences(plan, table, id, [&](const Row& referrer, const FieldInfo& field) {
        const Row now = current(plan, changes, referrer->table, referrer->id);
        if (!now)
            return true;
        if (const Id day = table == Table::Day ? dayItMovedTo(plan, now, id) : Id(0); day != 0) {
            Attendance moved = as<Attendance>(*now);
            moved.day = day;
            changes.put(Table::Attendance, moved.id, plan.rows(Table::Attendance).row(moved.id),
                        makeRow(moved));
            return true;
        }
        // Children of an agenda item stand in it: without it they would lose their place in the day.
        const bool goes = field.has(Required) || isMeetingWith(referrer->table, field) ||
                          (referrer->table == Table::AgendaItem && table == Table::AgendaItem) ||
                          referrer->table == Table::Availability ||
                          // Without its item it would mean the whole day.
                          referrer->table == Table::Attendance;
        if (goes) {
            removeWithDependants(plan, referrer->table, referrer->id, changes);
        } else if (field.get(now->record()) == Value(id)) {
            auto builder = tableInfo(referrer->table).build(referrer->id, now.get());
            field.set(builder->record(), Value());
            changes.put(referrer->table, referrer->id, plan.rows(referrer->table).row(referrer->id),
                        builder->finish());
        }
        return true;
    });
    const QLatin1String name(tableInfo(table).name);
    for (const Translation& translation : plan.all<Translation>()) {
        if (translation.record == id && translation.recordTable == name)
            changes.put(Table::Translation, translation.id, makeRow(translation), {});
    }
}
} // namespace convenor
