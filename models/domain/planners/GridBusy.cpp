// Who is in the way on the day grid.
#include "domain/GroupRecords.h"
#include "domain/HelpdeskRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/BlockPlanner.h"
#include "domain/planners/GridPlanner.h"
#include "domain/planners/PeopleCell.h"
#include "domain/rules/Windows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
struct GridBusyTexts
{
    Q_DECLARE_TR_FUNCTIONS(GridBusy)
};

// Gathers the stretches of one day.
class Gatherer
{
public:
    Gatherer(const Plan& plan, const Timing& timing, Id item, Id day)
        : m_plan(plan), m_timing(timing), m_schedule(plan, timing), m_windows(plan, m_schedule), m_day(day),
          m_own(m_schedule.indexOf(item)), m_midnight(m_schedule.instant(day, 0))
    {
        findPeople(item);
    }

    QList<BusyStretch> gather()
    {
        for (const Use& use : m_schedule.roomUses()) {
            if (!isOwn(use.item))
                add({use.owner, 0, 0, 0, m_schedule.itemAt(use.item)}, use.span);
        }
        for (const Use& use : m_schedule.personUses()) {
            if (m_people.contains(use.owner) && !isOwn(use.item))
                add({0, use.owner, 0, 0, m_schedule.itemAt(use.item)}, use.span);
        }
        for (const Room& room : m_plan.all<Room>())
            addAbsence({room.id, 0}, m_windows.ofRoom(room.id));
        for (const Id person : std::as_const(m_people))
            addAbsence({0, person}, m_windows.ofPerson(person));
        return joined();
    }

private:
    static constexpr int dayLength = 48 * 60; // times of a day reach so far

    bool isOwn(qsizetype index) const { return m_own >= 0 && m_schedule.areRelated(index, m_own); }

    // By what stands in what, not by times: parked items have none, and their people are busy all the same.
    void findPeople(Id item)
    {
        if (!m_plan.find<AgendaItem>(item))
            return;
        const QSet<Id> family = familyOf(m_plan, item);
        for (const Assignment& assignment : m_plan.all<Assignment>()) {
            if (family.contains(assignment.agendaItem) && assignment.status != AssignmentStatus::Declined)
                m_people.insert(assignment.person);
        }
        const auto isWithin = [&](const auto* record) {
            return record && family.contains(record->agendaItem);
        };
        for (const BreakoutGroup& group : m_plan.all<BreakoutGroup>()) {
            if (isWithin(m_plan.find<BreakoutRound>(group.round)))
                m_people << group.moderator << group.rapporteur;
        }
        for (const GroupMembership& member : m_plan.all<GroupMembership>()) {
            if (isWithin(m_plan.find<BreakoutRound>(member.round)))
                m_people.insert(member.person);
        }
        for (const Booking& booking : m_plan.all<Booking>()) {
            if (!isLive(booking.status) || !isWithin(m_plan.find<Helpdesk>(booking.helpdesk)))
                continue;
            const HelpdeskExpert* expert = m_plan.find<HelpdeskExpert>(booking.expert);
            m_people << booking.person << (expert ? expert->person : booking.partner);
        }
        m_people.remove(0); // a group without a moderator
    }

    // Minutes by the clock on the wall of the day.
    int minuteOf(qint64 instant) const
    {
        const int guess = int(std::clamp<qint64>(instant - m_midnight, -dayLength, 2 * dayLength));
        return guess + int(std::clamp<qint64>(instant - m_schedule.instant(m_day, guess), -60, 60));
    }

    void add(BusyStretch stretch, const Span& span)
    {
        stretch.start = std::max(0, minuteOf(span.from));
        stretch.end = std::min(dayLength, minuteOf(span.to));
        if (stretch.start < stretch.end)
            m_found.append(stretch);
    }

    // Beside recorded windows.
    void addAbsence(const BusyStretch& owner, const QList<Span>* windows)
    {
        if (!windows)
            return;
        qint64 from = m_midnight - dayLength;
        for (const Span& window : *windows) {
            add(owner, {from, window.from});
            from = window.to;
        }
        add(owner, {from, m_midnight + 2 * dayLength});
    }

    QList<BusyStretch> joined()
    {
        const auto key = [](const BusyStretch& stretch) {
            return std::tuple(stretch.room, stretch.person, stretch.item, stretch.start);
        };
        std::sort(m_found.begin(), m_found.end(),
                  [&](const BusyStretch& a, const BusyStretch& b) { return key(a) < key(b); });
        QList<BusyStretch> joined;
        for (const BusyStretch& stretch : std::as_const(m_found)) {
            BusyStretch* last = joined.isEmpty() ? nullptr : &joined.last();
            if (last && last->room == stretch.room && last->person == stretch.person &&
                last->item == stretch.item && last->end >= stretch.start)
                last->end = std::max(last->end, stretch.end);
            else
                joined.append(stretch);
        }
        std::sort(joined.begin(), joined.end(), [](const BusyStretch& a, const BusyStretch& b) {
            return std::tuple(a.room, a.person, a.start, a.item) <
                   std::tuple(b.room, b.person, b.start, b.item);
        });
        return joined;
    }

    const Plan& m_plan;
    const Timing& m_timing;
    Schedule m_schedule;
    rules::Windows m_windows;
    Id m_day;
    qsizetype m_own;
    qint64 m_midnight;
    QSet<Id> m_people;
    QList<BusyStretch> m_found;
};
} // namespace

QList<BusyStretch> busyForItem(const Plan& plan, const Timing& timing, Id item, Id day)
{
    return timing.day(day) ? Gatherer(plan, timing, item, day).gather() : QList<BusyStretch>();
}

QString clashText(const Plan& plan, const QList<BusyStretch>& busy, Id room, int start, int end)
{
    constexpr qsizetype mostNamed = 3;
    QStringList clashes;
    for (const BusyStretch& stretch : busy) {
        if (stretch.start >= end || stretch.end <= start || (stretch.room != 0 && stretch.room != room))
            continue;
        const Room* place = plan.find<Room>(stretch.room);
        const Person* person = plan.find<Person>(stretch.person);
        const QString who = place ? place->name : person ? fullName(*person) : QString();
        const AgendaItem* item = plan.find<AgendaItem>(stretch.item);
        clashes
            << (!item && stretch.end >= 24 * 60
                    ? GridBusyTexts::tr("%1 is not available from %2 on").arg(who, clockText(stretch.start))
                : !item ? GridBusyTexts::tr("%1 is not available until %2").arg(who, clockText(stretch.end))
                        : GridBusyTexts::tr("%1 has “%2” until %3")
                              .arg(who, item->title.simplified(), clockText(stretch.end)));
    }
    const int more = int(clashes.size() - mostNamed);
    if (more > 0)
        clashes = clashes.mid(0, mostNamed) + QStringList{GridBusyTexts::tr("%n more", nullptr, more)};
    return clashes.join(QStringLiteral("; "));
}
} // namespace convenor
