// Random changes over all record types: the file, the Plan and every item model say the same after each.
#include "editing/PlanChecker.h"
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "tables/AgendaModel.h"
#include "tables/AgendaTreeModel.h"
#include "tables/HistoryModel.h"
#include "tables/ProblemsModel.h"
#include "tables/RecordModels.h"
#include "tables/TranslationsModel.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

#include <sqlite3.h>

namespace convenor {
using namespace convenor::testing;

namespace {
// Every row of every table, but for the history, as SQLite prints it.
QStringList dump(const QString& path)
{
    QStringList lines;
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("cannot open the plan for a dump");
    for (const Table table : allTables) {
        const QByteArray name = tableInfo(table).name;
        sqlite3_stmt* rows = nullptr;
        if (sqlite3_prepare_v2(db, ("SELECT * FROM " + name + " ORDER BY id").constData(), -1, &rows,
                               nullptr))
            qFatal("cannot read %s: %s", name.constData(), sqlite3_errmsg(db));
        while (sqlite3_step(rows) == SQLITE_ROW) {
            QByteArrayList cells{name};
            for (int i = 0; i < sqlite3_column_count(rows); ++i) {
                cells << QByteArray::number(sqlite3_column_type(rows, i)) + ':' +
                             QByteArray(static_cast<const char*>(sqlite3_column_blob(rows, i)),
                                        sqlite3_column_bytes(rows, i));
            }
            lines << QString::fromUtf8(cells.join('|'));
        }
        sqlite3_finalize(rows);
    }
    sqlite3_close(db);
    return lines;
}

// A model as it would be if it were made now.
using Maker = std::function<std::unique_ptr<QAbstractItemModel>()>;

struct Watched
{
    QByteArray name;
    std::unique_ptr<QAbstractItemModel> model;
    Maker again;
    std::unique_ptr<ModelMirror> mirror = {};
    std::unique_ptr<QAbstractItemModelTester> tester = {};
};

QStringList treeTexts(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts << QString(depth, u' ') + index.data(IdRole).toString() + u' ' + index.data().toString();
        texts << treeTexts(model, index, depth + 1);
    }
    return texts;
}
} // namespace

class RandomEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        convenor::testing::failOnWarnings();
        m_watched.clear();
        m_checker.reset();
        m_editor.reset();
    }
    void cleanup()
    {
        m_watched.clear();
        m_checker.reset();
        m_editor.reset();
    }
    void models_fileAndPlanSayTheSame();
    void largeSets_resetTheModels();

private:
    template <typename Model>
    void watch(const char* name)
    {
        watch(name, [this] { return std::make_unique<Model>(*m_editor); });
    }
    void watch(const QByteArray& name, const Maker& make)
    {
        Watched watched{name, make(), make};
        if (name != "tree")
            watched.mirror = std::make_unique<ModelMirror>(*watched.model);
        m_watched.push_back(std::move(watched));
    }
    void watchAll();
    void watchDays();
    void testModels(bool on);
    void compareModels();
    void compareIds();

    QTemporaryDir m_folder;
    std::unique_ptr<PlanEditor> m_editor;
    std::unique_ptr<PlanChecker> m_checker;
    std::vector<Watched> m_watched;
    QSet<Id> m_days;
};

void RandomEditsTest::watchAll()
{
    watch<AgendaTreeModel>("tree");
    watch<RoomsModel>("rooms");
    watch<PeopleModel>("people");
    watch<DaysModel>("days");
    watch<RoomDistancesModel>("distances");
    watch<AvailabilityModel>("availability");
    watch<AssetsModel>("assets");
    watch("translations", [this] {
        auto model = std::make_unique<TranslationsModel>(*m_editor);
        model->setLanguage(QStringLiteral("bg"));
        return model;
    });
    watch<HistoryModel>("history");
    m_checker = std::make_unique<PlanChecker>(*m_editor);
    watch("problems", [this] { return std::make_unique<ProblemsModel>(*m_checker); });
    m_days.clear();
    watchDays();
}

// The agenda of every day, as long as there are not too many.
void RandomEditsTest::watchDays()
{
    constexpr qsizetype most = 12;
    for (const Day& day : m_editor->plan().all<Day>()) {
        const Id id = day.id;
        if (m_days.contains(id) || m_days.size() >= most)
            continue;
        m_days.insert(id);
        watch("day " + QByteArray::number(id), [this, id] {
            auto model = std::make_unique<AgendaModel>(*m_editor);
            model->setDay(id);
            return model;
        });
    }
}

void RandomEditsTest::testModels(bool on)
{
    for (Watched& watched : m_watched) {
        // That of the translations has a tester in its own test: it is long, and every cell is looked at.
        if (!on)
            watched.tester.reset();
        else if (!watched.tester && watched.name != "translations")
            watched.tester = std::make_unique<QAbstractItemModelTester>(
                watched.model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
}

// What each model shows is what a model made now shows, and what its views were told of.
void RandomEditsTest::compareModels()
{
    m_checker->finish();
    for (const Watched& watched : m_watched) {
        if (watched.name == "tree") {
            QCOMPARE(treeTexts(*watched.model), treeTexts(*watched.again()));
            continue;
        }
        const QString difference = watched.mirror->difference();
        QVERIFY2(difference.isEmpty(), qPrintable(QString::fromUtf8(watched.name) + ": " + difference));
        auto* agenda = qobject_cast<AgendaModel*>(watched.model.get());
        const bool dayGone = agenda && QByteArray("day " + QByteArray::number(agenda->day())) != watched.name;
        if (!dayGone && watched.name != "history")
            QCOMPARE(ModelMirror::texts(*watched.model), ModelMirror::texts(*watched.again()));
    }
}

// The rows of the plan, no more and no less.
void RandomEditsTest::compareIds()
{
    const Plan& plan = m_editor->plan();
    for (const Watched& watched : m_watched) {
        if (const auto* people = qobject_cast<PeopleModel*>(watched.model.get())) {
            QCOMPARE(people->rowCount(), int(plan.rows(Table::Person).size()) + 1);
            for (const Person& person : plan.all<Person>()) {
                const int row = people->rowOf(person.id);
                QVERIFY(row >= 0);
                QCOMPARE(people->index(row, 0).data().toString(), person.familyName);
            }
        }
        if (const auto* agenda = qobject_cast<AgendaModel*>(watched.model.get())) {
            int row = 0;
            for (const ItemTime& time : m_editor->timing().items()) {
                if (time.day == agenda->day())
                    QCOMPARE(agenda->itemAt(row++), time.item);
            }
            QCOMPARE(agenda->rowCount(), row + (agenda->day() == 0 ? 0 : 1));
        }
    }
}

void RandomEditsTest::models_fileAndPlanSayTheSame()
{
    constexpr int sets = 1500;
    constexpr int fileEvery = 50;
    constexpr int modelsEvery = 10;
    // A tester looks at every cell at every signal.
    constexpr int testedSets = 300;

    const QString path = m_folder.filePath(QStringLiteral("random.workshop"));
    RandomChanges random(20211210);
    Plan start;
    for (int i = 0; i < 30; ++i)
        start = *start.applied(random.next(start));
    // All of them can be undone: history without its usual limits.
    const PlanStore::HistoryLimits limits{100000, qint64(1) << 40};
    m_editor = std::move(*PlanEditor::create(path, RandomChanges::asChanges(start), {}, limits));
    watchAll();
    testModels(true);
    const QStringList first = dump(path);

    int largest = 0;
    int refused = 0;
    for (int i = 1; i <= sets; ++i) {
        const ChangeSet changes = random.next(m_editor->plan());
        largest = std::max(largest, int(changes.size()));
        const Plan before = m_editor->plan();
        const Plan expected = *before.applied(changes);
        QSignalSpy changed(m_editor.get(), &PlanEditor::changed);
        const Result<qint64> number = m_editor->apply(QStringLiteral("set %1").arg(i), changes);
        if (!number && number.error().kind == ErrorKind::DoubleBooked) {
            QVERIFY(m_editor->plan() == before);
            ++refused; // meetings of one person at one time, as they should be
            continue;
        }
        QVERIFY2(number.ok(), number.ok() ? "" : qPrintable(number.error().subject + number.error().detail));
        QCOMPARE(changed.size(), 1);
        // The set itself, or with what it moved the ground under: meetings that would clash now wait.
        const ChangeSet step = m_editor->lastChanges();
        QVERIFY(m_editor->plan() == (step.size() == changes.size() ? expected : *before.applied(step)));
        compareIds();
        if (i % modelsEvery == 0)
            compareModels();
        if (i % fileEvery == 0)
            QVERIFY(planInFile(path) == expected);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("after set %1").arg(i)));
        watchDays();
        testModels(i < testedSets);
    }
    QVERIFY2(refused < sets / 3, qPrintable(QString::number(refused)));
    QVERIFY2(largest < 500, "no set of this test may be one that resets models");
    for (const Watched& watched : m_watched) {
        // An agenda whose day was removed shows another one.
        if (watched.mirror && !watched.name.startsWith("day"))
            QVERIFY2(watched.mirror->resets == 0, watched.name.constData());
    }
    const QStringList last = dump(path);
    const Plan end = m_editor->plan();
    QVERIFY(last.size() > 500);

    qsizetype undone = 0;
    for (; m_editor->canUndo(); ++undone) {
        QVERIFY(m_editor->undo());
        if (undone % 100 == 0)
            compareModels();
    }
    QCOMPARE(undone, qsizetype(sets - refused));
    QVERIFY(m_editor->plan() == start);
    compareModels();
    QCOMPARE(dump(path), first);

    // After a restart too.
    m_watched.clear();
    m_checker.reset();
    m_editor.reset();
    m_editor = std::move(*PlanEditor::open(path, limits));
    watchAll();
    for (qsizetype redone = 0; m_editor->canRedo(); ++redone) {
        QVERIFY(m_editor->redo());
        if (redone % 100 == 0)
            compareModels();
    }
    QVERIFY(m_editor->plan() == end);
    QCOMPARE(dump(path), last);
}

void RandomEditsTest::largeSets_resetTheModels()
{
    RandomChanges random(9);
    const Plan start = random.plan();
    auto created = PlanEditor::create(m_folder.filePath(QStringLiteral("large.workshop")),
                                      RandomChanges::asChanges(start), {});
    QVERIFY2(created, created ? "" : qPrintable(created.error().subject + created.error().detail));
    m_editor = std::move(*created);
    watchAll();
    testModels(true);
    ChangeSet many;
    for (int i = 0; i < 700; ++i) {
        Person person;
        person.id = m_editor->ids().next();
        person.familyName = QStringLiteral("Person %1").arg(i);
        many.add(person);
    }
    QVERIFY(m_editor->apply(QStringLiteral("many"), many));
    compareModels();
    for (const Watched& watched : m_watched) {
        if (watched.name == "people")
            QCOMPARE(watched.mirror->resets, 1);
    }
    QVERIFY(m_editor->undo());
    compareModels();
    QVERIFY(m_editor->plan() == start);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RandomEditsTest)
#include "RandomEditsTest.moc"
