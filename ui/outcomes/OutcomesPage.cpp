#include "ui/outcomes/OutcomesPage.h"

#include "documents/papers/Papers.h"
#include "domain/Records.h"
#include "tables/CellText.h"
#include "tables/OutcomesModel.h"
#include "tables/OutcomeSubjectsModel.h"
#include "ui/documents/PaperJobs.h"
#include "ui/outcomes/QuickLine.h"
#include "ui/outcomes/RapporteurPanel.h"
#include "ui/outcomes/SignedSheetsPanel.h"
#include "ui/outcomes/TakenOutcomesBar.h"
#include "ui/today/TakeIn.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/GridView.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainTextDelegate.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Theme.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace convenor {
OutcomesPage::OutcomesPage(const Session& session, PaperJobs& jobs, Clock clock, QWidget* parent)
    : WindowPage(session, parent), m_clock(std::move(clock)), m_jobs(jobs),
      m_edits(session.editor, parseDate), m_subjects(new OutcomeSubjectsModel(session.editor, this)),
      m_model(new OutcomesModel(session.editor, this)), m_stack(new QStackedWidget(this)),
      m_takeIn(new TakeIn(session.editor, this))
{
    setObjectName(QStringLiteral("outcomesPage"));
    m_sheets = new SignedSheetsPanel(session, m_clock, this);
    auto* across = new QSplitter(Qt::Horizontal, this);
    across->setChildrenCollapsible(false);
    across->addWidget(makeSubjects());
    across->addWidget(makeOutcomes());
    // Both give way where there is less room: at large letters the list alone would fill the page.
    constexpr int listLetters = 38;
    constexpr int outcomeLetters = 110;
    across->setStretchFactor(0, listLetters);
    across->setStretchFactor(1, outcomeLetters);
    across->setSizes(
        {fontMetrics().averageCharWidth() * listLetters, fontMetrics().averageCharWidth() * outcomeLetters});
    m_stack->addWidget(across);
    m_stack->addWidget(m_sheets);
    makeActions();
    auto* layout = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::wide);
    layout->setContentsMargins(edge, edge, edge, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    connectParts();
    showSubject({});
}

QWidget* OutcomesPage::makeTop()
{
    auto* top = new QWidget(this);
    auto* title = new PlainLabel(tr("Outcomes"), top);
    title->setFont(theme::headingFont(font(), 1));
    title->setWordWrap(false);
    auto* layout = new FlowLayout(top, theme::spaced(this, theme::normal));
    layout->addWidget(title);
    const auto button = [&](const char* action, const QString& tip) {
        auto* act = findChild<QAction*>(QLatin1String(action));
        auto* made = new QPushButton(act->text(), top);
        made->setObjectName(QLatin1String(action) + QStringLiteral("Button"));
        made->setEnabled(act->isEnabled());
        plainToolTip(made, tip);
        connect(made, &QPushButton::clicked, act, &QAction::trigger);
        layout->addWidget(made);
    };
    button("rapporteurSheetAction",
           tr("What the rapporteur wrote, field by field; Enter goes down (Ctrl+R)"));
    button("signedSheetsAction", tr("Which pages of the printed lists came back signed, and their scans"));
    button("takeInOutcomesAction", tr("From a copy of this workshop that was typed on another laptop"));
    button("rapporteurPaperAction", tr("Empty sheets to print, one for each group and topic table"));
    button("reportAction", tr("A draft of the follow-up report, to save as ODT, Markdown or a web page"));
    button("evidenceAction",
           tr("A folder with all that proves the workshop: lists, scans, outcomes, changes"));
    return top;
}

QWidget* OutcomesPage::makeSubjects()
{
    auto* part = new QWidget(this);
    m_filter = new QLineEdit(part);
    m_filter->setObjectName(QStringLiteral("subjectFilter"));
    m_filter->setAccessibleName(tr("Find an item, group or meeting"));
    m_filter->setPlaceholderText(tr("Find an item, group or meeting"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list = new QListView(part);
    m_list->setObjectName(QStringLiteral("outcomeSubjects"));
    m_list->setAccessibleName(tr("What the outcomes are of"));
    m_list->setModel(m_subjects);
    m_list->setItemDelegate(new PlainTextDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, theme::spaced(this, theme::normal), 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    return part;
}

QWidget* OutcomesPage::makeOutcomes()
{
    auto* part = new QWidget(this);
    m_title = new PlainLabel({}, part);
    m_title->setObjectName(QStringLiteral("outcomeTitle"));
    m_title->setFont(theme::headingFont(font(), 2));
    m_line = new QuickLine(part);
    m_line->setObjectName(QStringLiteral("outcomeLine"));
    m_line->setAccessibleName(tr("New outcome"));
    m_line->setPlaceholderText(tr("a: Send the mapping to all @Marek Przeor 15.01.2027"));
    m_line->setReadOnly(session().editor.isReadOnly());
    auto* hint = new PlainLabel(tr("l: lesson · d: decision · a: action · o: opportunity · @name · a date at "
                                   "the end · [x] done. Enter adds it; several lines may be pasted."),
                                part);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_grid = new GridView(QStringLiteral("outcomesGrid"), part);
    m_grid->setAccessibleName(tr("Outcomes"));
    m_grid->setModel(m_model);
    m_grid->setColumns({{36, 4}, {14, 0}, {20, 1}, {12, 0}, {8, 0}, {22, 2}, {20, 1}});
    m_grid->setOrdersByHeader();
    m_taken = new TakenOutcomesBar(part);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::spaced(this, theme::normal));
    for (QWidget* widget : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_line),
                            static_cast<QWidget*>(hint), static_cast<QWidget*>(m_taken)})
        layout->addWidget(widget);
    layout->addWidget(m_grid, 1);
    return part;
}

void OutcomesPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_subjects, &OutcomeSubjectsModel::setFilter);
    connect(m_subjects, &QAbstractItemModel::modelReset, this, &OutcomesPage::followSubjects);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid())
                    showSubject(m_subjects->subjectAt(now.row()));
            });
    connect(m_line, &QuickLine::entered, this, &OutcomesPage::enter);
    connect(m_line, &QuickLine::linesPasted, this, &OutcomesPage::enter);
    connect(m_line, &QuickLine::left, m_list, [this] { m_list->setFocus(); });
    connect(m_grid, &GridView::said, this, &OutcomesPage::said);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { emit selectedChanged(selected()); });
    connect(m_sheets, &SignedSheetsPanel::said, this, &OutcomesPage::said);
    connect(m_sheets, &SignedSheetsPanel::left, this, [this] { showRegister(false); });
    connect(m_takeIn, &TakeIn::read, this, &OutcomesPage::takeCopy);
    connect(m_takeIn, &TakeIn::failed, this, &OutcomesPage::said);
    connect(m_taken, &TakenOutcomesBar::outcomeChosen, this, [this](Id outcome) {
        goTo({Table::Outcome, outcome});
    });
    connect(&session().editor, &PlanEditor::changed, this, &OutcomesPage::showTitle);
}

QAction* OutcomesPage::addAction(const QString& name, const QString& text, const QKeySequence& keys,
                                 bool writes, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setEnabled(!writes || !session().editor.isReadOnly());
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
    return action;
}

void OutcomesPage::makeActions()
{
    addAction(QStringLiteral("outcomeLineAction"), tr("&New outcome"), Qt::CTRL | Qt::Key_L, true, [this] {
        showRegister(false);
        m_line->setFocus();
        m_line->selectAll();
    });
    addAction(QStringLiteral("findSubjectAction"), tr("&Find an item, group or meeting"), QKeySequence::Find,
              false, [this] {
                  showRegister(false);
                  m_filter->setFocus();
                  m_filter->selectAll();
              });
    addAction(QStringLiteral("nextSubjectAction"), tr("Ne&xt item, group or meeting"),
              Qt::CTRL | Qt::Key_PageDown, false, [this] { step(1); });
    addAction(QStringLiteral("previousSubjectAction"), tr("&Previous item, group or meeting"),
              Qt::CTRL | Qt::Key_PageUp, false, [this] { step(-1); });
    addAction(QStringLiteral("doneAction"), tr("&Done, or not yet"), Qt::CTRL | Qt::Key_M, true,
              [this] { toggleDone(); });
    addAction(QStringLiteral("rapporteurSheetAction"), tr("Type in a &sheet"), Qt::CTRL | Qt::Key_R, true,
              [this] { showSheet(); });
    addAction(QStringLiteral("signedSheetsAction"), tr("Si&gned sheets"), Qt::CTRL | Qt::Key_G, false,
              [this] { showRegister(m_stack->currentWidget() != m_sheets); });
    addAction(QStringLiteral("takeInOutcomesAction"), tr("&Take in a copy…"), {}, true, [this] { takeIn(); });
    addAction(QStringLiteral("rapporteurPaperAction"), tr("&Rapporteurs’ sheets"), {}, false,
              [this] { emit papersRequested(Paper::Rapporteur, {}); });
    addAction(QStringLiteral("reportAction"), tr("Follow-&up report"), {}, false,
              [this] { emit papersRequested(Paper::Report, {}); });
    addAction(QStringLiteral("evidenceAction"), tr("&Evidence pack…"), {}, false,
              [this] { m_jobs.saveEvidence(); });
}

QWidget* OutcomesPage::inspector()
{
    if (m_inspector)
        return m_inspector;
    m_sheet = new RapporteurPanel(session());
    m_inspector = new QScrollArea(this);
    m_inspector->setObjectName(QStringLiteral("rapporteurArea"));
    m_inspector->setAccessibleName(tr("Rapporteur’s sheet"));
    m_inspector->setFrameShape(QFrame::NoFrame);
    m_inspector->setWidgetResizable(true);
    m_inspector->setWidget(m_sheet);
    m_inspector->setFocusProxy(m_sheet);
    m_sheet->setSubject(m_subject.value_or(OutcomeSubject()));
    connect(m_sheet, &RapporteurPanel::said, this, &OutcomesPage::said);
    // The sheet of the next group.
    connect(m_sheet, &RapporteurPanel::sheetDone, this, [this] {
        if (!m_sheet->finish())
            return;
        step(1);
        m_sheet->takeFocus();
    });
    return m_inspector;
}

void OutcomesPage::showSubject(const std::optional<OutcomeSubject>& subject)
{
    // What is typed belongs to the subject that is shown until now, unless that was removed.
    const bool isLeft =
        subject != m_subject && isThere(session().editor.plan(), m_subject.value_or(OutcomeSubject()));
    if (isLeft ? !finishEditing() : !m_grid->finishEditing()) {
        if (const int row = m_subjects->rowOf(m_subject); row >= 0)
            m_list->setCurrentIndex(m_subjects->index(row));
        return;
    }
    m_subject = subject;
    m_model->setSubject(subject);
    m_grid->setColumnHidden(OutcomesModel::SubjectColumn, subject.has_value());
    m_grid->arrangeColumns();
    if (m_sheet)
        m_sheet->setSubject(subject.value_or(OutcomeSubject()));
    followSubjects();
    showTitle();
    emit selectedChanged(selected());
}

// The current row of the list is that of the subject, whatever came and went.
void OutcomesPage::followSubjects()
{
    int row = m_subjects->rowOf(m_subject);
    if (row < 0 && m_filter->text().isEmpty()) { // it was removed
        showSubject({});
        return;
    }
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_subjects->index(row));
}

void OutcomesPage::showTitle()
{
    const Plan& plan = session().editor.plan();
    m_title->setPlainText(m_subject ? shownText(subjectTitle(plan, *m_subject)) : tr("All outcomes"));
}

void OutcomesPage::step(int by)
{
    showRegister(false);
    const int last = m_subjects->rowCount() - 1;
    m_list->setCurrentIndex(m_subjects->index(qBound(0, m_list->currentIndex().row() + by, last)));
}

bool OutcomesPage::tell(const Result<QString>& outcome)
{
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    return bool(outcome);
}

bool OutcomesPage::enter(const QString& text)
{
    if (session().editor.isReadOnly())
        return false;
    const Result<QString> added =
        m_edits.add(m_subject.value_or(OutcomeSubject()), text, OutcomeKind::Lesson);
    if (tell(added) && text == m_line->text())
        m_line->clear();
    return bool(added);
}

void OutcomesPage::toggleDone()
{
    QList<Id> ids;
    bool done = false;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedIndexes()) {
        const Outcome* outcome = session().editor.plan().find<Outcome>(m_model->idAt(index.row()));
        if (!outcome || ids.contains(outcome->id))
            continue;
        ids.append(outcome->id);
        done = done || !outcome->done;
    }
    if (ids.isEmpty())
        emit said(tr("Choose an outcome first."));
    else if (m_grid->finishEditing())
        tell(m_edits.setDone(ids, done));
}

void OutcomesPage::showSheet()
{
    showRegister(false);
    if (!m_subject)
        step(1);
    emit inspectorRequested();
    if (m_sheet)
        m_sheet->takeFocus();
}

void OutcomesPage::showRegister(bool shown)
{
    if (shown == (m_stack->currentWidget() == m_sheets))
        return;
    if (shown && !m_grid->finishEditing())
        return;
    m_stack->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_sheets->refresh();
    takeFocus();
}

void OutcomesPage::takeIn()
{
    const QString path =
        session().prompter.chooseOpenFile({tr("Take in outcomes from a copy of this workshop"),
                                           QFileInfo(session().editor.path()).path(),
                                           {tr("Workshops (*.workshop)")}});
    if (path.isEmpty())
        return;
    const QString problem = m_takeIn->start(path);
    emit said(problem.isEmpty() ? tr("Reading %1 …").arg(shownText(QFileInfo(path).fileName())) : problem);
}

void OutcomesPage::takeCopy(const Plan& copy)
{
    const Result<OutcomeEdits::Taken> taken = m_edits.takeIn(copy);
    if (!tell(taken ? Result<QString>(taken->said) : Result<QString>(taken.error())))
        return;
    m_taken->tell(session().editor.plan(), taken->said, taken->differences);
}

bool OutcomesPage::goTo(const Subject& subject)
{
    const Plan& plan = session().editor.plan();
    OutcomeSubject wanted;
    switch (subject.table) {
    case Table::Outcome: {
        const Outcome* outcome = plan.find<Outcome>(subject.id);
        if (!outcome)
            return false;
        wanted = subjectOf(*outcome);
        break;
    }
    case Table::AgendaItem:
        wanted.item = subject.id;
        break;
    case Table::BreakoutGroup:
        wanted.group = subject.id;
        break;
    case Table::Booking:
        wanted.booking = subject.id;
        break;
    case Table::Printout:
    case Table::SignedSheet:
        showRegister(true);
        m_sheets->goTo(subject);
        return true;
    default:
        return false;
    }
    if (!isThere(plan, wanted))
        return false;
    showRegister(false);
    m_filter->clear();
    showSubject(wanted);
    if (subject.table == Table::Outcome)
        m_grid->goToRow(m_model->rowOf(subject.id));
    takeFocus();
    return true;
}

Subject OutcomesPage::selected() const
{
    const Id outcome = m_model->idAt(m_grid->currentIndex().row());
    if (outcome != 0)
        return {Table::Outcome, outcome};
    if (m_subject && m_subject->group != 0)
        return {Table::BreakoutGroup, m_subject->group};
    if (m_subject && m_subject->item != 0)
        return {Table::AgendaItem, m_subject->item};
    return {Table::Workshop, 0};
}

void OutcomesPage::takeFocus()
{
    if (m_stack->currentWidget() == m_sheets)
        m_sheets->takeFocus();
    else if (session().editor.isReadOnly())
        m_list->setFocus();
    else
        m_line->setFocus();
}

bool OutcomesPage::finishEditing()
{
    if (!m_grid->finishEditing())
        return false;
    if (!m_line->text().trimmed().isEmpty() && !enter(m_line->text())) {
        showRegister(false);
        m_line->setFocus();
        return false;
    }
    if (!m_sheet || m_sheet->finish())
        return true;
    emit inspectorRequested();
    return false;
}
} // namespace convenor
