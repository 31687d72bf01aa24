// Blocks of cells and rows in grids over single tables: paste, clear, remove.
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "ModelTexts.h"
#include "tables/RecordModels.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class RecordBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void paste_growsRowsInOneStep();
    void paste_isRefusedWhole();
    void paste_passesOverEmptyLines();
    void clear_emptiesCellsInOneStep();
    void clear_refusesWhatCannotBeEmpty();
    void remove_takesDependantsAlong();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
};

void RecordBlocksTest::paste_growsRowsInOneStep()
{
    EditorPlan test;
    RoomsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    test.room(QStringLiteral("Alpha"));
    QString problem;
    QVERIFY(model.pasteCells(model.index(0, 1),
                             {{QStringLiteral("Online"), QStringLiteral("5")},
                              {QStringLiteral("Physical"), QStringLiteral("6"), QStringLiteral("x"),
                               QStringLiteral("beyond the last column")},
                              {QString(), QStringLiteral("7")}},
                             &problem));
    QVERIFY(problem.isEmpty());
    QCOMPARE(columnTexts(model).join(u'|'), QStringLiteral("Alpha|||"));
    QCOMPARE(columnTexts(model, 2).join(u'|'), QStringLiteral("5|6|7|"));
    QCOMPARE(test.editor->history().size(), 3);
    QCOMPARE(mirror.difference(), QString());
    QVERIFY(test.editor->undo());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Physical"));
    QCOMPARE(mirror.difference(), QString());
}

void RecordBlocksTest::paste_isRefusedWhole()
{
    EditorPlan test;
    DaysModel model(*test.editor);
    const Plan before = test.plan();
    QString problem;
    QVERIFY(!model.pasteCells(model.index(0, 0),
                              {{QStringLiteral("11.12.2021"), QStringLiteral("9:00")},
                               {QStringLiteral("12.12.2021"), QStringLiteral("soon")}},
                              &problem));
    QVERIFY2(problem.contains(u'2') && problem.contains(QStringLiteral("time")), qPrintable(problem));
    QVERIFY(!model.pasteCells(model.index(0, 0), {{QStringLiteral("31.02.2021")}}, &problem));
    QVERIFY(test.plan() == before);
}

void RecordBlocksTest::paste_passesOverEmptyLines()
{
    EditorPlan test;
    PeopleModel model(*test.editor);
    QString problem;
    QVERIFY(model.pasteCells(model.index(0, 0),
                             {{QStringLiteral("Bell"), QStringLiteral("Anna")},
                              {QString(), QStringLiteral(" ")},
                              {QStringLiteral("Iliev"), QStringLiteral("Boris")}},
                             &problem));
    QCOMPARE(columnTexts(model).join(u'|'), QStringLiteral("Bell|Iliev|"));
}

void RecordBlocksTest::clear_emptiesCellsInOneStep()
{
    EditorPlan test;
    PeopleModel model(*test.editor);
    test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    test.person(QStringLiteral("Boris"), QStringLiteral("Iliev"));
    QCOMPARE(model.clearCells({model.index(0, 0), model.index(0, 1), model.index(1, 0), model.index(2, 0)}),
             QString());
    QCOMPARE(columnTexts(model).join(u'|'), QStringLiteral("||"));
    QCOMPARE(columnTexts(model, 1).join(u'|'), QStringLiteral("|Boris|"));
    QCOMPARE(test.editor->history().size(), 4);
    QVERIFY(test.editor->undo());
    QCOMPARE(columnTexts(model).join(u'|'), QStringLiteral("Bell|Iliev|"));
}

void RecordBlocksTest::clear_refusesWhatCannotBeEmpty()
{
    EditorPlan test;
    const Id alpha = test.room(QStringLiteral("Alpha"));
    RoomDistance distance;
    distance.fromRoom = alpha;
    distance.toRoom = alpha;
    distance.minutes = 5;
    test.add(distance);
    RoomDistancesModel model(*test.editor);
    const Plan before = test.plan();
    QVERIFY(model.clearCells({model.index(0, 2), model.index(0, 0)}).endsWith(u'.'));
    QVERIFY(test.plan() == before);
}

void RecordBlocksTest::remove_takesDependantsAlong()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    RoomsModel rooms(*test.editor);
    PeopleModel people(*test.editor);
    const QAbstractItemModelTester roomsTester(&rooms, fatal);
    const QAbstractItemModelTester peopleTester(&people, fatal);
    const Plan before = test.plan();
    const int count = people.rowCount();
    people.removeRecords({0, 5, 5, 1000, -1, people.blankRow()});
    QCOMPARE(people.rowCount(), count - 2);
    QCOMPARE(test.plan().rows(Table::Person).size(), before.rows(Table::Person).size() - 2);
    QVERIFY(test.plan().rows(Table::Assignment).size() < before.rows(Table::Assignment).size());
    rooms.removeRecords({0});
    QVERIFY(planInFile(test.path()) == test.plan());
    QCOMPARE(test.editor->history().size(), 3);
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->undo());
    QVERIFY(test.plan() == before);
    const qint64 revision = test.editor->revision();
    people.removeRecords({});
    people.removeRecords({people.blankRow()});
    QCOMPARE(test.editor->revision(), revision);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RecordBlocksTest)
#include "RecordBlocksTest.moc"
