// Grids over single tables: rooms, people, days.
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "ModelTexts.h"
#include "tables/CellText.h"
#include "tables/RecordModels.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class RecordModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void blankRow_becomesTheRecord();
    void blankRow_becomesTheRecordAmongSortedOnes();
    void blankRow_leftBlankMakesNothing();
    void typing_isOneStepForEachCell();
    void typing_refusesWhatDoesNotFit_data();
    void typing_refusesWhatDoesNotFit();
    void enumerations_takeTheirBeginning();
    void days_areNamedAndFoundByDate();
    void days_standByDate();
    void filter_findsWithoutAccents();
    void names_ofOtherRowsFollow();
    void readOnly_hasNoBlankRow();
    void cells_speakASentence();

private:
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
};

void RecordModelTest::blankRow_becomesTheRecord()
{
    EditorPlan test;
    RoomsModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    QSignalSpy said(&model, &GridModel::said);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.blankRow(), 0);
    QVERIFY(!model.index(0, 0).data().toString().isEmpty()); // a hint
    QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), QString());

    const QPersistentModelIndex current = model.index(0, 2);
    QVERIFY(model.setData(current, QStringLiteral("40")));
    QCOMPARE(current.row(), 0);
    QVERIFY(current.data(IdRole).toLongLong() != 0);
    QCOMPARE(current.data().toString(), QStringLiteral("40"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.blankRow(), 1);
    QCOMPARE(model.idAt(1), 0);
    QCOMPARE(said.size(), 1);
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Alpha")));
    QCOMPARE(said.last()[0].toString(), QStringLiteral("Changed room “Alpha”: Room."));
    const Room& room = *test.plan().all<Room>().begin();
    QCOMPARE(room.name, QStringLiteral("Alpha"));
    QCOMPARE(room.capacity, 40);
    QCOMPARE(model.rowOf(room.id), 0);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void RecordModelTest::blankRow_becomesTheRecordAmongSortedOnes()
{
    EditorPlan test; // 10 December
    DaysModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    const QPersistentModelIndex current = model.index(model.blankRow(), 0);
    QVERIFY(model.setData(current, QStringLiteral("9.12.2021")));
    QCOMPARE(current.row(), 0);
    QCOMPARE(current.data().toString(), QStringLiteral("09.12.2021"));
    QCOMPARE(columnTexts(model).join(u' '), QStringLiteral("09.12.2021 10.12.2021 "));
    QCOMPARE(mirror.difference(), QString());
}

void RecordModelTest::blankRow_leftBlankMakesNothing()
{
    EditorPlan test;
    PeopleModel model(*test.editor);
    QVERIFY(!model.setData(model.index(0, 0), QString()));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral(" \t\n")));
    QVERIFY(!model.setData({}, QStringLiteral("x")));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("x"), Qt::DisplayRole));
    QCOMPARE(test.editor->revision(), 1);
}

void RecordModelTest::typing_isOneStepForEachCell()
{
    EditorPlan test;
    RoomsModel model(*test.editor);
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Al")));
    const qsizetype steps = test.editor->history().size();
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Alp"))); // what was added is a step of its own
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Alpha")));
    QCOMPARE(test.editor->history().size(), steps + 1);
    QVERIFY(model.setData(model.index(0, 2), QStringLiteral("1")));
    QVERIFY(model.setData(model.index(0, 2), QStringLiteral("12")));
    QCOMPARE(test.editor->history().size(), steps + 2);
    QVERIFY(model.setData(model.index(0, 2), QStringLiteral("12"))); // the same again is no step
    QCOMPARE(test.editor->history().size(), steps + 2);
    QVERIFY(test.editor->undo());
    QCOMPARE(model.index(0, 2).data().toString(), QString());
    QVERIFY(test.editor->undo());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Al"));
    QVERIFY(test.editor->undo());
    QCOMPARE(model.rowCount(), 1);
}

void RecordModelTest::typing_refusesWhatDoesNotFit_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << 2 << QStringLiteral("many");
    QTest::newRow("negative") << 2 << QStringLiteral("-4");
    QTest::newRow("too large") << 2 << QStringLiteral("99999999999");
    QTest::newRow("fraction") << 2 << QStringLiteral("1.5");
    QTest::newRow("no kind") << 1 << QStringLiteral("cellar");
}

void RecordModelTest::typing_refusesWhatDoesNotFit()
{
    QFETCH(const int, column);
    QFETCH(const QString, text);
    EditorPlan test;
    RoomsModel model(*test.editor);
    test.room(QStringLiteral("Alpha"));
    const Plan before = test.plan();
    for (const int row : {0, 1}) {
        const QString sentence = model.editProblem(model.index(row, column), text);
        QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 20, qPrintable(sentence));
        QSignalSpy refused(&model, &GridModel::refused);
        QVERIFY(!model.setData(model.index(row, column), text));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<Error>().kind, ErrorKind::WrongValue);
    }
    QVERIFY(test.plan() == before);
    QCOMPARE(model.rowCount(), 2);
}

void RecordModelTest::enumerations_takeTheirBeginning()
{
    EditorPlan test;
    RoomsModel model(*test.editor);
    const Id room = test.room(QStringLiteral("Alpha"));
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("onl")));
    QCOMPARE(int(test.plan().find<Room>(room)->kind), int(RoomKind::Online));
    QVERIFY(model.completions(model.index(0, 1)).size() == 2);
    PeopleModel people(*test.editor);
    test.person(QStringLiteral("Anna"), QStringLiteral("Bell"));
    QVERIFY(people.setData(people.index(0, 10), QStringLiteral("no_show")));
    const auto status = [&test] { return int((*test.plan().all<Person>().begin()).status); };
    QCOMPARE(status(), int(PersonStatus::NoShow));
    // Confirmed or cancelled?
    QVERIFY(!people.setData(people.index(0, 10), QStringLiteral("c")));
    QCOMPARE(status(), int(PersonStatus::NoShow));
    QVERIFY(people.setData(people.index(0, 10), QStringLiteral("co")));
    QCOMPARE(status(), int(PersonStatus::Confirmed));
    // Emptied is what a new person has.
    QVERIFY(people.setData(people.index(0, 10), QString()));
    QCOMPARE(status(), int(PersonStatus::Registered));
}

void RecordModelTest::days_areNamedAndFoundByDate()
{
    EditorPlan test;
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    const FieldInfo& field = *tableInfo(Table::Availability).field(u"day");
    QCOMPARE(displayText(test.plan(), Table::Availability, field, Value(test.day())),
             QStringLiteral("10.12.2021"));
    for (const char* text : {"10.12.2021", "2021-12-10", "10/12/2021", "10.12.21", "10 December 2021"})
        QVERIFY2(typedValue(test.plan(), Table::Availability, field, QString::fromLatin1(text)), text);
    QVERIFY(!typedValue(test.plan(), Table::Availability, field, QStringLiteral("11.12.2021")));
    QVERIFY(!typedValue(test.plan(), Table::Availability, field, QStringLiteral("12/10/21")));
}

void RecordModelTest::days_standByDate()
{
    EditorPlan test;
    DaysModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    for (const char* date : {"2021-12-12", "2021-12-08", "2021-12-11"}) {
        Day day;
        day.date = QDate::fromString(QString::fromLatin1(date), Qt::ISODate);
        test.add(day);
    }
    QCOMPARE(columnTexts(model).join(u' '), QStringLiteral("08.12.2021 10.12.2021 11.12.2021 12.12.2021 "));
    const QPersistentModelIndex first = model.index(0, 0);
    QVERIFY(model.setData(first, QStringLiteral("13.12.2021")));
    QCOMPARE(first.row(), 3); // it went along
    QCOMPARE(columnTexts(model).join(u' '), QStringLiteral("10.12.2021 11.12.2021 12.12.2021 13.12.2021 "));
    QCOMPARE(mirror.moves, 1);
    QCOMPARE(mirror.resets, 0);
    QCOMPARE(mirror.difference(), QString());
    // A new day follows the last one.
    QVERIFY(model.setData(model.index(4, 1), QStringLiteral("8:30")));
    QCOMPARE(columnTexts(model).join(u' '),
             QStringLiteral("10.12.2021 11.12.2021 12.12.2021 13.12.2021 14.12.2021 "));
}

void RecordModelTest::filter_findsWithoutAccents()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    PeopleModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setFilter(QStringLiteral("NYKANEN"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Nykänen"));
    QCOMPARE(model.total(), 60);
    // What is typed while a filter stands stays in sight.
    QVERIFY(model.setData(model.index(1, 0), QStringLiteral("Zlatev")));
    QCOMPARE(columnTexts(model).join(u'|'), QStringLiteral("Nykänen|Zlatev|"));
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Other")));
    QVERIFY(columnTexts(model).contains(QStringLiteral("Zlatev")));
    model.setFilter(QStringLiteral("no such name"));
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 62);
}

void RecordModelTest::names_ofOtherRowsFollow()
{
    EditorPlan test;
    const Id alpha = test.room(QStringLiteral("Alpha"));
    const Id beta = test.room(QStringLiteral("Beta"));
    RoomDistance distance;
    distance.fromRoom = alpha;
    distance.toRoom = beta;
    test.add(distance);
    RoomDistancesModel model(*test.editor);
    ModelMirror mirror(model);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Beta"));
    test.edit<Room>(beta, [](Room& room) { room.name = QStringLiteral("Gamma"); });
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Gamma"));
    QCOMPARE(mirror.difference(), QString());
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("gamma")));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("nowhere")));
    QVERIFY(!model.setData(model.index(0, 0), QString()));
    QCOMPARE((*test.plan().all<RoomDistance>().begin()).fromRoom, beta);
}

void RecordModelTest::readOnly_hasNoBlankRow()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    const auto editor = std::move(*PlanEditor::openReadOnly(test.path()));
    PeopleModel model(*editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(model.blankRow(), -1);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("x")));
    QString problem;
    QSignalSpy refused(&model, &GridModel::refused);
    QVERIFY(!model.pasteCells(model.index(0, 0), {{QStringLiteral("x")}}, &problem));
    model.clearCells({model.index(0, 0)});
    model.removeRecords({0});
    QCOMPARE(refused.size(), 3);
    QVERIFY(editor->plan() == test.plan());
}

void RecordModelTest::cells_speakASentence()
{
    EditorPlan test;
    test.room(QStringLiteral("Alpha"));
    RoomsModel model(*test.editor);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY(text.contains(model.headerData(column, Qt::Horizontal).toString()));
        }
    }
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Room: Alpha"));
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), QStringLiteral("+"));
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::RecordModelTest)
#include "RecordModelTest.moc"
