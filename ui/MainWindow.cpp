#include "ui/MainWindow.h"

#include "domain/AgendaRecords.h"
#include "editing/PlanEditor.h"
#include "ui/FileCommands.h"
#include "ui/StartPage.h"
#include "ui/StatusLine.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Prompter.h"
#include "ui/WindowActions.h"
#include "ui/WorkspaceView.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

namespace convenor {
namespace {
const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
} // namespace

MainWindow::MainWindow(FileCommands& files) : m_files(files)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(720, 480);
    resize(1240, 800);
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

MainWindow::~MainWindow()
{
    letGo();
}

// At once, not later: what is shown must not outlive the plan that it shows.
void MainWindow::letGo()
{
    delete m_connections;
    m_connections = nullptr;
    delete m_actions;
    m_actions = nullptr;
    // It may still record a print, and say things to a window that is going.
    if (m_workspace)
        m_workspace->disconnect(this);
    delete m_workspace;
    m_workspace = nullptr;
}

// What the window shows is made when it is first needed: a window that opens with a plan never makes the
// start page.
void MainWindow::ensureBuilt()
{
    if (!m_status)
        build();
}

void MainWindow::setVisible(bool visible)
{
    ensureBuilt();
    QMainWindow::setVisible(visible);
}

void MainWindow::setSession(const std::optional<Session>& session)
{
    m_toldFinal = 0;
    m_session.reset(); // a session holds references: it is made anew, not assigned
    if (session)
        m_session.emplace(*session);
    build();
    if (m_workspace)
        m_workspace->setPage(QSettings().value(pageKey, int(WorkspaceView::AgendaIndex)).toInt());
}

void MainWindow::rebuild()
{
    if (!m_workspace) {
        build();
        return;
    }
    m_workspace->finishEditing();
    const int page = m_workspace->currentIndex();
    const bool problems = m_workspace->problemsShown();
    const Subject subject = m_workspace->currentPage()->selected();
    build();
    m_workspace->setPage(page);
    m_workspace->showProblems(problems);
    if (subject.id != 0)
        m_workspace->currentPage()->goTo(subject);
    m_workspace->currentPage()->takeFocus();
}

// Everything that shows words is made here and goes with the next build.
void MainWindow::build()
{
    letGo();
    m_connections = new QObject(this);
    delete takeCentralWidget();
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_status = new StatusLine(content);
    layout->addWidget(m_session ? makeWorkspace() : makeStartPage(), 1);
    layout->addWidget(m_status);
    setCentralWidget(content);
    setMenuBar(new QMenuBar);
    m_actions = new WindowActions(*this);
    if (m_session)
        connectEditor();
    showTitle();
}

QWidget* MainWindow::makeStartPage()
{
    auto* page = new StartPage;
    connect(
        page, &StartPage::newRequested, this, [this] { m_files.newWorkshop(); }, Qt::QueuedConnection);
    connect(
        page, &StartPage::openRequested, this, [this] { m_files.open(); }, Qt::QueuedConnection);
    connect(
        page, &StartPage::templateRequested, this, [this] { m_files.newFromWorkshop(); },
        Qt::QueuedConnection);
    connect(
        page, &StartPage::fileRequested, this, [this](const QString& path) { m_files.openFile(path); },
        Qt::QueuedConnection);
    connect(
        page, &StartPage::sampleRequested, this, [this](const QString& name) { m_files.newFromSample(name); },
        Qt::QueuedConnection);
    page->takeFocus();
    return page;
}

QWidget* MainWindow::makeWorkspace()
{
    m_workspace = new WorkspaceView(*m_session);
    connect(m_workspace, &WorkspaceView::said, this, &MainWindow::say);
    connect(m_workspace, &WorkspaceView::pageChanged, this,
            [](int page) { QSettings().setValue(pageKey, page); });
    connect(m_workspace, &WorkspaceView::wallChanged, this, &MainWindow::showState);
    showState({});
    return m_workspace;
}

// What always holds; what hangs on the wall and is wrong by now belongs to it.
void MainWindow::showState(const QString& wall)
{
    const QString saved = m_session->editor.isReadOnly() ? tr("Reading only") : tr("All changes are saved");
    m_status->setState(wall.isEmpty() ? saved : wall + QStringLiteral("  ·  ") + saved);
}

void MainWindow::connectEditor()
{
    const PlanEditor* editor = &m_session->editor;
    connect(editor, &PlanEditor::changed, m_connections, [this](const ChangeSet& changes) {
        if (changes.find(Table::Workshop, m_session->editor.plan().workshop().id))
            showTitle();
    });
    connect(editor, &PlanEditor::reloaded, m_connections, [this] { showTitle(); });
}

void MainWindow::showTitle()
{
    if (!m_session) {
        setWindowTitle(QStringLiteral("Convenor"));
        setWindowFilePath({});
        return;
    }
    const QString title = m_session->editor.plan().workshop().title;
    const QString file = QFileInfo(m_session->editor.path()).fileName();
    const QString shown = title.trimmed().isEmpty() ? tr("Untitled workshop") : harmlessText(title.left(200));
    setWindowTitle(tr("%1 – %2 – Convenor").arg(shown, harmlessText(file)));
}

QString MainWindow::statusText() const
{
    return m_status->text();
}

void MainWindow::say(const QString& sentence)
{
    ensureBuilt();
    m_status->say(sentence);
}

void MainWindow::undo()
{
    if (!m_session || !m_workspace->finishEditing())
        return;
    PlanEditor& editor = m_session->editor;
    // Whoever regrets an erasure must not lose the step before it as well.
    const RevisionInfo last = editor.history().isEmpty() ? RevisionInfo{} : editor.history().constLast();
    if (last.isFinal() && editor.canUndo() && m_toldFinal != last.number) {
        m_toldFinal = last.number;
        say(tr("Erasing cannot be undone. Undo once more takes back what was done before: %1.")
                .arg(shownText(editor.undoLabel())));
        return;
    }
    if (editor.isUndoLarge() && editor.startUndo())
        return;
    const Result<QString> label = editor.undo();
    say(label ? tr("Undone: %1.").arg(*label) : sentence(label.error(), Medium::Window));
}

void MainWindow::redo()
{
    if (!m_session || !m_workspace->finishEditing())
        return;
    if (m_session->editor.isRedoLarge() && m_session->editor.startRedo())
        return;
    const Result<QString> label = m_session->editor.redo();
    say(label ? tr("Done again: %1.").arg(*label) : sentence(label.error(), Medium::Window));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // A text that cannot be stored keeps the window open: its sentence says what would work.
    if (m_workspace && !m_workspace->finishEditing()) {
        event->ignore();
        return;
    }
    if (m_session && m_session->editor.isBusy()) {
        say(sentence(Error{ErrorKind::Busy, m_session->editor.path()}, Medium::Window));
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile() &&
        urls.constFirst().fileName().endsWith(QLatin1String(".workshop")))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().constFirst().toLocalFile();
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, path] { m_files.openFile(path); }, Qt::QueuedConnection);
}
} // namespace convenor
