#include "domain/rules/Views.h"

namespace convenor::rules {
Views& viewsOf(const RuleInput& input)
{
    if (!input.views)
        input.views = std::make_shared<Views>();
    return *input.views;
}

const RoomNeed& readNeed(const RuleInput& input)
{
    auto& need = viewsOf(input).need;
    if (!need)
        need = std::make_unique<const RoomNeed>(input);
    return *need;
}

const DaysOfPeople& readDays(const RuleInput& input)
{
    auto& days = viewsOf(input).days;
    if (!days)
        days = std::make_unique<const DaysOfPeople>(input.plan);
    return *days;
}

const RoundPeople& readTaking(const RuleInput& input)
{
    auto& taking = viewsOf(input).taking;
    if (!taking)
        taking = std::make_unique<const RoundPeople>(readDays(input), input.schedule);
    return *taking;
}

const Windows& readWindows(const RuleInput& input)
{
    auto& windows = viewsOf(input).windows;
    if (!windows)
        windows = std::make_unique<const Windows>(input.plan, input.schedule);
    return *windows;
}

const AttendanceLists& readLists(const RuleInput& input)
{
    auto& lists = viewsOf(input).lists;
    if (!lists)
        lists = std::make_unique<const AttendanceLists>(attendanceLists(input.plan));
    return *lists;
}

const Roles& readRoles(const RuleInput& input)
{
    auto& roles = viewsOf(input).roles;
    if (!roles) {
        Roles read;
        read.reserve(input.timing.items().size());
        for (const Assignment& role : input.plan.all<Assignment>())
            read[role.agendaItem].append(&role);
        roles = std::make_unique<const Roles>(std::move(read));
    }
    return *roles;
}

const QList<const Assignment*>& rolesAt(const RuleInput& input, Id item)
{
    static const QList<const Assignment*> none;
    const Roles& roles = readRoles(input);
    const auto known = roles.constFind(item);
    return known == roles.cend() ? none : *known;
}
} // namespace convenor::rules
