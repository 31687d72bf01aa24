#include "domain/rules/Schedule.h"

#include "domain/GroupRecords.h"
#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/HelpdeskPlanner.h"

#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
bool byOwnerAndTime(const Use& a, const Use& b)
{
    return std::tuple(a.owner, a.span.from, a.span.to, a.item, a.table, a.record) <
           std::tuple(b.owner, b.span.from, b.span.to, b.item, b.table, b.record);
}
} // namespace

Schedule::Schedule(const Plan& plan, const Timing& timing)
    : m_timing(timing), m_clock(plan.workshop().timezone)
{
    readDays(plan);
    readItems(plan);
    readGroups(plan);
    readPeople(plan);
    readBookings(plan);
    std::sort(m_roomUses.begin(), m_roomUses.end(), byOwnerAndTime);
    std::sort(m_personUses.begin(), m_personUses.end(), byOwnerAndTime);
}

qsizetype Schedule::indexOf(Id item) const
{
    const ItemTime* time = m_timing.find(item);
    return time ? time - m_timing.items().constData() : -1;
}

bool Schedule::areRelated(qsizetype a, qsizetype b) const
{
    const auto [first, second] = std::minmax(a, b);
    return second < m_familyEnd[std::size_t(first)];
}

std::pair<const Use*, const Use*> Schedule::usesOf(const std::vector<Use>& uses, Id owner)
{
    const auto before = [](const Use& use, Id of) { return use.owner < of; };
    const auto first = std::lower_bound(uses.begin(), uses.end(), owner, before);
    const auto last = std::lower_bound(first, uses.end(), owner + 1, before);
    const Use* data = uses.data();
    return {data + (first - uses.begin()), data + (last - uses.begin())};
}

void Schedule::add(std::vector<Use>& uses, Use use)
{
    if (use.owner && use.item >= 0 && use.span.from < use.span.to)
        uses.push_back(use);
}

void Schedule::readDays(const Plan& plan)
{
    int undated = 0;
    for (const Day& day : plan.all<Day>()) {
        const QDate apart = QDate(1900, 1, 1).addDays(day.date.isValid() ? 0 : ++undated * 100);
        m_dates.insert(day.id, day.date.isValid() ? day.date : apart);
    }
}

void Schedule::readItems(const Plan& plan)
{
    const QList<ItemTime>& items = m_timing.items();
    const std::size_t count = std::size_t(items.size());
    m_spans.resize(count);
    m_familyEnd.resize(count);
    m_inLane.resize(count);
    std::vector<qsizetype> open; // the item and those it stands in
    const auto closeDownTo = [&](int depth, qsizetype end) {
        while (int(open.size()) > depth) {
            m_familyEnd[std::size_t(open.back())] = end;
            open.pop_back();
        }
    };
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ItemTime& time = items.at(i);
        closeDownTo(time.depth, i);
        const qsizetype parent = open.empty() ? -1 : open.back();
        m_inLane[std::size_t(i)] =
            parent >= 0 && (m_inLane[std::size_t(parent)] ||
                            plan.find<AgendaItem>(items.at(parent).item)->kind == ItemKind::Parallel);
        open.push_back(i);
        const Span span{instant(time.day, time.start), instant(time.day, time.end)};
        m_spans[std::size_t(i)] = span;
        const AgendaItem& item = *plan.find<AgendaItem>(time.item);
        add(m_roomUses, {item.room, span, i, Table::AgendaItem, item.id, 0, 0});
    }
    closeDownTo(0, items.size());
}

void Schedule::readGroups(const Plan& plan)
{
    const auto itemOfRound = [&](Id id) {
        const BreakoutRound* round = plan.find<BreakoutRound>(id);
        return round ? indexOf(round->agendaItem) : -1;
    };
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        const qsizetype item = itemOfRound(group.round);
        if (item < 0)
            continue;
        Use use{group.room, span(item), item, Table::BreakoutGroup, group.id, group.round, group.id};
        add(m_roomUses, use);
        use.owner = group.moderator;
        add(m_personUses, use);
        use.owner = group.rapporteur;
        if (group.rapporteur != group.moderator)
            add(m_personUses, use);
    }
    for (const GroupMembership& member : plan.all<GroupMembership>()) {
        const qsizetype item = itemOfRound(member.round);
        if (item >= 0)
            add(m_personUses, {member.person, span(item), item, Table::GroupMembership, member.id,
                               member.round, member.group});
    }
}

void Schedule::readPeople(const Plan& plan)
{
    for (const Assignment& assignment : plan.all<Assignment>()) {
        const qsizetype item = indexOf(assignment.agendaItem);
        if (item >= 0 && assignment.status != AssignmentStatus::Declined)
            add(m_personUses, {assignment.person, span(item), item, Table::Assignment, assignment.id, 0, 0});
    }
}

void Schedule::readBookings(const Plan& plan)
{
    for (const Booking& booking : plan.all<Booking>()) {
        const Helpdesk* helpdesk = plan.find<Helpdesk>(booking.helpdesk);
        const qsizetype item = helpdesk ? indexOf(helpdesk->agendaItem) : -1;
        if (item < 0 || !isLive(booking.status))
            continue;
        // By the clock on the wall, as it stands on paper, also when the clocks change meanwhile.
        const ItemTime& time = m_timing.items().at(item);
        const qint64 from = instant(time.day, timeAfter(time.start, booking.slot));
        Use use{
            booking.person, {from, from + helpdesk->meetingMinutes}, item, Table::Booking, booking.id, 0, 0};
        add(m_personUses, use);
        const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking.expert);
        use.owner = expert ? expert->person.id : booking.partner.id;
        if (use.owner != booking.person)
            add(m_personUses, use);
    }
}
} // namespace convenor
