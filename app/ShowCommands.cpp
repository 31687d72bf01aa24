// Commands that print what a plan holds.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Output.h"
#include "app/PlanJson.h"
#include "documents/papers/PaperProblems.h"
#include "domain/rules/RuleMemory.h"
#include "store/PlanStore.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Simple lines for people: the values of each object, two spaces apart.
void printRows(const QJsonArray& rows, const QStringList& keys)
{
    for (const QJsonValue& row : rows) {
        QStringList cells;
        for (const QString& key : keys) {
            const QJsonValue value = row[key];
            if (value.isArray()) {
                QStringList names;
                const QJsonArray list = value.toArray();
                for (const QJsonValue& entry : list)
                    names << (entry.isObject() ? entry[QLatin1String("name")].toString() : entry.toString());
                cells << names.join(QStringLiteral("; "));
            } else {
                cells << (value.isString() ? value.toString() : value.toVariant().toString());
            }
        }
        cells.removeAll(QString());
        printLine(cells.join(QStringLiteral("  ")));
    }
}

// "error: ..."; what somebody has accepted as "accepted error: ... (because: ...)".
QString problemLine(const Problem& problem)
{
    const QString line = QStringLiteral("%1: %2").arg(QLatin1String(word(problem.severity)), problem.text);
    if (!problem.acceptance)
        return line;
    const QString& reason = problem.acceptance->reason;
    return problem.isAccepted()
               ? Texts::tr("accepted %1 (because: %2)").arg(line, reason)
               : Texts::tr("%1 (was accepted because: %2; the facts have changed since)").arg(line, reason);
}

int printProblems(const Plan& plan, bool json)
{
    const Timing timing(plan);
    QList<Problem> problems = findProblems(plan, timing);
    // Papers that cannot be laid out are no reason to keep the other problems back.
    if (const Result<QList<Staleness>> stale = stalePapers(plan))
        problems = withFurther(plan, timing, problems, paperProblems(plan, *stale));
    if (json)
        printJson(problemsJson(plan, timing, problems));
    for (const Problem& problem : problems) {
        if (!json)
            printLine(problemLine(problem));
    }
    // An error that somebody has accepted stops no script.
    const bool anyError = std::any_of(problems.cbegin(), problems.cend(), [](const Problem& problem) {
        return problem.severity == Severity::Error && !problem.isAccepted();
    });
    return anyError ? ExitFindings : ExitDone;
}
} // namespace

int checkCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed = Arguments::parse(arguments, {.flags = {QStringLiteral("--json")}});
    if (!parsed)
        return wrongUsage(QStringLiteral("check"), parsed.error().detail);
    const Result<PlanSnapshot> snapshot = PlanStore::read(parsed->word(0));
    if (!snapshot)
        return complain(snapshot.error());
    return printProblems(snapshot->plan, parsed->has(QStringLiteral("--json")));
}

int showCommand(const QStringList& arguments)
{
    const Result<Arguments> parsed =
        Arguments::parse(arguments, {.flags = {QStringLiteral("--json")}, .fewest = 2, .most = 2});
    if (!parsed)
        return wrongUsage(QStringLiteral("show"), parsed.error().detail);
    const QString what = parsed->word(1);
    const Result<PlanSnapshot> snapshot = PlanStore::read(parsed->word(0));
    if (!snapshot)
        return complain(snapshot.error());
    const bool json = parsed->has(QStringLiteral("--json"));
    if (what == u"problems") {
        printProblems(snapshot->plan, json);
        return ExitDone;
    }
    QJsonArray rows;
    QStringList keys;
    if (what == u"agenda") {
        rows = agendaJson(snapshot->plan);
        keys = QStringList{QStringLiteral("day"),   QStringLiteral("start"), QStringLiteral("end"),
                           QStringLiteral("title"), QStringLiteral("room"),  QStringLiteral("people")};
    } else if (what == u"groups") {
        rows = groupsJson(snapshot->plan);
        keys = QStringList{QStringLiteral("round"), QStringLiteral("name"), QStringLiteral("room"),
                           QStringLiteral("place"), QStringLiteral("members")};
    } else if (what == u"bookings") {
        rows = bookingsJson(snapshot->plan);
        keys = QStringList{QStringLiteral("helpdesk"), QStringLiteral("start"),   QStringLiteral("expert"),
                           QStringLiteral("person"),   QStringLiteral("partner"), QStringLiteral("status"),
                           QStringLiteral("reason")};
    } else if (what == u"history") {
        rows = historyJson(snapshot->history);
        keys = QStringList{QStringLiteral("number"), QStringLiteral("made_at"), QStringLiteral("author"),
                           QStringLiteral("label")};
    } else {
        // What people call some of the tables.
        const QString name = what == u"people"     ? QStringLiteral("person")
                             : what == u"rooms"    ? QStringLiteral("room")
                             : what == u"tasks"    ? QStringLiteral("task")
                             : what == u"releases" ? QStringLiteral("release")
                                                   : what;
        const TableInfo* table = findTable(name);
        if (!table)
            return wrongUsage(QStringLiteral("show"), Texts::tr("There is no table “%1”.").arg(what));
        rows = tableJson(snapshot->plan, *table);
        keys << QStringLiteral("id");
        for (const FieldInfo& field : table->fields)
            keys << QString::fromLatin1(field.name);
    }
    if (json)
        printJson(rows);
    else
        printRows(rows, keys);
    return ExitDone;
}
} // namespace convenor
