// The parking list as an item model: its rows, and that it announces exactly what differs.
#include "tables/ParkingModel.h"

#include "domain/planners/BlockPlanner.h"
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "tables/GridModel.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class ParkingModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void rows_areWhatIsParked();
    void rows_moveAsMoves();
    void titles_areTyped();
    void randomChanges_areAnnounced();

private:
    static QString titles(const ParkingModel& model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row).data().toString();
        return texts.join(u'|');
    }
};

void ParkingModelTest::rows_areWhatIsParked()
{
    EditorPlan test;
    ParkingModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    const Id part = test.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
    test.item(QStringLiteral("A"), 20, part);
    test.item(QStringLiteral("B"), 15, part);
    const Id talk = test.item(QString(), 45);
    test.apply(parkItems(test.plan(), {part, talk}));
    QCOMPARE(titles(model), QStringLiteral("Part (35 min, 2 inside)|(untitled) (45 min)"));
    QCOMPARE(model.itemAt(1), talk);
    QCOMPARE(model.rowOf(part), 0);
    QCOMPARE(model.rowOf(12345), -1);
    QCOMPARE(model.index(0).data(CodeRole).toString().size(), 2);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("35 minute")));
    test.apply(moveItems(test.plan(), {part}, {test.day(), 0, 0}));
    QCOMPARE(model.rowCount(), 1);
}

void ParkingModelTest::rows_moveAsMoves()
{
    EditorPlan test;
    QList<Id> items;
    for (const char* title : {"A", "B", "C"})
        items << test.item(QString::fromLatin1(title), 15);
    test.apply(parkItems(test.plan(), items));
    ParkingModel model(*test.editor);
    const QPersistentModelIndex c = model.index(2);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    test.apply(parkItems(test.plan(), {items[2]}, items[0]));
    QCOMPARE(titles(model), QStringLiteral("C (15 min)|A (15 min)|B (15 min)"));
    QCOMPARE(c.row(), 0);
    QCOMPARE(removed.size(), 0);
}

void ParkingModelTest::titles_areTyped()
{
    EditorPlan test;
    const Id item = test.item(QStringLiteral("A"), 15);
    test.apply(parkItems(test.plan(), {item}));
    ParkingModel model(*test.editor);
    QSignalSpy said(&model, &ParkingModel::said);
    QVERIFY(model.setData(model.index(0), QStringLiteral("Panel"), Qt::EditRole));
    QCOMPARE(test.plan().find<AgendaItem>(item)->title, QStringLiteral("Panel"));
    QCOMPARE(said.size(), 1);
    const qint64 revision = test.editor->revision();
    QVERIFY(!model.setData(model.index(0), QStringLiteral("Panel"), Qt::EditRole));
    QCOMPARE(test.editor->revision(), revision);
    // Only to be read: nothing can be typed.
    const auto reader = PlanEditor::openReadOnly(test.path());
    QVERIFY(reader);
    const ParkingModel looking(**reader);
    QCOMPARE(looking.rowCount(), 1);
    QVERIFY(!(looking.flags(looking.index(0)) & Qt::ItemIsEditable));
}

void ParkingModelTest::randomChanges_areAnnounced()
{
    EditorPlan test(QStringLiteral("conference"));
    ParkingModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ModelMirror mirror(model);
    RandomChanges random(71, test.plan().largestId() + 1);
    QRandomGenerator chance(7);
    int most = 0;
    // Chance also makes what the editor refuses: somebody in two meetings at once.
    const auto attempt = [&test](const ChangeSet& changes) {
        return bool(test.editor->apply(QStringLiteral("set"), changes));
    };
    int done = 0;
    for (int i = 0; i < 300; ++i) {
        done += attempt(random.next(test.plan())) ? 1 : 0;
        QList<Id> items;
        for (const AgendaItem& item : test.plan().all<AgendaItem>())
            items << item.id;
        if (i % 3 == 0 && !items.isEmpty())
            attempt(parkItems(test.plan(), {items[chance.bounded(items.size())]},
                              model.itemAt(int(chance.bounded(4)))));
        if (i % 7 == 0 && !items.isEmpty() && test.plan().all<Day>().size() > 0)
            attempt(moveItems(test.plan(), {model.itemAt(0)}, {test.day(), 0, 0}));
        most = qMax(most, model.rowCount());
        QCOMPARE(mirror.difference(), QString());
        QCOMPARE(model.rowCount(), int(parkedItems(test.plan()).size()));
    }
    QVERIFY(most >= 3);
    QVERIFY(done > 100);
    QCOMPARE(mirror.resets, 0);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ParkingModelTest)
#include "ParkingModelTest.moc"
