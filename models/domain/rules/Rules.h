// The rules, by theme. Each is a pure function; Rules.cpp lists them once.
#pragma once

#include "domain/rules/Problem.h"

namespace convenor::rules {
// TimeRules.cpp
QList<Problem> outsideDay(const RuleInput& input);
QList<Problem> outsidePart(const RuleInput& input);
QList<Problem> overrunBeforePin(const RuleInput& input);
QList<Problem> unexplainedGap(const RuleInput& input);
// ClockRules.cpp
QList<Problem> wrongZoneLabel(const RuleInput& input);
QList<Problem> noSuchTime(const RuleInput& input);
// BreakRules.cpp
QList<Problem> noBreak(const RuleInput& input);
// RoomRules.cpp
QList<Problem> roomOverlap(const RuleInput& input);
QList<Problem> roomTooSmall(const RuleInput& input);
// PeopleRules.cpp
QList<Problem> personOverlap(const RuleInput& input);
// AvailabilityRules.cpp
QList<Problem> outsideAvailability(const RuleInput& input);
QList<Problem> roomUnavailable(const RuleInput& input);
QList<Problem> awayWithRole(const RuleInput& input);
QList<Problem> availabilityUnknown(const RuleInput& input);
// WalkRules.cpp
QList<Problem> roomTooFar(const RuleInput& input);
// ParallelRules.cpp
QList<Problem> besidePlenary(const RuleInput& input);
QList<Problem> trackParallel(const RuleInput& input);
QList<Problem> closedMeetingClash(const RuleInput& input);
// RoleRules.cpp
QList<Problem> noModerator(const RuleInput& input);
QList<Problem> tooFewPeople(const RuleInput& input);
QList<Problem> tooManyPeople(const RuleInput& input);
QList<Problem> unconfirmed(const RuleInput& input);
QList<Problem> declined(const RuleInput& input);
// PersonRules.cpp
QList<Problem> dailyLimit(const RuleInput& input);
QList<Problem> consentMissing(const RuleInput& input);
// SeatRules.cpp
QList<Problem> noSeat(const RuleInput& input);
QList<Problem> seatLeftOver(const RuleInput& input);
QList<Problem> pairBroken(const RuleInput& input);
QList<Problem> noCommonLanguage(const RuleInput& input);
// GroupRules.cpp
QList<Problem> leaderMissing(const RuleInput& input);
QList<Problem> groupWithoutModerator(const RuleInput& input);
QList<Problem> groupWithoutRapporteur(const RuleInput& input);
QList<Problem> groupTooFull(const RuleInput& input);
QList<Problem> placeTwice(const RuleInput& input);
// MeetingRules.cpp
QList<Problem> meetingAway(const RuleInput& input);
QList<Problem> meetingNotThere(const RuleInput& input);
QList<Problem> meetingOverSignUp(const RuleInput& input);
QList<Problem> meetingOutside(const RuleInput& input);
QList<Problem> meetingLimit(const RuleInput& input);
QList<Problem> expertWithoutBreak(const RuleInput& input);
// HelpdeskRules.cpp
QList<Problem> requestWaits(const RuleInput& input);
QList<Problem> helpdeskTooSmall(const RuleInput& input);
QList<Problem> helpdeskWithoutExperts(const RuleInput& input);
QList<Problem> tooFewTables(const RuleInput& input);
QList<Problem> tableTwice(const RuleInput& input);
QList<Problem> noTable(const RuleInput& input);
// SignUpRules.cpp
QList<Problem> signUpFull(const RuleInput& input);
QList<Problem> signUpTwice(const RuleInput& input);
QList<Problem> duplicatePerson(const RuleInput& input);
// PlaceRules.cpp
QList<Problem> placesFree(const RuleInput& input);
QList<Problem> fewSignUps(const RuleInput& input);
QList<Problem> cancelledButNamed(const RuleInput& input);
// AgendaRules.cpp
QList<Problem> duplicateItem(const RuleInput& input);
QList<Problem> unplaced(const RuleInput& input);
QList<Problem> noTravelTime(const RuleInput& input);
// PaperRules.cpp
QList<Problem> emblemTooSmall(const RuleInput& input);
QList<Problem> fundingStatementMissing(const RuleInput& input);
QList<Problem> emblemMissing(const RuleInput& input);
QList<Problem> unknownSecondZone(const RuleInput& input);
QList<Problem> untranslated(const RuleInput& input);
} // namespace convenor::rules
