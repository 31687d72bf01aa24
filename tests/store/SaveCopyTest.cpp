// Save a copy: whole, private, and only over what nobody works on.
#include "domain/Records.h"
#include "store/PlanCopies.h"
#include "store/PlanStore.h"
#include "TestMain.h"

#include <QRegularExpression>
#include <QtTest>

namespace convenor {
namespace {
ChangeSet addPerson(Id id, const QString& name)
{
    Person person;
    person.id = id;
    person.familyName = name;
    ChangeSet changes;
    changes.add(person);
    return changes;
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
}
} // namespace

class SaveCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copy_isAWholePrivatePlan();
    void copy_replacesAPlan();
    void copy_refusesThePlanItself();
    void backup_isDatedAndFoundAgain();
    void copy_refusesAnUnfinishedJournal();
    void copy_ofATargetThatCannotBeMadeIsSaid();

private:
    QString path(const QString& name = QStringLiteral("a.workshop")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<PlanStore> make() const { return std::move(*PlanStore::create(path())); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SaveCopyTest::init()
{
    convenor::testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void SaveCopyTest::copy_isAWholePrivatePlan()
{
    auto store = make();
    QVERIFY(store->apply(addPerson(1, QStringLiteral("Anna")), {QStringLiteral("first")}));
    const QString copy = path(QStringLiteral("copy.workshop"));
    QVERIFY(store->saveCopy(copy));
    QCOMPARE(QFile::permissions(copy) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    // The plan can be edited on, and the copy is a plan of its own.
    QVERIFY(store->apply(addPerson(70, {}), {}));
    const auto read = PlanStore::read(copy);
    QVERIFY(read);
    QVERIFY(read->plan == *Plan().applied(addPerson(1, QStringLiteral("Anna"))));
    QCOMPARE(read->history.size(), 1);
    store.reset();
    QCOMPARE(filesIn(*m_folder),
             (QStringList{QStringLiteral("a.workshop"), QStringLiteral("copy.workshop")}));
}

void SaveCopyTest::copy_replacesAPlan()
{
    auto store = make();
    QVERIFY(store->apply(addPerson(1, QStringLiteral("Anna")), {}));
    const QString copy = path(QStringLiteral("copy.workshop"));
    QFile old(copy);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(store->saveCopy(copy));
    QVERIFY(PlanStore::read(copy)->plan == *Plan().applied(addPerson(1, QStringLiteral("Anna"))));
    // Somebody works on the copy: it is no target any more.
    const auto other = PlanStore::open(copy);
    QVERIFY(other);
    const auto refused = store->saveCopy(copy);
    QCOMPARE(refused.error().kind, ErrorKind::HeldByWriter);
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(store->saveCopy(m_folder->path()).error().kind, ErrorKind::NotAFile);
}

void SaveCopyTest::backup_isDatedAndFoundAgain()
{
    auto store = make();
    QVERIFY(store->apply(addPerson(1, QStringLiteral("Anna")), {QStringLiteral("first")}));
    const Result<QString> first = store->backup();
    QVERIFY(first);
    QVERIFY(store->apply(addPerson(2, QStringLiteral("Boris")), {QStringLiteral("second")}));
    const Result<QString> second = store->backup();
    QVERIFY(second);
    const QRegularExpression name(QRegularExpression::anchoredPattern(
        QStringLiteral("a\\.backup \\d{4}-\\d\\d-\\d\\d \\d{6}( \\(2\\))?\\.workshop")));
    QVERIFY2(name.match(QFileInfo(*first).fileName()).hasMatch(), qPrintable(*first));
    QCOMPARE(QFile::permissions(*second) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(PlanStore::read(*first)->plan.find<Person>(1));
    QVERIFY(!PlanStore::read(*first)->plan.find<Person>(2));
    QVERIFY(PlanStore::read(*second)->plan.find<Person>(2));
    QCOMPARE(PlanStore::read(*second)->revision, 2);
    // Of this plan only, whatever its name holds.
    for (const char* other : {"b.backup 2026-01-01 101010.workshop", "a.backup yesterday.workshop",
                              "a.backup 2026-01-01 101010.pdf", "a.b.backup 2026-01-01 101010.workshop"})
        QVERIFY(QFile::copy(*first, path(QLatin1String(other))));
    QCOMPARE(backupsOf(store->path()), (QStringList{*first, *second}));
}

void SaveCopyTest::copy_refusesThePlanItself()
{
    auto store = make();
    const QString link = path(QStringLiteral("link.workshop"));
    QVERIFY(QFile::link(path(), link));
    QCOMPARE(store->saveCopy(path()).error().kind, ErrorKind::HeldByWriter);
    QCOMPARE(store->saveCopy(link).error().kind, ErrorKind::HeldByWriter);
    QVERIFY(store->apply(addPerson(1, {}), {}));
    QVERIFY(QFileInfo(link).isSymLink());
}

// SQLite would roll the old file's pages back into the new one.
void SaveCopyTest::copy_refusesAnUnfinishedJournal()
{
    auto store = make();
    const QString copy = path(QStringLiteral("copy.workshop"));
    QFile journal(copy + QStringLiteral("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("something");
    journal.close();
    QCOMPARE(store->saveCopy(copy).error().kind, ErrorKind::CannotWrite);
    QVERIFY(!QFile::exists(copy));
}

void SaveCopyTest::copy_ofATargetThatCannotBeMadeIsSaid()
{
    const auto store = make();
    const QString target = path(QStringLiteral("no/such/folder"));
    const Error error = store->saveCopy(target).error();
    QCOMPARE(error.kind, ErrorKind::CannotWrite);
    QCOMPARE(error.subject, target);
    QCOMPARE(filesIn(*m_folder).filter(QStringLiteral("tmp")), QStringList());
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::SaveCopyTest)
#include "SaveCopyTest.moc"
