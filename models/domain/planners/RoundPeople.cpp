// Who takes part in a round, who has no seat in it, and how wishes were met.
#include "domain/planners/RoundPeople.h"

#include "domain/AgendaRecords.h"
#include "domain/Timing.h"

#include <algorithm>

namespace convenor {
bool isChosen(const Plan& plan, Id item)
{
    const AgendaItem* record = plan.find<AgendaItem>(item);
    return record && record->kind != ItemKind::Break && record->kind != ItemKind::Meal &&
           record->kind != ItemKind::Helpdesk && record->kind != ItemKind::Matchmaking;
}

RoundPeople::RoundPeople(const DaysOfPeople& known, const Schedule& schedule)
    : m_known(known), m_schedule(schedule), m_lists(signUpLists(known.plan()))
{
    const Plan& plan = known.plan();
    const auto lists = attendanceLists(plan);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        for (const Attendance* row : *list) {
            if (row->state == AttendanceState::Excused || row->state == AttendanceState::Absent)
                m_away[list.key()].insert(row->person);
        }
    }
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        for (const Id leader : {Id(group.moderator), Id(group.rapporteur)}) {
            if (leader != 0)
                m_leaders[group.round].insert(leader);
        }
    }
    m_seated = m_leaders;
    for (const GroupMembership& member : plan.all<GroupMembership>())
        m_seated[member.round].insert(member.person);
}

const QSet<Id>* RoundPeople::listOf(qsizetype item) const
{
    const Plan& plan = m_known.plan();
    // What an item stands in has a lower index: this ends.
    while (item >= 0) {
        const Id id = m_schedule.itemAt(item);
        if (const auto list = m_lists.constFind(id); list != m_lists.cend())
            return &*list;
        const AgendaItem* record = plan.find<AgendaItem>(id);
        const qsizetype parent = record && record->parent ? m_schedule.indexOf(record->parent) : -1;
        item = parent >= 0 && parent < item && m_schedule.areRelated(parent, item) ? parent : -1;
    }
    return nullptr;
}

QSet<Id> RoundPeople::busyDuring(const BreakoutRound& round, qsizetype item, bool hasList) const
{
    const Plan& plan = m_known.plan();
    const Span span = m_schedule.span(item);
    const auto isElsewhere = [&](qsizetype other) {
        return other >= 0 && !m_schedule.areRelated(item, other) && m_schedule.span(other).overlaps(span);
    };
    QSet<Id> busy;
    for (const Assignment& role : plan.all<Assignment>()) {
        const qsizetype at = m_schedule.indexOf(role.agendaItem);
        if (at < 0 || role.status == AssignmentStatus::Declined)
            continue;
        const bool interprets =
            role.role == Role::Interpreter && at <= item && m_schedule.areRelated(at, item);
        if (interprets || isElsewhere(at))
            busy.insert(role.person);
    }
    // Who has a place here has chosen; who sits here too is the rule person-overlap's.
    if (!hasList) {
        for (auto list = m_lists.cbegin(); list != m_lists.cend(); ++list) {
            if (isElsewhere(m_schedule.indexOf(list.key())) && isChosen(plan, list.key()))
                busy += *list;
        }
    }
    const QSet<Id> here = m_seated.value(round.id);
    for (const BreakoutRound& other : plan.all<BreakoutRound>()) {
        if (isElsewhere(m_schedule.indexOf(other.agendaItem)))
            busy += m_seated.value(other.id) - here;
    }
    return busy;
}

QList<Id> RoundPeople::of(Id id) const
{
    const Plan& plan = m_known.plan();
    const BreakoutRound* round = plan.find<BreakoutRound>(id);
    const qsizetype item = round ? m_schedule.indexOf(round->agendaItem) : -1;
    if (item < 0)
        return {};
    const Id day = plan.find<AgendaItem>(round->agendaItem)->day;
    const QSet<Id>* list = listOf(item);
    const QSet<Id> busy = busyDuring(*round, item, list != nullptr);
    const QSet<Id> leaders = m_leaders.value(id);
    const QSet<Id> away = m_away.value(round->agendaItem);
    QList<Id> people;
    for (const Person& person : plan.all<Person>()) {
        const bool takesPart = m_known.comes(person, day) && (!list || list->contains(person.id)) &&
                               !away.contains(person.id) && !busy.contains(person.id);
        if (takesPart || leaders.contains(person.id))
            people.append(person.id);
    }
    return people;
}

QList<Id> roundPeople(const DaysOfPeople& known, Id round)
{
    const Timing timing(known.plan());
    const Schedule schedule(known.plan(), timing);
    return RoundPeople(known, schedule).of(round);
}

RoundGaps gapsOf(const Plan& plan, Id round, const QList<Id>& people)
{
    RoundGaps gaps;
    const QHash<Id, Id> seats = seatsInRound(plan, round);
    const QSet<Id> takesPart(people.cbegin(), people.cend());
    for (const Id person : people) {
        if (!seats.contains(person))
            gaps.unassigned.append(person);
    }
    for (auto seat = seats.cbegin(); seat != seats.cend(); ++seat) {
        if (!takesPart.contains(seat.key()))
            gaps.leftOver.append(seat.key());
    }
    std::sort(gaps.leftOver.begin(), gaps.leftOver.end());
    return gaps;
}

RoundGaps roundGaps(const DaysOfPeople& known, Id round)
{
    return gapsOf(known.plan(), round, roundPeople(known, round));
}

Satisfaction satisfactionOf(const DaysOfPeople& known, Id round)
{
    const Plan& plan = known.plan();
    const QHash<Id, Id> seats = seatsInRound(plan, round);
    QHash<Id, QList<std::tuple<int, Id, Id>>> wishes; // by person: rank, id, group
    for (const TopicPreference& wish : plan.all<TopicPreference>()) {
        const BreakoutGroup* group = plan.find<BreakoutGroup>(wish.group);
        if (group && group->round == round)
            wishes[wish.person].append({wish.rank, wish.id, group->id});
    }
    Satisfaction result;
    for (const Id person : roundPeople(known, round)) {
        const auto own = wishes.find(person);
        if (own == wishes.end())
            continue;
        ++result.withWishes;
        const Id seat = seats.value(person);
        if (seat == 0)
            continue;
        std::sort(own->begin(), own->end());
        const auto met = std::find_if(own->cbegin(), own->cend(),
                                      [seat](const auto& wish) { return std::get<2>(wish) == seat; });
        const auto place = met - own->cbegin();
        int* counts[] = {&result.first, &result.second, &result.third};
        ++*(met == own->cend() ? &result.none : place < 3 ? counts[place] : &result.later);
    }
    return result;
}
} // namespace convenor
