// The repair bar: comes by itself, shows what a repair costs, takes one line over as one step.
#include "ui/groups/RepairBar.h"

#include "TestMain.h"
#include "ui/RoundPlan.h"
#include "ui/Typist.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace convenor;
using namespace convenor::testing;

namespace {
// 24 people in four groups, in two rooms, all with a seat; and the bar.
struct Repair
{
    Repair() : plan(24), typist(window)
    {
        RoundWish wish;
        wish.item = plan.item;
        wish.groups = 4;
        wish.rooms = plan.rooms;
        wish.placeWord = QStringLiteral("Table %1");
        round = plan.makeRound(wish);
        plan.seatInTurn(round);
        bar = new RepairBar(plan.session(), plan.edits, &window);
        bar->setRound(round);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addStretch(1);
        window.resize(1000, 500);
    }
    bool show()
    {
        window.show();
        window.activateWindow();
        bar->finish();
        return QTest::qWaitForWindowActive(&window);
    }
    // Two people cancel, and one of those who were expected loses the seat.
    void disturb()
    {
        plan.cancel(plan.people[5]);
        plan.cancel(plan.people[9]);
        if (!plan.edits.unassign({plan.people[6]}, round))
            qFatal("cannot unassign");
        bar->finish();
    }
    RoundGaps gaps() const { return roundGaps(DaysOfPeople(plan.plan()), round); }
    QString sentence() const { return bar->findChild<QLabel*>(QStringLiteral("repairSentence"))->text(); }
    QListWidget& list() const { return *bar->findChild<QListWidget*>(QStringLiteral("repairList")); }
    void press(const char* name) { bar->findChild<QPushButton*>(QString::fromLatin1(name))->click(); }

    RoundPlan plan;
    QWidget window;
    Typist typist;
    Id round = 0;
    RepairBar* bar = nullptr;
};
} // namespace

class RepairBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void comesByItself();
    void repairsInOneStep();
    void leavesAllAsItIs();
    void doesNotMindARoundThatHasJustBegun();
    void namesABrokenRule();
    void findsPlacesForALostRoom();
    void dropsAnOldOffer();
    void comesBackAfterUndo();
    void worksOutAnewWhenThePlanMovesOn();
    void anotherQuestionLeavesTheFirst();
    void leavesWhatIsOver();
};

void RepairBarTest::comesByItself()
{
    Repair it;
    QVERIFY(it.show());
    QVERIFY(!it.bar->isVisible());
    it.disturb();
    QVERIFY(it.bar->isVisible());
    QVERIFY2(it.sentence().startsWith(QStringLiteral("2 cancelled")), qPrintable(it.sentence()));
    QVERIFY(it.sentence().contains(QStringLiteral("1 newcomer")));
    // It goes as it came.
    for (int i = 0; i < 3; ++i)
        QVERIFY(it.plan.editor->undo());
    it.bar->finish();
    QVERIFY(!it.bar->isVisible());
}

void RepairBarTest::repairsInOneStep()
{
    Repair it;
    QVERIFY(it.show());
    it.disturb();
    QCOMPARE(it.gaps().unassigned.size(), 1);
    QCOMPARE(it.gaps().leftOver.size(), 2);
    const qsizetype steps = it.plan.steps();
    it.press("repairStart");
    it.bar->finish();
    QCOMPARE(it.plan.steps(), steps); // nothing yet
    QVERIFY(it.list().isVisible());
    QVERIFY(it.list().hasFocus());
    QVERIFY(it.list().count() >= 1);
    QVERIFY(it.list().currentRow() >= 0);
    for (int row = 0; row < it.list().count(); ++row)
        QVERIFY(!it.list().item(row)->text().isEmpty());
    QSignalSpy done(it.bar, &RepairBar::done);
    QSignalSpy said(it.bar, &RepairBar::said);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps + 1);
    QCOMPARE(done.size(), 1);
    QVERIFY(!said.isEmpty());
    QVERIFY(it.gaps().unassigned.isEmpty());
    QVERIFY(it.gaps().leftOver.isEmpty());
    it.bar->finish();
    QVERIFY(!it.bar->isVisible());
    QVERIFY(it.plan.editor->undo());
    QCOMPARE(it.gaps().leftOver.size(), 2);
}

void RepairBarTest::leavesAllAsItIs()
{
    Repair it;
    QVERIFY(it.show());
    it.disturb();
    const qsizetype steps = it.plan.steps();
    it.press("repairStart");
    it.bar->finish();
    QSignalSpy closed(it.bar, &RepairBar::closed);
    it.typist.key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!it.bar->isVisible());
    QCOMPARE(it.plan.steps(), steps);
    // It stays away until something else is wrong.
    const BreakoutGroup group = *it.plan.plan().all<BreakoutGroup>().begin();
    BreakoutGroup renamed = group;
    renamed.topic = QStringLiteral("Skills");
    QVERIFY(it.plan.edits.edit(group, renamed));
    it.bar->finish();
    QVERIFY2(!it.bar->isVisible(), qPrintable(it.sentence()));
    it.plan.cancel(it.plan.people[12]);
    it.bar->finish();
    QVERIFY(it.bar->isVisible());
}

void RepairBarTest::doesNotMindARoundThatHasJustBegun()
{
    Repair it;
    QVERIFY(it.show());
    const Id second = it.plan.makeRound(4);
    QVERIFY(it.plan.edits.seat({it.plan.people[0]}, groupsOfRound(it.plan.plan(), second).constFirst()));
    it.bar->finish();
    QVERIFY2(!it.bar->isVisible(), qPrintable(it.sentence()));
}

void RepairBarTest::namesABrokenRule()
{
    Repair it;
    QVERIFY(it.show());
    // The first and the fifth sit in one group.
    QVERIFY(it.plan.edits.setPair(it.plan.people[0], it.plan.people[4], PairKind::Apart));
    it.bar->finish();
    QVERIFY(it.bar->isVisible());
    QVERIFY2(it.sentence().contains(QStringLiteral("Anna Georgieva")), qPrintable(it.sentence()));
    it.press("repairStart");
    it.bar->finish();
    it.typist.key(Qt::Key_Return);
    QVERIFY(groupOf(it.plan.plan(), it.round, it.plan.people[0]) !=
            groupOf(it.plan.plan(), it.round, it.plan.people[4]));
}

void RepairBarTest::findsPlacesForALostRoom()
{
    Repair it;
    QVERIFY(it.show());
    it.bar->askForRoom();
    QVERIFY(it.bar->isVisible());
    auto& room = *it.bar->findChild<QComboBox*>(QStringLiteral("repairRoom"));
    QCOMPARE(room.count(), 2);
    const int beta = room.findData(QVariant::fromValue<qint64>(it.plan.rooms[1]));
    QVERIFY(beta >= 0);
    room.setCurrentIndex(beta);
    const qsizetype steps = it.plan.steps();
    it.press("repairShow");
    it.bar->finish();
    QVERIFY(it.list().isVisible());
    QVERIFY2(it.sentence().contains(QStringLiteral("Beta")), qPrintable(it.sentence()));
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps + 1);
    for (const BreakoutGroup& group : it.plan.plan().all<BreakoutGroup>())
        QVERIFY(Id(group.room) != it.plan.rooms[1]);
    QVERIFY(it.gaps().unassigned.isEmpty());
}

void RepairBarTest::dropsAnOldOffer()
{
    Repair it;
    QVERIFY(it.show());
    it.disturb();
    it.press("repairStart");
    it.bar->finish();
    QVERIFY(it.list().isVisible());
    it.plan.cancel(it.plan.people[12]);
    it.bar->finish();
    QVERIFY(!it.list().isVisible());
    QVERIFY(it.bar->isVisible());
    QVERIFY(it.sentence().startsWith(QStringLiteral("3 cancelled")));
}

// Left as it is, then divided anew, then undone: the same people are there again.
void RepairBarTest::comesBackAfterUndo()
{
    Repair it;
    QVERIFY(it.show());
    it.plan.cancel(it.plan.people[5]);
    it.bar->finish();
    it.press("repairLeave");
    QVERIFY(!it.bar->isVisible());
    QVERIFY(it.plan.edits.setPair(it.plan.people[0], it.plan.people[4], PairKind::Apart));
    it.bar->finish();
    QVERIFY(it.bar->isVisible());
    QVERIFY(it.plan.editor->undo());
    it.bar->finish();
    QVERIFY(it.bar->isVisible());
    QVERIFY2(it.sentence().startsWith(QStringLiteral("1 cancelled")) &&
                 !it.sentence().contains(QStringLiteral("broken")),
             qPrintable(it.sentence()));
}

// Another division was taken over while the list was made: the list is about what is there now.
void RepairBarTest::worksOutAnewWhenThePlanMovesOn()
{
    Repair it;
    QVERIFY(it.show());
    it.disturb();
    it.press("repairStart");
    it.plan.cancel(it.plan.people[12]);
    it.bar->finish();
    QVERIFY(it.list().isVisible());
    it.typist.key(Qt::Key_Return);
    QVERIFY(it.gaps().leftOver.isEmpty());
    QVERIFY(it.gaps().unassigned.isEmpty());
}

// Esc in the question for a room is no answer to who cancelled.
void RepairBarTest::anotherQuestionLeavesTheFirst()
{
    Repair it;
    QVERIFY(it.show());
    it.disturb();
    it.press("repairLost");
    it.bar->leave();
    it.bar->finish();
    QVERIFY(it.bar->isVisible());
    QVERIFY(it.sentence().startsWith(QStringLiteral("2 cancelled")));
}

// Yesterday's round stays as it was, and is not spoken of.
void RepairBarTest::leavesWhatIsOver()
{
    Repair it;
    const Plan& plan = it.plan.plan();
    AgendaItem later = *plan.find<AgendaItem>(it.plan.item);
    Day day = *plan.find<Day>(later.day);
    day.id = it.plan.editor->ids().next();
    day.date = day.date.addDays(1);
    later.id = it.plan.editor->ids().next();
    later.day = day.id;
    ChangeSet changes;
    changes.add(day);
    changes.add(later);
    QVERIFY(it.plan.editor->apply(QStringLiteral("Day"), changes));
    RoundWish wish;
    wish.item = later.id;
    wish.groups = 4;
    const Id second = it.plan.makeRound(wish);
    it.plan.seatInTurn(second);
    const QDateTime morning(day.date, QTime(1, 0), Qt::UTC);
    RepairBar bar(it.plan.session(), it.plan.edits, nullptr, [morning] { return morning; });
    bar.setRound(second);
    bar.show();
    it.plan.cancel(it.plan.people[5]);
    bar.finish();
    QVERIFY(bar.isVisible());
    bar.repair();
    bar.finish();
    bar.accept();
    const DaysOfPeople known(plan);
    QCOMPARE(roundGaps(known, second).leftOver.size(), 0);
    QCOMPARE(roundGaps(known, it.round).leftOver.size(), 1);
    // Only what is over needs repair: nothing is said.
    QVERIFY(it.plan.edits.unassign({it.plan.people[6]}, it.round));
    bar.finish();
    QVERIFY(!bar.isVisible());
}

CONVENOR_TEST(RepairBarTest)
#include "RepairBarTest.moc"
