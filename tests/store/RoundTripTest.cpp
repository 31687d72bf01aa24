// The file holds what the Plan holds, whatever is done.
#include "domain/Records.h"
#include "RandomChanges.h"
#include "store/PlanStore.h"
#include "TestMain.h"

#include <QtTest>

namespace convenor {
using convenor::testing::RandomChanges;

class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void file_equalsThePlanAfterEachStep_data();
    void file_equalsThePlanAfterEachStep();
    void steps_leadBackToTheEmptyPlan();
    void reader_seesWhatTheWriterWrote();
    void largeStep_isWrittenAndReadBack();
};

void RoundTripTest::file_equalsThePlanAfterEachStep_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RoundTripTest::file_equalsThePlanAfterEachStep()
{
    QFETCH(const quint32, seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    auto store = std::move(*PlanStore::create(path));
    RandomChanges random(seed);
    Plan plan;
    for (int i = 0; i < 60; ++i) {
        const ChangeSet changes = random.next(plan, 12);
        plan = *plan.applied(changes);
        const auto number = store->apply(changes, {QStringLiteral("step")});
        QVERIFY2(number.ok(), qPrintable(number.ok() ? QString() : number.error().subject));
        QCOMPARE(*number, i + 1);
        QVERIFY(*store->changesOf(*number) == changes);
        if (i % 10 != 9)
            continue;
        QVERIFY(store->reload());
        QVERIFY(store->plan() == plan);
        store.reset();
        store = std::move(*PlanStore::open(path));
        QVERIFY(store->plan() == plan);
    }
}

void RoundTripTest::steps_leadBackToTheEmptyPlan()
{
    const QTemporaryDir folder;
    const auto store = std::move(*PlanStore::create(folder.filePath(QStringLiteral("a.workshop"))));
    RandomChanges random(77);
    Plan plan;
    for (int i = 0; i < 50; ++i) {
        const ChangeSet changes = random.next(plan);
        plan = *plan.applied(changes);
        QVERIFY(store->apply(changes, {}));
    }
    for (qint64 number = 50; number > 0; --number) {
        const ChangeSet back = store->changesOf(number)->inverted();
        QVERIFY(store->apply(back, {QStringLiteral("undo"), number}));
    }
    QVERIFY(store->reload());
    QVERIFY(store->plan() == Plan());
}

void RoundTripTest::reader_seesWhatTheWriterWrote()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    const auto store = std::move(*PlanStore::create(path));
    RandomChanges random(5);
    Plan plan;
    for (int i = 0; i < 10; ++i) {
        const ChangeSet changes = random.next(plan);
        plan = *plan.applied(changes);
        QVERIFY(store->apply(changes, {}));
        const auto snapshot = PlanStore::read(path);
        QVERIFY(snapshot);
        QVERIFY(snapshot->plan == plan);
        QCOMPARE(snapshot->revision, i + 1);
        QVERIFY(!snapshot->heldBy.isEmpty());
    }
}

void RoundTripTest::largeStep_isWrittenAndReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    ChangeSet changes;
    for (Id id = 1; id <= 20000; ++id) {
        Person person;
        person.id = id << 22;
        person.familyName = QStringLiteral("Name %1").arg(id);
        changes.add(person);
    }
    QVERIFY((*PlanStore::create(path))->apply(changes, {}));
    const auto store = PlanStore::open(path);
    QVERIFY(store);
    QVERIFY((*store)->plan() == *Plan().applied(changes));
    QVERIFY(*(*store)->changesOf(1) == changes);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RoundTripTest)
#include "RoundTripTest.moc"
