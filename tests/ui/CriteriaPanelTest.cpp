// How a round is divided, in words, and the lists of pairs.
#include "ui/groups/CriteriaPanel.h"

#include "TestMain.h"
#include "ui/groups/GroupPanel.h"
#include "ui/RoundPlan.h"
#include "ui/Typist.h"
#include "ui/widgets/NameLine.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>

using namespace convenor;
using namespace convenor::testing;

namespace {
// A panel in a window, as it lies in the inspector.
template <typename Panel>
struct Shown
{
    explicit Shown(int people, int groups)
        : plan(people), round(plan.makeRound(groups)), panel(new Panel(plan.session(), plan.edits)),
          typist(window)
    {
        window.setWidgetResizable(true);
        window.setWidget(panel);
        window.resize(360, 700);
    }
    bool show()
    {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    }
    template <typename Widget>
    Widget& find(const char* name) const
    {
        return *panel->template findChild<Widget*>(QString::fromLatin1(name));
    }
    const BreakoutRound& record() const { return *plan.plan().template find<BreakoutRound>(round); }

    RoundPlan plan;
    Id round;
    QScrollArea window;
    Panel* panel;
    Typist typist;
};
} // namespace

class CriteriaPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void storesWhatCounts();
    void refusesWrongNumbers();
    void addsPairsByNames();
    void saysWhoIsMeant();
    void asksForDividing();
    void editsTheGroup();
    void countsTheGroup();
    void aFieldInTheWayIsNamed();
    void saysWhatAPairReplaces();
};

void CriteriaPanelTest::storesWhatCounts()
{
    Shown<CriteriaPanel> it(12, 3);
    it.panel->setRound(it.round);
    QVERIFY(it.show());
    const qsizetype steps = it.plan.steps();
    auto& aim = it.find<QComboBox>("roundAim");
    aim.setFocus();
    it.typist.key(Qt::Key_Down);
    it.typist.key(Qt::Key_Down);
    QCOMPARE(it.record().aim, GroupAim::Mixed);
    QCOMPARE(it.plan.steps(), steps + 1); // one visit of the field is one step
    QVERIFY(it.find<QCheckBox>("even_country").isChecked());
    it.find<QCheckBox>("even_country").click();
    it.find<QCheckBox>("even_first_timer").click();
    QCOMPARE(it.record().balance, QStringLiteral("organisation,category,first_timer"));
    QCOMPARE(it.plan.steps(), steps + 3);
    QVERIFY(it.plan.editor->undo());
    QVERIFY(!it.find<QCheckBox>("even_first_timer").isChecked());
}

void CriteriaPanelTest::refusesWrongNumbers()
{
    Shown<CriteriaPanel> it(12, 3);
    it.panel->setRound(it.round);
    QVERIFY(it.show());
    auto& tolerance = it.find<QLineEdit>("roundTolerance");
    tolerance.setFocus();
    tolerance.selectAll();
    it.typist.type(QStringLiteral("some"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.record().sizeTolerance, 0);
    QVERIFY(!it.panel->finish());
    QVERIFY(it.find<QLabel>("roundToleranceProblem").text().contains(QStringLiteral("some")));
    tolerance.selectAll();
    it.typist.type(QStringLiteral("2"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.record().sizeTolerance, 2);
}

void CriteriaPanelTest::addsPairsByNames()
{
    Shown<CriteriaPanel> it(12, 3);
    it.panel->setRound(it.round);
    QVERIFY(it.show());
    QSignalSpy said(it.panel, &CriteriaPanel::said);
    const qsizetype steps = it.plan.steps();
    auto& line = it.find<NameLine>("togetherLine");
    line.setFocus();
    // Completed by the beginning of each name.
    it.typist.type(QStringLiteral("Anna G"), true);
    QVERIFY(line.suggestionsShown());
    it.typist.key(Qt::Key_Down);
    QCOMPARE(line.text(), QStringLiteral("Anna Georgieva"));
    it.typist.type(QStringLiteral(", mar"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(it.plan.steps(), steps + 1);
    QCOMPARE(said.size(), 1);
    QVERIFY(line.text().isEmpty());
    const PairRule rule = *it.plan.plan().all<PairRule>().begin();
    QCOMPARE((QSet<Id>{rule.first, rule.second}), (QSet<Id>{it.plan.people[0], it.plan.people[1]}));
    QCOMPARE(rule.kind, PairKind::Together);
    auto& together = it.find<QListWidget>("togetherList");
    QCOMPARE(together.count(), 1);
    // The same two apart: they are not together any more. A name in another alphabet is typed in Latin.
    auto& apart = it.find<NameLine>("apartLine");
    apart.setFocus();
    it.typist.type(QStringLiteral("Georgi P, bianca"), true);
    it.typist.key(Qt::Key_Return);
    auto& apartList = it.find<QListWidget>("apartList");
    QCOMPARE(apartList.count(), 1);
    QCOMPARE(together.count(), 1);
    together.setFocus();
    together.setCurrentRow(0);
    it.typist.key(Qt::Key_Delete);
    QCOMPARE(together.count(), 0);
    QCOMPARE(apartList.count(), 1);
    QCOMPARE(it.plan.steps(), steps + 3);
    QVERIFY(it.plan.editor->undo());
    QCOMPARE(together.count(), 1);
}

void CriteriaPanelTest::saysWhoIsMeant()
{
    Shown<CriteriaPanel> it(12, 3);
    it.panel->setRound(it.round);
    QVERIFY(it.show());
    const qsizetype steps = it.plan.steps();
    auto& line = it.find<NameLine>("apartLine");
    const auto& problem = it.find<QLabel>("apartProblem");
    const auto typed = [&](const char* text) {
        line.clear();
        line.setFocus();
        it.typist.type(QString::fromUtf8(text), true);
        it.typist.key(Qt::Key_Return);
        return problem.text();
    };
    QVERIFY(typed("Anna, Marek").contains(QStringLiteral("Novak")));
    QVERIFY(typed("Zoe X, Marek").contains(QStringLiteral("Zoe")));
    QVERIFY(typed("Marek").contains(QStringLiteral("Two names")));
    QVERIFY(typed("Marek, Przeor").contains(QStringLiteral("Przeor")));
    QVERIFY(typed("<b>x</b>, Marek").contains(QStringLiteral("<b>")));
    QVERIFY(problem.isVisible());
    QCOMPARE(it.plan.steps(), steps);
    it.typist.type(QStringLiteral("y"), true);
    QVERIFY(!problem.isVisible());
}

void CriteriaPanelTest::asksForDividing()
{
    Shown<CriteriaPanel> it(12, 3);
    it.panel->setRound(it.round);
    QVERIFY(it.show());
    QSignalSpy divide(it.panel, &CriteriaPanel::divideRequested);
    it.find<QPushButton>("criteriaDivide").click();
    QCOMPARE(divide.size(), 1);
    QCOMPARE(divide[0][0].value<Id>(), it.round);
}

// Fields of a group; the moderator by a typed name.
void CriteriaPanelTest::editsTheGroup()
{
    Shown<GroupPanel> it(12, 3);
    const Id group = groupsOfRound(it.plan.plan(), it.round).constFirst();
    it.panel->setGroup(group);
    QVERIFY(it.show());
    const auto record = [&] { return *it.plan.plan().find<BreakoutGroup>(group); };
    auto& topic = it.find<QLineEdit>("group_topic");
    topic.setFocus();
    it.typist.type(QStringLiteral("Skills"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(record().topic, QStringLiteral("Skills"));
    auto& moderator = it.find<QLineEdit>("group_moderator");
    moderator.setFocus();
    it.typist.type(QStringLiteral("anna"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(Id(record().moderator), Id(0));
    QVERIFY(!it.panel->finish());
    it.typist.type(QStringLiteral(" geo"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(Id(record().moderator), it.plan.people[0]);
    QCOMPARE(moderator.text(), QStringLiteral("Anna Georgieva"));
    moderator.selectAll();
    it.typist.key(Qt::Key_Delete);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(Id(record().moderator), Id(0));
    auto& capacity = it.find<QLineEdit>("group_capacity");
    capacity.setFocus();
    it.typist.type(QStringLiteral("0"), true);
    it.typist.key(Qt::Key_Return);
    QVERIFY(!record().capacity.has_value());
    capacity.selectAll();
    it.typist.type(QStringLiteral("8"), true);
    it.typist.key(Qt::Key_Return);
    QCOMPARE(record().capacity, std::optional(8));
    auto& room = it.find<QComboBox>("group_room");
    room.setFocus();
    it.typist.key(Qt::Key_Down);
    QCOMPARE(Id(record().room), it.plan.rooms[0]);
}

// 12 people of 4 countries in 3 groups: a group of 4 has a share of one each.
void CriteriaPanelTest::countsTheGroup()
{
    Shown<GroupPanel> it(12, 3);
    const QList<Id> groups = groupsOfRound(it.plan.plan(), it.round);
    QVERIFY(it.plan.edits.seat({it.plan.people[0], it.plan.people[4], it.plan.people[8], it.plan.people[1]},
                               groups[0]));
    it.panel->setGroup(groups[0]);
    QVERIFY(it.show());
    it.panel->finishCounting();
    const QString first = it.find<QListWidget>("groupCounts").item(0)->text();
    QVERIFY2(first.contains(QStringLiteral("BG")) && first.contains(QStringLiteral("3 here")) &&
                 first.contains(QStringLiteral("too many")),
             qPrintable(first));
    QVERIFY(it.find<QLabel>("groupBalance").text().contains(QStringLiteral("Uneven")));
    // Nobody of a country is missed, as nobody is when the round is divided.
    const QListWidget& counts = it.find<QListWidget>("groupCounts");
    for (int row = 0; row < counts.count(); ++row)
        QVERIFY2(!counts.item(row)->text().contains(QStringLiteral("too few")),
                 qPrintable(counts.item(row)->text()));
}

// Whoever wants to go on elsewhere hears what keeps him, and sees it.
void CriteriaPanelTest::aFieldInTheWayIsNamed()
{
    Shown<GroupPanel> it(12, 3);
    it.panel->setGroup(groupsOfRound(it.plan.plan(), it.round).constFirst());
    QVERIFY(it.show());
    auto& capacity = it.find<QLineEdit>("group_capacity");
    capacity.setFocus();
    it.typist.type(QStringLiteral("abc"), true);
    it.find<QLineEdit>("group_topic").setFocus();
    QSignalSpy said(it.panel, &GroupPanel::said);
    QSignalSpy wanted(it.panel, &GroupPanel::wanted);
    QVERIFY(!it.panel->finish());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!said.isEmpty());
    QVERIFY2(said.constLast()[0].toString().startsWith(QStringLiteral("Most people: ")),
             qPrintable(said.constLast()[0].toString()));
    QVERIFY(capacity.hasFocus());
    // Another group: what cannot be stored is told and dropped, and nobody is called to the panel.
    auto& topic = it.find<QLineEdit>("group_topic");
    topic.setFocus();
    said.clear();
    it.panel->setGroup(groupsOfRound(it.plan.plan(), it.round).constLast());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(said.size(), 1);
    QVERIFY(topic.hasFocus());
    QVERIFY(it.panel->finish());
}

void CriteriaPanelTest::saysWhatAPairReplaces()
{
    Shown<CriteriaPanel> it(12, 3);
    it.panel->setRound(it.round);
    QVERIFY(it.show());
    QVERIFY(it.plan.edits.setPair(it.plan.people[1], it.plan.people[0], PairKind::Together));
    QSignalSpy said(it.panel, &CriteriaPanel::said);
    auto& apart = it.find<NameLine>("apartLine");
    const auto add = [&] {
        apart.setFocus();
        it.typist.type(QStringLiteral("Anna G, Marek"), true);
        it.typist.key(Qt::Key_Return);
        return said.isEmpty() ? QString() : said.constLast()[0].toString();
    };
    QVERIFY2(add().contains(QStringLiteral("not together any more")), qPrintable(add()));
    QVERIFY(it.plan.edits.setPair(it.plan.people[1], it.plan.people[0], std::nullopt));
    const QString plain = add();
    QVERIFY2(!plain.contains(QStringLiteral("any more")), qPrintable(plain));
}

CONVENOR_TEST(CriteriaPanelTest)
#include "CriteriaPanelTest.moc"
