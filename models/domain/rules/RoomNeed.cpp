#include "domain/rules/RoomNeed.h"

#include "domain/planners/AttendancePlanner.h"
#include "domain/rules/RoundView.h"
#include "domain/rules/Views.h"
#include "domain/Visibility.h"

#include <algorithm>

namespace convenor::rules {
RoomNeed::RoomNeed(const RuleInput& input)
    : m_plan(input.plan), m_timing(input.timing), m_schedule(input.schedule)
{
    const Plan& plan = input.plan;
    for (const Person& person : plan.all<Person>()) {
        const bool comes = person.status == PersonStatus::Registered ||
                           person.status == PersonStatus::Confirmed ||
                           person.status == PersonStatus::Attended;
        m_everybody += comes ? 1 : 0;
    }
    const auto lists = signUpLists(plan);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        m_signedUp.insert(list.key(), int(list->size()));
    for (const RoundView& view : readRounds(input)) {
        for (auto seat = view.groupOf.cbegin(); seat != view.groupOf.cend(); ++seat)
            m_groups[*seat] += view.takesSeat(plan, seat.key()) ? 1 : 0;
        for (const BreakoutGroup* group : view.groups) {
            int& people = m_groups[group->id];
            people = std::max(people, group->capacity.value_or(0));
        }
    }
}

int RoomNeed::ofItem(qsizetype index) const
{
    const AgendaItem& item = *m_plan.find<AgendaItem>(m_timing.items().at(index).item);
    if (const auto known = m_signedUp.constFind(item.id); known != m_signedUp.cend())
        return *known;
    // Not everybody is in the room of a hybrid or an online item, of a closed one, of a lane, or where people
    // are divided or meet one by one.
    const bool isDivided = item.kind == ItemKind::Groups || item.kind == ItemKind::Helpdesk ||
                           item.kind == ItemKind::Matchmaking || item.kind == ItemKind::Visit ||
                           item.kind == ItemKind::Parallel;
    const bool isForAll = item.closedFor.isEmpty() && isPublic(m_plan, item);
    if (isDivided || !isForAll || item.mode != ItemMode::InPerson || m_schedule.isInLane(index))
        return 0;
    return m_everybody;
}

namespace {
bool isFree(const RuleInput& input, Id room, const Use& use)
{
    const auto [first, last] = input.schedule.usesOfRoom(room);
    return std::none_of(first, last, [&use](const Use& other) { return other.span.overlaps(use.span); });
}
} // namespace

bool isFreeFor(const RuleInput& input, Id room, qsizetype item)
{
    const Span& span = input.schedule.span(item);
    const auto [first, last] = input.schedule.usesOfRoom(room);
    const bool isTaken = std::any_of(first, last, [&](const Use& use) {
        return use.span.overlaps(span) && !input.schedule.areRelated(use.item, item);
    });
    return !isTaken && readWindows(input).allowsRoom(room, span);
}

Id freeRoom(const RuleInput& input, const Use& use, int people)
{
    const Room* now = input.plan.find<Room>(use.owner);
    if (!now)
        return 0;
    const Room* best = nullptr;
    constexpr int unknown = std::numeric_limits<int>::max();
    for (const Room& room : input.plan.all<Room>()) {
        const bool fits =
            room.kind == now->kind && room.id != now->id && room.capacity.value_or(unknown) >= people;
        const bool isBetter = !best || room.capacity.value_or(unknown) < best->capacity.value_or(unknown);
        if (fits && isBetter && isFree(input, room.id, use) &&
            readWindows(input).allowsRoom(room.id, use.span))
            best = &room;
    }
    return best ? best->id : 0;
}
} // namespace convenor::rules
