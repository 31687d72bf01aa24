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
} // namespace convenor

using convenor::AcknowledgedTest;
CONVENOR_TEST_CORE(AcknowledgedTest)
#include "AcknowledgedTest.moc"
