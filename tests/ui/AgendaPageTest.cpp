// The agenda page in the whole window: menus and shortcuts beside it, the inspector, the day tabs, the
// history.
#include "ui/agenda/AgendaPage.h"

#include "domain/Records.h"
#include "tables/AgendaModel.h"
#include "tables/HistoryModel.h"
#include "TestMain.h"
#include "translations/Translations.h"
#include "ui/agenda/AgendaGrid.h"
#include "ui/agenda/Inspector.h"
#include "ui/FileCommands.h"
#include "ui/history/HistoryPage.h"
#include "ui/MainWindow.h"
#include "ui/OpenPlan.h"
#include "ui/Typist.h"
#include "ui/WorkspaceView.h"

#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

using namespace convenor;
using namespace convenor::testing;

class AgendaPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QSettings().clear();
    }
    void init() { failOnWarnings(); }

    // The chords must reach the grid although the window's menus know keys of their own.
    void typesAndMovesInTheRealWindow()
    {
        OpenPlan plan;
        Window shown(plan);
        Typist typist(*shown.window);
        const auto titles = {"Welcome", "State of play", "Q&A"};
        for (const char* title : titles) {
            typist.type(QString::fromUtf8(title), true);
            typist.key(Qt::Key_Tab);
            typist.type(QStringLiteral("15"), false);
            typist.key(Qt::Key_Return);
        }
        QCOMPARE(shown.titles(), (QStringList{QStringLiteral("Welcome"), QStringLiteral("State of play"),
                                              QStringLiteral("Q&A")}));
        QVERIFY(shown.grid()->goToRow(2, AgendaModel::TitleColumn));
        typist.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.titles().at(1), QStringLiteral("Q&A"));
        typist.key(Qt::Key_Right, Qt::AltModifier);
        const AgendaItem* item = plan.editor->plan().find<AgendaItem>(shown.grid()->currentItem());
        QVERIFY(item && item->parent != 0);
        typist.key(Qt::Key_Left, Qt::AltModifier);
        typist.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(plan.editor->plan().find<AgendaItem>(shown.grid()->currentItem())->pinnedStart.has_value());
        typist.key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(shown.titles().size(), 2);
        typist.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(shown.titles().size(), 3); // menu actions come by the event loop
    }

    // What was typed for one item must never land in another.
    void wrongTextInTheInspectorStaysWithItsItem()
    {
        OpenPlan plan(QStringLiteral("online-half-day"));
        Window shown(plan);
        QVERIFY(shown.grid()->goToRow(1, AgendaModel::TitleColumn));
        auto* inspector = shown.window->findChild<Inspector*>();
        auto* buffer = inspector->findChild<QLineEdit*>(QStringLiteral("buffer_minutes"));
        QVERIFY(buffer);
        buffer->setFocus();
        QTest::keyClicks(buffer, QStringLiteral("abc"));
        const qint64 revision = plan.editor->revision();
        QSignalSpy said(inspector, &Inspector::said);
        QVERIFY(shown.grid()->goToRow(2, AgendaModel::TitleColumn));
        QCOMPARE(said.size(), 1);
        QCOMPARE(buffer->text(), QString());
        QVERIFY(inspector->finish());
        QCOMPARE(plan.editor->revision(), revision);
    }

    void aCellThatCannotBeStoredKeepsItsDay()
    {
        OpenPlan plan(QStringLiteral("conference"));
        Window shown(plan);
        auto* days = shown.window->findChild<QTabBar*>(QStringLiteral("dayTabs"));
        QCOMPARE(days->currentIndex(), 0);
        QVERIFY(shown.grid()->goToRow(0, AgendaModel::MinutesColumn));
        Typist typist(*shown.window);
        typist.type(QStringLiteral("abc"), false);
        days->setCurrentIndex(1);
        QCOMPARE(days->currentIndex(), 0);
        typist.key(Qt::Key_Escape);
        days->setCurrentIndex(1);
        QCOMPARE(days->currentIndex(), 1);
    }

    void listsTheHistory()
    {
        OpenPlan plan;
        Window shown(plan);
        Typist typist(*shown.window);
        HistoryPage history(plan.session());
        auto* list = history.findChild<QTableView*>(QStringLiteral("historySteps"));
        QCOMPARE(list->model()->rowCount(), 1);
        typist.type(QStringLiteral("Welcome"), true);
        typist.key(Qt::Key_Return);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, HistoryModel::LabelColumn).data().toString(),
                 QStringLiteral("Added “Welcome”"));
    }

    // Whoever may only read can still take a copy home.
    void copiesWhatIsOpenForReading()
    {
        OpenPlan plan(QStringLiteral("online-half-day"));
        const auto reader = PlanEditor::openReadOnly(plan.editor->path());
        QVERIFY(reader);
        const QString copy = plan.folder.filePath(QStringLiteral("copy.workshop"));
        QVERIFY((*reader)->saveCopy(copy));
        const auto opened = PlanEditor::open(copy);
        QVERIFY(opened);
        QVERIFY((*opened)->plan() == plan.editor->plan());
        QVERIFY(!(*reader)->saveCopy(plan.editor->path()));
    }

private:
    struct Window
    {
        explicit Window(OpenPlan& plan)
            : files(plan.prompter, FileCommands::Ways{[](auto) {}, [](const QString&) {},
                                                      [&plan] { return plan.editor.get(); }}),
              window(std::make_unique<MainWindow>(files))
        {
            window->setSession(plan.session());
            window->resize(1300, 800);
            window->show();
            window->activateWindow();
            if (!QTest::qWaitForWindowActive(window.get()))
                qFatal("no window");
            window->workspace()->setPage(WorkspaceView::AgendaIndex);
            window->workspace()->currentPage()->takeFocus();
        }
        AgendaGrid* grid() const { return window->findChild<AgendaGrid*>(); }
        QStringList titles() const
        {
            QStringList titles;
            const QAbstractItemModel* model = grid()->model();
            for (int row = 0; row + 1 < model->rowCount(); ++row)
                titles << model->index(row, AgendaModel::TitleColumn).data().toString();
            return titles;
        }

        FileCommands files;
        std::unique_ptr<MainWindow> window;
    };
};

CONVENOR_TEST(AgendaPageTest)
#include "AgendaPageTest.moc"
