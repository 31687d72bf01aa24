// What several rules read, each made once for an input, when the first rule asks for it.
#pragma once

#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/RoundPeople.h"
#include "domain/rules/MeetingView.h"
#include "domain/rules/RoomNeed.h"
#include "domain/rules/RoundView.h"
#include "domain/rules/Windows.h"

#include <memory>

namespace convenor {
class RuleMemory;
}

namespace convenor::rules {
// Who has which role where, by item, in the order of ids.
using Roles = QHash<Id, QList<const Assignment*>>;
using AttendanceLists = QHash<Id, QHash<Id, const Attendance*>>;

struct Views
{
    std::unique_ptr<const std::vector<std::unique_ptr<MeetingView>>> meetings;
    std::unique_ptr<const QList<RoundView>> rounds;
    std::unique_ptr<const RoomNeed> need;
    std::unique_ptr<const DaysOfPeople> days;
    std::unique_ptr<const RoundPeople> taking;
    std::unique_ptr<const Windows> windows;
    std::unique_ptr<const AttendanceLists> lists;
    std::unique_ptr<const Roles> roles;
    RuleMemory* memory = nullptr; // of whoever checks again and again
};

// The holder of an input and its copies, empty at first. readMeetings and readRounds fill it too.
Views& viewsOf(const RuleInput& input);

// They live as long as the input and its copies.
const RoomNeed& readNeed(const RuleInput& input);
const DaysOfPeople& readDays(const RuleInput& input);
const RoundPeople& readTaking(const RuleInput& input);
const Windows& readWindows(const RuleInput& input);
const AttendanceLists& readLists(const RuleInput& input); // attendanceLists
const Roles& readRoles(const RuleInput& input);
// Those of one item.
const QList<const Assignment*>& rolesAt(const RuleInput& input, Id item);
} // namespace convenor::rules
