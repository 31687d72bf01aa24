// convenor release: gives out a version of the agenda; tells what changed since the last one.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Output.h"
#include "domain/PlanningRecords.h"
#include "editing/AgendaEdits.h"
#include "editing/ReleaseEdits.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// What changed since the last version, a line each. Nothing is written.
int showChanges(const QString& path)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(path);
    if (!snapshot)
        return complain(snapshot.error());
    const Release* last = lastRelease(snapshot->plan);
    if (!last) {
        complain(Texts::tr("No version has been given out yet."));
        return ExitFindings;
    }
    const auto changes = changesSince(*last, snapshot->plan, Timing(snapshot->plan), false);
    if (!changes)
        return complain(changes.error());
    if (changes->isEmpty())
        printLine(Texts::tr("Nothing has changed since %1.").arg(quotedTitle(last->name)));
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
