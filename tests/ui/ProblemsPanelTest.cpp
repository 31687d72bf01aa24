// Ways out of problems by key, and problems that are accepted.
#include "ui/ProblemsPanel.h"

#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/ProblemsModel.h"
#include "TestMain.h"
#include "ui/FixMenu.h"
#include "ui/MainWindow.h"
#include "ui/ProblemList.h"
#include "ui/Shell.h"
#include "ui/Typist.h"
#include "ui/WorkspaceView.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSettings>

namespace convenor {
using namespace convenor::testing;

class ProblemsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QCoreApplication::setApplicationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init();
    void cleanup() { m_shell.reset(); }
    void anOverrunIsFixedInThreeKeys();
    void aDigitTypedEarlyIsNotLost();
    void anyItemHasFreePlaces();
    void escLeavesEverythingAsItWas();
    void everyGestureIsInTheMenus();
    void accepting();
    void acceptingNeedsAReason();
    void acceptingIsOfWhatWasSeen();
    void readingOnlyChangesNothing();
    void sentencesAreWholeAtTwiceTheSize();

private:
    Id add(const QString& title, int minutes, std::optional<int> pin = {}, ItemKind kind = ItemKind::Talk);
    void settle()
    {
        m_shell->checker->finish();
        QCoreApplication::processEvents();
    }
    void goTo(Id item)
    {
        m_shell->window->workspace()->goTo({Table::AgendaItem, item});
        QCoreApplication::processEvents();
    }
    FixMenu* menu() const { return m_shell->window->findChild<FixMenu*>(); }
    ProblemsPanel* panel() const { return m_shell->window->findChild<ProblemsPanel*>(); }
    ProblemList* list() const { return panel()->findChild<ProblemList*>(); }
    const AgendaItem& item(Id id) const { return *m_shell->editor->plan().find<AgendaItem>(id); }

    QTemporaryDir m_folder;
    std::unique_ptr<Shell> m_shell;
    int m_file = 0;
    Id m_talk = 0;
    Id m_lunch = 0;
};

void ProblemsPanelTest::init()
{
    failOnWarnings();
    QSettings().clear();
    m_shell = std::make_unique<Shell>();
    CountingIds ids;
    NewPlanOptions options;
    options.title = QStringLiteral("Clusters");
    options.start = QDate(2021, 12, 10);
    options.timezone = QStringLiteral("Europe/Brussels");
    auto made = PlanEditor::create(m_folder.filePath(QStringLiteral("%1.workshop").arg(++m_file)),
                                   blankPlan(options, ids), QStringLiteral("New"));
    QVERIFY(made.ok());
    m_shell->adopt(std::move(*made));
    // 9:00 to 10:10, over by 10 before the break.
    m_talk = add(QStringLiteral("Talk"), 70);
    m_lunch = add(QStringLiteral("Lunch"), 45, 600, ItemKind::Meal);
    QVERIFY(m_shell->show());
    settle();
}

Id ProblemsPanelTest::add(const QString& title, int minutes, std::optional<int> pin, ItemKind kind)
{
    AgendaItem item;
    item.id = m_shell->editor->ids().next();
    item.day = (*m_shell->editor->plan().all<Day>().begin()).id;
    item.title = title;
    item.minutes = minutes;
    item.pinnedStart = pin;
    item.kind = kind;
    item.position = item.id << 20;
    ChangeSet changes;
    changes.add(item);
    if (!m_shell->editor->apply(title, changes))
        qFatal("cannot add an item");
    return item.id;
}

void ProblemsPanelTest::anOverrunIsFixedInThreeKeys()
{
    goTo(m_talk);
    const qsizetype steps = m_shell->editor->history().size();
    Typist typist(*m_shell->window);
    typist.key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(menu() && menu()->isVisible());
    const auto* ways = menu()->findChild<QListWidget*>();
    QVERIFY(ways->count() > 3);
    QVERIFY2(ways->item(1)->text().startsWith(
                 QStringLiteral("1. Shorten Talk by 10 min: Talk 09:00–10:10 → 09:00–10:00")),
             qPrintable(ways->item(1)->text()));
    QVERIFY(!ways->accessibleName().isEmpty());
    typist.key(Qt::Key_1);
    QCOMPARE(typist.keys(), 3);
    QTRY_VERIFY(!menu());
    QCOMPARE(item(m_talk).minutes, 60);
    QCOMPARE(m_shell->editor->history().size(), steps + 1);
    QCOMPARE(m_shell->window->statusText(), QStringLiteral("Shorten Talk by 10 min."));
    // The focus is where it was.
    QVERIFY(m_shell->window->workspace()->currentPage()->isAncestorOf(QApplication::focusWidget()));
}

// The rules still run on what was typed last.
void ProblemsPanelTest::aDigitTypedEarlyIsNotLost()
{
    goTo(m_talk);
    AgendaItem longer = item(m_talk);
    longer.minutes = 80;
    ChangeSet changes;
    changes.edit(item(m_talk), longer);
    QVERIFY(m_shell->editor->apply(QStringLiteral("Longer"), changes).ok());
    QVERIFY(!m_shell->checker->isUpToDate());
    QTest::keyClick(m_shell->window->windowHandle(), Qt::Key_Period, Qt::ControlModifier);
    QTest::keyClick(m_shell->window->windowHandle(), Qt::Key_1);
    QTRY_COMPARE(item(m_talk).minutes, 60);
}

void ProblemsPanelTest::anyItemHasFreePlaces()
{
    ChangeSet changes;
    AgendaItem shorter = item(m_talk);
    shorter.minutes = 60;
    changes.edit(item(m_talk), shorter);
    QVERIFY(m_shell->editor->apply(QStringLiteral("Shorter"), changes).ok());
    settle();
    goTo(m_talk);
    m_shell->key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(menu());
    const auto* ways = menu()->findChild<QListWidget*>();
    QVERIFY2(ways->item(0)->text().startsWith(QStringLiteral("The nearest free places for Talk")),
             qPrintable(ways->item(0)->text()));
    m_shell->key(Qt::Key_1);
    QCOMPARE(item(m_talk).pinnedStart, std::optional(645)); // behind lunch
    // With something wrong they are behind 0.
    goTo(m_lunch);
    m_shell->window->undo();
    m_shell->window->undo();
    settle();
    goTo(m_talk);
    m_shell->key(Qt::Key_Period, Qt::ControlModifier);
    m_shell->key(Qt::Key_0);
    QVERIFY(menu());
    m_shell->key(Qt::Key_1);
    QCOMPARE(item(m_talk).pinnedStart, std::optional(645));
}

void ProblemsPanelTest::escLeavesEverythingAsItWas()
{
    goTo(m_talk);
    const qsizetype steps = m_shell->editor->history().size();
    m_shell->key(Qt::Key_Period, Qt::ControlModifier);
    m_shell->key(Qt::Key_9);
    m_shell->key(Qt::Key_Escape);
    QTRY_VERIFY(!menu());
    QCOMPARE(m_shell->editor->history().size(), steps);
}

void ProblemsPanelTest::everyGestureIsInTheMenus()
{
    QStringList keys;
    for (const QAction* action : m_shell->window->menuBar()->findChildren<QAction*>())
        keys << action->shortcut().toString();
    for (const char* key : {"Ctrl+.", "Ctrl+Alt+O", "F8"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
}

void ProblemsPanelTest::accepting()
{
    const qsizetype steps = m_shell->editor->history().size();
    QVERIFY(panel()->countText().contains(QStringLiteral("1 error")));
    m_shell->key(Qt::Key_F8);
    QCOMPARE(list()->currentRow(), 0);
    m_shell->key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    auto* reason = panel()->findChild<QLineEdit*>(QStringLiteral("acceptReason"));
    QVERIFY(reason->isVisible() && reason->hasFocus());
    Typist(*m_shell->window).type(QStringLiteral("Lunch waits"), true);
    m_shell->key(Qt::Key_Return);
    QVERIFY(!reason->isVisible());
    settle();
    QCOMPARE(m_shell->editor->history().size(), steps + 1);
    QVERIFY2(panel()->countText().contains(QStringLiteral("1 accepted")), qPrintable(panel()->countText()));
    QVERIFY(!panel()->countText().contains(QStringLiteral("error")));
    // At the end, with the reason.
    const int last = list()->model()->rowCount() - 1;
    const QModelIndex row = list()->model()->index(last, ProblemsModel::TextColumn);
    QVERIFY(row.data().toString().contains(QStringLiteral("Lunch waits")));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Accepted by")));
    // Back by its key; undo brings it again.
    list()->setCurrentIndex(row);
    list()->setFocus();
    m_shell->key(Qt::Key_Delete);
    settle();
    QVERIFY(panel()->countText().contains(QStringLiteral("1 error")));
    m_shell->window->undo();
    settle();
    QVERIFY(panel()->countText().contains(QStringLiteral("1 accepted")));
    // Other facts: it counts again, and says what was said.
    AgendaItem longer = item(m_talk);
    longer.minutes += 5;
    ChangeSet changes;
    changes.edit(item(m_talk), longer);
    QVERIFY(m_shell->editor->apply(QStringLiteral("Longer"), changes).ok());
    settle();
    QVERIFY(panel()->countText().contains(QStringLiteral("1 error")));
    QVERIFY(list()
                ->model()
                ->index(0, ProblemsModel::TextColumn)
                .data()
                .toString()
                .contains(QStringLiteral("the facts have changed")));
}

void ProblemsPanelTest::acceptingNeedsAReason()
{
    const qsizetype steps = m_shell->editor->history().size();
    m_shell->key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(panel()->isOpen());
    m_shell->key(Qt::Key_Return);
    QCOMPARE(m_shell->editor->history().size(), steps);
    QVERIFY2(m_shell->window->statusText().contains(QStringLiteral("Type why")),
             qPrintable(m_shell->window->statusText()));
    auto* reason = panel()->findChild<QLineEdit*>(QStringLiteral("acceptReason"));
    QVERIFY(reason->isVisible());
    m_shell->key(Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    QVERIFY(list()->hasFocus());
}

// Something else happened between the question and the answer.
void ProblemsPanelTest::acceptingIsOfWhatWasSeen()
{
    m_shell->key(Qt::Key_F8);
    m_shell->key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    auto* reason = panel()->findChild<QLineEdit*>(QStringLiteral("acceptReason"));
    Typist(*m_shell->window).type(QStringLiteral("Lunch waits"), true);
    AgendaItem longer = item(m_talk);
    longer.minutes += 20;
    ChangeSet changes;
    changes.edit(item(m_talk), longer);
    QVERIFY(m_shell->editor->apply(QStringLiteral("Longer"), changes).ok());
    const qsizetype steps = m_shell->editor->history().size();
    m_shell->key(Qt::Key_Return);
    QCOMPARE(m_shell->editor->history().size(), steps);
    QVERIFY2(m_shell->window->statusText().contains(QStringLiteral("changed meanwhile")),
             qPrintable(m_shell->window->statusText()));
    // It is shown as it is now, with what was typed; now it is accepted.
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), QStringLiteral("Lunch waits"));
    m_shell->key(Qt::Key_Return);
    QCOMPARE(m_shell->editor->history().size(), steps + 1);
    settle();
    QVERIFY(panel()->countText().contains(QStringLiteral("1 accepted")));
    // Gone altogether: nothing is stored.
    m_shell->window->undo();
    settle();
    list()->setCurrentIndex(list()->model()->index(0, ProblemsModel::TextColumn));
    m_shell->key(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    AgendaItem shorter = item(m_talk);
    shorter.minutes = 30;
    ChangeSet mended;
    mended.edit(item(m_talk), shorter);
    QVERIFY(m_shell->editor->apply(QStringLiteral("Shorter"), mended).ok());
    m_shell->key(Qt::Key_Return);
    QVERIFY(!reason->isVisible());
    QCOMPARE(m_shell->window->statusText(), QStringLiteral("This problem is gone meanwhile."));
}

void ProblemsPanelTest::readingOnlyChangesNothing()
{
    auto opened = PlanEditor::openReadOnly(m_shell->editor->path());
    QVERIFY(opened.ok());
    m_shell->adopt(std::move(*opened));
    settle();
    goTo(m_talk);
    m_shell->key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!menu());
    QVERIFY(m_shell->window->statusText().contains(QStringLiteral("reading only")));
}

void ProblemsPanelTest::sentencesAreWholeAtTwiceTheSize()
{
    QFont font = m_shell->window->font();
    const QFont usual = font;
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    m_shell->window->resize(1280, 800);
    m_shell->key(Qt::Key_F8);
    QCoreApplication::processEvents();
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (list()->rowViewportPosition(row) >= list()->viewport()->height())
            break;
        const int height = list()->rowHeight(row);
        list()->resizeRowToContents(row);
        QCOMPARE(list()->rowHeight(row), height);
    }
    goTo(m_talk);
    m_shell->key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(menu());
    const QRect place = menu()->geometry();
    QVERIFY2(menu()->screen()->availableGeometry().contains(place), qPrintable(QStringLiteral("%1 %2 %3 %4")
                                                                                   .arg(place.x())
                                                                                   .arg(place.y())
                                                                                   .arg(place.width())
                                                                                   .arg(place.height())));
    m_shell->key(Qt::Key_Escape);
    QApplication::setFont(usual);
}
} // namespace convenor

using convenor::ProblemsPanelTest;
CONVENOR_TEST(ProblemsPanelTest)
#include "ProblemsPanelTest.moc"
