// The running order as an item model: it announces exactly what differs, whatever happens to the plan.
#include "tables/RunModel.h"

#include "EditorPlan.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class RunModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void rowsAreThoseOfTheDay();
    void randomChangesAreAnnounced();
};

void RunModelTest::rowsAreThoseOfTheDay()
{
    EditorPlan test(QStringLiteral("conference"));
    const QDateTime now(QDate(2015, 4, 28), QTime(13, 0), QTimeZone("Europe/Brussels"));
    RunModel model(*test.editor, RunEdits(*test.editor, [now] { return now; }));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    for (const DayTime& day : test.editor->timing().days()) {
        model.setDay(day.day);
        int row = 0;
        for (const ItemTime& time : test.editor->timing().items()) {
            if (time.day != day.day)
                continue;
            QCOMPARE(model.idAt(row), time.item);
            QCOMPARE(model.rowOf(time.item), row);
            QCOMPARE(model.index(row, RunModel::StartColumn).data().toString(), clockText(time.start));
            ++row;
        }
        QCOMPARE(model.rowCount(), row);
        QCOMPARE(model.blankRow(), -1);
    }
    // Both lanes run, and a line lies in each.
    int lines = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += model.index(row, 0).data(NowRole).toDouble() >= 0 ? 1 : 0;
    QCOMPARE(lines, 2);
    model.setDay(0);
    QCOMPARE(model.rowCount(), 0);
}

void RunModelTest::randomChangesAreAnnounced()
{
    EditorPlan test(QStringLiteral("conference"));
    QDateTime now(QDate(2015, 4, 27), QTime(9, 0), QTimeZone("Europe/Brussels"));
    RunEdits edits(*test.editor, [&now] { return now; });
    RunModel model(*test.editor, edits);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDay(test.editor->timing().days().constFirst().day);
    ModelMirror mirror(model);
    RandomChanges random(72, test.plan().largestId() + 1);
    QRandomGenerator chance(8);
    int done = 0;
    for (int i = 0; i < 120; ++i) {
        // A change may put somebody into two meetings at once: then it is refused, and nothing moves.
        int refused = test.editor->apply(QStringLiteral("Random"), random.next(test.plan())) ? 0 : 1;
        now = now.addSecs(60 * chance.bounded(5));
        const Id item = model.idAt(chance.bounded(qMax(1, model.rowCount())));
        switch (chance.bounded(6)) {
        case 0:
            refused += edits.next().ok() ? 0 : 1;
            break;
        case 1:
            refused += edits.start(item).ok() ? 0 : 1;
            break;
        case 2:
            refused += edits.longer(item, 5).ok() ? 0 : 1;
            break;
        case 3:
            refused += edits.follow().ok() ? 0 : 1;
            break;
        case 4:
            refused += edits.cancel(item, chance.bounded(2) == 0).ok() ? 0 : 1;
            break;
        default:
            model.refresh();
        }
        QCOMPARE(mirror.difference(), QString());
        done += refused == 0 ? 1 : 0;
    }
    QVERIFY(done > 60);
    QCOMPARE(mirror.resets, 0);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RunModelTest)
#include "RunModelTest.moc"
