#include "tables/RoundBoard.h"

#include "domain/AgendaRecords.h"
#include "domain/Alphabet.h"
#include "editing/groups/Division.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace convenor {
namespace {
struct RoundBoardTexts
{
    Q_DECLARE_TR_FUNCTIONS(RoundBoard)
};

// The family name first, as the columns are ordered.
QString boardName(const Person& person)
{
    if (person.familyName.isEmpty() || person.givenName.isEmpty())
        return person.familyName + person.givenName;
    return RoundBoardTexts::tr("%1, %2").arg(person.familyName, person.givenName);
}

QString nameOf(const Plan& plan, Id id)
{
    const Person* person = plan.find<Person>(id);
    return person ? boardName(*person) : QString();
}

QString whereOf(const Plan& plan, const BreakoutGroup& group)
{
    const Room* room = plan.find<Room>(roomOf(plan, group));
    const QString name = room ? room->name.simplified() : QString();
    const QString place = group.place.simplified();
    return name.isEmpty() || place.isEmpty() ? name + place : RoundBoardTexts::tr("%1, %2").arg(name, place);
}

// Which wish a group is to somebody, for everybody of a round.
class Wishes
{
public:
    Wishes(const Plan& plan, const QList<Id>& groups)
    {
        const QSet<Id> ofRound(groups.cbegin(), groups.cend());
        for (const TopicPreference& wish : plan.all<TopicPreference>()) {
            if (ofRound.contains(wish.group))
                m_ranks[wish.person].append({wish.rank, wish.id, wish.group});
        }
        for (QList<Wish>& wishes : m_ranks)
            std::sort(wishes.begin(), wishes.end());
    }
    int of(Id person, Id group) const
    {
        const auto found = m_ranks.constFind(person);
        if (found == m_ranks.cend() || group == 0)
            return 0;
        for (qsizetype i = 0; i < found->size(); ++i) {
            if (found->at(i).group == group)
                return int(i) + 1;
        }
        return BoardSeat::notWished;
    }

private:
    struct Wish
    {
        int rank;
        Id id;
        Id group;
        auto operator<=>(const Wish&) const = default;
    };
    QHash<Id, QList<Wish>> m_ranks;
};

// What a column says of balance: kinds in numbers, and what is beyond an equal share.
class Balance
{
public:
    // `present`: who takes part in the round.
    Balance(const Plan& plan, const BreakoutRound& round, const QList<Id>& present)
        : m_plan(plan), m_by(balanceOf(round)), m_present(present.size()), m_all(m_by.size())
    {
        for (qsizetype i = 0; i < m_by.size(); ++i)
            m_all[i] = countsOf(present, m_by[i]);
    }

    void describe(BoardGroup& group) const
    {
        QList<Id> people;
        for (const BoardSeat& seat : group.seats) {
            if (!seat.isGone)
                people.append(seat.person);
        }
        QStringList kinds;
        for (qsizetype i = 0; i < m_by.size(); ++i) {
            const Counts counts = countsOf(people, m_by[i]);
            addKinds(kinds, m_by[i], counts);
            for (const Count& count : counts)
                addTooMany(group.tooMany, m_by[i], count, people.size(), m_all[i]);
        }
        group.balance = kinds.join(QStringLiteral(" · "));
    }

private:
    struct Count
    {
        QString value;
        QString shown;
        int people = 0;
    };
    using Counts = QMap<QString, Count>;

    Counts countsOf(const QList<Id>& people, BalanceBy by) const
    {
        Counts counts;
        for (const Id id : people) {
            const Person* person = m_plan.find<Person>(id);
            const QString value = person ? balanceValue(*person, by) : QString();
            if (value.isEmpty())
                continue;
            Count& count = counts[value];
            ++count.people;
            if (count.value.isEmpty())
                count = {value, shownValue(*person, by, value), count.people};
        }
        return counts;
    }

    static QString shownValue(const Person& person, BalanceBy by, const QString& value)
    {
        switch (by) {
        case BalanceBy::Organisation:
            return person.organisation.simplified();
        case BalanceBy::Category:
            return person.category.simplified();
        case BalanceBy::FirstTimer:
            return person.firstTimer ? RoundBoardTexts::tr("first time") : RoundBoardTexts::tr("been before");
        default:
            return value;
        }
    }

    static void addKinds(QStringList& kinds, BalanceBy by, const Counts& counts)
    {
        constexpr qsizetype mostNamed = 3;
        const int count = int(counts.size());
        if (count == 0)
            return;
        switch (by) {
        case BalanceBy::Country:
            kinds.append(RoundBoardTexts::tr("%n countries", nullptr, count));
            break;
        case BalanceBy::Organisation:
            kinds.append(RoundBoardTexts::tr("%n organisation(s)", nullptr, count));
            break;
        case BalanceBy::Category:
            if (count > mostNamed) {
                kinds.append(RoundBoardTexts::tr("%n categories", nullptr, count));
                break;
            }
            for (const Count& category : counts)
                kinds.append(RoundBoardTexts::tr("%1 %2").arg(category.people).arg(category.shown));
            break;
        case BalanceBy::Language:
            kinds.append(RoundBoardTexts::tr("%n language(s)", nullptr, count));
            break;
        case BalanceBy::FirstTimer:
            for (const Count& kind : counts)
                kinds.append(RoundBoardTexts::tr("%1 %2").arg(kind.people).arg(kind.shown));
            break;
        }
    }

    // An equal share of a kind that n of N people are of, in a group of s: at most n*s/N, rounded up.
    void addTooMany(QStringList& tooMany, BalanceBy by, const Count& count, qsizetype size,
                    const Counts& all) const
    {
        if (m_present == 0 || (by == BalanceBy::FirstTimer && count.value == QLatin1String("no")))
            return;
        const qsizetype share = (all.value(count.value).people * size + m_present - 1) / m_present;
        if (count.people > share)
            tooMany.append(
                RoundBoardTexts::tr("%1 %2 (share %3)").arg(count.shown).arg(count.people).arg(share));
    }

    const Plan& m_plan;
    QList<BalanceBy> m_by;
    qsizetype m_present;
    QList<Counts> m_all;
};

// Who of a group's people meets whom in another round too, by person.
QHash<Id, int> meetingsAgain(const GroupCase& given, int round)
{
    const auto& seats = given.seats;
    const auto& here = seats[std::size_t(round)];
    QList<QList<int>> groups(given.groups[round].size());
    for (int person = 0; person < int(here.size()); ++person) {
        const int group = here[std::size_t(person)];
        if (group >= 0 && group < groups.size())
            groups[group].append(person);
    }
    QSet<QPair<int, int>> together;
    for (const auto& [one, other] : given.problem.together)
        together.insert({qMin(one, other), qMax(one, other)});
    const auto meet = [&](int one, int other) {
        for (std::size_t another = 0; another < seats.size(); ++another) {
            const int group = seats[another][std::size_t(one)];
            if (int(another) != round && group >= 0 && group == seats[another][std::size_t(other)])
                return !together.contains({qMin(one, other), qMax(one, other)});
        }
        return false;
    };
    QHash<Id, int> again;
    for (const QList<int>& people : std::as_const(groups)) {
        for (qsizetype i = 0; i < people.size(); ++i) {
            for (qsizetype j = i + 1; j < people.size(); ++j) {
                if (!meet(people[i], people[j]))
                    continue;
                ++again[given.people[people[i]]];
                ++again[given.people[people[j]]];
            }
        }
    }
    return again;
}

// The broken rules of a round by the group that they are about, a sentence each.
QHash<Id, QStringList> brokenIn(const GroupCase& given, int round)
{
    QHash<Id, QStringList> broken;
    const std::vector<int>& seats = given.seats[std::size_t(round)];
    for (const solve::Conflict& conflict : solve::brokenRules(given.problem, given.seats)) {
        if (conflict.round != round || conflict.kind == solve::Conflict::Kind::NoSeat)
            continue; // those without a seat have a column of their own
        if (conflict.kind == solve::Conflict::Kind::TooEmpty &&
            std::find(seats.begin(), seats.end(), conflict.group) == seats.end())
            continue; // a new group is empty, and is seen to be
        int group = conflict.group;
        if (conflict.person != solve::nowhere && conflict.kind != solve::Conflict::Kind::Apart)
            group = given.seats[std::size_t(round)][std::size_t(conflict.person)];
        const Id id = group >= 0 ? given.groups[round].value(group) : 0;
        broken[id].append(conflictSentence(given, conflict));
    }
    return broken;
}

// Leaders first, then by family and given name.
void order(QList<BoardSeat>& seats, const Plan& plan, const QCollator& collator)
{
    struct Entry
    {
        int rank;
        QCollatorSortKey family;
        QCollatorSortKey given;
        BoardSeat seat;
    };
    std::vector<Entry> entries;
    entries.reserve(std::size_t(seats.size()));
    for (BoardSeat& seat : seats) {
        const Person* person = plan.find<Person>(seat.person);
        const QString& family = person->familyName.isEmpty() ? person->givenName : person->familyName;
        const int rank = seat.lead ? int(*seat.lead) : 2;
        entries.push_back(
            {rank, collator.sortKey(family), collator.sortKey(person->givenName), std::move(seat)});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const int family = a.family.compare(b.family);
        const int given = family == 0 ? a.given.compare(b.given) : family;
        return given == 0 ? a.seat.person < b.seat.person : given < 0;
    });
    for (qsizetype i = 0; i < seats.size(); ++i)
        seats[i] = std::move(entries[std::size_t(i)].seat);
}

// Builds the columns; what they share is worked out once.
class BoardMaker
{
public:
    BoardMaker(const Plan& plan, const BreakoutRound& round)
        : m_plan(plan), m_round(round), m_groups(groupsOfRound(plan, round.id)), m_known(plan),
          m_gaps(roundGaps(m_known, round.id)), m_wishes(plan, m_groups),
          m_balance(plan, round, roundPeople(m_known, round.id))
    {
    }

    QList<BoardGroup> columns()
    {
        // An unevenness that somebody made is no broken rule: nothing would mend it unasked.
        const GroupCase given = groupCase(m_plan, {m_round.id}, true);
        const int number = given.roundIndex(m_round.id);
        QHash<Id, QStringList> broken;
        if (number >= 0) {
            m_again = meetingsAgain(given, number);
            broken = brokenIn(given, number);
        }
        QList<BoardGroup> made{unassigned()};
        QHash<Id, int> at{{0, 0}};
        for (const Id id : m_groups) {
            at.insert(id, int(made.size()));
            made.append(emptyGroup(*m_plan.find<BreakoutGroup>(id), int(made.size())));
        }
        addSeats(made, at);
        const QHash<Id, int> sizes = groupSizes(m_plan, m_round.id);
        for (BoardGroup& group : made) {
            group.people = group.group == 0 ? int(group.seats.size()) : sizes.value(group.group);
            order(group.seats, m_plan, m_collator);
            group.broken = broken.value(group.group);
            if (group.group != 0)
                m_balance.describe(group);
        }
        return made;
    }

private:
    BoardGroup unassigned() const
    {
        BoardGroup made;
        made.title = RoundBoardTexts::tr("Not in a group");
        for (const Id id : m_gaps.unassigned) {
            if (const Person* person = m_plan.find<Person>(id))
                made.seats.append(seatOf(*person, 0));
        }
        return made;
    }

    BoardGroup emptyGroup(const BreakoutGroup& group, int number) const
    {
        BoardGroup made;
        made.group = group.id;
        made.number = number;
        made.title = groupTitle(m_plan, group.id);
        made.where = whereOf(m_plan, group);
        made.capacity = group.capacity;
        made.moderator = nameOf(m_plan, group.moderator);
        return made;
    }

    BoardSeat seatOf(const Person& person, Id group) const
    {
        BoardSeat seat;
        seat.person = person.id;
        seat.name = boardName(person);
        seat.organisation = person.organisation.simplified();
        seat.country = person.country.simplified();
        seat.wish = m_wishes.of(person.id, group);
        return seat;
    }

    void addSeats(QList<BoardGroup>& columns, const QHash<Id, int>& at) const
    {
        const QSet<Id> gone(m_gaps.leftOver.cbegin(), m_gaps.leftOver.cend());
        QSet<Id> seated;
        const auto add = [&](Id id, Id group, std::optional<GroupLead> lead, bool pinned) {
            const Person* person = m_plan.find<Person>(id);
            if (!person || seated.contains(id) || !at.contains(group))
                return;
            seated.insert(id);
            BoardSeat seat = seatOf(*person, group);
            seat.lead = lead;
            seat.isPinned = pinned;
            seat.isGone = gone.contains(id);
            seat.metAgain = m_again.value(id);
            columns[at.value(group)].seats.append(seat);
        };
        // Who leads a group sits in it, whatever else is said.
        for (const Id id : m_groups) {
            const BreakoutGroup& group = *m_plan.find<BreakoutGroup>(id);
            add(group.moderator, id, GroupLead::Moderator, true);
            add(group.rapporteur, id, GroupLead::Rapporteur, true);
        }
        for (const GroupMembership& membership : m_plan.all<GroupMembership>()) {
            if (membership.round == m_round.id)
                add(membership.person, membership.group, std::nullopt, membership.pinned);
        }
    }

    const Plan& m_plan;
    const BreakoutRound& m_round;
    QList<Id> m_groups;
    DaysOfPeople m_known;
    RoundGaps m_gaps;
    Wishes m_wishes;
    Balance m_balance;
    QCollator m_collator = alphabetOf(QLocale());
    QHash<Id, int> m_again;
};
} // namespace

QList<BoardGroup> roundBoard(const Plan& plan, Id round)
{
    const BreakoutRound* found = plan.find<BreakoutRound>(round);
    return found ? BoardMaker(plan, *found).columns() : QList<BoardGroup>();
}
} // namespace convenor
