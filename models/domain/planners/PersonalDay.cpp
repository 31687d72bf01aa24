#include "domain/planners/PersonalDay.h"

#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/HelpdeskPlanner.h"
#include "domain/Records.h"
#include "domain/Visibility.h"

#include <algorithm>

namespace convenor {
namespace {
template <typename Pointer>
void addOnce(std::vector<Pointer>& list, Pointer pointer)
{
    if (std::find(list.begin(), list.end(), pointer) == list.end())
        list.push_back(pointer);
}

// In such a lane nobody chooses: it is there for everybody.
bool isOpenToAll(const AgendaItem& lane)
{
    return lane.kind == ItemKind::Break || lane.kind == ItemKind::Meal || lane.kind == ItemKind::Helpdesk ||
           lane.kind == ItemKind::Matchmaking;
}

bool isAway(AttendanceState state)
{
    return state == AttendanceState::Excused || state == AttendanceState::Absent;
}
} // namespace

PersonalDays::PersonalDays(const Plan& plan, const Timing& timing)
    : m_plan(plan), m_timing(timing), m_index(plan, timing)
{
    for (const Assignment& assignment : plan.all<Assignment>()) {
        if (assignment.status != AssignmentStatus::Declined)
            m_roles[{assignment.person, assignment.agendaItem}].push_back(&assignment);
    }
    for (const AgendaItem& item : plan.all<AgendaItem>()) {
        for (const BreakoutGroup* group : m_index.groups(item.id)) {
            for (const Id leader : {Id(group->moderator), Id(group->rapporteur)})
                addOnce(m_groups[{leader, item.id}], group);
        }
    }
    for (const GroupMembership& membership : plan.all<GroupMembership>()) {
        const BreakoutGroup* group = plan.find<BreakoutGroup>(membership.group);
        const BreakoutRound* round = group ? plan.find<BreakoutRound>(group->round) : nullptr;
        if (round)
            addOnce(m_groups[{membership.person, round->agendaItem}], group);
    }
    for (const Booking& booking : plan.all<Booking>()) {
        const Helpdesk* helpdesk = plan.find<Helpdesk>(booking.helpdesk);
        if (!helpdesk || !isLive(booking.status))
            continue;
        addOnce(m_bookings[{booking.person, helpdesk->agendaItem}], &booking);
        if (const HelpdeskExpert* expert = expertOf(booking))
            addOnce(m_bookings[{expert->person, helpdesk->agendaItem}], &booking);
        if (booking.partner != 0)
            addOnce(m_bookings[{booking.partner, helpdesk->agendaItem}], &booking);
    }
    const auto lists = attendanceLists(plan);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        for (const Attendance* row : *list)
            m_attendance.insert({row->person, list.key()}, row->state);
    }
}

const HelpdeskExpert* PersonalDays::expertOf(const Booking& booking) const
{
    return m_plan.find<HelpdeskExpert>(booking.expert);
}

Id PersonalDays::otherOf(const Booking& booking, Id person) const
{
    const HelpdeskExpert* expert = expertOf(booking);
    const Id other = expert ? Id(expert->person) : Id(booking.partner);
    return booking.person == person ? other : Id(booking.person);
}

bool PersonalDays::isInvolved(Id person, const AgendaItem& item) const
{
    const Key key(person, item.id);
    const auto attendance = m_attendance.constFind(key);
    if (m_roles.contains(key) || m_groups.contains(key) || m_bookings.contains(key) ||
        (attendance != m_attendance.constEnd() && !isAway(*attendance)))
        return true;
    const QList<const AgendaItem*> children = m_index.children(item);
    return std::any_of(children.begin(), children.end(),
                       [&](const AgendaItem* child) { return isInvolved(person, *child); });
}

void PersonalDays::addBookings(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const
{
    const ItemTime* time = m_timing.find(item.id);
    for (const Booking* booking : m_bookings.value({person, item.id})) {
        const Helpdesk* helpdesk = m_plan.find<Helpdesk>(booking->helpdesk);
        PersonalEntry entry;
        entry.item = &item;
        entry.start = timeAfter(time->start, booking->slot);
        entry.end = timeAfter(entry.start, helpdesk->meetingMinutes);
        entry.booking = booking;
        entries.push_back(std::move(entry));
    }
}

void PersonalDays::addLeaf(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const
{
    const Key key(person, item.id);
    const ItemTime* time = m_timing.find(item.id);
    PersonalEntry entry;
    entry.item = &item;
    entry.start = time->start;
    entry.end = time->end;
    entry.roles = m_roles.value(key);
    entry.groups = m_groups.value(key);
    if (const auto found = m_attendance.constFind(key); found != m_attendance.constEnd())
        entry.signedUp = *found;
    if (!entry.signedUp || !isAway(*entry.signedUp))
        entries.push_back(std::move(entry));
    addBookings(entries, person, item);
}

void PersonalDays::addParallel(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item,
                               const QList<const AgendaItem*>& lanes) const
{
    QList<const AgendaItem*> choices;
    bool chosen = false;
    for (const AgendaItem* lane : lanes) {
        if (isOpenToAll(*lane)) {
            addItem(entries, person, *lane);
        } else if (isInvolved(person, *lane)) {
            chosen = true;
            addItem(entries, person, *lane);
        } else {
            choices.append(lane);
        }
    }
    if (chosen || choices.isEmpty())
        return;
    if (choices.size() == 1 && lanes.size() == 1) {
        addItem(entries, person, *choices.first());
        return;
    }
    const ItemTime* time = m_timing.find(item.id);
    PersonalEntry entry;
    entry.item = &item;
    entry.start = time->start;
    entry.end = time->end;
    entry.choices = choices;
    entries.push_back(std::move(entry));
}

void PersonalDays::addItem(std::vector<PersonalEntry>& entries, Id person, const AgendaItem& item) const
{
    const QList<const AgendaItem*> children = m_index.children(item);
    // What holds others stands on it only for those who do something for the whole of it.
    const Key key(person, item.id);
    if (children.isEmpty() || m_roles.contains(key) || m_groups.contains(key))
        addLeaf(entries, person, item);
    else
        addBookings(entries, person, item); // a helpdesk with its coffee break inside
    if (item.kind == ItemKind::Parallel) {
        addParallel(entries, person, item, children);
        return;
    }
    for (const AgendaItem* child : children)
        addItem(entries, person, *child);
}

std::vector<PersonalEntry> PersonalDays::entries(const Person& person, Id day) const
{
    std::vector<PersonalEntry> entries;
    for (const Id root : m_timing.children(day, 0)) {
        const AgendaItem* item = m_plan.find<AgendaItem>(root);
        if (item && isPublic(m_plan, *item))
            addItem(entries, person.id, *item);
    }
    std::stable_sort(
        entries.begin(), entries.end(),
        [](const PersonalEntry& left, const PersonalEntry& right) { return left.start < right.start; });
    return entries;
}
} // namespace convenor
