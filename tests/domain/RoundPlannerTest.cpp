#include "domain/planners/RoundPlanner.h"

#include "RoundMaker.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

// Rounds, their groups, rooms and topics.
class RoundPlannerTest : public QObject
{
    Q_OBJECT

    RoundMaker m_maker;

    QList<BreakoutGroup> groups(Id round) const
    {
        QList<BreakoutGroup> rows;
        for (const Id id : groupsOfRound(m_maker.plan, round))
            rows.append(*m_maker.plan.find<BreakoutGroup>(id));
        return rows;
    }
    Id made(const RoundWish& wish)
    {
        const NewRound made = addRound(m_maker.plan, wish, m_maker.ids);
        m_maker.apply(made.changes);
        return made.round;
    }
    static RoundWish wish(Id item, int groups)
    {
        RoundWish wish;
        wish.item = item;
        wish.groups = groups;
        wish.placeWord = QStringLiteral("Table %1");
        return wish;
    }
    // "Hall Table 1, Hall Table 2, Attic".
    QString placesOf(Id round) const
    {
        QStringList places;
        for (const BreakoutGroup& group : groups(round)) {
            const Room* room = m_maker.plan.find<Room>(group.room);
            places.append(((room ? room->name : QString()) + u' ' + group.place).trimmed());
        }
        return places.join(QStringLiteral(", "));
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = RoundMaker();
    }

    void roundsStandInTheOrderOfTheAgenda()
    {
        const Id late = m_maker.pinned(QStringLiteral("Late"), clock(15, 0), 60);
        const Id second = m_maker.round(late, QStringLiteral("b"));
        const Id first = m_maker.round(m_maker.pinned(QStringLiteral("Early"), clock(9, 0), 60));
        const Id again = m_maker.round(late);
        m_maker.day(QDate(2026, 4, 26), clock(9, 0));
        const Id before = m_maker.round(m_maker.item(QStringLiteral("Day before"), 30));
        QCOMPARE(roundsInOrder(m_maker.plan), (QList<Id>{before, first, second, again}));
        QVERIFY(roundsInOrder(Plan()).isEmpty());
    }

    void titles()
    {
        const Id item = m_maker.item(QStringLiteral("In groups"), 60, 0, ItemKind::Groups);
        const Id round = m_maker.round(item);
        m_maker.group(round, QStringLiteral(" Water\nand soil"));
        const Id third = m_maker.group(round);
        QCOMPARE(roundTitle(m_maker.plan, round), QStringLiteral("In groups"));
        QCOMPARE(groupTitle(m_maker.plan, third), QStringLiteral("Group 2"));
        QCOMPARE(groupTitle(m_maker.plan, groupsOfRound(m_maker.plan, round).constFirst()),
                 QStringLiteral("Water and soil"));
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) { edit.title.clear(); });
        QCOMPARE(roundTitle(m_maker.plan, round), QStringLiteral("Working groups"));
        m_maker.edit<BreakoutRound>(round, [](BreakoutRound& edit) { edit.name = QStringLiteral("One"); });
        QCOMPARE(roundTitle(m_maker.plan, round), QStringLiteral("One"));
        QVERIFY(roundTitle(m_maker.plan, 99999).isEmpty() && groupTitle(m_maker.plan, 99999).isEmpty());
    }

    void aRoundFromANumber()
    {
        const Id item = m_maker.item(QStringLiteral("Talk about it"), 60);
        const Plan before = m_maker.plan;
        const NewRound made = addRound(m_maker.plan, wish(item, 3), m_maker.ids);
        m_maker.apply(made.changes);
        QCOMPARE(groups(made.round).size(), 3);
        QCOMPARE(m_maker.plan.find<AgendaItem>(item)->kind, ItemKind::Groups); // a bare talk becomes one
        QVERIFY(m_maker.plan.find<BreakoutRound>(made.round)->name.isEmpty());
        QCOMPARE(placesOf(made.round), QStringLiteral("Table 1, Table 2, Table 3"));
        QVERIFY(*m_maker.plan.applied(made.changes.inverted()) == before);
        // A further round has a name of its own.
        const Id second = this->made(wish(item, 1));
        QCOMPARE(roundTitle(m_maker.plan, second), QStringLiteral("Round 2"));
        QVERIFY(groups(second).constFirst().place.isEmpty()); // alone in its room
    }

    void kindsThatStay()
    {
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Talk);
        m_maker.item(QStringLiteral("In it"), 10, part);
        const Id market = m_maker.item(QStringLiteral("Market"), 60, 0, ItemKind::Market);
        const Id panel = m_maker.item(QStringLiteral("Panel"), 60, 0, ItemKind::Panel);
        for (const Id item : {part, market, panel}) {
            const ItemKind kind = m_maker.plan.find<AgendaItem>(item)->kind;
            made(wish(item, 2));
            QCOMPARE(m_maker.plan.find<AgendaItem>(item)->kind, kind);
        }
    }

    void nothingToMake()
    {
        const Id item = m_maker.item(QStringLiteral("Groups"), 60);
        for (const RoundWish& bad : {wish(999, 3), wish(item, 0), wish(item, -5)}) {
            const NewRound made = addRound(m_maker.plan, bad, m_maker.ids);
            QVERIFY(made.changes.isEmpty() && made.round == 0);
        }
        QCOMPARE(groups(made(wish(item, 100'000))).size(), mostGroups);
        QVERIFY(addGroup(m_maker.plan, 999, QStringLiteral("x"), m_maker.ids).isEmpty());
        QVERIFY(removeGroup(m_maker.plan, 999).isEmpty() && removeRound(m_maker.plan, 999).isEmpty());
        QVERIFY(spreadOverRooms(m_maker.plan, 999, {}, {}).isEmpty());
    }

    void nineteenTopicsInTwoHalls()
    {
        const Id hall = m_maker.room(QStringLiteral("Hall"), 220);
        const Id gallery = m_maker.room(QStringLiteral("Gallery"), 160);
        RoundWish topics = wish(m_maker.item(QStringLiteral("Market"), 90, 0, ItemKind::Market), 0);
        for (int i = 1; i <= 19; ++i)
            topics.topics += {QStringLiteral("Topic %1").arg(i), QStringLiteral("  ")};
        topics.rooms = {hall, gallery};
        topics.capacity = 20;
        const QList<BreakoutGroup> tables = groups(made(topics));
        QCOMPARE(tables.size(), 19);
        for (int i = 0; i < 19; ++i) {
            QCOMPARE(tables[i].topic, QStringLiteral("Topic %1").arg(i + 1));
            QCOMPARE(tables[i].place, QStringLiteral("Table %1").arg(i + 1));
            QCOMPARE(tables[i].room.id, i < 11 ? hall : gallery); // 220 to 160
            QCOMPARE(tables[i].capacity, std::optional(20));
        }
    }

    void groupsAreSpreadOverRooms()
    {
        const Id a = m_maker.room(QStringLiteral("A"), 40);
        const Id b = m_maker.room(QStringLiteral("B"));
        const Id c = m_maker.room(QStringLiteral("C"), 10);
        const Id item = m_maker.item(QStringLiteral("Groups"), 60);
        m_maker.putIn(item, c);
        const Id round = made(wish(item, 5));
        QCOMPARE(placesOf(round), QStringLiteral("C Table 1, C Table 2, C Table 3, C Table 4, C Table 5"));
        const auto spread = [&](const QList<Id>& rooms, const char* word = "Table %1") {
            m_maker.apply(spreadOverRooms(m_maker.plan, round, rooms, QString::fromLatin1(word)));
            return placesOf(round);
        };
        // Of one room nobody knows the size: equal shares.
        QCOMPARE(spread({a, b}), QStringLiteral("A Table 1, A Table 2, A Table 3, B Table 4, B Table 5"));
        // By size, but no room stays empty.
        QCOMPARE(spread({c, a}), QStringLiteral("C Table 1, C Table 2, A Table 3, A Table 4, A Table 5"));
        QCOMPARE(spread({a, c, b, a, 999}), QStringLiteral("A Table 1, A Table 2, C Table 3, C Table 4, B"));
        QCOMPARE(spread({a}, "Ecke"), QStringLiteral("A Ecke 1, A Ecke 2, A Ecke 3, A Ecke 4, A Ecke 5"));
        QCOMPARE(spread({a}, ""), QStringLiteral("A, A, A, A, A"));
        QCOMPARE(spread({}), QStringLiteral("Table 1, Table 2, Table 3, Table 4, Table 5"));
        // A room for each: no places.
        while (groups(round).size() > 2)
            m_maker.apply(removeGroup(m_maker.plan, groups(round).constFirst().id));
        QCOMPARE(spread({b, a, c}), QStringLiteral("B, A"));
    }

    void oneGroupMore()
    {
        const Id hall = m_maker.room(QStringLiteral("Hall"), 40);
        const Id item = m_maker.item(QStringLiteral("Groups"), 60);
        m_maker.putIn(item, hall);
        RoundWish two = wish(item, 2);
        two.capacity = 8;
        const Id round = made(two);
        m_maker.apply(addGroup(m_maker.plan, round, QStringLiteral(" New "), m_maker.ids));
        const BreakoutGroup added = groups(round).constLast();
        QCOMPARE(added.topic, QStringLiteral("New"));
        QCOMPARE(added.capacity, std::optional(8));
        QCOMPARE(added.room.id, hall);
        QCOMPARE(added.place, QStringLiteral("Table 3"));
        // Beside a single one too, and not in the room of the item.
        const Id attic = m_maker.room(QStringLiteral("Attic"), 20);
        const Id single = m_maker.round(item);
        m_maker.group(single, QStringLiteral("One"), {}, attic, QStringLiteral("Table 1"));
        m_maker.apply(addGroup(m_maker.plan, single, QStringLiteral("Two"), m_maker.ids));
        QCOMPARE(placesOf(single), QStringLiteral("Attic Table 1, Attic Table 2"));
    }

    void whereAGroupMeets()
    {
        const Id hall = m_maker.room(QStringLiteral("Hall"));
        const Id attic = m_maker.room(QStringLiteral("Attic"));
        const Id item = m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
        const Id round = m_maker.round(item);
        m_maker.group(round);
        m_maker.group(round, {}, {}, attic);
        const auto rooms = [&] {
            QList<Id> rooms;
            for (const BreakoutGroup& group : groups(round))
                rooms.append(roomOf(m_maker.plan, group));
            return rooms;
        };
        QCOMPARE(rooms(), (QList<Id>{0, attic}));
        m_maker.putIn(item, hall);
        QCOMPARE(rooms(), (QList<Id>{hall, attic}));
        QCOMPARE(roomOf(Plan(), BreakoutGroup()), 0);
    }

    void freeRooms()
    {
        const Id small = m_maker.room(QStringLiteral("Small"), 10);
        const Id hall = m_maker.room(QStringLiteral("Hall"), 100);
        const Id unknown = m_maker.room(QStringLiteral("Unknown"));
        const Id taken = m_maker.room(QStringLiteral("Taken"), 50);
        const Id away = m_maker.room(QStringLiteral("Away"), 50);
        Room online;
        online.name = QStringLiteral("Zoom");
        online.kind = RoomKind::Online;
        const Id zoom = m_maker.add(online);
        const Id item = m_maker.pinned(QStringLiteral("Groups"), clock(10, 0), 60);
        m_maker.putIn(item, hall); // its own room is free for it
        m_maker.putIn(m_maker.pinned(QStringLiteral("Other"), clock(10, 59), 30), taken);
        m_maker.putIn(m_maker.pinned(QStringLiteral("Before"), clock(9, 30), 30), small);
        m_maker.add(Availability{0, 0, away, m_maker.lastDay, clock(10, 30), clock(18, 0)});
        QCOMPARE(freeRoomsFor(m_maker.plan, item), (QList<Id>{hall, small, unknown}));
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) { edit.mode = ItemMode::Online; });
        QCOMPARE(freeRoomsFor(m_maker.plan, item), QList<Id>{zoom});
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) { edit.mode = ItemMode::Hybrid; });
        QCOMPARE(freeRoomsFor(m_maker.plan, item).size(), 4);
        QVERIFY(freeRoomsFor(m_maker.plan, 999).isEmpty());
    }

    void removalTakesAllAlong()
    {
        const QList<Id> people = m_maker.crowd(3);
        const Id kept = m_maker.round(QStringLiteral("Kept"));
        const Id round = m_maker.round(QStringLiteral("Gone"));
        const Id one = m_maker.group(round);
        const Id other = m_maker.group(round);
        const Id third = m_maker.group(kept);
        for (const Id group : {one, other, third}) {
            if (group != other)
                m_maker.seat(people[0], group);
            m_maker.wish(people[1], group, 1);
            Translation text;
            text.recordTable = QStringLiteral("breakout_group");
            text.record = group;
            text.field = QStringLiteral("topic");
            text.language = QStringLiteral("bg");
            m_maker.add(text);
        }
        const Plan before = m_maker.plan;
        const ChangeSet group = removeGroup(m_maker.plan, one);
        QCOMPARE(group.size(), 4);
        m_maker.apply(group);
        QVERIFY(*m_maker.plan.applied(group.inverted()) == before);
        const ChangeSet rest = removeRound(m_maker.plan, round);
        QCOMPARE(rest.size(), 4); // round, group, wish, translation
        m_maker.apply(rest);
        QCOMPARE(m_maker.plan.all<GroupMembership>().size(), 1);
        QCOMPARE(m_maker.plan.all<TopicPreference>().size(), 1);
        QCOMPARE(m_maker.plan.all<Translation>().size(), 1);
    }
};

CONVENOR_TEST_CORE(RoundPlannerTest)
#include "RoundPlannerTest.moc"
