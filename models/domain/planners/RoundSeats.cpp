// Gestures on seats, leaders, pairs and wishes.
#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"
#include "domain/planners/SeatFinder.h"
#include "domain/Visibility.h"

#include <QCoreApplication>

#include <algorithm>

namespace convenor {
namespace {
// The seats of people in a round, by person; of several of one person the first.
QHash<Id, const GroupMembership*> seatRows(const Plan& plan, Id round)
{
    QHash<Id, const GroupMembership*> rows;
    for (const GroupMembership& member : plan.all<GroupMembership>()) {
        if (member.round == round && !rows.contains(member.person))
            rows.insert(member.person, &member);
    }
    return rows;
}

// Who leads which group of a round; at a market place, where somebody may lead two, the first.
QHash<Id, Id> leadersOf(const Plan& plan, Id round)
{
    QHash<Id, Id> leaders;
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        for (const Id leader : {Id(group.moderator), Id(group.rapporteur)}) {
            if (group.round == round && leader != 0 && !leaders.contains(leader))
                leaders.insert(leader, group.id);
        }
    }
    return leaders;
}

void seat(const GroupMembership* row, const BreakoutGroup& group, Id person, ChangeSet& changes,
          IdSource& ids)
{
    if (!row) {
        changes.add(GroupMembership{ids.next(), group.round, group.id, person, false});
        return;
    }
    GroupMembership after = *row;
    after.group = group.id;
    changes.edit(*row, after);
}

bool isMarket(const Plan& plan, Id round)
{
    const BreakoutRound* record = plan.find<BreakoutRound>(round);
    const AgendaItem* item = record ? plan.find<AgendaItem>(record->agendaItem) : nullptr;
    return item && item->kind == ItemKind::Market;
}
} // namespace

ChangeSet seatPeople(const Plan& plan, const QList<Id>& people, Id group, IdSource& ids)
{
    ChangeSet changes;
    const BreakoutGroup* record = plan.find<BreakoutGroup>(group);
    if (!record)
        return changes;
    const auto rows = seatRows(plan, record->round);
    const QHash<Id, Id> leaders = leadersOf(plan, record->round);
    QSet<Id> done;
    for (const Id person : people) {
        const bool isFree = plan.find<Person>(person) && leaders.value(person, group) == group;
        if (isFree && !done.contains(person))
            seat(rows.value(person), *record, person, changes, ids);
        done.insert(person);
    }
    return changes;
}

ChangeSet unassignPeople(const Plan& plan, const QList<Id>& people, Id round)
{
    ChangeSet changes;
    const QHash<Id, Id> leaders = leadersOf(plan, round);
    const QSet<Id> leaving(people.cbegin(), people.cend());
    for (const GroupMembership& member : plan.all<GroupMembership>()) {
        if (member.round == round && leaving.contains(member.person) && !leaders.contains(member.person))
            changes.remove(member);
    }
    return changes;
}

ChangeSet swapPeople(const Plan& plan, Id one, Id other, Id round)
{
    const auto rows = seatRows(plan, round);
    const QHash<Id, Id> leaders = leadersOf(plan, round);
    const GroupMembership* first = rows.value(one);
    const GroupMembership* second = rows.value(other);
    const bool areFree = plan.find<Person>(one) && plan.find<Person>(other) && one != other &&
                         !leaders.contains(one) && !leaders.contains(other);
    if (!areFree || (!first && !second))
        return {};
    ChangeSet changes;
    if (!first || !second) {
        // The seat goes to the one who has none; a pin was about the person.
        const GroupMembership& row = first ? *first : *second;
        GroupMembership after = row;
        after.person = first ? other : one;
        after.pinned = false;
        changes.edit(row, after);
        return changes;
    }
    GroupMembership mine = *first;
    GroupMembership theirs = *second;
    std::swap(mine.group, theirs.group);
    changes.edit(*first, mine);
    changes.edit(*second, theirs);
    return changes;
}

ChangeSet setPinned(const Plan& plan, const QList<Id>& people, Id round, bool pinned)
{
    ChangeSet changes;
    const QSet<Id> chosen(people.cbegin(), people.cend());
    for (const GroupMembership& member : plan.all<GroupMembership>()) {
        if (member.round != round || !chosen.contains(member.person))
            continue;
        GroupMembership after = member;
        after.pinned = pinned;
        changes.edit(member, after);
    }
    return changes;
}

QString whyNotMoved(const Plan& plan, Id round, Id person)
{
    const Person* record = plan.find<Person>(person);
    const BreakoutGroup* group = plan.find<BreakoutGroup>(ledGroup(plan, round, person));
    if (!record || !group)
        return {};
    const QString text =
        group->moderator == person
            ? QCoreApplication::translate("RoundPlanner",
                                          "%1 moderates “%2”: make somebody else moderator first.")
            : QCoreApplication::translate("RoundPlanner",
                                          "%1 is rapporteur of “%2”: make somebody else rapporteur first.");
    return text.arg(fullName(*record), groupTitle(plan, group->id));
}

ChangeSet setLead(const Plan& plan, Id group, GroupLead lead, Id person, IdSource& ids)
{
    ChangeSet changes;
    const BreakoutGroup* record = plan.find<BreakoutGroup>(group);
    if (!record || (person != 0 && !plan.find<Person>(person)))
        return changes;
    const auto member = lead == GroupLead::Moderator ? &BreakoutGroup::moderator : &BreakoutGroup::rapporteur;
    const Id before = record->*member;
    BreakoutGroup after = *record;
    after.*member = person;
    changes.edit(*record, after);
    if (before == person)
        return changes;
    const auto rows = seatRows(plan, record->round);
    const auto firstLed = [&](Id leader) -> const BreakoutGroup* {
        for (const BreakoutGroup& known : plan.all<BreakoutGroup>()) {
            const BreakoutGroup& now = known.id == group ? after : known;
            if (now.round == record->round && (now.moderator == leader || now.rapporteur == leader))
                return &known;
        }
        return nullptr;
    };
    // Who leads no more stays where he sat, also when only his lead said so; at a market place he may lead
    // another table, and sits there.
    const GroupMembership* row = rows.value(before);
    const BreakoutGroup* led = before == 0 ? nullptr : firstLed(before);
    if (before != 0 && (led ? row != nullptr : row == nullptr))
        seat(row, led ? *led : *record, before, changes, ids);
    if (person == 0)
        return changes;
    const bool isAtMarket = isMarket(plan, record->round);
    for (const BreakoutGroup& other : plan.all<BreakoutGroup>()) {
        if (isAtMarket || other.round != record->round || other.id == group)
            continue;
        BreakoutGroup left = other;
        left.moderator = left.moderator == person ? Id(0) : Id(left.moderator);
        left.rapporteur = left.rapporteur == person ? Id(0) : Id(left.rapporteur);
        changes.edit(other, left);
    }
    seat(rows.value(person), isAtMarket ? *firstLed(person) : *record, person, changes, ids);
    return changes;
}

QHash<Id, Id> seatsInRound(const Plan& plan, Id round)
{
    QHash<Id, Id> seats = leadersOf(plan, round);
    for (const GroupMembership& member : plan.all<GroupMembership>()) {
        if (member.round == round && !seats.contains(member.person))
            seats.insert(member.person, member.group);
    }
    return seats;
}

bool takesSeat(const Plan& plan, Id person, bool leads)
{
    const Person* record = plan.find<Person>(person);
    return record && (leads || isExpected(*record));
}

QHash<Id, Id> takenSeats(const Plan& plan, Id round)
{
    QHash<Id, Id> seats = seatsInRound(plan, round);
    const QHash<Id, Id> leaders = leadersOf(plan, round);
    seats.removeIf(
        [&](const auto& seat) { return !takesSeat(plan, seat.key(), leaders.contains(seat.key())); });
    return seats;
}

QHash<Id, int> groupSizes(const Plan& plan, Id round)
{
    QHash<Id, int> sizes;
    for (const Id group : takenSeats(plan, round))
        ++sizes[group];
    return sizes;
}

Id groupOf(const Plan& plan, Id round, Id person)
{
    if (const Id led = ledGroup(plan, round, person))
        return led;
    for (const GroupMembership& member : plan.all<GroupMembership>()) {
        if (member.round == round && member.person == person)
            return member.group;
    }
    return 0;
}

Id ledGroup(const Plan& plan, Id round, Id person)
{
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        if (group.round == round && person != 0 && (group.moderator == person || group.rapporteur == person))
            return group.id;
    }
    return 0;
}

QList<Id> suggestedGroups(const Plan& plan, Id person)
{
    QList<Id> groups;
    for (const BreakoutRound& round : plan.all<BreakoutRound>()) {
        const SeatFinder finder(plan, round.id);
        if (finder.groups().isEmpty() || finder.groupOf(person) != 0)
            continue;
        const Id best = finder.best(person);
        groups.append(best != 0 ? best : finder.emptiest());
    }
    return groups;
}

ChangeSet seatWhereRoom(const Plan& plan, const QList<Id>& people, Id round, IdSource& ids)
{
    SeatFinder finder(plan, round);
    ChangeSet changes;
    for (const Id person : people) {
        if (finder.groupOf(person) != 0)
            continue;
        const Id group = finder.best(person);
        if (group == 0)
            return {};
        finder.seat(person, group);
        changes.add(GroupMembership{ids.next(), round, group, person, false});
    }
    return changes;
}

ChangeSet setPair(const Plan& plan, Id one, Id other, std::optional<PairKind> kind, IdSource& ids)
{
    ChangeSet changes;
    if (one == other || !plan.find<Person>(one) || !plan.find<Person>(other))
        return changes;
    bool isSaid = !kind;
    for (const PairRule& pair : plan.all<PairRule>()) {
        const bool isTheirs =
            (pair.first == one && pair.second == other) || (pair.first == other && pair.second == one);
        if (!isTheirs)
            continue;
        if (isSaid) {
            changes.remove(pair);
            continue;
        }
        PairRule after = pair;
        after.kind = *kind;
        changes.edit(pair, after);
        isSaid = true;
    }
    if (!isSaid)
        changes.add(PairRule{ids.next(), one, other, *kind});
    return changes;
}

QList<Id> wishesOf(const Plan& plan, Id person, Id round)
{
    QList<std::tuple<int, Id, Id>> wishes; // rank, id, group
    for (const TopicPreference& wish : plan.all<TopicPreference>()) {
        const BreakoutGroup* group = plan.find<BreakoutGroup>(wish.group);
        if (wish.person == person && group && group->round == round)
            wishes.append({wish.rank, wish.id, group->id});
    }
    std::sort(wishes.begin(), wishes.end());
    QList<Id> groups;
    for (const auto& wish : std::as_const(wishes)) {
        if (!groups.contains(std::get<2>(wish)))
            groups.append(std::get<2>(wish));
    }
    return groups;
}
} // namespace convenor
