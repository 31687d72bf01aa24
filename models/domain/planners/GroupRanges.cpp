// How large groups may be, by what they are to be even, and languages.
#include "domain/AgendaRecords.h"
#include "domain/PeopleRecords.h"
#include "domain/planners/PeopleCell.h"
#include "domain/planners/RoundPlanner.h"

#include <algorithm>

namespace convenor {
namespace {
// A group while people are shared out.
struct Place
{
    int leaders = 0;
    int most = std::numeric_limits<int>::max(); // its capacity
    int people = 0;
    qsizetype room = -1; // index of the room's free places
};

// The groups of a round, and how many free places each of their rooms has.
struct Places
{
    QList<Place> groups;
    QList<int> free;

    bool isOpen(const Place& place) const
    {
        return place.people < place.most && (place.room < 0 || free[place.room] > 0);
    }
    void add(Place& place, int& of)
    {
        ++of;
        if (place.room >= 0)
            --free[place.room];
    }
};

Places placesOfRound(const Plan& plan, Id round)
{
    Places places;
    QHash<Id, qsizetype> rooms;
    QSet<Id> leaders; // who leads two tables sits at the first
    for (const BreakoutGroup& group : plan.all<BreakoutGroup>()) {
        if (group.round != round)
            continue;
        Place place;
        for (const Id leader : {Id(group.moderator), Id(group.rapporteur)}) {
            place.leaders += leader != 0 && !leaders.contains(leader) ? 1 : 0;
            leaders.insert(leader);
        }
        place.most = std::max(group.capacity.value_or(place.most), 0);
        const Room* room = plan.find<Room>(roomOf(plan, group));
        if (room && room->capacity) {
            if (!rooms.contains(room->id)) {
                rooms.insert(room->id, places.free.size());
                places.free.append(std::max(*room->capacity, 0));
            }
            place.room = rooms.value(room->id);
        }
        // Who leads sits there whatever the room says.
        while (place.people < place.leaders)
            places.add(place, place.people);
        places.groups.append(place);
    }
    return places;
}

// Shares people out, always to the emptiest groups that have room. The level that all open groups reached,
// and whether some of them got one more.
struct Level
{
    int level = 0;
    bool isBegun = false;
};

Level shareOut(Places& places, int people)
{
    for (const Place& place : std::as_const(places.groups))
        people -= place.people;
    Level reached;
    while (people > 0) {
        bool isAnyOpen = false;
        bool isDone = true;
        for (Place& place : places.groups) {
            const bool isOpen = places.isOpen(place);
            isAnyOpen = isAnyOpen || isOpen;
            if (!isOpen || place.people > reached.level)
                continue;
            if (people == 0) {
                isDone = false;
                break;
            }
            places.add(place, place.people);
            reached.isBegun = true;
            --people;
        }
        if (!isAnyOpen)
            break;
        if (isDone) {
            ++reached.level;
            reached.isBegun = false;
        }
    }
    return reached;
}
} // namespace

QList<GroupRange> groupRanges(const Plan& plan, Id round, int people)
{
    const BreakoutRound* record = plan.find<BreakoutRound>(round);
    // More than everybody means nothing more.
    const int tolerance = record ? std::clamp(record->sizeTolerance, 0, std::max(people, 0)) : 0;
    Places places = placesOfRound(plan, round);
    const Level reached = shareOut(places, people);
    QList<GroupRange> ranges;
    for (const Place& place : std::as_const(places.groups)) {
        // No group is left empty while there are enough people.
        const int least = std::max(
            {std::min(place.people, reached.level) - tolerance, place.leaders, std::min(reached.level, 1)});
        ranges.append({std::min(least, place.people), place.people});
    }
    // What is left of the capacities and rooms goes to all groups in turn.
    const int level = reached.level + (reached.isBegun ? 1 : 0);
    bool hasGrown = true;
    while (hasGrown) {
        hasGrown = false;
        for (qsizetype i = 0; i < ranges.size(); ++i) {
            Place& place = places.groups[i];
            const int most = std::min(place.most, std::max(level, place.leaders) + tolerance);
            const bool hasRoom = place.room < 0 || places.free[place.room] > 0;
            if (ranges[i].most >= most || !hasRoom)
                continue;
            places.add(place, ranges[i].most);
            hasGrown = true;
        }
    }
    return ranges;
}

QList<BalanceBy> balanceOf(const BreakoutRound& round)
{
    QList<BalanceBy> balance;
    const QStringList words = round.balance.split(u',');
    for (std::size_t i = 0; i < std::size(wordsBalanceBy); ++i) {
        const bool isNamed = std::any_of(words.cbegin(), words.cend(), [i](const QString& word) {
            return word.trimmed() == QLatin1String(wordsBalanceBy[i]);
        });
        if (isNamed)
            balance.append(static_cast<BalanceBy>(i));
    }
    return balance;
}

QString balanceText(const QList<BalanceBy>& balance)
{
    QStringList words;
    for (const BalanceBy by : balance)
        words.append(QString::fromLatin1(word(by)));
    return words.join(u',');
}

QString balanceValue(const Person& person, BalanceBy by)
{
    switch (by) {
    case BalanceBy::Country:
        return person.country.simplified().toUpper();
    case BalanceBy::Organisation:
        return foldedName(person.organisation);
    case BalanceBy::Category:
        return foldedName(person.category);
    case BalanceBy::Language:
        return languageCodes(person.languages).value(0);
    case BalanceBy::FirstTimer:
        return person.firstTimer ? QStringLiteral("yes") : QStringLiteral("no");
    }
    Q_UNREACHABLE();
}

QStringList languageCodes(const QString& languages)
{
    QStringList codes;
    for (const QString& part : languages.split(u',', Qt::SkipEmptyParts)) {
        const QString code = part.trimmed().toLower();
        const qsizetype region = code.indexOf(QLatin1Char('-'));
        const QString language = region > 0 ? code.first(region) : code;
        if (!language.isEmpty() && !codes.contains(language))
            codes.append(language);
    }
    return codes;
}

bool shareLanguage(const QString& one, const QString& other)
{
    if (one.isEmpty() || other.isEmpty())
        return true;
    const QStringList first = languageCodes(one);
    const QStringList second = languageCodes(other);
    return first.isEmpty() || second.isEmpty() ||
           std::any_of(first.cbegin(), first.cend(),
                       [&](const QString& code) { return second.contains(code); });
}
} // namespace convenor
