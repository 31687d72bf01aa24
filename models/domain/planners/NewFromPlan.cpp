#include "domain/planners/NewFromPlan.h"

#include "domain/Erasure.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/Records.h"
#include "domain/References.h"

namespace convenor {
namespace {
// What hangs on the wall or was given out, the proofs, what came of it and which problems were accepted are
// of the other workshop.
bool isOfTheOther(Table table)
{
    return isBesideHistory(table) || table == Table::Outcome || table == Table::Acknowledgement;
}

bool staysBehind(const RowBase& row)
{
    if (row.table != Table::Translation)
        return isOfTheOther(row.table);
    const TableInfo* of = findTable(as<Translation>(row).recordTable);
    return of && isOfTheOther(of->table);
}

// All rows of a plan that a copy has, as additions.
ChangeSet additions(const Plan& plan)
{
    ChangeSet changes;
    for (Table table : allTables) {
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk) {
                if (!staysBehind(*row))
                    changes.put(table, row->id, {}, row);
            }
        }
    }
    return changes;
}

// Whether the row says something of the workshop itself: who organises it stays.
bool isOfWorkshop(const RowBase& row)
{
    return row.table == Table::Workshop ||
           (row.table == Table::Translation && as<Translation>(row).recordTable == u"workshop");
}

// Takes the names of everybody who is in `source` out of all texts: to-dos and notes name people too.
ChangeSet withoutNamesOf(const Plan& source, const ChangeSet& rows)
{
    QSet<Id> people;
    for (const Person& person : source.all<Person>())
        people.insert(person.id);
    Erasure erasure(people);
    erasure.learn(source);
    ChangeSet nameless;
    for (const Change& change : rows) {
        const Row after = isOfWorkshop(*change.after) ? change.after : erasedRow(change.after, erasure);
        nameless.put(change.table, change.id, {}, after);
    }
    return nameless;
}

ChangeSet allPeople(const Plan& plan)
{
    ChangeSet removals;
    for (const Person& person : plan.all<Person>())
        removeWithDependants(plan, Table::Person, person.id, removals);
    return removals;
}

void editWorkshop(const Plan& plan, const NewPlanOptions& options, qint64 shift, ChangeSet& edits)
{
    Workshop workshop = plan.workshop();
    if (!options.timezone.isEmpty())
        workshop.timezone = options.timezone;
    // A label typed for one date or zone need not hold for another.
    if (options.start.isValid() || !options.timezone.isEmpty())
        workshop.zoneLabel.clear();
    if (workshop.retentionDate.isValid())
        workshop.retentionDate = workshop.retentionDate.addDays(shift);
    if (!options.title.isEmpty()) {
        workshop.title = options.title;
        // Translations of the title before say something else.
        for (const Translation& translation : plan.all<Translation>()) {
            if (translation.recordTable == u"workshop" && translation.field == u"title")
                edits.remove(translation);
        }
    }
    if (options.workshopId == 0) {
        edits.edit(plan.workshop(), workshop);
        return;
    }
    edits.remove(plan.workshop());
    workshop.id = options.workshopId;
    edits.add(workshop);
    for (const Translation& before : plan.all<Translation>()) {
        const bool isGone = edits.find(Table::Translation, before.id) != nullptr;
        if (isGone || before.recordTable != u"workshop")
            continue;
        Translation after = before;
        after.record = workshop.id;
        edits.edit(before, after);
    }
}

// When things really began and ended, and what is done, belongs to the event that was.
void forgetWhatHappened(const Plan& plan, ChangeSet& edits)
{
    for (const AgendaItem& before : plan.all<AgendaItem>()) {
        AgendaItem after = before;
        after.actualStart.reset();
        after.actualEnd.reset();
        edits.edit(before, after);
    }
    for (const Task& before : plan.all<Task>()) {
        Task after = before;
        after.done = false;
        edits.edit(before, after);
    }
}
// Who came and who stayed away, too: whoever had a place on a list of an item keeps it, everybody else is
// expected again. What people said beforehand (excused, waiting) stays.
void forgetWhoCame(const Plan& plan, ChangeSet& edits)
{
    const QHash<Id, QSet<Id>> lists = signUpLists(plan);
    for (const Attendance& before : plan.all<Attendance>()) {
        if (before.state != AttendanceState::Present && before.state != AttendanceState::Absent)
            continue;
        if (before.state == AttendanceState::Absent || !lists.contains(before.agendaItem)) {
            edits.remove(before);
            continue;
        }
        Attendance after = before;
        after.state = AttendanceState::Expected;
        after.markedAt.clear();
        edits.edit(before, after);
    }
}
} // namespace

Result<ChangeSet> planCopy(const Plan& source, const NewPlanOptions& options)
{
    const Result<Plan> plan = source.applied(options.dropPeople ? allPeople(source) : ChangeSet());
    if (!plan)
        return plan.error();
    QDate first;
    for (const Day& day : plan->all<Day>())
        first = first.isValid() ? std::min(first, day.date) : day.date;
    const qint64 shift = options.start.isValid() && first.isValid() ? first.daysTo(options.start) : 0;

    ChangeSet edits;
    editWorkshop(*plan, options, shift, edits);
    for (const Day& before : plan->all<Day>()) {
        Day after = before;
        after.date = before.date.addDays(shift);
        edits.edit(before, after);
    }
    if (options.dropPeople || shift != 0) {
        forgetWhatHappened(*plan, edits);
        forgetWhoCame(*plan, edits);
    }
    const Result<Plan> copy = plan->applied(edits);
    if (!copy)
        return copy.error();
    const ChangeSet rows = additions(*copy);
    return options.dropPeople ? withoutNamesOf(source, rows) : rows;
}

ChangeSet blankPlan(const NewPlanOptions& options, IdSource& ids)
{
    ChangeSet changes;
    Workshop workshop;
    workshop.id = ids.next();
    workshop.title = options.title;
    workshop.timezone = options.timezone;
    workshop.languages = QStringLiteral("en");
    changes.add(workshop);
    Day day;
    day.id = ids.next();
    day.date = options.start;
    changes.add(day);
    return changes;
}
} // namespace convenor
