// What the agenda's grid announces when the plan changes: moves as moves, every row that is retimed.
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "ModelTexts.h"
#include "tables/AgendaModel.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class AgendaChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { convenor::testing::failOnWarnings(); }
    void moves_areAnnouncedAsMoves();
    void moves_takeChildrenAlong();
    void typing_announcesEveryRetimedRow();
    void otherTables_changeCells();
    void days_changeUnderIt();

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

void AgendaChangesTest::moves_areAnnouncedAsMoves()
{
    EditorPlan test;
    AgendaModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    for (const char* title : {"A", "B", "C", "D"})
        test.item(QString::fromLatin1(title), 15);
    ModelMirror mirror(model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex b = model.index(1, AgendaModel::TitleColumn);
    const QPersistentModelIndex d = model.index(3, AgendaModel::MinutesColumn);
    QVERIFY(model.run(model.edits().moveDown(model.itemAt(1))));
    QCOMPARE(titles(model), QStringLiteral("A|C|B|D|"));
    QCOMPARE(b.data().toString(), QStringLiteral("B"));
    QCOMPARE(b.row(), 2);
    test.apply(moveItems(test.plan(), {model.itemAt(3)}, {test.day(), 0, model.itemAt(0)}));
    QCOMPARE(titles(model), QStringLiteral("D|A|C|B|"));
    QCOMPARE(d.row(), 0);
    QCOMPARE(b.row(), 3);
    QVERIFY(test.editor->undo());
    QVERIFY(test.editor->undo());
    QCOMPARE(b.row(), 1);
    QCOMPARE(d.row(), 3);
    QCOMPARE(inserted.size() + removed.size(), 0);
    QVERIFY(mirror.moves >= 4);
    QCOMPARE(mirror.resets, 0);
    QCOMPARE(mirror.difference(), QString());
}

void AgendaChangesTest::moves_takeChildrenAlong()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    AgendaModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    ModelMirror mirror(model);
    const QPersistentModelIndex child = model.index(2, AgendaModel::TitleColumn);
    QVERIFY(model.run(model.edits().moveDown(model.itemAt(0))));
    QCOMPARE(child.row(), 6);
    QCOMPARE(child.data().toString(), QStringLiteral("State of the art of cluster policies"));
    QCOMPARE(mirror.moves, 1);
    QCOMPARE(mirror.resets, 0);
    QCOMPARE(mirror.difference(), QString());
}

void AgendaChangesTest::typing_announcesEveryRetimedRow()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    AgendaModel model(*test.editor);
    ModelMirror mirror(model);
    QSignalSpy said(&model, &GridModel::said);
    QVERIFY(model.setData(model.index(1, AgendaModel::MinutesColumn), QStringLiteral("+10")));
    QCOMPARE(mirror.difference(), QString());
    QCOMPARE(
        starts(model),
        QStringLiteral("09:15 09:15 09:30 09:45 10:00 10:10 10:10 10:25 10:40 10:55 10:55 11:40 11:40 "));
    QVERIFY(model.index(12, 0).data(ChipIsProblemRole).toBool());
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("now 09:30")));
}

void AgendaChangesTest::otherTables_changeCells()
{
    EditorPlan test(QStringLiteral("online-half-day"));
    AgendaModel model(*test.editor);
    ModelMirror mirror(model);
    const Id room = test.plan().find<AgendaItem>(model.itemAt(2))->room;
    test.edit<Room>(room, [](Room& record) { record.name = QStringLiteral("Aula"); });
    QCOMPARE(model.index(2, AgendaModel::RoomColumn).data().toString(), QStringLiteral("Aula"));
    for (const Person& person : test.plan().all<Person>()) {
        if (person.familyName == u"Przeor") {
            test.edit<Person>(person.id, [](Person& record) { record.givenName = QStringLiteral("M."); });
            break;
        }
    }
    QVERIFY(
        model.index(2, AgendaModel::PeopleColumn).data().toString().startsWith(QStringLiteral("M. Przeor")));
    QCOMPARE(mirror.difference(), QString());
}

void AgendaChangesTest::days_changeUnderIt()
{
    EditorPlan test(QStringLiteral("two-day-meeting"));
    AgendaModel model(*test.editor);
    const QAbstractItemModelTester tester(&model, fatal);
    const QList<DayTime> days = test.editor->timing().days();
    QCOMPARE(model.day(), days[0].day);
    model.setDay(days[1].day);
    QCOMPARE(model.day(), days[1].day);
    QCOMPARE(model.index(0, AgendaModel::TitleColumn).data(IdRole).toLongLong(), days[1].roots.constFirst());
    // A change of the other day is none here.
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    test.edit<AgendaItem>(days[0].roots.constFirst(), [](AgendaItem& item) { item.minutes += 5; });
    QCOMPARE(changed.size(), 0);
    // Its day goes: it shows the first one.
    ChangeSet changes;
    QList<Id> items;
    for (const AgendaItem& item : test.plan().all<AgendaItem>()) {
        if (item.day == days[1].day)
            items << item.id;
    }
    QVERIFY(model.run(model.edits().remove(items)));
    QCOMPARE(model.rowCount(), 1);
    for (const Attendance& attendance : test.plan().all<Attendance>()) {
        if (attendance.day == days[1].day)
            changes.remove(attendance);
    }
    changes.remove(*test.plan().find<Day>(days[1].day));
    test.apply(changes);
    QCOMPARE(model.day(), days[0].day);
    QVERIFY(model.rowCount() > 1);
    model.setDay(4711);
    QCOMPARE(model.day(), days[0].day);
}
} // namespace convenor

CONVENOR_TEST_CORE(convenor::AgendaChangesTest)
#include "AgendaChangesTest.moc"
