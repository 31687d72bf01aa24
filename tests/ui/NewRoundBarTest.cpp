// A new round: what it says before, what it makes, what it refuses.
#include "ui/groups/NewRoundBar.h"

#include "TestMain.h"
#include "ui/RoundPlan.h"
#include "ui/Typist.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace convenor;
using namespace convenor::testing;

namespace {
// The bar in a window, open for the item.
struct Bar
{
    explicit Bar(int people) : plan(people), bar(plan.session(), plan.edits, &window), typist(window)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&bar);
        column->addStretch(1);
        window.resize(1100, 500);
    }
    bool show()
    {
        window.show();
        window.activateWindow();
        bar.ask(plan.item);
        return QTest::qWaitForWindowActive(&window);
    }
    QString outlook() const { return bar.findChild<QLabel*>(QStringLiteral("newRoundOutlook"))->text(); }
    QPlainTextEdit& topics() const
    {
        return *bar.findChild<QPlainTextEdit*>(QStringLiteral("newRoundTopics"));
    }
    QListWidget& rooms() const { return *bar.findChild<QListWidget*>(QStringLiteral("newRoundRooms")); }
    QPushButton& make() const { return *bar.findChild<QPushButton*>(QStringLiteral("newRoundMake")); }

    RoundPlan plan;
    QWidget window;
    NewRoundBar bar;
    Typist typist;
};
} // namespace

class NewRoundBarTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void makesFourGroups();
    void takesPastedTopics();
    void saysWhatIsMissing();
    void spreadsOverTickedRooms();
    void leavesEverythingOnEsc();
    void keepsWhatWasTypedWhenThePlanChanges();
    void waitsForPeople();
    void asksForAnItem();
};

// "4" and Enter.
void NewRoundBarTest::makesFourGroups()
{
    Bar it(60);
    QVERIFY(it.show());
    QSignalSpy done(&it.bar, &NewRoundBar::done);
    QSignalSpy divide(&it.bar, &NewRoundBar::divideRequested);
    QSignalSpy said(&it.bar, &NewRoundBar::said);
    const qsizetype steps = it.plan.steps();
    it.typist.type(QStringLiteral("4"), true);
    QVERIFY2(it.outlook().startsWith(QStringLiteral("60 people: 4 group")), qPrintable(it.outlook()));
    QVERIFY(it.outlook().contains(QStringLiteral("of 15")));
    QCOMPARE(it.plan.steps(), steps);
    it.typist.key(Qt::Key_Return);
    QVERIFY(it.typist.keys() <= 10);
    QCOMPARE(it.plan.steps(), steps + 1);
    QVERIFY(!it.bar.isVisible());
    QCOMPARE(done.size(), 1);
    QCOMPARE(divide.size(), 1);
    QVERIFY(!said.isEmpty());
    const Id round = done[0][0].value<Id>();
    QCOMPARE(divide[0][0].value<Id>(), round);
    QCOMPARE(groupsOfRound(it.plan.plan(), round).size(), 4);
    QCOMPARE(Id(it.plan.plan().find<BreakoutRound>(round)->agendaItem), it.plan.item);
}

// 19 lines make 19 tables.
void NewRoundBarTest::takesPastedTopics()
{
    Bar it(57);
    QVERIFY(it.show());
    QStringList lines;
    for (int i = 1; i <= 19; ++i)
        lines.append(QStringLiteral("%1. Topic <b>%2</b>").arg(i).arg(QChar(u'A' + i)));
    QApplication::clipboard()->setText(lines.join(u'\n'));
    const int before = it.topics().height();
    it.typist.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(it.topics().height() > before);
    QVERIFY2(it.outlook().contains(QStringLiteral("19 group")), qPrintable(it.outlook()));
    QVERIFY(it.outlook().contains(QStringLiteral("of 3")));
    QSignalSpy divide(&it.bar, &NewRoundBar::divideRequested);
    QSignalSpy done(&it.bar, &NewRoundBar::done);
    it.bar.findChild<QCheckBox*>(QStringLiteral("newRoundDivide"))->click();
    it.typist.key(Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    QCOMPARE(divide.size(), 0);
    const QList<Id> groups = groupsOfRound(it.plan.plan(), done[0][0].value<Id>());
    QCOMPARE(groups.size(), 19);
    QCOMPARE(it.plan.plan().find<BreakoutGroup>(groups[0])->topic, QStringLiteral("Topic <b>B</b>"));
}

void NewRoundBarTest::saysWhatIsMissing()
{
    Bar it(60);
    QVERIFY(it.show());
    it.typist.type(QStringLiteral("4"), true);
    QVERIFY(it.make().isEnabled());
    it.bar.findChild<QSpinBox*>(QStringLiteral("newRoundCapacity"))->setValue(12);
    QVERIFY2(it.outlook().contains(QStringLiteral("48 places")), qPrintable(it.outlook()));
    QVERIFY(it.outlook().contains(QStringLiteral("12 ")));
    QVERIFY(it.outlook().contains(QStringLiteral("5 groups")));
    QVERIFY(!it.make().isEnabled());
    const qsizetype steps = it.plan.steps();
    QSignalSpy said(&it.bar, &NewRoundBar::said);
    it.topics().setFocus();
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps);
    QCOMPARE(said.size(), 1);
    QVERIFY(it.bar.isVisible());
    for (const char* text : {"0", "-3", "100000"}) {
        it.topics().setPlainText(QString::fromLatin1(text));
        QVERIFY2(!it.make().isEnabled(), text);
        it.typist.key(Qt::Key_Return);
        QCOMPARE(it.plan.steps(), steps);
    }
    it.topics().clear();
    QVERIFY(!it.make().isEnabled());
}

void NewRoundBarTest::spreadsOverTickedRooms()
{
    Bar it(60);
    QVERIFY(it.show());
    it.typist.type(QStringLiteral("6"), true);
    QCOMPARE(it.rooms().count(), 2);
    it.rooms().item(1)->setCheckState(Qt::Checked); // Beta, 20 people
    QVERIFY2(it.outlook().contains(QStringLiteral("20 places")), qPrintable(it.outlook()));
    QVERIFY(!it.make().isEnabled());
    it.rooms().item(0)->setCheckState(Qt::Checked); // the hall, 40
    QVERIFY2(it.make().isEnabled(), qPrintable(it.outlook()));
    QSignalSpy done(&it.bar, &NewRoundBar::done);
    it.make().click();
    QCOMPARE(done.size(), 1);
    QSet<Id> rooms;
    QSet<QString> places;
    for (const Id group : groupsOfRound(it.plan.plan(), done[0][0].value<Id>())) {
        rooms.insert(it.plan.plan().find<BreakoutGroup>(group)->room);
        places.insert(it.plan.plan().find<BreakoutGroup>(group)->place);
    }
    QCOMPARE(rooms.size(), 2);
    QCOMPARE(places.size(), 6);
}

void NewRoundBarTest::leavesEverythingOnEsc()
{
    Bar it(10);
    QVERIFY(it.show());
    const qsizetype steps = it.plan.steps();
    QSignalSpy closed(&it.bar, &NewRoundBar::closed);
    it.typist.type(QStringLiteral("4"), true);
    it.typist.key(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!it.bar.isVisible());
    QCOMPARE(it.plan.steps(), steps);
    // Enter on the button that closes makes nothing either.
    it.bar.ask(it.plan.item);
    it.typist.type(QStringLiteral("4"), true);
    it.bar.findChild<QPushButton*>(QStringLiteral("newRoundClose"))->setFocus();
    it.typist.key(Qt::Key_Return);
    QCOMPARE(closed.size(), 2);
    QCOMPARE(it.plan.steps(), steps);
}

void NewRoundBarTest::keepsWhatWasTypedWhenThePlanChanges()
{
    Bar it(60);
    QVERIFY(it.show());
    it.typist.type(QStringLiteral("4"), true);
    it.rooms().item(0)->setCheckState(Qt::Checked);
    it.plan.cancel(it.plan.people[7]);
    QVERIFY2(it.outlook().startsWith(QStringLiteral("59 people")), qPrintable(it.outlook()));
    QCOMPARE(it.topics().toPlainText(), QStringLiteral("4"));
    QCOMPARE(it.rooms().item(0)->checkState(), Qt::Checked);
    QCOMPARE(it.bar.findChild<QComboBox*>(QStringLiteral("newRoundItem"))->currentData().value<Id>(),
             it.plan.item);
}

// Groups can be made before anybody has registered; there is nobody to divide then.
void NewRoundBarTest::waitsForPeople()
{
    Bar it(0);
    QVERIFY(it.show());
    it.typist.type(QStringLiteral("4"), true);
    QVERIFY2(it.make().isEnabled(), qPrintable(it.outlook()));
    QSignalSpy done(&it.bar, &NewRoundBar::done);
    QSignalSpy divide(&it.bar, &NewRoundBar::divideRequested);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    QCOMPARE(divide.size(), 0);
}

// A talk is not made a round by Enter: where nothing is meant for groups, somebody chooses.
void NewRoundBarTest::asksForAnItem()
{
    Bar it(12);
    const AgendaItem before = *it.plan.plan().find<AgendaItem>(it.plan.item);
    AgendaItem talk = before;
    talk.kind = ItemKind::Talk;
    ChangeSet changes;
    changes.edit(before, talk);
    QVERIFY(it.plan.editor->apply(QStringLiteral("Talk"), changes));
    it.window.show();
    it.window.activateWindow();
    it.bar.ask();
    QVERIFY(QTest::qWaitForWindowActive(&it.window));
    auto& item = *it.bar.findChild<QComboBox*>(QStringLiteral("newRoundItem"));
    QVERIFY(item.count() > 0);
    QCOMPARE(item.currentIndex(), -1);
    const qsizetype steps = it.plan.steps();
    it.typist.type(QStringLiteral("3"), true);
    QVERIFY2(it.outlook().contains(QStringLiteral("Choose the item")), qPrintable(it.outlook()));
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps);
    QVERIFY(item.hasFocus());
    it.typist.key(Qt::Key_Down);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps + 1);
}

CONVENOR_TEST(NewRoundBarTest)
#include "NewRoundBarTest.moc"
