#include "store/PlanStore.h"

#include "domain/Records.h"
#include "store/Schema.h"
#include "TestMain.h"

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

class PlanStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void create_makesAnEmptyPrivatePlan();
    void create_refusesAnExistingFile();
    void create_leavesNothingWhereItFails();
    void apply_isThereAfterOpening();
    void apply_keepsIdsBeyond53Bits();
    void apply_refusesWhatCouldNotBeRead_data();
    void apply_refusesWhatCouldNotBeRead();
    void apply_refusesRowsThatAreNotThere();
    void apply_namesTheReferenceThatLeadsNowhere();
    void apply_exchangesUniqueValues();
    void apply_refusesADoubleBooking();
    void apply_namesTheTableOfOtherUniqueValues();
    void refusal_leavesEverything();
    void step_isWrittenWithItsChanges();
    void step_takesThePlaceOfTheLast();
    void history_isKeptToItsLimits();
    void history_numbersAreNotGivenAgain();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const QString& name = QStringLiteral("a.workshop")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<PlanStore> make(PlanStore::HistoryLimits limits = {}) const;
};

void PlanStoreTest::init()
{
    convenor::testing::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<PlanStore> PlanStoreTest::make(PlanStore::HistoryLimits limits) const
{
    auto store = PlanStore::create(path(), Schema::builtIn(), limits);
    Q_ASSERT(store.ok());
    return std::move(*store);
}

void PlanStoreTest::create_makesAnEmptyPrivatePlan()
{
    auto store = make();
    QCOMPARE(store->path(), path());
    QCOMPARE(store->revision(), 0);
    QVERIFY(store->plan() == Plan());
    QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    store.reset();
    // A plan at rest is one file: no journal, no lock.
    QCOMPARE(filesIn(*m_folder), QStringList{QStringLiteral("a.workshop")});
    const auto again = PlanStore::open(path());
    QVERIFY(again);
    QVERIFY((*again)->plan() == Plan());
}

void PlanStoreTest::create_refusesAnExistingFile()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto store = PlanStore::create(path());
    QCOMPARE(store.error().kind, ErrorKind::FileExists);
    QCOMPARE(store.error().subject, path());
    QVERIFY(QFile::exists(path()));
}

void PlanStoreTest::create_leavesNothingWhereItFails()
{
    QCOMPARE(PlanStore::create(path(QStringLiteral("no/such/folder"))).error().kind, ErrorKind::CannotWrite);
    const Schema broken({QByteArrayLiteral("CREATE TABLE half (id INTEGER) STRICT; no SQL")});
    QVERIFY(!PlanStore::create(path(), broken, {}));
    QCOMPARE(filesIn(*m_folder), QStringList());
}

void PlanStoreTest::apply_isThereAfterOpening()
{
    auto store = make();
    const ChangeSet changes = addPerson(7, QStringLiteral("Zażółć \U0001F600 'quoted' \"twice\" %1"));
    const Result<qint64> number = store->apply(changes, {QStringLiteral("Add")});
    QVERIFY(number);
    QCOMPARE(*number, 1);
    QCOMPARE(store->revision(), 1);
    store.reset();
    const auto again = PlanStore::open(path());
    QVERIFY(again);
    QCOMPARE((*again)->revision(), 1);
    QVERIFY((*again)->plan() == *Plan().applied(changes));
}

void PlanStoreTest::apply_keepsIdsBeyond53Bits()
{
    const Id large = (Id(1) << 62) + 1;
    auto store = make();
    QVERIFY(store->apply(addPerson(large, {}), {}));
    QVERIFY(store->apply(addPerson(std::numeric_limits<Id>::max(), {}), {}));
    store.reset();
    const auto read = PlanStore::read(path());
    QVERIFY(read);
    QVERIFY(read->plan.find<Person>(large));
    QVERIFY(read->plan.find<Person>(std::numeric_limits<Id>::max()));
    const auto again = PlanStore::open(path());
    QCOMPARE((*again)->changesOf(1)->changes().first().id, large);
}

void PlanStoreTest::apply_refusesWhatCouldNotBeRead_data()
{
    QTest::addColumn<ChangeSet>("changes");
    QTest::newRow("a NUL in a text") << addPerson(1, QStringLiteral("a") + QChar(0) + u'b');
    QTest::newRow("half a surrogate pair") << addPerson(1, QString(QChar(0xd800)));
    QTest::newRow("no id") << addPerson(0, {});
    QTest::newRow("a negative id") << addPerson(-1, {});
    ChangeSet early;
    early.add(Day{1, QDate(1850, 1, 1), 0, {}});
    QTest::newRow("a date before 1900") << early;
    ChangeSet late;
    late.add(Day{1, QDate(12000, 1, 1), 0, {}});
    QTest::newRow("a date of five digits") << late;
    ChangeSet nowhen;
    nowhen.add(Availability{1, {}, {}, 1, 0, 10});
    nowhen.add(Day{1, QDate(2026, 1, 1), 0, {}});
    QTest::newRow("nobody's availability") << nowhen;
}

void PlanStoreTest::apply_refusesWhatCouldNotBeRead()
{
    QFETCH(const ChangeSet, changes);
    auto store = make();
    const Result<qint64> number = store->apply(changes, {});
    QVERIFY(!number);
    QCOMPARE(number.error().kind, ErrorKind::WrongValue);
    QCOMPARE(store->revision(), 0);
    QVERIFY(store->apply(addPerson(1, {}), {}));
    store.reset();
    QVERIFY(PlanStore::open(path()));
}

void PlanStoreTest::apply_refusesRowsThatAreNotThere()
{
    auto store = make();
    QVERIFY(store->apply(addPerson(1, {}), {}));
    const auto kindOf = [&](const ChangeSet& changes) {
        const auto number = store->apply(changes, {});
        return number ? ErrorKind::Cancelled : number.error().kind;
    };
    QCOMPARE(kindOf(addPerson(1, {})), ErrorKind::RecordExists);
    QCOMPARE(kindOf(addPerson(2, {}).inverted()), ErrorKind::NoSuchRecord);
    Person person;
    person.id = 2;
    Person renamed = person;
    renamed.familyName = QStringLiteral("B");
    ChangeSet edit;
    edit.edit(person, renamed);
    QCOMPARE(kindOf(edit), ErrorKind::NoSuchRecord);
}

void PlanStoreTest::apply_namesTheReferenceThatLeadsNowhere()
{
    auto store = make();
    ChangeSet changes = addPerson(1, {});
    Assignment assignment;
    assignment.id = 2;
    assignment.person = 1;
    assignment.agendaItem = 99;
    changes.add(assignment);
    const auto number = store->apply(changes, {});
    QVERIFY(!number);
    QCOMPARE(number.error(), (Error{ErrorKind::DanglingReference, QStringLiteral("assignment.agenda_item"),
                                    QStringLiteral("99")}));
    QVERIFY(store->reload());
    QVERIFY(store->plan() == Plan());
}

namespace {
// A helpdesk with an expert, two people and a booking.
ChangeSet aHelpdesk()
{
    ChangeSet changes = addPerson(1, QStringLiteral("Expert"));
    changes.append(addPerson(2, QStringLiteral("Anna")));
    changes.append(addPerson(3, QStringLiteral("Boris")));
    changes.add(Day{4, QDate(2026, 5, 1), 540, {}});
    AgendaItem item;
    item.id = 5;
    item.day = 4;
    changes.add(item);
    changes.add(Helpdesk{.id = 6, .agendaItem = 5, .name = {}});
    changes.add(HelpdeskExpert{7, 6, 1, {}, {}, {}, {}, {}, {}});
    changes.add(Booking{8, 6, 7, 2, {}, {}, 0, BookingStatus::Confirmed, false, {}, {}});
    changes.add(BookingSeat{9, 8, 6, 0, 2});
    changes.add(BookingSeat{10, 8, 6, 10, 3});
    changes.add(BreakoutRound{11, 5, {}});
    BreakoutGroup group;
    group.id = 12;
    group.round = 11;
    changes.add(group);
    changes.add(GroupMembership{13, 11, 12, 2, false});
    return changes;
}
} // namespace

void PlanStoreTest::apply_exchangesUniqueValues()
{
    auto store = make();
    QVERIFY(store->apply(aHelpdesk(), {}));
    const Plan before = *Plan().applied(aHelpdesk());
    ChangeSet exchange;
    BookingSeat first = *before.find<BookingSeat>(9);
    BookingSeat second = *before.find<BookingSeat>(10);
    std::swap(first.slot, second.slot);
    std::swap(first.person, second.person);
    exchange.edit(*before.find<BookingSeat>(9), first);
    exchange.edit(*before.find<BookingSeat>(10), second);
    QVERIFY(store->apply(exchange, {}));
    QVERIFY(store->reload());
    QVERIFY(store->plan() == *before.applied(exchange));
}

void PlanStoreTest::apply_refusesADoubleBooking()
{
    auto store = make();
    QVERIFY(store->apply(aHelpdesk(), {}));
    ChangeSet twice;
    twice.add(BookingSeat{20, 8, 6, 10, 3});
    const auto number = store->apply(twice, {});
    QVERIFY(!number);
    QCOMPARE(number.error(), (Error{ErrorKind::DoubleBooked, QStringLiteral("3"), QStringLiteral("10")}));
}

void PlanStoreTest::apply_namesTheTableOfOtherUniqueValues()
{
    auto store = make();
    QVERIFY(store->apply(aHelpdesk(), {}));
    ChangeSet twice;
    twice.add(GroupMembership{20, 11, 12, 2, false});
    const auto number = store->apply(twice, {});
    QVERIFY(!number);
    QCOMPARE(number.error().kind, ErrorKind::NotUnique);
    QCOMPARE(number.error().subject, QStringLiteral("group_membership"));
}

void PlanStoreTest::refusal_leavesEverything()
{
    auto store = make();
    QVERIFY(store->apply(aHelpdesk(), {QStringLiteral("first")}));
    ChangeSet changes = addPerson(50, QStringLiteral("not to be seen"));
    changes.remove(GroupMembership{13, 11, 12, 2, false});
    changes.add(BookingSeat{20, 8, 6, 10, 3});
    StepInfo step{QStringLiteral("second")};
    step.replacesLast = true;
    step.whole = changes;
    QVERIFY(!store->apply(changes, step));
    QCOMPARE(store->revision(), 1);
    QCOMPARE(store->history()->size(), 1);
    QVERIFY(store->reload());
    QVERIFY(store->plan() == *Plan().applied(aHelpdesk()));
    const auto next = store->apply(addPerson(50, {}), {});
    QVERIFY(next);
    QCOMPARE(*next, 2);
}

void PlanStoreTest::step_isWrittenWithItsChanges()
{
    auto store = make();
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    QVERIFY(store->apply(aHelpdesk(), {QStringLiteral("Wichtig: Прибавяне")}));
    QVERIFY(store->apply(addPerson(60, {}), {QStringLiteral("undo"), 1, 0}));
    QVERIFY(store->apply(addPerson(61, {}), {QStringLiteral("redo"), 0, 1}));
    const auto check = [&](const QList<RevisionInfo>& history) {
        QCOMPARE(history.size(), 3);
        QCOMPARE(history[0].number, 1);
        QCOMPARE(history[0].label, QStringLiteral("Wichtig: Прибавяне"));
        QVERIFY(history[0].madeAt >= before && history[0].madeAt <= QDateTime::currentDateTimeUtc());
        QCOMPARE(history[0].undoes, 0);
        QCOMPARE(history[1].undoes, 1);
        QCOMPARE(history[2].redoes, 1);
    };
    check(*store->history());
    QVERIFY(*store->changesOf(1) == aHelpdesk());
    const auto missing = store->changesOf(9);
    QCOMPARE(missing.error(),
             (Error{ErrorKind::NoSuchRecord, QStringLiteral("revision"), QStringLiteral("9")}));
    store.reset();
    check(PlanStore::read(path())->history);
}

void PlanStoreTest::step_takesThePlaceOfTheLast()
{
    auto store = make();
    QVERIFY(store->apply(addPerson(1, QStringLiteral("N")), {QStringLiteral("type")}));
    Person before;
    before.id = 1;
    before.familyName = QStringLiteral("N");
    Person after = before;
    after.familyName = QStringLiteral("Na");
    ChangeSet edit;
    edit.edit(before, after);
    StepInfo step{QStringLiteral("type")};
    step.replacesLast = true;
    step.whole = addPerson(1, QStringLiteral("Na"));
    const auto number = store->apply(edit, step);
    QVERIFY(number);
    QCOMPARE(*number, 2);
    QCOMPARE(store->history()->size(), 1);
    QVERIFY(*store->changesOf(2) == step.whole);
    QVERIFY(!store->changesOf(1));
    QVERIFY(store->reload());
    QCOMPARE(store->plan().find<Person>(1)->familyName, QStringLiteral("Na"));
}

void PlanStoreTest::history_isKeptToItsLimits()
{
    auto store = make({5, qint64(16) << 20});
    for (Id id = 1; id <= 20; ++id)
        QVERIFY(store->apply(addPerson(id, {}), {}));
    QCOMPARE(store->history()->size(), 5);
    QCOMPARE(store->history()->first().number, 16);
    store.reset();
    // By size: what cannot be compressed fills it soon. The last step stays although it is over the limit.
    auto opened = PlanStore::open(path(), Schema::builtIn(), {1000, 2000});
    QVERIFY(opened);
    store = std::move(*opened);
    QString noise;
    QRandomGenerator random(1);
    while (noise.size() < 3000)
        noise += QChar(random.bounded(0x4e00, 0x9fff));
    QVERIFY(store->apply(addPerson(100, noise), {}));
    QCOMPARE(store->history()->size(), 1);
    QCOMPARE(store->history()->first().number, 21);
    QVERIFY(*store->changesOf(21) == addPerson(100, noise));
}

void PlanStoreTest::history_numbersAreNotGivenAgain()
{
    auto store = make({1, 1});
    qint64 last = 0;
    for (Id id = 1; id <= 5; ++id) {
        const auto number = store->apply(addPerson(id, {}), {});
        QVERIFY(number);
        QVERIFY(*number > last);
        last = *number;
    }
    store.reset();
    const auto again = PlanStore::open(path());
    QCOMPARE((*again)->revision(), last);
    QCOMPARE(*(*again)->apply(addPerson(9, {}), {}), last + 1);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::PlanStoreTest)
#include "PlanStoreTest.moc"
