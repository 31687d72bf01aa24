// Items put somewhere by time and room: everybody else keeps his time.
#include "domain/planners/GridPlanner.h"

#include "domain/GroupRecords.h"
#include "domain/HelpdeskRecords.h"
#include "domain/planners/BlockPlanner.h"
#include "PlanMaker.h"
#include "TestMain.h"

#include <QRandomGenerator>

using namespace convenor;
using namespace convenor::testing;

class GridPlannerTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    Id m_day = 0, m_next = 0;
    Id m_roomA = 0, m_roomB = 0;
    Id m_welcome = 0, m_panel = 0, m_lunch = 0, m_talk = 0; // 9:00, 9:30, 10:30, 11:30; float

    Timing timing() const { return Timing(m_maker.plan); }
    const AgendaItem& item(Id id) const { return *m_maker.plan.find<AgendaItem>(id); }
    int start(Id id) const { return timing().find(id)->start; }
    QHash<Id, int> starts() const
    {
        QHash<Id, int> starts;
        const Timing now = timing();
        for (const ItemTime& time : now.items())
            starts.insert(time.item, time.start);
        return starts;
    }
    void put(Id id, const GridPlace& place, std::optional<int> minutes = {})
    {
        const ChangeSet changes = placeOnGrid(m_maker.plan, timing(), id, place, minutes);
        QVERIFY(!changes.isEmpty());
        const Plan before = m_maker.plan;
        m_maker.apply(changes);
        QVERIFY(*m_maker.plan.applied(changes.inverted()) == before);
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_roomA = m_maker.room(QStringLiteral("A"));
        m_roomB = m_maker.room(QStringLiteral("B"));
        m_day = m_maker.day(QDate(2026, 5, 4), clock(9, 0), clock(17, 0));
        m_welcome = m_maker.item(QStringLiteral("Welcome"), 30);
        m_panel = m_maker.item(QStringLiteral("Panel"), 60);
        m_lunch = m_maker.item(QStringLiteral("Lunch"), 60, 0, ItemKind::Meal);
        m_talk = m_maker.item(QStringLiteral("Talk"), 30);
        m_next = m_maker.day(QDate(2026, 5, 5), clock(9, 0));
        m_maker.lastDay = m_day;
    }

    void everybodyElseKeepsHisTime()
    {
        put(m_panel, {m_day, clock(14, 0), m_roomB});
        QCOMPARE(start(m_panel), clock(14, 0));
        QCOMPARE(item(m_panel).pinnedStart, std::optional(clock(14, 0)));
        QCOMPARE(item(m_panel).room.id, m_roomB);
        QCOMPARE(timing().children(m_day, 0), (QList<Id>{m_welcome, m_lunch, m_talk, m_panel}));
        // Lunch floats on, with the minutes as its buffer, and gives them back.
        QCOMPARE(start(m_lunch), clock(10, 30));
        QVERIFY(!item(m_lunch).pinnedStart);
        QCOMPARE(item(m_lunch).bufferMinutes, 60);
        QCOMPARE(start(m_talk), clock(11, 30));
        put(m_panel, {m_day, clock(9, 30), 0});
        QCOMPARE(item(m_lunch).bufferMinutes, 0);
        QCOMPARE(start(m_talk), clock(11, 30));
    }

    // Where a buffer cannot do it, a pin does.
    void whoeverIsRunOverIsPinned()
    {
        put(m_welcome, {m_day, clock(9, 0), 0}, 50);
        QCOMPARE(start(m_panel), clock(9, 30));
        QCOMPARE(item(m_panel).pinnedStart, std::optional(clock(9, 30)));
        QVERIFY(!item(m_welcome).pinnedStart); // it begins where it floats to
        QCOMPARE(start(m_lunch), clock(10, 30));
    }

    void theRoomAloneChangesNothingElse()
    {
        put(m_panel, {m_day, clock(9, 30), m_roomA});
        QVERIFY(!item(m_panel).pinnedStart);
        QCOMPARE(item(m_panel).room.id, m_roomA);
        QVERIFY(placeOnGrid(m_maker.plan, timing(), m_panel, {m_day, clock(9, 30), m_roomA}).isEmpty());
    }

    void edgesStretch()
    {
        m_maker.apply(resizeOnGrid(m_maker.plan, timing(), m_panel, clock(9, 30), clock(10, 15)));
        QCOMPARE(item(m_panel).minutes, 45);
        QCOMPARE(item(m_lunch).bufferMinutes, 15);
        m_maker.apply(resizeOnGrid(m_maker.plan, timing(), m_panel, clock(9, 45), clock(10, 15)));
        QCOMPARE(start(m_panel), clock(9, 45));
        QCOMPARE(item(m_panel).minutes, 30);
        QCOMPARE(start(m_lunch), clock(10, 30));
        QVERIFY(resizeOnGrid(m_maker.plan, timing(), m_panel, clock(9, 45), clock(9, 45)).isEmpty());
    }

    void sessionsMoveWithWhatTheyHold()
    {
        const Id part = m_maker.item(QStringLiteral("Session"), 0, 0, ItemKind::Part);
        const Id first = m_maker.item(QStringLiteral("first"), 20, part);
        const Id second = m_maker.pinned(QStringLiteral("second"), clock(12, 30), 20, part);
        m_maker.putIn(first, m_roomA);
        m_maker.putIn(second, m_roomA);
        QCOMPARE(roomOnGrid(m_maker.plan, timing(), part), m_roomA);
        put(part, {m_day, clock(15, 0), m_roomB});
        QCOMPARE(start(first), clock(15, 0));
        QCOMPARE(start(second), clock(15, 30));
        QCOMPARE(item(first).room.id, m_roomB);
        QCOMPARE(item(second).room.id, m_roomB);
        QCOMPARE(item(part).room.id, Id(0)); // its talks say it
        QVERIFY(!whyNotOnGrid(m_maker.plan, timing(), part, {m_day, clock(15, 0), m_roomB}, 60).isEmpty());
    }

    // What lands in a session of its room becomes part of it; what leaves it does not.
    void sessionsOfTheRoomTakeIn()
    {
        const Id parallel = m_maker.item(QStringLiteral("Parallel"), 0, 0, ItemKind::Parallel);
        const Id laneA = m_maker.item(QStringLiteral("Lane A"), 0, parallel, ItemKind::Part);
        const Id laneB = m_maker.item(QStringLiteral("Lane B"), 0, parallel, ItemKind::Part);
        m_maker.putIn(laneA, m_roomA);
        m_maker.putIn(laneB, m_roomB);
        const Id a1 = m_maker.item(QStringLiteral("a1"), 30, laneA);
        const Id a2 = m_maker.item(QStringLiteral("a2"), 30, laneA);
        const Id b1 = m_maker.item(QStringLiteral("b1"), 60, laneB);
        put(a1, {m_day, clock(12, 30), m_roomB});
        QCOMPARE(item(a1).parent.id, laneB);
        QCOMPARE(item(a1).room.id, Id(0)); // its session's
        QCOMPARE(start(a2), clock(12, 30));
        QCOMPARE(start(b1), clock(12, 0));
        // To a third time: out of all sessions.
        put(a1, {m_day, clock(15, 0), m_roomB});
        QCOMPARE(item(a1).parent.id, Id(0));
        QCOMPARE(item(a1).room.id, m_roomB);
        // A session goes into no other one.
        put(laneB, {m_day, clock(12, 0), m_roomA});
        QCOMPARE(item(laneB).parent.id, parallel);
    }

    void otherDaysAndTheParkingList()
    {
        put(m_talk, {m_next, clock(10, 0), m_roomA});
        QCOMPARE(item(m_talk).day.id, m_next);
        QCOMPARE(start(m_talk), clock(10, 0));
        AgendaItem parked;
        parked.title = QStringLiteral("Idea");
        parked.minutes = 25;
        const Id idea = m_maker.add(parked);
        put(idea, {m_day, clock(16, 0), 0});
        QCOMPARE(start(idea), clock(16, 0));
        QCOMPARE(item(idea).minutes, 25);
    }

    void whatCannotBeIsSaid()
    {
        const Plan& plan = m_maker.plan;
        QVERIFY(whyNotOnGrid(plan, timing(), m_talk, {m_day, 0, 0}).isEmpty());
        for (const GridPlace& place :
             {GridPlace{m_day, -1, 0}, GridPlace{m_day, clock(47, 40), 0}, GridPlace{4711, clock(9, 0), 0}}) {
            QVERIFY(!whyNotOnGrid(plan, timing(), m_talk, place).isEmpty());
            QVERIFY(placeOnGrid(plan, timing(), m_talk, place).isEmpty());
        }
        QVERIFY(!whyNotOnGrid(plan, timing(), 4711, {m_day, 0, 0}).isEmpty());
        QVERIFY(insertOnGrid(plan, timing(), {}, {4711, 600, 0}, m_maker.ids).changes.isEmpty());
    }

    void insertsAmongTheOthers()
    {
        AgendaItem coffee;
        coffee.minutes = 15;
        const auto before = starts();
        const Insertion made =
            insertOnGrid(m_maker.plan, timing(), coffee, {m_day, clock(10, 15), m_roomB}, m_maker.ids);
        m_maker.apply(made.changes);
        QCOMPARE(start(made.item), clock(10, 15));
        QCOMPARE(timing().children(m_day, 0).indexOf(made.item), 2);
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            QCOMPARE(start(it.key()), it.value());
    }

    // On random trees: the item lands where it was put, nobody else begins at another time.
    void holdsOnRandomAgendas_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3, 4, 5, 6, 7, 8})
            QTest::addRow("%d", seed) << seed;
    }
    void holdsOnRandomAgendas()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const auto number = [&random](int below) { return int(random.bounded(below)); };
        QList<Id> items{0};
        const QList<Id> rooms{0, m_roomA, m_roomB};
        for (int i = 0; i < 40; ++i) {
            const Id parent = items.at(number(int(items.size())));
            const auto kind =
                std::array{ItemKind::Talk, ItemKind::Part, ItemKind::Parallel}[std::size_t(number(3))];
            m_maker.lastDay = parent ? item(parent).day.id : number(2) ? m_day : m_next;
            const Id id = m_maker.item(QString::number(i), 5 * number(12), parent, kind);
            m_maker.edit<AgendaItem>(id, [&](AgendaItem& record) {
                record.bufferMinutes = number(3) ? 0 : 5 * number(4);
                record.room = rooms.at(number(3));
                if (number(5) == 0)
                    record.pinnedStart = 5 * number(250);
            });
            items.append(id);
        }
        for (int step = 0; step < 60; ++step) {
            const QList<ItemTime> all = timing().items();
            const ItemTime moved = all.at(number(int(all.size())));
            const GridPlace place{number(4) ? moved.day : m_next, 5 * number(280), rooms.at(number(3))};
            const auto before = starts();
            const ChangeSet changes = placeOnGrid(m_maker.plan, timing(), moved.item, place);
            m_maker.apply(changes);
            const Timing now = timing();
            QCOMPARE(now.find(moved.item)->start, place.start);
            QCOMPARE(now.find(moved.item)->day, place.day);
            for (const ItemTime& time : now.items()) {
                bool isWithin = time.item == moved.item;
                for (const ItemTime* at = &time; at && !isWithin; at = now.find(at->parent))
                    isWithin = at->item == moved.item;
                if (!isWithin)
                    QCOMPARE(time.start, before.value(time.item));
            }
        }
    }

    void tellsWhoIsInTheWay()
    {
        const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Georgieva"));
        m_maker.assign(anna, m_panel);
        m_maker.assign(anna, m_talk);
        m_maker.putIn(m_welcome, m_roomB);
        QList<BusyStretch> busy = busyForItem(m_maker.plan, timing(), m_talk, m_day);
        QCOMPARE(busy, (QList<BusyStretch>{{0, anna, clock(9, 30), clock(10, 30), m_panel},
                                           {m_roomB, 0, clock(9, 0), clock(9, 30), m_welcome}}));
        const Plan& plan = m_maker.plan;
        QCOMPARE(clashText(plan, busy, m_roomB, clock(9, 15), clock(9, 45)),
                 QStringLiteral("Anna Georgieva has “Panel” until 10:30; B has “Welcome” until 09:30"));
        QCOMPARE(clashText(plan, busy, m_roomA, clock(9, 0), clock(9, 30)), QString());
        // Recorded hours that touch are one; declined roles are none.
        Availability morning;
        morning.person = anna;
        morning.day = m_day;
        morning.fromMinute = clock(8, 0);
        morning.toMinute = clock(12, 0);
        m_maker.add(morning);
        morning.fromMinute = clock(12, 0);
        morning.toMinute = clock(13, 0);
        m_maker.add(morning);
        busy = busyForItem(plan, timing(), m_talk, m_day);
        QCOMPARE(clashText(plan, busy, 0, clock(11, 30), clock(12, 30)), QString());
        QCOMPARE(clashText(plan, busy, 0, clock(12, 30), clock(13, 30)),
                 QStringLiteral("Anna Georgieva is not available from 13:00 on"));
        QVERIFY(busyForItem(plan, timing(), m_talk, 4711).isEmpty());
    }

    void whoIsBusyWithAParkedBlock()
    {
        const Id session = m_maker.item(QStringLiteral("Session"), 0, 0, ItemKind::Part);
        const Id talk = m_maker.item(QStringLiteral("Another talk"), 30, session);
        const Id groups = m_maker.item(QStringLiteral("Groups"), 30, session, ItemKind::Groups);
        const Id desk = m_maker.item(QStringLiteral("Helpdesk"), 30, session, ItemKind::Helpdesk);
        QList<Id> people;
        for (const char* name : {"Anna", "Boris", "Clara", "Dimo", "Eva"}) {
            people.append(m_maker.person(QString::fromLatin1(name), QStringLiteral("Novak")));
            m_maker.assign(people.last(), m_panel);
        }
        m_maker.assign(people[0], talk);
        BreakoutRound round;
        round.agendaItem = groups;
        BreakoutGroup group;
        group.round = m_maker.add(round);
        group.moderator = people[1];
        const Id skills = m_maker.add(group);
        m_maker.add(GroupMembership{0, group.round, skills, people[2], false});
        Helpdesk helpdesk;
        helpdesk.agendaItem = desk;
        HelpdeskExpert expert;
        expert.helpdesk = m_maker.add(helpdesk);
        expert.person = people[3];
        Booking booking;
        booking.helpdesk = expert.helpdesk;
        booking.expert = m_maker.add(expert);
        booking.person = people[4];
        m_maker.add(booking);
        const auto busy = [&] {
            QList<Id> found;
            for (const BusyStretch& stretch : busyForItem(m_maker.plan, timing(), session, m_day)) {
                if (stretch.person != 0 && stretch.item == m_panel)
                    found.append(stretch.person);
            }
            return found;
        };
        QCOMPARE(busy(), people);
        m_maker.apply(parkItems(m_maker.plan, {session}));
        QVERIFY(!timing().find(session));
        QCOMPARE(busy(), people);
    }
};

CONVENOR_TEST_CORE(GridPlannerTest)
#include "GridPlannerTest.moc"
