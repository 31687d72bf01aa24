// Erasing people whom only the history or a backup knows, and backups under other names.
#include "domain/planners/Duplicates.h"
#include "EditorPlan.h"
#include "exchange/Samples.h"
#include "TestMain.h"

namespace convenor {
using namespace convenor::testing;
using namespace Qt::StringLiterals;

namespace {
// Whether a file holds a word anywhere: in its bytes, its labels, or the rows of any step.
bool holds(const QString& path, const QString& word)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    if (file.readAll().contains(word.toUtf8()))
        return true;
    file.close();
    const auto store = PlanStore::open(path);
    const Result<QList<RevisionInfo>> history = (*store)->history();
    for (const RevisionInfo& step : *history) {
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

Person named(const EditorPlan& test, const QString& given, const QString& family, const QString& email = {})
{
    Person person;
    person.id = test.editor->ids().next();
    person.givenName = given;
    person.familyName = family;
    person.email = email;
    person.diet = u"vegan"_s;
    return person;
}

void remove(EditorPlan& test, Id id)
{
    ChangeSet changes;
    changes.remove(*test.plan().find<Person>(id));
    test.apply(changes, u"Removed 1 people"_s);
}

void merge(EditorPlan& test, Id kept, Id gone, const QString& label)
{
    const Person merged = mergedPerson(*test.plan().find<Person>(kept), *test.plan().find<Person>(gone));
    test.apply(*mergePeople(test.plan(), kept, gone, merged), label);
}

// Back to the beginning and forth again; the plan is the same then.
void undoAndRedoAll(EditorPlan& test)
{
    const Plan before = test.plan();
    int undone = 0;
    for (; test.editor->canUndo(); ++undone)
        QVERIFY(test.editor->undo());
    QVERIFY(undone > 0);
    for (; undone > 0; --undone)
        QVERIFY(test.editor->redo());
    QVERIFY(test.plan() == before);
    QVERIFY(PlanStore::verify(test.path()));
}
} // namespace

class ErasePastTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void merged_goesWithThePerson_data();
    void merged_goesWithThePerson();
    void chainOfMerges_goesAsAWhole();
    void partedAgain_staysTheOtherPerson();
    void undoneUpdate_takesNobodyAlong();
    void removed_canBeErased();
    void undoneImport_goesWithTheNextOne();
    void onlyInABackup_canBeErased();
    void renamedWorkshop_findsItsBackups();
    void backupOfAnotherWorkshop_stays();
    void dropBackup_takesBackupsOnly();
};

void ErasePastTest::merged_goesWithThePerson_data()
{
    QTest::addColumn<bool>("hasRows");
    QTest::addColumn<bool>("tellsMore");
    QTest::newRow("references are redirected") << true << false;
    QTest::newRow("the record is completed") << false << true;
    QTest::newRow("only the label tells") << false << false;
}

void ErasePastTest::merged_goesWithThePerson()
{
    QFETCH(const bool, hasRows);
    QFETCH(const bool, tellsMore);
    EditorPlan test;
    const Id anna = test.add(named(test, u"Anna"_s, u"Nowotny"_s, u"anna@example.org"_s));
    Person second = named(test, u"Anuschkaq"_s, u"Novaq"_s, u"xqana@example.org"_s);
    second.phone = tellsMore ? u"+32 2 5551234"_s : QString();
    const Id ana = test.add(second, u"Add somebody"_s);
    if (hasRows)
        test.add(Assignment{.person = ana, .agendaItem = test.item(u"Talk"_s, 20)});
    const QString backup = *test.editor->backup();
    merge(test, anna, ana, u"Merged two records of Anna Nowotny"_s);
    const Result<Erased> erased = test.editor->erase({anna});
    QVERIFY(erased);
    QCOMPARE(erased->people, 1);
    QCOMPARE(erased->backups, 1);
    undoAndRedoAll(test);
    // Parted again, both are nameless.
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Person>(ana)->familyName, QString());
    QCOMPARE(test.plan().find<Person>(ana)->diet, QString());
    test.close();
    for (const QString& file : {test.path(), backup}) {
        for (const QString& word : {u"Anuschkaq"_s, u"Novaq"_s, u"xqana"_s, u"Nowotny"_s, u"vegan"_s})
            QVERIFY2(!holds(file, word), qPrintable(file + u' ' + word));
    }
}

void ErasePastTest::chainOfMerges_goesAsAWhole()
{
    EditorPlan test;
    const Id anna = test.add(named(test, u"Anna"_s, u"Nowotny"_s), u"a"_s);
    const Id ana = test.add(named(test, u"Ana"_s, u"Novaq"_s), u"b"_s);
    const Id anne = test.add(named(test, u"Anne"_s, u"Xwolf"_s), u"c"_s);
    const Id item = test.item(u"Talk"_s, 20);
    test.add(Assignment{.person = anne, .agendaItem = item});
    merge(test, ana, anne, u"m"_s);
    merge(test, anna, ana, u"m"_s);
    QVERIFY(test.editor->erase({anna}));
    undoAndRedoAll(test);
    test.close();
    QVERIFY(!holds(test.path(), u"Novaq"_s) && !holds(test.path(), u"Xwolf"_s));
}

void ErasePastTest::partedAgain_staysTheOtherPerson()
{
    EditorPlan test;
    const Id anna = test.add(named(test, u"Anna"_s, u"Nowotny"_s), u"a"_s);
    const Id ana = test.add(named(test, u"Ana"_s, u"Novaq"_s), u"b"_s);
    test.add(Assignment{.person = ana, .agendaItem = test.item(u"Talk"_s, 20)});
    merge(test, anna, ana, u"m"_s);
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->erase({anna}));
    QCOMPARE(test.plan().find<Person>(ana)->familyName, u"Novaq"_s);
    QVERIFY(test.editor->redo());
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Person>(ana)->familyName, u"Novaq"_s);
}

// Undoing an import edits somebody and removes somebody else, as a merge does.
void ErasePastTest::undoneUpdate_takesNobodyAlong()
{
    EditorPlan test;
    const Id anna = test.add(named(test, u"Anna"_s, u"Nowotny"_s), u"a"_s);
    ChangeSet import;
    Person after = *test.plan().find<Person>(anna);
    after.organisation = u"Ministry"_s;
    import.edit(*test.plan().find<Person>(anna), after);
    const Person boris = named(test, u"Boris"_s, u"Petrovq"_s);
    import.add(boris);
    test.apply(import, u"Imported"_s);
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->erase({anna}));
    QVERIFY(test.editor->redo());
    QCOMPARE(test.plan().find<Person>(boris.id)->familyName, u"Petrovq"_s);
    QCOMPARE(test.plan().find<Person>(anna)->organisation, QString());
}

void ErasePastTest::removed_canBeErased()
{
    EditorPlan test;
    const Id anna = test.add(named(test, u"Anuschkaq"_s, u"Novaq"_s), u"Novaq comes"_s);
    const Id boris = test.person(u"Boris"_s, u"Petrov"_s);
    const QString backup = *test.editor->backup();
    QCOMPARE(*test.editor->pastPeople(), QSet<Id>());
    remove(test, anna);
    QCOMPARE(*test.editor->pastPeople(), QSet<Id>{anna});
    const Result<Erased> erased = test.editor->erase({anna});
    QVERIFY(erased);
    QCOMPARE(erased->people, 1);
    QCOMPARE(erased->backups, 1);
    QCOMPARE(*test.editor->pastPeople(), QSet<Id>());
    undoAndRedoAll(test);
    QVERIFY(test.editor->undo());
    QCOMPARE(test.plan().find<Person>(anna)->givenName, QString());
    QCOMPARE(test.plan().find<Person>(boris)->familyName, u"Petrov"_s);
    test.close();
    for (const QString& file : {test.path(), backup})
        QVERIFY(!holds(file, u"Anuschkaq"_s) && !holds(file, u"Novaq"_s) && holds(file, u"Petrov"_s));
}

// A list is imported with a wrong mapping, undone, and imported again: everybody is there under two ids.
void ErasePastTest::undoneImport_goesWithTheNextOne()
{
    EditorPlan test;
    const auto import = [&](const QString& given) {
        ChangeSet changes;
        Person anna = named(test, given, u"Novaq"_s, u"anna@example.org"_s);
        changes.add(anna);
        changes.add(named(test, u"Boris"_s, u"Petrovq"_s, u"anna@example.org"_s));
        test.apply(changes, u"Imported"_s);
        return anna.id;
    };
    const Id first = import(u"Anna"_s);
    QVERIFY(test.editor->undo());
    const Id second = import(u"Annaq"_s);
    QVERIFY(test.editor->erase({second}));
    undoAndRedoAll(test);
    QVERIFY(!test.editor->pastPeople()->contains(first));
    // Somebody else who shares the address is not.
    QCOMPARE(test.editor->pastPeople()->size(), 1);
    test.close();
    QVERIFY(!holds(test.path(), u"Novaq"_s) && holds(test.path(), u"Petrovq"_s));
}

void ErasePastTest::onlyInABackup_canBeErased()
{
    EditorPlan test;
    const Id anna = test.add(named(test, u"Anna"_s, u"Novaq"_s), u"a"_s);
    const QString backup = *test.editor->backup();
    test.close();
    // The history keeps two steps: that of the person and that of the removal are dropped.
    test.editor = std::move(*PlanEditor::open(test.path(), {.steps = 2}));
    remove(test, anna);
    test.room(u"A"_s);
    test.room(u"B"_s);
    QVERIFY(test.editor->erase({anna}));
    QCOMPARE(test.editor->erase({anna}).error(),
             (Error{ErrorKind::NoSuchRecord, u"person"_s, QString::number(anna)}));
    test.close();
    QVERIFY(!holds(backup, u"Novaq"_s));
}

void ErasePastTest::renamedWorkshop_findsItsBackups()
{
    EditorPlan test;
    const Id anna = test.add(named(test, u"Anna"_s, u"Novaq"_s), u"a"_s);
    const QString backup = *test.editor->backup();
    test.close();
    const QString renamed = test.path(u"Spring.workshop"_s);
    QVERIFY(QFile::rename(test.path(), renamed));
    test.editor = std::move(*PlanEditor::open(renamed));
    const QString own = *test.editor->backup();
    {
        const auto holder = PlanStore::open(backup);
        const Result<Erased> held = test.editor->erase({anna});
        QVERIFY(holder && held);
        QCOMPARE(held->backups, 1);
        QCOMPARE(held->unreached.size(), 1);
        QCOMPARE(held->unreached[0].path, backup);
    }
    // Once more, when it is free.
    QCOMPARE(test.editor->erase({anna})->backups, 2);
    test.close();
    for (const QString& file : {renamed, own, backup})
        QVERIFY(!holds(file, u"Novaq"_s));
}

void ErasePastTest::backupOfAnotherWorkshop_stays()
{
    // Two workshops made from one sample: the same ids, other people.
    EditorPlan test(u"conference"_s);
    const Plan& plan = test.plan();
    const Id id = (*plan.all<Person>().begin()).id;
    const QString name = (*plan.all<Person>().begin()).familyName;
    ChangeSet start;
    for (const Table table : allTables) {
        for (const auto& chunk : plan.rows(table).chunks()) {
            for (const Row& row : *chunk)
                start.put(table, row->id, {}, row);
        }
    }
    const auto other = PlanEditor::create(test.path(u"Other.workshop"_s), start, u"New workshop"_s);
    QVERIFY(other);
    const QString backup = *(*other)->backup();
    const Result<Erased> erased = test.editor->erase({id});
    QVERIFY(erased);
    QCOMPARE(erased->backups, 0);
    QVERIFY(erased->unreached.isEmpty());
    QVERIFY(holds(backup, name));
}

void ErasePastTest::dropBackup_takesBackupsOnly()
{
    EditorPlan test;
    test.person(u"Anna"_s, u"Novaq"_s);
    const QString kept = *test.editor->backup();
    const QString dropped = *test.editor->backup();
    const QString copy = test.path(u"copy.workshop"_s);
    QVERIFY(test.editor->saveCopy(copy));
    for (const QString& path : {copy, test.path(), test.path(u"none.workshop"_s)})
        QCOMPARE(test.editor->dropBackup(path).error().kind, ErrorKind::FileMissing);
    {
        const auto holder = PlanStore::open(dropped);
        QCOMPARE(test.editor->dropBackup(dropped).error().kind, ErrorKind::HeldByWriter);
    }
    QVERIFY(test.editor->dropBackup(dropped));
    QVERIFY(!QFile::exists(dropped) && QFile::exists(kept) && QFile::exists(copy));
    QCOMPARE(test.editor->dropBackup(dropped).error().kind, ErrorKind::FileMissing);
    QVERIFY(test.editor->apply(u"still open"_s, ChangeSet()));
    test.close();
    QCOMPARE(
        QDir(test.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 3);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::ErasePastTest)
#include "ErasePastTest.moc"
