#include "RuleTester.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class PeopleRulesTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    Id m_anna = 0;
    Id m_bo = 0;

    QList<Problem> found() const { return problemsOf(m_maker.plan, "person-overlap"); }
    Id helpdeskAt(Id item, int minutes = 10)
    {
        Helpdesk record;
        record.agendaItem = item;
        record.meetingMinutes = minutes;
        return m_maker.add(record);
    }
    Id expertAt(Id helpdesk, Id person)
    {
        HelpdeskExpert record;
        record.helpdesk = helpdesk;
        record.person = person;
        return m_maker.add(record);
    }
    Id book(Id helpdesk, Id expert, Id person, int slot)
    {
        Booking record;
        record.helpdesk = helpdesk;
        record.expert = expert;
        record.person = person;
        record.slot = slot;
        record.id = m_maker.add(record);
        BookingSeat seat;
        seat.booking = record.id;
        seat.helpdesk = helpdesk;
        seat.slot = slot;
        seat.person = person;
        m_maker.add(seat);
        return record.id;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        m_anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Smith"));
        m_bo = m_maker.person(QStringLiteral("Bo"), QStringLiteral("Li"));
    }

    void twoTalksAtOnce()
    {
        const Id a = m_maker.pinned(QStringLiteral("a"), clock(9, 0), 60);
        const Id b = m_maker.pinned(QStringLiteral("b"), clock(9, 59), 60);
        m_maker.assign(m_anna, a);
        const Id second = m_maker.assign(m_anna, b);
        m_maker.assign(m_bo, b);
        checkProblem(m_maker.plan, "person-overlap", Severity::Error,
                     QStringLiteral("Anna Smith is in two places at once: a (09:00\u201310:00) and b "
                                    "(09:59\u201310:59)."),
                     2);
        const Plan clash = m_maker.plan;
        m_maker.edit<AgendaItem>(b, [](AgendaItem& item) { item.pinnedStart = clock(10, 0); });
        QVERIFY(found().isEmpty());
        m_maker.plan = clash;
        m_maker.edit<Assignment>(second, [](Assignment& edit) { edit.status = AssignmentStatus::Declined; });
        QVERIFY(found().isEmpty());
        m_maker.plan = clash;
        m_maker.edit<Person>(m_anna, [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        QVERIFY(found().isEmpty());
    }

    void aPartAndItsChildAreOnePlace()
    {
        const Id part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        const Id parallel = m_maker.item(QStringLiteral("Parallel"), 0, part, ItemKind::Parallel);
        const Id lane = m_maker.item(QStringLiteral("Lane"), 30, parallel);
        m_maker.assign(m_anna, part, Role::Chair);
        m_maker.assign(m_anna, part, Role::Moderator);
        m_maker.assign(m_anna, lane);
        QVERIFY(found().isEmpty());
        m_maker.assign(m_anna, m_maker.item(QStringLiteral("Other lane"), 30, parallel));
        QCOMPARE(found().size(), 1);
        checkFixes(m_maker.plan, "person-overlap");
    }

    void groupsAndTheirItem()
    {
        const Id item = m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
        BreakoutRound round;
        round.agendaItem = item;
        round.id = m_maker.add(round);
        BreakoutGroup water;
        water.round = round.id;
        water.topic = QStringLiteral("Water");
        water.moderator = m_anna;
        water.rapporteur = m_anna;
        water.id = m_maker.add(water);
        BreakoutGroup energy;
        energy.round = round.id;
        energy.topic = QStringLiteral("Energy");
        energy.id = m_maker.add(energy);
        m_maker.assign(m_anna, item);
        GroupMembership member;
        member.round = round.id;
        member.group = water.id;
        member.person = m_anna;
        member.id = m_maker.add(member);
        QVERIFY(found().isEmpty());
        m_maker.edit<GroupMembership>(member.id, [&](GroupMembership& edit) { edit.group = energy.id; });
        checkProblem(
            m_maker.plan, "person-overlap", Severity::Warning,
            QStringLiteral("Anna Smith is in two places at once: Water in Groups (09:00\u201310:00) and "
                           "Energy in Groups (09:00\u201310:00)."),
            2);
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) { edit.kind = ItemKind::Market; });
        QVERIFY(found().isEmpty());
        m_maker.assign(m_anna, m_maker.pinned(QStringLiteral("Talk"), clock(9, 30), 60));
        QVERIFY(found().size() >= 2);
        QCOMPARE(found().constFirst().severity, Severity::Error);
    }

    void bookings()
    {
        const Id item = m_maker.item(QStringLiteral("Helpdesk"), 50, 0, ItemKind::Helpdesk);
        const Id desk = helpdeskAt(item);
        const Id marc = m_maker.person(QStringLiteral("Marc"), QStringLiteral("Pattinson"));
        const Id expert = expertAt(desk, marc);
        m_maker.assign(marc, item, Role::Expert);
        m_maker.assign(m_anna, item, Role::Organiser);
        book(desk, expert, m_anna, 0);
        const Id second = book(desk, expert, m_bo, 10);
        QVERIFY(found().isEmpty());
        const Id other = helpdeskAt(item, 15);
        const Id clash = book(other, expertAt(other, m_bo), m_anna, 5);
        checkFixes(m_maker.plan, "person-overlap");
        QCOMPARE(found().size(), 2); // Anna at both, and Bo as an expert
        QVERIFY(
            found().constFirst().text.contains(QStringLiteral("a meeting at Helpdesk (09:00\u201309:10)")));
        m_maker.edit<Booking>(clash, [](Booking& edit) { edit.status = BookingStatus::Cancelled; });
        QVERIFY(found().isEmpty());
        m_maker.assign(m_bo, m_maker.pinned(QStringLiteral("Talk"), clock(9, 15), 60));
        checkProblem(m_maker.plan, "person-overlap", Severity::Error,
                     QStringLiteral(
                         "Bo Li is in two places at once: a meeting at Helpdesk (09:10\u201309:20) and Talk "
                         "(09:15\u201310:15)."),
                     2);
        const Plan mended = *m_maker.plan.applied(found().constFirst().fixes.constLast().changes);
        QCOMPARE(mended.find<Booking>(second)->status, BookingStatus::Cancelled);
        QCOMPARE(mended.all<BookingSeat>().size(), m_maker.plan.all<BookingSeat>().size() - 1);
    }
};

CONVENOR_TEST_CORE(PeopleRulesTest)
#include "PeopleRulesTest.moc"
