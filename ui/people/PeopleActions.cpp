// What one can do on the people page, with its keys; imports.
#include "editing/PlanEditor.h"
#include "tables/RecordModels.h"
#include "ui/documents/PaperNames.h"
#include "ui/people/EraseBar.h"
#include "ui/people/ImportPanel.h"
#include "ui/people/MergeBar.h"
#include "ui/people/PeopleFilter.h"
#include "ui/people/PeopleGrid.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/QuestionnaireFile.h"
#include "ui/widgets/ColumnChooser.h"
#include "ui/widgets/Prompter.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

namespace convenor {
QAction* PeoplePage::addAction(const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_actions.append(action);
    return action;
}

void PeoplePage::makeActions()
{
    const bool writable = !session().editor.isReadOnly();
    addAction(tr("&Find people"), QKeySequence::Find, [this] { m_filter->startTyping(); });
    addAction(tr("F&ilters"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_filter->showMenu(); });
    addAction(tr("Show &all people"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { showAll(); });
    addAction(tr("&Columns"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_columns->popUp(); });
    addAction(tr("&Order by this column"), Qt::CTRL | Qt::SHIFT | Qt::Key_O,
              [this] { m_grid->orderByCurrentColumn(); });
    addAction(tr("Order by &precedence"), {}, [this] { orderBy(m_model->columnOf("precedence")); });
    addAction(tr("Order as &entered"), {}, [this] { orderBy(-1); });
    addAction(tr("&New person"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] {
        m_grid->goToRow(m_model->blankRow(), 0);
        m_grid->setFocus();
    })->setEnabled(writable);
    makePaperActions();
    m_gridActions.append(addAction(tr("&Questionnaire for the selected people …"), {}, [this] {
        if (!finishEditing())
            return;
        const QString outcome = writeQuestionnaireFile(session(), selectedPeople());
        if (!outcome.isEmpty())
            emit said(outcome);
    }));
    addAction(tr("People who are here &twice"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] {
        if (finishEditing())
            m_merge->search();
    });
    QAction* merge =
        addAction(tr("&Merge the two selected people"), Qt::CTRL | Qt::Key_M, [this] { mergeSelected(); });
    merge->setEnabled(writable);
    m_gridActions.append(merge);
    QAction* erase = addAction(tr("&Erase for good …"), {}, [this] { eraseSelected(); });
    erase->setEnabled(writable);
    m_gridActions.append(erase);
}

void PeoplePage::makePaperActions()
{
    m_papers = new QMenu(tr("&Papers of the selected people"), this);
    for (const Paper paper : {Paper::People, Paper::Signatures, Paper::Badges, Paper::NamePlates,
                              Paper::Personal, Paper::Certificates})
        connect(m_papers->addAction(paperName(paper)), &QAction::triggered, this,
                [this, paper] { requestPaper(paper); });
    m_actions.append(m_papers->menuAction());
    m_gridActions.append(m_papers->menuAction());
}

void PeoplePage::fillGridMenu(QMenu& menu)
{
    menu.addActions(m_gridActions);
}

void PeoplePage::requestPaper(Paper paper)
{
    const QList<Id> people = selectedPeople();
    if (!finishEditing())
        return;
    if (people.isEmpty())
        emit said(tr("Nobody is selected. Select rows of people first."));
    else
        emit papersRequested(paper, people);
}

void PeoplePage::mergeSelected()
{
    const QList<Id> people = selectedPeople();
    if (!finishEditing())
        return;
    if (people.size() != 2) {
        emit said(
            tr("Select two rows to merge: the same person twice. Order by a column, or filter, to bring them "
               "together."));
        return;
    }
    m_merge->showPair(people[0], people[1]);
}

void PeoplePage::eraseSelected()
{
    const QList<Id> people = selectedPeople();
    if (!finishEditing())
        return;
    if (people.isEmpty())
        emit said(tr("Nobody is selected. Select rows of people first."));
    else
        m_erase->ask(QSet<Id>(people.cbegin(), people.cend()));
}

void PeoplePage::orderBy(int column)
{
    if (finishEditing())
        m_grid->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
}

void PeoplePage::showImport(bool shown)
{
    if (shown && !m_import) {
        m_import = new ImportPanel(session(), this);
        m_middle->addWidget(m_import);
        connect(m_import, &ImportPanel::said, this, &WindowPage::said);
        connect(m_import, &ImportPanel::closed, this, [this] { showImport(false); });
    }
    m_middle->setCurrentIndex(shown ? 1 : 0);
    if (isVisible())
        takeFocus();
}

// Shows the panel; false when nothing new can be imported now.
bool PeoplePage::openImport()
{
    if (!finishEditing())
        return false;
    showImport(true);
    if (m_import->isImporting())
        emit said(tr("An import is under way; wait until it has ended, or cancel it."));
    return !m_import->isImporting();
}

void PeoplePage::import()
{
    if (!finishEditing())
        return;
    const QString path = session().prompter.chooseOpenFile(
        {tr("Import people"),
         QFileInfo(session().editor.path()).path(),
         {tr("Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf)"), tr("All files (*)")}});
    if (!path.isEmpty())
        importFile(path);
}

void PeoplePage::importFile(const QString& path)
{
    if (openImport())
        m_import->open(path);
}

void PeoplePage::importText(const QString& text)
{
    if (openImport())
        m_import->openText(text);
}

// A workshop is the window's to open.
void PeoplePage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile() &&
        !urls.constFirst().fileName().endsWith(QLatin1String(".workshop")))
        event->acceptProposedAction();
}

void PeoplePage::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().constFirst().toLocalFile();
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, path] { importFile(path); }, Qt::QueuedConnection);
}
} // namespace convenor
