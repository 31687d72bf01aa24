#include "exchange/Samples.h"

#include "domain/Records.h"
#include "domain/References.h"
#include "exchange/ChangeLines.h"

#include <QCoreApplication>
#include <QFile>

// A static library's resources must be named once, outside any namespace.
static void initSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace convenor {
std::span<const Sample> samples()
{
    static constexpr Sample all[] = {
        {"online-half-day", QT_TRANSLATE_NOOP("samples", "Online half day"),
         QT_TRANSLATE_NOOP("samples",
                           "10 December 2021, online: keynotes, good practices, working groups in 4 rooms, "
                           "expert helpdesk with 10-minute meetings")},
        {"two-day-meeting", QT_TRANSLATE_NOOP("samples", "Two-day meeting"),
         QT_TRANSLATE_NOOP("samples",
                           "24 and 25 November 2016, Frankfurt: panels, small groups in two rounds, a site "
                           "visit")},
        {"conference", QT_TRANSLATE_NOOP("samples", "Conference"),
         QT_TRANSLATE_NOOP("samples",
                           "27 and 28 April 2015, Brussels: 350 people from 25 countries, parallel sessions, "
                           "a market place of 19 tables, a helpdesk")},
        {"bulgarian", QT_TRANSLATE_NOOP("samples", "In two languages"),
         QT_TRANSLATE_NOOP("samples",
                           "8 and 9 November 2017, Valencia: agenda in Bulgarian with English translations, "
                           "a closed side meeting")},
    };
    return all;
}

Result<ChangeSet> sampleChanges(const QString& name, IdSource& ids)
{
    const std::span<const Sample> all = samples();
    const bool known = std::any_of(
        all.begin(), all.end(), [&name](const Sample& sample) { return name == QLatin1String(sample.name); });
    if (!known)
        return Error{ErrorKind::UnknownSample, name};
    initSamples();
    QFile file(QStringLiteral(":/samples/%1.jsonl").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileNotReadable, file.fileName(), file.errorString()};
    ChangeLineReader reader(ids);
    ChangeSet changes;
    Plan plan;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const Result<ChangeLine> line = reader.read(text, plan);
        if (!line)
            return line.error();
        Result<Plan> next = plan.applied(line->changes);
        if (!next)
            return next.error();
        plan = std::move(*next);
        changes.append(line->changes);
    }
    return changes;
}

namespace {
// All rows of a plan as additions, but for what hangs on the wall, the proofs and what came of it: they are
// of the other workshop.
ChangeSet additions(const Plan& plan)
{
    ChangeSet changes;
    for (Table table : allTables) {
        if (isBesideHistory(table) || table == Table::Outcome)
            continue;
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk)
                changes.put(table, row->id, {}, row);
        }
    }
    return changes;
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
    // When things really began and ended belongs to the event that was.
    for (const AgendaItem& before : plan->all<AgendaItem>()) {
        AgendaItem after = before;
        if (options.dropPeople || shift != 0) {
            after.actualStart.reset();
            after.actualEnd.reset();
        }
        edits.edit(before, after);
    }
    const Result<Plan> copy = plan->applied(edits);
    return copy ? Result<ChangeSet>(additions(*copy)) : Result<ChangeSet>(copy.error());
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
