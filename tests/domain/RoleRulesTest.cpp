// Who does what on the agenda: nobody missing, not too many, asked and willing, not too often a day.
#include "RuleTester.h"
#include "TestMain.h"

using namespace convenor;
using namespace convenor::testing;

class RoleRulesTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    QList<Id> m_people;

    QList<Problem> found(const char* rule) const { return problemsOf(m_maker.plan, rule); }
    void setStatus(Id role, AssignmentStatus status)
    {
        m_maker.edit<Assignment>(role, [status](Assignment& record) { record.status = status; });
    }

private slots:
    void init()
    {
        failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
        m_maker = PlanMaker();
        m_maker.day(QDate(2021, 12, 10), clock(9, 0));
        m_people.clear();
        for (const char* name : {"Smith", "Li", "Weber", "Costa"})
            m_people.append(m_maker.person(QStringLiteral("Anna"), QString::fromLatin1(name)));
    }

    void aPanelWithoutModerator()
    {
        const Id part = m_maker.item(QStringLiteral("Session"), 0, 0, ItemKind::Part);
        const Id panel = m_maker.item(QStringLiteral("Panel"), 60, part, ItemKind::Panel);
        for (const Id person : m_people.first(3))
            m_maker.assign(person, panel, Role::Panellist);
        checkProblem(m_maker.plan, "no-moderator", Severity::Warning,
                     QStringLiteral("Nobody moderates Panel (09:00\u201310:00)."), 2);
        const Id chair = m_maker.assign(m_people[3], part, Role::Chair);
        QVERIFY(found("no-moderator").isEmpty());
        setStatus(chair, AssignmentStatus::Declined);
        QCOMPARE(found("no-moderator").size(), 1);
    }

    void tooFewAndTooMany()
    {
        const Id panel = m_maker.item(QStringLiteral("Panel"), 60, 0, ItemKind::Panel);
        QVERIFY(found("too-few-people").isEmpty()); // nobody is on the agenda yet: a draft
        m_maker.assign(m_people[0], panel, Role::Panellist);
        m_maker.assign(m_people[1], panel, Role::Moderator);
        checkProblem(m_maker.plan, "too-few-people", Severity::Warning,
                     QStringLiteral("Only one person sits on the panel of Panel (09:00\u201310:00)."), 1);
        m_maker.assign(m_people[2], panel, Role::Panellist);
        QVERIFY(found("too-few-people").isEmpty());
        const Id talk = m_maker.item(QStringLiteral("Talk"), 9);
        m_maker.item(QStringLiteral("Other"), 9);
        checkProblem(m_maker.plan, "too-few-people", Severity::Hint,
                     QStringLiteral("2 talks have nobody who speaks: Talk, Other."), 0);
        m_maker.assign(m_people[0], talk);
        QVERIFY(found("too-many-people").isEmpty());
        m_maker.assign(m_people[1], talk);
        checkProblem(m_maker.plan, "too-many-people", Severity::Warning,
                     QStringLiteral("2 people speak in the 9 min of Talk: less than 5 min each."), 1);
    }

    void whoHasNotConfirmed()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60);
        const Id first = m_maker.assign(m_people[0], talk);
        m_maker.assign(m_people[1], talk);
        // One hint for all.
        checkProblem(m_maker.plan, "unconfirmed", Severity::Hint,
                     QStringLiteral("2 people have not confirmed yet what they do: Anna Smith, Anna Li."), 1);
        setStatus(first, AssignmentStatus::Confirmed);
        // Who has confirmed to come comes.
        m_maker.edit<Person>(m_people[1], [](Person& person) { person.status = PersonStatus::Confirmed; });
        QVERIFY(found("unconfirmed").isEmpty());
    }

    void whoDeclined()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60);
        const Id role = m_maker.assign(m_people[0], talk);
        QVERIFY(found("declined").isEmpty());
        setStatus(role, AssignmentStatus::Declined);
        checkProblem(
            m_maker.plan, "declined", Severity::Warning,
            QStringLiteral("Anna Smith declined Talk (09:00\u201310:00), and nobody else has that role "
                           "there."),
            1);
        m_maker.assign(m_people[1], talk);
        QCOMPARE(found("declined").constFirst().severity, Severity::Hint);
        m_maker.edit<Person>(m_people[0], [](Person& person) { person.status = PersonStatus::Cancelled; });
        QVERIFY(found("declined").isEmpty());
    }

    void enoughForOneDay()
    {
        m_maker.edit<Person>(m_people[0], [](Person& person) { person.dailyLimit = 1; });
        const Id a = m_maker.item(QStringLiteral("A"), 30);
        m_maker.assign(m_people[0], a);
        m_maker.assign(m_people[0], a, Role::Moderator); // one item
        QVERIFY(found("daily-limit").isEmpty());
        m_maker.assign(m_people[0], m_maker.item(QStringLiteral("B"), 30));
        checkProblem(
            m_maker.plan, "daily-limit", Severity::Warning,
            QStringLiteral("Anna Smith has 2 roles on 10 December 2021, more than the 1 that are enough "
                           "for one day: A, B."),
            2);
        m_maker.edit<Person>(m_people[0], [](Person& person) { person.dailyLimit.reset(); });
        QVERIFY(found("daily-limit").isEmpty());
        m_maker.edit<Person>(m_people[0], [](Person& person) { person.dailyLimit = 1; });
        m_maker.day(QDate(2021, 12, 11), clock(9, 0));
        m_maker.edit<AgendaItem>(a, [this](AgendaItem& item) { item.day = m_maker.lastDay; });
        QVERIFY(found("daily-limit").isEmpty()); // one a day
    }

    void namesOnPublishedLists()
    {
        const Id talk = m_maker.item(QStringLiteral("Talk"), 60);
        m_maker.assign(m_people[0], talk);
        QVERIFY(found("consent-missing").isEmpty()); // nobody was asked, nothing was given out
        m_maker.edit<Person>(m_people[1], [](Person& person) { person.listConsent = Consent::Yes; });
        checkProblem(
            m_maker.plan, "consent-missing", Severity::Hint,
            QStringLiteral("1 people on the agenda have not agreed to be named in public: a published "
                           "list or agenda stands without their names: Anna Smith."),
            0);
        m_maker.edit<AgendaItem>(talk, [](AgendaItem& item) { item.internal = true; });
        QVERIFY(found("consent-missing").isEmpty());
    }

    void groupsNeedSomebodyWhoLeads()
    {
        BreakoutRound round;
        round.agendaItem = m_maker.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
        BreakoutGroup group;
        group.round = m_maker.add(round);
        group.topic = QStringLiteral("Water");
        group.moderator = m_people[0];
        const Id id = m_maker.add(group);
        QVERIFY(found("group-without-moderator").isEmpty());
        checkProblem(m_maker.plan, "group-without-rapporteur", Severity::Hint,
                     QStringLiteral("In Groups nobody is rapporteur: Water."), 0);
        m_maker.edit<BreakoutGroup>(id, [this](BreakoutGroup& edit) { edit.rapporteur = m_people[1]; });
        QVERIFY(found("group-without-rapporteur").isEmpty());
        m_maker.edit<BreakoutGroup>(id, [](BreakoutGroup& edit) { edit.moderator = 0; });
        checkProblem(m_maker.plan, "group-without-moderator", Severity::Hint,
                     QStringLiteral("In Groups nobody moderates: Water."), 0);
    }
};

CONVENOR_TEST_CORE(RoleRulesTest)
#include "RoleRulesTest.moc"
