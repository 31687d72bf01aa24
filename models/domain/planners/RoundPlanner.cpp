// Rounds and groups: their order, their names, how they are made, placed in rooms and removed.
#include "domain/planners/RoundPlanner.h"

#include "domain/AgendaRecords.h"
#include "domain/Names.h"
#include "domain/References.h"
#include "domain/rules/RoomNeed.h"
#include "domain/Timing.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace convenor {
namespace {
QList<const BreakoutGroup*> groupRows(const Plan& plan, Id round)
{
    QList<const BreakoutGroup*> groups;
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        if (group.round == round)
            groups.append(&group);
    }
    return groups;
}

// How many of `groups` stand in each room: at least one each, by capacity where it is known of all of them.
QList<int> shares(const Plan& plan, const QList<Id>& rooms, int groups)
{
    QList<qint64> weights;
    for (const Id id : rooms)
        weights.append(std::max(0, plan.find<Room>(id)->capacity.value_or(0)));
    if (weights.contains(0))
        weights.fill(1);
    const qint64 total = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    const int spare = groups - int(rooms.size());
    QList<int> counts;
    QList<std::pair<qint64, qsizetype>> rests; // what was rounded off, the largest first
    int left = spare;
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        counts.append(1 + int(spare * weights[i] / total));
        rests.append({-(spare * weights[i] % total), i});
        left -= counts[i] - 1;
    }
    std::sort(rests.begin(), rests.end());
    for (int i = 0; i < left; ++i)
        ++counts[rests[i].second];
    return counts;
}

// Gives groups (in order) their rooms and places.
void spread(const Plan& plan, QList<BreakoutGroup>& groups, const QList<Id>& wanted, const QString& placeWord)
{
    QList<Id> rooms;
    for (const Id room : wanted) {
        if (plan.find<Room>(room) && !rooms.contains(room) && rooms.size() < groups.size())
            rooms.append(room);
    }
    const QList<int> counts =
        rooms.isEmpty() ? QList<int>{int(groups.size())} : shares(plan, rooms, int(groups.size()));
    qsizetype next = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        for (int k = 0; k < counts[i]; ++k, ++next) {
            BreakoutGroup& group = groups[next];
            group.room = rooms.value(i);
            group.place = counts[i] > 1 ? placeNumbered(placeWord, int(next) + 1) : QString();
        }
    }
}

// "Round 2" of an item that has rounds already.
QString nameOfNext(const Plan& plan, Id item)
{
    int rounds = 0;
    for (const BreakoutRound& round : plan.all<BreakoutRound>())
        rounds += round.agendaItem == item ? 1 : 0;
    return rounds == 0 ? QString() : QCoreApplication::translate("RoundPlanner", "Round %1").arg(rounds + 1);
}

QStringList topicsOf(const RoundWish& wish)
{
    QStringList topics;
    for (const QString& topic : wish.topics) {
        if (!topic.trimmed().isEmpty())
            topics.append(topic.trimmed());
    }
    if (topics.isEmpty())
        topics = QStringList(std::clamp(wish.groups, 0, mostGroups), QString());
    return topics.first(std::min<qsizetype>(topics.size(), mostGroups));
}
} // namespace

QString placeBehind(const QString& place)
{
    qsizetype digits = 0;
    while (digits < place.size() && place.at(place.size() - 1 - digits).isDigit())
        ++digits;
    bool isNumber = false;
    const int number = place.last(digits).toInt(&isNumber);
    const bool hasNext = isNumber && number < std::numeric_limits<int>::max();
    return hasNext ? place.chopped(digits) + QString::number(number + 1) : QString();
}

QString placeNumbered(const QString& placeWord, int number)
{
    if (placeWord.isEmpty())
        return {};
    return placeWord.contains(QLatin1String("%1")) ? placeWord.arg(number)
                                                   : placeWord + u' ' + QString::number(number);
}

QList<Id> roundsInOrder(const Plan& plan)
{
    const Timing timing(plan);
    QHash<Id, int> dayOf;
    for (const DayTime& day : timing.days())
        dayOf.insert(day.day, int(dayOf.size()));
    QList<std::tuple<int, int, Id>> rounds;
    for (const BreakoutRound& round : plan.all<BreakoutRound>()) {
        const ItemTime* time = timing.find(round.agendaItem);
        rounds.append({time ? dayOf.value(time->day) : int(dayOf.size()), time ? time->start : 0, round.id});
    }
    std::sort(rounds.begin(), rounds.end());
    QList<Id> ids;
    for (const auto& round : std::as_const(rounds))
        ids.append(std::get<Id>(round));
    return ids;
}

QList<Id> groupsOfRound(const Plan& plan, Id round)
{
    QList<Id> ids;
    for (const BreakoutGroup* group : groupRows(plan, round))
        ids.append(group->id);
    return ids;
}

QString roundTitle(const Plan& plan, Id round)
{
    const BreakoutRound* record = plan.find<BreakoutRound>(round);
    if (!record)
        return {};
    if (!record->name.trimmed().isEmpty())
        return record->name.simplified();
    const AgendaItem* item = plan.find<AgendaItem>(record->agendaItem);
    if (item && !item->title.trimmed().isEmpty())
        return item->title.simplified();
    return translatedName(nameOf(item ? item->kind : ItemKind::Groups));
}

QString groupTitle(const Plan& plan, Id group)
{
    const BreakoutGroup* record = plan.find<BreakoutGroup>(group);
    if (!record)
        return {};
    if (!record->topic.trimmed().isEmpty())
        return record->topic.simplified();
    return QCoreApplication::translate("RoundPlanner", "Group %1")
        .arg(groupsOfRound(plan, record->round).indexOf(group) + 1);
}

Id roomOf(const Plan& plan, const BreakoutGroup& group)
{
    if (group.room != 0)
        return group.room;
    const BreakoutRound* round = plan.find<BreakoutRound>(group.round);
    const AgendaItem* item = round ? plan.find<AgendaItem>(round->agendaItem) : nullptr;
    return item ? Id(item->room) : 0;
}

NewRound addRound(const Plan& plan, const RoundWish& wish, IdSource& ids)
{
    const AgendaItem* item = plan.find<AgendaItem>(wish.item);
    const QStringList topics = topicsOf(wish);
    if (!item || topics.isEmpty())
        return {};
    NewRound result;
    result.round = ids.next();
    BreakoutRound round;
    round.id = result.round;
    round.agendaItem = item->id;
    round.name = nameOfNext(plan, item->id);
    result.changes.add(round);
    const auto items = plan.all<AgendaItem>();
    const bool isLeaf = std::none_of(items.begin(), items.end(),
                                     [&](const AgendaItem& one) { return one.parent == item->id; });
    if (item->kind == ItemKind::Talk && isLeaf) {
        AgendaItem after = *item;
        after.kind = ItemKind::Groups;
        result.changes.edit(*item, after);
    }
    QList<BreakoutGroup> groups;
    for (const QString& topic : topics) {
        BreakoutGroup group;
        group.id = ids.next();
        group.round = result.round;
        group.topic = topic;
        group.capacity = wish.capacity;
        groups.append(group);
    }
    spread(plan, groups, wish.rooms.isEmpty() ? QList<Id>{item->room} : wish.rooms, wish.placeWord);
    for (const BreakoutGroup& group : std::as_const(groups))
        result.changes.add(group);
    return result;
}

QList<Id> freeRoomsFor(const Plan& plan, Id item)
{
    const Timing timing(plan);
    const Schedule schedule(plan, timing);
    const RuleInput input{plan, timing, schedule};
    const qsizetype index = schedule.indexOf(item);
    const AgendaItem* record = plan.find<AgendaItem>(item);
    if (index < 0 || !record)
        return {};
    QList<std::pair<int, Id>> rooms; // the largest first, those of unknown size last
    for (const Room& room : plan.all<Room>()) {
        const bool isOnline = room.kind == RoomKind::Online;
        const bool fits = record->mode == ItemMode::Hybrid || isOnline == (record->mode == ItemMode::Online);
        if (fits && rules::isFreeFor(input, room.id, index))
            rooms.append({-room.capacity.value_or(0), room.id});
    }
    std::sort(rooms.begin(), rooms.end());
    QList<Id> ids;
    for (const auto& room : std::as_const(rooms))
        ids.append(room.second);
    return ids;
}

ChangeSet spreadOverRooms(const Plan& plan, Id round, const QList<Id>& rooms, const QString& placeWord)
{
    QList<BreakoutGroup> groups;
    for (const BreakoutGroup* group : groupRows(plan, round))
        groups.append(*group);
    spread(plan, groups, rooms, placeWord);
    ChangeSet changes;
    for (const BreakoutGroup& group : std::as_const(groups))
        changes.edit(*plan.find<BreakoutGroup>(group.id), group);
    return changes;
}

ChangeSet addGroup(const Plan& plan, Id round, const QString& topic, IdSource& ids)
{
    ChangeSet changes;
    if (!plan.find<BreakoutRound>(round))
        return changes;
    BreakoutGroup group;
    group.id = ids.next();
    group.round = round;
    group.topic = topic.trimmed();
    const QList<const BreakoutGroup*> others = groupRows(plan, round);
    if (!others.isEmpty()) {
        const auto same = [&others](auto member) {
            return std::all_of(others.cbegin(), others.cend(), [&](const BreakoutGroup* other) {
                return other->*member == others.constFirst()->*member;
            });
        };
        if (same(&BreakoutGroup::capacity))
            group.capacity = others.constFirst()->capacity;
        if (same(&BreakoutGroup::room)) {
            group.room = others.constFirst()->room;
            group.place = placeBehind(others.constLast()->place);
        }
    }
    changes.add(group);
    return changes;
}

ChangeSet removeGroup(const Plan& plan, Id group)
{
    ChangeSet changes;
    removeWithDependants(plan, Table::BreakoutGroup, group, changes);
    return changes;
}

ChangeSet removeRound(const Plan& plan, Id round)
{
    ChangeSet changes;
    removeWithDependants(plan, Table::BreakoutRound, round, changes);
    return changes;
}
} // namespace convenor
