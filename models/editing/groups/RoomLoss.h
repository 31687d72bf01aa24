// A room is lost: whatever was still to take place in it gets another one.
#pragma once

#include "domain/planners/RunPlanner.h"
#include "editing/PlanEditor.h"

namespace convenor {
// What becomes of it all: nothing is changed yet.
struct RoomLoss
{
    QString sentence; // "Studio 2 is lost: 1 item and 8 groups need another room."
    // A line for each of them: "“Bavaria” goes to Gallery", "“Skills” shares Market hall", "“Veneto” has no
    // room: none is free at its time".
    QStringList said;
    int homeless = 0; // items and groups for which there is no room
    ChangeSet changes;
};
// Rooms in which something is still to take place: items, groups, experts of a helpdesk. `from` as below.
QList<Id> roomsInUse(const Plan& plan, const Timing& timing, const std::optional<DayMinute>& from);

// Each item that is not over gets the smallest free room that holds its people (rules::freeRoom), or none;
// then each group one of its own or a place beside another group, else it is dissolved (withoutRoom). Experts
// who received people there go where their helpdesk is. The room is recorded as not to be had from then on.
// `from`: what was over before is left alone; none = the whole event is meant.
Result<RoomLoss> loseRoom(const Plan& plan, const Timing& timing, Id room,
                          const std::optional<DayMinute>& from, IdSource& ids);

// Takes it over as one step; answers with a sentence.
Result<QString> takeRoomLoss(PlanEditor& editor, const RoomLoss& loss, Id room);
} // namespace convenor
