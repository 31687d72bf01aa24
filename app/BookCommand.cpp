// convenor book: meetings of helpdesks and matchmakings.
#include "app/Arguments.h"
#include "app/Commands.h"
#include "app/Interrupt.h"
#include "app/Output.h"
#include "app/PlanChoices.h"
#include "app/PlanJson.h"
#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/Records.h"
#include "editing/meetings/MeetingEdits.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace convenor {
namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<BookingQuestion> questionFrom(const Arguments& arguments, const Plan& plan)
{
    BookingQuestion question;
    for (const QString& text : arguments.values(QStringLiteral("--helpdesk"))) {
        const Result<Id> helpdesk = helpdeskFromText(text, plan);
        if (!helpdesk)
            return helpdesk.error();
        if (!question.helpdesks.contains(*helpdesk))
            question.helpdesks.append(*helpdesk);
    }
    if (arguments.has(QStringLiteral("--seed"))) {
        bool isNumber = false;
        question.seed = arguments.value(QStringLiteral("--seed")).toULongLong(&isNumber);
        if (!isNumber)
            return usageError(Texts::tr("--seed takes a whole number."));
    }
    return question;
}

QJsonArray unmetJson(const BookingProposal& proposal)
{
    QJsonArray rows;
    for (const UnmetRequest& unmet : proposal.unmet) {
        const Person* person = proposal.plan.find<Person>(unmet.person);
        rows.append(QJsonObject{{QStringLiteral("helpdesk"), helpdeskTitle(proposal.plan, unmet.helpdesk)},
                                {QStringLiteral("request"), QString::number(unmet.request)},
                                {QStringLiteral("person"), person ? fullName(*person) : QString()},
                                {QStringLiteral("reason"), unmet.reason}});
    }
    return rows;
}

// `revision` is null when nothing was written; `after` is the plan with the meetings.
QJsonObject proposalJson(const BookingProposal& proposal, const Plan& after, const QJsonValue& revision)
{
    return {
        {QStringLiteral("revision"), revision},          {QStringLiteral("report"), proposal.sentence},
        {QStringLiteral("requests"), proposal.requests}, {QStringLiteral("placed"), proposal.placed},
        {QStringLiteral("booked"), proposal.booked},     {QStringLiteral("moved"), proposal.moved},
        {QStringLiteral("freed"), proposal.freed},       {QStringLiteral("worth"), proposal.worth},
        {QStringLiteral("bound"), proposal.bound},       {QStringLiteral("gap"), proposal.gap},
        {QStringLiteral("unmet"), unmetJson(proposal)},  {QStringLiteral("bookings"), bookingsJson(after)}};
}

// What cannot be booked is a sentence. Errors of usage and of the file as everywhere.
int refuse(const Error& error)
{
    if (error.subject == u"usage")
        return wrongUsage(QStringLiteral("book"), error.detail);
    if (error.kind != ErrorKind::WrongFormat || error.subject != u"meetings")
        return complain(error);
    complain(error.detail);
    return ExitFindings;
}

Result<BookingProposal> proposed(const Arguments& arguments, const Plan& plan, IdSource& ids)
{
    const Result<BookingQuestion> question = questionFrom(arguments, plan);
    if (!question)
        return question.error();
    const Interrupt interrupt;
    Result<BookingProposal> proposal = bookMeetings(plan, *question, ids, Watch{interrupt.token(), {}});
    if (interrupt.token().stop_requested())
        return Error{ErrorKind::Cancelled};
    return proposal;
}

void print(const BookingProposal& proposal, const Plan& after, const QJsonValue& revision, bool isJson)
{
    if (isJson) {
        printJson(proposalJson(proposal, after, revision));
        return;
    }
    if (!revision.isNull())
        printLine(QStringLiteral("revision %1").arg(revision.toInteger())); // not translated: scripts read it
    printLine(proposal.sentence);
    for (const UnmetRequest& unmet : proposal.unmet) {
        const Person* person = proposal.plan.find<Person>(unmet.person);
        printLine(QStringLiteral("%1: %2").arg(person ? fullName(*person) : QString(), unmet.reason));
    }
}

int dryRun(const Arguments& arguments, bool isJson)
{
    const Result<PlanSnapshot> snapshot = PlanStore::read(arguments.word(0));
    if (!snapshot)
        return complain(snapshot.error());
    ClockIds ids(snapshot->plan.largestId());
    const Result<BookingProposal> proposal = proposed(arguments, snapshot->plan, ids);
    if (!proposal)
        return refuse(proposal.error());
    const Result<Plan> after = snapshot->plan.applied(proposal->changes);
    if (!after)
        return complain(after.error());
    print(*proposal, *after, QJsonValue(), isJson);
    return ExitDone;
}
} // namespace

int bookCommand(const QStringList& list)
{
    const Result<Arguments> arguments =
        Arguments::parse(list, {.valued = {QStringLiteral("--helpdesk"), QStringLiteral("--seed")},
                                .flags = {QStringLiteral("--dry-run"), QStringLiteral("--json")}});
    if (!arguments)
        return wrongUsage(QStringLiteral("book"), arguments.error().detail);
    const bool isJson = arguments->has(QStringLiteral("--json"));
    if (arguments->has(QStringLiteral("--dry-run")))
        return dryRun(*arguments, isJson);
    const auto editor = PlanEditor::open(arguments->word(0));
    if (!editor)
        return complain(editor.error());
    const Result<BookingProposal> proposal = proposed(*arguments, (*editor)->plan(), (*editor)->ids());
    if (!proposal)
        return refuse(proposal.error());
    const Result<QString> taken = MeetingEdits(**editor).take(*proposal);
    if (!taken)
        return refuse(taken.error());
    print(*proposal, (*editor)->plan(), (*editor)->revision(), isJson);
    return ExitDone;
}
} // namespace convenor
