#include "EditorPlan.h"
#include "TestMain.h"

#include <QSignalSpy>

namespace convenor {
using namespace convenor::testing;

namespace {
ChangeSet manyPeople(PlanEditor& editor, int count)
{
    ChangeSet changes;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.id = editor.ids().next();
        person.familyName = QStringLiteral("Family %1").arg(i);
        changes.add(person);
    }
    return changes;
}

class Watched
{
public:
    explicit Watched(PlanEditor& editor) : changed(&editor, &PlanEditor::changed)
    {
        QObject::connect(&editor, &PlanEditor::workEnded, &changed,
                         [this](const QString&, const Result<qint64>& outcome) { m_outcome = outcome; });
    }
    // The outcome, once it is there.
    Result<qint64> wait()
    {
        if (!QTest::qWaitFor([this] { return m_outcome.has_value(); }, 20000))
            return Error{ErrorKind::Busy};
        return *std::exchange(m_outcome, {});
    }
    QSignalSpy changed;

private:
    std::optional<Result<qint64>> m_outcome;
};
} // namespace

class LargeStepTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void aLargeStepIsWrittenWhileTheEditorIsLocked()
    {
        EditorPlan open;
        PlanEditor& editor = *open.editor;
        const Plan before = editor.plan();
        Watched watched(editor);
        const ChangeSet changes = manyPeople(editor, 20000);
        QVERIFY(editor.start(QStringLiteral("Many people"), changes));
        QVERIFY(editor.isBusy());
        // Nothing else happens meanwhile, and the plan is the one before.
        QVERIFY(!editor.start(QStringLiteral("More"), changes));
        QCOMPARE(editor.apply(QStringLiteral("One"), manyPeople(editor, 1)).error().kind, ErrorKind::Busy);
        QCOMPARE(editor.undo().error().kind, ErrorKind::Busy);
        QVERIFY(!editor.isUndoLarge() && !editor.isRedoLarge());
        QCOMPARE(editor.backup().error().kind, ErrorKind::Busy);
        QVERIFY(editor.plan() == before);
        QVERIFY(watched.wait().ok());
        QVERIFY(!editor.isBusy());
        QCOMPARE(watched.changed.size(), 1);
        QVERIFY(editor.plan() == *before.applied(changes));
        QVERIFY(editor.isUndoLarge());
        const Plan after = editor.plan();

        QVERIFY(editor.startUndo());
        QVERIFY(watched.wait().ok());
        QVERIFY(editor.plan() == before);
        QVERIFY(editor.isRedoLarge());
        QVERIFY(editor.startRedo());
        QVERIFY(watched.wait().ok());
        QVERIFY(editor.plan() == after);

        // The same after a restart, when the step has to be read from the file.
        open.reopen();
        QVERIFY(open.plan() == after);
        QVERIFY(open.editor->isUndoLarge());
        Watched watchedAgain(*open.editor);
        QVERIFY(open.editor->startUndo());
        QVERIFY(watchedAgain.wait().ok());
        QVERIFY(open.plan() == before);
    }

    void cancelledNothingHasChanged()
    {
        EditorPlan open;
        PlanEditor& editor = *open.editor;
        const Plan before = editor.plan();
        const qint64 revision = editor.revision();
        Watched watched(editor);
        QVERIFY(editor.start(QStringLiteral("Many people"), manyPeople(editor, 60000)));
        editor.cancelWork();
        const Result<qint64> outcome = watched.wait();
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(watched.changed.isEmpty());
        QVERIFY(editor.plan() == before);
        QCOMPARE(editor.revision(), revision);
        // The file holds nothing of it, and the editor goes on.
        QVERIFY(PlanStore::read(editor.path())->plan == before);
        QVERIFY(editor.apply(QStringLiteral("One"), manyPeople(editor, 1)).ok());
    }

    // As a window that is closed: nothing half-written, nothing that hangs.
    void closedMeanwhileNothingHasChanged()
    {
        EditorPlan open;
        const Plan before = open.plan();
        QVERIFY(open.editor->start(QStringLiteral("Many people"), manyPeople(*open.editor, 60000)));
        open.reopen();
        QVERIFY(open.plan() == before);
    }

    void aRefusedStepSaysWhy()
    {
        EditorPlan open;
        PlanEditor& editor = *open.editor;
        Watched watched(editor);
        Assignment dangling;
        dangling.id = editor.ids().next();
        dangling.person = 12345;
        dangling.agendaItem = 12345;
        ChangeSet changes = manyPeople(editor, 6000);
        changes.add(dangling);
        QVERIFY(editor.start(QStringLiteral("Wrong"), changes));
        QCOMPARE(watched.wait().error().kind, ErrorKind::DanglingReference);
        QVERIFY(!editor.isBusy());
    }
};
} // namespace convenor

CONVENOR_TEST_CORE(convenor::LargeStepTest)
#include "LargeStepTest.moc"
