#include "domain/planners/AttendancePlanner.h"

#include "PlanMaker.h"
#include "TestMain.h"

#include <ctime>

using namespace convenor;
using namespace convenor::testing;

class AttendancePlannerTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    QList<Id> m_people;
    Id m_day = 0;
    Id m_second = 0;
    QDateTime m_now{QDate(2026, 4, 27), QTime(8, 0), Qt::UTC};

    QDateTime later(int minutes) const { return m_now.addSecs(minutes * 60); }
    Attendance row(Id person, const AttendanceTarget& target, AttendanceState state, const QString& mark = {})
    {
        Attendance made;
        made.person = person;
        made.day = target.day;
        made.agendaItem = target.item;
        made.state = state;
        made.markedAt = mark;
        made.id = m_maker.add(made);
        return made;
    }
    AttendanceState stateOf(Id person, Id item) const
    {
        const Attendance* found = attendanceOf(m_maker.plan, person, targetOf(m_maker.plan, item));
        return found ? found->state : AttendanceState::Absent;
    }
    bool comes(Id person, Id day) const
    {
        return DaysOfPeople(m_maker.plan).comes(*m_maker.plan.find<Person>(person), day);
    }
    void sign(const QList<Id>& people, Id item, int minute)
    {
        m_maker.apply(signUp(m_maker.plan, people, item, later(minute), m_maker.ids));
    }
    Id itemFor(int capacity, const QString& title = QStringLiteral("Visit"), Id parent = 0)
    {
        const Id item = m_maker.item(title, 60, parent, ItemKind::Visit);
        m_maker.edit<AgendaItem>(item, [capacity](AgendaItem& edit) { edit.capacity = capacity; });
        return item;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_second = m_maker.day(QDate(2026, 4, 28), clock(9, 0));
        m_day = m_maker.day(QDate(2026, 4, 27), clock(9, 0));
        m_people.clear();
        for (const char16_t* name : {u"Anna", u"Bo", u"Carl", u"Dora", u"Eva"})
            m_people.append(m_maker.person(QString::fromUtf16(name), QStringLiteral("Test")));
    }

    void everybodyIsExpectedOnADay()
    {
        const AttendanceTarget day{m_day, 0};
        QCOMPARE(peopleOf(m_maker.plan, day), m_people);
        m_maker.edit<Person>(m_people[1], [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        m_maker.edit<Person>(m_people[2], [](Person& edit) { edit.status = PersonStatus::Waiting; });
        row(m_people[3], day, AttendanceState::Excused);
        QVERIFY(comes(m_people[0], m_day));
        QVERIFY(!comes(m_people[1], m_day));
        QVERIFY(!comes(m_people[3], m_day));
        QVERIFY(comes(m_people[3], m_second));
        // The excused one has a row of the day; who waits for the event has none.
        QCOMPARE(peopleOf(m_maker.plan, day), (QList<Id>{m_people[0], m_people[3], m_people[4]}));
        AttendanceCounts counts = countAttendance(m_maker.plan, day);
        QCOMPARE(counts, (AttendanceCounts{2, 0, 0, 1, 0, {}}));
        // Who cancelled and comes all the same is there.
        row(m_people[1], day, AttendanceState::Present);
        counts = countAttendance(m_maker.plan, day);
        QCOMPARE(counts.present, 1);
        QVERIFY(peopleOf(m_maker.plan, day).contains(m_people[1]));
        QVERIFY(peopleOf(m_maker.plan, {12345, 0}).isEmpty());
    }

    void whoComesOnADay()
    {
        const AttendanceTarget day{m_day, 0};
        const AttendanceState states[] = {AttendanceState::Expected, AttendanceState::Present,
                                          AttendanceState::Waiting, AttendanceState::Excused,
                                          AttendanceState::Absent};
        for (qsizetype i = 0; i < 5; ++i)
            row(m_people[i], day, states[i], QStringLiteral("2026-04-27T08:00:00.000Z"));
        for (qsizetype i = 0; i < 5; ++i)
            QCOMPARE(comes(m_people[i], m_day), i < 2);
        const DaysOfPeople known(m_maker.plan);
        for (qsizetype i = 0; i < 5; ++i) // on the list that people sign: the absent one too
            QCOMPARE(known.isAwaited(*m_maker.plan.find<Person>(m_people[i]), m_day), i < 2 || i == 4);
        // An older word does not count, wherever it stands in the table.
        row(m_people[0], day, AttendanceState::Excused, QStringLiteral("2026-04-27T07:00:00.000Z"));
        row(m_people[3], day, AttendanceState::Expected, QStringLiteral("2026-04-27T09:00:00.000Z"));
        QVERIFY(comes(m_people[0], m_day) && comes(m_people[3], m_day) && comes(m_people[4], m_second));
        QCOMPARE(DaysOfPeople(m_maker.plan).rows(m_people[0], m_day).size(), 2);
        // Lists of items say nothing about days.
        row(m_people[2], targetOf(m_maker.plan, m_maker.item(QStringLiteral("Visit"), 30)),
            AttendanceState::Present);
        QVERIFY(!comes(m_people[2], m_day));
    }

    void daysOfManyPeople()
    {
        constexpr int people = 10'000;
        ChangeSet changes;
        QList<Id> everybody;
        for (int i = 0; i < people; ++i) {
            Person person;
            person.id = m_maker.ids.next();
            person.familyName = QString::number(i);
            everybody.append(person.id);
            changes.add(person);
            changes.add(Attendance{m_maker.ids.next(), person.id, i % 2 ? m_day : m_second, 0,
                                   AttendanceState::Excused, QString()});
        }
        m_maker.apply(changes);
        const std::clock_t before = std::clock();
        const DaysOfPeople known(m_maker.plan);
        ChangeSet one;
        for (const Id person : std::as_const(everybody)) {
            for (const Change& change : setDays(known, person, {m_day}, m_now, m_maker.ids))
                one.put(change.table, change.id, change.before, change.after);
        }
        const double milliseconds = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        qInfo("the days of 10,000 people: %.0f ms of CPU", milliseconds);
        QVERIFY(milliseconds < 500); // one pass for each of them would take minutes
        const ChangeSet all = setDays(m_maker.plan, everybody, {m_day}, m_now, m_maker.ids);
        QCOMPARE(all.size(), one.size());
        m_maker.apply(all);
        const DaysOfPeople now(m_maker.plan);
        for (const Id person : std::as_const(everybody))
            QCOMPARE(daysOf(now, person), QList<Id>{m_day});
    }

    void whoCancelledIsNotSignedUp()
    {
        const Id item = itemFor(2);
        m_maker.edit<Person>(m_people[0], [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        sign({m_people[0], m_people[1]}, item, 0);
        QVERIFY(!attendanceOf(m_maker.plan, m_people[0], targetOf(m_maker.plan, item)));
        QCOMPARE(stateOf(m_people[1], item), AttendanceState::Expected);
    }

    void theNewestOfSeveralRowsHolds()
    {
        const AttendanceTarget day{m_day, 0};
        row(m_people[0], day, AttendanceState::Present, QStringLiteral("2026-04-27T08:00:40.123Z"));
        row(m_people[0], day, AttendanceState::Absent, QStringLiteral("2026-04-27T08:00:40Z"));
        QCOMPARE(attendanceOf(m_maker.plan, m_people[0], day)->state, AttendanceState::Present);
        row(m_people[0], day, AttendanceState::Excused, QStringLiteral("2026-04-27T08:00:40.123Z"));
        QCOMPARE(attendanceOf(m_maker.plan, m_people[0], day)->state, AttendanceState::Excused);
        const ChangeSet changes = markAttendance(m_maker.plan, {m_people[0], m_people[0]}, day,
                                                 AttendanceState::Present, later(5), m_maker.ids);
        QCOMPARE(changes.size(), 3); // two rows go
        m_maker.apply(changes);
        QCOMPARE(m_maker.plan.all<Attendance>().size(), 1);
        QCOMPARE(m_maker.plan.all<Attendance>().begin()->markedAt,
                 QStringLiteral("2026-04-27T08:05:00.000Z"));
        // Said already: nothing to do, whatever the time.
        QVERIFY(
            markAttendance(m_maker.plan, {m_people[0]}, day, AttendanceState::Present, later(9), m_maker.ids)
                .isEmpty());
        QVERIFY(
            markAttendance(m_maker.plan, {m_people[1]}, day, AttendanceState::Expected, later(9), m_maker.ids)
                .isEmpty());
        QVERIFY(markAttendance(m_maker.plan, {999}, day, AttendanceState::Present, later(9), m_maker.ids)
                    .isEmpty());
    }

    void arrivedIsToggled()
    {
        const AttendanceTarget day{m_day, 0};
        m_maker.apply(toggleArrived(m_maker.plan, m_people[0], day, m_now, m_maker.ids));
        QCOMPARE(attendanceOf(m_maker.plan, m_people[0], day)->state, AttendanceState::Present);
        m_maker.apply(toggleArrived(m_maker.plan, m_people[0], day, later(1), m_maker.ids));
        QCOMPARE(attendanceOf(m_maker.plan, m_people[0], day)->state, AttendanceState::Expected);
        const Id item = m_maker.item(QStringLiteral("Talk"), 30);
        // The day of an item is its own, whatever was said.
        m_maker.apply(toggleArrived(m_maker.plan, m_people[0], {m_second, item}, m_now, m_maker.ids));
        const Attendance* atItem = attendanceOf(m_maker.plan, m_people[0], targetOf(m_maker.plan, item));
        QVERIFY(atItem && atItem->day == m_day);
    }

    void placesThenWaiting()
    {
        const Id item = itemFor(2);
        QCOMPARE(placesOf(m_maker.plan, item), std::optional(2));
        sign({m_people[0], m_people[1], m_people[2]}, item, 0);
        sign({m_people[3], 999, m_people[0]}, item, 1);
        QCOMPARE(countAttendance(m_maker.plan, targetOf(m_maker.plan, item)),
                 (AttendanceCounts{2, 2, 0, 0, 0, 2}));
        QCOMPARE(stateOf(m_people[1], item), AttendanceState::Expected);
        QCOMPARE(stateOf(m_people[2], item), AttendanceState::Waiting);
        // The one who has waited longest moves up.
        m_maker.apply(signOff(m_maker.plan, {m_people[0]}, item, later(2)));
        QVERIFY(!attendanceOf(m_maker.plan, m_people[0], targetOf(m_maker.plan, item)));
        QCOMPARE(stateOf(m_people[2], item), AttendanceState::Expected);
        QCOMPARE(stateOf(m_people[3], item), AttendanceState::Waiting);
        // Who cancelled the event neither holds a place nor moves up.
        m_maker.edit<Person>(m_people[3], [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        m_maker.edit<Person>(m_people[1], [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        sign({m_people[4]}, item, 3);
        QCOMPARE(stateOf(m_people[4], item), AttendanceState::Expected);
        QCOMPARE(stateOf(m_people[3], item), AttendanceState::Waiting);
        QVERIFY(signUp(m_maker.plan, m_people, 999, m_now, m_maker.ids).isEmpty());
    }

    void aFreePlaceBelongsToThoseWhoWait()
    {
        const Id item = itemFor(1);
        sign({m_people[0], m_people[1]}, item, 0);
        m_maker.edit<AgendaItem>(item, [](AgendaItem& edit) { edit.capacity = 2; });
        sign({m_people[2]}, item, 1);
        QCOMPARE(stateOf(m_people[1], item), AttendanceState::Expected);
        QCOMPARE(stateOf(m_people[2], item), AttendanceState::Waiting);
    }

    void theRoomLimitsWhereNothingElseDoes()
    {
        const Id item = m_maker.item(QStringLiteral("Talk"), 30);
        QVERIFY(!placesOf(m_maker.plan, item));
        sign(m_people, item, 0);
        QCOMPARE(countAttendance(m_maker.plan, targetOf(m_maker.plan, item)).expected, 5);
        m_maker.putIn(item, m_maker.room(QStringLiteral("Small"), 3));
        QCOMPARE(countAttendance(m_maker.plan, targetOf(m_maker.plan, item)).places, std::optional(3));
    }

    void whoChoosesALaneLeavesTheOthers()
    {
        const Id parallel = m_maker.item(QStringLiteral("Choice"), 0, 0, ItemKind::Parallel);
        const Id a = itemFor(1, QStringLiteral("a"), parallel);
        const Id b = itemFor(1, QStringLiteral("b"), parallel);
        const Id part = m_maker.item(QStringLiteral("c"), 0, parallel, ItemKind::Part);
        const Id c = itemFor(1, QStringLiteral("in c"), part);
        const Id meal = m_maker.item(QStringLiteral("Lunch"), 60, parallel, ItemKind::Meal);
        const Id elsewhere = m_maker.item(QStringLiteral("Later"), 60);
        sign({m_people[0]}, meal, 0);
        sign({m_people[0]}, elsewhere, 0);
        sign({m_people[0]}, a, 0);
        sign({m_people[1]}, b, 1);
        // Full: she keeps her place until there is one.
        sign({m_people[0]}, b, 2);
        QCOMPARE(stateOf(m_people[0], a), AttendanceState::Expected);
        QCOMPARE(stateOf(m_people[0], b), AttendanceState::Waiting);
        sign({m_people[2]}, a, 3);
        QCOMPARE(stateOf(m_people[2], a), AttendanceState::Waiting);
        // One leaves b for c: she moves up there, and who waits for a gets her place.
        sign({m_people[1]}, c, 4);
        QVERIFY(!attendanceOf(m_maker.plan, m_people[1], targetOf(m_maker.plan, b)));
        QCOMPARE(stateOf(m_people[0], b), AttendanceState::Expected);
        QVERIFY(!attendanceOf(m_maker.plan, m_people[0], targetOf(m_maker.plan, a)));
        QCOMPARE(stateOf(m_people[2], a), AttendanceState::Expected);
        QCOMPARE(stateOf(m_people[0], meal), AttendanceState::Expected);
        QCOMPARE(stateOf(m_people[0], elsewhere), AttendanceState::Expected);
    }

    void oneStepThatAddsAndTakesAway()
    {
        // Two sign up for a at once; the first has waited for b, whose place becomes free by the second.
        const Id parallel = m_maker.item(QStringLiteral("Choice"), 0, 0, ItemKind::Parallel);
        const Id a = itemFor(5, QStringLiteral("a"), parallel);
        const Id b = itemFor(1, QStringLiteral("b"), parallel);
        sign({m_people[1], m_people[0]}, b, 0);
        const ChangeSet changes = signUp(m_maker.plan, {m_people[1], m_people[2]}, a, later(1), m_maker.ids);
        const Plan before = m_maker.plan;
        m_maker.apply(changes);
        QCOMPARE(stateOf(m_people[0], b), AttendanceState::Expected);
        QVERIFY(!attendanceOf(m_maker.plan, m_people[1], targetOf(m_maker.plan, b)));
        QVERIFY(*m_maker.plan.applied(changes.inverted()) == before);
        for (const Change& change : changes)
            QVERIFY(!equalRows(change.before, change.after));
    }

    void daysAreChosen()
    {
        const Id anna = m_people[0];
        const auto days = [&] { return daysOf(m_maker.plan, *m_maker.plan.find<Person>(anna)); };
        QCOMPARE(days(), (QList<Id>{m_day, m_second})); // by date
        QVERIFY(setDays(m_maker.plan, {anna}, days(), m_now, m_maker.ids).isEmpty());
        m_maker.apply(setDays(m_maker.plan, {anna}, {m_second}, m_now, m_maker.ids));
        QCOMPARE(days(), QList<Id>{m_second});
        QVERIFY(!comes(anna, m_day));
        m_maker.apply(setDays(m_maker.plan, {anna}, {}, later(1), m_maker.ids));
        QVERIFY(days().isEmpty());
        m_maker.apply(setDays(m_maker.plan, {anna}, {m_day, m_second}, later(2), m_maker.ids));
        QCOMPARE(days(), (QList<Id>{m_day, m_second}));
        // What was recorded stays.
        m_maker.apply(toggleArrived(m_maker.plan, anna, {m_day, 0}, later(3), m_maker.ids));
        m_maker.apply(setDays(m_maker.plan, {anna}, {}, later(4), m_maker.ids));
        QCOMPARE(days(), QList<Id>{m_day});
    }
};

CONVENOR_TEST_CORE(AttendancePlannerTest)
#include "AttendancePlannerTest.moc"
