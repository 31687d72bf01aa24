// convenor import --as requests: who wants to meet whom, from a table.
#include "app/Commands.h"
#include "app/ImportTools.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "app/PlanChoices.h"
#include "domain/planners/HelpdeskPlanner.h"
#include "exchange/Requests.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// With --map the guess need not be enough: what it lacks is said after the columns are mapped.
Result<RequestColumns> columnsOf(const Arguments& arguments, const SheetLook& look, const Plan& plan)
{
    Id helpdesk = 0;
    if (arguments.has(QStringLiteral("--helpdesk"))) {
        const Result<Id> chosen =
            helpdeskFromText(arguments.value(QStringLiteral("--helpdesk")).trimmed(), plan);
        if (!chosen)
            return chosen.error();
        helpdesk = *chosen;
    }
    Result<RequestColumns> columns = guessRequests(look, plan, helpdesk);
    if (!arguments.has(QStringLiteral("--map")))
        return columns;
    if (!columns) {
        const QList<Id> helpdesks =
            helpdesk != 0 ? QList<Id>{helpdesk} : helpdesksInOrder(plan, Timing(plan));
        if (helpdesks.size() != 1)
            return columns.error();
        const qsizetype width = look.guess.fields.size();
        columns = RequestColumns{helpdesks.constFirst(), look.guess.headerRow, look.guess.headers,
                                 QStringList(width, QString())};
    }
    const Result<QStringList> fields = mapColumns(arguments, columns->headers, columns->fields,
                                                  isRequestField, requestFields().join(QStringLiteral(", ")));
    if (!fields)
        return fields.error();
    columns->fields = *fields;
    const Result<Done> checked = checkRequests(*columns, plan);
    return checked ? columns : Result<RequestColumns>(checked.error());
}
} // namespace

int importRequestsOf(const Arguments& arguments)
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
    const Result<RequestColumns> columns = columnsOf(arguments, *look, target->plan());
    if (!columns)
        return refuse(columns.error());
    for (const QString& line : requestLines(*columns, target->plan()))
        printLine(line);
    const std::unique_ptr<RowReader> reader = (*file)->rows(*table);
    const Result<ImportedRequests> import =
        importRequests(*reader, target->plan(), *columns, target->ids(), interrupt.token());
    if (!import)
        return refuse(import.error());
    for (const QString& line : (*file)->remarks() + import->problems)
        complain(line);
    printLine(requestTotals(*import));
    if (interrupt.token().stop_requested())
        return complain(Error{ErrorKind::Cancelled});
    return writeImport(*target, Texts::tr("Imported %n request(s)", nullptr, import->added + import->changed),
                       import->changes, interrupt.token());
}
} // namespace convenor
