// convenor divide: people into breakout groups.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "app/PlanChoices.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/groups/GroupEdits.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<DivisionRequest> requestFrom(const Arguments& arguments, const Plan& plan)
{
    DivisionRequest request;
    for (const QString& text : arguments.values(QStringLiteral("--round"))) {
        const Result<Id> round = roundFromText(text, plan);
        if (!round)
            return round.error();
        if (!request.rounds.contains(*round))
            request.rounds.append(*round);
    }
    if (arguments.has(QStringLiteral("--seed"))) {
        bool isNumber = false;
        request.seed = arguments.value(QStringLiteral("--seed")).toULongLong(&isNumber);
        if (!isNumber)
            return usageError(Texts::tr("--seed takes a whole number."));
    }
    return request;
}

QJsonArray membersJson(const Division& division, int round, int group)
{
    const GroupCase& given = division.given;
    QJsonArray members;
    for (int person = 0; person < given.people.size(); ++person) {
        if (division.seats[std::size_t(round)][std::size_t(person)] != group)
            continue;
        const Id id = given.people[person];
        members.append(QJsonObject{{QStringLiteral("person"), QString::number(id)},
                                   {QStringLiteral("name"), fullName(*given.plan.find<Person>(id))},
                                   {QStringLiteral("pinned"),
                                    given.problem.pinned[std::size_t(round)][std::size_t(person)] == group}});
    }
    return members;
}

QJsonArray groupsJson(const Division& division)
{
    const GroupCase& given = division.given;
    QJsonArray rows;
    for (int round = 0; round < given.rounds.size(); ++round) {
        for (int group = 0; given.isAsked[round] && group < given.groups[round].size(); ++group)
            rows.append(
                QJsonObject{{QStringLiteral("round"), roundTitle(given.plan, given.rounds[round])},
                            {QStringLiteral("name"), groupTitle(given.plan, given.groups[round][group])},
                            {QStringLiteral("members"), membersJson(division, round, group)}});
    }
    return rows;
}

// `revision` is null when nothing was written.
QJsonObject divisionJson(const Division& division, const QJsonValue& revision)
{
    const DivisionReport& report = division.report;
    const Satisfaction& wishes = report.wishes;
    return {{QStringLiteral("revision"), revision},
            {QStringLiteral("report"), reportSentence(report)},
            {QStringLiteral("people"), report.people},
            {QStringLiteral("moved"), division.moved},
            {QStringLiteral("left"), division.left},
            {QStringLiteral("preference_cost"), qint64(report.score.preference)},
            {QStringLiteral("least_preference_cost"), qint64(report.bound.preference)},
            {QStringLiteral("pairs_again"), report.pairsAgain},
            {QStringLiteral("least_pairs_again"), report.leastPairsAgain},
            {QStringLiteral("beyond_share"), qint64(report.score.balance)},
            {QStringLiteral("gap"), report.gap},
            {QStringLiteral("wishes"), QJsonObject{{QStringLiteral("people"), wishes.withWishes},
                                                   {QStringLiteral("first"), wishes.first},
                                                   {QStringLiteral("second"), wishes.second},
                                                   {QStringLiteral("third"), wishes.third},
                                                   {QStringLiteral("later"), wishes.later},
                                                   {QStringLiteral("none"), wishes.none}}},
            {QStringLiteral("broken"), QJsonArray::fromStringList(report.broken)},
            {QStringLiteral("groups"), groupsJson(division)}};
}

// Rules that cannot be kept: each a sentence. Errors of usage and of the file as everywhere.
int refuse(const Error& error)
{
    if (error.subject == u"usage")
        return wrongUsage(QStringLiteral("divide"), error.detail);
    if (error.kind != ErrorKind::WrongFormat || error.subject != u"groups")
        return complain(error);
    for (const QString& sentence : error.detail.split(u'\n'))
        complain(sentence);
    return ExitFindings;
}

Result<Division> divided(const Arguments& arguments, const Plan& plan)
{
    const Result<DivisionRequest> request = requestFrom(arguments, plan);
    if (!request)
        return request.error();
    const Interrupt interrupt;
    Result<Division> division = divide(plan, *request, Watch{interrupt.token(), {}});
    if (interrupt.token().stop_requested())
        return Error{ErrorKind::Cancelled};
    return division;
}

void print(const Division& division, const QJsonValue& revision, bool isJson)
{
    if (isJson) {
        printJson(divisionJson(division, revision));
        return;
    }
    if (!revision.isNull())
        printLine(QStringLiteral("revision %1").arg(revision.toInteger())); // not translated: scripts read it
    printLine(reportSentence(division.report));
    if (division.left > 0)
        printLine(leftSentence(division.left));
    for (const QString& sentence : division.report.broken)
        complain(sentence);
}

int dryRun(const Arguments& arguments, bool isJson)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(arguments.word(0));
    if (!snapshot)
        return complain(snapshot.error());
    const Result<Division> division = divided(arguments, snapshot->plan);
    if (!division)
        return refuse(division.error());
    print(*division, QJsonValue(), isJson);
    return ExitDone;
}
} // namespace

int divideCommand(const QStringList& list)
{
    const Result<Arguments> arguments =
        Arguments::parse(list, {.valued = {QStringLiteral("--round"), QStringLiteral("--seed")},
                                .flags = {QStringLiteral("--dry-run"), QStringLiteral("--json")}});
    if (!arguments)
        return wrongUsage(QStringLiteral("divide"), arguments.error().detail);
    const bool isJson = arguments->has(QStringLiteral("--json"));
    if (arguments->has(QStringLiteral("--dry-run")))
        return dryRun(*arguments, isJson);
    const auto editor = PlanEditor::open(arguments->word(0));
    if (!editor)
        return complain(editor.error());
    const Result<Division> division = divided(*arguments, (*editor)->plan());
    if (!division)
        return refuse(division.error());
    const Result<QString> taken = GroupEdits(**editor).take(*division);
    if (!taken)
        return refuse(taken.error());
    print(*division, (*editor)->revision(), isJson);
    return ExitDone;
}
} // namespace convenor
