// Commands that make, change and check plans.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Output.h"
#include "domain/Records.h"
#include "domain/rules/Problem.h"
#include "domain/Timing.h"
#include "editing/PlanEditor.h"
#include "editing/WorkshopFromFile.h"
#include "exchange/ChangeLines.h"
#include "exchange/Samples.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <cstdio>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printRevision(qint64 revision)
{
    // Not translated: scripts read it.
    printLine(QStringLiteral("revision %1").arg(revision));
}

// The rows that a new plan begins with.
Result<ChangeSet> startOf(const QString& from, NewPlanOptions options)
{
    CountingIds counting;
    if (from.isEmpty()) {
        if (!options.start.isValid())
            options.start = QDate::currentDate();
        if (options.timezone.isEmpty())
            options.timezone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        ClockIds ids;
        return blankPlan(options, ids);
    }
    const Result<ChangeSet> sample = sampleChanges(from, counting);
    if (sample) {
        const Result<Plan> plan = Plan().applied(*sample);
        if (!plan)
            return plan.error();
        options.workshopId = ClockIds(plan->largestId()).next();
        return planCopy(*plan, options);
    }
    if (sample.error().kind != ErrorKind::UnknownSample)
        return sample.error();
    // No sample, so a plan: its structure without its people.
    const Result<Plan> source = planOfFile(from);
    if (!source)
        return QFile::exists(from) ? Result<ChangeSet>(source.error()) : sample;
    return workshopLike(*source, options);
}
} // namespace

int samplesCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(arguments, {.fewest = 0, .most = 0});
    if (!parsed)
        return wrongUsage(QStringLiteral("samples"), parsed.error().detail);
    for (const Sample& sample : samples())
        printLine(QStringLiteral("%1  %2")
                      .arg(QLatin1String(sample.name), -16)
                      .arg(QCoreApplication::translate("samples", sample.summary)));
    return ExitDone;
}

int newCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed =
        Arguments::parse(arguments, {.valued = {QStringLiteral("--from"), QStringLiteral("--title"),
                                                QStringLiteral("--start"), QStringLiteral("--timezone")}});
    const QString name = QStringLiteral("new");
    if (!parsed)
        return wrongUsage(name, parsed.error().detail);
    NewPlanOptions options;
    options.title = parsed->value(QStringLiteral("--title"));
    options.timezone = parsed->value(QStringLiteral("--timezone"));
    if (!options.timezone.isEmpty() && !isKnownZone(options.timezone))
        return complain(Error{ErrorKind::UnknownZone, options.timezone});
    if (const QString start = parsed->value(QStringLiteral("--start")); !start.isEmpty()) {
        options.start = QDate::fromString(start, Qt::ISODate);
        if (!options.start.isValid())
            return wrongUsage(name, Texts::tr("--start takes a date such as 2026-12-10."));
    }
    const Result<ChangeSet> start = startOf(parsed->value(QStringLiteral("--from")), options);
    if (!start)
        return complain(start.error());
    const auto editor = PlanEditor::create(parsed->word(0), *start, Texts::tr("New workshop"));
    if (!editor)
        return complain(editor.error());
    printRevision((*editor)->revision());
    return ExitDone;
}

int applyCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(arguments, {.most = 2});
    if (!parsed)
        return wrongUsage(QStringLiteral("apply"), parsed.error().detail);
    const QString source = parsed->word(1);
    QFile file(source);
    const bool fromInput = source.isEmpty() || source == u"-";
    if (!(fromInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return complain(Error{ErrorKind::FileNotReadable, source, file.errorString()});
    const auto opened = PlanEditor::open(parsed->word(0));
    if (!opened)
        return complain(opened.error());
    PlanEditor& editor = **opened;
    ChangeLineReader reader(editor.ids());
    for (int number = 1;; ++number) {
        const QByteArray text = file.readLine();
        if (text.isEmpty())
            break;
        if (text.trimmed().isEmpty())
            continue;
        const Result<ChangeLine> line = reader.read(text, editor.plan());
        const Result<qint64> step =
            line ? editor.apply(line->label, line->changes) : Result<qint64>(line.error());
        if (!step) {
            complain(Texts::tr("Line %1 was refused as a whole; the lines before it stay.").arg(number) +
                     u' ' + sentence(step.error()));
            return exitCodeOf(step.error());
        }
        printRevision(*step);
    }
    return ExitDone;
}

namespace {
int stepThrough(const QString& name, const QStringList& arguments, Result<QString> (PlanEditor::*step)())
{
    const Result<Arguments> parsed = Arguments::parse(arguments, {.most = 2});
    if (!parsed)
        return wrongUsage(name, parsed.error().detail);
    bool ok = true;
    const int count = parsed->word(1).isEmpty() ? 1 : parsed->word(1).toInt(&ok);
    if (!ok || count < 1)
        return wrongUsage(name, Texts::tr("N must be a number from 1 on."));
    const auto opened = PlanEditor::open(parsed->word(0));
    if (!opened)
        return complain(opened.error());
    PlanEditor& editor = **opened;
    for (int i = 0; i < count; ++i) {
        const Result<QString> label = (editor.*step)();
        if (!label)
            return complain(label.error());
        printLine(*label);
        printRevision(editor.revision());
    }
    return ExitDone;
}
} // namespace

int undoCommand(const QStringList& arguments)
{
    return stepThrough(QStringLiteral("undo"), arguments, &PlanEditor::undo);
}

int redoCommand(const QStringList& arguments)
{
    return stepThrough(QStringLiteral("redo"), arguments, &PlanEditor::redo);
}

int verifyCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(arguments, {});
    if (!parsed)
        return wrongUsage(QStringLiteral("verify"), parsed.error().detail);
    const Result<PlanSnapshot> snapshot = PlanStore::verify(parsed->word(0));
    if (!snapshot)
        return complain(snapshot.error());
    printRevision(snapshot->revision);
    return ExitDone;
}
} // namespace convenor
