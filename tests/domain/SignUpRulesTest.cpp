#include "domain/planners/AttendancePlanner.h"
#include "domain/rules/RuleMemory.h"
#include "RuleTester.h"
#include "TestMain.h"

#include <ctime>

using namespace convenor;
using namespace convenor::testing;

class SignUpRulesTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    QList<Id> m_people;

    void list(Id person, Id item, AttendanceState state, int minute = 0)
    {
        Attendance row;
        row.person = person;
        row.day = m_maker.lastDay;
        row.agendaItem = item;
        row.state = state;
        row.markedAt = markText(QDateTime(QDate(2026, 4, 1), QTime(8, minute), Qt::UTC));
        m_maker.add(row);
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_maker.day(QDate(2026, 4, 27), clock(9, 0));
        m_people.clear();
        for (const char16_t* name : {u"Anna", u"Bo", u"Carl", u"Dora"})
            m_people.append(m_maker.person(QString::fromUtf16(name), QStringLiteral("Smith")));
    }

    void placesThatAreFree()
    {
        const Id visit = m_maker.item(QStringLiteral("Visit"), 60, 0, ItemKind::Visit);
        m_maker.edit<AgendaItem>(visit, [](AgendaItem& edit) { edit.capacity = 1; });
        list(m_people[0], visit, AttendanceState::Expected, 1);
        list(m_people[1], visit, AttendanceState::Waiting, 3);
        list(m_people[2], visit, AttendanceState::Waiting, 2);
        QVERIFY(problemsOf(m_maker.plan, "places-free").isEmpty());
        // Who cancels gives the place back.
        m_maker.edit<Person>(m_people[0], [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        checkProblem(m_maker.plan, "places-free", Severity::Warning,
                     QStringLiteral("2 people wait for Visit, where places are free."), 1);
        m_maker.apply(problemsOf(m_maker.plan, "places-free").constFirst().fixes.constFirst().changes);
        QCOMPARE(attendanceOf(m_maker.plan, m_people[2], targetOf(m_maker.plan, visit))->state,
                 AttendanceState::Expected);
        QVERIFY(problemsOf(m_maker.plan, "places-free").isEmpty());
    }

    // One tick must not turn a lunch for all into a lunch for one without a word.
    void fewForAMeal()
    {
        const Id lunch = m_maker.item(QStringLiteral("Lunch"), 60, 0, ItemKind::Meal);
        QVERIFY(problemsOf(m_maker.plan, "few-sign-ups").isEmpty());
        for (int i = 0; i < 3; ++i)
            m_maker.person(QStringLiteral("Guest"), QString::number(i));
        list(m_people[0], lunch, AttendanceState::Expected);
        checkProblem(
            m_maker.plan, "few-sign-ups", Severity::Warning,
            QStringLiteral("1 people signed up for Lunch, of 7 expected that day: papers count those "
                           "only."),
            1);
        m_maker.edit<AgendaItem>(lunch, [](AgendaItem& edit) { edit.capacity = 5; });
        QVERIFY(problemsOf(m_maker.plan, "few-sign-ups").isEmpty());
        m_maker.edit<AgendaItem>(lunch, [](AgendaItem& edit) { edit.capacity = {}; });
        m_maker.apply(problemsOf(m_maker.plan, "few-sign-ups").constFirst().fixes.constFirst().changes);
        QVERIFY(problemsOf(m_maker.plan, "few-sign-ups").isEmpty());
        QVERIFY(m_maker.plan.all<Attendance>().isEmpty());
    }

    void cancelledButOnTheAgenda()
    {
        const Id talk = m_maker.item(QStringLiteral("Opening"), 30);
        m_maker.assign(m_people[0], talk);
        QVERIFY(problemsOf(m_maker.plan, "cancelled-but-named").isEmpty());
        m_maker.edit<Person>(m_people[0], [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        QCOMPARE(problemsOf(m_maker.plan, "cancelled-but-named").size(), 1);
        m_maker.apply(
            problemsOf(m_maker.plan, "cancelled-but-named").constFirst().fixes.constFirst().changes);
        QVERIFY(problemsOf(m_maker.plan, "cancelled-but-named").isEmpty());
    }

    void aSpeakerSignedUpElsewhere()
    {
        const Id lanes = m_maker.item(QStringLiteral("Stories"), 60, 0, ItemKind::Parallel);
        const Id one = m_maker.item(QStringLiteral("One"), 60, lanes);
        const Id two = m_maker.item(QStringLiteral("Two"), 60, lanes);
        m_maker.assign(m_people[0], one);
        list(m_people[0], one, AttendanceState::Expected);
        QVERIFY(problemsOf(m_maker.plan, "sign-up-twice").isEmpty());
        list(m_people[1], two, AttendanceState::Expected);
        m_maker.assign(m_people[1], one);
        const QList<Problem> problems = problemsOf(m_maker.plan, "sign-up-twice");
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst().text.contains(QStringLiteral("has a role")));
        QCOMPARE(problems.constFirst().fixes.size(), 1);
    }

    void moreThanPlaces()
    {
        const Id visit = m_maker.item(QStringLiteral("Visit"), 60, 0, ItemKind::Visit);
        m_maker.edit<AgendaItem>(visit, [](AgendaItem& edit) { edit.capacity = 2; });
        list(m_people[0], visit, AttendanceState::Expected, 3);
        list(m_people[1], visit, AttendanceState::Expected, 1);
        list(m_people[2], visit, AttendanceState::Waiting, 2);
        QVERIFY(problemsOf(m_maker.plan, "sign-up-full").isEmpty());
        list(m_people[3], visit, AttendanceState::Present, 4);
        checkProblem(m_maker.plan, "sign-up-full", Severity::Warning,
                     QStringLiteral("3 people signed up for Visit, which has 2 places."), 1);
        // The one who signed up last waits.
        const Fix fix = problemsOf(m_maker.plan, "sign-up-full").constFirst().fixes.constFirst();
        m_maker.apply(fix.changes);
        QCOMPARE(attendanceOf(m_maker.plan, m_people[0], targetOf(m_maker.plan, visit))->state,
                 AttendanceState::Waiting);
        // Who cancelled takes no place.
        list(m_people[2], visit, AttendanceState::Expected, 9);
        QCOMPARE(problemsOf(m_maker.plan, "sign-up-full").size(), 1);
        m_maker.edit<Person>(m_people[2], [](Person& edit) { edit.status = PersonStatus::Cancelled; });
        QVERIFY(problemsOf(m_maker.plan, "sign-up-full").isEmpty());
    }

    void theRoomHasPlacesToo()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60);
        m_maker.putIn(talk, m_maker.room(QStringLiteral("Small"), 1));
        list(m_people[0], talk, AttendanceState::Expected);
        QVERIFY(problemsOf(m_maker.plan, "sign-up-full").isEmpty());
        list(m_people[1], talk, AttendanceState::Expected, 1);
        checkFixes(m_maker.plan, "sign-up-full");
        QCOMPARE(problemsOf(m_maker.plan, "sign-up-full").size(), 1);
    }

    void twoAtOnce()
    {
        const Id parallel = m_maker.pinned(QStringLiteral("Choice"), clock(10, 0), 0, 0, ItemKind::Parallel);
        const Id a = m_maker.item(QStringLiteral("a"), 60, parallel);
        const Id b = m_maker.item(QStringLiteral("b"), 30, parallel);
        const Id later = m_maker.pinned(QStringLiteral("later"), clock(11, 0), 30);
        list(m_people[0], parallel, AttendanceState::Expected);
        list(m_people[0], a, AttendanceState::Expected);
        list(m_people[0], b, AttendanceState::Waiting);
        list(m_people[0], later, AttendanceState::Expected);
        list(m_people[1], b, AttendanceState::Expected);
        QVERIFY(problemsOf(m_maker.plan, "sign-up-twice").isEmpty());
        list(m_people[1], a, AttendanceState::Expected);
        checkProblem(
            m_maker.plan, "sign-up-twice", Severity::Warning,
            QStringLiteral(
                "Bo Smith signed up for two things at once: a (10:00\u201311:00) and b (10:00\u201310:30)."),
            2);
    }

    void maybeTwice()
    {
        QVERIFY(problemsOf(m_maker.plan, "duplicate-person").isEmpty());
        m_maker.person(QStringLiteral("Анна"), QStringLiteral("Смит"));
        checkProblem(m_maker.plan, "duplicate-person", Severity::Hint,
                     QStringLiteral("Anna Smith may be on the list of people twice."), 0);
        m_maker.person(QStringLiteral("Smith"), QStringLiteral("Bo"));
        checkProblem(m_maker.plan, "duplicate-person", Severity::Hint,
                     QStringLiteral("2 people may be on the list of people twice."), 0);
    }

    void aMemorySaysTheSame()
    {
        RuleMemory memory;
        const auto texts = [&](bool withMemory) {
            const Timing timing(m_maker.plan);
            QStringList found;
            for (const Problem& problem :
                 withMemory ? findProblems(m_maker.plan, timing, memory) : findProblems(m_maker.plan, timing))
                found.append(problem.text);
            return found;
        };
        QCOMPARE(texts(true), texts(false));
        const Id twin = m_maker.person(QStringLiteral("Анна"), QStringLiteral("Смит"));
        QCOMPARE(texts(true), texts(false));
        QCOMPARE(problemsOf(m_maker.plan, "duplicate-person").size(), 1);
        m_maker.item(QStringLiteral("Talk"), 30); // the people are the same
        QCOMPARE(texts(true), texts(false));
        m_maker.edit<Person>(twin, [](Person& person) { person.familyName = QStringLiteral("Иванова"); });
        QCOMPARE(texts(true), texts(false));
        QVERIFY(problemsOf(m_maker.plan, "duplicate-person").isEmpty());
    }

    void longListsAreNotLookedThrough()
    {
        for (int i = 0; i < 350; ++i)
            m_maker.person(QStringLiteral("Given%1").arg(QChar(u'a' + i % 26)),
                           QStringLiteral("Family%1%2").arg(QChar(u'a' + i / 26)).arg(QChar(u'a' + i % 7)));
        const Timing timing(m_maker.plan);
        const Schedule schedule(m_maker.plan, timing);
        const RuleInput input{m_maker.plan, timing, schedule};
        std::clock_t best = CLOCKS_PER_SEC;
        for (int i = 0; i < 5; ++i) {
            const std::clock_t before = std::clock();
            for (const Rule& rule : allRules()) {
                if (qstrcmp(rule.name, "duplicate-person") == 0)
                    rule.check(input);
            }
            best = std::min(best, std::clock() - before);
        }
        qInfo("350 people: %.2f ms of CPU", double(best) * 1000 / CLOCKS_PER_SEC);
        QVERIFY(best < CLOCKS_PER_SEC / 10);
        for (int i = 0; i < 4700; ++i)
            m_maker.plan.rows(Table::Person).set(100000 + i, makeRow([&] {
                                                     Person person;
                                                     person.id = 100000 + i;
                                                     person.familyName = QStringLiteral("Smith");
                                                     person.givenName = QStringLiteral("Anna");
                                                     return person;
                                                 }()));
        QVERIFY(problemsOf(m_maker.plan, "duplicate-person").isEmpty());
    }
};

CONVENOR_TEST_CORE(SignUpRulesTest)
#include "SignUpRulesTest.moc"
