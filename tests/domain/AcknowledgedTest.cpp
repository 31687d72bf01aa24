// Problems that somebody accepts, as long as the facts stay.
#include "domain/rules/Acknowledged.h"

#include "RuleTester.h"
#include "TestMain.h"

#include <QTranslator>

namespace convenor {
using namespace convenor::testing;

class AcknowledgedTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
        makeClash();
    }
    void holdsWhileTheFactsStay();
    void countsAgainWhenTheyChange_data();
    void countsAgainWhenTheyChange();
    void isOfOneProblemOnly();
    void canBeTakenBack();
    void needsAReason();
    void speaksNoLanguage();
    void leavesTheWorstToOthers();
    void countsAgainWhenMoreAreMeant_data();
    void countsAgainWhenMoreAreMeant();
    void countsAgainWhenTheWayGrows();
    void moderatorsAndRapporteursAreTwoThings();
    void twoLanguagesAreTwoProblems();
    void knowsNobodyByName();

private:
    void makeClash()
    {
        m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(18, 0));
        m_room = m_maker.room(QStringLiteral("Blue"), 50);
        m_one = m_maker.pinned(QStringLiteral("One"), clock(10, 0), 30);
        m_two = m_maker.pinned(QStringLiteral("Two"), clock(10, 15), 30);
        m_person = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
        m_role = m_maker.assign(m_person, m_one);
        m_maker.putIn(m_one, m_room);
        m_maker.putIn(m_two, m_room);
    }
    Problem problem(const char* rule) const { return problemsOf(m_maker.plan, rule).value(0); }
    Problem clash() const { return problemsOf(m_maker.plan, "room-overlap").value(0); }
    void accept(const Problem& problem, const QString& reason)
    {
        const Timing timing(m_maker.plan);
        const Schedule schedule(m_maker.plan, timing);
        Acknowledgement said;
        said.reason = reason;
        said.author = QStringLiteral("maria");
        said.madeAt = QStringLiteral("2021-12-01T08:00:00Z");
        m_maker.apply(rules::acknowledge({m_maker.plan, timing, schedule}, problem, said, m_maker.ids));
    }

    PlanMaker m_maker;
    Id m_room = 0;
    Id m_one = 0;
    Id m_two = 0;
    Id m_person = 0;
    Id m_role = 0;
};

void AcknowledgedTest::holdsWhileTheFactsStay()
{
    QVERIFY(!clash().acceptance);
    accept(clash(), QStringLiteral(" Both know. "));
    QCOMPARE(*clash().acceptance, (Acceptance{QStringLiteral("Both know."), QStringLiteral("maria"),
                                              QStringLiteral("2021-12-01T08:00:00Z"), true}));
    // What is accepted stands behind everything else.
    QVERIFY(findProblems(m_maker.plan, Timing(m_maker.plan)).constLast().isAccepted());
    m_maker.edit<AgendaItem>(m_one, [](AgendaItem& item) {
        item.title = QStringLiteral("Another title");
        item.abstract = QStringLiteral("Long");
        item.notes = QStringLiteral("Note");
        item.position += 5;
        item.actualStart = clock(10, 3);
    });
    m_maker.edit<Room>(m_room, [](Room& room) { room.name = QStringLiteral("Green"); });
    m_maker.item(QStringLiteral("Elsewhere"), 20);
    QVERIFY(clash().isAccepted());
}

void AcknowledgedTest::countsAgainWhenTheyChange_data()
{
    QTest::addColumn<int>("change");
    const char* names[] = {"time", "length of the other", "room size", "role", "role taken away",
                           "kind", "availability"};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void AcknowledgedTest::countsAgainWhenTheyChange()
{
    QFETCH(int, change);
    accept(clash(), QStringLiteral("Both know."));
    const Plan accepted = m_maker.plan;
    Availability window;
    window.room = m_room;
    window.day = m_maker.lastDay;
    switch (change) {
    case 0:
        m_maker.edit<AgendaItem>(m_one, [](AgendaItem& item) { item.pinnedStart = clock(10, 5); });
        break;
    case 1:
        m_maker.edit<AgendaItem>(m_two, [](AgendaItem& item) { item.minutes = 35; });
        break;
    case 2:
        m_maker.edit<Room>(m_room, [](Room& room) { room.capacity = 49; });
        break;
    case 3:
        m_maker.edit<Assignment>(m_role, [](Assignment& role) { role.status = AssignmentStatus::Confirmed; });
        break;
    case 4: {
        ChangeSet changes;
        changes.remove(*m_maker.plan.find<Assignment>(m_role));
        m_maker.apply(changes);
        break;
    }
    case 5:
        m_maker.edit<AgendaItem>(m_two, [](AgendaItem& item) { item.kind = ItemKind::Groups; });
        break;
    default:
        m_maker.add(window);
    }
    QVERIFY(clash().acceptance);
    QVERIFY(!clash().isAccepted());
    QCOMPARE(clash().acceptance->reason, QStringLiteral("Both know."));
    // Back to the facts of then, it holds again; accepted anew, it holds for the new ones.
    const Plan changed = m_maker.plan;
    m_maker.plan = accepted;
    QVERIFY(clash().isAccepted());
    m_maker.plan = changed;
    accept(clash(), QStringLiteral("Still fine."));
    QCOMPARE(clash().acceptance->reason, QStringLiteral("Still fine."));
    QVERIFY(clash().isAccepted());
    QCOMPARE(m_maker.plan.rows(Table::Acknowledgement).size(), 1);
}

void AcknowledgedTest::isOfOneProblemOnly()
{
    const Id third = m_maker.pinned(QStringLiteral("Three"), clock(10, 20), 10);
    m_maker.putIn(third, m_room);
    const QList<Problem> before = problemsOf(m_maker.plan, "room-overlap");
    QVERIFY(before.size() > 1);
    accept(before.at(1), QStringLiteral("Fine."));
    int accepted = 0;
    for (const Problem& problem : findProblems(m_maker.plan, Timing(m_maker.plan)))
        accepted += problem.isAccepted() ? 1 : 0;
    QCOMPARE(accepted, 1);
}

void AcknowledgedTest::canBeTakenBack()
{
    QVERIFY(rules::takeBack(m_maker.plan, clash()).isEmpty());
    const Plan before = m_maker.plan;
    accept(clash(), QStringLiteral("Both know."));
    m_maker.apply(rules::takeBack(m_maker.plan, clash()));
    QVERIFY(!clash().acceptance);
    QVERIFY(m_maker.plan == before);
}

void AcknowledgedTest::needsAReason()
{
    const Plan before = m_maker.plan;
    accept(clash(), QStringLiteral(" \t"));
    QVERIFY(m_maker.plan == before);
}

// The same facts in another language, and whatever order the rule names its subjects in.
void AcknowledgedTest::speaksNoLanguage()
{
    class Shouting final : public QTranslator
    {
    public:
        QString translate(const char*, const char* text, const char*, int) const override
        {
            return QString::fromUtf8(text).toUpper();
        }
        bool isEmpty() const override { return false; }
    };
    accept(clash(), QStringLiteral("Both know."));
    const QString text = clash().text;
    Shouting shouting;
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    QLocale::setDefault(QLocale(QLocale::Bulgarian));
    const Problem again = clash();
    QCoreApplication::removeTranslator(&shouting);
    QVERIFY(again.text != text);
    QVERIFY(again.isAccepted());
    Problem turned = again;
    std::reverse(turned.subjects.begin(), turned.subjects.end());
    QCOMPARE(rules::subjectsText(turned), rules::subjectsText(again));
}

void AcknowledgedTest::leavesTheWorstToOthers()
{
    QCOMPARE(worstOf({clash()}).value(m_one), Severity::Error);
    accept(clash(), QStringLiteral("Both know."));
    QVERIFY(worstOf({clash()}).isEmpty());
    Problem hint = problemsOf(m_maker.plan, "room-overlap").value(0);
    hint.acceptance.reset();
    hint.severity = Severity::Hint;
    Problem warning = hint;
    warning.severity = Severity::Warning;
    QCOMPARE(worstOf({hint, warning, hint}).value(m_two), Severity::Warning);
}
void AcknowledgedTest::countsAgainWhenMoreAreMeant_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char* rule :
         {"unplaced", "unconfirmed", "too-few-people", "consent-missing", "availability-unknown",
          "beside-plenary", "closed-meeting-clash", "track-parallel"})
        QTest::newRow(rule) << QByteArray(rule);
}

// The sentence and the subjects name the first few only: one more behind them is another problem.
void AcknowledgedTest::countsAgainWhenMoreAreMeant()
{
    QFETCH(QByteArray, rule);
    const auto problem = [&] { return problemsOf(m_maker.plan, rule.constData()).value(0); };
    Track track;
    track.name = QStringLiteral("Soil");
    const Id green = m_maker.add(track);
    m_maker.pinned(QStringLiteral("Plenary"), clock(14, 0), 60);
    const Id lanes = m_maker.pinned(QStringLiteral("Lanes"), clock(12, 0), 180, 0, ItemKind::Parallel);
    const Id closed = m_maker.pinned(QStringLiteral("Board"), clock(12, 0), 60);
    m_maker.edit<AgendaItem>(closed, [](AgendaItem& item) { item.closedFor = QStringLiteral("UBO"); });
    m_maker.edit<Person>(m_person, [](Person& person) { person.listConsent = Consent::No; });
    Availability window;
    window.person = m_person;
    window.day = m_maker.lastDay;
    m_maker.add(window);
    const auto more = [&](int count) {
        for (int i = 0; i < count; ++i) {
            const Id person = m_maker.person(QStringLiteral("P"), QStringLiteral("Q"));
            m_maker.edit<Person>(person, [](Person& edit) { edit.organisation = QStringLiteral("UBO"); });
            const Id at = m_maker.pinned(QStringLiteral("At"), clock(12, 10), 20, lanes);
            m_maker.assign(person, at);
            m_maker.edit<AgendaItem>(at, [green](AgendaItem& item) { item.track = green; });
            m_maker.pinned(QStringLiteral("Beside"), clock(14, 10), 20, lanes);
            const Id parked = m_maker.item(QStringLiteral("Parked"), 20);
            m_maker.edit<AgendaItem>(parked, [](AgendaItem& item) { item.day = 0; });
        }
    };
    more(6);
    const Problem before = problem();
    QVERIFY(!before.text.isEmpty());
    accept(before, QStringLiteral("Known."));
    QVERIFY(problem().isAccepted());
    more(3);
    QCOMPARE(rules::subjectsText(problem()), rules::subjectsText(before));
    QVERIFY(problem().acceptance);
    QVERIFY(!problem().isAccepted());
}

// The rooms of the way are those of the lane around the items, not their own.
void AcknowledgedTest::countsAgainWhenTheWayGrows()
{
    const Id far = m_maker.room(QStringLiteral("Far"), 50);
    RoomDistance distance;
    distance.fromRoom = m_room;
    distance.toRoom = far;
    distance.minutes = 20;
    const Id way = m_maker.add(distance);
    const Id lane = m_maker.pinned(QStringLiteral("Lane"), clock(10, 45), 60, 0, ItemKind::Part);
    m_maker.putIn(lane, far);
    const Id inside = m_maker.item(QStringLiteral("Inside"), 30, lane);
    m_maker.assign(m_person, inside);
    accept(problem("room-too-far"), QStringLiteral("She runs."));
    QVERIFY(problem("room-too-far").isAccepted());
    m_maker.edit<RoomDistance>(way, [](RoomDistance& edit) { edit.minutes = 25; });
    QVERIFY(problem("room-too-far").acceptance);
    QVERIFY(!problem("room-too-far").isAccepted());
}

void AcknowledgedTest::moderatorsAndRapporteursAreTwoThings()
{
    BreakoutRound round;
    round.agendaItem = m_maker.pinned(QStringLiteral("Groups"), clock(15, 0), 60, 0, ItemKind::Groups);
    BreakoutGroup group;
    group.round = m_maker.add(round);
    m_maker.add(group);
    accept(problem("group-without-rapporteur"), QStringLiteral("Nobody writes."));
    QVERIFY(problem("group-without-rapporteur").isAccepted());
    QVERIFY(!problem("group-without-moderator").text.isEmpty());
    QVERIFY(!problem("group-without-moderator").acceptance);
}

void AcknowledgedTest::twoLanguagesAreTwoProblems()
{
    m_maker.edit<Workshop>(m_maker.plan.workshop().id,
                           [](Workshop& edit) { edit.languages = QStringLiteral("en, bg, fr"); });
    const QList<Problem> before = problemsOf(m_maker.plan, "untranslated");
    QCOMPARE(before.size(), 2);
    accept(before.constFirst(), QStringLiteral("All read it."));
    const QList<Problem> after = problemsOf(m_maker.plan, "untranslated");
    QVERIFY(!after.constFirst().acceptance);
    QVERIFY(after.constLast().isAccepted());
}

// A hash of a name would outlive an erasing.
void AcknowledgedTest::knowsNobodyByName()
{
    m_maker.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    accept(problem("duplicate-person"), QStringLiteral("Two of them."));
    QVERIFY(problem("duplicate-person").isAccepted());
    const Problem accepted = problem("duplicate-person");
    const auto facts = [&] {
        const Timing timing(m_maker.plan);
        const Schedule schedule(m_maker.plan, timing);
        return rules::factsOf({m_maker.plan, timing, schedule}, accepted);
    };
    const QString before = facts();
    m_maker.edit<Person>(m_person, [](Person& person) { person.email = QStringLiteral("a@example.org"); });
    QCOMPARE(facts(), before);
}
} // namespace convenor

using convenor::AcknowledgedTest;
CONVENOR_TEST_CORE(AcknowledgedTest)
#include "AcknowledgedTest.moc"
