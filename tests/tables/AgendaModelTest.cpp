// The agenda of one day as a grid.
#include "tables/AgendaModel.h"

#include "EditorPlan.h"
#include "ModelMirror.h"
#include "ModelTexts.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class AgendaModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void rows_areTheDayInOrder();
    void chips_tellOfGapsAndOverruns();
    void dayText_tellsHowLongItIs();
    void blankRow_becomesTheItem();
    void blankRow_staysInThePart();
    void unchangedStart_doesNotPin();
    void pin_isACheckBox();
    void lengthOfAPart_isNotTyped();
    void paste_isRefusedWithItsRow();
    void paste_leavesAloneWhatStaysTheSame();
    void paste_keepsItsColumns();
    void clear_isOneStepOverColumns();
    void cells_speakASentence();
    void completions_comeFromThePlan();
    void readOnly_hasNoBlankRow();

private:
    static QString titles(const AgendaModel& model)
    {
        return columnTexts(model, AgendaModel::TitleColumn).join(u'|');
    }
    static QString starts(const AgendaModel& model)
    {
        return columnTexts(model, AgendaModel::StartColumn).join(u' ');
    }
    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
};

void AgendaModelTest::rows_areTheDayInOrder()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    AgendaModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 14);
    QCOMPARE(model.columnCount(), int(AgendaModel::ColumnCount));
    QCOMPARE(
        starts(model),
        QStringLiteral("09:15 09:15 09:20 09:35 09:50 10:00 10:00 10:15 10:30 10:45 10:45 11:30 11:40 "));
    QStringList depths;
    for (int row = 0; row < model.rowCount(); ++row)
        depths << model.index(row, 0).data(DepthRole).toString();
    QCOMPARE(depths.join(QString()), QStringLiteral("01111011101000"));
    const QModelIndex keynote = model.index(2, AgendaModel::TitleColumn);
    QCOMPARE(keynote.data().toString(), QStringLiteral("State of the art of cluster policies"));
    QCOMPARE(model.index(2, AgendaModel::EndColumn).data().toString(), QStringLiteral("09:35"));
    QCOMPARE(model.index(2, AgendaModel::MinutesColumn).data().toString(), QStringLiteral("15"));
    QCOMPARE(model.index(2, AgendaModel::PeopleColumn).data().toString(),
             QStringLiteral("Marek Przeor (DG GROW), keynote"));
    QCOMPARE(model.index(2, AgendaModel::RoomColumn).data().toString(), QStringLiteral("Plenary"));
    QCOMPARE(model.index(2, AgendaModel::KindColumn).data().toString(), QStringLiteral("Talk"));
    QCOMPARE(keynote.data(CodeRole).toString().size(), 2);
    QCOMPARE(keynote.data(FloatingTimeRole).toBool(), true);
    QCOMPARE(model.index(12, 0).data(PinnedRole).toBool(), true);
    QCOMPARE(model.itemAt(13), 0);
    QCOMPARE(model.itemAt(99), 0);
    QCOMPARE(model.rowOf(model.itemAt(7)), 7);
    QCOMPARE(model.rowOf(4711), -1);
}

void AgendaModelTest::chips_tellOfGapsAndOverruns()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    test.item(QStringLiteral("Welcome"), 30);
    const Id lunch = test.item(QStringLiteral("Lunch"), 30);
    const auto chip = [&] { return model.index(1, AgendaModel::TitleColumn).data(ChipRole).toString(); };
    const auto isProblem = [&] {
        return model.index(1, AgendaModel::TitleColumn).data(ChipIsProblemRole).toBool();
    };
    QCOMPARE(chip(), QString());
    test.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.pinnedStart = 610; });
    QCOMPARE(chip(), QStringLiteral("25 min free before"));
    QVERIFY(!isProblem());
    test.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.bufferMinutes = 25; });
    QCOMPARE(chip(), QStringLiteral("25 min buffer before"));
    test.edit<AgendaItem>(lunch, [](AgendaItem& item) { item.pinnedStart = 575; });
    QCOMPARE(chip(), QStringLiteral("over by 10 min"));
    QVERIFY(isProblem());
}

void AgendaModelTest::dayText_tellsHowLongItIs()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    QCOMPARE(model.dayText(), QStringLiteral("09:15 to 09:15, 0 h 0 min"));
    test.item(QStringLiteral("All"), 200);
    QCOMPARE(model.dayText(), QStringLiteral("09:15 to 12:35, 3 h 20 min; 3 h 20 of 3 h 20 in front"));
    QVERIFY(!model.dayIsOver());
    test.edit<Day>(test.day(), [](Day& day) { day.mustEndAt = 750; });
    QCOMPARE(model.dayText(),
             QStringLiteral("09:15 to 12:35, 3 h 20 min, 5 min over; 3 h 20 of 3 h 20 in front"));
    QVERIFY(model.dayIsOver());
    test.edit<Day>(test.day(), [](Day& day) { day.mustEndAt = 760; });
    QCOMPARE(model.dayText(),
             QStringLiteral("09:15 to 12:35, 3 h 20 min, 5 min left; 3 h 20 of 3 h 20 in front"));
    QVERIFY(!model.dayIsOver());
}

void AgendaModelTest::blankRow_becomesTheItem()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.setData(model.index(0, AgendaModel::TitleColumn), QStringLiteral("  ")));
    const QPersistentModelIndex current = model.index(0, AgendaModel::TitleColumn);
    QVERIFY(model.setData(current, QStringLiteral("Welcome")));
    QCOMPARE(current.row(), 0);
    QCOMPARE(current.data().toString(), QStringLiteral("Welcome"));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, AgendaModel::MinutesColumn), QStringLiteral("5")));
    QVERIFY(model.setData(model.index(1, AgendaModel::TitleColumn), QStringLiteral("Coffee break")));
    QCOMPARE(titles(model), QStringLiteral("Welcome|Coffee break|"));
    QCOMPARE(starts(model), QStringLiteral("09:15 09:20 "));
    QCOMPARE(model.index(1, AgendaModel::KindColumn).data().toString(), QStringLiteral("Break"));
    // A wrong text in the blank row makes nothing.
    QSignalSpy refused(&model, &GridModel::refused);
    QVERIFY(!model.setData(model.index(2, AgendaModel::MinutesColumn), QStringLiteral("soon")));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(mirror.resets, 0);
}

void AgendaModelTest::blankRow_staysInThePart()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const Id part = test.item(QStringLiteral("Part I"), 0, 0, ItemKind::Part);
    test.item(QStringLiteral("Welcome"), 15, part);
    QCOMPARE(model.blankPlace(), (AgendaPlace{test.day(), part, 0}));
    QCOMPARE(model.index(2, 0).data(DepthRole).toInt(), 1);
    QVERIFY(model.setData(model.index(2, AgendaModel::TitleColumn), QStringLiteral("Keynote")));
    QCOMPARE(test.plan().find<AgendaItem>(model.itemAt(2))->parent, part);
}

void AgendaModelTest::unchangedStart_doesNotPin()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const Id id = test.item(QStringLiteral("Welcome"), 30);
    const qint64 revision = test.editor->revision();
    QVERIFY(model.setData(model.index(0, AgendaModel::StartColumn), QStringLiteral("09:15")));
    QVERIFY(model.setData(model.index(0, AgendaModel::EndColumn), QStringLiteral("09:45")));
    QVERIFY(model.setData(model.index(0, AgendaModel::TitleColumn), QStringLiteral("Welcome")));
    QVERIFY(model.setData(model.index(0, AgendaModel::KindColumn), QStringLiteral("Talk")));
    QCOMPARE(test.editor->revision(), revision);
    QVERIFY(!test.plan().find<AgendaItem>(id)->pinnedStart);
    // Typed anew it does, and empty lets it float again.
    QVERIFY(model.setData(model.index(0, AgendaModel::StartColumn), QStringLiteral("9:30")));
    QCOMPARE(test.plan().find<AgendaItem>(id)->pinnedStart, 570);
    QVERIFY(model.setData(model.index(0, AgendaModel::StartColumn), QString()));
    QVERIFY(!test.plan().find<AgendaItem>(id)->pinnedStart);
}

void AgendaModelTest::pin_isACheckBox()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const Id id = test.item(QStringLiteral("Welcome"), 30);
    const QModelIndex pin = model.index(0, AgendaModel::PinColumn);
    QVERIFY(model.flags(pin) & Qt::ItemIsUserCheckable);
    QVERIFY(!(model.flags(pin) & Qt::ItemIsEditable));
    QCOMPARE(pin.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(model.setData(pin, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(test.plan().find<AgendaItem>(id)->pinnedStart, 555);
    QCOMPARE(pin.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model.setData(model.index(1, AgendaModel::PinColumn), Qt::Checked, Qt::CheckStateRole));
}

void AgendaModelTest::lengthOfAPart_isNotTyped()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const Id part = test.item(QStringLiteral("Part I"), 0, 0, ItemKind::Part);
    QVERIFY(model.flags(model.index(0, AgendaModel::MinutesColumn)) & Qt::ItemIsEditable);
    test.item(QStringLiteral("Welcome"), 15, part);
    QVERIFY(!(model.flags(model.index(0, AgendaModel::MinutesColumn)) & Qt::ItemIsEditable));
    QVERIFY(!(model.flags(model.index(0, AgendaModel::EndColumn)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0, AgendaModel::TitleColumn)) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(model.index(0, AgendaModel::StripeColumn)) & Qt::ItemIsEditable));
}

void AgendaModelTest::paste_isRefusedWithItsRow()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    test.item(QStringLiteral("A"), 15);
    const Plan before = test.plan();
    QString problem;
    QVERIFY(!model.pasteCells(
        model.index(0, AgendaModel::MinutesColumn),
        {{QStringLiteral("20"), QStringLiteral("One")}, {QStringLiteral("x"), QStringLiteral("Two")}},
        &problem));
    QVERIFY2(problem.startsWith(QStringLiteral("Row 2: ")), qPrintable(problem));
    QVERIFY(test.plan() == before);
    QVERIFY(model.pasteCells(model.index(0, AgendaModel::MinutesColumn),
                             {{QStringLiteral("20"), QStringLiteral("One")},
                              {QString(), QString()},
                              {QString(), QStringLiteral("Two"), QStringLiteral("Anna Bell")}},
                             &problem));
    QCOMPARE(titles(model), QStringLiteral("One|Two|"));
    QCOMPARE(test.editor->history().size(), 3);
}

void AgendaModelTest::paste_leavesAloneWhatStaysTheSame()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const Id part = test.item(QStringLiteral("Part"), 0, 0, ItemKind::Part);
    const Id talk = test.item(QStringLiteral("Talk"), 15, part);
    QString problem;
    // What was copied from these rows, with another title.
    QVERIFY(model.pasteCells(
        model.index(0, AgendaModel::StartColumn),
        {{QStringLiteral("09:15"), QStringLiteral("11:00"), QStringLiteral("105"), QStringLiteral("Morning")},
         {QStringLiteral("09:15"), QStringLiteral("09:30"), QStringLiteral("15"), QStringLiteral("Welcome")}},
        &problem));
    QCOMPARE(titles(model), QStringLiteral("Morning|Welcome|"));
    QVERIFY(!test.plan().find<AgendaItem>(part)->pinnedStart);
    QVERIFY(!test.plan().find<AgendaItem>(talk)->pinnedStart);
    QCOMPARE(test.plan().find<AgendaItem>(part)->minutes, 0);
    QCOMPARE(test.plan().find<AgendaItem>(talk)->minutes, 15);
    // Another start is a pin as ever.
    QVERIFY(
        model.pasteCells(model.index(1, AgendaModel::StartColumn), {{QStringLiteral("09:20")}}, &problem));
    QCOMPARE(test.plan().find<AgendaItem>(talk)->pinnedStart, 560);
}

void AgendaModelTest::paste_keepsItsColumns()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    test.item(QStringLiteral("A"), 15);
    QString problem;
    for (const int from : {AgendaModel::StripeColumn, AgendaModel::PinColumn}) {
        QStringList row;
        for (int column = from; column <= AgendaModel::TitleColumn; ++column)
            row << model.index(0, column).data(Qt::EditRole).toString();
        row.last() = QStringLiteral("From %1").arg(from);
        QVERIFY2(model.pasteCells(model.index(0, from), {row, row}, &problem), qPrintable(problem));
        QCOMPARE(model.index(0, AgendaModel::TitleColumn).data().toString(), row.last());
        QCOMPARE(model.index(0, AgendaModel::MinutesColumn).data().toString(), QStringLiteral("15"));
        QCOMPARE(model.index(1, AgendaModel::TitleColumn).data().toString(), row.last());
    }
}

void AgendaModelTest::clear_isOneStepOverColumns()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    AgendaModel model(*test.editor);
    const qsizetype steps = test.editor->history().size();
    const Plan before = test.plan();
    QModelIndexList row;
    for (int column = 0; column < model.columnCount(); ++column)
        row << model.index(2, column);
    QVERIFY(model.clearCells(row).endsWith(u'.'));
    QVERIFY2(test.plan() == before, "refused whole");
    QCOMPARE(model.clearCells(
                 {model.index(2, AgendaModel::StripeColumn), model.index(2, AgendaModel::PeopleColumn),
                  model.index(2, AgendaModel::RoomColumn), model.index(3, AgendaModel::RoomColumn)}),
             QString());
    QCOMPARE(test.editor->history().size(), steps + 1);
    QCOMPARE(model.index(2, AgendaModel::PeopleColumn).data().toString(), QString());
    QCOMPARE(model.index(3, AgendaModel::RoomColumn).data().toString(), QString());
    QVERIFY(test.editor->undo());
    QVERIFY(test.plan() == before);
}

void AgendaModelTest::cells_speakASentence()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    AgendaModel model(*test.editor);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(model.index(row, column).data(Qt::AccessibleTextRole).toString().size() > 8);
    }
    QCOMPARE(model.index(2, AgendaModel::TitleColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("“State of the art of cluster policies”, Talk, 09:20 to 09:35"));
    QCOMPARE(model.index(12, AgendaModel::PinColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("“Online expert helpdesk”, pinned to 11:40"));
}

void AgendaModelTest::completions_comeFromThePlan()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    AgendaModel model(*test.editor);
    QCOMPARE(model.completions(model.index(0, AgendaModel::RoomColumn)).size(), 7);
    QVERIFY(model.completions(model.index(0, AgendaModel::PeopleColumn))
                .contains(QStringLiteral("Marek Przeor")));
    QCOMPARE(model.completions(model.index(0, AgendaModel::KindColumn)).size(), 14);
    QVERIFY(model.completions(model.index(0, AgendaModel::TitleColumn)).isEmpty());
    QVERIFY(model.completesEntries(AgendaModel::PeopleColumn));
}

void AgendaModelTest::readOnly_hasNoBlankRow()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    const auto editor = std::move(*PlanEditor::openReadOnly(test.path()));
    AgendaModel model(*editor);
    const QAbstractItemModelTester tester(&model, fatal);
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(model.blankRow(), -1);
    QVERIFY(!(model.flags(model.index(0, AgendaModel::TitleColumn)) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(model.index(0, AgendaModel::TitleColumn), QStringLiteral("x")));
    QSignalSpy refused(&model, &GridModel::refused);
    QVERIFY(!model.run(model.edits().moveDown(model.itemAt(0))));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<Error>().kind, ErrorKind::ReadOnly);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::AgendaModelTest)
#include "AgendaModelTest.moc"
