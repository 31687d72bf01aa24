// Rules about meetings that are placed: their people come, are there and have the time.
#include "domain/PeopleCounts.h"
#include "domain/PeopleRecords.h"
#include "domain/rules/MeetingView.h"
#include "domain/rules/Rules.h"
#include "domain/rules/RuleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor::rules {
namespace {
// Calls found(view, booking, person, engagement) for each of the two people of each meeting to come who has
// something in the way.
template <typename Found>
void visitEngaged(const RuleInput& input, Found found)
{
    for (const auto& view : readMeetings(input)) {
        for (const Booking* booking : view->toCome) {
            const Engagement own = view->times.inTheWayAt(booking->person, booking->slot, booking->id);
            if (own.kind != Engagement::Free)
                found(*view, *booking, booking->person, own);
            const Id host = hostOf(input.plan, *booking);
            const Engagement theirs =
                booking->expert != 0
                    ? view->times.expertInTheWayAt(booking->expert, booking->slot, booking->id)
                    : view->times.inTheWayAt(host, booking->slot, booking->id);
            if (theirs.kind != Engagement::Free)
                found(*view, *booking, host, theirs);
        }
    }
}

// "Anna Bell meets Marc Pattinson at 11:40".
QString meets(const RuleInput& input, const MeetingView& view, const Booking& booking, Id person)
{
    const Id other = person == booking.person ? hostOf(input.plan, booking) : Id(booking.person);
    return QCoreApplication::translate("rules", "%1 meets %2 at %3")
        .arg(personName(input.plan, person), personName(input.plan, other), startText(input, view, booking));
}
} // namespace

QList<Problem> meetingAway(const RuleInput& input)
{
    QList<Problem> problems;
    visitEngaged(
        input, [&](const MeetingView& view, const Booking& booking, Id person, const Engagement& why) {
            if (why.kind != Engagement::Away)
                return;
            Problem problem = problemOf(input, "meeting-away", Severity::Warning, view, {&booking});
            problem.text = QCoreApplication::translate("rules", "%1, but does not come.")
                               .arg(meets(input, view, booking, person));
            if (person == booking.person) {
                ClockIds ids(input.plan.largestId());
                offer(problem, QCoreApplication::translate("rules", "Cancel the meeting; who waits moves up"),
                      cancelBookings(input.plan, input.timing, {booking.id}, true, ids));
            } else {
                offerMove(problem, input, view, booking);
                offerWait(problem, input, {&booking});
            }
            problems.append(problem);
        });
    return problems;
}

QList<Problem> meetingNotThere(const RuleInput& input)
{
    QList<Problem> problems;
    visitEngaged(
        input, [&](const MeetingView& view, const Booking& booking, Id person, const Engagement& why) {
            if (why.kind != Engagement::NotThere)
                return;
            Problem problem = problemOf(input, "meeting-not-there", Severity::Warning, view, {&booking});
            problem.text = QCoreApplication::translate("rules", "%1, but is %2.")
                               .arg(meets(input, view, booking, person), engagementText(input.plan, why));
            offerMove(problem, input, view, booking);
            offerWait(problem, input, {&booking});
            problems.append(problem);
        });
    return problems;
}

namespace {
// Roles and seats in groups are the rule person-overlap's.
bool hasRole(const Plan& plan, Id person, Id item)
{
    const Records<Assignment> roles = plan.all<Assignment>();
    return std::any_of(roles.begin(), roles.end(), [&](const Assignment& role) {
        return role.person == person && role.agendaItem == item && role.status != AssignmentStatus::Declined;
    });
}
} // namespace

QList<Problem> meetingOverSignUp(const RuleInput& input)
{
    QList<Problem> problems;
    visitEngaged(
        input, [&](const MeetingView& view, const Booking& booking, Id person, const Engagement& why) {
            const MeetingRequest* request = input.plan.find<MeetingRequest>(booking.request);
            const MeetingRequest* own = request ? ownRequest(input.plan, *request, person) : nullptr;
            const bool isMeant = own && own->duringSessions;
            if (why.kind != Engagement::OwnSession || isMeant || hasRole(input.plan, person, why.record))
                return;
            Problem problem = problemOf(input, "meeting-over-sign-up", Severity::Warning, view, {&booking});
            problem.subjects.append({Table::AgendaItem, why.record});
            problem.text = QCoreApplication::translate("rules", "%1, but has a place at %2.")
                               .arg(meets(input, view, booking, person), engagementText(input.plan, why));
            offerMove(problem, input, view, booking);
            if (own)
                offer(problem, QCoreApplication::translate("rules", "Let them meet all the same"),
                      edited<MeetingRequest>(input.plan, own->id,
                                             [](MeetingRequest& edit) { edit.duringSessions = true; }));
            offerWait(problem, input, {&booking});
            problems.append(problem);
        });
    return problems;
}

namespace {
// A meeting of two participants at a helpdesk, or of an expert at a matchmaking: the kind of its item
// changed.
Problem ofOtherSort(const RuleInput& input, const MeetingView& view, const Booking& booking)
{
    Problem problem = problemOf(input, "meeting-outside", Severity::Warning, view, {&booking});
    const QString text =
        view.areTables ? QCoreApplication::translate("rules", "%1 is a matchmaking, but an expert is in %2.")
                       : QCoreApplication::translate("rules", "%1 is a helpdesk, but no expert is in %2.");
    problem.text = text.arg(itemName(input, view.item), meetingText(input, view, booking));
    offerMove(problem, input, view, booking);
    offerWait(problem, input, {&booking});
    return problem;
}
} // namespace

QList<Problem> meetingOutside(const RuleInput& input)
{
    QList<Problem> problems;
    for (const auto& view : readMeetings(input)) {
        const ItemTime& time = input.timing.items().at(view->item);
        for (const Booking* booking : view->toCome) {
            if ((booking->expert != 0) == view->areTables)
                problems.append(ofOtherSort(input, *view, *booking));
            if (view->times.indexOf(booking->slot) >= 0)
                continue;
            const qint64 end = qint64(time.start) + booking->slot + view->helpdesk->meetingMinutes;
            const bool isOutside = booking->slot < 0 || end > time.end;
            Problem problem = problemOf(input, "meeting-outside",
                                        isOutside ? Severity::Warning : Severity::Hint, *view, {booking});
            const QString text =
                isOutside
                    ? QCoreApplication::translate("rules", "%1 is not within %2 (%3): %4.")
                    : QCoreApplication::translate("rules", "%1 stands beside the times of %2 (%3): %4.");
            problem.text = text.arg(startText(input, *view, *booking), itemName(input, view->item),
                                    whenText(input, view->item), meetingText(input, *view, *booking));
            offerMove(problem, input, *view, *booking);
            offerWait(problem, input, {booking});
            problems.append(problem);
        }
    }
    return problems;
}

namespace {
// Those of the meetings (by time) that are beyond the limit: the last ones that are not pinned.
QList<const Booking*> beyond(const QList<const Booking*>& bookings, int most)
{
    QList<const Booking*> last;
    for (qsizetype i = bookings.size() - 1; i >= 0 && bookings.size() - last.size() > most; --i) {
        if (!bookings.at(i)->pinned)
            last.append(bookings.at(i));
    }
    return bookings.size() - last.size() > most ? QList<const Booking*>() : last;
}

void overLimit(const RuleInput& input, const MeetingView& view, const QString& name,
               const QList<const Booking*>& bookings, int most, QList<Problem>& problems)
{
    if (most <= 0 || bookings.size() <= most)
        return;
    Problem problem = problemOf(input, "meeting-limit", Severity::Hint, view, bookings);
    const int count = int(bookings.size());
    problem.text = QCoreApplication::translate("rules", "%1 has %n meetings at %2, planned are at most %3.",
                                               nullptr, count)
                       .arg(name, itemName(input, view.item))
                       .arg(most);
    offerWait(problem, input, beyond(bookings, most));
    problems.append(problem);
}
} // namespace

QList<Problem> meetingLimit(const RuleInput& input)
{
    QList<Problem> problems;
    for (const auto& view : readMeetings(input)) {
        if (view->helpdesk->mostPerPerson <= 0 && view->helpdesk->mostPerOrganisation <= 0)
            continue;
        QMap<Id, QList<const Booking*>> ofPeople; // who asked
        QMap<QString, QList<const Booking*>> ofOrganisations;
        for (const Booking* booking : view->toCome) {
            const Person* person = input.plan.find<Person>(booking->person);
            ofPeople[booking->person].append(booking);
            if (const QString key = countKey(*person, CountBy::Organisation); !key.isEmpty())
                ofOrganisations[key].append(booking);
        }
        for (auto own = ofPeople.cbegin(); own != ofPeople.cend(); ++own)
            overLimit(input, *view, personName(input.plan, own.key()), *own, view->helpdesk->mostPerPerson,
                      problems);
        for (const QList<const Booking*>& own : std::as_const(ofOrganisations))
            overLimit(input, *view,
                      shortText(input.plan.find<Person>(own.constFirst()->person)->organisation), own,
                      view->helpdesk->mostPerOrganisation, problems);
    }
    return problems;
}

namespace {
// An expert's meetings, by time, in runs without a break between.
QList<QList<const Booking*>> runsOf(const MeetingView& view, const QList<const Booking*>& bookings)
{
    const int length = view.helpdesk->meetingMinutes;
    const int change = std::max(0, view.helpdesk->changeoverMinutes);
    QList<QList<const Booking*>> runs;
    for (const Booking* booking : bookings) {
        const bool follows = !runs.isEmpty() && qint64(booking->slot) - runs.constLast().constLast()->slot <=
                                                    qint64(length) + change;
        if (!follows)
            runs.append(QList<const Booking*>());
        runs.last().append(booking);
    }
    return runs;
}

void tooManyInRow(const RuleInput& input, const MeetingView& view, const QList<const Booking*>& run,
                  QList<Problem>& problems)
{
    const int most = view.helpdesk->mostInRow;
    if (most <= 0 || run.size() <= most)
        return;
    QList<const Booking*> breaks;
    for (qsizetype i = most; i < run.size(); i += most + 1)
        breaks.append(run.at(i));
    const int count = int(run.size());
    Problem problem = problemOf(input, "expert-without-break", Severity::Warning, view, run);
    problem.text =
        QCoreApplication::translate("rules", "%1 has %n meetings in a row from %2, planned are at most %3.",
                                    nullptr, count)
            .arg(personName(input.plan, hostOf(input.plan, *run.constFirst())),
                 startText(input, view, *run.constFirst()))
            .arg(most);
    offerWait(problem, input, breaks);
    offer(
        problem, QCoreApplication::translate("rules", "Allow %n in a row", nullptr, count),
        edited<Helpdesk>(input.plan, view.helpdesk->id, [count](Helpdesk& edit) { edit.mostInRow = count; }));
    problems.append(problem);
}

void noChangeover(const RuleInput& input, const MeetingView& view, const Booking& first,
                  const Booking& second, QList<Problem>& problems)
{
    const qint64 gap = qint64(second.slot) - first.slot - view.helpdesk->meetingMinutes;
    if (gap < 0 || gap >= view.helpdesk->changeoverMinutes)
        return; // meetings upon each other are the rule person-overlap's
    Problem problem = problemOf(input, "expert-without-break", Severity::Hint, view, {&first, &second});
    const int minutes = int(gap);
    problem.text = QCoreApplication::translate(
                       "rules", "%1 has %n minutes between the meetings at %2 and %3.", nullptr, minutes)
                       .arg(personName(input.plan, hostOf(input.plan, first)), startText(input, view, first),
                            startText(input, view, second));
    offerMove(problem, input, view, view.times.indexOf(second.slot) < 0 ? second : first);
    problems.append(problem);
}
} // namespace

QList<Problem> expertWithoutBreak(const RuleInput& input)
{
    QList<Problem> problems;
    for (const auto& view : readMeetings(input)) {
        QMap<Id, QList<const Booking*>> ofExperts;
        for (const Booking* booking : view->toCome) {
            if (booking->expert != 0)
                ofExperts[booking->expert].append(booking);
        }
        for (const QList<const Booking*>& own : std::as_const(ofExperts)) {
            for (const QList<const Booking*>& run : runsOf(*view, own))
                tooManyInRow(input, *view, run, problems);
            for (qsizetype i = 1; i < own.size(); ++i)
                noChangeover(input, *view, *own.at(i - 1), *own.at(i), problems);
        }
    }
    return problems;
}
} // namespace convenor::rules
