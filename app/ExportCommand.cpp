// export: papers without a window.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Output.h"
#include "domain/Timing.h"
#include "store/PlanStore.h"
#include "translations/Translations.h"
#include "ui/documents/AgendaExport.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// The day of a number from 1 on, in the order of dates; 0 for no number. Empty when there is no such day.
std::optional<Id> dayOfNumber(const Plan& plan, const QString& text)
{
    if (text.isEmpty())
        return 0;
    bool ok = false;
    const int number = text.toInt(&ok);
    const QList<DayTime> days = Timing(plan).days();
    if (!ok || number < 1 || number > days.size())
        return std::nullopt;
    return days[number - 1].day;
}
} // namespace

int exportCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(
        arguments,
        {.valued = {QStringLiteral("--output"), QStringLiteral("--language"), QStringLiteral("--day")},
         .flags = {},
         .fewest = 2,
         .most = 2});
    const QString name = QStringLiteral("export");
    if (!parsed)
        return wrongUsage(name, parsed.error().detail);
    if (parsed->word(1) != u"agenda")
        return complain(Error{ErrorKind::UnknownDocument, parsed->word(1)});
    const QString path = parsed->value(QStringLiteral("--output"));
    if (path.isEmpty())
        return wrongUsage(name, Texts::tr("-o FILE is missing."));
    const std::optional<ExportFormat> format = formatOfPath(path);
    if (!format)
        return wrongUsage(name, Texts::tr("FILE must end in .pdf, .html or .csv."));
    QString language = parsed->value(QStringLiteral("--language"));
    if (!language.isEmpty() && !translations::languages().contains(language))
        return wrongUsage(name, Texts::tr("There is no language “%1”; there are: %2.")
                                    .arg(language, translations::languages().join(QStringLiteral(", "))));

    const Result<PlanSnapshot> snapshot = PlanStore::read(parsed->word(0));
    if (!snapshot)
        return complain(snapshot.error());
    if (language.isEmpty())
        language = paperLanguage(snapshot->plan);
    const std::optional<Id> day = dayOfNumber(snapshot->plan, parsed->value(QStringLiteral("--day")));
    if (!day)
        return wrongUsage(name, Texts::tr("There is no day %1.").arg(parsed->value(QStringLiteral("--day"))));
    const Result<Done> written = exportAgenda(snapshot->plan, {*format, language, *day}, path);
    if (written)
        return ExitDone;
    // A folder in the place of FILE: the plan is none that is refused.
    const int code = complain(written.error());
    return code == ExitRefused ? int(ExitCannotWrite) : code;
}
} // namespace convenor
