#include "ui/WindowActions.h"

#include "editing/PlanEditor.h"
#include "exchange/Samples.h"
#include "translations/Translations.h"
#include "ui/documents/PaperJobs.h"
#include "ui/FileCommands.h"
#include "ui/KeysWindow.h"
#include "ui/MainWindow.h"
#include "ui/palette/FindAnything.h"
#include "ui/RecentFiles.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"
#include "ui/WorkspaceView.h"

#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QVBoxLayout>

namespace convenor {
WindowActions::WindowActions(MainWindow& window)
    : QObject(&window), m_window(window), m_open(window.session().has_value())
{
    addFileMenu();
    addEditMenu();
    addPageMenu();
    addViewMenu();
    addHelpMenu();
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& keys,
                            std::function<void()> run)
{
    auto* action = new QAction(text, menu);
    action->setShortcut(keys);
    // Queued: the action may take the menu it stands in down with it (another language, another workshop).
    connect(action, &QAction::triggered, &m_window, std::move(run), Qt::QueuedConnection);
    menu->addAction(action);
    return action;
}

QAction* WindowActions::addForFocus(QMenu* menu, const QString& text, const QKeySequence& keys,
                                    const char* slot)
{
    auto* action = new QAction(text, menu);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, &m_window, [slot] {
        QWidget* widget = QApplication::focusWidget();
        const QByteArray signature = QByteArray(slot) + "()";
        if (widget && widget->metaObject()->indexOfSlot(signature.constData()) >= 0)
            QMetaObject::invokeMethod(widget, slot);
    });
    menu->addAction(action);
    return action;
}

void WindowActions::addFileMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    FileCommands& files = m_window.files();
    add(menu, tr("&New workshop…"), QKeySequence::New, [&files] { files.newWorkshop(); });
    QMenu* fromSample = menu->addMenu(tr("New from &sample"));
    for (const Sample& sample : samples()) {
        const QString name = QString::fromLatin1(sample.name);
        QAction* action = add(fromSample, QCoreApplication::translate("samples", sample.title), {},
                              [&files, name] { files.newFromSample(name); });
        action->setStatusTip(QCoreApplication::translate("samples", sample.summary));
    }
    add(menu, tr("Ne&w from a workshop of mine…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
        [&files] { files.newFromWorkshop(); });
    add(menu, tr("&Open…"), QKeySequence::Open, [&files] { files.open(); });
    addRecent(menu->addMenu(tr("Open &recent")));
    add(menu, tr("Save a &copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [&files] {
        files.saveCopy();
    })->setEnabled(m_open);
    menu->addSeparator();
    MainWindow* window = &m_window;
    QMenu* exports = menu->addMenu(tr("&Export the agenda"));
    exports->setEnabled(m_open);
    for (const PaperFormat format : formatsOf(Paper::Agenda)) {
        const QKeySequence keys =
            format == PaperFormat::Pdf ? QKeySequence(Qt::CTRL | Qt::Key_E) : QKeySequence();
        add(exports, saveCaption(format), keys, [window, format] {
            if (window->session() && window->workspace()->finishEditing())
                window->workspace()->jobs().save({.paper = Paper::Agenda, .format = format});
        })->setEnabled(m_open);
    }
    add(menu, tr("&Print…"), QKeySequence::Print, [window] {
        if (window->session() && window->workspace()->finishEditing())
            window->workspace()->printPaper();
    })->setEnabled(m_open);
    add(menu, tr("Print what has c&hanged…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), [window] {
        if (window->session() && window->workspace()->finishEditing())
            window->workspace()->jobs().printChanged();
    })->setEnabled(m_open);
    add(menu, tr("&Import people…"), QKeySequence(Qt::CTRL | Qt::Key_I), [window] {
        if (window->session())
            window->workspace()->importPeople();
    })->setEnabled(m_open && !m_window.session()->editor.isReadOnly());
    add(menu, tr("Import a&genda…"), {}, [window] {
        if (window->session())
            window->workspace()->importAgenda();
    })->setEnabled(m_open && !m_window.session()->editor.isReadOnly());
    add(menu, tr("&Take in attendance…"), {}, [window] {
        if (window->session())
            window->workspace()->takeInAttendance();
    })->setEnabled(m_open && !m_window.session()->editor.isReadOnly());
    menu->addSeparator();
    add(menu, tr("&Quit"), QKeySequence::Quit, [window] { window->close(); })->setMenuRole(QAction::QuitRole);
}

void WindowActions::addRecent(QMenu* menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        FileCommands& files = m_window.files();
        const QStringList recent = recentFiles::list();
        for (const QString& path : recent)
            add(menu, shownCaption(QDir::toNativeSeparators(path)), {},
                [&files, path] { files.openFile(path); });
        if (recent.isEmpty())
            menu->addAction(tr("No workshop was open yet"))->setEnabled(false);
        menu->addSeparator();
        add(menu, tr("&Forget these"), {}, [] { recentFiles::clear(); })->setEnabled(!recent.isEmpty());
    });
}

void WindowActions::showHistory(QAction* undo, QAction* redo) const
{
    const PlanEditor& editor = m_window.session()->editor;
    undo->setEnabled(editor.canUndo() && !editor.isReadOnly());
    redo->setEnabled(editor.canRedo() && !editor.isReadOnly());
    undo->setText(editor.canUndo() ? tr("&Undo: %1").arg(shownCaption(editor.undoLabel())) : tr("&Undo"));
    redo->setText(editor.canRedo() ? tr("&Redo: %1").arg(shownCaption(editor.redoLabel())) : tr("&Redo"));
}

void WindowActions::addEditMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    MainWindow* window = &m_window;
    QAction* undo = add(menu, tr("&Undo"), QKeySequence::Undo, [window] { window->undo(); });
    QAction* redo = add(menu, tr("&Redo"), {}, [window] { window->redo(); });
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    if (m_open) {
        connect(&m_window.session()->editor, &PlanEditor::historyChanged, this,
                [this, undo, redo] { showHistory(undo, redo); });
        showHistory(undo, redo);
    } else {
        undo->setEnabled(false);
        redo->setEnabled(false);
    }
    menu->addSeparator();
    addForFocus(menu, tr("Cu&t"), QKeySequence::Cut, "cut");
    addForFocus(menu, tr("&Copy"), QKeySequence::Copy, "copy");
    addForFocus(menu, tr("&Paste"), QKeySequence::Paste, "paste");
    addForFocus(menu, tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    auto* anything = new FindAnything(m_window, this);
    add(menu, tr("Find an&ything…"), QKeySequence(Qt::CTRL | Qt::Key_K), [anything] { anything->open(); });
    menu->addSeparator();
    addForFocus(menu, tr("Fill &down"), QKeySequence(Qt::CTRL | Qt::Key_D), "fillDown");
    addForFocus(menu, tr("&Empty the cells"), {}, "emptyCells");
    addForFocus(menu, tr("Re&move the rows"), QKeySequence(Qt::CTRL | Qt::Key_Delete), "removeSelectedRows");
    if (m_open)
        addProblemActions(menu);
}

// Done at once, not queued: the digit that follows belongs to the list of ways out.
void WindowActions::addProblemActions(QMenu* menu)
{
    menu->addSeparator();
    WorkspaceView* view = m_window.workspace();
    const auto addNow = [&](const QString& text, const QKeySequence& keys, void (WorkspaceView::*run)()) {
        auto* action = new QAction(text, menu);
        action->setShortcut(keys);
        menu->addAction(action);
        connect(action, &QAction::triggered, view, run);
    };
    addNow(tr("&Ways out of problems…"), QKeySequence(Qt::CTRL | Qt::Key_Period),
           &WorkspaceView::showWaysOut);
    addNow(tr("Accept the &problem, or take it back…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
           &WorkspaceView::acceptProblem);
}

// The current page's own gestures, in a menu of its name.
void WindowActions::addPageMenu()
{
    if (!m_open)
        return;
    QMenu* menu = m_window.menuBar()->addMenu(QString());
    menu->setObjectName(QStringLiteral("pageMenu"));
    MainWindow* window = &m_window;
    const auto fill = [window, menu](int page) {
        menu->clear();
        const QList<QAction*> actions = window->workspace()->currentPage()->pageActions();
        menu->addActions(actions);
        menu->setTitle(WorkspaceView::pageTitle(page));
        menu->menuAction()->setVisible(!actions.isEmpty());
    };
    menu->menuAction()->setVisible(false);
    connect(m_window.workspace(), &WorkspaceView::pageChanged, this, fill);
}

void WindowActions::addViewMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    if (m_open)
        addPanels(menu);
    addLanguages(menu->addMenu(tr("&Language")));
    addAppearance(menu->addMenu(tr("&Colours")));
    MainWindow* window = &m_window;
    add(menu, tr("L&arger text"), QKeySequence::ZoomIn, [window] { emit window->textSizeRequested(1); });
    add(menu, tr("S&maller text"), QKeySequence::ZoomOut, [window] { emit window->textSizeRequested(-1); });
    add(menu, tr("&Usual text size"), QKeySequence(Qt::CTRL | Qt::Key_0),
        [window] { emit window->textSizeRequested(0); });
}

void WindowActions::addPanels(QMenu* menu)
{
    WorkspaceView* view = m_window.workspace();
    auto* pages = new QActionGroup(this);
    for (int page = 0; page < WorkspaceView::PageCount; ++page) {
        auto* action = new QAction(WorkspaceView::pageTitle(page), menu);
        QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page))};
        if (page == WorkspaceView::HistoryIndex)
            keys.append(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
        action->setShortcuts(keys);
        action->setCheckable(true);
        pages->addAction(action);
        menu->addAction(action);
        connect(action, &QAction::triggered, view, [view, page] { view->setPage(page); });
        connect(view, &WorkspaceView::pageChanged, action,
                [action, page](int now) { action->setChecked(now == page); });
    }
    menu->addSeparator();
    const auto panel = [&](const QString& text, Qt::Key key, bool (WorkspaceView::*shown)() const,
                           void (WorkspaceView::*show)(bool)) {
        auto* action = new QAction(text, menu);
        action->setShortcut(key);
        action->setCheckable(true);
        action->setChecked((view->*shown)());
        menu->addAction(action);
        connect(action, &QAction::triggered, view, show);
        connect(view, &WorkspaceView::viewChanged, action,
                [view, action, shown] { action->setChecked((view->*shown)()); });
        return action;
    };
    QAction* inspector =
        panel(tr("&Inspector"), Qt::Key_F4, &WorkspaceView::inspectorShown, &WorkspaceView::showInspector);
    connect(view, &WorkspaceView::viewChanged, inspector,
            [view, inspector] { inspector->setEnabled(view->hasInspector()); });
    panel(tr("&Live page"), Qt::Key_F9, &WorkspaceView::previewShown, &WorkspaceView::showPreview);
    panel(tr("&Problems"), Qt::Key_F8, &WorkspaceView::problemsShown, &WorkspaceView::showProblems);
    menu->addSeparator();
    add(menu, tr("&Next area"), QKeySequence(Qt::Key_F6), [view] { view->focusNextArea(1); });
    add(menu, tr("Pre&vious area"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [view] { view->focusNextArea(-1); });
    menu->addSeparator();
}

void WindowActions::addLanguages(QMenu* menu)
{
    menu->setObjectName(QStringLiteral("languageMenu"));
    auto* group = new QActionGroup(this);
    MainWindow* window = &m_window;
    const QString current = QLocale().name().section(u'_', 0, 0);
    QStringList codes = translations::languages();
    codes.sort();
    for (const QString& code : std::as_const(codes)) {
        QString name = QLocale(code).nativeLanguageName();
        if (code == QLatin1String("en"))
            name = QStringLiteral("English"); // Qt says "American English"
        name[0] = name[0].toUpper();
        QAction* action = add(menu, name, {}, [window, code] { emit window->languageRequested(code); });
        action->setObjectName(QStringLiteral("language_") + code);
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
    }
}

void WindowActions::addAppearance(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    MainWindow* window = &m_window;
    const int current = QSettings().value(QStringLiteral("appearance")).toInt();
    const QStringList names{tr("As the &desktop"), tr("&Light"), tr("D&ark")};
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = add(menu, names[i], {}, [window, i] { emit window->appearanceRequested(i); });
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
    }
}

void WindowActions::addHelpMenu()
{
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Keys"), QKeySequence::HelpContents, [this] { showKeys(); });
    add(menu, tr("&About Convenor"), {}, [this] { showAbout(); })->setMenuRole(QAction::AboutRole);
}

void WindowActions::showKeys()
{
    auto* keys = new KeysWindow(*m_window.menuBar(), &m_window);
    keys->show();
}

void WindowActions::showAbout()
{
    auto* about = new QDialog(&m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Convenor"));
    auto* text = new PlainLabel(
        tr("Convenor %1 plans workshops: agenda, people and papers in one file, on this computer only. "
           "Free software under the MIT licence; the letters are Noto Sans under the Open Font License.")
            .arg(QCoreApplication::applicationVersion()));
    text->setMargin(theme::spaced(&m_window, theme::wide));
    auto* layout = new QVBoxLayout(about);
    layout->addWidget(text);
    about->resize(m_window.fontMetrics().averageCharWidth() * 60, about->sizeHint().height());
    about->show();
}
} // namespace convenor
