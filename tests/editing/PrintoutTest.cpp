// What was printed is recorded beside the history: no step writes it, and no undo takes it back.
#include "EditorPlan.h"
#include "RandomChanges.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;

namespace {
Printout printoutOf(PlanEditor& editor, const QString& document = QStringLiteral("signatures"))
{
    Printout printout;
    printout.id = editor.ids().next();
    printout.document = document;
    printout.revision = editor.revision();
    printout.printedAt = QStringLiteral("2026-12-10T07:42:00Z");
    printout.pages = QStringLiteral("[{\"number\":1}]");
    return printout;
}

ChangeSet adding(const Printout& printout)
{
    ChangeSet changes;
    changes.add(printout);
    return changes;
}

// The plan without its printouts.
Plan stepsOnly(Plan plan)
{
    plan.rows(Table::Printout) = {};
    return plan;
}
} // namespace

class PrintoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void record_isNoStep();
    void record_betweenTwoTypingsLeavesThemOneStep();
    void record_changesAndRemoves();
    void record_refusesEverythingElse();
    void apply_refusesPrintouts();
    void undoAll_leavesPrintouts();
    void changeElsewhere_isReadAgain();
};

void PrintoutTest::record_isNoStep()
{
    EditorPlan test;
    test.room(QStringLiteral("Alpha"));
    const qint64 revision = test.editor->revision();
    const QList<RevisionInfo> history = test.editor->history();
    QSignalSpy changed(test.editor.get(), &PlanEditor::changed);
    QSignalSpy stepped(test.editor.get(), &PlanEditor::historyChanged);
    const Printout printout = printoutOf(*test.editor);
    QVERIFY(test.editor->record(adding(printout)));
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<ChangeSet>() == adding(printout));
    QCOMPARE(stepped.size(), 0);
    QCOMPARE(test.editor->revision(), revision);
    QCOMPARE(test.editor->history(), history);
    QCOMPARE(*test.plan().find<Printout>(printout.id), printout);
    QVERIFY(planInFile(test.path()) == test.plan());
    QCOMPARE(PlanStore::read(test.path())->revision, revision);
    // Undo and redo pass it by, after a restart too.
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->record(adding(printoutOf(*test.editor))));
    QVERIFY(test.editor->canRedo());
    test.reopen();
    QVERIFY(test.editor->redo());
    QCOMPARE(test.plan().rows(Table::Printout).size(), 2);
    QCOMPARE(test.plan().rows(Table::Room).size(), 1);
    QVERIFY(test.editor->record({}));
}

void PrintoutTest::record_betweenTwoTypingsLeavesThemOneStep()
{
    EditorPlan test;
    const Id room = test.room(QStringLiteral("Alpha"));
    const qsizetype steps = test.editor->history().size();
    const QString key = QStringLiteral("name");
    test.edit<Room>(
        room, [](Room& edit) { edit.name = QStringLiteral("B"); }, QStringLiteral("typed"), key);
    QVERIFY(test.editor->record(adding(printoutOf(*test.editor))));
    test.edit<Room>(
        room, [](Room& edit) { edit.name = QStringLiteral("Be"); }, QStringLiteral("typed"), key);
    QCOMPARE(test.editor->history().size(), steps + 1);
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Room>(room)->name, QStringLiteral("Alpha"));
    QCOMPARE(test.plan().rows(Table::Printout).size(), 1);
}

void PrintoutTest::record_changesAndRemoves()
{
    EditorPlan test;
    const Printout first = printoutOf(*test.editor);
    Printout second = printoutOf(*test.editor, QStringLiteral("badges"));
    ChangeSet both = adding(first);
    both.add(second);
    QVERIFY(test.editor->record(both));
    const Printout before = second;
    second.target = QStringLiteral("badges.pdf");
    ChangeSet changes;
    changes.remove(first);
    changes.edit(before, second);
    QVERIFY(test.editor->record(changes));
    QCOMPARE(test.plan().rows(Table::Printout).size(), 1);
    QVERIFY(planInFile(test.path()) == test.plan());
    // A row that is not what the set expects.
    QCOMPARE(test.editor->record(changes).error().kind, ErrorKind::NoSuchRecord);
    // Refused by the file: nothing has changed, and the history can still be undone.
    Printout wrong = printoutOf(*test.editor);
    wrong.target = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    const Plan plan = test.plan();
    test.room(QStringLiteral("Alpha"));
    QCOMPARE(test.editor->record(adding(wrong)).error().kind, ErrorKind::WrongValue);
    QVERIFY(test.editor->undo());
    QVERIFY(test.plan() == plan);
    QVERIFY(planInFile(test.path()) == plan);
}

void PrintoutTest::record_refusesEverythingElse()
{
    EditorPlan test;
    const Plan before = test.plan();
    ChangeSet mixed = adding(printoutOf(*test.editor));
    Room room;
    room.id = test.editor->ids().next();
    mixed.add(room);
    const Result<Done> recorded = test.editor->record(mixed);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error(), (Error{ErrorKind::NoStep, QStringLiteral("room"), {}}));
    QVERIFY(test.plan() == before);
    QVERIFY(planInFile(test.path()) == before);

    const ChangeSet changes = adding(printoutOf(*test.editor));
    test.close();
    test.editor = std::move(*PlanEditor::openReadOnly(test.path()));
    QCOMPARE(test.editor->record(changes).error().kind, ErrorKind::ReadOnly);
}

void PrintoutTest::apply_refusesPrintouts()
{
    EditorPlan test;
    const Printout kept = printoutOf(*test.editor);
    QVERIFY(test.editor->record(adding(kept)));
    const Plan before = test.plan();
    const Error wanted{ErrorKind::NoStep, QStringLiteral("printout"), {}};
    ChangeSet mixed = adding(printoutOf(*test.editor));
    Room room;
    room.id = test.editor->ids().next();
    mixed.add(room);
    QCOMPARE(test.editor->apply(QStringLiteral("add"), mixed).error(), wanted);
    Printout edited = kept;
    edited.version = 7;
    ChangeSet edit;
    edit.edit(kept, edited);
    QCOMPARE(test.editor->apply(QStringLiteral("edit"), edit).error(), wanted);
    ChangeSet removal;
    removal.remove(kept);
    QCOMPARE(test.editor->apply(QStringLiteral("remove"), removal).error(), wanted);
    QVERIFY(test.plan() == before);
    QVERIFY(planInFile(test.path()) == before);
    // A workshop that begins with somebody else's printouts neither.
    const QString other = test.path(QStringLiteral("other.workshop"));
    QCOMPARE(PlanEditor::create(other, adding(kept), QStringLiteral("New")).error(), wanted);
    QVERIFY(!QFile::exists(other));
    const Result<ChangeSet> copy = planCopy(before, {});
    QVERIFY(PlanEditor::create(other, *copy, QStringLiteral("New")));
    QVERIFY(planInFile(other) == stepsOnly(before));
}

void PrintoutTest::undoAll_leavesPrintouts()
{
    RandomChanges random(77);
    QRandomGenerator chance(5);
    EditorPlan test;
    const Plan start = test.plan();
    QList<Printout> printed;
    for (int i = 0; i < 150; ++i) {
        const bool isTyping = chance.bounded(3) == 0 && i > 0;
        if (chance.bounded(4) == 0) {
            printed << printoutOf(*test.editor);
            QVERIFY(test.editor->record(adding(printed.constLast())));
        } else if (isTyping && chance.bounded(2) == 0) {
            QVERIFY(!test.editor->canUndo() || test.editor->undo());
        } else {
            const Result<qint64> step = test.editor->apply(QStringLiteral("set"), random.next(test.plan()),
                                                           isTyping ? QStringLiteral("key") : QString());
            QVERIFY(step || step.error().kind == ErrorKind::DoubleBooked);
        }
        if (i % 50 == 0) {
            QVERIFY(planInFile(test.path()) == test.plan());
            test.reopen();
        }
    }
    QVERIFY(printed.size() > 15);
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    QVERIFY(stepsOnly(test.plan()) == start);
    const Records<Printout> left = test.plan().all<Printout>();
    QCOMPARE(QList<Printout>(left.begin(), left.end()), printed);
    QVERIFY(planInFile(test.path()) == test.plan());
    while (test.editor->canRedo())
        QVERIFY(test.editor->redo());
    QCOMPARE(test.plan().rows(Table::Printout).size(), printed.size());
    QVERIFY(PlanStore::verify(test.path()));
}

void PrintoutTest::changeElsewhere_isReadAgain()
{
    EditorPlan test;
    const QString other = test.path(QStringLiteral("other.workshop"));
    QVERIFY(test.editor->saveCopy(other));
    {
        const auto editor = PlanEditor::open(other);
        QVERIFY(editor);
        for (int i = 0; i < 3; ++i)
            QVERIFY((*editor)->record(adding(printoutOf(**editor, QStringLiteral("theirs")))));
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
    const Result<Done> recorded = test.editor->record(adding(printoutOf(*test.editor)));
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().kind, ErrorKind::ChangedElsewhere);
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(test.plan().rows(Table::Printout).size(), 3);
    QVERIFY(test.editor->record(adding(printoutOf(*test.editor))));
    QCOMPARE(planInFile(test.path()).rows(Table::Printout).size(), 4);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PrintoutTest)
#include "PrintoutTest.moc"
