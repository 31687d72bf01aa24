// Where else an item could take place.
#include "domain/planners/FreeSlots.h"

#include "domain/rules/WaysOut.h"
#include "RuleTester.h"
#include "TestMain.h"

#include <QRandomGenerator>

namespace convenor {
using namespace convenor::testing;

class FreeSlotsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnWarnings();
        m_maker = PlanMaker();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium));
    }
    void theNearestInItsOwnRoomComesFirst();
    void anotherRoomAtTheSameTime();
    void peopleAreFreeAndThere();
    void staysWithinTheDayAndOutOfBreaks();
    void aParkedItemHasPlacesToo();
    void clashesOfferPlaces();
    void takenPlacesDisturbNobody();

private:
    struct Looked
    {
        Plan plan;
        Timing timing;
        Schedule schedule;
        explicit Looked(const Plan& of) : plan(of), timing(plan), schedule(plan, timing) {}
        RuleInput input() const { return {plan, timing, schedule}; }
    };
    QStringList placesOf(Id item, int most = 3) const
    {
        const Looked looked(m_maker.plan);
        QStringList texts;
        for (const FreeSlot& slot : freeSlots(looked.input(), item, most))
            texts << slotText(looked.plan, slot, 30);
        return texts;
    }

    PlanMaker m_maker;
};

void FreeSlotsTest::theNearestInItsOwnRoomComesFirst()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(12, 0));
    const Id blue = m_maker.room(QStringLiteral("Blue"));
    const Id talk = m_maker.pinned(QStringLiteral("Talk"), clock(10, 0), 30);
    const Id other = m_maker.pinned(QStringLiteral("Other"), clock(10, 0), 30);
    for (const Id item : {talk, other})
        m_maker.putIn(item, blue);
    // Nothing is free beside Other, which is for everybody; the earlier of two as near.
    QCOMPARE(placesOf(talk),
             (QStringList{QStringLiteral("09:30–10:00, Blue"), QStringLiteral("10:30–11:00, Blue"),
                          QStringLiteral("09:00–09:30, Blue")}));
    QCOMPARE(placesOf(4711), QStringList());
}

void FreeSlotsTest::anotherRoomAtTheSameTime()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(12, 0));
    const Id blue = m_maker.room(QStringLiteral("Blue"), 40);
    const Id large = m_maker.room(QStringLiteral("Large"), 100);
    const Id small = m_maker.room(QStringLiteral("Small"), 20);
    const Id lanes = m_maker.item(QStringLiteral("Lanes"), 0, 0, ItemKind::Parallel);
    const Id talk = m_maker.item(QStringLiteral("Talk"), 30, lanes);
    const Id other = m_maker.item(QStringLiteral("Other"), 30, lanes);
    for (const Id item : {talk, other})
        m_maker.putIn(item, blue);
    QCOMPARE(placesOf(talk, 1), QStringList{QStringLiteral("09:00–09:30, Small")});
    const Id third = m_maker.item(QStringLiteral("Third"), 30, lanes);
    m_maker.putIn(third, small);
    QCOMPARE(placesOf(talk, 1), QStringList{QStringLiteral("09:00–09:30, Large")});
    QVERIFY(large);
}

void FreeSlotsTest::peopleAreFreeAndThere()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(12, 0));
    const Id lanes = m_maker.item(QStringLiteral("Lanes"), 0, 0, ItemKind::Parallel);
    const Id talk = m_maker.item(QStringLiteral("Talk"), 30, lanes);
    const Id other = m_maker.item(QStringLiteral("Other"), 60, lanes);
    const Id anna = m_maker.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    m_maker.assign(anna, talk);
    m_maker.assign(anna, other, Role::Moderator);
    QCOMPARE(placesOf(talk, 1), QStringList{QStringLiteral("10:00–10:30")});
    Availability window;
    window.person = anna;
    window.day = m_maker.lastDay;
    window.fromMinute = clock(9, 0);
    window.toMinute = clock(10, 45);
    m_maker.add(window);
    window.fromMinute = clock(10, 45); // touches: one window
    window.toMinute = clock(11, 15);
    m_maker.add(window);
    QCOMPARE(placesOf(talk, 9), (QStringList{QStringLiteral("10:00–10:30"), QStringLiteral("10:30–11:00")}));
}

void FreeSlotsTest::staysWithinTheDayAndOutOfBreaks()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(11, 0));
    const Id talk = m_maker.pinned(QStringLiteral("Talk"), clock(9, 0), 30);
    m_maker.pinned(QStringLiteral("Coffee"), clock(9, 30), 15, 0, ItemKind::Break);
    m_maker.pinned(QStringLiteral("Talk 2"), clock(9, 0), 30);
    m_maker.pinned(QStringLiteral("Lunch"), clock(10, 15), 30, 0, ItemKind::Meal);
    QCOMPARE(placesOf(talk, 9), QStringList{QStringLiteral("09:45–10:15")});
    m_maker.day(QDate(2021, 12, 11), clock(14, 0), clock(14, 40));
    QCOMPARE(placesOf(talk, 9), (QStringList{QStringLiteral("10 December 2021, 09:45–10:15"),
                                             QStringLiteral("11 December 2021, 14:00–14:30")}));
}

void FreeSlotsTest::aParkedItemHasPlacesToo()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 2), clock(11, 0));
    m_maker.item(QStringLiteral("Welcome"), 28);
    const Id parked = m_maker.item(QStringLiteral("Waits"), 30);
    m_maker.edit<AgendaItem>(parked, [](AgendaItem& item) { item.day = 0; });
    QCOMPARE(placesOf(parked, 1), QStringList{QStringLiteral("09:30–10:00")});
    const Looked looked(m_maker.plan);
    const QList<Fix> fixes = rules::freePlaces(looked.input(), parked, 1);
    QCOMPARE(fixes.constFirst().text, QStringLiteral("Move Waits to 09:30–10:00"));
    QCOMPARE(Timing(*m_maker.plan.applied(fixes.constFirst().changes)).find(parked)->start, clock(9, 30));
}

void FreeSlotsTest::clashesOfferPlaces()
{
    m_maker.day(QDate(2021, 12, 10), clock(9, 0), clock(12, 0));
    const Id blue = m_maker.room(QStringLiteral("Blue"));
    for (int i = 0; i < 2; ++i)
        m_maker.putIn(m_maker.pinned(QStringLiteral("Talk %1").arg(i), clock(10, 0), 30), blue);
    const Problem problem = problemsOf(m_maker.plan, "room-overlap").value(0);
    const Looked looked(m_maker.plan);
    const QList<Fix> fixes = rules::waysOut(looked.input(), problem);
    QStringList texts;
    for (const Fix& fix : fixes)
        texts << fix.text;
    QVERIFY2(texts.contains(QStringLiteral("Move Talk 1 to 09:30–10:00, Blue")),
             qPrintable(texts.join(u'\n')));
    for (const Fix& fix : fixes)
        QVERIFY2(problemsOf(*m_maker.plan.applied(fix.changes), "room-overlap").isEmpty(),
                 qPrintable(fix.text));
}

// On any plan: an item at a free place clashes with nobody, and everybody else keeps his time.
void FreeSlotsTest::takenPlacesDisturbNobody()
{
    QRandomGenerator random(7);
    const auto number = [&](int below) { return int(random.bounded(below)); };
    int taken = 0;
    for (int run = 0; run < 40; ++run) {
        PlanMaker maker;
        QList<Id> rooms;
        QList<Id> people;
        for (int i = 0; i < 3; ++i) {
            rooms << maker.room(QStringLiteral("Room %1").arg(i), 20 + i);
            people << maker.person(QStringLiteral("P"), QString::number(i));
        }
        QList<Id> items;
        for (int day = 0; day < 2; ++day) {
            maker.day(QDate(2026, 3, 1 + day), clock(9, 0), clock(17, 0));
            for (int i = 0; i < 8; ++i) {
                const auto kind = static_cast<ItemKind>(number(int(wordsOf<ItemKind>.size())));
                const Id item = number(2) ? maker.item(QStringLiteral("I"), 5 + number(60), 0, kind)
                                          : maker.pinned(QStringLiteral("I"), clock(9, 0) + number(400),
                                                         5 + number(60), 0, kind);
                if (number(4))
                    maker.putIn(item, rooms.at(number(3)));
                maker.assign(people.at(number(3)), item);
                items << item;
            }
        }
        const Looked looked(maker.plan);
        const Id item = items.at(number(int(items.size())));
        for (const FreeSlot& slot : freeSlots(looked.input(), item, 3)) {
            QCOMPARE(slot.start % 5, 0);
            const Looked after(*maker.plan.applied(takeSlot(looked.input(), item, slot)));
            const ItemTime& now = *after.timing.find(item);
            QCOMPARE(now.start, slot.start);
            QCOMPARE(now.day, slot.day);
            QVERIFY(now.end <= clock(17, 0));
            for (const ItemTime& time : looked.timing.items()) {
                if (time.item != item)
                    QCOMPARE(after.timing.find(time.item)->start, time.start);
            }
            for (const char* rule : {"room-overlap", "person-overlap", "outside-availability"}) {
                for (const Problem& problem : problemsOf(after.plan, rule))
                    QVERIFY2(!problem.subjects.contains(Subject{Table::AgendaItem, item}),
                             qPrintable(problem.text));
            }
            ++taken;
        }
    }
    QVERIFY2(taken > 60, qPrintable(QString::number(taken)));
}
} // namespace convenor

using convenor::FreeSlotsTest;
CONVENOR_TEST_CORE(FreeSlotsTest)
#include "FreeSlotsTest.moc"
