#include "domain/planners/AgendaPlanner.h"

#include "domain/Timing.h"
#include "PlanMaker.h"
#include "TestMain.h"

#include <QRandomGenerator>

using namespace convenor;
using namespace convenor::testing;

class AgendaPlannerTest : public QObject
{
    Q_OBJECT

    PlanMaker m_maker;
    Id m_day = 0;
    Id m_next = 0; // a second day
    Id m_part = 0, m_a = 0, m_b = 0, m_talk = 0, m_last = 0;

    QList<Id> roots() const { return Timing(m_maker.plan).children(m_day, 0); }
    QList<Id> inPart() const { return Timing(m_maker.plan).children(m_day, m_part); }
    // Applies a gesture that must do something, and sees that it can be taken back.
    void does(const ChangeSet& changes)
    {
        QVERIFY(!changes.isEmpty());
        const Plan before = m_maker.plan;
        m_maker.apply(changes);
        QVERIFY(*m_maker.plan.applied(changes.inverted()) == before);
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        m_day = m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(17, 0));
        m_part = m_maker.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
        m_a = m_maker.item(QStringLiteral("a"), 10, m_part);
        m_b = m_maker.item(QStringLiteral("b"), 20, m_part);
        m_talk = m_maker.item(QStringLiteral("Talk"), 30);
        m_last = m_maker.item(QStringLiteral("Last"), 40);
        m_next = m_maker.day(QDate(2021, 12, 11), clock(9, 0));
    }

    void places()
    {
        QCOMPARE(placeBelow(m_maker.plan, m_part), (AgendaPlace{m_day, 0, m_talk}));
        QCOMPARE(placeBelow(m_maker.plan, m_part, true), (AgendaPlace{m_day, m_part, m_a}));
        QCOMPARE(placeBelow(m_maker.plan, m_b), (AgendaPlace{m_day, m_part, 0}));
        QCOMPARE(placeAbove(m_maker.plan, m_talk), (AgendaPlace{m_day, 0, m_talk}));
        QCOMPARE(placeAbove(m_maker.plan, 4711), (AgendaPlace{m_next, 0, 0}));
    }

    void insertsAtThePlace()
    {
        AgendaItem item;
        item.title = QStringLiteral("New");
        Insertion made = insertItem(m_maker.plan, item, {m_day, m_part, m_b}, m_maker.ids);
        QCOMPARE(made.changes.size(), 1);
        does(made.changes);
        QCOMPARE(inPart(), (QList<Id>{m_a, made.item, m_b}));
        const Insertion atEnd = insertItem(m_maker.plan, item, {m_day, 0, 0}, m_maker.ids);
        does(atEnd.changes);
        QCOMPARE(roots(), (QList<Id>{m_part, m_talk, m_last, atEnd.item}));
        // Places that do not exist.
        does(insertItem(m_maker.plan, item, {0, 0, 0}, m_maker.ids).changes);
        does(insertItem(m_maker.plan, item, {m_next, m_part, m_b}, m_maker.ids).changes);
        QCOMPARE(Timing(m_maker.plan).children(m_next, 0).size(), 2);
        QVERIFY(insertItem(Plan(), item, {}, m_maker.ids).changes.isEmpty());
    }

    void makesRoomWhenThereIsNone()
    {
        AgendaItem item;
        QList<Id> expected{m_talk, m_last};
        for (int i = 0; i < 100; ++i) {
            const Insertion made = insertItem(m_maker.plan, item, {m_day, 0, m_last}, m_maker.ids);
            does(made.changes);
            expected.insert(expected.size() - 1, made.item);
            QCOMPARE(roots().sliced(1), expected);
        }
        for (int i = 0; i < 30; ++i) {
            const Insertion made =
                insertItem(m_maker.plan, item, {m_day, 0, roots().constFirst()}, m_maker.ids);
            does(made.changes);
            QCOMPARE(roots().constFirst(), made.item);
        }
    }

    void positionsFromElsewhereDoNotOverflow()
    {
        m_maker.edit<AgendaItem>(
            m_last, [](AgendaItem& item) { item.position = std::numeric_limits<qint64>::max(); });
        m_maker.edit<AgendaItem>(
            m_part, [](AgendaItem& item) { item.position = std::numeric_limits<qint64>::min(); });
        const Insertion end = insertItem(m_maker.plan, {}, {m_day, 0, 0}, m_maker.ids);
        does(end.changes);
        QCOMPARE(roots(), (QList<Id>{m_part, m_talk, m_last, end.item}));
        QCOMPARE(m_maker.plan.find<AgendaItem>(m_part)->position, qint64(1) << 20);
    }

    void movesUpAndDown()
    {
        QVERIFY(moveItemUp(m_maker.plan, m_part).isEmpty());
        QVERIFY(moveItemDown(m_maker.plan, m_last).isEmpty());
        does(moveItemUp(m_maker.plan, m_talk));
        QCOMPARE(roots(), (QList<Id>{m_talk, m_part, m_last}));
        does(moveItemDown(m_maker.plan, m_talk));
        QCOMPARE(roots(), (QList<Id>{m_part, m_talk, m_last}));
        does(moveItemDown(m_maker.plan, m_a));
        QCOMPARE(inPart(), (QList<Id>{m_b, m_a}));
        does(moveItemDown(m_maker.plan, m_a)); // leaves the part
        QCOMPARE(roots(), (QList<Id>{m_part, m_a, m_talk, m_last}));
        does(moveItemUp(m_maker.plan, m_b));
        QCOMPARE(roots(), (QList<Id>{m_b, m_part, m_a, m_talk, m_last}));
        QVERIFY(inPart().isEmpty());
        QVERIFY(moveItemUp(m_maker.plan, 4711).isEmpty());
    }

    void movesInAndOut()
    {
        QVERIFY(moveItemIn(m_maker.plan, m_part).isEmpty());
        QVERIFY(moveItemIn(m_maker.plan, m_a).isEmpty());
        QVERIFY(moveItemOut(m_maker.plan, m_talk).isEmpty());
        does(moveItemIn(m_maker.plan, m_talk));
        QCOMPARE(inPart(), (QList<Id>{m_a, m_b, m_talk}));
        does(moveItemOut(m_maker.plan, m_talk));
        QCOMPARE(roots(), (QList<Id>{m_part, m_talk, m_last}));
        does(moveItemIn(m_maker.plan, m_last)); // the talk becomes a part
        const AgendaItem& host = *m_maker.plan.find<AgendaItem>(m_talk);
        QCOMPARE(host.kind, ItemKind::Part);
        QCOMPARE(host.minutes, 30);
        QCOMPARE(Timing(m_maker.plan).find(m_talk)->minutes(), 40);
    }

    void movesManyToAnotherDay()
    {
        QVERIFY(moveItems(m_maker.plan, {m_part}, {m_day, m_part, 0}).isEmpty());
        QVERIFY(moveItems(m_maker.plan, {m_part}, {m_day, m_a, 0}).isEmpty());
        QVERIFY(moveItems(m_maker.plan, {m_talk}, {m_day, 0, m_last}).isEmpty());
        QVERIFY(moveItems(m_maker.plan, {m_talk, m_last}, {m_day, 0, m_talk}).isEmpty());
        does(moveItems(m_maker.plan, {m_last, m_a, m_part, 4711}, {m_next, 0, 0}));
        QCOMPARE(Timing(m_maker.plan).children(m_next, 0), (QList<Id>{m_part, m_last}));
        QCOMPARE(Timing(m_maker.plan).children(m_next, m_part), (QList<Id>{m_a, m_b}));
        QCOMPARE(m_maker.plan.find<AgendaItem>(m_b)->day, m_next);
        QCOMPARE(roots(), (QList<Id>{m_talk}));
    }

    void pinsAndMinutes()
    {
        does(togglePin(m_maker.plan, m_talk));
        QCOMPARE(m_maker.plan.find<AgendaItem>(m_talk)->pinnedStart, std::optional(clock(9, 30)));
        does(togglePin(m_maker.plan, m_talk));
        QVERIFY(!m_maker.plan.find<AgendaItem>(m_talk)->pinnedStart);
        does(changeMinutes(m_maker.plan, m_talk, -50));
        QCOMPARE(m_maker.plan.find<AgendaItem>(m_talk)->minutes, 0);
        QVERIFY(changeMinutes(m_maker.plan, m_talk, -5).isEmpty());
        does(changeMinutes(m_maker.plan, m_talk, std::numeric_limits<int>::max()));
        QVERIFY(changeMinutes(m_maker.plan, m_part, 5).isEmpty());
    }

    void removesWhatHangsOnItems()
    {
        const Id person = m_maker.person(QStringLiteral("Marek"), QStringLiteral("Przeor"));
        m_maker.assign(person, m_a);
        BreakoutRound round;
        round.agendaItem = m_b;
        round.id = m_maker.add(round);
        BreakoutGroup group;
        group.round = round.id;
        group.moderator = person;
        m_maker.add(group);
        does(removeItems(m_maker.plan, {m_part, m_a, m_part, 4711}));
        QCOMPARE(roots(), (QList<Id>{m_talk, m_last}));
        QVERIFY(m_maker.plan.all<Assignment>().isEmpty());
        QVERIFY(m_maker.plan.all<BreakoutGroup>().isEmpty());
        QVERIFY(m_maker.plan.find<Person>(person));
    }

    void addsDays()
    {
        const Insertion made = addDay(m_maker.plan, m_maker.ids);
        does(made.changes);
        QCOMPARE(m_maker.plan.find<Day>(made.item)->date, QDate(2021, 12, 12));
        QCOMPARE(addDay(Plan(), m_maker.ids).changes.changes().constFirst().afterAs<Day>().date,
                 QDate::currentDate());
    }

    // A thousand random gestures: each can be taken back, no item is lost, siblings keep an order, and
    // items stand on the day of their parent.
    void randomGesturesKeepTheTreeSound()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 1000; ++i) {
            QList<Id> items{0, 4711};
            for (const AgendaItem& item : m_maker.plan.all<AgendaItem>())
                items.append(item.id);
            const auto pick = [&] { return items.at(random.bounded(int(items.size()))); };
            const AgendaPlace place{random.bounded(2) ? m_day : m_next, pick(), pick()};
            const qsizetype count = items.size() - 2;
            qsizetype expected = count;
            ChangeSet changes;
            switch (random.bounded(8)) {
            case 0:
                changes = moveItemUp(m_maker.plan, pick());
                break;
            case 1:
                changes = moveItemDown(m_maker.plan, pick());
                break;
            case 2:
                changes = moveItemIn(m_maker.plan, pick());
                break;
            case 3:
                changes = moveItemOut(m_maker.plan, pick());
                break;
            case 4:
            case 5:
                changes = moveItems(m_maker.plan, {pick(), pick(), pick()}, place);
                break;
            case 6:
                changes = insertItem(m_maker.plan, {}, place, m_maker.ids).changes;
                ++expected;
                break;
            case 7:
                if (count > 30) {
                    changes = removeItems(m_maker.plan, {pick()});
                    expected = -1;
                }
                break;
            }
            if (!changes.isEmpty())
                does(changes);
            if (QTest::currentTestFailed())
                return;
            if (expected >= 0)
                QCOMPARE(m_maker.plan.all<AgendaItem>().size(), expected);
            checkTree();
        }
    }

    void checkTree()
    {
        const Timing timing(m_maker.plan);
        QHash<QPair<Id, Id>, qint64> last;
        for (const ItemTime& time : timing.items()) {
            const AgendaItem& item = *m_maker.plan.find<AgendaItem>(time.item);
            QCOMPARE(time.parent, Id(item.parent));
            const auto before = last.constFind({item.day, item.parent});
            QVERIFY(before == last.cend() || *before < item.position);
            last.insert({item.day, item.parent}, item.position);
        }
    }
};

CONVENOR_TEST_CORE(AgendaPlannerTest)
#include "AgendaPlannerTest.moc"
