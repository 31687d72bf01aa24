// The designs that are stored, each developed and counted; the arithmetic and the searches that they came
// from.
#include "solve/DesignTable.h"

#include "solve/FiniteField.h"
#include "solve/MixingCount.h"
#include "solve/MixingDesigns.h"
#include "TestMain.h"

#include <set>

using namespace convenor::solve;
using convenor::testing::counted;
using convenor::testing::MixingCount;

namespace {
void checkPerfect(const Seating& seats, int size, int groups, int rounds)
{
    QCOMPARE(seats.size(), std::size_t(rounds));
    QCOMPARE(seats.front().size(), std::size_t(size * groups));
    const MixingCount count = counted(seats, groups);
    QVERIFY(count.sound);
    QCOMPARE(count.smallest, size);
    QCOMPARE(count.largest, size);
    QCOMPARE(count.repeats, 0ll);
}

SearchBudget tries(long long number)
{
    return {number, {}, {}};
}
} // namespace

class DesignTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }

    void storedStartersArePerfect();
    void storedMatricesArePerfect();
    void storedArraysArePerfect();
    void aWrongEntryWouldBeSeen();
    void fieldsAreFields();
    void groupsAreGroups();
    void closedMatricesHaveNoCollisions();
    void searchesFindWhatExists();
    void classesOfDesignsNeverMeet();
};

void DesignTableTest::storedStartersArePerfect()
{
    QVERIFY(!storedStarters().empty());
    for (const StoredStarter& stored : storedStarters()) {
        const StarterShape& shape = stored.shape;
        const RoundStarter starter = starterOf(stored);
        QCOMPARE(static_cast<int>(starter.bases.size()), shape.bases);
        QCOMPARE(shape.orbits * shape.period + shape.fixed, shape.size * shape.groups);
        checkPerfect(developed(starter), shape.size, shape.groups, shape.period * shape.bases);
    }
}

void DesignTableTest::storedMatricesArePerfect()
{
    QVERIFY(!storedMatrices().empty());
    for (const StoredMatrix& stored : storedMatrices()) {
        const DifferenceMatrix matrix = matrixOf(stored);
        const int order = matrix.group.order();
        checkPerfect(developed(matrix), order, order, static_cast<int>(matrix.rows.size()));
    }
}

void DesignTableTest::storedArraysArePerfect()
{
    QVERIFY(!storedArrays().empty());
    for (const StoredArray& stored : storedArrays())
        checkPerfect(developed(stored), stored.symbols(), stored.symbols(), stored.rows);
}

void DesignTableTest::aWrongEntryWouldBeSeen()
{
    RoundStarter starter = starterOf(storedStarters().front());
    std::swap(starter.bases.front().front(), starter.bases.front().back());
    QVERIFY(counted(developed(starter), starter.shape.groups).repeats > 0);
    DifferenceMatrix matrix = matrixOf(storedMatrices().front());
    std::swap(matrix.rows.back().front(), matrix.rows.back().back());
    QVERIFY(counted(developed(matrix), matrix.group.order()).repeats > 0);
}

void DesignTableTest::fieldsAreFields()
{
    for (const int order : {2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 25, 27, 32, 49}) {
        const FiniteField field(order);
        QCOMPARE(field.order(), order);
        for (int left = 0; left < order; ++left) {
            std::set<int> multiples;
            for (int right = 0; right < order; ++right) {
                multiples.insert(field.product(left, right));
                QCOMPARE(field.product(left, right), field.product(right, left));
                const int third = (left * 7 + right * 3 + 1) % order;
                QCOMPARE(field.product(left, field.sum(right, third)),
                         field.sum(field.product(left, right), field.product(left, third)));
                QCOMPARE(field.product(left, field.product(right, third)),
                         field.product(field.product(left, right), third));
            }
            QCOMPARE(static_cast<int>(multiples.size()), left == 0 ? 1 : order);
            QCOMPARE(field.product(left, 1), left);
        }
    }
}

void DesignTableTest::groupsAreGroups()
{
    for (const AbelianGroup& group :
         {cyclicGroup(12), elementaryGroup(12), elementaryGroup(8), cyclicGroup(1)}) {
        for (int left = 0; left < group.order(); ++left) {
            QCOMPARE(group.sum(left, 0), left);
            for (int right = 0; right < group.order(); ++right) {
                QCOMPARE(group.sum(group.difference(left, right), right), left);
                QVERIFY(group.sum(left, right) < group.order());
            }
        }
    }
    QCOMPARE(elementaryGroup(12).sum(1, 1), 0); // Z_2 x Z_2 x Z_3
    QCOMPARE(primePowers(360), (std::vector<int>{8, 9, 5}));
}

void DesignTableTest::closedMatricesHaveNoCollisions()
{
    int found = 0;
    for (int groups = 2; groups <= 30; ++groups) {
        for (int seats = 1; seats <= groups; ++seats) {
            for (int rounds = 2; rounds <= groups; ++rounds) {
                const std::optional<DifferenceMatrix> matrix = closedMatrix(groups, rounds, seats);
                if (!matrix)
                    break;
                ++found;
                for (int one = 0; one < rounds; ++one) {
                    for (int other = 0; other < one; ++other) {
                        std::set<int> differences;
                        for (std::size_t seat = 0; seat < std::size_t(seats); ++seat)
                            differences.insert(
                                matrix->group.difference(matrix->rows[std::size_t(one)][seat],
                                                         matrix->rows[std::size_t(other)][seat]));
                        QCOMPARE(static_cast<int>(differences.size()), seats);
                    }
                }
            }
        }
    }
    QVERIFY(found > 2000);
    // Full fields: as many rounds as elements.
    for (const int order : {4, 7, 8, 9, 16, 25})
        QVERIFY(closedMatrix(order, order, order).has_value());
    QVERIFY(!closedMatrix(6, 3, 6).has_value());
}

void DesignTableTest::searchesFindWhatExists()
{
    Chance chance(3);
    SearchBudget budget = tries(2'000'000);
    const DifferenceMatrix matrix = searchedMatrix(20, 5, 10, chance, budget);
    QCOMPARE(matrix.collisions, 0ll);
    checkPerfect(developed(matrix), 10, 20, 5);
    // Over Z_6 and any group of order 6 there are only two rows of six (Euler's officers).
    SearchBudget few = tries(50'000);
    QVERIFY(searchedMatrix(6, 3, 6, chance, few).collisions > 0);
    QVERIFY(!few.open());

    const std::vector<StarterShape> shapes = starterShapes(4, 6, 7);
    QVERIFY(std::find(shapes.begin(), shapes.end(), StarterShape{4, 6, 7, 3, 3, 1}) != shapes.end());
    SearchBudget more = tries(3'000'000);
    const RoundStarter starter = searchedStarter({3, 5, 7, 2, 1, 1}, 1'000'000, chance, more);
    QCOMPARE(starter.collisions, 0ll);
    checkPerfect(developed(starter), 3, 5, 7);
}

void DesignTableTest::classesOfDesignsNeverMeet()
{
    for (int groups = 2; groups <= 26; ++groups) {
        for (int size = 1; size <= groups; ++size) {
            for (int rounds = 1; rounds <= 7; ++rounds) {
                const std::optional<MixingDesign> design = knownDesign(size, groups, rounds);
                if (!design)
                    continue;
                checkPerfect(design->seats, size, groups, rounds);
                QCOMPARE(counted(design->seats, groups, design->seatClass).classMeetings, 0ll);
            }
        }
    }
}

CONVENOR_TEST_CORE(DesignTableTest)
#include "DesignTableTest.moc"
