// What one can do on the Helpdesk page, with its keys.
#include "domain/Records.h"
#include "editing/PlanEditor.h"
#include "tables/HelpdeskBoard.h"
#include "tables/RequestListModel.h"
#include "ui/helpdesk/CandidateLine.h"
#include "ui/helpdesk/ExpertPanel.h"
#include "ui/helpdesk/HelpdeskPage.h"
#include "ui/helpdesk/HelpdeskPanel.h"
#include "ui/helpdesk/MeetingBoard.h"
#include "ui/helpdesk/MeetingPanel.h"
#include "ui/helpdesk/NewHelpdeskBar.h"
#include "ui/helpdesk/PartnerWishes.h"
#include "ui/helpdesk/RequestPanel.h"
#include "ui/helpdesk/RequestPaste.h"
#include "ui/helpdesk/RequestsImport.h"
#include "ui/helpdesk/RequestsList.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/JobBar.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>

namespace convenor {
QAction* HelpdeskPage::addAction(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                                 bool writes, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setEnabled(!writes || !session().editor.isReadOnly());
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_actions.append(action);
    return action;
}

QAction* HelpdeskPage::addKeyAction(QList<QAction*>& where, const QString& name, const QString& text,
                                    const QList<QKeySequence>& keys, bool writes, std::function<void()> run)
{
    QAction* action = addAction(name, text, keys, writes, std::move(run));
    // Shown in menus only: a letter is a command on the board and nowhere else.
    action->setShortcutContext(Qt::WidgetShortcut);
    where.append(action);
    return action;
}

void HelpdeskPage::makeActions()
{
    makeWindowActions();
    makeBoardActions();
    makeStatusActions();
    makeListActions();
    const auto line = [this] {
        auto* separator = new QAction(this);
        separator->setSeparator(true);
        return separator;
    };
    const auto named = [this](const char* name) { return findChild<QAction*>(QString::fromLatin1(name)); };
    m_board->setActions(m_boardActions,
                        {named("placeAction"), named("carryAction"), named("swapMeetingsAction"),
                         named("letWaitAction"), named("cancelMeetingAction"), line(), named("pinAction"),
                         named("tentativeAction"), named("confirmedAction"), named("tookPlaceAction"),
                         named("noShowAction"), line(), named("meetingAction"), named("expertAction"),
                         named("fillAction")});
    m_list->setActions(m_listActions,
                       {named("bookFirstAction"), named("carryRequestAction"), named("editRequestAction"),
                        named("removeRequestAction"), line(), named("newRequestAction"),
                        named("typeRequestsAction"), named("fillAction")});
}

// Done from anywhere on the page.
void HelpdeskPage::makeWindowActions()
{
    constexpr auto chord = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    addAction(QStringLiteral("newHelpdeskAction"), tr("&New helpdesk…"), {chord(Qt::Key_N)}, true,
              [this] { askHelpdesk(); });
    addAction(QStringLiteral("fillAction"), tr("&Fill the places"), {chord(Qt::Key_F)}, true,
              [this] { fill({m_helpdesk}); });
    addAction(QStringLiteral("fillAllAction"), tr("Fill &all helpdesks"), {chord(Qt::Key_A)}, true,
              [this] { fill({}); });
    addAction(QStringLiteral("newRequestAction"), tr("New &request…"), {chord(Qt::Key_R)}, true, [this] {
        if (m_helpdesk == 0)
            return;
        showPanel(m_request);
        m_request->begin();
    });
    addAction(QStringLiteral("typeRequestsAction"), tr("T&ype requests…"), {chord(Qt::Key_Y)}, true, [this] {
        if (m_helpdesk != 0)
            m_paste->ask();
    });
    addAction(QStringLiteral("importRequestsAction"), tr("&Import requests…"), {chord(Qt::Key_W)}, true,
              [this] { m_import->chooseFile(); });
    addAction(QStringLiteral("pasteRequestsAction"), tr("Past&e requests"), {chord(Qt::Key_V)}, true,
              [this] { m_import->paste(); });
    addAction(QStringLiteral("helpdeskAction"), tr("&Settings…"), {chord(Qt::Key_C)}, false,
              [this] { showPanel(m_settings); });
    addAction(QStringLiteral("expertAction"), tr("E&xpert…"), {chord(Qt::Key_E)}, false,
              [this] { showPanel(m_expert); });
    addAction(QStringLiteral("partnersAction"), tr("Who &wants to meet whom…"), {chord(Qt::Key_P)}, false,
              [this] {
                  if (isMatchmaking(session().editor.plan(), m_helpdesk))
                      showPanel(m_wishes);
                  else
                      emit said(tr("Only at a matchmaking do participants meet each other."));
              });
    addAction(QStringLiteral("nextHelpdeskAction"), tr("Nex&t helpdesk"),
              {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, false, [this] { stepHelpdesk(1); });
    addAction(QStringLiteral("previousHelpdeskAction"), tr("Previ&ous helpdesk"),
              {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, false, [this] { stepHelpdesk(-1); });
    addAction(QStringLiteral("removeHelpdeskAction"), tr("Remove the helpdesk"), {chord(Qt::Key_Backspace)},
              true, [this] { removeHelpdesk(); });
}

// Keys of the board alone. In a free place letters are the beginning of a name: the same can be done there by
// the chords of the page.
void HelpdeskPage::makeBoardActions()
{
    addKeyAction(m_boardActions, QStringLiteral("placeAction"), tr("&Book here, or put down"),
                 {QKeySequence(Qt::Key_Return)}, true, [this] { enterPlace(); });
    addKeyAction(m_boardActions, QStringLiteral("carryAction"), tr("&Move to…"), {QKeySequence(Qt::Key_M)},
                 true, [this] { takeUp({.booking = m_board->currentBooking()}); });
    addKeyAction(m_boardActions, QStringLiteral("swapMeetingsAction"), tr("&Swap two meetings"),
                 {QKeySequence(Qt::Key_S)}, true, [this] { swapHere(); });
    addKeyAction(m_boardActions, QStringLiteral("letWaitAction"), tr("Let &wait"),
                 {QKeySequence(Qt::Key_Delete)}, true, [this] { letWait(m_board->selectedBookings()); });
    addKeyAction(m_boardActions, QStringLiteral("cancelMeetingAction"), tr("Ca&ncel; the next one moves up"),
                 {QKeySequence(Qt::SHIFT | Qt::Key_Delete)}, true,
                 [this] { cancel(m_board->selectedBookings()); });
    addKeyAction(m_boardActions, QStringLiteral("pinAction"), tr("&Pin, or let go"),
                 {QKeySequence(Qt::Key_P)}, true, [this] { togglePinned(); });
    addKeyAction(m_boardActions, QStringLiteral("meetingAction"), tr("M&eeting…"), {QKeySequence(Qt::Key_F2)},
                 false, [this] { showPanel(m_meeting); });
    auto* fillKey = new QAction(this); // F, beside the chord that works everywhere
    fillKey->setShortcut(Qt::Key_F);
    fillKey->setShortcutContext(Qt::WidgetShortcut);
    connect(fillKey, &QAction::triggered, findChild<QAction*>(QStringLiteral("fillAction")),
            &QAction::trigger);
    m_boardActions.append(fillKey);
    m_listActions.append(fillKey);
    QAction* forget = addKeyAction(m_boardActions, QStringLiteral("forgetMoveAction"),
                                   tr("Stop filling; forget what was to be moved"),
                                   {QKeySequence(Qt::Key_Escape)}, false, [this] { this->forget(); });
    m_listActions.append(forget);
}

void HelpdeskPage::makeStatusActions()
{
    const auto status = [this](const char* name, const QString& text, Qt::Key key, BookingStatus value) {
        addKeyAction(m_boardActions, QString::fromLatin1(name), text, {QKeySequence(key)}, true,
                     [this, value] { setStatus(value); });
    };
    status("tentativeAction", tr("&Tentative"), Qt::Key_T, BookingStatus::Tentative);
    status("confirmedAction", tr("&Confirmed"), Qt::Key_C, BookingStatus::Confirmed);
    status("tookPlaceAction", tr("Took p&lace"), Qt::Key_L, BookingStatus::TookPlace);
    status("noShowAction", tr("Did not c&ome"), Qt::Key_N, BookingStatus::NoShow);
}

// Keys of the list of requests alone.
void HelpdeskPage::makeListActions()
{
    addKeyAction(m_listActions, QStringLiteral("bookFirstAction"), tr("&Book in the first place that fits"),
                 {QKeySequence(Qt::Key_Return)}, true, [this] { bookFirst(); });
    addKeyAction(m_listActions, QStringLiteral("carryRequestAction"), tr("Book at a place of the &board…"),
                 {QKeySequence(Qt::Key_M)}, true, [this] { takeUp({.request = m_list->currentRequest()}); });
    addKeyAction(m_listActions, QStringLiteral("editRequestAction"), tr("Chan&ge the request…"),
                 {QKeySequence(Qt::Key_F2)}, false, [this] { showPanel(m_request); });
    addKeyAction(m_listActions, QStringLiteral("removeRequestAction"), tr("Remove the request"),
                 {QKeySequence(Qt::Key_Delete)}, true, [this] { removeRequests(); });
}

bool HelpdeskPage::tell(const Result<QString>& outcome)
{
    emit said(outcome ? *outcome : sentence(outcome.error(), Medium::Window));
    return outcome.ok();
}

void HelpdeskPage::askHelpdesk()
{
    m_line->leave();
    m_newHelpdesk->ask();
}

void HelpdeskPage::removeHelpdesk()
{
    if (m_helpdesk != 0)
        tell(m_edits.removeHelpdesk(m_helpdesk));
}

void HelpdeskPage::fill(const QList<Id>& helpdesks)
{
    if (m_helpdesk == 0) {
        emit said(tr("There is no helpdesk yet. “New helpdesk” makes one."));
        return;
    }
    if (!finishEditing())
        return;
    m_progress->take(tr("Filling the places"));
    m_filler->book({.helpdesks = helpdesks});
}

// The best that was found becomes one step, also when somebody stopped it. What came of it stands above the
// board until something else is done.
void HelpdeskPage::takeFilled(const Result<BookingProposal>& answer)
{
    m_progress->take({});
    const QScopedValueRollback<bool> own(m_ownStep, true);
    QString report;
    if (answer) {
        if (!tell(m_edits.take(*answer)))
            return;
        report = answer->stopped
                     ? tr("Stopped: this is the best that was found so far. %1").arg(answer->sentence)
                     : answer->sentence;
    } else {
        report = sentence(answer.error(), Medium::Window);
        emit said(report);
    }
    m_report->setPlainText(report);
    m_report->setVisible(!report.isEmpty());
}

void HelpdeskPage::forget()
{
    if (m_filler->isBusy()) {
        m_filler->stop();
    } else if (m_carried.isAny()) {
        emit said(tr("Nothing is moved."));
        carry({});
    }
}
} // namespace convenor
