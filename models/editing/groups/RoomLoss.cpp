#include "editing/groups/RoomLoss.h"

#include "domain/planners/RoundPlanner.h"
#include "domain/Records.h"
#include "domain/rules/RoomNeed.h"
#include "domain/rules/RuleText.h"
#include "editing/AgendaEdits.h"
#include "editing/groups/LostRoom.h"

#include <QCoreApplication>
#include <QSet>

namespace convenor {
namespace {
struct RoomLossTexts
{
    Q_DECLARE_TR_FUNCTIONS(RoomLoss)
};

// What is not over; what was ended earlier than planned is.
QSet<Id> itemsToCome(const Plan& plan, const Timing& timing, const std::optional<DayMinute>& from)
{
    QSet<Id> items;
    bool isLater = !from; // than the day that runs
    for (const DayTime& day : timing.days()) {
        const bool runs = from && day.day == from->day;
        for (const ItemTime& time : timing.items()) {
            const bool isEnded = from && plan.find<AgendaItem>(time.item)->actualEnd;
            if (time.day == day.day && !isEnded && (isLater || (runs && time.end > from->minute)))
                items.insert(time.item);
        }
        isLater = isLater || runs;
    }
    return items;
}

QList<Id> roundsToCome(const Plan& plan, const QSet<Id>& items)
{
    QList<Id> rounds;
    for (const BreakoutRound& round : plan.all<BreakoutRound>()) {
        if (items.contains(round.agendaItem))
            rounds.append(round.id);
    }
    return rounds;
}

class Loser
{
public:
    Loser(const Plan& plan, const Timing& timing, Id room, const std::optional<DayMinute>& from)
        : m_plan(plan), m_room(room), m_from(from), m_items(itemsToCome(plan, timing, from))
    {
    }
    Result<RoomLoss> lose(IdSource& ids);

private:
    Result<Done> step(const ChangeSet& changes);
    Id otherRoom(Id item) const;
    Result<Done> moveItem(Id item);
    Result<Done> moveExperts();
    Result<Done> closeRoom(IdSource& ids);
    QString name(Id room) const { return rules::roomName(m_plan, room); }

    Plan m_plan; // as it would be
    Id m_room;
    std::optional<DayMinute> m_from;
    QSet<Id> m_items;
    RoomLoss m_loss;
};

Result<Done> Loser::step(const ChangeSet& changes)
{
    Result<Plan> next = m_plan.applied(changes);
    if (!next)
        return next.error();
    m_plan = std::move(*next);
    m_loss.changes.append(changes);
    return Done{};
}

Id Loser::otherRoom(Id item) const
{
    const Timing timing(m_plan);
    const Schedule schedule(m_plan, timing);
    const RuleInput input{m_plan, timing, schedule};
    const auto [first, last] = schedule.usesOfRoom(m_room);
    const auto use = std::find_if(first, last, [&](const Use& one) {
        return one.table == Table::AgendaItem && schedule.itemAt(one.item) == item;
    });
    return use == last ? 0 : rules::freeRoom(input, *use, rules::RoomNeed(input).ofItem(use->item));
}

Result<Done> Loser::moveItem(Id item)
{
    const Id other = otherRoom(item);
    const AgendaItem before = *m_plan.find<AgendaItem>(item);
    const QString title = quotedTitle(before.title);
    m_loss.homeless += other == 0 ? 1 : 0;
    m_loss.said.append(other != 0
                           ? RoomLossTexts::tr("%1 goes to %2").arg(title, name(other))
                           : RoomLossTexts::tr("%1 has no room: none that holds it is free then").arg(title));
    AgendaItem after = before;
    after.room = other;
    ChangeSet changes;
    changes.edit(before, after);
    return step(changes);
}

Result<Done> Loser::moveExperts()
{
    ChangeSet changes;
    for (const HelpdeskExpert& expert : m_plan.all<HelpdeskExpert>()) {
        const Helpdesk* helpdesk = m_plan.find<Helpdesk>(expert.helpdesk);
        if (expert.room != m_room || !helpdesk || !m_items.contains(helpdesk->agendaItem))
            continue;
        HelpdeskExpert after = expert;
        after.room = 0;
        changes.edit(expert, after);
        m_loss.said.append(RoomLossTexts::tr("%1 goes to the other experts of the helpdesk")
                               .arg(rules::personName(m_plan, expert.person)));
    }
    return step(changes);
}

// The room can be had until then, and not any more.
Result<Done> Loser::closeRoom(IdSource& ids)
{
    constexpr int wholeDay = 1440;
    const Timing timing(m_plan);
    QHash<Id, int> until; // minute of each day
    bool isBefore = m_from.has_value();
    for (const DayTime& day : timing.days()) {
        const bool runs = m_from && day.day == m_from->day;
        until.insert(day.day, runs ? m_from->minute : isBefore ? wholeDay : 0);
        isBefore = isBefore && !runs;
    }
    ChangeSet changes;
    bool isRecorded = false;
    for (const Availability& window : m_plan.all<Availability>()) {
        if (window.room != m_room)
            continue;
        isRecorded = true;
        Availability after = window;
        after.fromMinute = std::min(window.fromMinute, until.value(window.day));
        after.toMinute = std::min(window.toMinute, until.value(window.day));
        changes.edit(window, after);
    }
    for (const DayTime& day : timing.days()) {
        if (isRecorded)
            break;
        Availability window;
        window.id = ids.next();
        window.room = m_room;
        window.day = day.day;
        window.toMinute = until.value(day.day);
        changes.add(window);
    }
    return step(changes);
}

Result<RoomLoss> Loser::lose(IdSource& ids)
{
    QList<Id> items;
    const Timing timing(m_plan);
    for (const ItemTime& time : timing.items()) {
        if (m_items.contains(time.item) && m_plan.find<AgendaItem>(time.item)->room == m_room)
            items.append(time.item);
    }
    const LostGroups lost = groupsInRoom(m_plan, roundsToCome(m_plan, m_items), m_room);
    const int itemCount = int(items.size());
    const int groupCount = int(lost.groups.size());
    m_loss.sentence = RoomLossTexts::tr("%1 is lost: %2 and %3 need another room.")
                          .arg(name(m_room), RoomLossTexts::tr("%n items", nullptr, itemCount),
                               RoomLossTexts::tr("%n groups", nullptr, groupCount));
    Result<Done> done = closeRoom(ids); // first: nobody is sent back into it
    for (const Id item : std::as_const(items)) {
        if (done)
            done = moveItem(item);
    }
    if (done)
        done = moveExperts();
    if (!done)
        return done.error();
    // Groups without a room of their own went with their item.
    LostGroups left = lost;
    left.groups.removeIf(
        [this](Id group) { return roomOf(m_plan, *m_plan.find<BreakoutGroup>(group)) != m_room; });
    const Result<LostRoomWay> way = withoutRoom(m_plan, left, m_room, false);
    if (!way)
        return way.error();
    m_loss.said += way->said;
    m_loss.homeless += int(way->homeless.size());
    done = step(way->changes);
    return done ? Result<RoomLoss>(std::move(m_loss)) : done.error();
}
} // namespace

QList<Id> roomsInUse(const Plan& plan, const Timing& timing, const std::optional<DayMinute>& from)
{
    const QSet<Id> items = itemsToCome(plan, timing, from);
    QSet<Id> used;
    for (const Id item : items)
        used.insert(plan.find<AgendaItem>(item)->room);
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        const BreakoutRound* round = plan.find<BreakoutRound>(group.round);
        if (round && items.contains(round->agendaItem))
            used.insert(group.room);
    }
    for (const HelpdeskExpert& expert : plan.all<HelpdeskExpert>()) {
        const Helpdesk* helpdesk = plan.find<Helpdesk>(expert.helpdesk);
        if (helpdesk && items.contains(helpdesk->agendaItem))
            used.insert(expert.room);
    }
    QList<Id> rooms;
    for (const Room& room : plan.all<Room>()) {
        if (used.contains(room.id))
            rooms.append(room.id);
    }
    return rooms;
}

Result<RoomLoss> loseRoom(const Plan& plan, const Timing& timing, Id room,
                          const std::optional<DayMinute>& from, IdSource& ids)
{
    if (!plan.find<Room>(room))
        return Error{ErrorKind::NoSuchRecord, QStringLiteral("room"), QString::number(room)};
    return Loser(plan, timing, room, from).lose(ids);
}

Result<QString> takeRoomLoss(PlanEditor& editor, const RoomLoss& loss, Id room)
{
    const QString label = RoomLossTexts::tr("Lost %1").arg(rules::roomName(editor.plan(), room));
    const Result<qint64> step = editor.apply(label, loss.changes);
    if (!step)
        return step.error();
    const int moved = int(loss.said.size()) - loss.homeless;
    const int homeless = loss.homeless;
    QString said = RoomLossTexts::tr("%1: %n have another room.", nullptr, moved).arg(label);
    if (homeless > 0)
        said += u' ' + RoomLossTexts::tr("%n have none: the problems say which.", nullptr, homeless);
    return said;
}
} // namespace convenor
