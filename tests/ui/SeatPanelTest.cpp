// Why somebody sits here, the swap that can be taken, wishes as they are typed, and rounds compared.
#include "ui/groups/SeatPanel.h"

#include "TestMain.h"
#include "ui/groups/ComparePanel.h"
#include "ui/groups/TypedWishes.h"
#include "ui/RoundPlan.h"
#include "ui/Typist.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

namespace {
RoundWish threeTopics(Id item)
{
    RoundWish wish;
    wish.item = item;
    wish.topics = {QStringLiteral("Skills"), QStringLiteral("Finance"), QStringLiteral("Smart Regions")};
    return wish;
}

// Twelve people in three groups of four, and the panel for the first of them.
struct Seat
{
    Seat() : plan(12), round(plan.makeRound(threeTopics(plan.item))), typist(window)
    {
        plan.seatInTurn(round);
        groups = groupsOfRound(plan.plan(), round);
        panel = new SeatPanel(plan.session(), plan.edits);
        window.setWidgetResizable(true);
        window.setWidget(panel);
        window.resize(360, 700);
        panel->setSeat(round, person());
    }
    bool show()
    {
        window.show();
        window.activateWindow();
        panel->finishThinking();
        return QTest::qWaitForWindowActive(&window);
    }
    Id person() const { return plan.people[0]; }
    template <typename Widget>
    Widget& find(const char* name) const
    {
        return *panel->findChild<Widget*>(QString::fromLatin1(name));
    }

    RoundPlan plan;
    Id round;
    QList<Id> groups;
    QScrollArea window;
    SeatPanel* panel = nullptr;
    Typist typist;
};
} // namespace

class SeatPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void takesASwap();
    void storesWishes();
    void readsWishes();
    void locks();
    void tellsWhoMet();
    void followsTheSelection();
    void comparesRounds();
    void aGroupWithoutLimitIsNotFull();
};

void SeatPanelTest::takesASwap()
{
    Seat it;
    QVERIFY(it.show());
    auto& reasons = it.find<QListWidget>("seatReasons");
    QVERIFY(reasons.count() >= 2);
    const QPushButton& button = it.find<QPushButton>("seatTake");
    int row = -1;
    for (int i = 0; i < reasons.count() && row < 0; ++i) {
        reasons.setCurrentRow(i);
        row = button.isVisible() ? i : -1;
    }
    QVERIFY(row >= 0);
    QSignalSpy done(it.panel, &SeatPanel::done);
    QSignalSpy said(it.panel, &SeatPanel::said);
    const qsizetype steps = it.plan.steps();
    const Id before = groupOf(it.plan.plan(), it.round, it.person());
    it.panel->takeFocus();
    it.typist.key(Qt::Key_Return);
    // Twice by mistake: the line that was taken is not the current one any more.
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps + 1);
    QCOMPARE(done.size(), 1);
    QVERIFY(!said.isEmpty());
    QVERIFY(groupOf(it.plan.plan(), it.round, it.person()) != before);
    QVERIFY(it.plan.editor->undo());
    QCOMPARE(groupOf(it.plan.plan(), it.round, it.person()), before);
    it.panel->finishThinking();
    QSignalSpy closed(it.panel, &SeatPanel::closed);
    it.panel->takeFocus();
    it.typist.key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void SeatPanelTest::storesWishes()
{
    Seat it;
    QVERIFY(it.show());
    auto& line = it.find<QLineEdit>("seatWishesTyped");
    line.setFocus();
    const qsizetype steps = it.plan.steps();
    it.typist.type(QStringLiteral("3, sk"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps + 1);
    QCOMPARE(wishesOf(it.plan.plan(), it.person(), it.round), (QList<Id>{it.groups[2], it.groups[0]}));
    QCOMPARE(line.text(), QStringLiteral("3, 1"));
    const QString words = it.find<QLabel>("seatWishes").text();
    QVERIFY2(words.contains(QStringLiteral("1st")) && words.contains(QStringLiteral("Smart Regions")),
             qPrintable(words));
    line.selectAll();
    it.typist.type(QStringLiteral("7"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps + 1);
    QVERIFY(it.find<QLabel>("seatWishesTypedProblem").text().contains(u'7'));
}

void SeatPanelTest::readsWishes()
{
    Seat it;
    const auto read = [&](const char* text) {
        return wishesFromText(it.plan.plan(), it.round, QString::fromUtf8(text));
    };
    QCOMPARE(*read("2; 1"), (QList<Id>{it.groups[1], it.groups[0]}));
    QCOMPARE(*read(" SMART , finance"), (QList<Id>{it.groups[2], it.groups[1]}));
    QCOMPARE(*read(""), QList<Id>());
    for (const char* wrong : {"s", "0", "4", "x", "1,1", "skills, 1", "-1"}) {
        QVERIFY2(!read(wrong), wrong);
        QVERIFY(!read(wrong).error().detail.isEmpty());
    }
    QCOMPARE(*read(qPrintable(wishesText(it.plan.plan(), it.round, it.groups))), it.groups);
}

void SeatPanelTest::locks()
{
    Seat it;
    QVERIFY(it.show());
    auto& box = it.find<QCheckBox>("seatLock");
    const auto isPinned = [&] {
        for (const GroupMembership& seat : it.plan.plan().all<GroupMembership>()) {
            if (seat.person == it.person() && seat.pinned)
                return true;
        }
        return false;
    };
    box.click();
    QVERIFY(isPinned());
    box.click();
    QVERIFY(!isPinned());
    // Without a seat there is nothing to lock, and a sentence says so.
    QVERIFY(it.plan.edits.unassign({it.person()}, it.round));
    const qsizetype steps = it.plan.steps();
    box.click();
    QCOMPARE(it.plan.steps(), steps);
    QVERIFY(!it.find<QLabel>("seatLockProblem").text().isEmpty());
}

void SeatPanelTest::tellsWhoMet()
{
    Seat it;
    const Id second = it.plan.makeRound(3);
    const QList<Id> groups = groupsOfRound(it.plan.plan(), second);
    QVERIFY(it.plan.edits.seat({it.plan.people[0], it.plan.people[3], it.plan.people[1]}, groups[1]));
    QVERIFY(it.show());
    it.panel->finishThinking();
    const QString met = it.find<QLabel>("seatMet").text();
    QVERIFY2(met.contains(QStringLiteral("Marek Przeor")), qPrintable(met));
    QVERIFY2(met.section(QStringLiteral("Meets again"), 1).contains(QStringLiteral("Bianca Muntean")),
             qPrintable(met));
    QVERIFY(!met.section(QStringLiteral("Meets again"), 1).contains(QStringLiteral("Marek")));
}

void SeatPanelTest::followsTheSelection()
{
    Seat it;
    QVERIFY(it.show());
    it.panel->setSeat(it.round, 0);
    QVERIFY(!it.find<QListWidget>("seatReasons").isVisible());
    it.panel->setSeat(it.round, it.plan.people[1]);
    it.panel->finishThinking();
    QVERIFY(it.find<QLabel>("seatName").text().contains(QStringLiteral("Marek")));
    QVERIFY(it.find<QListWidget>("seatReasons").count() > 0);
    // The person leaves the workshop while the panel is open.
    it.plan.cancel(it.plan.people[1]);
    it.panel->finishThinking();
    QVERIFY(it.find<QLabel>("seatName").text().contains(QStringLiteral("Marek")));
}

// The same groups twice: 3 groups of 4 have 6 pairs each.
void SeatPanelTest::comparesRounds()
{
    Seat it;
    const Id second = it.plan.makeRound(3);
    it.plan.seatInTurn(second);
    ComparePanel panel(it.plan.session());
    panel.setRound(second);
    panel.show();
    panel.finishCounting();
    const auto& list = *panel.findChild<QListWidget*>(QStringLiteral("compareList"));
    QCOMPARE(list.count(), 1);
    const QString line = list.item(0)->text();
    QVERIFY2(line.contains(QStringLiteral("of 4")) && line.contains(QStringLiteral("18 ")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("least possible 3")), qPrintable(line));
    QVERIFY(!panel.findChild<QLabel*>(QStringLiteral("compareTotal"))->text().isEmpty());
    QVERIFY(it.plan.edits.setWishes(it.person(), it.round, {it.groups[0]}));
    panel.finishCounting();
    QCOMPARE(list.count(), 2);
}

// The size that is wanted is no number of places.
void SeatPanelTest::aGroupWithoutLimitIsNotFull()
{
    Seat it;
    QVERIFY(it.plan.edits.setWishes(it.person(), it.round, {it.groups[1], it.groups[0]}));
    const auto texts = [&] {
        QString all;
        for (const SeatReason& reason : whyHere(it.plan.plan(), it.round, it.person()))
            all += reason.text + u'\n';
        return all;
    };
    QVERIFY2(texts().contains(QStringLiteral("has its number of people (4)")), qPrintable(texts()));
    QVERIFY2(!texts().contains(QStringLiteral("full")), qPrintable(texts()));
    const BreakoutGroup before = *it.plan.plan().find<BreakoutGroup>(it.groups[1]);
    BreakoutGroup limited = before;
    limited.capacity = 4;
    QVERIFY(it.plan.edits.edit(before, limited));
    QVERIFY2(texts().contains(QStringLiteral("full (4 of 4)")), qPrintable(texts()));
}

CONVENOR_TEST(SeatPanelTest)
#include "SeatPanelTest.moc"
