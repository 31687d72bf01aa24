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
    void timesBehindMidnight();
    void beginsOnce();
    void cancelsWhatWasPassed();
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
void RunModelTest::timesBehindMidnight()
{
    EditorPlan test;
    RunEdits edits(*test.editor);
    using Edge = RunEdits::Edge;
    const Id dance = test.item(QStringLiteral("Dancing"), 60);
    test.edit<AgendaItem>(dance, [](AgendaItem& item) { item.pinnedStart = 23 * 60 + 30; });
    const Id tea = test.item(QStringLiteral("Tea"), 30);
    test.edit<AgendaItem>(tea, [](AgendaItem& item) { item.pinnedStart = 24 * 60 + 30; });
    const auto record = [&](Id item, Edge edge, const char* text) {
        const RunEdits::TypedTime typed{item, edge, QString::fromLatin1(text)};
        return edits.problemOf(typed).isEmpty() && edits.record({typed}).ok();
    };
    const auto told = [&](Id item) { return *test.plan().find<AgendaItem>(item); };
    QVERIFY(record(dance, Edge::Ended, "0:10"));
    QCOMPARE(told(dance).actualEnd, 24 * 60 + 10);
    QVERIFY(record(dance, Edge::Began, "23:20"));
    QCOMPARE(told(dance).actualStart, 23 * 60 + 20);
    QVERIFY(!record(dance, Edge::Ended, "23:10"));
    QVERIFY(record(tea, Edge::Began, "0:05"));
    QCOMPARE(told(tea).actualStart, 24 * 60 + 5);
    QVERIFY(record(tea, Edge::Began, "23:55"));
    QCOMPARE(told(tea).actualStart, 23 * 60 + 55);
    QVERIFY(record(tea, Edge::Ended, "0:40"));
    QCOMPARE(told(tea).actualEnd, 24 * 60 + 40);
    QVERIFY(record(tea, Edge::Began, "24:20"));
    QCOMPARE(told(tea).actualStart, 24 * 60 + 20);
}

void RunModelTest::beginsOnce()
{
    EditorPlan test;
    QDateTime now(QDate(2021, 12, 10), QTime(9, 22), QTimeZone("Europe/Brussels"));
    RunEdits edits(*test.editor, [&now] { return now; });
    const Id talk = test.item(QStringLiteral("Talk"), 60);
    QVERIFY(edits.start(talk));
    now = now.addSecs(300);
    const qint64 steps = test.editor->revision();
    QCOMPARE(*edits.start(talk), QStringLiteral("“Talk” runs since 09:22."));
    QCOMPARE(test.editor->revision(), steps);
    QCOMPARE(test.plan().find<AgendaItem>(talk)->actualStart, 9 * 60 + 22);
}

void RunModelTest::cancelsWhatWasPassed()
{
    EditorPlan test;
    const QDateTime now(QDate(2021, 12, 10), QTime(9, 0), QTimeZone("Europe/Brussels"));
    RunEdits edits(*test.editor, [now] { return now; });
    const Id session = test.item(QStringLiteral("Session"), 0, 0, ItemKind::Part);
    const Id first = test.item(QStringLiteral("First"), 30, session);
    const Id second = test.item(QStringLiteral("Second"), 30, session);
    const Id talk = test.item(QStringLiteral("Talk"), 60);
    for (const Id item : {session, first, second}) {
        Assignment part;
        part.agendaItem = item;
        part.person = test.person(QString::number(item), QStringLiteral("Novak"));
        test.add(part);
    }
    QVERIFY(edits.start(talk)); // the session was passed over
    const Result<QString> said = edits.cancel(session, false);
    QVERIFY(said);
    QVERIFY2(said->contains(QStringLiteral("3 people are free now.")), qPrintable(*said));
    QCOMPARE(test.plan().find<AgendaItem>(first)->day.id, 0);
    QVERIFY(edits.cancel(talk, false)->contains(QStringLiteral("has begun already")));
    QCOMPARE(test.plan().find<AgendaItem>(talk)->day.id, test.day());
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RunModelTest)
#include "RunModelTest.moc"
