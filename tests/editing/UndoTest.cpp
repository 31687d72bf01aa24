// Undo and redo: labels, restarts, and a history that is kept to its size.
#include "editing/PlanEditor.h"
#include "editing/UndoStacks.h"
#include "EditorPlan.h"
#include "RandomChanges.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void labels_followTheSteps();
    void undoAll_leadsToTheBeginning_data();
    void undoAll_leadsToTheBeginning();
    void newStep_endsRedoing();
    void restart_keepsBothStacks();
    void dropped_stepsAreNotOffered();
    void dropped_stepsAreNotOfferedAfterARestart();
    void stacks_passOverWhatWasDropped();
};

void UndoTest::labels_followTheSteps()
{
    EditorPlan test;
    QVERIFY(!test.editor->canUndo() && !test.editor->canRedo());
    QVERIFY(test.editor->undoLabel().isEmpty() && test.editor->redoLabel().isEmpty());
    QCOMPARE(test.editor->undo().error().kind, ErrorKind::NothingToUndo);
    QCOMPARE(test.editor->redo().error().kind, ErrorKind::NothingToRedo);
    test.room(QStringLiteral("A"));
    test.room(QStringLiteral("B"));
    QSignalSpy changed(test.editor.get(), &PlanEditor::changed);
    QSignalSpy history(test.editor.get(), &PlanEditor::historyChanged);
    const Result<QString> undone = test.editor->undo();
    QVERIFY(undone);
    QCOMPARE(*undone, QStringLiteral("B"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(history.size(), 1);
    QVERIFY(changed[0][0].value<ChangeSet>().changes()[0].isRemove());
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("A"));
    QCOMPARE(test.editor->redoLabel(), QStringLiteral("B"));
    const RevisionInfo last = test.editor->history().constLast();
    QCOMPARE(last.number, 4);
    QCOMPARE(last.undoes, 3);
    QCOMPARE(*test.editor->redo(), QStringLiteral("B"));
    QCOMPARE(test.editor->history().constLast().redoes, 3);
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("B"));
    QVERIFY(!test.editor->canRedo());
    // What the window shows is what the file holds.
    const QList<RevisionInfo> shown = test.editor->history();
    test.reopen();
    QCOMPARE(shown.size(), test.editor->history().size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const RevisionInfo stored = test.editor->history()[i];
        QCOMPARE(shown[i].number, stored.number);
        QCOMPARE(shown[i].label, stored.label);
        QCOMPARE(shown[i].author, stored.author);
        QCOMPARE(shown[i].undoes, stored.undoes);
        QCOMPARE(shown[i].redoes, stored.redoes);
        QVERIFY(qAbs(shown[i].madeAt.msecsTo(stored.madeAt)) < 2000);
    }
}

void UndoTest::undoAll_leadsToTheBeginning_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("in one go") << false;
    QTest::newRow("with restarts") << true;
}

void UndoTest::undoAll_leadsToTheBeginning()
{
    QFETCH(const bool, restarts);
    EditorPlan test(QStringLiteral("two-day-meeting"));
    RandomChanges random(5, test.plan().largestId() + 1);
    QList<Plan> states{test.plan()};
    while (states.size() <= 150) { // more than are kept in memory
        const ChangeSet changes = random.next(test.plan());
        if (!test.editor->apply(QStringLiteral("step %1").arg(states.size()), changes))
            continue; // meetings of one person at one time
        states << test.plan();
    }
    const auto maybeRestart = [&](qsizetype i) {
        if (restarts && i % 20 == 7)
            test.reopen();
    };
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        maybeRestart(i);
        QCOMPARE(*test.editor->undo(), QStringLiteral("step %1").arg(i));
        QVERIFY(test.plan() == states[i - 1]);
    }
    QVERIFY(!test.editor->canUndo());
    QVERIFY(planInFile(test.path()) == states.constFirst());
    for (qsizetype i = 1; i < states.size(); ++i) {
        maybeRestart(i);
        QCOMPARE(*test.editor->redo(), QStringLiteral("step %1").arg(i));
        QVERIFY(test.plan() == states[i]);
    }
    QVERIFY(!test.editor->canRedo());
    QVERIFY(planInFile(test.path()) == states.constLast());
}

void UndoTest::newStep_endsRedoing()
{
    EditorPlan test;
    test.room(QStringLiteral("A"));
    test.room(QStringLiteral("B"));
    QVERIFY(test.editor->undo());
    test.room(QStringLiteral("C"));
    QVERIFY(!test.editor->canRedo());
    test.reopen();
    QVERIFY(!test.editor->canRedo());
    QCOMPARE(*test.editor->undo(), QStringLiteral("C"));
    QCOMPARE(*test.editor->undo(), QStringLiteral("A"));
    QVERIFY(!test.editor->canUndo());
}

void UndoTest::restart_keepsBothStacks()
{
    EditorPlan test;
    for (const char* name : {"A", "B", "C", "D"})
        test.room(QString::fromLatin1(name));
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->redo());
    QVERIFY(test.editor->undo());
    test.reopen();
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("B"));
    QCOMPARE(test.editor->redoLabel(), QStringLiteral("C"));
    QCOMPARE(*test.editor->redo(), QStringLiteral("C"));
    QCOMPARE(*test.editor->redo(), QStringLiteral("D"));
    QVERIFY(!test.editor->canRedo());
}

namespace {
constexpr PlanStore::HistoryLimits fewSteps{8, qint64(16) << 20};

std::unique_ptr<PlanEditor> editorWithFewSteps(const QString& path, int rooms)
{
    auto editor = std::move(*PlanEditor::create(path, {}, {}, fewSteps));
    for (int i = 1; i <= rooms; ++i) {
        Room room;
        room.id = i;
        ChangeSet changes;
        changes.add(room);
        if (!editor->apply(QString::number(i), changes))
            qFatal("a room is refused");
    }
    return editor;
}
} // namespace

void UndoTest::dropped_stepsAreNotOffered()
{
    const QTemporaryDir folder;
    const auto editor = editorWithFewSteps(folder.filePath(QStringLiteral("a.workshop")), 300);
    QCOMPARE(editor->history().size(), 8);
    QCOMPARE(editor->history().constFirst().number,
             PlanStore::read(editor->path())->history.constFirst().number);
    // Each undo is a step itself and drops an old one: as long as one is offered, it works.
    int undone = 0;
    for (; editor->canUndo(); ++undone)
        QVERIFY(editor->undo());
    QVERIFY(undone >= 4);
    int redone = 0;
    for (; editor->canRedo(); ++redone)
        QVERIFY(editor->redo());
    QVERIFY(planInFile(editor->path()) == editor->plan());
    QCOMPARE(editor->history().size(), 8);
}

void UndoTest::dropped_stepsAreNotOfferedAfterARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    for (int undos = 0; undos < 5; ++undos) {
        QFile::remove(path);
        auto editor = editorWithFewSteps(path, 30);
        for (int i = 0; i < undos && editor->canUndo(); ++i)
            QVERIFY(editor->undo());
        const bool canRedo = editor->canRedo();
        editor.reset();
        editor = std::move(*PlanEditor::open(path, fewSteps));
        QCOMPARE(editor->canRedo(), canRedo);
        while (editor->canRedo())
            QVERIFY(editor->redo());
        while (editor->canUndo())
            QVERIFY(editor->undo());
        QVERIFY(planInFile(path) == editor->plan());
    }
}

void UndoTest::stacks_passOverWhatWasDropped()
{
    const auto step = [](qint64 number, qint64 undoes = 0, qint64 redoes = 0) {
        return RevisionInfo{number, {}, {}, {}, undoes, redoes};
    };
    const auto numbers = [](const QList<RevisionInfo>& steps) {
        QList<qint64> list;
        for (const RevisionInfo& info : steps)
            list << info.number;
        return list;
    };
    using Numbers = QList<qint64>;
    UndoStacks stacks = undoStacks({step(1), step(2), step(3), step(4, 3), step(5, 2)});
    QCOMPARE(numbers(stacks.undo), Numbers());
    QCOMPARE(numbers(stacks.redo), (Numbers{3, 2}));
    // Step 2 is gone: 3 cannot be done again before it.
    stacks = undoStacks({step(3), step(4, 3), step(5, 2)});
    QCOMPARE(numbers(stacks.undo), Numbers());
    QCOMPARE(numbers(stacks.redo), Numbers());
    // The same with the undone step itself gone.
    stacks = undoStacks({step(4, 3), step(5), step(6, 5)});
    QCOMPARE(numbers(stacks.undo), Numbers());
    QCOMPARE(numbers(stacks.redo), (Numbers{5}));
    stacks = undoStacks({});
    QVERIFY(stacks.undo.isEmpty() && stacks.redo.isEmpty());
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::UndoTest)
#include "UndoTest.moc"
