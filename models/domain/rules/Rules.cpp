#include "domain/rules/Rules.h"

#include <algorithm>

namespace convenor {
namespace {
constexpr Rule list[] = {
    {"room-overlap", rules::roomOverlap},
    {"person-overlap", rules::personOverlap},
    {"outside-day", rules::outsideDay},
    {"outside-part", rules::outsidePart},
    {"overrun-before-pin", rules::overrunBeforePin},
    {"no-such-time", rules::noSuchTime},
    {"wrong-zone-label", rules::wrongZoneLabel},
    {"room-too-small", rules::roomTooSmall},
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
    const Schedule schedule(plan, timing);
    const RuleInput input{plan, timing, schedule};
    QList<Problem> found;
    for (const Rule& rule : list)
        found += rule.check(input);
    std::stable_sort(found.begin(), found.end(), [&schedule](const Problem& a, const Problem& b) {
        return std::pair(a.severity, agendaPlace(a, schedule)) <
               std::pair(b.severity, agendaPlace(b, schedule));
    });
    return found;
}
} // namespace convenor
