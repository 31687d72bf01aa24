// A workshop with rounds of groups, made by chance, and what its rows say of them: counted here from the
// records alone, so that it proves what the divider reports.
#pragma once

#include "domain/planners/RoundPlanner.h"
#include "EditorPlan.h"

#include <QRandomGenerator>

#include <map>
#include <set>

namespace convenor::testing {
struct GroupsShape
{
    int people = 24;
    int rounds = 1;
    int groups = 4;
    std::optional<int> capacity = {};
    int tolerance = 0;
    bool wishes = false;
    bool sameTopics = false; // in all rounds
};

class GroupsPlan : public EditorPlan
{
public:
    explicit GroupsPlan(const GroupsShape& shape, quint32 seed = 1) : chance(seed)
    {
        ChangeSet changes;
        addPeople(shape.people, changes);
        for (int i = 0; i < shape.rounds; ++i)
            addRound(shape, i, changes);
        if (shape.wishes)
            addWishes(changes);
        apply(changes, QStringLiteral("groups"));
    }

    QList<Id> addPeople(int count)
    {
        ChangeSet changes;
        const QList<Id> added = addPeople(count, changes);
        apply(changes, QStringLiteral("people"));
        return added;
    }
    void cancel(const QList<Id>& who)
    {
        ChangeSet changes;
        for (const Id id : who) {
            const Person& before = *plan().find<Person>(id);
            Person after = before;
            after.status = PersonStatus::Cancelled;
            changes.edit(before, after);
        }
        apply(changes, QStringLiteral("cancelled"));
    }
    void pair(Id one, Id other, PairKind kind)
    {
        PairRule rule;
        rule.first = one;
        rule.second = other;
        rule.kind = kind;
        add(rule);
    }
    int below(int limit) { return int(chance.bounded(limit)); }
    Id somebody() { return people[below(int(people.size()))]; }

    QRandomGenerator chance;
    QList<Id> people;
    QList<Id> rounds;
    QList<QList<Id>> groups;

private:
    QList<Id> addPeople(int count, ChangeSet& changes)
    {
        static const char* const countries[] = {"BG", "DE", "FR", "PL", "ES"};
        static const char* const categories[] = {"policy maker", "business", "research"};
        QList<Id> added;
        for (int i = 0; i < count; ++i) {
            Person person;
            person.id = editor->ids().next();
            person.givenName = QStringLiteral("Given%1").arg(people.size());
            person.familyName = QStringLiteral("Family%1").arg(people.size());
            person.country = QLatin1String(countries[below(5)]);
            person.category = QLatin1String(categories[below(3)]);
            person.organisation = QStringLiteral("Agency %1").arg(below(6));
            person.languages = below(3) == 0 ? QStringLiteral("en,bg") : QStringLiteral("en");
            person.firstTimer = below(2) == 0;
            changes.add(person);
            people.append(person.id);
            added.append(person.id);
        }
        return added;
    }
    void addRound(const GroupsShape& shape, int number, ChangeSet& changes)
    {
        AgendaItem item;
        item.id = editor->ids().next();
        item.day = day();
        item.kind = ItemKind::Groups;
        item.title = QStringLiteral("Working groups %1").arg(number + 1);
        item.minutes = 60;
        item.position = qint64(number + 1) << 20;
        changes.add(item);
        BreakoutRound round;
        round.id = editor->ids().next();
        round.agendaItem = item.id;
        round.name = item.title;
        round.sizeTolerance = shape.tolerance;
        changes.add(round);
        rounds.append(round.id);
        QList<Id> made;
        for (int i = 0; i < shape.groups; ++i) {
            BreakoutGroup group;
            group.id = editor->ids().next();
            group.round = round.id;
            group.topic = shape.sameTopics ? QStringLiteral("Topic %1").arg(i)
                                           : QStringLiteral("Topic %1 of %2").arg(i).arg(number);
            group.capacity = shape.capacity;
            changes.add(group);
            made.append(group.id);
        }
        groups.append(made);
    }
    void addWishes(ChangeSet& changes)
    {
        for (const QList<Id>& ofRound : std::as_const(groups)) {
            for (const Id person : std::as_const(people)) {
                QList<Id> wished = ofRound;
                std::shuffle(wished.begin(), wished.end(), chance);
                for (int rank = 1; rank <= below(4); ++rank) {
                    TopicPreference wish;
                    wish.id = editor->ids().next();
                    wish.person = person;
                    wish.group = wished[rank - 1];
                    wish.rank = rank;
                    changes.add(wish);
                }
            }
        }
    }
};

// Where people sit, by the rows: who leads a group sits in it.
inline std::map<Id, std::set<Id>> seatsByRows(const Plan& plan, Id round)
{
    std::map<Id, std::set<Id>> groups; // by person
    for (const GroupMembership& row : plan.all<GroupMembership>()) {
        if (row.round == round)
            groups[row.person].insert(row.group);
    }
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        for (const Id leader : {Id(group.moderator), Id(group.rapporteur)}) {
            if (group.round == round && leader != 0)
                groups[leader].insert(group.id);
        }
    }
    return groups;
}

// Everybody who takes part sits in exactly one group, and nobody else does; "" when so.
inline QString wronglySeated(const Plan& plan, Id round)
{
    const QList<Id> wanted = roundPeople(DaysOfPeople(plan), round);
    const std::map<Id, std::set<Id>> seats = seatsByRows(plan, round);
    for (const Id person : wanted) {
        const auto found = seats.find(person);
        if (found == seats.end())
            return QStringLiteral("%1 has no seat").arg(person);
        if (found->second.size() != 1)
            return QStringLiteral("%1 has %2 seats").arg(person).arg(found->second.size());
    }
    return std::size_t(wanted.size()) == seats.size()
               ? QString()
               : QStringLiteral("%1 people sit, %2 take part").arg(seats.size()).arg(wanted.size());
}

struct RowCount
{
    int people = 0;
    int pairsAgain = 0; // sum over pairs of (meetings - 1)
    int preference = 0;
    int balance = 0; // by country, organisation, category
    int first = 0;
    int none = 0;
};

inline void countWishes(const Plan& plan, Id round, RowCount& count)
{
    std::map<Id, std::map<int, Id>> wishes; // by person, by rank
    for (const TopicPreference& wish : plan.all<TopicPreference>()) {
        if (plan.find<BreakoutGroup>(wish.group)->round == round)
            wishes[wish.person][wish.rank] = wish.group;
    }
    for (const auto& [person, seats] : seatsByRows(plan, round)) {
        if (!wishes.contains(person))
            continue;
        constexpr int costs[] = {0, 1, 2, 4, 6};
        int cost = 10;
        int place = 0;
        for (const auto& [rank, group] : wishes[person]) {
            if (seats.contains(group))
                cost = costs[place];
            ++place;
        }
        count.preference += cost;
        count.first += cost == 0;
        count.none += cost == 10;
    }
}

inline void countBalance(const Plan& plan, Id round, RowCount& count)
{
    const std::map<Id, std::set<Id>> seats = seatsByRows(plan, round);
    const auto over = [&](const std::function<QString(const Person&)>& valueOf, bool bothWays) {
        std::map<QString, int> totals;
        std::map<Id, int> sizes;
        std::map<std::pair<Id, QString>, int> cells;
        for (const auto& [person, groups] : seats) {
            const QString value = valueOf(*plan.find<Person>(person));
            ++totals[value];
            ++sizes[*groups.begin()];
            ++cells[{*groups.begin(), value}];
        }
        const int people = int(seats.size());
        for (const auto& [group, size] : sizes) {
            for (const auto& [value, total] : totals) {
                const int share = total * size;
                const int there = cells[{group, value}];
                count.balance += std::max(0, there - (share + people - 1) / people);
                if (bothWays)
                    count.balance += std::max(0, share / people - there);
            }
        }
    };
    over([](const Person& person) { return person.country; }, false);
    over([](const Person& person) { return person.organisation; }, false);
    over([](const Person& person) { return person.category; }, true);
}

// Of the rounds, from the rows alone; those of `known` are only met in.
inline RowCount countRows(const Plan& plan, const QList<Id>& rounds, const QList<Id>& known = {})
{
    RowCount count;
    std::map<std::pair<Id, Id>, int> meetings;
    std::set<Id> people;
    for (const Id round : known + rounds) {
        std::map<Id, QList<Id>> members;
        for (const auto& [person, groups] : seatsByRows(plan, round))
            members[*groups.begin()].append(person);
        for (const auto& [group, there] : members) {
            for (qsizetype i = 0; i < there.size(); ++i) {
                for (qsizetype j = i + 1; j < there.size(); ++j) {
                    int& met = meetings[std::minmax(there[i], there[j])];
                    count.pairsAgain += met > 0 && rounds.contains(round);
                    ++met;
                }
                if (rounds.contains(round))
                    people.insert(there[i]);
            }
        }
    }
    for (const Id round : rounds) {
        countWishes(plan, round, count);
        countBalance(plan, round, count);
    }
    count.people = int(people.size());
    return count;
}
} // namespace convenor::testing
