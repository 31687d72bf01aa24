// The list of the door and of sign-up: who stands on it, in which order, what it announces.
#include "tables/AttendanceModel.h"

#include "editing/AttendanceEdits.h"
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>
#include <QTimeZone>

namespace convenor {
using namespace convenor::testing;

namespace {
QDateTime tenToEight()
{
    return QDateTime(QDate(2021, 12, 10), QTime(7, 50), QTimeZone::utc());
}

QStringList names(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, AttendanceModel::NameColumn).data().toString();
    return texts;
}

QString cell(const AttendanceModel& model, Id person, AttendanceModel::Column column)
{
    return model.index(model.rowOf(person), column).data().toString();
}
} // namespace

class AttendanceModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        convenor::testing::failOnWarnings();
        QLocale::setDefault(
            QLocale(QStringLiteral("en"))); // a language of the window: C has no order of names
    }
    void day_listsWhoIsExpected();
    void marks_changeOneRow();
    void names_moveOneRow();
    void item_listsWhoSignedUp();
    void item_numbersWhoWaits();
    void cells_tellGroupsAndNeeds();
    void found_showsAnybodyInThatOrder();
    void cells_speakASentence();
    void holdsUnderRandomChanges_data();
    void holdsUnderRandomChanges();
    void undoneAndRedone();
    void counts_areThoseOfTheList();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    // The model's own rows must be those that a fresh model makes.
    static void compareWithFresh(const AttendanceModel& model, PlanEditor& editor);
    static void walk(EditorPlan& test, RandomChanges& random, int steps);
    static void changeSomething(EditorPlan& test, RandomChanges& random)
    {
        const Result<qint64> step = test.editor->apply(QStringLiteral("set"), random.next(test.plan()));
        QVERIFY(step || step.error().kind == ErrorKind::DoubleBooked);
    }
};

void AttendanceModelTest::day_listsWhoIsExpected()
{
    EditorPlan test;
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Émile"));
    test.person(QStringLiteral("Boris"), QStringLiteral("Zlatev"));
    const Id cancelled = test.person(QStringLiteral("Carla"), QStringLiteral("Adam"));
    test.edit<Person>(cancelled, [](Person& person) { person.status = PersonStatus::Cancelled; });
    test.person(QStringLiteral("Dora"), QStringLiteral("fabre"));
    AttendanceModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setTarget({test.day(), 0});
    QCOMPARE(names(model).join(u'|'), QStringLiteral("Émile, Anna|fabre, Dora|Zlatev, Boris"));
    QCOMPARE(model.stateOf(anna), AttendanceState::Expected);
    QCOMPARE(cell(model, anna, AttendanceModel::StateColumn), QStringLiteral("expected"));
    QVERIFY(!model.stateOf(cancelled));
}

void AttendanceModelTest::marks_changeOneRow()
{
    EditorPlan test;
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    test.person(QStringLiteral("Boris"), QStringLiteral("Zlatev"));
    AttendanceModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setTarget({test.day(), 0});
    ModelMirror mirror(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    AttendanceEdits edits(*test.editor, tenToEight);
    const Result<QString> said = edits.toggle(anna, model.target());
    QVERIFY(said);
    // The clocks of Brussels.
    QCOMPARE(*said, QStringLiteral("Anna Bell: arrived 08:50."));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 0);
    QCOMPARE(cell(model, anna, AttendanceModel::ArrivedColumn), QStringLiteral("08:50"));
    QCOMPARE(model.index(0, 0).data(CodeRole).toString(), QStringLiteral("PR"));
    QVERIFY(edits.toggle(anna, model.target()));
    QCOMPARE(cell(model, anna, AttendanceModel::ArrivedColumn), QString());
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void AttendanceModelTest::names_moveOneRow()
{
    EditorPlan test;
    QList<Id> people;
    for (const char* family : {"Alpha", "Beta", "Gamma", "Delta", "Epsilon"})
        people << test.person(QStringLiteral("X"), QString::fromLatin1(family));
    AttendanceModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setTarget({test.day(), 0});
    ModelMirror mirror(model);
    for (const char* family : {"Zeta", "Beth", "A"}) {
        mirror.moves = 0;
        test.edit<Person>(people[0],
                          [&](Person& person) { person.familyName = QString::fromLatin1(family); });
        QCOMPARE(mirror.moves, 1);
        QCOMPARE(mirror.difference(), QString());
        compareWithFresh(model, *test.editor);
    }
    QCOMPARE(mirror.resets, 0);
}

void AttendanceModelTest::item_listsWhoSignedUp()
{
    EditorPlan test;
    const Id lunch = test.item(QStringLiteral("Lunch"), 60, 0, ItemKind::Meal);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    const Id boris = test.person(QStringLiteral("Boris"), QStringLiteral("Zlatev"));
    AttendanceModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setTarget(targetOf(test.plan(), lunch));
    ModelMirror mirror(model);
    QCOMPARE(model.rowCount(), 0);
    AttendanceEdits edits(*test.editor, tenToEight);
    QVERIFY(edits.signUp({boris, anna}, lunch));
    QCOMPARE(names(model).join(u'|'), QStringLiteral("Bell, Anna|Zlatev, Boris"));
    QVERIFY(edits.signOff({boris}, lunch));
    QCOMPARE(names(model).join(u'|'), QStringLiteral("Bell, Anna"));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void AttendanceModelTest::item_numbersWhoWaits()
{
    EditorPlan test;
    const Id tour = test.item(QStringLiteral("Tour"), 60, 0, ItemKind::Visit);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    const Id boris = test.person(QStringLiteral("Boris"), QStringLiteral("Adam"));
    const Id carla = test.person(QStringLiteral("Carla"), QStringLiteral("Zlatev"));
    test.edit<AgendaItem>(tour, [](AgendaItem& item) { item.capacity = 1; });
    AttendanceModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setTarget(targetOf(test.plan(), tour));
    int minute = 0;
    AttendanceEdits edits(*test.editor, [&] { return tenToEight().addSecs(60 * ++minute); });
    // In the order in which they came, not by name.
    for (const Id person : {anna, carla, boris})
        QVERIFY(edits.signUp({person}, tour));
    QCOMPARE(names(model).join(u'|'), QStringLiteral("Bell, Anna|Zlatev, Carla|Adam, Boris"));
    QCOMPARE(cell(model, carla, AttendanceModel::StateColumn), QStringLiteral("waiting, no. 1"));
    QCOMPARE(cell(model, boris, AttendanceModel::StateColumn), QStringLiteral("waiting, no. 2"));
    const Result<QString> said = edits.signOff({anna}, tour);
    QVERIFY(said && said->contains(QStringLiteral("Carla Zlatev moves up")));
    QCOMPARE(model.stateOf(carla), AttendanceState::Expected);
    QCOMPARE(cell(model, boris, AttendanceModel::StateColumn), QStringLiteral("waiting, no. 1"));
    // A further place lets the next one in, in the same step.
    const qint64 before = test.editor->revision();
    QVERIFY(edits.setPlaces(tour, 2));
    QCOMPARE(test.editor->revision(), before + 1);
    QCOMPARE(model.stateOf(boris), AttendanceState::Expected);
}

void AttendanceModelTest::cells_tellGroupsAndNeeds()
{
    EditorPlan test;
    const Id part = test.item(QStringLiteral("Groups"), 60, 0, ItemKind::Groups);
    const Id lunch = test.item(QStringLiteral("Lunch"), 60, 0, ItemKind::Meal);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    test.edit<Person>(anna, [](Person& person) {
        person.access = QStringLiteral("step-free");
        person.diet = QStringLiteral("vegan");
    });
    BreakoutRound round;
    round.agendaItem = part;
    round.id = test.add(round);
    BreakoutGroup group;
    group.round = round.id;
    group.topic = QStringLiteral("Skills");
    group.place = QStringLiteral("Table 7");
    group.id = test.add(group);
    AttendanceModel model(*test.editor);
    model.setTarget({test.day(), 0});
    ModelMirror mirror(model);
    GroupMembership membership;
    membership.round = round.id;
    membership.group = group.id;
    membership.person = anna;
    test.add(membership);
    QCOMPARE(cell(model, anna, AttendanceModel::GroupColumn), QStringLiteral("Table 7, Skills"));
    QCOMPARE(cell(model, anna, AttendanceModel::NoteColumn), QStringLiteral("step-free"));
    QCOMPARE(mirror.difference(), QString());
    // What somebody eats matters at a meal only.
    AttendanceEdits edits(*test.editor, tenToEight);
    QVERIFY(edits.signUp({anna}, lunch));
    model.setTarget(targetOf(test.plan(), lunch));
    QCOMPARE(cell(model, anna, AttendanceModel::NoteColumn), QStringLiteral("vegan; step-free"));
}

void AttendanceModelTest::found_showsAnybodyInThatOrder()
{
    EditorPlan test;
    const Id lunch = test.item(QStringLiteral("Lunch"), 60, 0, ItemKind::Meal);
    const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    const Id boris = test.person(QStringLiteral("Boris"), QStringLiteral("Zlatev"));
    AttendanceEdits edits(*test.editor, tenToEight);
    QVERIFY(edits.signUp({anna}, lunch));
    AttendanceModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setTarget(targetOf(test.plan(), lunch));
    model.setFound(QList<Id>{boris, anna});
    ModelMirror mirror(model);
    QCOMPARE(names(model).join(u'|'), QStringLiteral("Zlatev, Boris|Bell, Anna"));
    QCOMPARE(model.index(0, 0).data(StateRole).toInt(), -1);
    QCOMPARE(cell(model, boris, AttendanceModel::StateColumn), QStringLiteral("not on the list"));
    QVERIFY(edits.signUp({boris}, lunch));
    QCOMPARE(model.stateOf(boris), AttendanceState::Expected);
    QCOMPARE(mirror.difference(), QString());
    model.setFound(std::nullopt);
    QCOMPARE(names(model).join(u'|'), QStringLiteral("Bell, Anna|Zlatev, Boris"));
}

void AttendanceModelTest::cells_speakASentence()
{
    EditorPlan test;
    test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    AttendanceModel model(*test.editor);
    model.setTarget({test.day(), 0});
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString header = model.headerData(column, Qt::Horizontal).toString();
        QVERIFY(!header.isEmpty());
        QVERIFY(model.index(0, column).data(Qt::AccessibleTextRole).toString().startsWith(header));
    }
    QCOMPARE(model.index(0, 3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("State: expected"));
}

void AttendanceModelTest::compareWithFresh(const AttendanceModel& model, PlanEditor& editor)
{
    AttendanceModel fresh(editor);
    fresh.setTarget(model.target());
    QCOMPARE(ModelMirror::texts(model), ModelMirror::texts(fresh));
}

// All targets of the plan are looked at, each by a model of its own, while the plan changes under them.
void AttendanceModelTest::walk(EditorPlan& test, RandomChanges& random, int steps)
{
    std::vector<std::unique_ptr<AttendanceModel>> models;
    std::vector<std::unique_ptr<ModelMirror>> mirrors;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    const auto watch = [&](const AttendanceTarget& target) {
        models.push_back(std::make_unique<AttendanceModel>(*test.editor));
        models.back()->setTarget(target);
        testers.push_back(std::make_unique<QAbstractItemModelTester>(models.back().get(), fatal));
        mirrors.push_back(std::make_unique<ModelMirror>(*models.back()));
    };
    for (const Day& day : test.plan().all<Day>())
        watch({day.id, 0});
    for (const Attendance& row : test.plan().all<Attendance>()) {
        if (row.agendaItem != 0 && models.size() < 12)
            watch({row.day, row.agendaItem});
    }
    QVERIFY(models.size() > 1);
    for (int step = 0; step < steps; ++step) {
        changeSomething(test, random);
        for (std::size_t i = 0; i < models.size(); ++i) {
            QCOMPARE(mirrors[i]->difference(), QString());
            compareWithFresh(*models[i], *test.editor);
        }
    }
    const Plan last = test.plan();
    while (test.editor->canUndo())
        QVERIFY(test.editor->undo());
    for (std::size_t i = 0; i < models.size(); ++i)
        QCOMPARE(mirrors[i]->difference(), QString());
    while (test.editor->canRedo())
        QVERIFY(test.editor->redo());
    QVERIFY(test.plan() == last);
    for (std::size_t i = 0; i < models.size(); ++i) {
        QCOMPARE(mirrors[i]->difference(), QString());
        compareWithFresh(*models[i], *test.editor);
    }
}

void AttendanceModelTest::holdsUnderRandomChanges_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 20211210, 77})
        QTest::addRow("%d", seed) << seed;
}

void AttendanceModelTest::holdsUnderRandomChanges()
{
    QFETCH(int, seed);
    EditorPlan test;
    RandomChanges random(quint32(seed), test.plan().largestId() + 1);
    for (int i = 0; i < 40; ++i)
        changeSomething(test, random);
    walk(test, random, 40);
}

void AttendanceModelTest::undoneAndRedone()
{
    EditorPlan test(QStringLiteral("two-day-meeting"));
    RandomChanges random(8, test.plan().largestId() + 1);
    walk(test, random, 30);
}

void AttendanceModelTest::counts_areThoseOfTheList()
{
    EditorPlan test(QStringLiteral("conference"));
    for (const Day& day : test.plan().all<Day>()) {
        AttendanceModel model(*test.editor);
        model.setTarget({day.id, 0});
        AttendanceCounts listed;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto state = AttendanceState(model.index(row, 0).data(StateRole).toInt());
            listed.expected += state == AttendanceState::Expected;
            listed.waiting += state == AttendanceState::Waiting;
            listed.present += state == AttendanceState::Present;
            listed.excused += state == AttendanceState::Excused;
            listed.absent += state == AttendanceState::Absent;
        }
        QVERIFY(model.rowCount() > 200);
        QVERIFY(listed == countAttendance(test.plan(), model.target()));
    }
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::AttendanceModelTest)
#include "AttendanceModelTest.moc"
