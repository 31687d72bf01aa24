// The rules in their worker: results arrive, and the newest state wins.
#include "editing/PlanChecker.h"

#include "editing/PlanEditor.h"
#include "EditorPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class PlanCheckerTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void problems_arriveByThemselves();
    void newestState_wins();
    void finish_isUpToDate();
    void finish_forgetsTheRunUnderWay();
    void restart_runsOnTheSamePlan();
    void reload_isChecked();
    void further_standBesideTheRules();
    void destruction_waitsForTheWorker();

private:
    // Two items at one time in one room, or not.
    static Id overlapping(EditorPlan& test)
    {
        const Id room = test.room(QStringLiteral("Alpha"));
        for (const int start : {600, 615}) {
            const Id item = test.item(QStringLiteral("Talk at %1").arg(start), 30);
            test.edit<AgendaItem>(item, [&](AgendaItem& record) {
                record.room = room;
                record.pinnedStart = start;
            });
        }
        return test.editor->timing().items().constLast().item;
    }
    static bool hasOverlap(const QList<Problem>& problems)
    {
        return std::any_of(problems.cbegin(), problems.cend(),
                           [](const Problem& problem) { return qstrcmp(problem.rule, "room-overlap") == 0; });
    }
};

void PlanCheckerTest::problems_arriveByThemselves()
{
    EditorPlan test;
    PlanChecker checker(*test.editor);
    QSignalSpy arrived(&checker, &PlanChecker::problemsChanged);
    QVERIFY(arrived.wait());
    QVERIFY(!hasOverlap(checker.problems()));
    const Id item = overlapping(test);
    QTRY_VERIFY(hasOverlap(checker.problems()));
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.pinnedStart = 700; });
    QTRY_VERIFY(!hasOverlap(checker.problems()));
}

void PlanCheckerTest::newestState_wins()
{
    EditorPlan test;
    PlanChecker checker(*test.editor);
    const Id item = overlapping(test);
    // Many states while the worker is busy with the first: the last one counts, not each one runs.
    QSignalSpy arrived(&checker, &PlanChecker::problemsChanged);
    constexpr int edits = 51;
    for (int i = 0; i < edits; ++i)
        test.edit<AgendaItem>(item, [i](AgendaItem& record) { record.pinnedStart = i % 2 == 0 ? 700 : 615; });
    QTRY_VERIFY(arrived.size() >= 2);
    QTest::qWait(100);
    QVERIFY(!hasOverlap(checker.problems()));
    QVERIFY2(arrived.size() < edits / 2, qPrintable(QString::number(arrived.size())));
    const QList<Problem> shown = checker.problems();
    checker.finish();
    QCOMPARE(shown.size(), checker.problems().size());
}

void PlanCheckerTest::finish_isUpToDate()
{
    EditorPlan test;
    PlanChecker checker(*test.editor);
    const Id item = overlapping(test);
    checker.finish();
    QVERIFY(hasOverlap(checker.problems()));
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.pinnedStart = 700; });
    checker.finish();
    QVERIFY(!hasOverlap(checker.problems()));
}

void PlanCheckerTest::finish_forgetsTheRunUnderWay()
{
    EditorPlan test;
    PlanChecker checker(*test.editor);
    const Id item = overlapping(test);
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.pinnedStart = 700; });
    checker.finish();
    QSignalSpy arrived(&checker, &PlanChecker::problemsChanged);
    QTest::qWait(50); // results of older states lie in the event queue
    QCOMPARE(arrived.size(), 0);
    QVERIFY(!hasOverlap(checker.problems()));
    // And the next edit runs again.
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.pinnedStart = 615; });
    QTRY_VERIFY(hasOverlap(checker.problems()));
}

void PlanCheckerTest::restart_runsOnTheSamePlan()
{
    EditorPlan test;
    PlanChecker checker(*test.editor);
    checker.finish();
    QSignalSpy arrived(&checker, &PlanChecker::problemsChanged);
    checker.restart();
    QVERIFY(arrived.wait());
    QCOMPARE(arrived.size(), 1);
}

void PlanCheckerTest::reload_isChecked()
{
    EditorPlan test;
    PlanChecker checker(*test.editor);
    checker.finish();
    QSignalSpy arrived(&checker, &PlanChecker::problemsChanged);
    emit test.editor->reloaded();
    QVERIFY(arrived.wait());
}

void PlanCheckerTest::further_standBesideTheRules()
{
    EditorPlan test;
    overlapping(test);
    PlanChecker checker(*test.editor);
    checker.finish();
    const qsizetype before = checker.problems().size();
    QSignalSpy arrived(&checker, &PlanChecker::problemsChanged);
    checker.setFurther({Problem{"stale-paper", Severity::Warning, {}, QStringLiteral("Old."), {}, {}}});
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(checker.problems().size(), before + 1);
    QCOMPARE(checker.problems().constFirst().severity, Severity::Error); // in its place
    // It stays through a run of the rules, until its finder takes it back.
    checker.finish();
    QCOMPARE(checker.problems().size(), before + 1);
    checker.setFurther({});
    QCOMPARE(checker.problems().size(), before);
}

void PlanCheckerTest::destruction_waitsForTheWorker()
{
    EditorPlan test(QStringLiteral("conference"));
    for (int i = 0; i < 20; ++i) {
        PlanChecker checker(*test.editor);
        test.room(QStringLiteral("A"));
    }
    QCoreApplication::processEvents();
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PlanCheckerTest)
#include "PlanCheckerTest.moc"
