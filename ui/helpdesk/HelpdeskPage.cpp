#include "ui/helpdesk/HelpdeskPage.h"

#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/HelpdeskBoard.h"
#include "tables/RequestListModel.h"
#include "ui/helpdesk/CandidateLine.h"
#include "ui/helpdesk/ExpertPanel.h"
#include "ui/helpdesk/HelpdeskPanel.h"
#include "ui/helpdesk/MeetingBoard.h"
#include "ui/helpdesk/MeetingPanel.h"
#include "ui/helpdesk/NewHelpdeskBar.h"
#include "ui/helpdesk/PartnerWishes.h"
#include "ui/helpdesk/RequestPanel.h"
#include "ui/helpdesk/RequestPaste.h"
#include "ui/helpdesk/RequestsImport.h"
#include "ui/helpdesk/RequestsList.h"
#include "ui/widgets/FieldsArea.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace convenor {
namespace {
constexpr int leastWide = 100; // letters of the page that hold the list beside the board
constexpr int leastHigh = 22;  // lines of the page that hold everything

// The first in which somebody waits; the first of all when nobody does.
Id firstToShow(const Plan& plan, const QList<Id>& helpdesks)
{
    for (const Id helpdesk : helpdesks) {
        if (!waitingRequests(plan, helpdesk).isEmpty())
            return helpdesk;
    }
    return helpdesks.value(0);
}
} // namespace

HelpdeskPage::HelpdeskPage(const Session& session, QWidget* parent)
    : WindowPage(session, parent), m_edits(session.editor), m_model(new HelpdeskBoard(session.editor, this)),
      m_requestModel(new RequestListModel(session.editor, this)),
      m_filler(new MeetingBookerWork(session.editor, this))
{
    setObjectName(QStringLiteral("helpdeskPage"));
    m_model->setWatching(false); // until it is shown
    m_requestModel->setWatching(false);
    makeParts();
    m_inspector = makeInspector();
    makeActions();
    auto* column = new QVBoxLayout(this);
    const int edge = theme::spaced(this, theme::wide);
    column->setContentsMargins(edge, edge, edge, 0);
    column->setSpacing(theme::spaced(this, theme::normal));
    column->addWidget(makeTop());
    addBars(column);
    column->addWidget(m_stack, 1);
    connectParts();
    connect(&session.editor, &PlanEditor::changed, this, &HelpdeskPage::take);
    connect(&session.editor, &PlanEditor::reloaded, this, &HelpdeskPage::followHelpdesks);
    showHelpdesk(
        firstToShow(session.editor.plan(), helpdesksInOrder(session.editor.plan(), session.editor.timing())));
}

QWidget* HelpdeskPage::inspector()
{
    return m_inspector;
}

void HelpdeskPage::showHelpdesk(Id helpdesk)
{
    if (helpdesk != m_helpdesk) {
        carry({});
        m_line->leave();
        m_report->hide();
        m_helpdesk = helpdesk;
        m_model->setHelpdesk(helpdesk);
        m_requestModel->setHelpdesk(helpdesk);
    }
    fillHelpdesks();
    m_stack->setCurrentIndex(helpdesk == 0 ? 0 : 1);
    m_paste->setHelpdesk(helpdesk);
    m_import->setHelpdesk(helpdesk);
    m_request->setHelpdesk(helpdesk);
    m_settings->setHelpdesk(helpdesk);
    m_wishes->setHelpdesk(helpdesk);
    const bool isMatch = isMatchmaking(session().editor.plan(), helpdesk);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->isAncestorOf(m_expert))
            m_tabs->setTabVisible(tab, !isMatch);
        if (m_tabs->widget(tab)->isAncestorOf(m_wishes))
            m_tabs->setTabVisible(tab, isMatch);
    }
    followPlace();
    showNumbers();
}

void HelpdeskPage::showItem(Id item)
{
    if (goTo({Table::AgendaItem, item}))
        return;
    if (session().editor.isReadOnly())
        emit said(tr("This item has no helpdesk, and the workshop is open for reading only."));
    else
        m_newHelpdesk->ask(item);
}

void HelpdeskPage::fillHelpdesks()
{
    const Plan& plan = session().editor.plan();
    const QList<Id> helpdesks = helpdesksInOrder(plan, session().editor.timing());
    m_helpdesks->clear();
    for (const Id id : helpdesks)
        m_helpdesks->addItem(shownText(helpdeskTitle(plan, id)), id);
    m_helpdesks->setCurrentIndex(int(helpdesks.indexOf(m_helpdesk)));
    m_helpdesks->setVisible(!helpdesks.isEmpty());
}

// Helpdesks came, went or are called otherwise; one that went is left.
void HelpdeskPage::followHelpdesks()
{
    const Plan& plan = session().editor.plan();
    const QList<Id> helpdesks = helpdesksInOrder(plan, session().editor.timing());
    showHelpdesk(helpdesks.contains(m_helpdesk) ? m_helpdesk : firstToShow(plan, helpdesks));
}

void HelpdeskPage::stepHelpdesk(int by)
{
    const int count = m_helpdesks->count();
    if (count == 0)
        return;
    showHelpdesk(m_helpdesks->itemData((m_helpdesks->currentIndex() + by + count) % count).toLongLong());
    takeFocus();
    emit said(tr("Helpdesk: %1.").arg(m_helpdesks->currentText()));
}

// After every step, ours or not.
void HelpdeskPage::take(const ChangeSet& changes)
{
    const bool helpdesks = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.table == Table::Helpdesk || change.table == Table::AgendaItem ||
               change.table == Table::Day;
    });
    if (helpdesks)
        followHelpdesks();
    const Plan& plan = session().editor.plan();
    const bool isGone = (m_carried.booking != 0 && !plan.find<Booking>(m_carried.booking)) ||
                        (m_carried.request != 0 && !plan.find<MeetingRequest>(m_carried.request));
    if (isGone)
        carry({});
    if (!m_ownStep)
        m_report->hide(); // it may say what is no longer so
    if (isVisible())
        showNumbers();
}

// "8/10 · 3 waiting"; why they wait takes longer and comes later.
void HelpdeskPage::showNumbers()
{
    if (m_helpdesk == 0) {
        m_aside.forget();
        m_numbers->setPlainText({});
        return;
    }
    const HelpdeskTimes times(session().editor.plan(), session().editor.timing(), m_helpdesk);
    QString numbers = capacityText(capacityOf(session().editor.plan(), times));
    if (const int hidden = m_board->board().grid().hiddenTables; hidden > 0)
        numbers += QStringLiteral(" · ") + tr("%n table(s) not shown", nullptr, hidden);
    m_numbers->setPlainText(numbers);
    m_noExperts->setVisible(m_model->columnCount() == 0 || m_model->rowCount() == 0);
    m_board->setVisible(m_noExperts->isHidden());
    if (isVisible())
        askReasons();
}

void HelpdeskPage::askReasons()
{
    if (m_requestModel->waiting() == 0) {
        m_aside.forget();
        return;
    }
    m_aside.ask(
        [plan = session().editor.plan(), helpdesk = m_helpdesk] {
            QHash<Id, QString> reasons;
            for (const UnmetRequest& unmet : whyRequestsWait(plan, helpdesk))
                reasons.insert(unmet.request, unmet.reason);
            return reasons;
        },
        [this](const QHash<Id, QString>& reasons) { m_requestModel->setReasons(reasons); });
}

void HelpdeskPage::followPlace()
{
    m_meeting->setMeeting(m_board->currentBooking());
    if (m_board->currentExpert() != 0)
        m_expert->setExpert(m_board->currentExpert());
    if (m_board->hasFocus() && m_board->currentBooking() != 0)
        showTab(m_meeting, false);
    emit selectedChanged(selected());
}

void HelpdeskPage::followRequest()
{
    m_request->setRequest(m_list->currentRequest());
    if (const MeetingRequest* request =
            session().editor.plan().find<MeetingRequest>(m_list->currentRequest()))
        m_wishes->setPerson(request->person);
    if (m_list->hasFocus())
        showTab(m_request, false);
    emit selectedChanged(selected());
}

// A meeting and a request change places by themselves; other tabs stay until something else is asked for.
void HelpdeskPage::showTab(QWidget* panel, bool asked)
{
    const QWidget* now = m_tabs->currentWidget();
    if (!asked && now && !now->isAncestorOf(m_meeting) && !now->isAncestorOf(m_request))
        return;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->isAncestorOf(panel))
            m_tabs->setCurrentIndex(tab);
    }
}

// In the inspector, which is asked for; the focus goes there.
void HelpdeskPage::showPanel(QWidget* panel)
{
    emit inspectorRequested();
    showTab(panel, true);
    for (QWidget* next = panel->nextInFocusChain(); next && panel->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if (next->focusPolicy() == Qt::NoFocus || !next->isVisibleTo(panel) || !next->isEnabled())
            continue;
        next->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool HelpdeskPage::goToPerson(Id person)
{
    const Plan& plan = session().editor.plan();
    for (const Booking& booking : plan.all<Booking>()) {
        if (isLive(booking.status) && (booking.person == person || booking.partner == person)) {
            showHelpdesk(booking.helpdesk);
            return m_board->goToBooking(booking.id);
        }
    }
    for (const MeetingRequest& request : plan.all<MeetingRequest>()) {
        if (request.person == person) {
            showHelpdesk(request.helpdesk);
            m_list->setFocus();
            return m_list->goToRequest(request.id);
        }
    }
    return false;
}

bool HelpdeskPage::goTo(const Subject& subject)
{
    const Plan& plan = session().editor.plan();
    m_model->setWatching(true); // it may be asked before it is seen
    m_requestModel->setWatching(true);
    if (subject.table == Table::Person)
        return goToPerson(subject.id);
    if (subject.table == Table::AgendaItem) {
        for (const Helpdesk& helpdesk : plan.all<Helpdesk>()) {
            if (helpdesk.agendaItem == subject.id)
                return goTo({Table::Helpdesk, helpdesk.id});
        }
        return false;
    }
    if (subject.table == Table::Helpdesk && plan.find<Helpdesk>(subject.id)) {
        showHelpdesk(subject.id);
        takeFocus();
        return true;
    }
    if (const auto* expert =
            subject.table == Table::HelpdeskExpert ? plan.find<HelpdeskExpert>(subject.id) : nullptr) {
        showHelpdesk(expert->helpdesk);
        takeFocus();
        return m_board->goToExpert(subject.id);
    }
    if (const auto* booking = subject.table == Table::Booking ? plan.find<Booking>(subject.id) : nullptr) {
        showHelpdesk(booking->helpdesk);
        m_board->setFocus();
        return m_board->goToBooking(subject.id);
    }
    if (const auto* request =
            subject.table == Table::MeetingRequest ? plan.find<MeetingRequest>(subject.id) : nullptr) {
        showHelpdesk(request->helpdesk);
        m_list->setFocus();
        return m_list->goToRequest(subject.id);
    }
    return false;
}

Subject HelpdeskPage::selected() const
{
    const Plan& plan = session().editor.plan();
    if (m_list->hasFocus()) {
        if (const MeetingRequest* request = plan.find<MeetingRequest>(m_list->currentRequest()))
            return {Table::Person, request->person};
    }
    if (const Booking* booking = plan.find<Booking>(m_board->currentBooking()))
        return {Table::Person, booking->person};
    return {Table::Helpdesk, m_helpdesk};
}

// The board, at a place where somebody can be booked.
void HelpdeskPage::takeFocus()
{
    if (!m_newHelpdesk->isHidden())
        return;
    if (m_helpdesk != 0 && m_board->isVisibleTo(this) && m_model->columnCount() > 0)
        m_board->setFocus();
    else if (m_helpdesk != 0)
        m_list->setFocus();
    else if (QWidget* button = findChild<QWidget*>(QStringLiteral("newHelpdeskButton")))
        button->setFocus();
}

bool HelpdeskPage::finishEditing()
{
    m_line->leave();
    return m_meeting->finish() && m_request->finish() && m_expert->finish() && m_settings->finish() &&
           m_wishes->finish();
}

// What nobody sees is not worked out.
void HelpdeskPage::showEvent(QShowEvent* event)
{
    WindowPage::showEvent(event);
    m_model->setWatching(true);
    m_requestModel->setWatching(true);
    showNumbers();
}

void HelpdeskPage::hideEvent(QHideEvent* event)
{
    WindowPage::hideEvent(event);
    m_model->setWatching(false);
    m_requestModel->setWatching(false);
    m_aside.forget();
}

// In a low window the board needs the room most: the buttons scroll. A bar that asks for a new helpdesk has
// the board's place while it is open.
void HelpdeskPage::shareHeight()
{
    constexpr int lowTop = 5; // lines
    const int line = fontMetrics().lineSpacing();
    const bool isHigh = height() >= line * leastHigh;
    m_top->setMaximumHeight(isHigh ? QWIDGETSIZE_MAX : line * lowTop);
    m_listTitle->setVisible(isHigh);
    m_stack->setVisible(isHigh || m_newHelpdesk->isHidden());
}

// The list stands beside the board where there is room, else below it.
void HelpdeskPage::resizeEvent(QResizeEvent* event)
{
    WindowPage::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * leastWide;
    m_split->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    shareHeight();
    m_line->leave();
}
} // namespace convenor
