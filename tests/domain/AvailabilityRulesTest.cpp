// When people and rooms can be had, and how far it is between rooms.
#include "RuleTester.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class AvailabilityRulesTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    Id m_anna = 0;
    Id m_alpha = 0;
    Id m_beta = 0;

    void window(Id person, Id room, Id day, int from, int to)
    {
        Availability record;
        record.person = person;
        record.room = room;
        record.day = day;
        record.fromMinute = from;
        record.toMinute = to;
        m_maker.add(record);
    }
    void distance(int minutes)
    {
        RoomDistance record;
        record.fromRoom = m_beta; // either way
        record.toRoom = m_alpha;
        record.minutes = minutes;
        m_maker.add(record);
    }
    QList<Problem> found(const char* rule) const { return problemsOf(m_maker.plan, rule); }

private slots:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
        m_maker = PlanMaker();
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        m_anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"));
        m_alpha = m_maker.room(QStringLiteral("Alpha"), 50);
        m_beta = m_maker.room(QStringLiteral("Beta"), 50);
    }

    void aSpeakerWhoLeavesEarlier()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60);
        m_maker.assign(m_anna, talk);
        window(m_anna, 0, m_maker.lastDay, clock(8, 0), clock(9, 45));
        checkProblem(m_maker.plan, "outside-availability", Severity::Warning,
                     QStringLiteral("Anna Smith has a part in Talk (09:00\u201310:00), but is there only "
                                    "08:00\u201309:45."),
                     2);
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.minutes = 45; });
        QVERIFY(found("outside-availability").isEmpty());
        // Longer: looked at again.
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.minutes = 46; });
        QCOMPARE(found("outside-availability").size(), 1);
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.pinnedStart = clock(14, 0); });
        QCOMPARE(found("outside-availability").constFirst().severity, Severity::Error);
    }

    void windowsThatTouchAreOne()
    {
        const Id day = m_maker.lastDay;
        const Id night = m_maker.pinned(QStringLiteral("Night talk"), clock(23, 0), 120);
        m_maker.assign(m_anna, night);
        const Id next = m_maker.day(QDate(2021, 12, 11), clock(9, 0));
        window(m_anna, 0, day, clock(22, 0), clock(23, 30));
        window(m_anna, 0, day, clock(23, 30), clock(24, 0));
        QCOMPARE(found("outside-availability").size(), 1);
        window(m_anna, 0, next, 0, clock(1, 0)); // across midnight too
        QVERIFY(found("outside-availability").isEmpty());
    }

    void everyRoleCounts()
    {
        const Id item = m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
        BreakoutRound round;
        round.agendaItem = item;
        BreakoutGroup group;
        group.round = m_maker.add(round);
        group.topic = QStringLiteral("Water");
        group.moderator = m_anna;
        m_maker.add(group);
        window(m_anna, 0, m_maker.lastDay, clock(12, 0), clock(13, 0));
        const QList<Problem> problems = found("outside-availability");
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().severity, Severity::Error);
        checkFixes(m_maker.plan, "outside-availability");
        m_maker.edit<Person>(m_anna, [](Person& person) { person.status = PersonStatus::Cancelled; });
        QVERIFY(found("outside-availability").isEmpty());
    }

    void anotherDay_andSeveralItems()
    {
        const Id first = m_maker.lastDay;
        m_maker.day(QDate(2021, 12, 11), clock(9, 0));
        m_maker.assign(m_anna, m_maker.item(QStringLiteral("A"), 30));
        window(m_anna, 0, first, 0, 1440);
        QVERIFY(found("outside-availability")
                    .constFirst()
                    .text.endsWith(QStringLiteral("but is not there on that day.")));
        m_maker.assign(m_anna, m_maker.item(QStringLiteral("B"), 30));
        // One cause, one problem.
        QCOMPARE(found("outside-availability").size(), 1);
        QVERIFY(found("outside-availability").constFirst().text.contains(QStringLiteral("2 items")));
        checkFixes(m_maker.plan, "outside-availability");
    }

    void nothingRecorded_isOneHint_andSilencesNothing()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60);
        m_maker.assign(m_anna, talk);
        const Id other = m_maker.pinned(QStringLiteral("Panel"), clock(9, 30), 60);
        m_maker.assign(m_anna, other, Role::Moderator);
        QCOMPARE(found("person-overlap").size(), 1);
        QVERIFY(found("availability-unknown").isEmpty()); // one day: whoever comes is there
        m_maker.day(QDate(2021, 12, 11), clock(9, 0));
        checkProblem(
            m_maker.plan, "availability-unknown", Severity::Hint,
            QStringLiteral("Nothing is recorded of when 1 people with a role are there: Anna Smith."), 1);
        window(m_anna, 0, m_maker.lastDay, 0, 1440);
        QVERIFY(found("availability-unknown").isEmpty());
    }

    void aRoomThatCannotBeHad()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60);
        m_maker.putIn(talk, m_alpha);
        window(0, m_alpha, m_maker.lastDay, clock(9, 30), clock(12, 0));
        checkProblem(m_maker.plan, "room-unavailable", Severity::Warning,
                     QStringLiteral(
                         "Alpha can be had only 09:30\u201312:00, not all through Talk (09:00\u201310:00)."),
                     2);
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.pinnedStart = clock(9, 30); });
        QVERIFY(found("room-unavailable").isEmpty());
        m_maker.putIn(talk, m_beta);
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.pinnedStart = clock(20, 0); });
        QVERIFY(found("room-unavailable").isEmpty()); // nothing is recorded of Beta
    }

    void whoIsAwayThatDay()
    {
        m_maker.assign(m_anna, m_maker.item(QStringLiteral("Talk"), 60));
        QVERIFY(found("away-with-role").isEmpty());
        Attendance away;
        away.person = m_anna;
        away.day = m_maker.lastDay;
        away.state = AttendanceState::Excused;
        m_maker.add(away);
        checkProblem(m_maker.plan, "away-with-role", Severity::Warning,
                     QStringLiteral("Anna Smith does not come on that day, but has a role: Talk "
                                    "(09:00\u201310:00)."),
                     1);
    }

    void theWayIsTooLong()
    {
        const Id a = m_maker.item(QStringLiteral("A"), 30);
        const Id b = m_maker.item(QStringLiteral("B"), 30);
        m_maker.putIn(a, m_alpha);
        m_maker.putIn(b, m_beta);
        m_maker.assign(m_anna, a);
        m_maker.assign(m_anna, b, Role::Moderator);
        QVERIFY(found("room-too-far").isEmpty()); // nobody told how far it is
        distance(10);
        checkProblem(m_maker.plan, "room-too-far", Severity::Warning,
                     QStringLiteral("0 min are left for Anna Smith to go from Alpha (A) to Beta (B), but the "
                                    "way takes 10 min."),
                     2);
        const Id bo = m_maker.person(QStringLiteral("Bo"), QStringLiteral("Li"));
        m_maker.assign(bo, a, Role::Rapporteur);
        m_maker.assign(bo, b, Role::Rapporteur);
        QCOMPARE(found("room-too-far").size(), 1); // one way, whoever goes it
        m_maker.edit<AgendaItem>(b, [](AgendaItem& item) { item.bufferMinutes = 10; });
        QVERIFY(found("room-too-far").isEmpty());
    }

    void theRoomOfTheSessionCounts()
    {
        const Id part = m_maker.item(QStringLiteral("Morning"), 0, 0, ItemKind::Part);
        m_maker.putIn(part, m_alpha);
        m_maker.assign(m_anna, m_maker.item(QStringLiteral("A"), 30, part));
        const Id b = m_maker.pinned(QStringLiteral("B"), clock(9, 35), 30);
        m_maker.putIn(b, m_beta);
        m_maker.assign(m_anna, b);
        distance(6);
        QCOMPARE(found("room-too-far").size(), 1);
        checkFixes(m_maker.plan, "room-too-far");
        m_maker.putIn(b, m_alpha);
        QVERIFY(found("room-too-far").isEmpty());
    }
};

CONVENOR_TEST_CORE(AvailabilityRulesTest)
#include "AvailabilityRulesTest.moc"
