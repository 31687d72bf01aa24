// People keep the page they were printed on, whatever happens to the plan in between.
#include "documents/papers/FrozenOrder.h"

#include "documents/papers/PrintedPages.h"
#include "TestMain.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace convenor;

namespace {
constexpr int pageSize = 4;

PrintedPage pageOf(const QString& unit, int number, const QList<Id>& people)
{
    PrintedPage page;
    page.unit = unit;
    page.number = number;
    for (const Id person : people) {
        if (person != 0)
            page.subjects.append({person, QString()});
    }
    return page;
}

// What a print of these units leaves on paper.
PrintedPages print(const QList<FrozenUnit>& units)
{
    PrintedPages result;
    for (const FrozenUnit& unit : units) {
        int number = 1;
        for (const QList<Id>& people : unit.pages) {
            qsizetype done = 0;
            do {
                const QList<Id> onPage = unit.printed ? people : people.mid(done, pageSize);
                result.pages.append(pageOf(unit.unit, number++, onPage));
                done += std::max<qsizetype>(onPage.size(), 1);
            } while (done < people.size());
        }
    }
    return result;
}

QList<Id> everybodyOn(const QList<FrozenUnit>& units)
{
    QList<Id> all;
    for (const FrozenUnit& unit : units) {
        for (const QList<Id>& page : unit.pages) {
            for (const Id person : page) {
                if (person != 0)
                    all.append(person);
            }
        }
    }
    return all;
}
} // namespace

class FrozenOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void nothingPrinted_isOneUnitInOrder();
    void latePeople_comeOnASupplement();
    void secondSupplement_followsThePrintedOne();
    void cancelledPeople_keepTheirPlace();
    void whoWouldBelongElsewhere_stays();
    void whoIsPrintedTwice_standsOnce();
    void emptyList_isLeftOut();
    void printedPageOfNobody_isKept();
    void randomDays_moveNobody_data();
    void randomDays_moveNobody();
};

void FrozenOrderTest::nothingPrinted_isOneUnitInOrder()
{
    const QList<FrozenUnit> expected{{QStringLiteral("day 1"), 0, 0, false, {{3, 1, 2}}}};
    QCOMPARE(frozenOrder({{QStringLiteral("day 1"), {3, 1, 2}}}, nullptr), expected);
    const PrintedPages nothing;
    QCOMPARE(frozenOrder({{QStringLiteral("day 1"), {3, 1, 2}}}, &nothing), expected);
}

void FrozenOrderTest::latePeople_comeOnASupplement()
{
    PrintedPages printed;
    printed.pages = {pageOf(QStringLiteral("day 1"), 2, {30}), pageOf(QStringLiteral("day 1"), 1, {10, 20})};
    const QList<FrozenUnit> expected{{QStringLiteral("day 1"), 0, 0, true, {{10, 20}, {30}}},
                                     {QStringLiteral("day 1 supplement 1"), 0, 1, false, {{5, 15}}}};
    QCOMPARE(frozenOrder({{QStringLiteral("day 1"), {5, 10, 15, 20, 30}}}, &printed), expected);
}

void FrozenOrderTest::secondSupplement_followsThePrintedOne()
{
    PrintedPages printed;
    printed.pages = {pageOf(QStringLiteral("day 1"), 1, {10}),
                     pageOf(QStringLiteral("day 1 supplement 1"), 1, {5})};
    const QList<FrozenUnit> expected{{QStringLiteral("day 1"), 0, 0, true, {{10}}},
                                     {QStringLiteral("day 1 supplement 1"), 0, 1, true, {{5}}},
                                     {QStringLiteral("day 1 supplement 2"), 0, 2, false, {{7}}}};
    QCOMPARE(frozenOrder({{QStringLiteral("day 1"), {5, 7, 10}}}, &printed), expected);
    QCOMPARE(nextSupplement(QStringLiteral("day 1"), printed), 2);
}

void FrozenOrderTest::cancelledPeople_keepTheirPlace()
{
    PrintedPages printed;
    printed.pages = {pageOf(QStringLiteral("day 1"), 1, {10, 20, 30})};
    const QList<FrozenUnit> units = frozenOrder({{QStringLiteral("day 1"), {10, 30}}}, &printed);
    QCOMPARE(units.size(), 1);
    QCOMPARE(units[0].pages, (QList<QList<Id>>{{10, 20, 30}}));
}

// Printed as local, and found to come from abroad: she has a row to sign already.
void FrozenOrderTest::whoWouldBelongElsewhere_stays()
{
    PrintedPages printed;
    printed.pages = {pageOf(QStringLiteral("day 1 local"), 1, {10, 20})};
    const QList<FrozenUnit> units = frozenOrder(
        {{QStringLiteral("day 1 abroad"), {20, 40}}, {QStringLiteral("day 1 local"), {10}}}, &printed);
    QCOMPARE(units.size(), 2);
    QCOMPARE(units[0].pages, (QList<QList<Id>>{{40}}));
    QCOMPARE(units[1].pages, (QList<QList<Id>>{{10, 20}}));
}

void FrozenOrderTest::whoIsPrintedTwice_standsOnce()
{
    PrintedPages printed;
    printed.pages = {pageOf(QStringLiteral("badges"), 1, {10, 20}),
                     pageOf(QStringLiteral("badges supplement 1"), 1, {20, 30})};
    const QList<FrozenUnit> units = frozenOrder({{QStringLiteral("badges"), {10, 20, 30}}}, &printed);
    QCOMPARE(units.size(), 2);
    QCOMPARE(units[0].pages, (QList<QList<Id>>{{10, 20}}));
    QCOMPARE(units[1].pages, (QList<QList<Id>>{{0, 30}}));
}

void FrozenOrderTest::emptyList_isLeftOut()
{
    QVERIFY(frozenOrder({{QStringLiteral("day 1"), {}}}, nullptr).isEmpty());
}

// A page of empty rows hangs there too.
void FrozenOrderTest::printedPageOfNobody_isKept()
{
    PrintedPages printed;
    printed.pages = {pageOf(QStringLiteral("day 1"), 1, {10}), pageOf(QStringLiteral("day 1"), 2, {})};
    const QList<FrozenUnit> units = frozenOrder({{QStringLiteral("day 1"), {10}}}, &printed);
    QCOMPARE(units.size(), 1);
    QCOMPARE(units[0].pages, (QList<QList<Id>>{{10}, {}}));
}

void FrozenOrderTest::randomDays_moveNobody_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// People come, cancel, change lists and names (their order) and the list is printed now and then: at any time
// everybody wanted stands on it once, and who was ever printed stands where she was first printed.
void FrozenOrderTest::randomDays_moveNobody()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<WantedList> lists{{QStringLiteral("day 1 local"), {}}, {QStringLiteral("day 1 abroad"), {}}};
    PrintedPages printed;
    QMap<Id, QString> firstPlaces; // person -> unit, page and row
    Id next = 1;
    for (int step = 0; step < 120; ++step) {
        QList<Id>& people = lists[random.bounded(2)].people;
        switch (random.bounded(6)) {
        case 0:
        case 1:
        case 2:
            people.insert(random.bounded(people.size() + 1), next++);
            break;
        case 3:
            if (!people.isEmpty())
                people.removeAt(random.bounded(people.size()));
            break;
        case 4:
            if (!people.isEmpty()) {
                const Id moved = people.takeAt(random.bounded(people.size()));
                QList<Id>& other = lists[random.bounded(2)].people;
                other.insert(random.bounded(other.size() + 1), moved);
            }
            break;
        case 5:
            if (random.bounded(3) == 0)
                printed = print(frozenOrder(lists, &printed));
            break;
        }
        const QList<FrozenUnit> units = frozenOrder(lists, &printed);
        const QList<Id> all = everybodyOn(units);
        const QSet<Id> once(all.begin(), all.end());
        QCOMPARE(once.size(), all.size());
        for (const WantedList& list : std::as_const(lists)) {
            for (const Id person : list.people)
                QVERIFY2(once.contains(person), qPrintable(QString::number(person)));
        }
        for (const FrozenUnit& unit : units) {
            for (qsizetype page = 0; unit.printed && page < unit.pages.size(); ++page) {
                for (qsizetype row = 0; row < unit.pages[page].size(); ++row) {
                    const QString place = QStringLiteral("%1/%2/%3").arg(unit.unit).arg(page).arg(row);
                    const Id person = unit.pages[page][row];
                    if (!firstPlaces.contains(person))
                        firstPlaces.insert(person, place);
                    QCOMPARE(place, firstPlaces.value(person));
                }
            }
        }
        for (auto place = firstPlaces.keyBegin(); place != firstPlaces.keyEnd(); ++place)
            QVERIFY(once.contains(*place));
    }
    QVERIFY(!firstPlaces.isEmpty());
}

CONVENOR_TEST_CORE(FrozenOrderTest)
#include "FrozenOrderTest.moc"
