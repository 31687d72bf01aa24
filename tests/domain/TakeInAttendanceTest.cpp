#include "domain/planners/AttendancePlanner.h"
#include "domain/planners/Duplicates.h"
#include "domain/planners/RoundPlanner.h"
#include "PlanMaker.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

// Two copies of one plan, each at a door.
class TakeInAttendanceTest : public QObject
{
    Q_OBJECT

    PlanMaker m_here;
    PlanMaker m_there;
    AttendanceTarget m_day;
    Id m_talk = 0;
    QList<Id> m_people;

    static QDateTime at(int minute) { return QDateTime(QDate(2026, 4, 27), QTime(8, minute), Qt::UTC); }
    void mark(PlanMaker& side, Id person, AttendanceState state, int minute)
    {
        side.apply(markAttendance(side.plan, {person}, m_day, state, at(minute), side.ids));
    }
    void copy()
    {
        m_there = m_here;
        m_there.ids = CountingIds(5000);
        m_here.ids = CountingIds(3000);
    }
    TakenAttendance take()
    {
        const Result<TakenAttendance> taken = takeInAttendance(m_here.plan, m_there.plan);
        if (!taken)
            qFatal("refused: %s", qPrintable(taken.error().detail));
        m_here.apply(taken->changes);
        return *taken;
    }
    AttendanceState stateOf(Id person) const
    {
        const Attendance* row = attendanceOf(m_here.plan, person, m_day);
        return row ? row->state : AttendanceState::Expected;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_here = PlanMaker();
        m_day = {m_here.day(QDate(2026, 4, 27), clock(9, 0)), 0};
        m_talk = m_here.item(QStringLiteral("Visit"), 30);
        m_people.clear();
        for (const char16_t* name : {u"Anna", u"Bo", u"Carl", u"Dora", u"Eva"})
            m_people.append(m_here.person(QString::fromUtf16(name), QStringLiteral("Test")));
    }

    void theNewestMarkWins()
    {
        mark(m_here, m_people[0], AttendanceState::Excused, 0);
        copy();
        mark(m_there, m_people[0], AttendanceState::Present, 10);
        mark(m_there, m_people[1], AttendanceState::Present, 11);
        mark(m_here, m_people[1], AttendanceState::Absent, 20);
        mark(m_there, m_people[2], AttendanceState::Absent, 12);
        mark(m_here, m_people[2], AttendanceState::Present, 5);
        mark(m_here, m_people[3], AttendanceState::Present, 6);
        const TakenAttendance taken = take();
        QCOMPARE(stateOf(m_people[0]), AttendanceState::Present);
        QCOMPARE(stateOf(m_people[1]), AttendanceState::Absent);
        QCOMPARE(stateOf(m_people[2]), AttendanceState::Absent);
        QCOMPARE(stateOf(m_people[3]), AttendanceState::Present);
        QCOMPARE(taken.marks, 2);
        QCOMPARE(taken.people, 0);
        QCOMPARE(taken.differences.size(), 3);
        const AttendanceDifference& kept = taken.differences.at(1);
        QCOMPARE(kept.person, m_people[1]);
        QCOMPARE(kept.target, m_day);
        QVERIFY(kept.here == AttendanceState::Absent && kept.there == AttendanceState::Present &&
                !kept.tookTheirs);
        QVERIFY(taken.differences.at(2).tookTheirs);
        // Once more changes nothing.
        const Plan before = m_here.plan;
        QCOMPARE(take().marks, 0);
        QVERIFY(m_here.plan == before);
    }

    void whoArrivedThereIsNoDifference()
    {
        mark(m_here, m_people[0], AttendanceState::Excused, 0);
        mark(m_here, m_people[0], AttendanceState::Expected, 1);
        copy();
        mark(m_there, m_people[0], AttendanceState::Present, 10);
        mark(m_there, m_people[1], AttendanceState::Present, 10);
        const TakenAttendance taken = take();
        QCOMPARE(taken.marks, 2);
        QVERIFY(taken.differences.isEmpty());
    }

    void theTimeOfTheSameMarkIsTakenToo()
    {
        copy();
        mark(m_here, m_people[0], AttendanceState::Present, 0);
        mark(m_there, m_people[0], AttendanceState::Present, 5);
        QCOMPARE(take().marks, 0);
        // A third door's older word does not win.
        copy();
        const Attendance row = *attendanceOf(m_there.plan, m_people[0], m_day);
        m_there.edit<Attendance>(row.id, [](Attendance& edit) {
            edit.state = AttendanceState::Expected;
            edit.markedAt = markText(at(3));
        });
        take();
        QCOMPARE(stateOf(m_people[0]), AttendanceState::Present);
    }

    void newcomersComeAlong()
    {
        BreakoutRound round;
        round.agendaItem = m_talk;
        BreakoutGroup group;
        group.round = m_here.add(round);
        group.id = m_here.add(group);
        copy();
        const Result<WalkIn> came =
            walkIn(m_there.plan, QStringLiteral("Zora Nova, ACME"), m_day, at(5), m_there.ids);
        m_there.apply(came->changes);
        m_there.apply(seatPeople(m_there.plan, {came->person}, group.id, m_there.ids));
        m_there.person(QStringLiteral("Not"), QStringLiteral("Here")); // added there, but never came
        // The same ids were given out here for something else.
        m_here.ids = CountingIds(5001);
        mark(m_here, m_people[0], AttendanceState::Present, 1);
        const TakenAttendance taken = take();
        QCOMPARE(taken.people, 1);
        QCOMPARE(taken.marks, 1);
        QVERIFY(m_here.plan.find<Person>(came->person));
        QCOMPARE(stateOf(came->person), AttendanceState::Present);
        QCOMPARE(stateOf(m_people[0]), AttendanceState::Present);
        QCOMPARE(m_here.plan.all<GroupMembership>().size(), 1);
        QCOMPARE(take().people, 0);
    }

    void whatIsGoneHereStaysGone()
    {
        m_here.apply(signUp(m_here.plan, {m_people[0], m_people[1]}, m_talk, at(0), m_here.ids));
        copy();
        m_here.apply(signOff(m_here.plan, {m_people[0]}, m_talk, at(5)));
        m_there.apply(signUp(m_there.plan, {m_people[2]}, m_talk, at(6), m_there.ids));
        take();
        const AttendanceTarget talk = targetOf(m_here.plan, m_talk);
        QVERIFY(!attendanceOf(m_here.plan, m_people[0], talk));
        QVERIFY(attendanceOf(m_here.plan, m_people[2], talk));
        // An item that was removed here, a person too: nothing comes of them.
        ChangeSet changes;
        for (const Attendance& row : m_here.plan.all<Attendance>())
            changes.remove(row);
        changes.remove(*m_here.plan.find<AgendaItem>(m_talk));
        m_here.apply(changes);
        QCOMPARE(take().marks, 0);
    }

    // The second door does not know that two records were one.
    void whoWasMergedMeanwhileStaysOne()
    {
        const Id twin = m_here.person(QStringLiteral("Anna"), QStringLiteral("Test"), QStringLiteral("ACME"));
        m_here.edit<Person>(m_people[0], [](Person& edit) { edit.organisation = QStringLiteral("ACME"); });
        mark(m_here, m_people[4], AttendanceState::Present, 0); // newer than both
        copy();
        const Person& kept = *m_here.plan.find<Person>(m_people[0]);
        m_here.apply(*mergePeople(m_here.plan, m_people[0], twin, kept));
        mark(m_there, twin, AttendanceState::Present, 30);
        const TakenAttendance taken = take();
        QCOMPARE(taken.people, 0);
        QCOMPARE(taken.marks, 1);
        QVERIFY(taken.leftOut.isEmpty());
        QVERIFY(!m_here.plan.find<Person>(twin));
        QCOMPARE(stateOf(m_people[0]), AttendanceState::Present);
        QCOMPARE(take().marks, 0);
    }

    void whoWasRemovedMeanwhileStaysAway()
    {
        const Id twin = m_here.person(QStringLiteral("Zora"), QStringLiteral("Nova"));
        const Id away = m_here.person(QStringLiteral("Yves"), QStringLiteral("Old"));
        mark(m_here, away, AttendanceState::Excused, 0);
        mark(m_here, m_people[4], AttendanceState::Present, 1);
        copy();
        ChangeSet changes;
        changes.remove(*m_here.plan.find<Person>(twin));
        changes.remove(*attendanceOf(m_here.plan, away, m_day));
        changes.remove(*m_here.plan.find<Person>(away));
        m_here.apply(changes);
        mark(m_there, twin, AttendanceState::Present, 30);
        const TakenAttendance taken = take();
        QCOMPARE(taken.people, 0);
        QCOMPARE(taken.marks, 0);
        QVERIFY(!m_here.plan.find<Person>(twin));
        QCOMPARE(taken.leftOut, QList<Id>{twin}); // of the other nothing new was said there
        // Who walked in there is newer than all that was here.
        const Result<WalkIn> came =
            walkIn(m_there.plan, QStringLiteral("Xenia Ray, ACME"), m_day, at(31), m_there.ids);
        m_there.apply(came->changes);
        QCOMPARE(take().people, 1);
    }

    void whoCameToBothDoorsIsOnePerson()
    {
        copy();
        m_here.apply(
            walkIn(m_here.plan, QStringLiteral("Xenia Ray, ACME"), m_day, at(3), m_here.ids)->changes);
        m_there.apply(
            walkIn(m_there.plan, QStringLiteral("Xenia Ray, ACME"), m_day, at(5), m_there.ids)->changes);
        const qsizetype people = m_here.plan.all<Person>().size();
        const TakenAttendance taken = take();
        QCOMPARE(taken.people, 0);
        QCOMPARE(m_here.plan.all<Person>().size(), people);
    }

    void whoArrivedThereIsCountedOn()
    {
        m_here.edit<Person>(m_people[1], [](Person& edit) { edit.status = PersonStatus::Waiting; });
        copy();
        mark(m_there, m_people[1], AttendanceState::Present, 5);
        take();
        QCOMPARE(m_here.plan.find<Person>(m_people[1])->status, PersonStatus::Confirmed);
    }

    void anotherWorkshopOfOneSampleIsRefused()
    {
        copy();
        ChangeSet changes;
        Workshop workshop = m_there.plan.workshop();
        changes.remove(workshop);
        workshop.id = m_there.ids.next();
        changes.add(workshop);
        m_there.apply(changes);
        QVERIFY(!takeInAttendance(m_here.plan, m_there.plan).ok());
    }

    void anotherWorkshopIsRefused()
    {
        PlanMaker other;
        const Result<TakenAttendance> none = takeInAttendance(m_here.plan, other.plan);
        QVERIFY(!none && none.error().kind == ErrorKind::WrongFormat);
        copy();
        m_there.edit<Day>(m_day.day, [](Day& edit) { edit.date = QDate(2027, 4, 27); });
        QVERIFY(!takeInAttendance(m_here.plan, m_there.plan));
    }
};

CONVENOR_TEST_CORE(TakeInAttendanceTest)
#include "TakeInAttendanceTest.moc"
