#include "ui/groups/GroupBoardPlace.h"

#include "domain/planners/RoundPlanner.h"

namespace convenor {
namespace {
BoardPlace placeOfPerson(const Plan& plan, Id person, Id shownRound)
{
    if (groupOf(plan, shownRound, person) != 0)
        return {shownRound, 0, person};
    for (const Id round : roundsInOrder(plan)) {
        if (groupOf(plan, round, person) != 0)
            return {round, 0, person};
    }
    return {shownRound, 0, person};
}

BoardPlace placeInGroup(const Plan& plan, Id group, Id person)
{
    const BreakoutGroup* found = plan.find<BreakoutGroup>(group);
    return {found ? found->round.id : 0, group, person};
}

Id firstRoundOf(const Plan& plan, Id item)
{
    for (const Id round : roundsInOrder(plan)) {
        if (plan.find<BreakoutRound>(round)->agendaItem == item)
            return round;
    }
    return 0;
}
} // namespace

std::optional<BoardPlace> boardPlaceOf(const Plan& plan, const Subject& subject, Id shownRound)
{
    BoardPlace place;
    if (subject.table == Table::AgendaItem) {
        place.round = firstRoundOf(plan, subject.id);
    } else if (subject.table == Table::BreakoutRound) {
        place.round = subject.id;
    } else if (subject.table == Table::BreakoutGroup) {
        place = placeInGroup(plan, subject.id, 0);
    } else if (const auto* seat = subject.table == Table::GroupMembership
                                      ? plan.find<GroupMembership>(subject.id)
                                      : nullptr) {
        place = placeInGroup(plan, seat->group, seat->person);
    } else if (const auto* wish = subject.table == Table::TopicPreference
                                      ? plan.find<TopicPreference>(subject.id)
                                      : nullptr) {
        place = placeInGroup(plan, wish->group, wish->person);
    } else if (const auto* pair =
                   subject.table == Table::PairRule ? plan.find<PairRule>(subject.id) : nullptr) {
        place = placeOfPerson(plan, pair->first, shownRound);
    } else if (subject.table == Table::Person) {
        place = placeOfPerson(plan, subject.id, shownRound);
    }
    return plan.find<BreakoutRound>(place.round) ? std::optional(place) : std::nullopt;
}
} // namespace convenor
