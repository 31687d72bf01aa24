#include "ui/WorkspaceView.h"

#include "documents/papers/PaperProblems.h"
#include "editing/PlanChecker.h"
#include "editing/PlanEditor.h"
#include "ui/agenda/AgendaPage.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/documents/PaperJobs.h"
#include "ui/documents/PaperWatch.h"
#include "ui/documents/PreviewPane.h"
#include "ui/groups/GroupsPage.h"
#include "ui/helpdesk/HelpdeskPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/TaskWatch.h"
#include "ui/outcomes/OutcomesPage.h"
#include "ui/people/PeoplePage.h"
#include "ui/ProblemsPanel.h"
#include "ui/Rail.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"
#include "ui/workshop/WorkshopPage.h"

#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convenor {
namespace {
const QString sideKey = QStringLiteral("view/side");
const QString widthKey = QStringLiteral("view/width%1"); // of the page, for each Side
const QString heightKey = QStringLiteral("view/height"); // of the page above the problems

int pageFor(Table table)
{
    switch (table) {
    case Table::AgendaItem:
    case Table::Assignment:
        return WorkspaceView::AgendaIndex;
    case Table::Person:
        return WorkspaceView::PeopleIndex;
    case Table::BreakoutRound:
    case Table::BreakoutGroup:
    case Table::GroupMembership:
    case Table::TopicPreference:
    case Table::PairRule:
        return WorkspaceView::GroupsIndex;
    case Table::Helpdesk:
    case Table::HelpdeskExpert:
    case Table::MeetingRequest:
    case Table::Booking:
        return WorkspaceView::HelpdeskIndex;
    case Table::Attendance:
        return WorkspaceView::TodayIndex;
    case Table::Printout:
        return WorkspaceView::DocumentsIndex;
    case Table::Outcome:
    case Table::SignedSheet:
        return WorkspaceView::OutcomesIndex;
    case Table::Release:
        return WorkspaceView::HistoryIndex;
    default:
        return WorkspaceView::WorkshopIndex;
    }
}
} // namespace

QString WorkspaceView::pageTitle(int page)
{
    switch (page) {
    case WorkshopIndex:
        return tr("Workshop");
    case AgendaIndex:
        return tr("Agenda");
    case PeopleIndex:
        return tr("People");
    case GroupsIndex:
        return tr("Groups");
    case HelpdeskIndex:
        return tr("Helpdesk");
    case DocumentsIndex:
        return tr("Documents");
    case TodayIndex:
        return tr("Today");
    case OutcomesIndex:
        return tr("Outcomes");
    default:
        return tr("History");
    }
}

QString WorkspaceView::pageIcon(int page)
{
    constexpr const char* names[] = {"workshop",  "agenda", "people",   "groups", "helpdesk",
                                     "documents", "today",  "outcomes", "history"};
    return QString::fromLatin1(names[page]);
}

WorkspaceView::WorkspaceView(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_rail(new Rail(this)), m_jobs(new PaperJobs(session, this)),
      m_watch(new PaperWatch(session.editor, this))
{
    for (int i = 0; i < PageCount; ++i)
        m_rail->addPage(pageTitle(i), pageIcon(i));
    connect(m_rail, &Rail::chosen, this, &WorkspaceView::setPage);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    layout->addLayout(right, 1);
    addReadOnlyBar(right);
    makeSplitters(right);
    watchPapers(right);
    watchEditor(right);
    const int side = QSettings().value(sideKey, int(Side::Inspector)).toInt();
    m_side = static_cast<Side>(qBound(0, side, int(Side::Preview)));
}

WorkspaceView::~WorkspaceView()
{
    // They record what was printed, which the pages hear: while all of these are whole.
    delete m_jobs;
}

// Whoever comes second is told who is first.
void WorkspaceView::addReadOnlyBar(QVBoxLayout* layout)
{
    if (!m_session.editor.isReadOnly())
        return;
    const QString holder = m_session.editor.heldBy();
    auto* bar = new PlainLabel(holder.isEmpty()
                                   ? tr("Open for reading only: the file or its folder cannot be written.")
                                   : tr("Open for reading only: %1 has it open.").arg(shownText(holder)),
                               this);
    bar->setObjectName(QStringLiteral("readOnlyBar"));
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::ToolTipBase);
    bar->setForegroundRole(QPalette::ToolTipText);
    bar->setMargin(theme::spaced(this, theme::normal));
    layout->addWidget(bar);
}

void WorkspaceView::makeSplitters(QVBoxLayout* layout)
{
    m_stack = new QStackedWidget;
    m_sides = new QStackedWidget;
    m_sides->setObjectName(QStringLiteral("sides"));
    m_sides->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_sides->hide();
    m_across = new QSplitter(Qt::Horizontal);
    m_across->setChildrenCollapsible(false);
    m_across->addWidget(m_stack);
    m_across->addWidget(m_sides);
    m_across->setStretchFactor(0, 1);
    m_problems = new ProblemsPanel(m_session);
    m_down = new QSplitter(Qt::Vertical);
    m_down->setChildrenCollapsible(false);
    m_down->addWidget(m_across);
    m_down->addWidget(m_problems);
    m_down->setStretchFactor(0, 1);
    layout->addWidget(m_down, 1);
    for (const QSplitter* splitter : {m_across, m_down})
        connect(splitter, &QSplitter::splitterMoved, this, &WorkspaceView::storeSizes);
    connect(m_problems, &ProblemsPanel::goToRequested, this, &WorkspaceView::goTo);
    connect(m_problems, &ProblemsPanel::said, this, &WorkspaceView::said);
    connect(m_problems, &ProblemsPanel::openChanged, this, [this] {
        shareHeight();
        emit viewChanged();
    });
}

void WorkspaceView::watchPapers(QVBoxLayout* layout)
{
    auto* bar = new JobBar(QStringLiteral("jobBar"), this);
    layout->addWidget(bar);
    connect(m_jobs, &PaperJobs::busyChanged, bar, &JobBar::take);
    connect(m_jobs, &PaperJobs::progressed, bar, &JobBar::setProgress);
    connect(bar, &JobBar::cancelRequested, m_jobs, &PaperJobs::cancel);
    connect(m_jobs, &PaperJobs::said, this, &WorkspaceView::said);
    connect(m_watch, &PaperWatch::staleChanged, this, [this] {
        m_rail->setBadge(DocumentsIndex, int(m_watch->stale().size()), m_watch->sentence());
        emit wallChanged(m_watch->sentence());
        m_session.checker.setFurther(paperProblems(m_session.editor.plan(), m_watch->stale()));
    });
    auto* tasks = new TaskWatch(m_session.editor, this);
    connect(tasks, &TaskWatch::lateChanged, this,
            [this](int count, const QString& sentence) { m_rail->setBadge(WorkshopIndex, count, sentence); });
    tasks->look();
}

// Steps that are large enough to be written in a worker.
void WorkspaceView::watchEditor(QVBoxLayout* layout)
{
    PlanEditor* editor = &m_session.editor;
    auto* bar = new JobBar(QStringLiteral("stepBar"), this);
    layout->addWidget(bar);
    connect(editor, &PlanEditor::workStarted, bar, &JobBar::take);
    connect(editor, &PlanEditor::workProgress, bar,
            [bar](double done) { bar->setProgress(int(done * 1000), 1000); });
    connect(bar, &JobBar::cancelRequested, editor, &PlanEditor::cancelWork);
    connect(editor, &PlanEditor::workEnded, this,
            [this, bar](const QString& label, const Result<qint64>& outcome) {
                bar->take({});
                emit said(outcome ? tr("Done: %1.").arg(label) : sentence(outcome.error(), Medium::Window));
            });
}

void WorkspaceView::printPaper()
{
    if (setPage(DocumentsIndex))
        static_cast<DocumentsPage*>(currentPage())->print();
}

WindowPage* WorkspaceView::makePage(int index)
{
    switch (index) {
    case WorkshopIndex:
        return new WorkshopPage(m_session);
    case AgendaIndex:
        return makeAgendaPage();
    case PeopleIndex:
        return new PeoplePage(m_session);
    case GroupsIndex:
        return makeWithInspector<GroupsPage>();
    case HelpdeskIndex:
        return makeWithInspector<HelpdeskPage>();
    case DocumentsIndex:
        return new DocumentsPage(m_session, *m_jobs, *m_watch);
    case TodayIndex:
        return new TodayPage(m_session);
    case OutcomesIndex:
        return makeWithInspector<OutcomesPage>(*m_jobs);
    default:
        return new HistoryPage(m_session);
    }
}

WindowPage* WorkspaceView::makeAgendaPage()
{
    auto* made = new AgendaPage(m_session);
    connect(made, &AgendaPage::attendanceRequested, this, [this](Id item) {
        if (setPage(TodayIndex))
            currentPage()->goTo({Table::AgendaItem, item});
    });
    connect(made, &AgendaPage::groupsRequested, this, [this](Id item) {
        if (setPage(GroupsIndex))
            static_cast<GroupsPage*>(currentPage())->showItem(item);
    });
    connect(made, &AgendaPage::helpdeskRequested, this, [this](Id item) {
        if (setPage(HelpdeskIndex))
            static_cast<HelpdeskPage*>(currentPage())->showItem(item);
    });
    connect(made, &AgendaPage::historyRequested, this, [this](Id item) {
        if (setPage(HistoryIndex))
            static_cast<HistoryPage*>(currentPage())->showItem(item);
    });
    return made;
}

// A page that asks for the panel beside it.
template <typename Page, typename... More>
WindowPage* WorkspaceView::makeWithInspector(More&... more)
{
    auto* made = new Page(m_session, more...);
    connect(made, &Page::inspectorRequested, this, [this] {
        if (!inspectorShown())
            showInspector(true);
    });
    return made;
}

void WorkspaceView::showPaper(Paper paper, const QList<Id>& people)
{
    if (setPage(DocumentsIndex))
        static_cast<DocumentsPage*>(currentPage())->showPaper(paper, people);
}

void WorkspaceView::importPeople()
{
    if (setPage(PeopleIndex))
        static_cast<PeoplePage*>(currentPage())->import();
}

void WorkspaceView::importAgenda()
{
    if (setPage(AgendaIndex))
        static_cast<AgendaPage*>(currentPage())->importProgramme();
}

void WorkspaceView::takeInAttendance()
{
    if (setPage(TodayIndex))
        static_cast<TodayPage*>(currentPage())->takeIn();
}

WindowPage* WorkspaceView::page(int index)
{
    if (m_pages[index])
        return m_pages[index];
    WindowPage* made = makePage(index);
    m_pages[index] = made;
    m_stack->addWidget(made);
    if (QWidget* inspector = made->inspector()) {
        m_inspectorOf[index] = inspector;
        m_sides->addWidget(inspector);
    }
    connect(made, &WindowPage::said, this, &WorkspaceView::said);
    connect(made, &WindowPage::goToRequested, this, &WorkspaceView::goTo);
    connect(made, &WindowPage::papersRequested, this, &WorkspaceView::showPaper);
    connect(made, &WindowPage::selectedChanged, this, &WorkspaceView::followSelection);
    return made;
}

bool WorkspaceView::setPage(int index)
{
    if (index < 0 || index >= PageCount)
        return false;
    if (currentPage() && index != m_current && !finishEditing()) {
        m_rail->setCurrent(m_current);
        return false;
    }
    WindowPage* wanted = page(index);
    m_current = index;
    m_stack->setCurrentWidget(wanted);
    m_rail->setCurrent(index);
    arrangeSide();
    wanted->takeFocus();
    emit pageChanged(index);
    return true;
}

bool WorkspaceView::finishEditing()
{
    return !currentPage() || currentPage()->finishEditing();
}

void WorkspaceView::goTo(const Subject& subject)
{
    if (setPage(pageFor(subject.table)))
        currentPage()->goTo(subject);
}

bool WorkspaceView::hasInspector() const
{
    return m_inspectorOf[m_current] != nullptr;
}

bool WorkspaceView::problemsShown() const
{
    return m_problems->isOpen();
}

// What stands beside the page now; null for nothing. The documents page is a preview itself.
QWidget* WorkspaceView::wantedSide()
{
    if (m_side == Side::Inspector)
        return m_inspectorOf[m_current];
    if (m_side != Side::Preview || m_current == DocumentsIndex)
        return nullptr;
    if (!m_preview) {
        m_preview = new PreviewPane(m_session);
        m_sides->addWidget(m_preview);
        connect(m_preview, &PreviewPane::goToRequested, this, &WorkspaceView::goTo);
    }
    return m_preview;
}

// How much room the page keeps, for each thing beside it and above the problems.
void WorkspaceView::storeSizes() const
{
    const QList<int> sizes = m_across->sizes();
    if (!m_sides->isHidden() && sizes.value(0) > 0 && sizes.value(1) > 0)
        QSettings().setValue(widthKey.arg(int(m_side)), double(sizes[0]) / (sizes[0] + sizes[1]));
    const QList<int> heights = m_down->sizes();
    if (m_problems->isOpen() && heights.value(0) > 0 && heights.value(1) > 0)
        QSettings().setValue(heightKey, double(heights[0]) / (heights[0] + heights[1]));
}

void WorkspaceView::setSide(Side side)
{
    m_side = side;
    QSettings().setValue(sideKey, int(side));
    m_sides->hide(); // so that the sizes of the new side are taken
    arrangeSide();
}

void WorkspaceView::arrangeSide()
{
    QWidget* side = wantedSide();
    const bool appears = side && m_sides->isHidden();
    if (side)
        m_sides->setCurrentWidget(side);
    m_sides->setVisible(side != nullptr);
    if (appears)
        shareWidth();
    followSelection(currentPage()->selected());
    emit viewChanged();
}

// A splitter takes pixels, not shares: before the window has its size there is nothing to share out.
void WorkspaceView::shareWidth()
{
    if (!isVisible())
        return;
    const double usual = m_side == Side::Preview ? 0.56 : 0.76;
    const double share = qBound(0.2, QSettings().value(widthKey.arg(int(m_side)), usual).toDouble(), 0.9);
    const int page = int(m_across->width() * share);
    m_across->setSizes({page, m_across->width() - page});
}

void WorkspaceView::shareHeight()
{
    if (!isVisible())
        return;
    const double share = qBound(0.1, QSettings().value(heightKey, 0.7).toDouble(), 0.9);
    const int above = m_problems->isOpen() ? int(m_down->height() * share) : m_down->height();
    m_down->setSizes({above, m_down->height() - above});
}

void WorkspaceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    shareWidth();
    shareHeight();
}

void WorkspaceView::followSelection(const Subject& subject)
{
    if (m_preview && m_side == Side::Preview && sender() != m_preview)
        m_preview->follow(subject);
}

void WorkspaceView::showInspector(bool shown)
{
    setSide(shown ? Side::Inspector : Side::Nothing);
    if (shown && hasInspector())
        m_inspectorOf[m_current]->setFocus();
}

void WorkspaceView::showPreview(bool shown)
{
    setSide(shown ? Side::Preview : Side::Nothing);
}

void WorkspaceView::showProblems(bool shown)
{
    m_problems->setOpen(shown);
    if (shown)
        m_problems->takeFocus();
    else
        currentPage()->takeFocus();
}

void WorkspaceView::showWaysOut()
{
    if (finishEditing())
        m_problems->showWaysOut(currentPage()->selected());
}

void WorkspaceView::acceptProblem()
{
    if (finishEditing())
        m_problems->acceptOrTakeBack();
}

void WorkspaceView::focusNextArea(int step)
{
    QList<QWidget*> areas{m_rail, m_stack};
    if (m_sides->isVisible())
        areas.append(m_sides->currentWidget());
    areas.append(m_problems);
    int at = 0;
    for (int i = 0; i < areas.size(); ++i) {
        if (QApplication::focusWidget() && areas[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    QWidget* next = areas[(at + step + int(areas.size())) % int(areas.size())];
    if (next == m_stack)
        currentPage()->takeFocus();
    else if (next == m_problems)
        m_problems->takeFocus();
    else if (next == m_rail)
        m_rail->focusCurrent();
    else if (QWidget* first = next->nextInFocusChain(); first && next->isAncestorOf(first))
        first->setFocus(Qt::TabFocusReason);
    else
        next->setFocus(Qt::TabFocusReason);
}
} // namespace convenor
