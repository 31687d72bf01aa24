// convenor release: gives out a version of the agenda; tells what changed since the last one.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Output.h"
#include "domain/PlanningRecords.h"
#include "editing/ReleaseEdits.h"

namespace convenor {
namespace {
// What changed since the last version, a line each. Nothing is written.
int showChanges(const QString& path)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(path);
    if (!snapshot)
        return complain(snapshot.error());
    const Release* last = lastRelease(snapshot->plan);
    if (!last)
        return complain(Error{ErrorKind::NothingToExport, QStringLiteral("changes")});
    const auto changes = changesSince(*last, snapshot->plan, Timing(snapshot->plan), false);
    if (!changes)
        return complain(changes.error());
    const ReleaseWords words = windowWords(snapshot->plan);
    for (const QString& line : changesText(*changes, words).split(u'\n', Qt::SkipEmptyParts))
        printLine(line);
    return ExitDone;
}
} // namespace

int releaseCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed =
        Arguments::parse(arguments, {.valued = {QStringLiteral("--name"), QStringLiteral("--note")},
                                     .flags = {QStringLiteral("--dry-run")}});
    if (!parsed)
        return wrongUsage(QStringLiteral("release"), parsed.error().detail);
    if (parsed->has(QStringLiteral("--dry-run")))
        return showChanges(parsed->word(0));
    const auto opened = PlanEditor::open(parsed->word(0));
    if (!opened)
        return complain(opened.error());
    const Result<QString> done = ReleaseEdits(**opened).giveOut(parsed->value(QStringLiteral("--name")),
                                                                parsed->value(QStringLiteral("--note")));
    if (!done)
        return complain(done.error());
    printLine(*done);
    return ExitDone;
}
} // namespace convenor
