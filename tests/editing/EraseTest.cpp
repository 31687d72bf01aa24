// Erasing people: nothing of them is left in the file, its history and its backups; all else stays undoable.
#include "EditorPlan.h"
#include "RandomChanges.h"
#include "store/PlanCopies.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

namespace {
QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

// Every step of a plan's history as JSON would show it: names in rows and labels.
bool historyNames(const QString& path, const QString& word)
{
    const auto store = PlanStore::open(path);
    const Result<QList<RevisionInfo>> history = (*store)->history();
    for (const RevisionInfo& step : *history) {
        if (step.label.contains(word))
            return true;
        const Result<ChangeSet> changes = (*store)->changesOf(step.number);
        for (const Change& change : *changes) {
            for (const Row& row : {change.before, change.after}) {
                for (const FieldInfo& field : tableInfo(change.table).fields) {
                    const Value value = row ? field.get(row->record()) : Value();
                    if (value.isText() && value.text().contains(word))
                        return true;
                }
            }
        }
    }
    return false;
}

// Some random rows name somebody.
ChangeSet naming(const Plan& plan, QRandomGenerator& random, const QString& name)
{
    ChangeSet changes;
    for (const AgendaItem& item : plan.all<AgendaItem>()) {
        if (random.bounded(4) != 0)
            continue;
        AgendaItem after = item;
        after.notes = item.notes + u' ' + name + QString::number(random.bounded(100));
        changes.edit(item, after);
    }
    return changes;
}
} // namespace

class EraseTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void erase_leavesNothingBehind();
    void erase_isANoteInTheHistory();
    void erase_refusesWhatItDoesNotKnow();
    void erase_namesTheBackupsItCannotReach();
    void erase_keepsUndoAndRedo_data();
    void erase_keepsUndoAndRedo();
};

void EraseTest::erase_leavesNothingBehind()
{
    EditorPlan test;
    const Id anna = test.person(u"Anuschkaq"_s, u"Nowotnyq"_s);
    const Id boris = test.person(u"Boris"_s, u"Petrov"_s);
    const Id item = test.item(u"Welcome by Anuschkaq Nowotnyq"_s, 30);
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.title = u"Welcome"_s; });
    test.edit<AgendaItem>(item, [](AgendaItem& record) { record.notes = u"NOWOTNYQ, Anuschkaq: late"_s; });
    test.edit<Person>(anna, [](Person& record) { record.email = u"a.nowotnyq@example.org"_s; });
    test.add(Assignment{.person = anna, .agendaItem = item});
    Printout print;
    print.id = test.editor->ids().next();
    print.document = u"badges"_s;
    print.target = u"Badge of Anuschkaq Nowotnyq.pdf"_s;
    ChangeSet record;
    record.add(print);
    QVERIFY(test.editor->record(record));
    const Result<QString> backup = test.editor->backup();
    QVERIFY(backup);
    QVERIFY(bytesOf(test.path()).contains("Nowotnyq") && bytesOf(*backup).contains("Nowotnyq"));

    QSignalSpy reloaded(test.editor.get(), &PlanEditor::reloaded);
    const Result<Erased> erased = test.editor->erase({anna});
    QVERIFY(erased);
    QCOMPARE(reloaded.size(), 1);
    QCOMPARE(erased->people, 1);
    QCOMPARE(erased->backups, 1);
    QCOMPARE(erased->texts, 3);
    QCOMPARE(erased->steps, 5);
    QVERIFY(erased->unreached.isEmpty());
    QVERIFY(erased->familyNames.isEmpty());
    QCOMPARE(test.plan().find<AgendaItem>(item)->notes, u"…: late"_s);
    QCOMPARE(test.plan().all<Assignment>().size(), 1);
    QCOMPARE(test.plan().find<Person>(boris)->familyName, u"Petrov"_s);
    test.close();
    for (const QString& file : {test.path(), *backup}) {
        QVERIFY(!bytesOf(file).toLower().contains("nowotnyq"));
        QVERIFY(!bytesOf(file).toLower().contains("anuschkaq"));
        QVERIFY(!historyNames(file, u"owotnyq"_s));
        QVERIFY(historyNames(file, u"Petrov"_s));
        QVERIFY(PlanStore::verify(file));
    }
    QCOMPARE(
        QDir(test.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void EraseTest::erase_isANoteInTheHistory()
{
    EditorPlan test;
    const Id anna = test.person(u"Anna"_s, u"Novak"_s);
    test.room(u"A"_s);
    test.room(u"B"_s);
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->erase({anna}));
    const RevisionInfo note = test.editor->history().constLast();
    QCOMPARE(note.label, u"Erased 1 people"_s);
    QVERIFY(note.isFinal());
    QCOMPARE(note.number, test.editor->revision());
    // Undo and redo pass it by, now and after a restart.
    QCOMPARE(test.editor->undoLabel(), u"A"_s);
    QCOMPARE(test.editor->redoLabel(), u"B"_s);
    test.reopen();
    QCOMPARE(test.editor->undoLabel(), u"A"_s);
    QCOMPARE(test.editor->redoLabel(), u"B"_s);
    QVERIFY(test.editor->redo());
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->undo());
    QVERIFY(!test.editor->canUndo());
    QVERIFY(!test.plan().find<Person>(anna));
    QVERIFY(test.editor->redo());
    QCOMPARE(test.plan().find<Person>(anna)->familyName, QString());
}

void EraseTest::erase_refusesWhatItDoesNotKnow()
{
    EditorPlan test;
    const Id anna = test.person(u"Anna"_s, u"Novak"_s);
    const Plan before = test.plan();
    const qint64 revision = test.editor->revision();
    QCOMPARE(test.editor->erase({anna, 4711}).error(),
             (Error{ErrorKind::NoSuchRecord, u"person"_s, u"4711"_s}));
    QCOMPARE(test.editor->erase({})->people, 0);
    QCOMPARE(test.editor->revision(), revision);
    QVERIFY(test.plan() == before && planInFile(test.path()) == before);
    const auto reader = PlanEditor::openReadOnly(test.path());
    QCOMPARE((*reader)->erase({anna}).error().kind, ErrorKind::ReadOnly);
    QCOMPARE((*reader)->backup().error().kind, ErrorKind::ReadOnly);
}

void EraseTest::erase_namesTheBackupsItCannotReach()
{
    EditorPlan test;
    const Id anna = test.person(u"Anna"_s, u"Novak"_s);
    const QString held = *test.editor->backup();
    const QString noPlan = QString(held).replace(QRegularExpression(u"\\d{6}"_s), u"000000"_s);
    QFile file(noPlan);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Anna Novak") > 0);
    file.close();
    const auto other = PlanStore::open(held);
    QVERIFY(other);
    const Result<Erased> erased = test.editor->erase({anna});
    QVERIFY(erased);
    QCOMPARE(erased->backups, 0);
    QCOMPARE(erased->unreached.size(), 2);
    QCOMPARE(erased->unreached[0].path, noPlan);
    QCOMPARE(erased->unreached[0].reason.kind, ErrorKind::NotAPlan);
    QCOMPARE(erased->unreached[1].path, held);
    QCOMPARE(erased->unreached[1].reason.kind, ErrorKind::HeldByWriter);
}

void EraseTest::erase_keepsUndoAndRedo_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// Random steps, some of them taken back, then people are erased: every step can still be undone and done
// again, and the plan is the same both times.
void EraseTest::erase_keepsUndoAndRedo()
{
    QFETCH(const int, seed);
    EditorPlan test;
    RandomChanges random(quint32(seed), Id(1) << 50);
    QRandomGenerator dice{quint32(seed)};
    const Id anna = test.person(u"Anuschkaq"_s, u"Nowotnyq"_s);
    for (int i = 0; i < 40; ++i) {
        const Result<qint64> applied = test.editor->apply(
            u"step for Nowotnyq"_s,
            i % 3 == 0 ? naming(test.plan(), dice, u"Anuschkaq Nowotnyq, "_s) : random.next(test.plan()));
        // Random meetings may be at one time.
        if (!applied) {
            QCOMPARE(applied.error().kind, ErrorKind::DoubleBooked);
            continue;
        }
        if (dice.bounded(5) == 0)
            QVERIFY(test.editor->undo());
        if (dice.bounded(7) == 0 && test.editor->canRedo())
            QVERIFY(test.editor->redo());
    }
    QSet<Id> people{anna};
    for (const Person& person : test.plan().all<Person>()) {
        if (dice.bounded(2) == 0)
            people.insert(person.id);
    }
    // A random change may have removed her.
    if (!test.plan().find<Person>(anna))
        people.remove(anna);
    if (people.isEmpty())
        return;
    const qsizetype steps = test.editor->history().size();
    QVERIFY(test.editor->erase(people));
    const Plan erased = test.plan();
    QCOMPARE(test.editor->history().size(), steps + 1);
    QVERIFY(planInFile(test.path()) == erased);
    int undone = 0;
    while (test.editor->canUndo()) {
        QVERIFY(test.editor->undo());
        ++undone;
    }
    QVERIFY(undone > 10);
    for (int i = 0; i < undone; ++i)
        QVERIFY(test.editor->redo());
    QVERIFY(test.plan() == erased);
    QVERIFY(planInFile(test.path()) == erased);
    test.close();
    if (people.contains(anna))
        QVERIFY(!historyNames(test.path(), u"owotnyq"_s));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::EraseTest)
#include "EraseTest.moc"
