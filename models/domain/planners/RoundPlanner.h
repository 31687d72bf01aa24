// Rounds of breakout groups as pure functions: (Plan, what is wanted, IdSource) -> ChangeSet. An empty set
// means that the gesture does nothing here. Whoever divides people by optimising is editing/groups.
#pragma once

#include "domain/GroupRecords.h"
#include "domain/planners/AttendancePlanner.h"

namespace convenor {
// The rounds in the order of the agenda (day, start, id), and the groups of a round in the order of their
// ids.
QList<Id> roundsInOrder(const Plan& plan);
QList<Id> groupsOfRound(const Plan& plan, Id round);
// Name of the round; title of its agenda item when it has none. "Group 3" for a group without topic. What
// people typed, in the language of the window.
QString roundTitle(const Plan& plan, Id round);
QString groupTitle(const Plan& plan, Id group);

// Where a group meets: in its own room, else in that of the round's item. 0 = not told.
Id roomOf(const Plan& plan, const BreakoutGroup& group);

// "Table 3" of "Table %1" or "Table"; "" of an empty word.
QString placeNumbered(const QString& placeWord, int number);
// "Table 6" behind "Table 5"; nothing behind a place without a number.
QString placeBehind(const QString& place);

// What a person wants for a new round (point 1 of the issue).
struct RoundWish
{
    Id item = 0;        // agenda item; must exist
    int groups = 0;     // how many, when there are no topics
    QStringList topics; // one line each; empty lines are passed over; 19 lines make 19 groups
    // The round's rooms in order (see spreadOverRooms). Empty: the item's own room for all.
    QList<Id> rooms;
    QString placeWord;           // "Table %1", in the language of the papers; empty = no places
    std::optional<int> capacity; // of each group
};
// More groups than that are made in no step.
inline constexpr int mostGroups = 500;
// Lines as pasted from Word, Excel or a mail: bullets, numbers ("1.", "a)") and tabs at their heads go; of a
// row of a table the first cell that is no number stays. What only looks like a number ("3D printing", "2030
// goals") stays, unless the lines count up ("1 Skills", "2 Energy").
QStringList topicsFromText(const QString& text);
struct NewRound
{
    ChangeSet changes;
    Id round = 0;
};
// A round on the item; nothing when there is no such item, or neither number nor topics. An item that is no
// groups, market or visit becomes "Working groups" when it is a leaf without kind of its own (talk); else its
// kind stays. A second round on the same item is a further round ("Round 2").
NewRound addRound(const Plan& plan, const RoundWish& wish, IdSource& ids);
// Rooms that are free for the whole time of an item (RoomNeed::freeRoom's rule), largest first.
QList<Id> freeRoomsFor(const Plan& plan, Id item);
// Gives the groups of a round their rooms, in order: each its own while there are enough of them; else every
// room gets its share of neighbours (by capacity where that is known of all rooms, else equal ones). Groups
// that share a room stand at places, counted through the round ("Table 1", "Table 2" ...); others at none.
ChangeSet spreadOverRooms(const Plan& plan, Id round, const QList<Id>& rooms, const QString& placeWord);
// With the capacity and, when the round has only one, the room of the others and the next place in it.
ChangeSet addGroup(const Plan& plan, Id round, const QString& topic, IdSource& ids);
// With its seats, wishes and translations.
ChangeSet removeGroup(const Plan& plan, Id group);
ChangeSet removeRound(const Plan& plan, Id round);

// Who takes part in a round: whoever comes on its day (DaysOfPeople); where the item or an item above it has
// a list of sign-ups (signUpLists), those who have a place on it; without people who are excused from the
// item, or were absent, and who do something else at that time: a role at an item elsewhere (unless
// declined), a place they signed up for or a group of another round elsewhere; and without the interpreters
// of the item. Who leads one of its groups always takes part. By id. `known` may be shared by many questions
// about one plan; for many rounds: RoundPeople.h.
QList<Id> roundPeople(const DaysOfPeople& known, Id round);
// Of those, who sits in no group of it (and, for one who is in a group: is not among them any more).
struct RoundGaps
{
    QList<Id> unassigned; // take part, sit nowhere
    QList<Id> leftOver;   // sit in a group, and do not take part (cancelled, other session)
};
RoundGaps roundGaps(const DaysOfPeople& known, Id round);

// Gestures on seats; each also works for several people. Moderators and rapporteurs are seats too: a person
// who leads a group of the round sits in it and cannot be moved (he is passed over; whyNotMoved says why).
// Moving somebody keeps his pin. Whether the group is full is not asked: a rule says so afterwards.
ChangeSet seatPeople(const Plan& plan, const QList<Id>& people, Id group, IdSource& ids);
ChangeSet unassignPeople(const Plan& plan, const QList<Id>& people, Id round);
// Each takes the other's seat; one of them may have none. Nothing when one leads a group.
ChangeSet swapPeople(const Plan& plan, Id one, Id other, Id round);
ChangeSet setPinned(const Plan& plan, const QList<Id>& people, Id round, bool pinned);
// "Anna Georgieva moderates “Skills”: make somebody else moderator first." "" when he can be moved.
QString whyNotMoved(const Plan& plan, Id round, Id person);
// Makes somebody moderator or rapporteur of a group, or (person 0) nobody; he sits there then, and leads no
// other group of the round (but at a market place). Who led before keeps the seat.
enum class GroupLead { Moderator, Rapporteur };
ChangeSet setLead(const Plan& plan, Id group, GroupLead lead, Id person, IdSource& ids);
// Where everybody sits who has a seat in the round, by person. Who leads a group sits there; who leads two
// (at a market place) sits at the first of them.
QHash<Id, Id> seatsInRound(const Plan& plan, Id round);
// Whether somebody who has a seat takes up a place: whoever leads, and whom the event counts on (isExpected).
// The seat of one who cancelled is free for others.
bool takesSeat(const Plan& plan, Id person, bool leads);
// seatsInRound of those who take up a place, and how many they are, by group.
QHash<Id, Id> takenSeats(const Plan& plan, Id round);
QHash<Id, int> groupSizes(const Plan& plan, Id round);
// The group of a person in a round, 0 = none; leading counts.
Id groupOf(const Plan& plan, Id round, Id person);
// The group that somebody leads in the round, 0 = none.
Id ledGroup(const Plan& plan, Id round, Id person);

// Where somebody who comes late fits best: in each round that has groups and in which he has no seat, the
// group with the fewest people for its capacity (SeatFinder.h), where he may sit by languages and pairs; the
// emptiest where he may sit nowhere. Ids of groups.
QList<Id> suggestedGroups(const Plan& plan, Id person);
// Gives people who have no seat the place where there is most room, one after another; nothing when not all
// of them find one by capacity, languages and pairs.
ChangeSet seatWhereRoom(const Plan& plan, const QList<Id>& people, Id round, IdSource& ids);

// ISO codes as stored in Person::languages and BreakoutGroup::languages, without regions: "en-GB, bg" = en,
// bg.
QStringList languageCodes(const QString& languages);
// Both have a language in common; also when nothing is known of one of them.
bool shareLanguage(const QString& one, const QString& other);

// Two people together or apart; replaces what was said of the two before. None = neither.
ChangeSet setPair(const Plan& plan, Id one, Id other, std::optional<PairKind> kind, IdSource& ids);

// Wishes of a person in a round, best first; replaces those before.
ChangeSet setWishes(const Plan& plan, Id person, Id round, const QList<Id>& groups, IdSource& ids);
QList<Id> wishesOf(const Plan& plan, Id person, Id round);
// How the wishes of a round were met: people whose seat is their 1st, 2nd, 3rd choice, a later one, none of
// their wishes; who had no wish or has no seat is not counted.
struct Satisfaction
{
    int first = 0, second = 0, third = 0, later = 0, none = 0;
    int withWishes = 0; // people who take part and wished for something
    bool operator==(const Satisfaction&) const = default;
};
Satisfaction satisfactionOf(const DaysOfPeople& known, Id round);

// By what a round's groups are to be even: words of BreakoutRound::balance.
enum class BalanceBy { Country, Organisation, Category, Language, FirstTimer };
inline constexpr const char* wordsBalanceBy[] = {"country", "organisation", "category", "language",
                                                 "first_timer"};
template <>
inline constexpr std::span<const char* const> wordsOf<BalanceBy>{wordsBalanceBy};
QList<BalanceBy> balanceOf(const BreakoutRound& round);
QString balanceText(const QList<BalanceBy>& balance);
// What a person counts as: the country's code in capitals, organisation and category folded, the first
// language's code, "yes"/"no"; "" = not known.
QString balanceValue(const Person& person, BalanceBy by);

// How many people each group may have: an equal share of `people`, `size_tolerance` more or fewer; never more
// than its capacity nor than its room (roomOf) holds for all groups of the round that meet there; never less
// than its moderator and rapporteur. Groups with little room leave more to the others. The least sum up
// to at most `people`, the most to at least `people`, whenever so many people can sit at all. By group in the
// order of groupsOfRound.
struct GroupRange
{
    int least = 0;
    int most = 0;
    bool operator==(const GroupRange&) const = default;
};
QList<GroupRange> groupRanges(const Plan& plan, Id round, int people);
} // namespace convenor
