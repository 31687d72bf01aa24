// The lists of the History page: steps and what they changed, versions and what changed since, to-dos.
#include "CpuTimer.h"
#include "editing/ReleaseEdits.h"
#include "EditorPlan.h"
#include "ModelMirror.h"
#include "RandomChanges.h"
#include "tables/HistoryFilter.h"
#include "tables/ReleaseChangesModel.h"
#include "tables/ReleasesModel.h"
#include "tables/StepChangesModel.h"
#include "tables/TasksModel.h"
#include "TestMain.h"

#include <QAbstractItemModelTester>

namespace convenor {
using namespace convenor::testing;

class HistoryModelsTest : public QObject
{
    Q_OBJECT

    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

    static QString cell(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static void waitFor(const HistoryFilter& filter) { QTRY_COMPARE(filter.waiting(), 0); }

private slots:
    void init()
    {
        convenor::testing::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void findsSteps()
    {
        EditorPlan test;
        HistoryFilter filter(*test.editor);
        const QAbstractItemModelTester tester(&filter, fatal);
        const Id opening = test.item(QStringLiteral("Opening"), 30);
        const Id dinner = test.item(QStringLiteral("Dinner"), 120);
        const Id anna = test.person(QStringLiteral("Anna"), QStringLiteral("Novak"));
        Assignment part;
        part.agendaItem = opening;
        part.person = anna;
        test.add(part, QStringLiteral("Anna speaks"));
        test.edit<AgendaItem>(dinner, [](AgendaItem& record) { record.minutes = 90; });
        QCOMPARE(filter.rowCount(), 6);
        filter.setWish({.text = QStringLiteral("SPEAKS anna")});
        QCOMPARE(filter.rowCount(), 1);
        filter.setWish({.author = QStringLiteral("nobody of this name")});
        QCOMPARE(filter.rowCount(), 0);
        filter.setWish({.author = filter.authors().constFirst()});
        QCOMPARE(filter.rowCount(), 6);
        filter.setWish({.from = QDate::currentDate().addDays(1)});
        QCOMPARE(filter.rowCount(), 0);
        // What a step is about is read in the pauses.
        filter.setWish({.item = opening});
        waitFor(filter);
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(filter.stepAt(0).label, QStringLiteral("Anna speaks"));
        filter.setWish({.table = Table::Person});
        waitFor(filter);
        QCOMPARE(filter.rowCount(), 1);
        // New steps are looked at as they come.
        test.edit<Person>(anna, [](Person& record) { record.country = QStringLiteral("BG"); });
        waitFor(filter);
        QCOMPARE(filter.rowCount(), 2);
        QVERIFY(test.editor->undo());
        waitFor(filter);
        QCOMPARE(filter.rowCount(), 3);
        filter.setWish({});
        QCOMPARE(filter.rowCount(), 8);
    }

    void tellsFieldByField()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Opening"), 30);
        const Id room = test.room(QStringLiteral("Alpha"));
        test.edit<AgendaItem>(item, [&](AgendaItem& record) {
            record.minutes = 45;
            record.pinnedStart = 9 * 60 + 30;
            record.kind = ItemKind::Panel;
            record.room = room;
        });
        StepChangesModel model(*test.editor);
        const QAbstractItemModelTester tester(&model, fatal);
        QVERIFY(model.setStep(test.editor->revision()));
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(cell(model, row, column));
            rows.append(cells.join(u'|'));
        }
        const QString what = QStringLiteral("Agenda item “Opening”|");
        QCOMPARE(rows, (QStringList{what + QStringLiteral("kind|Talk|Panel"),
                                    what + QStringLiteral("minutes|30|45"),
                                    what + QStringLiteral("pinned start||09:30"),
                                    what + QStringLiteral("room||Alpha")}));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Agenda item “Opening”, minutes: 30, then 45"));
        // What was added says so, with its fields.
        QVERIFY(model.setStep(2));
        QCOMPARE(cell(model, 0, StepChangesModel::AfterColumn), QStringLiteral("added"));
        QVERIFY(!model.fieldAt(0));
        QVERIFY(model.rowCount() > 1);
        QVERIFY(!model.setStep(12345));
        QCOMPARE(model.rowCount(), 0);
    }

    // Every field of every table has a name and every value a text.
    void everyStepOfASampleReads()
    {
        EditorPlan test(QStringLiteral("conference"));
        StepChangesModel model(*test.editor);
        const QAbstractItemModelTester tester(&model, fatal);
        QVERIFY(model.setStep(1));
        QVERIFY(!model.isCut() || model.rowCount() >= 5000);
        QVERIFY(model.rowCount() > 1000);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!cell(model, row, StepChangesModel::RecordColumn).isEmpty());
            if (model.fieldAt(row))
                QVERIFY2(!cell(model, row, StepChangesModel::FieldColumn).contains(u'_'),
                         qPrintable(cell(model, row, StepChangesModel::FieldColumn)));
        }
    }

    void versionsFollowTheAgenda()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Opening"), 30);
        ReleasesModel releases(*test.editor);
        ReleaseChangesModel changes(*test.editor);
        const QAbstractItemModelTester tester(&releases, fatal);
        const QAbstractItemModelTester changesTester(&changes, fatal);
        ModelMirror mirror(releases);
        QCOMPARE(releases.rowCount(), 1);
        ReleaseEdits edits(*test.editor);
        QVERIFY(edits.giveOut({}, {}));
        QCOMPARE(releases.rowCount(), 2);
        QCOMPARE(cell(releases, 0, ReleasesModel::ChangesColumn), QStringLiteral("0"));
        test.edit<AgendaItem>(item, [](AgendaItem& record) { record.minutes = 45; });
        QCOMPARE(cell(releases, 0, ReleasesModel::ChangesColumn), QStringLiteral("1"));
        QCOMPARE(changes.rowCount(), 1);
        QCOMPARE(cell(changes, 0, ReleaseChangesModel::BeforeColumn), QStringLiteral("09:15–09:45"));
        QCOMPARE(cell(changes, 0, ReleaseChangesModel::AfterColumn), QStringLiteral("09:15–10:00"));
        QVERIFY(changes.text().contains(QStringLiteral("09:15 Opening: Longer, 09:15–09:45 → 09:15–10:00")));
        QVERIFY(edits.giveOut({}, {}));
        QCOMPARE(changes.rowCount(), 0);
        changes.setRelease(releases.releaseAt(1));
        QCOMPARE(changes.rowCount(), 1);
        QVERIFY(
            releases.setData(releases.index(1, ReleasesModel::NoteColumn), QStringLiteral("sent to all")));
        QVERIFY(!releases.setData(releases.index(1, ReleasesModel::NameColumn), QStringLiteral("Version 1")));
        QVERIFY(!releases.setData(releases.index(0, ReleasesModel::NameColumn), QStringLiteral("x")));
        QCOMPARE(mirror.difference(), QString());
    }

    void tasksAreTyped()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Dinner"), 120);
        TasksModel model(*test.editor, [] { return QDate(2021, 11, 21); });
        const QAbstractItemModelTester tester(&model, fatal);
        ModelMirror mirror(model);
        const auto type = [&](int column, const QString& text) {
            return model.setData(model.index(0, column), text);
        };
        QVERIFY(type(TasksModel::TextColumn, QStringLiteral("Order the coach")));
        QVERIFY(type(TasksModel::OwnerColumn, QStringLiteral("Marek Przeor")));
        QVERIFY(type(TasksModel::ItemColumn, QStringLiteral("dinner")));
        QVERIFY(type(TasksModel::DueColumn, QStringLiteral("2 weeks before")));
        QVERIFY(!type(TasksModel::DueColumn, QStringLiteral("soon")));
        const Task& task = *test.plan().all<Task>().begin();
        QCOMPARE(task.agendaItem.id, item);
        QCOMPARE(task.daysBefore, std::optional<int>(14));
        QCOMPARE(cell(model, 0, TasksModel::DistanceColumn), QStringLiteral("Fri 26.11.2021, in 5 day(s)"));
        QCOMPARE(cell(model, 0, TasksModel::OwnerColumn), QStringLiteral("Marek Przeor"));
        test.edit<Day>(test.day(), [](Day& day) { day.date = day.date.addDays(-10); });
        QCOMPARE(cell(model, 0, TasksModel::DistanceColumn),
                 QStringLiteral("⚠ Tue 16.11.2021, 5 day(s) late"));
        QVERIFY(type(TasksModel::DoneColumn, QStringLiteral("x")));
        QCOMPARE(cell(model, 0, TasksModel::DistanceColumn), QStringLiteral("Tue 16.11.2021"));
        model.setItem(item);
        QCOMPARE(model.rowCount(), 2);
        model.setItem(12345);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(mirror.resets > 0);
    }

    void holdUnderRandomChanges()
    {
        EditorPlan test(QStringLiteral("two-day-meeting"));
        QVERIFY(ReleaseEdits(*test.editor).giveOut({}, {}));
        HistoryFilter filter(*test.editor);
        filter.setWish({.table = Table::AgendaItem});
        StepChangesModel step(*test.editor);
        ReleasesModel releases(*test.editor);
        ReleaseChangesModel changes(*test.editor);
        TasksModel tasks(*test.editor);
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        std::vector<std::unique_ptr<ModelMirror>> mirrors;
        for (QAbstractItemModel* model :
             {static_cast<QAbstractItemModel*>(&filter), static_cast<QAbstractItemModel*>(&step),
              static_cast<QAbstractItemModel*>(&releases), static_cast<QAbstractItemModel*>(&changes),
              static_cast<QAbstractItemModel*>(&tasks)}) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, fatal));
            mirrors.push_back(std::make_unique<ModelMirror>(*model));
        }
        QRandomGenerator random(11);
        RandomChanges changesMaker(11, Id(1) << 40);
        for (int i = 0; i < 60; ++i) {
            if (random.bounded(5) == 0 && test.editor->canUndo())
                QVERIFY(test.editor->undo());
            else
                test.apply(changesMaker.next(test.plan()));
            if (i % 7 == 0)
                QVERIFY(step.setStep(test.editor->revision()));
            QCoreApplication::processEvents();
            for (const auto& mirror : mirrors)
                QCOMPARE(mirror->difference(), QString());
        }
    }

    // A long history is looked through in its pauses, each short.
    void aLongHistoryStaysQuick()
    {
        EditorPlan test;
        const Id item = test.item(QStringLiteral("Opening"), 30);
        const Id other = test.item(QStringLiteral("Dinner"), 120);
        for (int i = 0; i < 298; ++i)
            test.edit<AgendaItem>(i % 10 == 0 ? item : other,
                                  [i](AgendaItem& record) { record.minutes = 10 + i % 50; });
        test.reopen();
        HistoryFilter filter(*test.editor);
        CpuTimer timer;
        filter.setWish({.item = item});
        waitFor(filter);
        const qint64 milliseconds = timer.elapsed();
        QVERIFY2(milliseconds < 1000, qPrintable(QString::number(milliseconds)));
        QVERIFY(filter.rowCount() >= 30 && filter.rowCount() < 35);
    }
};
} // namespace convenor

CONVENOR_TEST_CORE(convenor::HistoryModelsTest)
#include "HistoryModelsTest.moc"
