// convenor erase: people out of a workshop for good.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Output.h"
#include "domain/planners/SheetRegister.h"
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "store/PlanCopies.h"
#include "store/Schema.h"
#include "ui/ErasedSettings.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QSet<Id>> peopleOf(const Arguments& arguments)
{
    QSet<Id> people;
    for (int i = 1; !arguments.word(i).isEmpty(); ++i) {
        bool isNumber = false;
        const Id id = arguments.word(i).toLongLong(&isNumber);
        if (!isNumber)
            return Error{ErrorKind::NoSuchRecord, QStringLiteral("person"), arguments.word(i)};
        people.insert(id);
    }
    return people;
}

// Those of the people who are not in the plan, smallest id first.
QList<Id> notIn(const Plan& plan, const QSet<Id>& people)
{
    QList<Id> ids;
    for (const Id id : people) {
        if (!plan.find<Person>(id))
            ids.append(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void sayPast(const QList<Id>& ids)
{
    for (const Id id : ids)
        complain(Texts::tr("Person %1 is not in the workshop any more, but in its history.").arg(id));
}

// What would go, without touching anything.
int showErasure(const QString& path, const QSet<Id>& people)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(path);
    if (!snapshot)
        return complain(snapshot.error());
    const Result<PastPeople> past = PlanStore::pastPeople(path);
    if (!past)
        return complain(past.error());
    const QList<Id> others = notIn(snapshot->plan, people);
    const QSet<Id> known = past->people();
    for (const Id id : others) {
        if (!known.contains(id))
            return complain(Error{ErrorKind::NoSuchRecord, QStringLiteral("person"), QString::number(id)});
    }
    sayPast(others);
    Erasure whom(people);
    whom.learn(snapshot->plan);
    // Records that were theirs before they were merged, or removed and added again.
    past->joinTo(whom);
    for (const Id id : notIn(snapshot->plan, whom.people()))
        printLine(QStringLiteral("person %1: history").arg(id));
    for (const Change& change : erasedRows(snapshot->plan, whom)) {
        QStringList fields;
        for (const FieldInfo& field : tableInfo(change.table).fields) {
            if (!(field.get(change.before->record()) == field.get(change.after->record())))
                fields.append(QLatin1String(field.name));
        }
        printLine(QStringLiteral("%1 %2: %3")
                      .arg(QLatin1String(tableInfo(change.table).name), QString::number(change.id),
                           fields.join(QStringLiteral(", "))));
    }
    for (const QString& backup : copiesBeside(QFileInfo(path).canonicalFilePath(), Schema::builtIn()))
        printLine(backup);
    return ExitDone;
}

void report(const Erased& erased)
{
    complain(Texts::tr("Erased %n people", nullptr, erased.people) + QStringLiteral(": ") +
             Texts::tr("%n rows", nullptr, erased.texts) + QStringLiteral(", ") +
             Texts::tr("%n steps of the history", nullptr, erased.steps) + QStringLiteral(", ") +
             Texts::tr("%n backups beside the file", nullptr, erased.backups) + u'.');
    for (const TextPlace& place : erased.familyNames)
        complain(Texts::tr("A family name stands alone in %1 %2, %3; it may mean somebody else: look at it.")
                     .arg(QLatin1String(tableInfo(place.table).name), QString::number(place.record),
                          QLatin1String(place.field->name)));
    for (const Erased::Unreached& file : erased.unreached)
        complain(Texts::tr("\"%1\" still holds the people. %2").arg(file.path, sentence(file.reason)));
}
} // namespace

int eraseCommand(const QStringList& list)
{
    const QString name = QStringLiteral("erase");
    const QString dryRun = QStringLiteral("--dry-run");
    constexpr int mostPeople = 1'000'000;
    const Result<Arguments> arguments =
        Arguments::parse(list, {.flags = {dryRun}, .fewest = 2, .most = mostPeople});
    if (!arguments)
        return wrongUsage(name, arguments.error().detail);
    const Result<QSet<Id>> people = peopleOf(*arguments);
    if (!people)
        return complain(people.error());
    if (arguments->has(dryRun))
        return showErasure(arguments->word(0), *people);
    const Result<std::unique_ptr<PlanEditor>> editor = PlanEditor::open(arguments->word(0));
    if (!editor)
        return complain(editor.error());
    complain(Texts::tr("Erasing cannot be undone: names, addresses and all that is personal leave the "
                       "workshop, its history and its backups beside the file."));
    if (const int scans = scanCount((*editor)->plan()); scans > 0)
        complain(Texts::tr("%n scans of signed pages stay as they are: remove them on the Outcomes page.",
                           nullptr, scans));
    const QList<Id> others = notIn((*editor)->plan(), *people);
    const Result<Erased> erased = (*editor)->erase(*people);
    if (!erased)
        return complain(erased.error());
    sayPast(others);
    eraseFromSettings(erased->whom);
    report(*erased);
    printLine(QStringLiteral("revision %1").arg((*editor)->revision()));
    return erased->unreached.isEmpty() ? ExitDone : ExitCannotWrite;
}
} // namespace convenor
