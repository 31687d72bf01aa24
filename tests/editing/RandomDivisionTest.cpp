// Dividing plans made by chance: what the report says is what the rows say, rules are kept, and what is
// refused is impossible.
#include "editing/groups/GroupEdits.h"
#include "editing/GroupsPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

namespace {
// Enough for small plans; the test measures nothing of the search.
constexpr qint64 fewIterations = 100'000;

GroupsShape randomShape(quint32 seed)
{
    QRandomGenerator chance(seed);
    GroupsShape shape;
    shape.people = 12 + int(chance.bounded(30));
    shape.rounds = 1 + int(chance.bounded(3));
    shape.groups = 3 + int(chance.bounded(4));
    shape.tolerance = int(chance.bounded(3));
    shape.wishes = chance.bounded(2) == 0;
    shape.sameTopics = chance.bounded(3) == 0;
    if (chance.bounded(2) == 0)
        shape.capacity = (shape.people + shape.groups - 1) / shape.groups + 1;
    return shape;
}

// The group of a pin, by round and person.
using Pins = QMap<QPair<Id, Id>, Id>;

// Which may contradict the rules about two people.
Pins pinSome(GroupsPlan& made)
{
    Pins pins;
    for (int i = 0; i < 3; ++i) {
        const int round = made.below(int(made.rounds.size()));
        const Id person = made.somebody();
        if (pins.contains({made.rounds[round], person}))
            continue;
        GroupMembership pin;
        pin.round = made.rounds[round];
        pin.group = made.groups[round][made.below(int(made.groups[round].size()))];
        pin.person = person;
        pin.pinned = true;
        made.add(pin);
        pins.insert({pin.round, person}, pin.group);
    }
    return pins;
}

// Whether pins alone break a rule: nothing else can be impossible in these plans, in which three pins fit
// into any group.
bool contradict(const GroupsPlan& made, const Pins& pins)
{
    return std::any_of(made.rounds.cbegin(), made.rounds.cend(), [&](Id round) {
        const auto pinOf = [&](int person) { return pins.value({round, made.people[person]}); };
        const bool together = pinOf(0) != 0 && pinOf(0) == pinOf(1);
        const bool apart = pinOf(2) != 0 && pinOf(3) != 0 && pinOf(2) != pinOf(3);
        return together || apart;
    });
}

void compareWithRows(const GroupsPlan& made, const DivisionReport& report)
{
    RowCount count = countRows(made.plan(), made.rounds);
    int together = 0;
    for (const Id round : made.rounds)
        together +=
            groupOf(made.plan(), round, made.people[2]) == groupOf(made.plan(), round, made.people[3]);
    count.pairsAgain -= std::max(0, together - 1);
    QCOMPARE(report.people, count.people);
    QCOMPARE(int(report.score.preference), count.preference);
    QCOMPARE(report.pairsAgain, count.pairsAgain);
    QCOMPARE(int(report.score.balance), count.balance);
    QCOMPARE(report.wishes.first, count.first);
    // Bounds are bounds.
    QVERIFY(report.bound.preference <= count.preference || !report.broken.isEmpty());
    QVERIFY(report.leastPairsAgain <= count.pairsAgain);
    QVERIFY(report.gap >= 0 && report.gap <= 1);
    if (report.broken.isEmpty())
        QCOMPARE(report.score.broken, 0);
    const std::optional<int> capacity = made.plan().find<BreakoutGroup>(made.groups[0][0])->capacity;
    QVERIFY(!capacity || !report.broken.isEmpty() || report.largest <= *capacity);
}
} // namespace

class RandomDivisionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void randomPlansAreDivided_data();
    void randomPlansAreDivided();
};

void RandomDivisionTest::randomPlansAreDivided_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 24; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void RandomDivisionTest::randomPlansAreDivided()
{
    QFETCH(const quint32, seed);
    GroupsPlan made(randomShape(seed), seed);
    const Pins pins = pinSome(made);
    made.pair(made.people[0], made.people[1], PairKind::Apart);
    made.pair(made.people[2], made.people[3], PairKind::Together);
    const Plan before = made.plan();
    DivisionRequest request;
    request.seed = seed;
    request.iterations = fewIterations;
    const Result<Division> division = divide(before, request);
    QVERIFY2(division.ok() || contradict(made, pins), division ? "" : qPrintable(division.error().detail));
    if (!division) {
        QVERIFY(division.error().detail.size() > 20);
        return;
    }
    QVERIFY(GroupEdits(*made.editor).take(*division).ok());
    for (const Id round : made.rounds)
        QCOMPARE(wronglySeated(made.plan(), round), QString());
    for (auto pin = pins.cbegin(); pin != pins.cend(); ++pin)
        QCOMPARE(groupOf(made.plan(), pin.key().first, pin.key().second), *pin);
    compareWithRows(made, division->report);
    if (QTest::currentTestFailed())
        return;
    if (division->report.broken.isEmpty()) {
        for (const Id round : made.rounds) {
            QVERIFY(groupOf(made.plan(), round, made.people[0]) !=
                    groupOf(made.plan(), round, made.people[1]));
            QCOMPARE(groupOf(made.plan(), round, made.people[2]),
                     groupOf(made.plan(), round, made.people[3]));
        }
    }
    QVERIFY(made.editor->undo().ok());
    QVERIFY(made.plan() == before);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RandomDivisionTest)
#include "RandomDivisionTest.moc"
