#include "CpuTimer.h"
#include "RuleTester.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class RoomRulesTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    Id m_hall = 0;
    Id m_small = 0;

    Id group(Id round, const QString& topic, Id room, const QString& place, std::optional<int> capacity = {})
    {
        BreakoutGroup record;
        record.round = round;
        record.topic = topic;
        record.room = room;
        record.place = place;
        record.capacity = capacity;
        return m_maker.add(record);
    }
    Id roundAt(Id item)
    {
        BreakoutRound record;
        record.agendaItem = item;
        return m_maker.add(record);
    }
    bool isQuiet(const char* rule) const { return problemsOf(m_maker.plan, rule).isEmpty(); }

private slots:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
        m_maker = PlanMaker();
        m_hall = m_maker.room(QStringLiteral("Hall"), 100);
        m_small = m_maker.room(QStringLiteral("Small room"), 10);
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
    }

    void twoItemsInOneRoom()
    {
        const Id a = m_maker.pinned(QStringLiteral("a"), clock(9, 0), 60, 0, ItemKind::Break);
        const Id b = m_maker.pinned(QStringLiteral("b"), clock(9, 30), 60, 0, ItemKind::Helpdesk);
        m_maker.putIn(a, m_hall);
        m_maker.putIn(b, m_hall);
        checkProblem(m_maker.plan, "room-overlap", Severity::Error,
                     QStringLiteral("Hall is taken twice at the same time: a (09:00\u201310:00) and b "
                                    "(09:30\u201310:30)."),
                     2);
        m_maker.edit<AgendaItem>(b, [](AgendaItem& item) { item.pinnedStart = clock(10, 0); });
        QVERIFY(isQuiet("room-overlap")); // touching
    }

    void acrossMidnightAndDays()
    {
        m_maker.putIn(m_maker.pinned(QStringLiteral("Party"), clock(23, 0), 120), m_hall);
        m_maker.day(QDate(2021, 12, 11), clock(0, 30));
        const Id early = m_maker.item(QStringLiteral("Early"), 60);
        m_maker.putIn(early, m_hall);
        QCOMPARE(problemsOf(m_maker.plan, "room-overlap").size(), 1);
        QVERIFY(problemsOf(m_maker.plan, "room-overlap")
                    .constFirst()
                    .text.contains(QStringLiteral("11 December 2021")));
        checkFixes(m_maker.plan, "room-overlap");
        m_maker.edit<AgendaItem>(early, [](AgendaItem& item) { item.pinnedStart = 60; });
        QVERIFY(isQuiet("room-overlap"));
    }

    void daysWithoutADateLieApart()
    {
        m_maker = PlanMaker();
        m_hall = m_maker.room(QStringLiteral("Hall"));
        for (int i = 0; i < 3; ++i) {
            m_maker.day({}, clock(9, 0));
            m_maker.putIn(m_maker.item(QStringLiteral("Talk"), 60), m_hall);
        }
        QVERIFY(isQuiet("room-overlap"));
    }

    void onTheNightOfTheLongHour()
    {
        // 02:00 to 03:00 lasts two hours that night.
        m_maker.day(QDate(2019, 10, 27), clock(1, 0));
        m_maker.putIn(m_maker.item(QStringLiteral("a"), 60), m_hall);
        m_maker.putIn(m_maker.item(QStringLiteral("b"), 60), m_hall);
        m_maker.putIn(m_maker.item(QStringLiteral("c"), 60), m_hall);
        QVERIFY(isQuiet("room-overlap"));
    }

    void partsHoldTheirChildren()
    {
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60, part);
        m_maker.putIn(part, m_hall);
        m_maker.putIn(talk, m_hall);
        QVERIFY(isQuiet("room-overlap"));
        const Id parallel = m_maker.item(QStringLiteral("Parallel"), 0, part, ItemKind::Parallel);
        for (int i = 0; i < 3; ++i)
            m_maker.putIn(m_maker.item(QStringLiteral("Lane"), 30, parallel), m_hall);
        QCOMPARE(problemsOf(m_maker.plan, "room-overlap").size(), 3);
        checkFixes(m_maker.plan, "room-overlap");
    }

    void groupsShareRoomsByPlace()
    {
        const Id item = m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
        m_maker.putIn(item, m_hall);
        const Id round = roundAt(item);
        group(round, QStringLiteral("Water"), m_hall, QStringLiteral("Table 1"));
        const Id energy = group(round, QStringLiteral("Energy"), m_hall, QStringLiteral("Table 2"));
        group(roundAt(item), QStringLiteral("Second round"), m_hall, QStringLiteral("Table 1"));
        QVERIFY(isQuiet("room-overlap"));
        m_maker.edit<BreakoutGroup>(energy,
                                    [](BreakoutGroup& edit) { edit.place = QStringLiteral("table 1"); });
        QVERIFY(isQuiet("room-overlap")); // the rule place-twice says so
        const Id other = m_maker.pinned(QStringLiteral("Other"), clock(9, 30), 60);
        m_maker.putIn(other, m_hall);
        QCOMPARE(problemsOf(m_maker.plan, "room-overlap").constFirst().severity, Severity::Error);
        checkFixes(m_maker.plan, "room-overlap");
    }

    void anotherRoomMustBeFreeAndLargeEnough()
    {
        const Id a = m_maker.pinned(QStringLiteral("a"), clock(9, 0), 60);
        const Id b = m_maker.pinned(QStringLiteral("b"), clock(9, 30), 60);
        m_maker.putIn(a, m_hall);
        m_maker.putIn(b, m_hall);
        for (int i = 0; i < 20; ++i)
            m_maker.person(QStringLiteral("x"), QString::number(i));
        QVERIFY(problemsOf(m_maker.plan, "room-overlap").constFirst().fixes.isEmpty());
        const Id large = m_maker.room(QStringLiteral("Large"), 20);
        QCOMPARE(problemsOf(m_maker.plan, "room-overlap").constFirst().fixes.constFirst().text,
                 QStringLiteral("Move b to Large"));
        checkFixes(m_maker.plan, "room-overlap");
        Availability window;
        window.room = large;
        window.day = m_maker.lastDay;
        window.fromMinute = clock(9, 0);
        window.toMinute = clock(10, 0);
        m_maker.add(window);
        QCOMPARE(problemsOf(m_maker.plan, "room-overlap").constFirst().fixes.size(),
                 1); // only a fits the window
        m_maker.putIn(m_maker.pinned(QStringLiteral("c"), clock(9, 59), 5), large);
        QVERIFY(problemsOf(m_maker.plan, "room-overlap").constFirst().fixes.isEmpty());
    }

    void roomsTooSmallForEverybody()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60);
        m_maker.putIn(talk, m_small);
        for (int i = 0; i < 11; ++i)
            m_maker.person(QStringLiteral("x"), QString::number(i));
        checkProblem(m_maker.plan, "room-too-small", Severity::Warning,
                     QStringLiteral("Small room holds 10 people, but 11 are expected at Talk."), 1);
        const auto quietWhen = [&](auto edit) {
            const Plan before = m_maker.plan;
            m_maker.edit<AgendaItem>(talk, edit);
            const bool quiet = isQuiet("room-too-small");
            m_maker.plan = before;
            return quiet;
        };
        QVERIFY(quietWhen([](AgendaItem& item) { item.internal = true; }));
        QVERIFY(quietWhen([](AgendaItem& item) { item.mode = ItemMode::Hybrid; }));
        QVERIFY(quietWhen([](AgendaItem& item) { item.kind = ItemKind::Helpdesk; }));
        QVERIFY(!quietWhen([](AgendaItem& item) { item.kind = ItemKind::Meal; }));
        const Id parallel = m_maker.item(QStringLiteral("Parallel"), 0, 0, ItemKind::Parallel);
        QVERIFY(quietWhen([parallel](AgendaItem& item) { item.parent = parallel; }));
        Attendance attendance;
        attendance.person = (*m_maker.plan.all<Person>().begin()).id;
        attendance.agendaItem = talk;
        attendance.day = m_maker.lastDay;
        m_maker.add(attendance);
        QVERIFY(isQuiet("room-too-small")); // one person signed up
        // One mark at the door is no list.
        const Id row = (*m_maker.plan.all<Attendance>().begin()).id;
        m_maker.edit<Attendance>(row, [](Attendance& edit) { edit.state = AttendanceState::Present; });
        QVERIFY(!isQuiet("room-too-small"));
    }

    void roomsOfItemsTooSmallForGroups()
    {
        const Id item = m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
        m_maker.putIn(item, m_small);
        const Id round = roundAt(item);
        group(round, QStringLiteral("Water"), 0, QStringLiteral("Table 1"), 6);
        QVERIFY(isQuiet("room-too-small"));
        group(round, QStringLiteral("Energy"), 0, QStringLiteral("Table 2"), 6);
        checkProblem(m_maker.plan, "room-too-small", Severity::Warning,
                     QStringLiteral("Small room holds 10 people, but its 2 groups in Groups may have 12."),
                     0);
    }

    void roomsTooSmallForGroups()
    {
        const Id round = roundAt(m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups));
        const Id water = group(round, QStringLiteral("Water"), m_small, QStringLiteral("Table 1"), 8);
        QVERIFY(isQuiet("room-too-small"));
        m_maker.edit<BreakoutGroup>(water, [](BreakoutGroup& edit) { edit.capacity = 12; });
        checkProblem(m_maker.plan, "room-too-small", Severity::Warning,
                     QStringLiteral("Small room holds 10 people, but Water in Groups may have 12."), 1);
        m_maker.edit<BreakoutGroup>(water, [](BreakoutGroup& edit) { edit.capacity = 8; });
        const Id energy = group(round, QStringLiteral("Energy"), m_small, QStringLiteral("Table 2"));
        for (int i = 0; i < 3; ++i) {
            GroupMembership member;
            member.round = round;
            member.group = energy;
            member.person = m_maker.person(QStringLiteral("x"), QString::number(i));
            m_maker.add(member);
        }
        checkProblem(m_maker.plan, "room-too-small", Severity::Warning,
                     QStringLiteral("Small room holds 10 people, but its 2 groups in Groups may have 11."),
                     0);
    }

    void aHeapInOneRoomIsNoSquare()
    {
        for (int i = 0; i < 300; ++i)
            m_maker.putIn(m_maker.pinned(QString::number(i), clock(9, 0), 60), m_hall);
        const convenor::testing::CpuTimer timer;
        QVERIFY(problemsOf(m_maker.plan, "room-overlap").size() <= 1200);
        QVERIFY(timer.elapsed() < 3000);
    }
};

CONVENOR_TEST_CORE(RoomRulesTest)
#include "RoomRulesTest.moc"
