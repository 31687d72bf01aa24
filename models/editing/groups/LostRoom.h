// What becomes of groups whose room is lost.
#pragma once

#include "domain/planners/RoundPlanner.h"

namespace convenor {
struct LostGroups
{
    QList<Id> groups;   // in the order of the rounds
    QStringList starts; // of their rounds, "14:00"
    int people = 0;     // who sit in them; somebody in two of them counts twice
};
// Groups of the rounds that meet in the room: theirs, or that of their item.
LostGroups groupsInRoom(const Plan& plan, const QList<Id>& rounds, Id room);

// One way to do without the room.
struct LostRoomWay
{
    Plan plan;            // as it would be
    ChangeSet changes;    // rooms and places of groups, or their removal; an item that loses its room
    QStringList said;     // "“Skills” goes to Room Gamma", "“Skills” is dissolved"
    QStringList homeless; // groups that had to be dissolved, because no room has space for them
    bool keepsGroups = true;
};
// Each group into the smallest free room that holds its people; else as a further place into the room of
// another group of its round, where their sizes add up; else it is dissolved. With dissolveAll every group is
// dissolved. A round is never left without any group: its last one stays, without a room (nor has its item
// the lost one then).
Result<LostRoomWay> withoutRoom(const Plan& plan, const LostGroups& lost, Id room, bool dissolveAll);
} // namespace convenor
