#include "ui/groups/PreferencesImport.h"

#include "domain/planners/RoundPlanner.h"
#include "editing/PlanEditor.h"
#include "exchange/Preferences.h"

namespace convenor {
PreferencesImport::PreferencesImport(const Session& session, QWidget* parent)
    : TableImportBar(session, words(), parent)
{
}

TableImportBar::Words PreferencesImport::words()
{
    Words words;
    words.name = QStringLiteral("preferences");
    words.what = tr("Choices of groups");
    words.accessible = tr("Choices of groups from a table");
    words.from = tr("Choices from %1");
    words.where = tr("&For the round");
    words.whereTip = tr("Whose groups the table names");
    words.take = tr("&Take the choices over");
    words.noTable = tr("There is no table on the clipboard: copy the cells of the form's answers first.");
    words.nothing = tr("Nothing to take over: no choice in the table is new.");
    return words;
}

QString PreferencesImport::refusal() const
{
    if (session().editor.plan().rows(Table::BreakoutGroup).size() > 0)
        return {};
    return tr("There is no round with groups to choose from yet: make one with “New round” first.");
}

QList<TableImportBar::Choice> PreferencesImport::choices() const
{
    const Plan& plan = session().editor.plan();
    QList<Choice> rounds;
    for (const Id round : roundsInOrder(plan)) {
        if (!groupsOfRound(plan, round).isEmpty())
            rounds.append({round, roundTitle(plan, round)});
    }
    return rounds;
}

TableImportBar::Reader PreferencesImport::reader() const
{
    return &PreferencesImport::read;
}

TableImportBar::Reading PreferencesImport::read(const TableFile& file, const SheetLook& look,
                                                const Plan& plan, Id wanted, Id shown,
                                                const std::stop_token& stop)
{
    Reading reading;
    Result<PreferenceColumns> columns = guessPreferences(look, plan, wanted);
    if (!columns && wanted == 0 && shown != 0)
        columns = guessPreferences(look, plan, shown);
    if (!columns) {
        reading.error = columns.error();
        return reading;
    }
    ClockIds ids(plan.largestId());
    const std::unique_ptr<RowReader> rows = file.rows(look.table);
    const Result<ImportedPreferences> import = importPreferences(*rows, plan, *columns, ids, stop);
    if (!import) {
        reading.error = import.error();
        return reading;
    }
    const int people = import->people;
    reading.totals = preferenceTotals(*import);
    reading.lines = preferenceLines(*columns, plan);
    reading.problems = import->problems;
    reading.changes = import->changes;
    reading.label = tr("Took in the choices of %n people", nullptr, people);
    reading.where = columns->round;
    return reading;
}
} // namespace convenor
