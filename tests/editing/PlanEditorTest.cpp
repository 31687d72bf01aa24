// The one door for changes: it opens, writes, refuses and shares.
#include "editing/PlanEditor.h"

#include "EditorPlan.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

class PlanEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void create_writesTheStartAsItsFirstStep();
    void create_refusesAStartThatDoesNotFit();
    void apply_movesEverythingTogether();
    void apply_ofNothingIsNoStep();
    void refusal_changesNothing_data();
    void refusal_changesNothing();
    void typing_isOneStep();
    void typing_endsWithAnUndo();
    void typing_backToTheStartIsHarmless();
    void readOnly_refusesEverything();
    void secondWriter_isRefused();
    void changeElsewhere_isReadAgain();
    void saveCopy_isAWholePlan();
    void ids_goOnFromTheLargest();
};

void PlanEditorTest::create_writesTheStartAsItsFirstStep()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    QCOMPARE(test.editor->revision(), 1);
    QCOMPARE(test.editor->history().size(), 1);
    QCOMPARE(test.editor->history()[0].label, QStringLiteral("New workshop"));
    QVERIFY(!test.editor->history()[0].author.isEmpty());
    QVERIFY(!test.editor->canUndo());
    QCOMPARE(test.editor->path(), test.path());
    QVERIFY(!test.editor->isReadOnly());
    QVERIFY(planInFile(test.path()) == test.plan());
    const Plan before = test.plan();
    const RevisionInfo first = test.editor->history()[0];
    test.reopen();
    QVERIFY(test.plan() == before);
    QVERIFY(!test.editor->canUndo());
    QCOMPARE(test.editor->history()[0].author, first.author);
    // An existing file is left alone.
    const auto again = PlanEditor::create(test.path(), {}, {});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::FileExists);
}

void PlanEditorTest::create_refusesAStartThatDoesNotFit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.workshop"));
    ChangeSet start;
    AgendaItem item;
    item.id = 1;
    item.day = 99;
    start.add(item);
    QCOMPARE(PlanEditor::create(path, start, {}).error().kind, ErrorKind::DanglingReference);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(PlanEditor::create(folder.filePath(QStringLiteral("no/a.workshop")), {}, {}).error().kind,
             ErrorKind::CannotWrite);
    // What only the file's rules refuse leaves no file behind either.
    ChangeSet half;
    Room room;
    room.id = 1;
    room.name = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    half.add(room);
    QVERIFY(!PlanEditor::create(path, half, {}));
    QVERIFY2(!QFile::exists(path), "a plan without its beginning");
}

void PlanEditorTest::apply_movesEverythingTogether()
{
    EditorPlan test;
    const Id item = test.item(QStringLiteral("Welcome"), 30);
    QSignalSpy changed(test.editor.get(), &PlanEditor::changed);
    QSignalSpy history(test.editor.get(), &PlanEditor::historyChanged);
    int startInSignal = 0;
    connect(test.editor.get(), &PlanEditor::changed, this,
            [&] { startInSignal = test.editor->timing().find(item)->start; });
    AgendaItem after = *test.plan().find<AgendaItem>(item);
    after.pinnedStart = 600;
    ChangeSet changes;
    changes.edit(*test.plan().find<AgendaItem>(item), after);
    const Result<qint64> step = test.editor->apply(QStringLiteral("Pin"), changes);
    QVERIFY(step);
    QCOMPARE(*step, 3);
    QCOMPARE(test.editor->revision(), 3);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<ChangeSet>() == changes);
    QCOMPARE(history.size(), 1);
    QCOMPARE(startInSignal, 600); // who is told sees the new times
    QCOMPARE(test.plan().find<AgendaItem>(item)->pinnedStart, 600);
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Pin"));
    QCOMPARE(test.editor->history().constLast().label, QStringLiteral("Pin"));
    QVERIFY(planInFile(test.path()) == test.plan());
}

void PlanEditorTest::apply_ofNothingIsNoStep()
{
    EditorPlan test;
    QSignalSpy changed(test.editor.get(), &PlanEditor::changed);
    const Result<qint64> step = test.editor->apply(QStringLiteral("nothing"), {});
    QVERIFY(step);
    QCOMPARE(*step, 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(test.editor->history().size(), 1);
}

void PlanEditorTest::refusal_changesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("what");
    QTest::newRow("not as it was") << int(ErrorKind::NoSuchRecord) << 0;
    QTest::newRow("exists") << int(ErrorKind::RecordExists) << 1;
    QTest::newRow("dangling") << int(ErrorKind::DanglingReference) << 2;
    QTest::newRow("still used") << int(ErrorKind::StillReferenced) << 3;
    QTest::newRow("zero byte") << int(ErrorKind::WrongValue) << 4;
    QTest::newRow("twice in one round") << int(ErrorKind::NotUnique) << 5;
}

void PlanEditorTest::refusal_changesNothing()
{
    QFETCH(const int, kind);
    QFETCH(const int, what);
    EditorPlan test(QStringLiteral("online-half-day"));
    test.room(QStringLiteral("Alpha")); // something to undo
    const Plan before = test.plan();
    const QList<RevisionInfo> history = test.editor->history();

    ChangeSet changes;
    Room room = *before.all<Room>().begin();
    Person good;
    good.id = test.editor->ids().next();
    changes.add(good);
    if (what == 0) {
        Room other = room;
        other.id = 4711;
        changes.remove(other);
    } else if (what == 1) {
        changes.add(room);
    } else if (what == 2) {
        AgendaItem item = *before.all<AgendaItem>().begin();
        AgendaItem wrong = item;
        wrong.room = 4711;
        changes.edit(item, wrong);
    } else if (what == 3) {
        changes.remove(room);
    } else if (what == 4) {
        Room wrong = room;
        wrong.name = QStringLiteral("a") + QChar(0);
        changes.edit(room, wrong);
    } else {
        GroupMembership membership = *before.all<GroupMembership>().begin();
        membership.id = test.editor->ids().next();
        changes.add(membership);
    }
    QSignalSpy changed(test.editor.get(), &PlanEditor::changed);
    QSignalSpy historyChanged(test.editor.get(), &PlanEditor::historyChanged);
    const Result<qint64> step = test.editor->apply(QStringLiteral("wrong"), changes);
    QVERIFY(!step);
    QCOMPARE(int(step.error().kind), kind);
    QVERIFY(!step.error().subject.isEmpty());
    QVERIFY(test.plan() == before);
    QVERIFY(planInFile(test.path()) == before);
    QCOMPARE(test.editor->history(), history);
    QCOMPARE(changed.size() + historyChanged.size(), 0);
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Alpha"));
    // And editing goes on.
    test.room(QStringLiteral("Beta"));
    QVERIFY(planInFile(test.path()) == test.plan());
}

void PlanEditorTest::typing_isOneStep()
{
    EditorPlan test;
    const Id room = test.room(QStringLiteral("A"));
    const auto type = [&](const QString& name, const QString& key) {
        test.edit<Room>(
            room, [&](Room& record) { record.name = name; }, QStringLiteral("Name it ") + name, key);
    };
    type(QStringLiteral("Al"), QStringLiteral("name"));
    type(QStringLiteral("Alp"), QStringLiteral("name"));
    type(QStringLiteral("Alpha"), QStringLiteral("name"));
    QCOMPARE(test.editor->history().size(), 3);
    QCOMPARE(test.editor->revision(), 5); // numbers are not given twice
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Name it Alpha"));
    type(QStringLiteral("Beta"), QStringLiteral("other cell"));
    type(QStringLiteral("Gamma"), {});
    type(QStringLiteral("Delta"), {}); // no key: each is a step
    QCOMPARE(test.editor->history().size(), 6);
    test.reopen();
    QCOMPARE(test.editor->history().size(), 6);
    for (int i = 0; i < 3; ++i)
        QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Room>(room)->name, QStringLiteral("Alpha"));
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Room>(room)->name, QStringLiteral("A"));
    QVERIFY(test.editor->redo());
    QCOMPARE(test.plan().find<Room>(room)->name, QStringLiteral("Alpha"));
}

void PlanEditorTest::typing_endsWithAnUndo()
{
    EditorPlan test;
    const Id room = test.room(QStringLiteral("A"));
    const auto type = [&](const QString& name) {
        test.edit<Room>(
            room, [&](Room& record) { record.name = name; }, QStringLiteral("type"), QStringLiteral("name"));
    };
    type(QStringLiteral("B"));
    QVERIFY(test.editor->undo());
    type(QStringLiteral("C"));
    QVERIFY(!test.editor->canRedo());
    type(QStringLiteral("D"));
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Room>(room)->name, QStringLiteral("A"));
    QVERIFY(test.editor->redo());
    type(QStringLiteral("E")); // done again is not typed on
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Room>(room)->name, QStringLiteral("D"));
    // Nor after a restart.
    type(QStringLiteral("F"));
    test.reopen();
    type(QStringLiteral("G"));
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Room>(room)->name, QStringLiteral("F"));
}

void PlanEditorTest::typing_backToTheStartIsHarmless()
{
    EditorPlan test;
    const Id room = test.room(QStringLiteral("A"));
    for (const char* name : {"B", "A", "C", "A"})
        test.edit<Room>(
            room, [&](Room& record) { record.name = QString::fromLatin1(name); }, QStringLiteral("type"),
            QStringLiteral("name"));
    QVERIFY(planInFile(test.path()) == test.plan());
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Room>(room)->name, QStringLiteral("A"));
    test.reopen();
    QVERIFY(test.editor->redo());
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->undo());
    QVERIFY(!test.plan().find<Room>(room));
}

void PlanEditorTest::readOnly_refusesEverything()
{
    EditorPlan test;
    test.room(QStringLiteral("A"));
    const auto reader = PlanEditor::openReadOnly(test.path());
    QVERIFY(reader);
    PlanEditor& editor = **reader;
    QVERIFY(editor.isReadOnly());
    QVERIFY(!editor.heldBy().isEmpty());
    QVERIFY(editor.plan() == test.plan());
    QCOMPARE(editor.revision(), 2);
    ChangeSet changes;
    changes.add(Room{.id = 77, .name = {}, .capacity = {}, .link = {}});
    QCOMPARE(editor.apply({}, changes).error().kind, ErrorKind::ReadOnly);
    QCOMPARE(editor.undo().error().kind, ErrorKind::ReadOnly);
    QCOMPARE(editor.redo().error().kind, ErrorKind::ReadOnly);
    QVERIFY(editor.plan() == test.plan());
    // A reader copies the plan that somebody else has open, and may change the copy.
    const QString copy = test.path(QStringLiteral("copy.workshop"));
    QVERIFY(editor.saveCopy(copy));
    const auto copied = PlanEditor::open(copy);
    QVERIFY(copied);
    QVERIFY((*copied)->plan() == test.plan());
    QVERIFY((*copied)->undo());
    // The writer goes on undisturbed.
    test.room(QStringLiteral("B"));
}

void PlanEditorTest::secondWriter_isRefused()
{
    EditorPlan test;
    const auto second = PlanEditor::open(test.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::HeldByWriter);
    test.close();
    QVERIFY(PlanEditor::open(test.path()));
}

void PlanEditorTest::changeElsewhere_isReadAgain()
{
    EditorPlan test;
    test.room(QStringLiteral("Mine"));
    // A copy with a further row is put in the place of the plan, as a synchronised folder does it.
    const QString other = test.path(QStringLiteral("other.workshop"));
    QVERIFY(test.editor->saveCopy(other));
    {
        const auto editor = PlanEditor::open(other);
        QVERIFY(editor);
        ChangeSet changes;
        changes.add(Room{
            .id = (*editor)->ids().next(), .name = QStringLiteral("Theirs"), .capacity = {}, .link = {}});
        QVERIFY((*editor)->apply(QStringLiteral("Theirs"), changes));
    }
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QFile plan(test.path());
    QVERIFY(plan.open(QIODevice::ReadWrite));
    QCOMPARE(plan.write(bytes), bytes.size());
    QVERIFY(plan.resize(bytes.size()));
    plan.close();

    QSignalSpy reloaded(test.editor.get(), &PlanEditor::reloaded);
    QSignalSpy changed(test.editor.get(), &PlanEditor::changed);
    ChangeSet changes;
    changes.add(
        Room{.id = test.editor->ids().next(), .name = QStringLiteral("Lost"), .capacity = {}, .link = {}});
    const Result<qint64> step = test.editor->apply(QStringLiteral("Lost"), changes);
    QVERIFY(!step);
    QCOMPARE(step.error().kind, ErrorKind::ChangedElsewhere);
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(test.plan().rows(Table::Room).size(), 2);
    QCOMPARE(test.editor->revision(), 3);
    QCOMPARE(test.editor->undoLabel(), QStringLiteral("Theirs"));
    // Then editing goes on from there.
    test.room(QStringLiteral("Once more"));
    QCOMPARE(test.plan().rows(Table::Room).size(), 3);
    QVERIFY(planInFile(test.path()) == test.plan());
}

void PlanEditorTest::saveCopy_isAWholePlan()
{
    EditorPlan test(QStringLiteral("bulgarian"));
    test.room(QStringLiteral("A"));
    const QString copy = test.path(QStringLiteral("copy.workshop"));
    QVERIFY(test.editor->saveCopy(copy));
    const auto opened = PlanEditor::open(copy);
    QVERIFY(opened);
    QVERIFY((*opened)->plan() == test.plan());
    QCOMPARE((*opened)->history(), PlanStore::read(test.path())->history);
    QVERIFY((*opened)->undo());
    QCOMPARE(test.editor->saveCopy(test.path()).error().kind, ErrorKind::HeldByWriter);
}

void PlanEditorTest::ids_goOnFromTheLargest()
{
    EditorPlan test;
    Room far;
    far.id = qint64(1) << 62;
    test.add(far);
    test.reopen();
    QVERIFY(test.editor->ids().next() > far.id);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PlanEditorTest)
#include "PlanEditorTest.moc"
