// "Find anything": Ctrl+K leads to actions, people, items, rooms and documents, and gives the focus back.
#include "domain/Records.h"
#include "TestMain.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/palette/CommandPalette.h"
#include "ui/Shell.h"
#include "ui/Typist.h"
#include "ui/WorkspaceView.h"

#include <QListView>
#include <QSettings>
#include <QTableView>

using namespace convenor;
using namespace convenor::testing;

class PaletteTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

private slots:
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
    void goesToRecords();
    void doesActions();
    void opensDocuments();
    void leavesAsItCame();
    void isThereWithoutAWorkshop();
};

namespace {
// A window over the half-day sample, on the agenda.
struct Opened
{
    QTemporaryDir folder;
    Shell shell;

    Opened()
    {
        shell.prompter.file = folder.filePath(QStringLiteral("sample.workshop"));
        if (!shell.show())
            qFatal("no window");
        shell.files.newFromSample(QStringLiteral("online-half-day"));
        shell.window->workspace()->setPage(WorkspaceView::AgendaIndex);
        QCoreApplication::processEvents();
    }
    CommandPalette* palette() const { return shell.window->findChild<CommandPalette*>(); }
    void find(const QString& text)
    {
        Typist typist(*shell.window);
        typist.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette()->isVisible());
        typist.type(text, true);
        typist.key(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};
} // namespace

void PaletteTest::goesToRecords()
{
    Opened opened;
    WorkspaceView* view = opened.shell.window->workspace();
    // Without its accents.
    opened.find(QStringLiteral("ilkka nykanen"));
    QVERIFY(!opened.palette()->isVisible());
    QCOMPARE(view->currentIndex(), int(WorkspaceView::PeopleIndex));
    const Plan& plan = opened.shell.editor->plan();
    const Person* person = plan.find<Person>(view->currentPage()->selected().id);
    QVERIFY(person);
    QCOMPARE(person->familyName, QStringLiteral("Nykänen"));
    const AgendaItem* wanted = nullptr;
    for (const AgendaItem& item : plan.all<AgendaItem>()) {
        if (item.kind == ItemKind::Helpdesk)
            wanted = &item;
    }
    QVERIFY(wanted);
    opened.find(wanted->title.toUpper());
    QCOMPARE(view->currentIndex(), int(WorkspaceView::AgendaIndex));
    QCOMPARE(view->currentPage()->selected().id, wanted->id);
}

void PaletteTest::doesActions()
{
    Opened opened;
    for (const AgendaItem& item : opened.shell.editor->plan().all<AgendaItem>()) {
        if (item.kind == ItemKind::Talk)
            opened.shell.window->workspace()->goTo({Table::AgendaItem, item.id});
    }
    const qsizetype before = opened.shell.editor->history().size();
    // Written with its menu and its key: the action works where the focus was.
    opened.find(QStringLiteral("5 minutes longer"));
    QTRY_COMPARE(opened.shell.editor->history().size(), before + 1);
    opened.find(QStringLiteral("undo"));
    QTRY_COMPARE(opened.shell.editor->history().size(), before + 2);
}

void PaletteTest::opensDocuments()
{
    Opened opened;
    opened.find(QStringLiteral("name plates"));
    QCOMPARE(opened.shell.window->workspace()->currentIndex(), int(WorkspaceView::DocumentsIndex));
}

void PaletteTest::leavesAsItCame()
{
    Opened opened;
    QWidget* before = QApplication::focusWidget();
    Typist typist(*opened.shell.window);
    typist.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(opened.palette()->isVisible());
    const auto* list = opened.palette()->findChild<QListView*>(QStringLiteral("paletteList"));
    typist.key(Qt::Key_Down);
    typist.key(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    typist.type(QStringLiteral("no such thing at all"), true);
    QVERIFY(list->isHidden());
    typist.key(Qt::Key_Return); // nothing to choose
    QVERIFY(opened.palette()->isVisible());
    typist.key(Qt::Key_Escape);
    QVERIFY(!opened.palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void PaletteTest::isThereWithoutAWorkshop()
{
    Shell shell;
    QVERIFY(shell.show());
    Typist typist(*shell.window);
    typist.key(Qt::Key_K, Qt::ControlModifier);
    auto* palette = shell.window->findChild<CommandPalette*>();
    QTRY_VERIFY(palette->isVisible());
    typist.type(QStringLiteral("keys"), true);
    QVERIFY(palette->findChild<QListView*>(QStringLiteral("paletteList"))->model()->rowCount() > 0);
    typist.key(Qt::Key_Escape);
}

CONVENOR_TEST(PaletteTest)
#include "PaletteTest.moc"
