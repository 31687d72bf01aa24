#include "ui/history/HistoryPage.h"

#include "documents/papers/Papers.h"
#include "domain/planners/AgendaPlanner.h"
#include "domain/Records.h"
#include "Shell.h"
#include "tables/TasksModel.h"
#include "TestMain.h"
#include "ui/history/StepsView.h"
#include "ui/history/TasksGrid.h"
#include "ui/history/TaskWatch.h"
#include "ui/history/VersionsView.h"
#include "ui/OpenPlan.h"
#include "ui/widgets/Theme.h"
#include "ui/WorkspaceView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace convenor;
using namespace convenor::testing;

// Steps, what they changed and how it comes back; versions and what changed since.
class HistoryPageTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        explicit Page(const QString& sample = {}) : open(sample)
        {
            page = std::make_unique<HistoryPage>(open.session());
            for (QAbstractItemModel* model : page->findChildren<QAbstractItemModel*>()) {
                if (QByteArray(model->metaObject()->className()).startsWith("convenor::"))
                    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal,
                                                 model);
            }
            QObject::connect(page.get(), &WindowPage::said, [this](const QString& text) { said = text; });
            page->resize(1200, 800);
            page->show();
        }
        const Plan& plan() const { return open.editor->plan(); }
        QTableView* table(const char* name) { return page->findChild<QTableView*>(QLatin1String(name)); }
        QLineEdit* line(const char* name) { return page->findChild<QLineEdit*>(QLatin1String(name)); }
        void run(const char* action) { page->findChild<QAction*>(QLatin1String(action))->trigger(); }
        QString text(const char* list, int row, int column)
        {
            return table(list)->model()->index(row, column).data().toString();
        }
        Id item()
        {
            for (const AgendaItem& one : plan().all<AgendaItem>()) {
                if (one.kind == ItemKind::Talk)
                    return one.id;
            }
            qFatal("the sample has no talk");
        }
        void edit(Id id, const std::function<void(AgendaItem&)>& change, const QString& label)
        {
            AgendaItem after = *plan().find<AgendaItem>(id);
            change(after);
            ChangeSet changes;
            changes.edit(*plan().find<AgendaItem>(id), after);
            if (!open.editor->apply(label, changes))
                qFatal("the step is refused");
        }

        OpenPlan open;
        QString said;
        std::unique_ptr<HistoryPage> page;
    };

private slots:
    void init() { failOnWarnings(); }

    void showsAndRestoresAValue()
    {
        Page test(QStringLiteral("two-day-meeting"));
        const Id item = test.item();
        const int minutes = test.plan().find<AgendaItem>(item)->minutes;
        test.edit(
            item, [](AgendaItem& record) { record.minutes += 15; }, QStringLiteral("Longer"));
        test.page->takeFocus();
        QTableView* steps = test.table("historySteps");
        steps->setCurrentIndex(steps->model()->index(0, 0));
        QCOMPARE(test.text("stepChanges", 0, 1), QStringLiteral("minutes"));
        QCOMPARE(test.text("stepChanges", 0, 2), QString::number(minutes));
        test.run("restoreAction");
        QCOMPARE(test.plan().find<AgendaItem>(item)->minutes, minutes);
        QVERIFY2(test.said.startsWith(QStringLiteral("Restored the minutes of agenda item")),
                 qPrintable(test.said));
        // What was looked at stays, though a step came above it.
        QCOMPARE(test.text("historySteps", steps->currentIndex().row(), 1), QStringLiteral("Longer"));
        QVERIFY(test.open.editor->undo());
        QCOMPARE(test.plan().find<AgendaItem>(item)->minutes, minutes + 15);
    }

    void restoresARecord()
    {
        Page test(QStringLiteral("two-day-meeting"));
        const Id item = test.item();
        QVERIFY(test.open.editor->apply(QStringLiteral("Removed it"), removeItems(test.plan(), {item})));
        QTableView* steps = test.table("historySteps");
        steps->setCurrentIndex(steps->model()->index(0, 0));
        QTableView* fields = test.table("stepChanges");
        auto* restore = test.page->findChild<QPushButton*>(QStringLiteral("restoreButton"));
        bool found = false;
        for (int row = 0; row < fields->model()->rowCount() && !found; ++row) {
            fields->setCurrentIndex(fields->model()->index(row, 0));
            found = restore->isEnabled();
        }
        QVERIFY(found);
        restore->click();
        QVERIFY(test.plan().find<AgendaItem>(item));
    }

    void findsStepsOfAnItem()
    {
        Page test(QStringLiteral("two-day-meeting"));
        const Id item = test.item();
        test.edit(
            item, [](AgendaItem& record) { record.notes = QStringLiteral("chairs"); },
            QStringLiteral("Typed notes"));
        test.page->showItem(item);
        QAbstractItemModel* steps = test.table("historySteps")->model();
        QTRY_COMPARE(steps->rowCount(), 2); // the beginning and the notes
        auto* chip = test.page->findChild<QPushButton*>(QStringLiteral("stepItem"));
        QVERIFY(!chip->isHidden());
        test.line("stepText")->setText(QStringLiteral("notes"));
        QCOMPARE(steps->rowCount(), 1);
        chip->click();
        QVERIFY(chip->isHidden());
        test.line("stepText")->clear();
        QCOMPARE(steps->rowCount(), 2);
    }

    void givesOutVersions()
    {
        Page test(QStringLiteral("two-day-meeting"));
        test.run("giveOutAction");
        QLineEdit* name = test.line("releaseName");
        QCOMPARE(name->text(), QStringLiteral("Version 1"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(test.plan().all<Release>().size(), 1);
        QVERIFY(test.said.contains(QStringLiteral("Version 1")));
        QCOMPARE(name->text(), QStringLiteral("Version 2"));
        test.edit(
            test.item(), [](AgendaItem& record) { record.title = QStringLiteral("Another title"); },
            QStringLiteral("Renamed"));
        QTableView* releases = test.table("releases");
        releases->setCurrentIndex(releases->model()->index(0, 0));
        QCOMPARE(test.table("releaseChanges")->model()->rowCount(), 1);
        test.run("copyChangesAction");
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Another title")));
        QSignalSpy papers(test.page.get(), &WindowPage::papersRequested);
        test.run("changesPaperAction");
        QCOMPARE(papers.size(), 1);
        const Id release = (*test.plan().all<Release>().begin()).id;
        QVERIFY(test.page->goTo({Table::Release, release}));
        test.run("removeReleaseAction");
        QVERIFY(test.plan().all<Release>().isEmpty());
    }

    // With large letters the buttons stand in two rows: below what the step changed, not upon it.
    void buttonsStandBelowTheChanges()
    {
        const QFont before = QApplication::font();
        QApplication::setFont(theme::windowFont(before, 200));
        {
            Page test(QStringLiteral("two-day-meeting"));
            test.page->resize(700, 600);
            test.page->takeFocus();
            // Longer than in any language: the two do not fit beside each other.
            test.page->findChild<QPushButton*>(QStringLiteral("goToRecordButton"))
                ->setText(QString(60, u'x'));
            QTest::qWait(50);
            const auto placeOf = [&](const char* name) {
                const auto* widget = test.page->findChild<QWidget*>(QLatin1String(name));
                return QRect(widget->mapTo(test.page.get(), QPoint()), widget->size());
            };
            const QRect changes = placeOf("stepChanges");
            const QRect restore = placeOf("restoreButton");
            const QRect goTo = placeOf("goToRecordButton");
            QVERIFY(goTo.top() > restore.bottom()); // two rows
            QVERIFY(restore.top() > changes.bottom());
            QVERIFY(changes.top() > placeOf("stepTitle").bottom());
            const auto* buttons = test.page->findChild<QWidget*>(QStringLiteral("goToRecordButton"));
            QVERIFY(buttons->parentWidget()->rect().contains(buttons->geometry()));
        }
        QApplication::setFont(before);
    }

    void whoIsGone_filtersNothing()
    {
        Page test(QStringLiteral("two-day-meeting"));
        QAbstractItemModel* steps = test.table("historySteps")->model();
        auto* author = test.page->findChild<QComboBox*>(QStringLiteral("stepAuthor"));
        const int all = steps->rowCount();
        author->addItem(QStringLiteral("Somebody"), QStringLiteral("Somebody"));
        author->setCurrentIndex(author->count() - 1);
        QCOMPARE(steps->rowCount(), 0);
        test.edit(
            test.item(), [](AgendaItem& record) { record.minutes += 15; }, QStringLiteral("Longer"));
        QCOMPARE(author->currentIndex(), 0);
        QCOMPARE(steps->rowCount(), all + 1);
    }

    void readersGiveNothingOut()
    {
        Page test(QStringLiteral("two-day-meeting"));
        const auto reader = PlanEditor::openReadOnly(test.open.editor->path());
        QVERIFY(reader);
        PlanChecker checker(**reader);
        HistoryPage page(Session{**reader, checker, test.open.prompter});
        QVERIFY(!page.findChild<QAction*>(QStringLiteral("giveOutAction"))->isEnabled());
        QVERIFY(!page.findChild<QAction*>(QStringLiteral("restoreAction"))->isEnabled());
        // The steps are read all the same.
        auto* steps = page.findChild<QTableView*>(QStringLiteral("historySteps"));
        steps->setCurrentIndex(steps->model()->index(0, 0));
        QVERIFY(page.findChild<QTableView*>(QStringLiteral("stepChanges"))->model()->rowCount() > 0);
    }

    void namesEveryControl()
    {
        Page test(QStringLiteral("conference"));
        for (QWidget* widget : test.page->findChildren<QWidget*>()) {
            const bool isField = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                                 qobject_cast<QAbstractItemView*>(widget);
            const bool isPart = qobject_cast<QHeaderView*>(widget) ||
                                QByteArray(widget->parent()->metaObject()->className()).contains("ComboBox");
            if (isField && !isPart && !widget->objectName().startsWith(QStringLiteral("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    // Ctrl+9 and Ctrl+Shift+H lead there; late to-dos are counted at the rail.
    void standsInTheWindow()
    {
        OpenPlan plan(QStringLiteral("two-day-meeting"));
        plan.checker.reset();
        Shell shell;
        shell.adopt(std::move(plan.editor));
        QVERIFY(shell.show());
        shell.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shell.window->workspace()->currentIndex(), int(WorkspaceView::HistoryIndex));
        shell.key(Qt::Key_1, Qt::ControlModifier);
        shell.key(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(shell.window->workspace()->currentIndex(), int(WorkspaceView::HistoryIndex));
    }

    void spaceTicksTasks()
    {
        OpenPlan plan;
        TasksModel model(*plan.editor);
        TasksGrid grid(QStringLiteral("tasksGrid"));
        grid.setModel(&model);
        grid.show();
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Order the coach")));
        grid.setCurrentIndex(model.index(0, TasksModel::DoneColumn));
        QTest::keyClick(&grid, Qt::Key_Space);
        QVERIFY((*plan.editor->plan().all<Task>().begin()).done);
        QTest::keyClick(&grid, Qt::Key_Space);
        QVERIFY(!(*plan.editor->plan().all<Task>().begin()).done);
    }

    void countsLateTasks()
    {
        OpenPlan plan;
        TaskWatch watch(*plan.editor, nullptr, [] { return QDate(2021, 12, 1); });
        QSignalSpy late(&watch, &TaskWatch::lateChanged);
        TasksModel model(*plan.editor);
        QVERIFY(model.setData(model.index(0, TasksModel::TextColumn), QStringLiteral("Order the coach")));
        QVERIFY(model.setData(model.index(0, TasksModel::DueColumn), QStringLiteral("14 days before")));
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.constFirst().at(0).toInt(), 1);
        QVERIFY(model.setData(model.index(0, TasksModel::DoneColumn), QStringLiteral("yes")));
        QCOMPARE(late.constLast().at(0).toInt(), 0);
        QVERIFY(late.constLast().at(1).toString().isEmpty());
    }
};

CONVENOR_TEST(HistoryPageTest)
#include "HistoryPageTest.moc"
