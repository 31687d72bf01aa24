#include "editing/meetings/MeetingBooker.h"

#include "domain/planners/MeetingPlanner.h"
#include "domain/Records.h"
#include "editing/AgendaEdits.h"
#include "editing/meetings/BookingChanges.h"
#include "editing/meetings/BookingReasons.h"
#include "solve/MeetingSolver.h"

#include <QCoreApplication>

namespace convenor {
namespace {
struct MeetingBookerTexts
{
    Q_DECLARE_TR_FUNCTIONS(MeetingBooker)
};

Error impossible(const QString& detail)
{
    return {ErrorKind::WrongFormat, QStringLiteral("meetings"), detail};
}

// Those asked about, in the order of the agenda; or why they cannot be.
Result<QList<Id>> askedHelpdesks(const Plan& plan, const Timing& timing, const BookingQuestion& question)
{
    QList<Id> asked;
    for (const Id helpdesk : helpdesksInOrder(plan, timing)) {
        if (question.helpdesks.isEmpty() || question.helpdesks.contains(helpdesk))
            asked.append(helpdesk);
    }
    for (const Id helpdesk : question.helpdesks) {
        if (!asked.contains(helpdesk))
            return Error{ErrorKind::NoSuchRecord, QStringLiteral("helpdesk"), QString::number(helpdesk)};
    }
    if (asked.isEmpty())
        return impossible(MeetingBookerTexts::tr(
            "The workshop has no helpdesk yet: make one from an item of the agenda first."));
    for (const Id helpdesk : std::as_const(asked)) {
        const QList<Slot> times = slotsOf(plan, timing, helpdesk);
        if (hasTooManyTimes(times))
            return impossible(
                MeetingBookerTexts::tr("%1 has %2 times for meetings, and %3 are the most that can be filled "
                                       "at once: let meetings take longer, or make two helpdesks of it.")
                    .arg(quotedTitle(helpdeskTitle(plan, helpdesk)), QString::number(times.size()),
                         QString::number(solve::mostSlots)));
    }
    return asked;
}

// Places the meetings of one helpdesk after the other; later ones see the earlier ones' bookings.
class Booker
{
public:
    Booker(const Plan& plan, const Timing& timing, QList<Id> helpdesks, const BookingQuestion& question,
           IdSource& ids, const Watch& watch, const std::function<void(const BookingProgress&)>& progress)
        : m_timing(timing), m_question(question), m_ids(ids), m_watch(watch), m_progress(progress)
    {
        m_proposal.plan = plan;
        m_proposal.helpdesks = std::move(helpdesks);
        m_now = plan;
    }

    Result<BookingProposal> book()
    {
        for (const Id helpdesk : std::as_const(m_proposal.helpdesks)) {
            if (const Result<Done> done = bookOne(helpdesk); !done)
                return done.error();
            ++m_done;
        }
        finish();
        return std::move(m_proposal);
    }

private:
    Result<Done> bookOne(Id helpdesk);
    solve::MeetingPlan placed(const BookingCase& given);
    void count(const ChangeSet& changes);
    void tell(const solve::MeetingProgress& now);
    void finish();

    const Timing& m_timing;
    const BookingQuestion& m_question;
    IdSource& m_ids;
    const Watch& m_watch;
    const std::function<void(const BookingProgress&)>& m_progress;
    Plan m_now; // with the meetings of the helpdesks that are done
    BookingProposal m_proposal;
    int m_done = 0;
    bool m_isProven = true;
};

void Booker::tell(const solve::MeetingProgress& now)
{
    const double done = (m_done + now.done) / double(m_proposal.helpdesks.size());
    m_watch.say(done);
    if (!m_progress)
        return;
    const double gap = now.bound > 0 ? double(now.bound - now.best.worth) / double(now.bound) : 0;
    m_progress({done, m_proposal.placed + now.best.placed, std::max(0.0, gap)});
}

solve::MeetingPlan Booker::placed(const BookingCase& given)
{
    solve::MeetingOptions options;
    options.seed = m_question.seed;
    options.iterations = m_question.iterations;
    options.stop = m_watch.stop;
    options.progress = [this](const solve::MeetingProgress& now) { tell(now); };
    solve::MeetingSolution solution = solve::solveMeetings(given.problem, options);
    // Nobody is moved for nothing.
    const solve::MeetingScore now = solve::scoreOf(given.problem, given.problem.now);
    if (now.broken <= solution.score.broken && now.worth >= solution.score.worth) {
        solution.plan = given.problem.now;
        solution.score = now;
    }
    m_proposal.worth += solution.score.worth - given.blocked;
    m_proposal.bound += std::max(solution.bound.worth, solution.score.worth) - given.blocked;
    m_isProven &= solution.optimal || solution.score.worth >= solution.bound.worth;
    m_proposal.stopped |= solution.stopped;
    return solution.plan;
}

Result<Done> Booker::bookOne(Id helpdesk)
{
    const BookingCase given = bookingCase(m_now, m_timing, helpdesk);
    const bool canMeet = !given.times.isEmpty() && !given.wishes.isEmpty();
    const solve::MeetingPlan meetings = canMeet ? placed(given) : given.problem.now;
    const ChangeSet changes = bookingChanges(m_now, given, meetings, m_ids);
    Result<Plan> next = m_now.applied(changes);
    if (!next)
        return next.error();
    m_now = *std::move(next);
    count(changes);
    m_proposal.changes.append(changes);
    const BookingReasons reasons(m_now, m_timing, given, meetings);
    int requests = 0;
    for (const MeetingRequest& request : m_now.all<MeetingRequest>())
        requests += request.helpdesk == helpdesk && request.answer != RequestAnswer::Declined;
    const QList<Id> waiting = waitingRequests(m_now, helpdesk);
    for (const Id id : waiting)
        m_proposal.unmet.append({helpdesk, id, m_now.find<MeetingRequest>(id)->person, reasons.sentence(id)});
    m_proposal.requests += requests;
    m_proposal.placed += requests - int(waiting.size());
    return Done{};
}

void Booker::count(const ChangeSet& changes)
{
    for (const Change& change : changes) {
        if (change.table != Table::Booking)
            continue;
        m_proposal.booked += change.isAdd();
        m_proposal.freed += change.isRemove();
        if (!change.isEdit())
            continue;
        const auto& before = change.beforeAs<Booking>();
        const auto& after = change.afterAs<Booking>();
        m_proposal.moved += before.slot != after.slot || before.expert != after.expert;
    }
}

void Booker::finish()
{
    BookingProposal& made = m_proposal;
    made.gap = made.bound > made.worth ? double(made.bound - made.worth) / double(made.bound) : 0;
    const int requests = made.requests;
    const int waiting = requests - made.placed;
    if (requests == 0) {
        made.sentence = MeetingBookerTexts::tr("Nobody asks for a meeting yet.");
        return;
    }
    if (waiting == 0) {
        made.sentence = MeetingBookerTexts::tr("All %n requests are booked.", nullptr, requests);
        return;
    }
    const QString booked = MeetingBookerTexts::tr("%1 of %n requests are booked", nullptr, requests)
                               .arg(QString::number(made.placed));
    const QString wait = MeetingBookerTexts::tr("%n wait", nullptr, waiting);
    if (m_isProven)
        made.sentence = MeetingBookerTexts::tr("%1, which is proven best; %2.").arg(booked, wait);
    else
        made.sentence = MeetingBookerTexts::tr("%1, at most %2 % below the best possible; %3.")
                            .arg(booked, QString::number(100 * made.gap, 'f', 1), wait);
}
} // namespace

Result<BookingProposal> bookMeetings(const Plan& plan, const BookingQuestion& question, IdSource& ids,
                                     const Watch& watch,
                                     const std::function<void(const BookingProgress&)>& progress)
{
    const Timing timing(plan);
    const Result<QList<Id>> helpdesks = askedHelpdesks(plan, timing, question);
    if (!helpdesks)
        return helpdesks.error();
    return Booker(plan, timing, *helpdesks, question, ids, watch, progress).book();
}

QList<UnmetRequest> whyRequestsWait(const Plan& plan, Id helpdesk)
{
    QList<UnmetRequest> unmet;
    const QList<Id> waiting = waitingRequests(plan, helpdesk);
    if (waiting.isEmpty())
        return unmet;
    const Timing timing(plan);
    const bool isTooLarge = hasTooManyTimes(slotsOf(plan, timing, helpdesk));
    const BookingCase given = isTooLarge ? BookingCase() : bookingCase(plan, timing, helpdesk);
    const solve::MeetingPlan meetings = given.problem.now;
    std::optional<BookingReasons> reasons;
    if (!isTooLarge)
        reasons.emplace(plan, timing, given, meetings);
    const HelpdeskTimes times(plan, timing, helpdesk);
    for (const Id id : waiting)
        unmet.append({helpdesk, id, plan.find<MeetingRequest>(id)->person,
                      reasons ? reasons->sentence(id) : whyWaiting(plan, times, id)});
    return unmet;
}
} // namespace convenor
