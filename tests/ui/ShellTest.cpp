// The window as a whole: pages, undo names, languages, the second opener, the status line, making and opening
// files.
#include "ui/Shell.h"

#include "domain/Records.h"
#include "TestMain.h"
#include "translations/Translations.h"
#include "ui/documents/PageListModel.h"
#include "ui/documents/PreviewPane.h"
#include "ui/FileCommands.h"
#include "ui/MainWindow.h"
#include "ui/ProblemsPanel.h"
#include "ui/RecentFiles.h"
#include "ui/StartPage.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ErrorText.h"
#include "ui/WorkspaceView.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTranslator>

using namespace convenor;
using namespace convenor::testing;

namespace {
QString copyOfSample(const QTemporaryDir& folder)
{
    CountingIds ids;
    const QString path = folder.filePath(QStringLiteral("sample.workshop"));
    auto made = PlanEditor::create(path, *sampleChanges(QStringLiteral("online-half-day"), ids),
                                   QStringLiteral("New"));
    return made ? path : QString();
}
} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private slots:
    void undoAfterErasingSaysSoFirst();
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("convenor-test"));
        QCoreApplication::setApplicationName(QStringLiteral("convenor-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }
    void startsWithNothingOpen();
    void makesANewWorkshop();
    void makesOneFromASample();
    void opensAndRefuses();
    void goesThroughThePages();
    void namesWhatUndoTakesBack();
    void announcesWhatHappened();
    void tellsTheSecondOpener();
    void changesTheLanguage();
    void showsMarkupAsText();
    void showsTheLivePage();
    void listsProblemsAndFixesThem();
    void namesEveryControl();
    void savesACopy();
};

void ShellTest::startsWithNothingOpen()
{
    Shell shell;
    QVERIFY(shell.show());
    QVERIFY(!shell.window->workspace());
    auto* start = shell.window->findChild<StartPage*>();
    QVERIFY(start);
    QVERIFY(start->findChild<Card*>(QStringLiteral("newCard"))->hasFocus());
    QVERIFY(start->findChild<Card*>(QStringLiteral("online-half-dayCard")));
    QCOMPARE(shell.window->windowTitle(), QStringLiteral("Convenor"));
    QVERIFY(!shell.action(QStringLiteral("undo"))->isEnabled());
}

void ShellTest::makesANewWorkshop()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.show());
    shell.prompter.file = folder.filePath(QStringLiteral("mine.workshop"));
    QTest::keyClick(shell.window->windowHandle(), Qt::Key_Space);
    QTRY_VERIFY(shell.window->workspace());
    QVERIFY(QFileInfo::exists(shell.prompter.file));
    QCOMPARE(shell.editor->plan().all<Day>().size(), 1);
    const QDate date = (*shell.editor->plan().all<Day>().begin()).date;
    QCOMPARE(date, nextWeekday(QDate::currentDate()));
    QVERIFY(date.dayOfWeek() <= 5);
    QVERIFY(shell.window->windowTitle().contains(QStringLiteral("mine.workshop")));
    QCOMPARE(recentFiles::list().value(0), shell.prompter.file);
    QCOMPARE(nextWeekday(QDate(2021, 12, 10)), QDate(2021, 12, 13));
}

void ShellTest::makesOneFromASample()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.show());
    shell.prompter.file = folder.filePath(QStringLiteral("from sample.workshop"));
    shell.files.newFromSample(QStringLiteral("online-half-day"));
    QVERIFY(shell.window->workspace());
    QVERIFY(shell.editor->plan().all<Person>().size() >= 20);
    // A file that is there is left alone.
    shell.files.newWorkshop();
    QCOMPARE(shell.window->statusText(),
             sentence({ErrorKind::FileExists, shell.prompter.file}, Medium::Window));
    QVERIFY(shell.editor->plan().all<Person>().size() >= 20);
}

void ShellTest::opensAndRefuses()
{
    QTemporaryDir folder;
    const QString path = copyOfSample(folder);
    Shell shell;
    QVERIFY(shell.show());
    QVERIFY(!shell.files.openFile(folder.filePath(QStringLiteral("none.workshop"))));
    QVERIFY(!shell.window->workspace());
    QVERIFY(shell.window->statusText().contains(QStringLiteral("none.workshop")));
    QVERIFY(!shell.files.openFile(folder.path()));
    QVERIFY(shell.files.openFile(path));
    QVERIFY(shell.window->workspace());
    const PlanEditor* editor = shell.editor.get();
    QVERIFY(shell.files.openFile(path));
    QCOMPARE(shell.editor.get(), editor);
}

void ShellTest::goesThroughThePages()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.files.openFile(copyOfSample(folder)));
    QVERIFY(shell.show());
    WorkspaceView* view = shell.window->workspace();
    for (int page = 0; page < WorkspaceView::PageCount; ++page) {
        shell.key(Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(view->currentIndex(), page);
        QVERIFY(view->currentPage()->isVisible());
        QVERIFY(QApplication::focusWidget());
        QVERIFY(view->currentPage()->isAncestorOf(QApplication::focusWidget()));
    }
    const Id person = (*shell.editor->plan().all<Person>().begin()).id;
    view->goTo({Table::Person, person});
    QCOMPARE(view->currentIndex(), int(WorkspaceView::PeopleIndex));
    QCOMPARE(view->currentPage()->selected(), (Subject{Table::Person, person}));
    for (int i = 0; i < 4; ++i)
        shell.key(Qt::Key_F6);
    QVERIFY(QApplication::focusWidget());
    // The page is remembered.
    const QString path = shell.editor->path();
    Shell other;
    shell.window.reset();
    shell.checker.reset();
    shell.editor.reset();
    QVERIFY(other.files.openFile(path));
    QCOMPARE(other.window->workspace()->currentIndex(), int(WorkspaceView::PeopleIndex));
}

void ShellTest::namesWhatUndoTakesBack()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.files.openFile(copyOfSample(folder)));
    QVERIFY(shell.show());
    shell.key(Qt::Key_1, Qt::ControlModifier);
    auto* title = shell.window->findChild<QLineEdit*>(QStringLiteral("title"));
    QVERIFY(title && title->hasFocus());
    const QString before = title->text();
    title->selectAll();
    for (const QChar c : QStringLiteral("Towns & <b>trees</b>"))
        QTest::sendKeyEvent(QTest::Click, shell.window->windowHandle(), Qt::Key_unknown, QString(c), {});
    QTest::keyClick(shell.window->windowHandle(), Qt::Key_Tab);
    QCOMPARE(shell.editor->plan().workshop().title, QStringLiteral("Towns & <b>trees</b>"));
    QVERIFY(shell.window->windowTitle().contains(QStringLiteral("Towns & <b>trees</b>")));
    QVERIFY(shell.action(QStringLiteral("undo"))->text().contains(shell.editor->undoLabel()));
    shell.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shell.editor->plan().workshop().title, before);
    QCOMPARE(title->text(), before);
    QVERIFY(shell.window->statusText().startsWith(QStringLiteral("Undone")));
    QVERIFY(shell.action(QStringLiteral("redo"))->text().contains(shell.editor->redoLabel()));
    shell.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(shell.editor->plan().workshop().title, QStringLiteral("Towns & <b>trees</b>"));
}

void ShellTest::announcesWhatHappened()
{
    Shell shell;
    QVERIFY(shell.show());
    const QString sentence = QStringLiteral("Moved \u2068Reflection\u2069 up. Helpdesk now 11:40.");
    shell.window->say(sentence);
    QCOMPARE(shell.window->statusText(), sentence);
    // The line is spoken: its accessible name is what it says (the events need a running screen reader).
    auto* line = shell.window->findChild<QLabel*>(QStringLiteral("statusSentence"));
    QVERIFY(line && line->isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(line)->text(QAccessible::Name), sentence);
}

void ShellTest::tellsTheSecondOpener()
{
    OpenPlan first(QStringLiteral("online-half-day"));
    Shell shell;
    QVERIFY(shell.files.openFile(first.editor->path()));
    QVERIFY(shell.editor->isReadOnly());
    QVERIFY(shell.show());
    auto* bar = shell.window->findChild<QLabel*>(QStringLiteral("readOnlyBar"));
    QVERIFY(bar && bar->isVisible());
    QVERIFY(bar->text().startsWith(QStringLiteral("Open for reading only")));
    QCOMPARE(bar->textFormat(), Qt::PlainText);
    QVERIFY(!shell.action(QStringLiteral("undo"))->isEnabled());
    shell.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(shell.window->findChild<QLineEdit*>(QStringLiteral("title"))->isReadOnly());
}

void ShellTest::changesTheLanguage()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.files.openFile(copyOfSample(folder)));
    QVERIFY(shell.show());
    WorkspaceView* view = shell.window->workspace();
    QVERIFY(view->setPage(WorkspaceView::PeopleIndex));
    const Id person = (*shell.editor->plan().all<Person>().begin()).id;
    view->goTo({Table::Person, person});
    const QRect geometry = shell.window->geometry();
    const QString file = shell.window->menuBar()->actions().constFirst()->text();
    const auto bulgarian = translations::load(QStringLiteral("bg"));
    QVERIFY(bulgarian);
    QCoreApplication::installTranslator(bulgarian.get());
    shell.window->rebuild();
    QVERIFY(shell.window->workspace() != nullptr);
    QCOMPARE(shell.window->workspace()->currentIndex(), int(WorkspaceView::PeopleIndex));
    QCOMPARE(shell.window->workspace()->currentPage()->selected(), (Subject{Table::Person, person}));
    QCOMPARE(shell.window->geometry(), geometry);
    const QString translated = QCoreApplication::translate("convenor::WindowActions", "&File");
    QCOMPARE(shell.window->menuBar()->actions().constFirst()->text(), translated);
    QCoreApplication::removeTranslator(bulgarian.get());
    shell.window->rebuild();
    QCOMPARE(shell.window->menuBar()->actions().constFirst()->text(), file);
}

void ShellTest::showsMarkupAsText()
{
    OpenPlan plan;
    const Workshop before = plan.editor->plan().workshop();
    Workshop after = before;
    after.title = QStringLiteral("<img src=file:///etc/passwd>\u202eabc");
    ChangeSet changes;
    changes.edit(before, after);
    QVERIFY(plan.editor->apply(QStringLiteral("<img src=file:///etc/passwd>"), changes));
    Shell shell;
    const QString path = plan.editor->path();
    plan.checker.reset();
    plan.editor.reset();
    QVERIFY(shell.files.openFile(path));
    QVERIFY(shell.show());
    for (int page = 0; page < WorkspaceView::PageCount; ++page)
        QVERIFY(shell.window->workspace()->setPage(page));
    shell.window->undo();
    QVERIFY(!shell.window->windowTitle().contains(QChar(0x202e)));
    const QList<QLabel*> labels = shell.window->findChildren<QLabel*>();
    QVERIFY(labels.size() > 5);
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QList<QWidget*> widgets = shell.window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        QVERIFY(!widget->toolTip().contains(QStringLiteral("<img")));
}

void ShellTest::showsTheLivePage()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.files.openFile(copyOfSample(folder)));
    QVERIFY(shell.show());
    shell.key(Qt::Key_3, Qt::ControlModifier);
    shell.key(Qt::Key_F9);
    auto* preview = shell.window->findChild<PreviewPane*>();
    QVERIFY(preview && preview->isVisible());
    QTRY_VERIFY(preview->pages()->rowCount() >= 1);
    const QString text = preview->pages()->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(text.contains(QStringLiteral("09:15")));
    // It follows what is typed.
    const Workshop before = shell.editor->plan().workshop();
    Workshop after = before;
    after.title = QStringLiteral("Quite another title");
    ChangeSet changes;
    changes.edit(before, after);
    QVERIFY(shell.editor->apply(QStringLiteral("Title"), changes));
    QTRY_VERIFY(preview->pages()->index(0).data(Qt::AccessibleTextRole).toString().contains(after.title));
    shell.key(Qt::Key_F9);
    QVERIFY(!preview->isVisible());
}

void ShellTest::listsProblemsAndFixesThem()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.files.openFile(copyOfSample(folder)));
    QVERIFY(shell.show());
    auto* panel = shell.window->findChild<ProblemsPanel*>();
    QVERIFY(panel && !panel->isOpen());
    shell.checker->finish();
    const QString calm = panel->countText();
    // Two items in one room at once.
    const Day day = *shell.editor->plan().all<Day>().begin();
    const Room room = *shell.editor->plan().all<Room>().begin();
    ChangeSet changes;
    for (int i = 0; i < 2; ++i) {
        AgendaItem item;
        item.id = shell.editor->ids().next();
        item.day = day.id;
        item.title = QStringLiteral("At once %1").arg(i);
        item.minutes = 30;
        item.pinnedStart = 600;
        item.room = room.id;
        item.position = item.id;
        changes.add(item);
    }
    QVERIFY(shell.editor->apply(QStringLiteral("Two at once"), changes));
    shell.checker->finish();
    QTRY_VERIFY(panel->countText() != calm);
    shell.key(Qt::Key_F8);
    QVERIFY(panel->isOpen());
    // A problem with ways out offers them, with what they change; one is one step.
    auto* list = panel->findChild<QTableView*>(QStringLiteral("problemsList"));
    auto* ways = panel->findChild<QListWidget*>(QStringLiteral("problemWays"));
    list->setCurrentIndex(list->model()->index(0, 1));
    QTRY_VERIFY(ways->count() > 0);
    QVERIFY2(ways->item(0)->text().contains(QChar(0x2192)), qPrintable(ways->item(0)->text()));
    const qsizetype steps = shell.editor->history().size();
    list->setFocus();
    shell.key(Qt::Key_1);
    QCOMPARE(shell.editor->history().size(), steps + 1);
    shell.window->undo();
    shell.checker->finish();
    QCoreApplication::processEvents();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 1));
    shell.key(Qt::Key_Return);
    QVERIFY(!panel->isAncestorOf(QApplication::focusWidget()));
}

// Whoever regrets an erasure must not lose the step before it by the same key.
void ShellTest::undoAfterErasingSaysSoFirst()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.files.openFile(copyOfSample(folder)));
    Person guest;
    guest.id = shell.editor->ids().next();
    guest.familyName = QStringLiteral("Guest");
    ChangeSet changes;
    changes.add(guest);
    QVERIFY(shell.editor->apply(QStringLiteral("Added a guest"), changes).ok());
    const Person& somebody = *shell.editor->plan().all<Person>().begin();
    QVERIFY(shell.editor->erase({somebody.id}).ok());
    shell.window->undo();
    QVERIFY(shell.editor->plan().find<Person>(guest.id));
    QVERIFY2(shell.window->statusText().contains(QStringLiteral("Added a guest")),
             qPrintable(shell.window->statusText()));
    shell.window->undo();
    QVERIFY(!shell.editor->plan().find<Person>(guest.id));
}

void ShellTest::namesEveryControl()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.files.openFile(copyOfSample(folder)));
    QVERIFY(shell.show());
    for (int page = 0; page < WorkspaceView::PageCount; ++page)
        QVERIFY(shell.window->workspace()->setPage(page));
    const QList<QWidget*> widgets = shell.window->workspace()->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QLatin1String("qt_")) ||
            qobject_cast<QLineEdit*>(widget->parentWidget()) || widget->inherits("QTabBar") ||
            widget->inherits("QHeaderView") || widget->inherits("QScrollArea") ||
            widget->inherits("QComboBoxListView") || widget->inherits("QSplitterHandle"))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 qPrintable(QStringLiteral("%1 %2").arg(
                     QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
    }
}

void ShellTest::savesACopy()
{
    QTemporaryDir folder;
    Shell shell;
    QVERIFY(shell.files.openFile(copyOfSample(folder)));
    shell.prompter.file = folder.filePath(QStringLiteral("copy.workshop"));
    shell.files.saveCopy();
    QVERIFY(QFileInfo::exists(shell.prompter.file));
    QVERIFY(shell.window->statusText().contains(QStringLiteral("copy.workshop")));
    auto copy = PlanEditor::openReadOnly(shell.prompter.file);
    QVERIFY(copy);
    QVERIFY((*copy)->plan() == shell.editor->plan());
}

CONVENOR_TEST(ShellTest)
#include "ShellTest.moc"
