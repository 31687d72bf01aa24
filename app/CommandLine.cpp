#include "app/CommandLine.h"

#include "app/Commands.h"
#include "app/ExportOptions.h"
#include "app/Output.h"
#include "exchange/ChangeLines.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct Command
{
    const char* name;
    const char* usage;
    const char* summary; // context "CommandLine"
    int (*run)(const QStringList& arguments);
};

constexpr Command commands[] = {
    {"samples", "convenor samples", QT_TRANSLATE_NOOP("CommandLine", "lists the built-in samples"),
     samplesCommand},
    {"new", "convenor new PLAN [--from SAMPLE|PLAN] [--title T] [--start YYYY-MM-DD] [--timezone ZONE]",
     QT_TRANSLATE_NOOP("CommandLine", "makes a new workshop; refuses an existing file"), newCommand},
    {"check", "convenor check PLAN [--json]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "lists the problems; exit code 1 when one is an error that nobody has accepted"),
     checkCommand},
    {"show",
     "convenor show PLAN agenda|people|rooms|groups|bookings|problems|history|releases|tasks|TABLE [--json]",
     QT_TRANSLATE_NOOP("CommandLine", "prints a part of the workshop"), showCommand},
    {"apply", "convenor apply PLAN [FILE|-]",
     QT_TRANSLATE_NOOP("CommandLine", "makes changes given as JSON lines; see convenor apply --help"),
     applyCommand},
    {"import",
     "convenor import PLAN FILE --as people|agenda|preferences|requests|attendance|outcomes [--round R] "
     "[--helpdesk H] [--answer N=K]... [--map FIELD=COLUMN]... "
     "[--on-duplicate keep|replace|both] [--encoding NAME] [--delimiter C] [--sheet NAME|N] [--dry-run]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "takes in people, choices of groups or requests for meetings from a table (CSV, XLSX, "
                       "ODS, vCard), an agenda from a text or a table, or attendance or outcomes from a copy "
                       "of the workshop"),
     importCommand},
    {"export",
     "convenor export PLAN DOCUMENT|everything|evidence|send-pack|confirmations|questionnaire -o FILE "
     "[--language LANG[,LANG]] [--day N] [--room R] [--person "
     "ID[,ID]...] "
     "[--round R] [--helpdesk H] [--group-by F] [--columns A,B] [--per-sheet N] [--start-label N] "
     "[--half-days] [--apart] [--invitations|--cancellations] [--everybody] [--order precedence|name] "
     "[--upper-surname] "
     "[--audience organisers|participants|public] [--csv safe|exact] [--changed|--renumber] [--record]",
     QT_TRANSLATE_NOOP("CommandLine", "writes a paper, or everything into a folder; the format follows the "
                                      "ending of FILE; see convenor export --help"),
     exportCommand},
    {"divide", "convenor divide PLAN [--round NAME-or-number]... [--seed N] [--dry-run] [--json]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "divides people into the groups of all rounds, or of those named; pinned "
                       "seats stay"),
     divideCommand},
    {"book", "convenor book PLAN [--helpdesk NAME-or-number]... [--seed N] [--dry-run] [--json]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "books meetings at all helpdesks, or at those named; pinned and confirmed ones stay"),
     bookCommand},
    {"release", "convenor release PLAN [--name N] [--note T] [--dry-run]",
     QT_TRANSLATE_NOOP("CommandLine", "gives out a version of the agenda; --dry-run lists what changed since "
                                      "the last one"),
     releaseCommand},
    {"undo", "convenor undo PLAN [N]", QT_TRANSLATE_NOOP("CommandLine", "takes the last N steps back"),
     undoCommand},
    {"redo", "convenor redo PLAN [N]", QT_TRANSLATE_NOOP("CommandLine", "does N undone steps again"),
     redoCommand},
    {"erase", "convenor erase PLAN PERSON-ID... [--dry-run]",
     QT_TRANSLATE_NOOP("CommandLine", "removes people for good, from the history and the backups too; this "
                                      "cannot be undone, --dry-run shows what would go"),
     eraseCommand},
    {"verify", "convenor verify PLAN",
     QT_TRANSLATE_NOOP("CommandLine", "checks the file and prints the number of its last step"),
     verifyCommand},
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const Command* findCommand(const QString& name)
{
    for (const Command& command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

int help()
{
    printLine(Texts::tr("Convenor plans workshops offline."));
    printLine(QStringLiteral("  convenor [PLAN]"));
    printLine(QStringLiteral("      ") + Texts::tr("opens the window"));
    for (const Command& command : commands) {
        printLine(QStringLiteral("  ") + QLatin1String(command.usage));
        printLine(QStringLiteral("      ") + Texts::tr(command.summary));
    }
    printLine(Texts::tr(
        "Exit codes: 0 done, 1 the workshop has errors or there is nothing to print, 2 wrong usage, 3 file "
        "refused, 4 could not write, 5 cancelled."));
    return ExitDone;
}
} // namespace

QString usageOf(const QString& command)
{
    const Command* found = findCommand(command);
    return found ? QString::fromLatin1(found->usage) : QString();
}

int wrongUsage(const QString& command, const QString& sentence)
{
    complain(Texts::tr("%1 Usage: %2").arg(sentence, usageOf(command)));
    return ExitUsage;
}

bool isCommand(const QStringList& arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString& first = arguments.constFirst();
    // One word that is no command is a plan to open in the window.
    return first == u"--help" || first == u"help" || first == u"-h" || first == u"--version" ||
           findCommand(first) || arguments.size() > 1 || first.startsWith(u'-');
}

bool needsFonts(const QStringList& arguments)
{
    // Problems tell of papers that are out of date: those are laid out again.
    const QString name = arguments.value(0);
    return name == u"export" || name == u"check" || (name == u"show" && arguments.contains(u"problems"));
}

namespace {
int runOne(const QStringList& arguments)
{
    const QString name = arguments.value(0);
    if (name == u"--help" || name == u"-h" || name == u"help")
        return help();
    if (name == u"--version") {
        printLine(QStringLiteral("convenor ") + QCoreApplication::applicationVersion());
        return ExitDone;
    }
    const Command* command = findCommand(name);
    if (!command) {
        complain(Texts::tr("There is no command “%1”. convenor --help lists them.").arg(name));
        return ExitUsage;
    }
    const QStringList rest = arguments.mid(1);
    if (rest.contains(QStringLiteral("--help"))) {
        printLine(usageOf(name));
        printLine(Texts::tr(command->summary));
        if (command->run == applyCommand) {
            const QStringList lines = QString::fromUtf8(changeLinesHelp).split(u'\n');
            for (const QString& line : lines)
                printLine(line);
        }
        if (command->run == exportCommand) {
            for (const QString& line : exportHelp())
                printLine(line);
        }
        return ExitDone;
    }
    return command->run(rest);
}
} // namespace

int runCommand(const QStringList& arguments)
{
    const int code = runOne(arguments);
    if (!outputFailed())
        return code;
    complain(Texts::tr("The output could not be written and is incomplete."));
    return ExitCannotWrite;
}
} // namespace convenor
