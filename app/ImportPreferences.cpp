// convenor import --as preferences: choices of groups from a table.
#include "app/Commands.h"
#include "app/ImportTools.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "app/PlanChoices.h"
#include "domain/planners/RoundPlanner.h"
#include "exchange/Preferences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// With --map the guess need not be enough: what it lacks is said after the columns are mapped.
Result<PreferenceColumns> columnsOf(const Arguments& arguments, const SheetLook& look, const Plan& plan)
{
    Id round = 0;
    if (arguments.has(QStringLiteral("--round"))) {
        const Result<Id> chosen = roundFromText(arguments.value(QStringLiteral("--round")).trimmed(), plan);
        if (!chosen)
            return chosen.error();
        round = *chosen;
    }
    Result<PreferenceColumns> columns = guessPreferences(look, plan, round);
    if (!arguments.has(QStringLiteral("--map")))
        return columns;
    if (!columns) {
        const QList<Id> rounds = round != 0 ? QList<Id>{round} : roundsInOrder(plan);
        if (rounds.size() != 1)
            return columns.error();
        const qsizetype width = look.guess.fields.size();
        columns = PreferenceColumns{rounds.constFirst(), look.guess.headerRow, look.guess.headers,
                                    QStringList(width, QString())};
    }
    const Result<QStringList> fields =
        mapColumns(arguments, columns->headers, columns->fields, isPreferenceField,
                   QStringLiteral("full_name, given_name, family_name, email, organisation, id, choice:N, "
                                  "topic:GROUP-ID"));
    if (!fields)
        return fields.error();
    columns->fields = *fields;
    const Result<Done> checked = checkPreferences(*columns, plan);
    return checked ? columns : Result<PreferenceColumns>(checked.error());
}
} // namespace

int importPreferencesOf(const Arguments& arguments)
{
    const Interrupt interrupt;
    const QString name = QFileInfo(arguments.word(1)).fileName();
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
    const auto refuse = [&name](Error error) {
        error.subject = error.subject.isEmpty() ? name : error.subject;
        return failToRead(error);
    };
    const Result<PreferenceColumns> columns = columnsOf(arguments, *look, target->plan());
    if (!columns)
        return refuse(columns.error());
    for (const QString& line : preferenceLines(*columns, target->plan()))
        printLine(line);
    const std::unique_ptr<RowReader> reader = (*file)->rows(*table);
    const Result<ImportedPreferences> import =
        importPreferences(*reader, target->plan(), *columns, target->ids(), interrupt.token());
    if (!import)
        return refuse(import.error());
    for (const QString& line : (*file)->remarks() + import->problems)
        complain(line);
    printLine(preferenceTotals(*import));
    if (interrupt.token().stop_requested())
        return complain(Error{ErrorKind::Cancelled});
    return writeImport(*target, Texts::tr("Imported the wishes of %n people", nullptr, import->people),
                       import->changes, interrupt.token());
}
} // namespace convenor
