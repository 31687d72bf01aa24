// Who can sit in a meeting when.
#include "domain/GroupRecords.h"
#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/HelpdeskPlanner.h"
#include "domain/planners/RoundPeople.h"
#include "domain/rules/RuleText.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
// What is in somebody's way while the helpdesk lasts.
struct HelpdeskTimes::Busy
{
    struct Block
    {
        Span span;
        Engagement why;
    };
    struct Expert
    {
        Id person = 0;
        std::optional<int> earliest;
        std::optional<int> latest;
        bool declined = false;
    };

    Busy(const Plan& plan, const Timing& timing, const Schedule& schedule, const Helpdesk& helpdesk);
    Engagement meeting(Id person, int offset, const QList<Id>& ignored) const;
    Engagement check(Id person, int offset, Id ignored) const;
    Engagement checkExpert(Id expert, int offset, Id ignored) const;

    Id day = 0;
    QDate date;
    int start = 0;
    int length = 0;
    qint64 dayEnd = 0; // midnight, or the helpdesk's own end behind it
    Span whole;        // everything that is asked about lies about here; reaches a day to both sides
    ZoneClock clock;
    QHash<Id, QList<Block>> blocks; // by person, in the order of time
    QSet<Id> away;
    QHash<Id, QList<Span>> there; // of whom availability is recorded: in the order of time, none touch
    QHash<Id, Expert> experts;

private:
    void readUses(const Plan& plan, const Timing& timing, const Schedule& schedule, qsizetype own);
    void readSignUps(const Plan& plan, const Timing& timing, const Schedule& schedule, qsizetype own);
    void readAway(const Plan& plan, Id item);
    void readWindows(const Plan& plan, const Schedule& schedule);
    void readExperts(const Plan& plan, const Helpdesk& helpdesk);
    // In minutes of the helpdesk's day.
    int wallEnd(const ItemTime& time, int end, qint64 instant) const;
    Span spanOf(int offset) const;
};

HelpdeskTimes::Busy::Busy(const Plan& plan, const Timing& timing, const Schedule& schedule,
                          const Helpdesk& helpdesk)
    : length(helpdesk.meetingMinutes), clock(schedule.clock())
{
    const qsizetype own = schedule.indexOf(helpdesk.agendaItem);
    if (own < 0)
        return;
    const ItemTime& time = timing.items().at(own);
    day = time.day;
    start = time.start;
    date = schedule.date(day);
    dayEnd = std::max(clock.utcMinutes(date, 1440), schedule.span(own).to);
    whole = {schedule.span(own).from - 1440, schedule.span(own).to + 1440};
    readUses(plan, timing, schedule, own);
    readSignUps(plan, timing, schedule, own);
    for (QList<Block>& of : blocks) {
        std::stable_sort(of.begin(), of.end(), [](const Block& a, const Block& b) {
            return std::pair(a.span.from, a.span.to) < std::pair(b.span.from, b.span.to);
        });
    }
    readAway(plan, time.item);
    readWindows(plan, schedule);
    readExperts(plan, helpdesk);
}

// By the clock on the wall of the same day; of other days by the time that passes.
int HelpdeskTimes::Busy::wallEnd(const ItemTime& time, int end, qint64 instant) const
{
    return time.day == day ? end : start + int(instant - clock.utcMinutes(date, start));
}

void HelpdeskTimes::Busy::readUses(const Plan& plan, const Timing& timing, const Schedule& schedule,
                                   qsizetype own)
{
    for (const Use& use : schedule.personUses()) {
        if (!use.span.overlaps(whole))
            continue;
        const ItemTime& time = timing.items().at(use.item);
        Block block{use.span, {}};
        if (const Booking* booking = use.table == Table::Booking ? plan.find<Booking>(use.record) : nullptr) {
            const HelpdeskExpert* expert = plan.find<HelpdeskExpert>(booking->expert);
            const Id other = expert ? Id(expert->person) : Id(booking->partner);
            const int end = timeAfter(time.start, booking->slot) + int(use.span.to - use.span.from);
            block.why = {Engagement::OtherMeeting, booking->id, wallEnd(time, end, use.span.to),
                         use.owner == booking->person ? other : Id(booking->person)};
        } else if (use.table == Table::Booking || schedule.areRelated(use.item, own)) {
            continue; // who has a role at the helpdesk, or at the session around it, is there
        } else {
            block.why = {use.group ? Engagement::OwnGroup : Engagement::OwnSession,
                         use.group ? use.group : time.item, wallEnd(time, time.end, use.span.to)};
        }
        blocks[use.owner].append(block);
    }
}

// A place in a session that people choose.
void HelpdeskTimes::Busy::readSignUps(const Plan& plan, const Timing& timing, const Schedule& schedule,
                                      qsizetype own)
{
    const QHash<Id, QSet<Id>> lists = signUpLists(plan);
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const qsizetype index = schedule.indexOf(list.key());
        if (index < 0 || schedule.areRelated(index, own) || !schedule.span(index).overlaps(whole) ||
            !isChosen(plan, list.key()))
            continue;
        const ItemTime& time = timing.items().at(index);
        const Span& span = schedule.span(index);
        for (const Id person : *list)
            blocks[person].append(
                {span, {Engagement::OwnSession, time.item, wallEnd(time, time.end, span.to)}});
    }
}

void HelpdeskTimes::Busy::readAway(const Plan& plan, Id item)
{
    for (const Person& person : plan.all<Person>()) {
        if (!isExpected(person))
            away.insert(person.id);
    }
    const auto marks = attendancesAt(plan, {day, 0});
    for (const Attendance* mark : marks) {
        if (!takesPlace(mark->state))
            away.insert(mark->person);
    }
    const auto marksHere = attendancesAt(plan, {day, item});
    for (const Attendance* mark : marksHere) {
        if (mark->state == AttendanceState::Excused || mark->state == AttendanceState::Absent)
            away.insert(mark->person);
    }
}

void HelpdeskTimes::Busy::readWindows(const Plan& plan, const Schedule& schedule)
{
    for (const Availability& window : plan.all<Availability>()) {
        if (window.person != 0 && plan.find<Day>(window.day))
            there[window.person].append({schedule.instant(window.day, window.fromMinute),
                                         schedule.instant(window.day, window.toMinute)});
    }
    for (QList<Span>& spans : there) {
        std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
            return std::pair(a.from, a.to) < std::pair(b.from, b.to);
        });
        QList<Span> joined; // windows that touch are one
        for (const Span& span : std::as_const(spans)) {
            if (!joined.isEmpty() && span.from <= joined.constLast().to)
                joined.last().to = std::max(joined.constLast().to, span.to);
            else
                joined.append(span);
        }
        spans = joined;
    }
}

void HelpdeskTimes::Busy::readExperts(const Plan& plan, const Helpdesk& helpdesk)
{
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>()) {
        if (expert.helpdesk == helpdesk.id)
            experts.insert(expert.id, {expert.person, expert.earliest, expert.latest});
    }
    QHash<Id, bool> declines; // who was asked for a role here
    for (const Assignment& role : plan.all<Assignment>()) {
        if (role.agendaItem == helpdesk.agendaItem) {
            const bool before = declines.value(role.person, true);
            declines.insert(role.person, before && role.status == AssignmentStatus::Declined);
        }
    }
    for (Expert& expert : experts)
        expert.declined = declines.value(expert.person, false);
}

Span HelpdeskTimes::Busy::spanOf(int offset) const
{
    const qint64 from = clock.utcMinutes(date, timeAfter(start, offset));
    return {from, from + length};
}

Engagement HelpdeskTimes::Busy::meeting(Id person, int offset, const QList<Id>& ignored) const
{
    const Span span = spanOf(offset);
    const auto own = blocks.constFind(person);
    for (qsizetype i = 0; own != blocks.cend() && i < own->size(); ++i) {
        const Block& block = own->at(i);
        if (block.span.overlaps(span) && block.why.kind == Engagement::OtherMeeting &&
            !ignored.contains(block.why.record))
            return block.why;
    }
    return {};
}

Engagement HelpdeskTimes::Busy::check(Id person, int offset, Id ignored) const
{
    if (const Engagement other = meeting(person, offset, {ignored}); other.kind != Engagement::Free)
        return other;
    const Span span = spanOf(offset);
    Engagement session;
    const auto own = blocks.constFind(person);
    for (qsizetype i = 0; own != blocks.cend() && i < own->size(); ++i) {
        const Block& block = own->at(i);
        if (block.span.overlaps(span) && block.why.mayMiss()) {
            session = block.why;
            break;
        }
    }
    if (away.contains(person))
        return {Engagement::Away};
    const auto windows = there.constFind(person);
    if (windows == there.cend())
        return session;
    for (const Span& window : *windows) {
        if (window.from <= span.from && span.to <= window.to)
            return session;
        // Back in a later window of the same day; the next day is another one.
        if (window.from > span.from && window.to - window.from >= length && window.from < dayEnd)
            return {Engagement::NotThere, 0, timeAfter(start, offset) + int(window.from - span.from)};
    }
    return {Engagement::NotThere};
}

Engagement HelpdeskTimes::Busy::checkExpert(Id id, int offset, Id ignored) const
{
    const auto expert = experts.constFind(id);
    if (expert == experts.cend())
        return {Engagement::Away};
    const Engagement engagement = check(expert->person, offset, ignored);
    if (engagement.kind != Engagement::Free && !engagement.mayMiss())
        return engagement;
    if (expert->declined)
        return {Engagement::Away};
    const int from = timeAfter(start, offset);
    if (expert->earliest && from < *expert->earliest)
        return {Engagement::NotThere, id, *expert->earliest};
    if (expert->latest && from + qint64(length) > *expert->latest)
        return {Engagement::NotThere, id};
    return engagement;
}

HelpdeskTimes::HelpdeskTimes(const Plan& plan, const Timing& timing, Id helpdesk)
    : HelpdeskTimes(plan, timing, Schedule(plan, timing), helpdesk)
{
}

HelpdeskTimes::HelpdeskTimes(const Plan& plan, const Timing& timing, const Schedule& schedule, Id helpdesk)
    : m_helpdesk(helpdesk), m_slots(slotsOf(plan, timing, helpdesk))
{
    const Helpdesk* record = plan.find<Helpdesk>(helpdesk);
    m_busy = std::make_shared<const Busy>(plan, timing, schedule, record ? *record : Helpdesk());
}

qsizetype HelpdeskTimes::indexOf(int offset) const
{
    const auto found = std::find_if(m_slots.cbegin(), m_slots.cend(),
                                    [offset](const Slot& slot) { return slot.offset == offset; });
    return found == m_slots.cend() ? -1 : found - m_slots.cbegin();
}

Engagement HelpdeskTimes::inTheWay(Id person, int slot, Id ignored) const
{
    return m_busy->check(person, m_slots.at(slot).offset, ignored);
}

Engagement HelpdeskTimes::expertInTheWay(Id expert, int slot, Id ignored) const
{
    return m_busy->checkExpert(expert, m_slots.at(slot).offset, ignored);
}

Engagement HelpdeskTimes::inTheWayAt(Id person, int offset, Id ignored) const
{
    return m_busy->check(person, offset, ignored);
}

Engagement HelpdeskTimes::expertInTheWayAt(Id expert, int offset, Id ignored) const
{
    return m_busy->checkExpert(expert, offset, ignored);
}

Engagement HelpdeskTimes::meetingAt(Id person, int offset, const QList<Id>& ignored) const
{
    return m_busy->meeting(person, offset, ignored);
}

QString engagementText(const Plan& plan, const Engagement& engagement)
{
    const QString until = clockText(engagement.until);
    switch (engagement.kind) {
    case Engagement::Free:
        return {};
    case Engagement::NotThere:
        return engagement.until > 0
                   ? QCoreApplication::translate("helpdesk", "not there before %1").arg(until)
                   : QCoreApplication::translate("helpdesk", "not there at that time");
    case Engagement::OwnSession: {
        const AgendaItem* item = plan.find<AgendaItem>(engagement.record);
        return QCoreApplication::translate("helpdesk", "%1 until %2")
            .arg(item ? rules::itemName(*item) : QString(), until);
    }
    case Engagement::OwnGroup:
        return QCoreApplication::translate("helpdesk", "%1 until %2")
            .arg(rules::shortText(groupTitle(plan, engagement.record)), until);
    case Engagement::OtherMeeting:
        return QCoreApplication::translate("helpdesk", "meeting with %1 until %2")
            .arg(rules::personName(plan, engagement.with), until);
    case Engagement::Away:
        return QCoreApplication::translate("helpdesk", "does not come");
    }
    return {};
}
} // namespace convenor
