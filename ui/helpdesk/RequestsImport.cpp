#include "ui/helpdesk/RequestsImport.h"

#include "domain/planners/HelpdeskPlanner.h"
#include "editing/PlanEditor.h"
#include "exchange/Requests.h"

namespace convenor {
RequestsImport::RequestsImport(const Session& session, QWidget* parent)
    : TableImportBar(session, words(), parent)
{
}

TableImportBar::Words RequestsImport::words()
{
    Words words;
    words.name = QStringLiteral("requests");
    words.what = tr("Requests for meetings");
    words.accessible = tr("Requests for meetings from a table");
    words.from = tr("Requests from %1");
    words.where = tr("&For the helpdesk");
    words.whereTip = tr("Whose experts, or which matchmaking, the table is about");
    words.take = tr("&Take the requests over");
    words.noTable = tr("There is no table on the clipboard: copy the cells of the list of requests first.");
    words.nothing = tr("Nothing to take over: no request in the table is new.");
    return words;
}

QString RequestsImport::refusal() const
{
    if (session().editor.plan().rows(Table::Helpdesk).size() > 0)
        return {};
    return tr("There is no helpdesk and no matchmaking yet: make one with “New helpdesk” first.");
}

QList<TableImportBar::Choice> RequestsImport::choices() const
{
    const Plan& plan = session().editor.plan();
    QList<Choice> helpdesks;
    for (const Id helpdesk : helpdesksInOrder(plan, session().editor.timing()))
        helpdesks.append({helpdesk, helpdeskTitle(plan, helpdesk)});
    return helpdesks;
}

TableImportBar::Reader RequestsImport::reader() const
{
    return &RequestsImport::read;
}

TableImportBar::Reading RequestsImport::read(const TableFile& file, const SheetLook& look, const Plan& plan,
                                             Id wanted, Id shown, const std::stop_token& stop)
{
    Reading reading;
    Result<RequestColumns> columns = guessRequests(look, plan, wanted);
    if (!columns && wanted == 0 && shown != 0)
        columns = guessRequests(look, plan, shown);
    if (!columns) {
        reading.error = columns.error();
        return reading;
    }
    ClockIds ids(plan.largestId());
    const std::unique_ptr<RowReader> rows = file.rows(look.table);
    const Result<ImportedRequests> import = importRequests(*rows, plan, *columns, ids, stop);
    if (!import) {
        reading.error = import.error();
        return reading;
    }
    const int requests = import->added + import->changed;
    reading.totals = requestTotals(*import);
    reading.lines = requestLines(*columns, plan);
    reading.problems = import->problems;
    reading.changes = import->changes;
    reading.label = tr("Took in %n request(s)", nullptr, requests);
    reading.where = columns->helpdesk;
    return reading;
}
} // namespace convenor
