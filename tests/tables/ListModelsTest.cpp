// The outline, the problems and the history.
#include "editing/AgendaEdits.h"
#include "editing/ProblemEdits.h"
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "tables/AgendaTreeModel.h"
#include "tables/HistoryModel.h"
#include "tables/ProblemsModel.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class ListModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void tree_isDaysAndItems();
    void tree_followsMoves();
    void tree_survivesWholeBranchesMoving();
    void problems_keepTheirRows();
    void problems_leadSomewhere();
    void problems_exchangeTheirFixes();
    void problems_thatAreAcceptedGoToTheEnd();
    void history_isNewestFirst();
    void history_followsTypingAndTrimming();

private:
    static QString outline(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
    {
        QString text;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            text += QString(depth, u'-') + index.data().toString().simplified() + u'\n';
            text += outline(model, index, depth + 1);
        }
        return text;
    }
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
};

void ListModelsTest::tree_isDaysAndItems()
{
    EditorPlan test(QStringLiteral("two-day-meeting"));
    AgendaTreeModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("24 November")));
    int items = 0;
    for (const AgendaItem& item : test.plan().all<AgendaItem>()) {
        const QModelIndex index = model.indexOf(item.id);
        QVERIFY(index.isValid());
        QCOMPARE(index.data(IdRole).toLongLong(), item.id);
        QVERIFY(index.data().toString().endsWith(item.title.simplified()));
        QCOMPARE(index.parent().data(IdRole).toLongLong(), item.parent == 0 ? Id(item.day) : Id(item.parent));
        ++items;
    }
    QVERIFY(items > 10);
    QVERIFY(!model.indexOf(4711).isValid());
}

void ListModelsTest::tree_followsMoves()
{
    EditorPlan test;
    AgendaTreeModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    AgendaEdits edits(*test.editor);
    const Id a = test.item(QStringLiteral("A"), 15);
    const Id b = test.item(QStringLiteral("B"), 15);
    const Id c = test.item(QStringLiteral("C"), 15);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex index = model.indexOf(c);
    QVERIFY(edits.moveUp(c));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(index.row(), 1);
    QCOMPARE(outline(model), QStringLiteral("Friday, 10 December\n-09:15 A\n-09:30 C\n-09:45 B\n"));
    QVERIFY(edits.moveIn({c}));
    QCOMPARE(outline(model), QStringLiteral("Friday, 10 December\n-09:15 A\n--09:15 C\n-09:30 B\n"));
    QVERIFY(edits.moveIn({b}));
    QVERIFY(edits.moveOut({c}));
    QVERIFY(edits.remove({a}));
    QCOMPARE(outline(model), QStringLiteral("Friday, 10 December\n-09:15 C\n"));
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    QCOMPARE(outline(model), QStringLiteral("Friday, 10 December\n"));
    while (test.editor->canRedo())
        QVERIFY(test.editor->redo());
    QCOMPARE(outline(model), QStringLiteral("Friday, 10 December\n-09:15 C\n"));
    QCOMPARE(resets.size(), 0);
}

void ListModelsTest::tree_survivesWholeBranchesMoving()
{
    EditorPlan test(QStringLiteral("conference"));
    AgendaTreeModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    const QList<DayTime> days = test.editor->timing().days();
    // Every branch of one day to the other, both ways, with an undo between.
    for (const auto& [from, to] : {std::pair(0, 1), std::pair(1, 0)}) {
        test.apply(
            moveItems(test.plan(), test.editor->timing().day(days[from].day)->roots, {days[to].day, 0, 0}));
        QCOMPARE(outline(model), outline(AgendaTreeModel(*test.editor)));
        QVERIFY(test.editor->undo());
        QVERIFY(test.editor->redo());
        QCOMPARE(outline(model), outline(AgendaTreeModel(*test.editor)));
        for (const AgendaItem& item : test.plan().all<AgendaItem>())
            QCOMPARE(model.indexOf(item.id).data(IdRole).toLongLong(), item.id);
    }
}

void ListModelsTest::problems_keepTheirRows()
{
    EditorPlan test;
    PlanChecker checker(*test.editor);
    ProblemsModel model(checker);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    QSignalSpy counts(&model, &ProblemsModel::countsChanged);
    // Pairs of items in one room at one time: one error each.
    QList<Id> items;
    for (int pair = 0; pair < 3; ++pair) {
        const Id room = test.room(QStringLiteral("Room %1").arg(pair));
        for (int i = 0; i < 2; ++i) {
            const Id item = test.item(QStringLiteral("Item %1%2").arg(pair).arg(i), 30);
            test.edit<AgendaItem>(item, [&](AgendaItem& record) {
                record.room = room;
                record.pinnedStart = 600 + pair * 60;
            });
            items << item;
        }
    }
    checker.finish();
    const int errors = model.count(Severity::Error);
    QVERIFY(errors >= 3);
    QVERIFY(counts.size() > 0);
    QCOMPARE(mirror.difference(), QString());
    const QPersistentModelIndex last = model.index(errors - 1, ProblemsModel::TextColumn);
    const QString text = last.data().toString();
    test.edit<AgendaItem>(items[2], [](AgendaItem& record) { record.pinnedStart = 1000; });
    checker.finish();
    const int fewer = model.count(Severity::Error);
    QVERIFY(fewer < errors);
    QVERIFY2(last.isValid(), "the row of a finding that stays is not made anew");
    QCOMPARE(last.row(), fewer - 1);
    QCOMPARE(last.data().toString(), text);
    QCOMPARE(mirror.resets, 0);
    QCOMPARE(mirror.difference(), QString());
    QVERIFY(test.editor->undo());
    checker.finish();
    QCOMPARE(model.count(Severity::Error), errors);
    QCOMPARE(last.row(), errors - 1);
}

void ListModelsTest::problems_leadSomewhere()
{
    EditorPlan test;
    const Id room = test.room(QStringLiteral("Alpha"));
    for (int i = 0; i < 2; ++i) {
        const Id item = test.item(QStringLiteral("Item %1").arg(i), 30);
        test.edit<AgendaItem>(item, [&](AgendaItem& record) {
            record.room = room;
            record.pinnedStart = 600;
        });
    }
    PlanChecker checker(*test.editor);
    checker.finish();
    ProblemsModel model(checker);
    QVERIFY(model.rowCount() > 0);
    const QModelIndex first = model.index(0, ProblemsModel::SeverityColumn);
    QCOMPARE(first.data().toString(), QStringLiteral("Error"));
    QCOMPARE(first.data(SeverityRole).toInt(), int(Severity::Error));
    const QVariantList subject = first.data(SubjectRole).toList();
    QCOMPARE(subject.size(), 2);
    QVERIFY(test.plan().rows(Table(subject[0].toInt())).find(subject[1].toLongLong()));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Error: ")));
    int listed = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        listed += model.count(severity);
    QCOMPARE(listed, model.rowCount());
}

// A finding may stay word for word while its ways out change: the column must say so.
void ListModelsTest::problems_exchangeTheirFixes()
{
    EditorPlan test(QStringLiteral("conference"));
    PlanChecker checker(*test.editor);
    checker.finish();
    ProblemsModel model(checker);
    ModelMirror mirror(model);
    AgendaEdits edits(*test.editor);
    const QList<DayTime> days = test.editor->timing().days();
    for (const Id root : days[0].roots) {
        QVERIFY(edits.moveUp(root));
        test.room(QStringLiteral("A large hall"));
        checker.finish();
        QCOMPARE(mirror.difference(), QString());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const Fix& fix : model.problem(row).fixes)
                QVERIFY2(test.plan().applied(fix.changes).ok(), "a way out that no longer fits the plan");
        }
    }
}

void ListModelsTest::problems_thatAreAcceptedGoToTheEnd()
{
    EditorPlan test(QStringLiteral("conference"));
    PlanChecker checker(*test.editor);
    checker.finish();
    ProblemsModel model(checker);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    const int rows = model.rowCount();
    QVERIFY(rows > 1);
    const Problem first = model.problem(0);
    ProblemEdits edits(*test.editor);
    QVERIFY(edits.accept(first, edits.factsOf(first), QStringLiteral("Agreed")));
    checker.finish();
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.acceptedCount(), 1);
    QCOMPARE(model.problem(rows - 1).text, first.text);
    const QModelIndex last = model.index(rows - 1, ProblemsModel::SeverityColumn);
    QCOMPARE(last.data().toString(), QStringLiteral("Accepted"));
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(": Agreed")));
    QVERIFY(test.editor->undo());
    checker.finish();
    QCOMPARE(model.acceptedCount(), 0);
    QCOMPARE(model.problem(0).text, first.text);
    QVERIFY(!edits.accept(first, edits.factsOf(first), QStringLiteral("  ")));
    QVERIFY(!edits.accept(first, QStringLiteral("other facts"), QStringLiteral("Agreed")));
    QCOMPARE(model.acceptedCount(), 0);
}

void ListModelsTest::history_isNewestFirst()
{
    EditorPlan test;
    HistoryModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    test.room(QStringLiteral("Alpha"));
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->redo());
    QCOMPARE(model.rowCount(), 4);
    const auto label = [&](int row) { return model.index(row, HistoryModel::LabelColumn).data().toString(); };
    QCOMPARE(label(0), QStringLiteral("Done again: Alpha"));
    QCOMPARE(label(1), QStringLiteral("Undone: Alpha"));
    QCOMPARE(label(2), QStringLiteral("Alpha"));
    QCOMPARE(label(3), QStringLiteral("New workshop"));
    QCOMPARE(model.index(0, HistoryModel::NumberColumn).data().toInt(), 4);
    QVERIFY(!model.index(0, HistoryModel::AuthorColumn).data().toString().isEmpty());
    QCOMPARE(model.index(0, HistoryModel::TimeColumn).data().toString(),
             test.editor->history().last().madeAt.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm")));
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Step 2: Alpha"));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void ListModelsTest::history_followsTypingAndTrimming()
{
    const QTemporaryDir folder;
    auto editor = std::move(
        *PlanEditor::create(folder.filePath(QStringLiteral("a.workshop")), {}, {}, {5, qint64(1) << 30}));
    HistoryModel model(*editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    for (int i = 1; i <= 20; ++i) {
        Room room;
        room.id = i;
        ChangeSet changes;
        changes.add(room);
        QVERIFY(editor->apply(QString::number(i), changes, i % 3 == 0 ? QString() : QStringLiteral("key")));
        QCOMPARE(mirror.difference(), QString());
    }
    QCOMPARE(model.rowCount(), 5);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ListModelsTest)
#include "ListModelsTest.moc"
