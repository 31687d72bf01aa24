#include "domain/rules/Rules.h"

#include "domain/rules/Acknowledged.h"
#include "domain/rules/RuleMemory.h"
#include "domain/rules/Views.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr Rule list[] = {
    {"room-overlap", rules::roomOverlap},
    {"person-overlap", rules::personOverlap},
    {"outside-availability", rules::outsideAvailability},
    {"room-unavailable", rules::roomUnavailable},
    {"outside-day", rules::outsideDay},
    {"outside-part", rules::outsidePart},
    {"overrun-before-pin", rules::overrunBeforePin},
    {"no-such-time", rules::noSuchTime},
    {"wrong-zone-label", rules::wrongZoneLabel},
    {"room-too-small", rules::roomTooSmall},
    {"room-too-far", rules::roomTooFar},
    {"beside-plenary", rules::besidePlenary},
    {"track-parallel", rules::trackParallel},
    {"closed-meeting-clash", rules::closedMeetingClash},
    {"no-break", rules::noBreak},
    {"no-travel-time", rules::noTravelTime},
    {"away-with-role", rules::awayWithRole},
    {"declined", rules::declined},
    {"daily-limit", rules::dailyLimit},
    {"no-moderator", rules::noModerator},
    {"too-few-people", rules::tooFewPeople},
    {"too-many-people", rules::tooManyPeople},
    {"leader-missing", rules::leaderMissing},
    {"no-seat", rules::noSeat},
    {"seat-left-over", rules::seatLeftOver},
    {"group-too-full", rules::groupTooFull},
    {"pair-broken", rules::pairBroken},
    {"no-common-language", rules::noCommonLanguage},
    {"place-twice", rules::placeTwice},
    {"too-few-tables", rules::tooFewTables},
    {"table-twice", rules::tableTwice},
    {"no-table", rules::noTable},
    {"meeting-away", rules::meetingAway},
    {"meeting-not-there", rules::meetingNotThere},
    {"meeting-over-sign-up", rules::meetingOverSignUp},
    {"meeting-outside", rules::meetingOutside},
    {"meeting-limit", rules::meetingLimit},
    {"expert-without-break", rules::expertWithoutBreak},
    {"helpdesk-without-experts", rules::helpdeskWithoutExperts},
    {"helpdesk-too-small", rules::helpdeskTooSmall},
    {"request-waits", rules::requestWaits},
    {"sign-up-full", rules::signUpFull},
    {"sign-up-twice", rules::signUpTwice},
    {"places-free", rules::placesFree},
    {"few-sign-ups", rules::fewSignUps},
    {"cancelled-but-named", rules::cancelledButNamed},
    {"unconfirmed", rules::unconfirmed},
    {"availability-unknown", rules::availabilityUnknown},
    {"consent-missing", rules::consentMissing},
    {"group-without-moderator", rules::groupWithoutModerator},
    {"group-without-rapporteur", rules::groupWithoutRapporteur},
    {"unplaced", rules::unplaced},
    {"duplicate-item", rules::duplicateItem},
    {"second-zone-unknown", rules::unknownSecondZone},
    {"emblem-too-small", rules::emblemTooSmall},
    {"funding-statement-missing", rules::fundingStatementMissing},
    {"emblem-missing", rules::emblemMissing},
    {"unexplained-gap", rules::unexplainedGap},
    {"untranslated", rules::untranslated},
    {"duplicate-person", rules::duplicatePerson},
};

// The place on the agenda of what a problem is about; in front of everything when that is the whole event.
qsizetype agendaPlace(const Problem& problem, const Schedule& schedule)
{
    for (const Subject& subject : problem.subjects) {
        if (subject.table == Table::AgendaItem)
            return schedule.indexOf(subject.id);
    }
    return -1;
}
} // namespace

std::span<const Rule> allRules()
{
    return list;
}

QList<Problem> findProblems(const Plan& plan, const Timing& timing)
{
    RuleMemory memory;
    return findProblems(plan, timing, memory);
}

QList<Problem> findProblems(const Plan& plan, const Timing& timing, RuleMemory& memory)
{
    const Schedule schedule(plan, timing);
    const RuleInput input{plan, timing, schedule};
    rules::viewsOf(input).memory = &memory;
    QList<Problem> found;
    for (const Rule& rule : list)
        found += rule.check(input);
    rules::markAcknowledged(input, found);
    // Places are looked up once, and problems moved once.
    std::vector<std::tuple<bool, Severity, qsizetype, qsizetype>> order;
    order.reserve(std::size_t(found.size()));
    for (qsizetype i = 0; i < found.size(); ++i)
        order.emplace_back(found[i].isAccepted(), found[i].severity, agendaPlace(found[i], schedule), i);
    std::sort(order.begin(), order.end());
    QList<Problem> sorted;
    sorted.reserve(found.size());
    for (const auto& place : order)
        sorted.append(std::move(found[std::get<3>(place)]));
    return sorted;
}

QList<Problem> withFurther(const Plan& plan, const Timing& timing, const QList<Problem>& found,
                           QList<Problem> further)
{
    if (further.isEmpty())
        return found;
    const Schedule schedule(plan, timing);
    rules::markAcknowledged(RuleInput{plan, timing, schedule}, further);
    further += found;
    std::stable_sort(further.begin(), further.end(), [](const Problem& a, const Problem& b) {
        return std::pair(a.isAccepted(), a.severity) < std::pair(b.isAccepted(), b.severity);
    });
    return further;
}

QHash<Id, Severity> worstOf(const QList<Problem>& problems)
{
    QHash<Id, Severity> worst;
    for (const Problem& problem : problems) {
        for (const Subject& subject : problem.subjects) {
            if (problem.isAccepted() || subject.table != Table::AgendaItem)
                continue;
            const auto known = worst.find(subject.id);
            if (known == worst.end())
                worst.insert(subject.id, problem.severity);
            else
                *known = std::min(*known, problem.severity);
        }
    }
    return worst;
}
} // namespace convenor
