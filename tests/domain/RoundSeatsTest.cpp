#include "domain/planners/RoundPlanner.h"
#include "domain/planners/SeatFinder.h"
#include "RoundMaker.h"
#include "TestMain.h"

#include <QRandomGenerator>

using namespace convenor;
using namespace convenor::testing;

// Gestures on seats, leaders, pairs and wishes.
class RoundSeatsTest : public QObject
{
    Q_OBJECT

    RoundMaker m_maker;
    QList<Id> m_people;
    Id m_round = 0;
    Id m_water = 0;
    Id m_soil = 0;

    const Plan& plan() const { return m_maker.plan; }
    Id seatOf(int person) const { return groupOf(plan(), m_round, m_people[person]); }
    bool isPinned(int person) const
    {
        for (const GroupMembership& member : plan().all<GroupMembership>()) {
            if (member.person == m_people[person])
                return member.pinned;
        }
        return false;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = RoundMaker();
        m_people = m_maker.crowd(6);
        m_round = m_maker.round(QStringLiteral("Round"));
        m_water = m_maker.group(m_round, QStringLiteral("Water"));
        m_soil = m_maker.group(m_round, QStringLiteral("Soil"));
    }

    void seatAndUnassign()
    {
        m_maker.apply(seatPeople(plan(), {m_people[0], m_people[1], m_people[0], 999}, m_water, m_maker.ids));
        QCOMPARE(plan().all<GroupMembership>().size(), 2);
        m_maker.apply(setPinned(plan(), {m_people[0]}, m_round, true));
        m_maker.apply(seatPeople(plan(), m_people.first(3), m_soil, m_maker.ids));
        QCOMPARE(seatOf(0), m_soil);
        QVERIFY(isPinned(0) && !isPinned(2)); // moved by hand: the pin holds
        QVERIFY(seatPeople(plan(), m_people.first(3), m_soil, m_maker.ids).isEmpty());
        QVERIFY(seatPeople(plan(), m_people, 999, m_maker.ids).isEmpty());
        m_maker.apply(unassignPeople(plan(), {m_people[0], m_people[5]}, m_round));
        QCOMPARE(seatOf(0), 0);
        QCOMPARE(plan().all<GroupMembership>().size(), 2);
        QVERIFY(unassignPeople(plan(), m_people, 999).isEmpty());
    }

    void swap()
    {
        m_maker.seat(m_people[0], m_water);
        m_maker.seat(m_people[1], m_soil, true);
        m_maker.seat(m_people[2], m_water);
        m_maker.apply(swapPeople(plan(), m_people[0], m_people[1], m_round));
        QCOMPARE(seatOf(0), m_soil);
        QCOMPARE(seatOf(1), m_water);
        QVERIFY(isPinned(1));
        // With somebody who has no seat.
        m_maker.apply(swapPeople(plan(), m_people[4], m_people[1], m_round));
        QCOMPARE(seatOf(4), m_water);
        QCOMPARE(seatOf(1), 0);
        QVERIFY(!isPinned(4));
        QVERIFY(swapPeople(plan(), m_people[2], m_people[4], m_round).isEmpty()); // the same group
        QVERIFY(swapPeople(plan(), m_people[1], m_people[5], m_round).isEmpty()); // neither has one
        QVERIFY(swapPeople(plan(), m_people[0], m_people[0], m_round).isEmpty());
        QVERIFY(swapPeople(plan(), m_people[0], 999, m_round).isEmpty());
        m_maker.lead(m_soil, &BreakoutGroup::moderator, m_people[5]);
        QVERIFY(swapPeople(plan(), m_people[2], m_people[5], m_round).isEmpty());
    }

    void leadersSitInTheirGroup()
    {
        m_maker.seat(m_people[0], m_soil);
        m_maker.apply(setLead(plan(), m_water, GroupLead::Moderator, m_people[0], m_maker.ids));
        QCOMPARE(seatOf(0), m_water);
        QCOMPARE(plan().all<GroupMembership>().size(), 1);
        QCOMPARE(ledGroup(plan(), m_round, m_people[0]), m_water);
        QVERIFY(seatPeople(plan(), {m_people[0]}, m_soil, m_maker.ids).isEmpty());
        QVERIFY(unassignPeople(plan(), {m_people[0]}, m_round).isEmpty());
        QCOMPARE(whyNotMoved(plan(), m_round, m_people[0]),
                 QStringLiteral("P0 Person moderates “Water”: make somebody else moderator first."));
        QVERIFY(whyNotMoved(plan(), m_round, m_people[1]).isEmpty());
        // Another one takes over; the first keeps the seat and may go now.
        m_maker.apply(setLead(plan(), m_water, GroupLead::Moderator, m_people[1], m_maker.ids));
        QCOMPARE(seatOf(0), m_water);
        QCOMPARE(ledGroup(plan(), m_round, m_people[0]), 0);
        m_maker.apply(setLead(plan(), m_water, GroupLead::Rapporteur, m_people[0], m_maker.ids));
        QCOMPARE(whyNotMoved(plan(), m_round, m_people[0]),
                 QStringLiteral("P0 Person is rapporteur of “Water”: make somebody else rapporteur first."));
        // Nobody leads two groups: the new one holds.
        m_maker.apply(setLead(plan(), m_soil, GroupLead::Moderator, m_people[1], m_maker.ids));
        QCOMPARE(plan().find<BreakoutGroup>(m_water)->moderator.id, 0);
        QCOMPARE(seatOf(1), m_soil);
        QVERIFY(setLead(plan(), m_soil, GroupLead::Moderator, m_people[1], m_maker.ids).isEmpty());
        QVERIFY(setLead(plan(), m_soil, GroupLead::Moderator, 999, m_maker.ids).isEmpty());
        QVERIFY(setLead(plan(), 999, GroupLead::Moderator, m_people[1], m_maker.ids).isEmpty());
        m_maker.apply(setLead(plan(), m_soil, GroupLead::Moderator, 0, m_maker.ids));
        QCOMPARE(seatOf(1), m_soil);
    }

    void aLeaderWithoutARowKeepsTheSeat()
    {
        m_maker.lead(m_water, &BreakoutGroup::moderator, m_people[0]);
        QCOMPARE(seatOf(0), m_water);
        m_maker.apply(setLead(plan(), m_water, GroupLead::Moderator, 0, m_maker.ids));
        QCOMPARE(seatOf(0), m_water);
        QCOMPARE(plan().all<GroupMembership>().size(), 1);
    }

    void twoTablesAtAMarketPlace()
    {
        m_maker.edit<AgendaItem>(plan().find<BreakoutRound>(m_round)->agendaItem,
                                 [](AgendaItem& item) { item.kind = ItemKind::Market; });
        m_maker.apply(setLead(plan(), m_water, GroupLead::Moderator, m_people[0], m_maker.ids));
        m_maker.apply(setLead(plan(), m_soil, GroupLead::Moderator, m_people[0], m_maker.ids));
        QCOMPARE(plan().find<BreakoutGroup>(m_water)->moderator.id, m_people[0]);
        QCOMPARE(plan().find<BreakoutGroup>(m_soil)->moderator.id, m_people[0]);
        QCOMPARE(seatOf(0), m_water);
        checkMarketSeats();
        // Somebody else moderates the first: he sits at the other one now.
        m_maker.apply(setLead(plan(), m_water, GroupLead::Moderator, m_people[1], m_maker.ids));
        QCOMPARE(seatOf(0), m_soil);
        checkMarketSeats();
        // And at the first again when he leads there.
        m_maker.apply(setLead(plan(), m_water, GroupLead::Rapporteur, m_people[0], m_maker.ids));
        QCOMPARE(seatOf(0), m_water);
        checkMarketSeats();
    }

    // Sizes count those who come and those who lead; whoever cancelled keeps nobody out.
    void whoTakesUpAPlace()
    {
        for (const int person : {0, 1, 2})
            m_maker.seat(m_people[person], m_water);
        m_maker.lead(m_soil, &BreakoutGroup::moderator, m_people[3]);
        m_maker.lead(m_water, &BreakoutGroup::rapporteur, m_people[3]); // the first: water
        for (const int person : {1, 3})
            m_maker.cancel(m_people[person]);
        m_maker.edit<Person>(m_people[2], [](Person& edit) { edit.status = PersonStatus::Waiting; });
        QCOMPARE(seatsInRound(plan(), m_round).size(), 4);
        QCOMPARE(takenSeats(plan(), m_round),
                 (QHash<Id, Id>{{m_people[0], m_water}, {m_people[3], m_water}}));
        QCOMPARE(groupSizes(plan(), m_round), (QHash<Id, int>{{m_water, 2}}));
        QVERIFY(takenSeats(plan(), 999).isEmpty());
    }

    void theSeatOfOneWhoCancelledIsFree()
    {
        m_maker.edit<BreakoutGroup>(m_water, [](BreakoutGroup& group) { group.capacity = 2; });
        m_maker.edit<BreakoutGroup>(m_soil, [](BreakoutGroup& group) { group.capacity = 0; });
        m_maker.seat(m_people[0], m_water);
        m_maker.seat(m_people[1], m_water);
        m_maker.pair(m_people[1], m_people[2], PairKind::Apart);
        QCOMPARE(SeatFinder(plan(), m_round).best(m_people[2]), 0);
        m_maker.cancel(m_people[1]);
        QCOMPARE(suggestedGroups(plan(), m_people[2]), QList<Id>{m_water});
        SeatFinder finder(plan(), m_round);
        QCOMPARE(finder.people(m_water), 1);
        QCOMPARE(finder.best(m_people[2]), m_water);
        QVERIFY(seatWhereRoom(plan(), {m_people[1]}, m_round, m_maker.ids).isEmpty()); // he has a seat
        finder.seat(m_people[2], m_water);
        QVERIFY(finder.isFull(m_water));
        finder.seat(m_people[1], 0); // frees nothing
        QVERIFY(finder.isFull(m_water));
    }

    void theItemsRoomFillsToo()
    {
        m_maker.putIn(plan().find<BreakoutRound>(m_round)->agendaItem,
                      m_maker.room(QStringLiteral("Room"), 2));
        const Id air =
            m_maker.group(m_round, QStringLiteral("Air"), {}, m_maker.room(QStringLiteral("Attic")));
        m_maker.seat(m_people[0], m_water);
        m_maker.seat(m_people[1], m_soil);
        const SeatFinder finder(plan(), m_round);
        QVERIFY(finder.isFull(m_water) && finder.isFull(m_soil) && !finder.isFull(air));
    }

    void pairs()
    {
        const auto said = [&] {
            QStringList pairs;
            for (const PairRule& pair : plan().all<PairRule>())
                pairs.append(QStringLiteral("%1-%2 %3")
                                 .arg(m_people.indexOf(pair.first))
                                 .arg(m_people.indexOf(pair.second))
                                 .arg(QLatin1String(word(pair.kind))));
            return pairs.join(u'|');
        };
        const auto set = [&](int one, int other, std::optional<PairKind> kind) {
            m_maker.apply(setPair(plan(), m_people[one], m_people[other], kind, m_maker.ids));
            return said();
        };
        QCOMPARE(set(0, 1, PairKind::Apart), QStringLiteral("0-1 apart"));
        QCOMPARE(set(1, 0, PairKind::Apart), QStringLiteral("0-1 apart"));
        QCOMPARE(set(1, 0, PairKind::Together), QStringLiteral("0-1 together"));
        m_maker.pair(m_people[1], m_people[0], PairKind::Apart); // two copies that were merged
        QCOMPARE(set(2, 1, PairKind::Together), QStringLiteral("0-1 together|1-0 apart|2-1 together"));
        QCOMPARE(set(0, 1, PairKind::Apart), QStringLiteral("0-1 apart|2-1 together"));
        QCOMPARE(set(0, 1, std::nullopt), QStringLiteral("2-1 together"));
        QVERIFY(setPair(plan(), m_people[0], m_people[0], PairKind::Apart, m_maker.ids).isEmpty());
        QVERIFY(setPair(plan(), m_people[0], 999, PairKind::Apart, m_maker.ids).isEmpty());
        QVERIFY(setPair(plan(), m_people[0], m_people[1], std::nullopt, m_maker.ids).isEmpty());
    }

    void wishes()
    {
        const Id other = m_maker.group(m_maker.round(QStringLiteral("Other")));
        const Id air = m_maker.group(m_round, QStringLiteral("Air"));
        const auto wish = [&](const QList<Id>& groups) {
            m_maker.apply(setWishes(plan(), m_people[0], m_round, groups, m_maker.ids));
            return wishesOf(plan(), m_people[0], m_round);
        };
        m_maker.wish(m_people[0], other, 1);
        QCOMPARE(wish({m_soil, m_water, m_soil, other, 999}), (QList<Id>{m_soil, m_water}));
        QCOMPARE(wish({air, m_soil}), (QList<Id>{air, m_soil}));
        m_maker.wish(m_people[0], m_soil, 5);
        QCOMPARE(wish({m_water, m_soil}), (QList<Id>{m_water, m_soil}));
        QCOMPARE(plan().all<TopicPreference>().size(), 3);
        QVERIFY(setWishes(plan(), m_people[0], m_round, {m_water, m_soil}, m_maker.ids).isEmpty());
        QVERIFY(wish({}).isEmpty());
        QCOMPARE(plan().all<TopicPreference>().size(), 1); // of the other round
        QVERIFY(setWishes(plan(), 999, m_round, {m_water}, m_maker.ids).isEmpty());
    }

    void whereThereIsRoom()
    {
        m_maker.edit<BreakoutGroup>(m_water, [](BreakoutGroup& group) {
            group.capacity = 2;
            group.languages = QStringLiteral("bg");
        });
        m_maker.edit<BreakoutGroup>(m_soil, [](BreakoutGroup& group) { group.capacity = 3; });
        m_maker.speaks(m_people[0], QStringLiteral("en"));
        m_maker.pair(m_people[1], m_people[2], PairKind::Together);
        m_maker.pair(m_people[3], m_people[0], PairKind::Apart);
        m_maker.apply(seatWhereRoom(plan(), m_people.first(3), m_round, m_maker.ids));
        QCOMPARE(seatOf(0), m_soil); // no Bulgarian
        QCOMPARE(seatOf(1), m_water);
        QCOMPARE(seatOf(2), m_water);
        // Water is full, and in soil sits the one to be apart from: then nobody is seated.
        QVERIFY(seatWhereRoom(plan(), {m_people[4], m_people[3]}, m_round, m_maker.ids).isEmpty());
        QCOMPARE(seatWhereRoom(plan(), {m_people[4], m_people[0]}, m_round, m_maker.ids).size(), 1);
    }

    void roomsFillToo()
    {
        const Id room = m_maker.room(QStringLiteral("Room"), 3);
        const Id air = m_maker.group(m_round, QStringLiteral("Air"), {}, room);
        m_maker.edit<BreakoutGroup>(m_water, [&](BreakoutGroup& group) { group.room = room; });
        m_maker.seat(m_people[0], m_water);
        m_maker.seat(m_people[1], m_water);
        m_maker.edit<BreakoutGroup>(m_soil, [](BreakoutGroup& group) { group.capacity = 0; });
        SeatFinder finder(plan(), m_round);
        QCOMPARE(finder.best(m_people[2]), air);
        finder.seat(m_people[2], air);
        QVERIFY(finder.isFull(air) && finder.isFull(m_water)); // three in the room
        QCOMPARE(finder.best(m_people[3]), 0);
        finder.seat(m_people[0], 0);
        QCOMPARE(finder.best(m_people[3]), m_water);
    }

    void theDoorSendsSomewhereAlways()
    {
        m_maker.edit<BreakoutGroup>(m_water, [](BreakoutGroup& group) { group.capacity = 1; });
        m_maker.edit<BreakoutGroup>(m_soil, [](BreakoutGroup& group) { group.capacity = 2; });
        m_maker.seat(m_people[1], m_water);
        m_maker.seat(m_people[2], m_soil);
        m_maker.pair(m_people[0], m_people[2], PairKind::Apart);
        QCOMPARE(suggestedGroups(plan(), m_people[3]), QList<Id>{m_soil});
        QCOMPARE(suggestedGroups(plan(), m_people[0]), QList<Id>{m_soil}); // nowhere fits: the emptiest
        QVERIFY(suggestedGroups(plan(), m_people[1]).isEmpty());
    }

    // Whatever is done: one seat each, leaders in their group, one rule a pair, and all of it can be undone.
    void randomGestures()
    {
        QRandomGenerator random(11);
        const auto below = [&random](qsizetype end) { return qsizetype(random.bounded(int(end))); };
        QList<Id> groups{m_water, m_soil, m_maker.group(m_round)};
        const Id second = m_maker.round(QStringLiteral("Second"));
        for (int i = 0; i < 2; ++i)
            groups.append(m_maker.group(second));
        const auto person = [&] { return m_people[below(m_people.size())]; };
        const auto some = [&] { return QList<Id>{person(), person(), person()}; };
        int done = 0;
        for (int step = 0; step < 3000; ++step) {
            const Id group = groups[below(groups.size())];
            const Id round = plan().find<BreakoutGroup>(group)->round;
            CountingIds& ids = m_maker.ids;
            ChangeSet changes;
            switch (below(8)) {
            case 0:
                changes = seatPeople(plan(), some(), group, ids);
                break;
            case 1:
                changes = unassignPeople(plan(), some(), round);
                break;
            case 2:
                changes = swapPeople(plan(), person(), person(), round);
                break;
            case 3:
                changes = setPinned(plan(), some(), round, below(2) == 0);
                break;
            case 4:
                changes = setLead(plan(), group, static_cast<GroupLead>(below(2)),
                                  below(3) == 0 ? 0 : person(), ids);
                break;
            case 5:
                changes = setPair(
                    plan(), person(), person(),
                    below(3) == 0 ? std::nullopt : std::optional(static_cast<PairKind>(below(2))), ids);
                break;
            case 6:
                changes = setWishes(plan(), person(), round, {group, groups[below(groups.size())]}, ids);
                break;
            default:
                changes = seatWhereRoom(plan(), some(), round, ids);
            }
            const Plan before = plan();
            m_maker.apply(changes);
            done += changes.isEmpty() ? 0 : 1;
            QVERIFY(*plan().applied(changes.inverted()) == before);
            checkSeats();
        }
        QVERIFY(done > 1000);
    }

private:
    // Whoever leads has one seat, at the first table that he leads.
    void checkMarketSeats() const
    {
        for (const GroupMembership& member : plan().all<GroupMembership>())
            QCOMPARE(member.group.id, groupOf(plan(), m_round, member.person));
    }
    void checkSeats() const
    {
        QSet<QPair<Id, Id>> seats; // round and person
        for (const GroupMembership& member : plan().all<GroupMembership>()) {
            QVERIFY(!seats.contains({member.round, member.person}));
            seats.insert({member.round, member.person});
            QCOMPARE(plan().find<BreakoutGroup>(member.group)->round.id, member.round.id);
            const Id led = ledGroup(plan(), member.round, member.person);
            QVERIFY(led == 0 || led == member.group);
        }
        QSet<QPair<Id, Id>> leads;
        for (const BreakoutGroup& group : plan().all<BreakoutGroup>()) {
            for (const Id leader : QSet<Id>{group.moderator, group.rapporteur} - QSet<Id>{0}) {
                QVERIFY(seats.contains({group.round, leader}));
                QVERIFY(!leads.contains({group.round, leader}));
                leads.insert({group.round, leader});
            }
        }
        QSet<QPair<Id, Id>> pairs;
        for (const PairRule& pair : plan().all<PairRule>()) {
            const QPair<Id, Id> both(std::minmax(pair.first.id, pair.second.id));
            QVERIFY(pair.first.id != pair.second.id && !pairs.contains(both));
            pairs.insert(both);
        }
    }
};

CONVENOR_TEST_CORE(RoundSeatsTest)
#include "RoundSeatsTest.moc"
