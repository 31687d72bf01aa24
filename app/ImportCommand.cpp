// convenor import: people from a table, attendance and outcomes from a copy of the plan.
#include "app/Commands.h"
#include "app/ImportTools.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "app/PlanChoices.h"
#include "domain/Names.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/OutcomePlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "exchange/ImportReport.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int importPeopleOf(const Arguments& arguments)
{
    const Interrupt interrupt;
    const QString name = QFileInfo(arguments.word(1)).fileName();
    const QString onDuplicate = arguments.value(QStringLiteral("--on-duplicate"));
    const std::optional<OnDuplicate> choice =
        onDuplicate.isEmpty() ? OnDuplicate::Replace : onDuplicateFromWord(onDuplicate);
    if (!choice)
        return wrongUsage(importName(), Texts::tr("--on-duplicate takes keep, replace or both."));
    Result<ImportTarget> target = openTarget(arguments);
    if (!target)
        return complain(target.error());
    const auto file = openTable(arguments, interrupt.token());
    if (!file)
        return failToRead(file.error());
    const Result<int> table = chosenTable(arguments, **file);
    if (!table)
        return fail(table.error());
    const Result<SheetLook> look = lookAt(arguments, **file, *table);
    if (!look)
        return failToRead(look.error());
    const Result<QStringList> fields = mapColumns(arguments, look->guess.headers, look->guess.fields,
                                                  isImportField, importFields().join(QStringLiteral(", ")));
    if (!fields)
        return fail(fields.error());
    for (const QString& line : foundLines(**file, *look, *fields))
        printLine(line);
    ImportOptions options = importOptions(**file, *look, name);
    options.fields = *fields;
    options.onDuplicate = *choice;
    options.stop = interrupt.token();
    if (!identifiesPeople(options.fields)) {
        complain(
            Texts::tr("No column of “%1” holds a name or an e-mail address, so nothing was imported. Say "
                      "which one does, as in --map full_name=A.")
                .arg(name));
        return ExitUsage;
    }
    const std::unique_ptr<RowReader> reader = (*file)->rows(*table);
    const Result<ImportedPeople> import = importPeople(*reader, target->plan(), target->ids(), options);
    if (!import)
        return failToRead(import.error());
    for (const QString& line : (*file)->remarks() + problemLines(*import, look->guess.headers))
        complain(line);
    for (const QString& line : matchLines(*import, target->plan()))
        printLine(line);
    printLine(totalsText(*import));
    if (interrupt.token().stop_requested())
        return complain(Error{ErrorKind::Cancelled});
    return writeImport(*target, Texts::tr("Imported %n person(s)", nullptr, import->added + import->updated),
                       import->changes, interrupt.token());
}

QString targetName(const Plan& plan, const AttendanceTarget& target)
{
    if (const AgendaItem* item = plan.find<AgendaItem>(target.item))
        return item->title;
    const Day* day = plan.find<Day>(target.day);
    return day ? day->date.toString(Qt::ISODate) : QString();
}

int importAttendance(const Arguments& arguments)
{
    Result<ImportTarget> target = openTarget(arguments);
    if (!target)
        return complain(target.error());
    const Result<PlanSnapshot> copy = PlanStore::read(arguments.word(1));
    if (!copy)
        return complain(copy.error());
    const Result<TakenAttendance> taken = takeInAttendance(target->plan(), copy->plan);
    if (!taken)
        return failToRead(taken.error());
    const auto stateName = [](AttendanceState state) { return translatedName(nameOf(state)); };
    for (const AttendanceDifference& difference : taken->differences) {
        const Person* person = target->plan().find<Person>(difference.person);
        const QString sentence = difference.tookTheirs
                                     ? Texts::tr("%1, %2: here %3, there %4; theirs is newer.")
                                     : Texts::tr("%1, %2: here %3, there %4; ours is newer.");
        printLine(sentence.arg(person ? fullName(*person) : QString(),
                               targetName(target->plan(), difference.target), stateName(difference.here),
                               stateName(difference.there)));
    }
    for (const Id id : taken->leftOut)
        printLine(Texts::tr("%1: removed or merged here; the marks of the copy were not taken.")
                      .arg(fullName(*copy->plan.find<Person>(id))));
    const QStringList sentences{Texts::tr("%n marks taken in.", nullptr, taken->marks),
                                Texts::tr("%n people added.", nullptr, taken->people),
                                Texts::tr("%n differences.", nullptr, int(taken->differences.size()))};
    printLine(sentences.join(u' '));
    return writeImport(*target, Texts::tr("Took in attendance from a copy"), taken->changes);
}

int importOutcomes(const Arguments& arguments)
{
    Result<ImportTarget> target = openTarget(arguments);
    if (!target)
        return complain(target.error());
    const Result<PlanSnapshot> copy = PlanStore::read(arguments.word(1));
    if (!copy)
        return complain(copy.error());
    const Result<TakenOutcomes> taken = takeInOutcomes(target->plan(), copy->plan);
    if (!taken)
        return failToRead(taken.error());
    for (const OutcomeDifference& difference : taken->differences)
        printLine(Texts::tr("Here “%1”, in the copy “%2”; the text here stays.")
                      .arg(target->plan().find<Outcome>(difference.outcome)->text, difference.there));
    for (const QString& text : taken->leftOut)
        printLine(Texts::tr("“%1”: removed here, so it was not taken in.").arg(text));
    const QStringList sentences{Texts::tr("%n outcomes taken in.", nullptr, taken->added),
                                Texts::tr("%n outcomes completed.", nullptr, taken->completed),
                                Texts::tr("%n people added.", nullptr, taken->people),
                                Texts::tr("%n differences.", nullptr, int(taken->differences.size()))};
    printLine(sentences.join(u' '));
    return writeImport(*target, Texts::tr("Took in outcomes from a copy"), taken->changes);
}
} // namespace

int importCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(
        arguments,
        {.valued = {QStringLiteral("--as"), QStringLiteral("--map"), QStringLiteral("--on-duplicate"),
                    QStringLiteral("--encoding"), QStringLiteral("--delimiter"), QStringLiteral("--sheet"),
                    QStringLiteral("--round"), QStringLiteral("--helpdesk"), QStringLiteral("--answer")},
         .flags = {QStringLiteral("--dry-run")},
         .fewest = 2,
         .most = 2});
    if (!parsed)
        return wrongUsage(importName(), parsed.error().detail);
    const QString kind = parsed->value(QStringLiteral("--as"));
    if (parsed->has(QStringLiteral("--round")) && kind != u"preferences")
        return wrongUsage(importName(), Texts::tr("--round goes with --as preferences only."));
    if (parsed->has(QStringLiteral("--helpdesk")) && kind != u"requests")
        return wrongUsage(importName(), Texts::tr("--helpdesk goes with --as requests only."));
    if (parsed->has(QStringLiteral("--answer")) && kind != u"agenda")
        return wrongUsage(importName(), Texts::tr("--answer goes with --as agenda only."));
    if (kind == u"people")
        return importPeopleOf(*parsed);
    if (kind == u"agenda")
        return importAgendaOf(*parsed);
    if (kind == u"attendance")
        return importAttendance(*parsed);
    if (kind == u"outcomes")
        return importOutcomes(*parsed);
    if (kind == u"preferences")
        return importPreferencesOf(*parsed);
    if (kind == u"requests")
        return importRequestsOf(*parsed);
    return wrongUsage(
        importName(),
        kind.isEmpty()
            ? Texts::tr("Say what the file holds: --as people, --as agenda, --as preferences, --as requests, "
                        "--as attendance or --as outcomes.")
            : Texts::tr("“%1” cannot be imported; there are people, preferences and requests (from a table), "
                        "agenda (from a text or a table) and attendance and outcomes (from a copy of the "
                        "workshop).")
                  .arg(kind));
}
} // namespace convenor
