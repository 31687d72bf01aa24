#include "CpuTimer.h"
#include "domain/planners/RoundPlanner.h"
#include "RoundMaker.h"
#include "TestMain.h"

#include <QRandomGenerator>

#include <numeric>

using namespace convenor;
using namespace convenor::testing;

// Who takes part in a round, how large its groups may be, how wishes were met.
class RoundPeopleTest : public QObject
{
    Q_OBJECT

    RoundMaker m_maker;
    QList<Id> m_people;
    Id m_item = 0;
    Id m_round = 0;

    QList<Id> taking() const { return roundPeople(DaysOfPeople(m_maker.plan), m_round); }
    // Without those with these numbers.
    QList<Id> allBut(const QList<int>& numbers) const
    {
        QList<Id> people;
        for (int i = 0; i < m_people.size(); ++i) {
            if (!numbers.contains(i))
                people.append(m_people[i]);
        }
        return people;
    }
    Id attend(Id person, Id item, AttendanceState state = AttendanceState::Expected)
    {
        return m_maker.add(
            Attendance{0, person, m_maker.lastDay, item, state, QStringLiteral("2026-04-01T08:00:00Z")});
    }
    QList<GroupRange> ranges(int people) const { return groupRanges(m_maker.plan, m_round, people); }
    static int sum(const QList<GroupRange>& ranges, int GroupRange::*member)
    {
        return std::accumulate(ranges.cbegin(), ranges.cend(), 0,
                               [member](int all, const GroupRange& range) { return all + range.*member; });
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = RoundMaker();
        m_people = m_maker.crowd(6);
        m_item = m_maker.pinned(QStringLiteral("Groups"), clock(10, 0), 60, 0, ItemKind::Groups);
        m_round = m_maker.round(m_item);
    }

    void whoComes()
    {
        QCOMPARE(taking(), m_people);
        m_maker.cancel(m_people[0]);
        m_maker.edit<Person>(m_people[1], [](Person& person) { person.status = PersonStatus::Waiting; });
        attend(m_people[2], 0, AttendanceState::Excused);
        QCOMPARE(taking(), allBut({0, 1, 2}));
        // Another day's excuse is none.
        const Id day = m_maker.lastDay;
        m_maker.day(QDate(2026, 4, 28), clock(9, 0));
        attend(m_people[3], 0, AttendanceState::Excused);
        m_maker.lastDay = day;
        QCOMPARE(taking(), allBut({0, 1, 2}));
        // Who leads a group always takes part.
        const Id group = m_maker.group(m_round);
        m_maker.lead(group, &BreakoutGroup::rapporteur, m_people[0]);
        QCOMPARE(taking(), allBut({1, 2}));
        QVERIFY(roundPeople(DaysOfPeople(m_maker.plan), 999).isEmpty());
    }

    void whoIsElsewhere()
    {
        const Id other = m_maker.pinned(QStringLiteral("Other"), clock(10, 30), 60);
        const Id behind = m_maker.pinned(QStringLiteral("Behind"), clock(11, 0), 60);
        m_maker.assign(m_people[0], other);
        m_maker.assign(m_people[1], behind);
        const Id declined = m_maker.assign(m_people[2], other);
        m_maker.edit<Assignment>(declined,
                                 [](Assignment& role) { role.status = AssignmentStatus::Declined; });
        m_maker.assign(m_people[3], m_item, Role::Interpreter);
        m_maker.assign(m_people[4], m_item, Role::Facilitator);
        QCOMPARE(taking(), allBut({0, 3}));
        // In a group of a round elsewhere, unless he sits here too.
        const Id group = m_maker.group(m_maker.round(other));
        m_maker.seat(m_people[4], group);
        m_maker.seat(m_people[5], group);
        m_maker.seat(m_people[5], m_maker.group(m_round));
        QCOMPARE(taking(), allBut({0, 3, 4}));
    }

    void rolesAroundTheItem()
    {
        const Id part = m_maker.pinned(QStringLiteral("Part"), clock(13, 0), 60, 0, ItemKind::Part);
        m_item = m_maker.item(QStringLiteral("Groups"), 60, part, ItemKind::Groups);
        m_round = m_maker.round(m_item);
        m_maker.assign(m_people[0], part, Role::Moderator);
        m_maker.assign(m_people[1], part, Role::Interpreter);
        QCOMPARE(taking(), allBut({1}));
    }

    void listsOfSignUps()
    {
        const Id lanes = m_maker.pinned(QStringLiteral("Parallel"), clock(13, 0), 0, 0, ItemKind::Parallel);
        const Id session = m_maker.item(QStringLiteral("Session"), 0, lanes, ItemKind::Part);
        const Id other = m_maker.item(QStringLiteral("Other lane"), 60, lanes);
        const Id lunch = m_maker.item(QStringLiteral("Lunch"), 60, lanes, ItemKind::Meal);
        m_item = m_maker.item(QStringLiteral("Groups"), 60, session, ItemKind::Groups);
        m_round = m_maker.round(m_item);
        QCOMPARE(taking(), m_people);
        attend(m_people[0], other);
        attend(m_people[1], other, AttendanceState::Waiting);
        attend(m_people[2], lunch); // nobody misses the groups for it
        QCOMPARE(taking(), allBut({0}));
        // The list of the session.
        attend(m_people[3], session);
        attend(m_people[4], session, AttendanceState::Waiting);
        attend(m_people[5], session, AttendanceState::Present);
        QCOMPARE(taking(), (QList<Id>{m_people[3], m_people[5]}));
        // The item's own is nearer.
        attend(m_people[0], m_item);
        QCOMPARE(taking(), QList<Id>{m_people[0]});
    }

    void marksAtTheDoorAreNoList()
    {
        const QDateTime now(QDate(2026, 4, 27), QTime(8, 0), Qt::UTC);
        const auto toggle = [&](int person) {
            m_maker.apply(toggleArrived(m_maker.plan, m_people[person], targetOf(m_maker.plan, m_item), now,
                                        m_maker.ids));
        };
        for (const int person : {0, 1, 2})
            toggle(person);
        QCOMPARE(taking(), m_people);
        // Taken back: as if it had not been.
        toggle(1);
        QCOMPARE(taking(), m_people);
        QCOMPARE(m_maker.plan.all<Attendance>().size(), 2);
        toggle(0);
        toggle(2);
        QCOMPARE(taking(), m_people);
        // Who stays away from the item keeps nobody else away.
        attend(m_people[3], m_item, AttendanceState::Excused);
        attend(m_people[4], m_item, AttendanceState::Absent);
        QCOMPARE(taking(), allBut({3, 4}));
    }

    void whoCameOfAList()
    {
        for (const int person : {0, 1, 2})
            attend(m_people[person], m_item);
        const QDateTime now(QDate(2026, 4, 27), QTime(8, 0), Qt::UTC);
        for (const int person : {0, 0, 1}) // one of them was marked by mistake
            m_maker.apply(toggleArrived(m_maker.plan, m_people[person], targetOf(m_maker.plan, m_item), now,
                                        m_maker.ids));
        QCOMPARE(taking(), m_people.first(3));
        // Where places are limited, people sign up: also when all of them are there.
        m_maker.edit<AgendaItem>(m_item, [](AgendaItem& item) { item.capacity = 3; });
        for (const int person : {0, 2})
            m_maker.apply(toggleArrived(m_maker.plan, m_people[person], targetOf(m_maker.plan, m_item), now,
                                        m_maker.ids));
        QCOMPARE(taking(), m_people.first(3));
        m_maker.apply(
            toggleArrived(m_maker.plan, m_people[2], targetOf(m_maker.plan, m_item), now, m_maker.ids));
        QCOMPARE(taking(), m_people.first(3));
    }

    void aListWithoutPlacesIsNone()
    {
        attend(m_people[0], m_item, AttendanceState::Waiting);
        QCOMPARE(taking(), m_people);
    }

    void gaps()
    {
        const Id group = m_maker.group(m_round);
        m_maker.lead(group, &BreakoutGroup::moderator, m_people[0]); // sits there without a row
        for (const int i : {1, 2, 3})
            m_maker.seat(m_people[i], group);
        m_maker.cancel(m_people[2]);
        m_maker.assign(m_people[3], m_maker.pinned(QStringLiteral("Other"), clock(10, 0), 30));
        const RoundGaps gaps = roundGaps(DaysOfPeople(m_maker.plan), m_round);
        QCOMPARE(gaps.unassigned, (QList<Id>{m_people[4], m_people[5]}));
        QCOMPARE(gaps.leftOver, (QList<Id>{m_people[2], m_people[3]}));
    }

    void wishesMet()
    {
        QList<Id> groups;
        for (int i = 0; i < 5; ++i)
            groups.append(m_maker.group(m_round));
        for (int person = 0; person < 6; ++person) {
            for (int i = 0; i < 4 && person != 5; ++i)
                m_maker.wish(m_people[person], groups[i], 2 * i + 1); // ranks may have gaps
            m_maker.seat(m_people[person], groups[person % 5]);
        }
        QCOMPARE(satisfactionOf(DaysOfPeople(m_maker.plan), m_round), (Satisfaction{1, 1, 1, 1, 1, 5}));
        m_maker.apply(unassignPeople(m_maker.plan, {m_people[0]}, m_round));
        m_maker.cancel(m_people[1]);
        QCOMPARE(satisfactionOf(DaysOfPeople(m_maker.plan), m_round), (Satisfaction{0, 0, 1, 1, 1, 4}));
    }

    void equalShares()
    {
        for (int i = 0; i < 4; ++i)
            m_maker.group(m_round);
        QCOMPARE(ranges(20), QList<GroupRange>(4, GroupRange{5, 5}));
        QCOMPARE(ranges(22), QList<GroupRange>(4, GroupRange{5, 6}));
        QCOMPARE(ranges(3), QList<GroupRange>(4, GroupRange{0, 1}));
        QCOMPARE(ranges(0), QList<GroupRange>(4, GroupRange{0, 0}));
        m_maker.edit<BreakoutRound>(m_round, [](BreakoutRound& round) { round.sizeTolerance = 2; });
        QCOMPARE(ranges(20), QList<GroupRange>(4, GroupRange{3, 7}));
        QCOMPARE(ranges(22), QList<GroupRange>(4, GroupRange{3, 8}));
        QCOMPARE(ranges(8), QList<GroupRange>(4, GroupRange{1, 4})); // no group is left empty
        QVERIFY(groupRanges(m_maker.plan, 999, 20).isEmpty());
    }

    void littleRoomLeavesMoreToOthers()
    {
        m_maker.group(m_round, {}, 3);
        m_maker.group(m_round);
        m_maker.group(m_round, {}, 6);
        QCOMPARE(ranges(17), (QList<GroupRange>{{3, 3}, {8, 8}, {6, 6}}));
        m_maker.edit<BreakoutRound>(m_round, [](BreakoutRound& round) { round.sizeTolerance = 1; });
        QCOMPARE(ranges(17), (QList<GroupRange>{{2, 3}, {7, 9}, {5, 6}}));
    }

    void groupsShareARoom()
    {
        const Id room = m_maker.room(QStringLiteral("Room"), 7);
        m_maker.group(m_round, {}, {}, room);
        m_maker.group(m_round, {}, {}, room);
        m_maker.group(m_round);
        QCOMPARE(ranges(18), (QList<GroupRange>{{4, 4}, {3, 3}, {11, 11}}));
        m_maker.edit<BreakoutRound>(m_round, [](BreakoutRound& round) { round.sizeTolerance = 3; });
        const QList<GroupRange> open = ranges(9);
        QCOMPARE(open, (QList<GroupRange>{{1, 4}, {1, 3}, {1, 6}})); // 7 in the room at most
    }

    void leadersSitThere()
    {
        const Id first = m_maker.group(m_round, {}, 1);
        m_maker.group(m_round);
        m_maker.lead(first, &BreakoutGroup::moderator, m_people[0]);
        m_maker.lead(first, &BreakoutGroup::rapporteur, m_people[1]);
        QCOMPARE(ranges(6), (QList<GroupRange>{{2, 2}, {4, 4}})); // two lead, whatever the capacity says
        m_maker.lead(first, &BreakoutGroup::rapporteur, m_people[0]);
        QCOMPARE(ranges(6), (QList<GroupRange>{{1, 1}, {5, 5}}));
        // Who leads two tables sits at the first.
        const Id third = m_maker.group(m_round, {}, 0);
        m_maker.lead(third, &BreakoutGroup::moderator, m_people[0]);
        QCOMPARE(ranges(6), (QList<GroupRange>{{1, 1}, {5, 5}, {0, 0}}));
    }

    void noFewerPlacesThanNone()
    {
        const BreakoutGroup before = *m_maker.plan.find<BreakoutGroup>(m_maker.group(m_round));
        BreakoutGroup after = before;
        after.capacity = -1;
        ChangeSet changes;
        changes.edit(before, after);
        const Result<Plan> refused = m_maker.plan.applied(changes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::WrongValue);
    }

    void groupsOfTheItemsRoom()
    {
        m_maker.putIn(m_item, m_maker.room(QStringLiteral("Plenary"), 10));
        m_maker.group(m_round);
        m_maker.group(m_round);
        m_maker.group(m_round, {}, {}, m_maker.room(QStringLiteral("Attic"), 4));
        QCOMPARE(ranges(20), (QList<GroupRange>{{5, 5}, {5, 5}, {4, 4}}));
    }

    void hugeTolerance()
    {
        for (int i = 0; i < 500; ++i)
            m_maker.group(m_round);
        m_maker.edit<BreakoutRound>(
            m_round, [](BreakoutRound& round) { round.sizeTolerance = std::numeric_limits<int>::max(); });
        const convenor::testing::CpuTimer timer;
        QCOMPARE(ranges(20), QList<GroupRange>(500, GroupRange{0, 21}));
        QVERIFY(timer.elapsed() < 1000);
    }

    void rangesFitAlways()
    {
        QRandomGenerator random(7);
        const auto below = [&random](int end) { return int(random.bounded(end)); };
        for (int run = 0; run < 300; ++run) {
            m_maker = RoundMaker();
            m_round = m_maker.round(QStringLiteral("Round"));
            m_maker.edit<BreakoutRound>(m_round,
                                        [&](BreakoutRound& round) { round.sizeTolerance = below(4); });
            const QList<Id> people = m_maker.crowd(8);
            QList<Id> rooms{0};
            QHash<Id, int> holds;
            for (int i = below(3); i > 0; --i) {
                const int capacity = 5 + below(40);
                rooms.append(m_maker.room(QStringLiteral("R"), capacity));
                holds.insert(rooms.constLast(), capacity);
            }
            QList<int> leaders;
            for (int i = 1 + below(12); i > 0; --i) {
                const std::optional<int> capacity =
                    below(2) == 0 ? std::optional(2 + below(15)) : std::nullopt;
                const Id group = m_maker.group(m_round, {}, capacity, rooms[below(int(rooms.size()))]);
                const Id leader = below(3) == 0 ? people[below(8)] : 0;
                // Who leads one before sits there.
                leaders.append(leader != 0 && ledGroup(m_maker.plan, m_round, leader) == 0 ? 1 : 0);
                m_maker.lead(group, &BreakoutGroup::moderator, leader);
            }
            const int present = below(120);
            const QList<GroupRange> found = ranges(present);
            const QList<Id> groups = groupsOfRound(m_maker.plan, m_round);
            QCOMPARE(found.size(), groups.size());
            QHash<Id, int> taken;
            bool isOpen = false; // some group takes as many as there are
            for (int i = 0; i < found.size(); ++i) {
                const BreakoutGroup& group = *m_maker.plan.find<BreakoutGroup>(groups[i]);
                QVERIFY(found[i].least <= found[i].most && found[i].least >= leaders[i]);
                QVERIFY(!group.capacity || found[i].most <= *group.capacity);
                taken[group.room] += found[i].most;
                isOpen = isOpen || (!group.capacity && group.room == 0);
            }
            for (auto room = holds.cbegin(); room != holds.cend(); ++room)
                QVERIFY(taken.value(room.key()) <= *room);
            const int lead = std::accumulate(leaders.cbegin(), leaders.cend(), 0);
            QVERIFY(sum(found, &GroupRange::least) <= std::max(present, lead));
            // Who finds no place finds none anywhere: more tolerance would not help.
            if (isOpen)
                QVERIFY(sum(found, &GroupRange::most) >= present);
            m_maker.edit<BreakoutRound>(m_round, [](BreakoutRound& round) { round.sizeTolerance = 200; });
            const int places = sum(ranges(present), &GroupRange::most);
            QVERIFY(sum(found, &GroupRange::most) >= std::min(present, places));
        }
    }

    void whatIsEvened()
    {
        BreakoutRound round;
        QCOMPARE(balanceOf(round),
                 (QList<BalanceBy>{BalanceBy::Country, BalanceBy::Organisation, BalanceBy::Category}));
        round.balance = QStringLiteral("first_timer, nonsense,language");
        QCOMPARE(balanceOf(round), (QList<BalanceBy>{BalanceBy::Language, BalanceBy::FirstTimer}));
        QCOMPARE(balanceText(balanceOf(round)), QStringLiteral("language,first_timer"));
        round.balance.clear();
        QVERIFY(balanceOf(round).isEmpty() && balanceText({}).isEmpty());
        Person person;
        person.country = QStringLiteral(" bg");
        person.organisation = QStringLiteral("DG  Grow");
        person.category = QStringLiteral("Policy maker");
        person.languages = QStringLiteral("en-GB, bg");
        QCOMPARE(balanceValue(person, BalanceBy::Country), QStringLiteral("BG"));
        QCOMPARE(balanceValue(person, BalanceBy::Organisation), QStringLiteral("dg grow"));
        QCOMPARE(balanceValue(person, BalanceBy::Category), QStringLiteral("policy maker"));
        QCOMPARE(balanceValue(person, BalanceBy::Language), QStringLiteral("en"));
        QCOMPARE(balanceValue(person, BalanceBy::FirstTimer), QStringLiteral("no"));
        QVERIFY(balanceValue(Person(), BalanceBy::Country).isEmpty());
        QVERIFY(balanceValue(Person(), BalanceBy::Language).isEmpty());
    }

    void languages()
    {
        QCOMPARE(languageCodes(QStringLiteral(" EN-gb, bg,,en ")),
                 (QStringList{QStringLiteral("en"), QStringLiteral("bg")}));
        QVERIFY(shareLanguage(QStringLiteral("en,de"), QStringLiteral("bg, DE-at")));
        QVERIFY(!shareLanguage(QStringLiteral("en"), QStringLiteral("bg")));
        QVERIFY(shareLanguage({}, QStringLiteral("bg")) &&
                shareLanguage(QStringLiteral(" ,"), QStringLiteral("bg")));
    }
};

CONVENOR_TEST_CORE(RoundPeopleTest)
#include "RoundPeopleTest.moc"
